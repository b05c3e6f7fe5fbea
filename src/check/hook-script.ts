// Analyzes a hook as a shell script.

import { isLfsPointer } from '../core/revision.ts'
import type { EnablesErrexit } from './errexit.ts'
import type { Reader, ShellText } from './reader.ts'

/** A hook as a shell script. */
export interface HookScript extends ShellText {
  readonly path: string
  readonly text: string
  /** It ends at the first failure. */
  readonly strict: boolean
  /** What the first line asks for, `bash -e`; empty where it asks for nothing. */
  readonly interpreter: string
}

const LANGUAGES: Readonly<Record<string, string>> = {
  py: 'python3',
  rb: 'ruby',
  pl: 'perl',
  js: 'node',
  mjs: 'node',
  php: 'php',
}

const SHELLS = new Set(['sh', 'bash', 'dash', 'ash', 'ksh', 'zsh'])

/** undefined where it is another language's, or cannot be read. */
export async function readHookScript(
  path: string,
  reader: Reader,
  enablesErrexit: EnablesErrexit,
): Promise<HookScript | undefined> {
  await reader.read([path])
  const text = reader.texts.get(path)
  if (text === undefined || !isShellScript(text, path)) return undefined
  const interpreter = interpreterOf(text)
  const strict = await enablesErrexit({ path, interpreter })
  return { path, text, interpreter, strict, ...reader.shell(path) }
}

/** `/usr/bin/env bash` of `#!/usr/bin/env bash`; empty where there is no such line. */
export function interpreterOf(text: string): string {
  return /^\uFEFF?#![ \t]*([^\r\n]*)/.exec(text)?.[1]?.trim() ?? ''
}

/** By the end of its name, the interpreter of a script in another language. */
export function languageOf(path: string): string | undefined {
  return LANGUAGES[/\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? '']
}

/** Neither a program nor what Git LFS leaves in its place. */
export function isScript(text: string): boolean {
  return !text.includes('\0') && !isLfsPointer(Buffer.from(text.slice(0, 1024)))
}

export function isShellScript(text: string, path: string): boolean {
  if (!isScript(text)) return false
  const interpreter = interpreterOf(text)
  if (interpreter === '' && languageOf(path) !== undefined) return false
  // Without one the agent's /bin/sh reads it.
  const words = interpreter.split(/[\s/]+/).filter(word => !word.startsWith('-'))
  return interpreter === '' || words.some(word => SHELLS.has(word))
}
