// What does a hook do, as a shell script, together with what it sources?

import { dirname } from 'node:path/posix'
import { pathInRevision, type Revision } from '../revision.ts'
import { invocationOf } from '../shell/command.ts'
import type { SimpleCommand } from '../shell/syntax.ts'
import type { Reader, ShellText } from './reader.ts'

/** A hook as a shell script. */
export interface HookScript extends ShellText {
  readonly path: string
  readonly text: string
  /** Those of the files that it sources, where they are in the revision. */
  readonly sourced: readonly SimpleCommand[]
  /** What the first line asks for, `bash -e`; empty where it asks for nothing. */
  readonly interpreter: string
}

const SHELLS = new Set(['sh', 'bash', 'dash', 'ash', 'ksh', 'zsh'])

/** undefined where it is another language's, or cannot be read. */
export async function readHookScript(
  revision: Revision,
  path: string,
  reader: Reader,
): Promise<HookScript | undefined> {
  await reader.read([path])
  const text = reader.texts.get(path)
  if (text === undefined || text.includes('\0')) return undefined
  const interpreter = interpreterOf(text)
  if (!isShell(interpreter)) return undefined
  const sourced = await readSourced(revision, path, reader)
  return { path, text, interpreter, sourced, ...reader.shell(path) }
}

/** `/usr/bin/env bash` of `#!/usr/bin/env bash`; empty where there is no such line. */
export function interpreterOf(text: string): string {
  return /^\uFEFF?#![ \t]*([^\r\n]*)/.exec(text)?.[1]?.trim() ?? ''
}

// Without an interpreter the agent's /bin/sh reads it.
function isShell(interpreter: string): boolean {
  const words = interpreter.split(/[\s/]+/).filter(word => !word.startsWith('-'))
  return interpreter === '' || words.some(word => SHELLS.has(word))
}

/** Breadth first; each file once. */
async function readSourced(revision: Revision, script: string, reader: Reader): Promise<SimpleCommand[]> {
  const seen = new Set([script])
  const all: SimpleCommand[] = []
  let round = [script]
  while (round.length > 0) {
    const next = round.flatMap(path => sourcedPaths(revision, path, reader.shell(path).commands))
    round = [...new Set(next)].filter(path => !seen.has(path))
    await reader.read(round)
    for (const path of round) {
      seen.add(path)
      all.push(...reader.shell(path).commands)
    }
  }
  return all
}

/** What is known of a name is its end: `"$(dirname "$0")/lib.sh"` is looked for beside the script, and from the top. */
function sourcedPaths(revision: Revision, script: string, commands: readonly SimpleCommand[]): string[] {
  return commands.flatMap(command => {
    const { name, args } = invocationOf(command)
    if (name !== 'source' && name !== '.') return []
    const written = (args[0] ?? '').replace(/^.*[$`)}][^/]*\//s, '')
    const candidates = [dirname(script), '.'].map(folder => pathInRevision(`${folder}/${written}`))
    return candidates.find(path => path !== undefined && revision.entries.get(path)?.kind === 'file') ?? []
  })
}
