// What does a hook do, as a shell script, together with what it sources?

import { dirname } from 'node:path/posix'
import { pathInRevision, type Revision } from '../revision.ts'
import { commandsIn, invocationOf } from '../shell/command.ts'
import { parseShell, type Statement } from '../shell/syntax.ts'
import { readTexts } from './texts.ts'

/** A hook as a shell script. */
export interface HookScript {
  readonly path: string
  readonly text: string
  readonly statements: readonly Statement[]
  /** Those of the files that it sources, where they are in the revision. */
  readonly sourced: readonly Statement[]
  /** What the first line asks for, `bash -e`; empty where it asks for nothing. */
  readonly interpreter: string
}

const SHELLS = new Set(['sh', 'bash', 'dash', 'ash', 'ksh', 'zsh'])

/** undefined where it is another language's, or cannot be read. Adds what it reads to `texts`. */
export async function readHookScript(
  revision: Revision,
  path: string,
  texts: Map<string, string>,
): Promise<HookScript | undefined> {
  const text = texts.get(path)
  if (text === undefined || text.includes('\0')) return undefined
  const interpreter = interpreterOf(text)
  if (!isShell(interpreter)) return undefined
  const statements = parseShell(text)
  return {
    path,
    text,
    interpreter,
    statements,
    sourced: await readSourced(revision, path, statements, texts),
  }
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
async function readSourced(
  revision: Revision,
  script: string,
  statements: readonly Statement[],
  texts: Map<string, string>,
): Promise<Statement[]> {
  const seen = new Set([script])
  const all: Statement[] = []
  let round = sourcedPaths(revision, script, statements)
  while (round.length > 0) {
    const fresh = round.filter(path => !seen.has(path))
    for (const path of fresh) seen.add(path)
    await readTexts(revision, fresh, texts)
    round = []
    for (const path of fresh) {
      const found = parseShell(texts.get(path) ?? '')
      all.push(...found)
      round.push(...sourcedPaths(revision, path, found))
    }
  }
  return all
}

/** What is known of a name is its end: `"$(dirname "$0")/lib.sh"` is looked for beside the script, and from the top. */
function sourcedPaths(revision: Revision, script: string, statements: readonly Statement[]): string[] {
  return commandsIn(statements).flatMap(command => {
    const { name, args } = invocationOf(command)
    if (name !== 'source' && name !== '.') return []
    const written = (args[0] ?? '').replace(/^.*[$`)}][^/]*\//s, '')
    const candidates = [dirname(script), '.'].map(folder => pathInRevision(`${folder}/${written}`))
    return candidates.find(path => path !== undefined && revision.entries.get(path)?.kind === 'file') ?? []
  })
}
