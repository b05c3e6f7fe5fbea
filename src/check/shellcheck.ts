// Runs ShellCheck on the hook scripts, where it is installed.

import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { delimiter, dirname, join } from 'node:path'
import { run } from '../core/process.ts'
import { findPaths, type Revision } from '../core/revision.ts'
import { type Finding, warning } from './finding.ts'
import { remember } from './output-cache.ts'
import type { Reader } from './reader.ts'

export interface ShellCheckOptions {
  readonly revision: Revision
  readonly reader: Reader
  /** Paths of shell scripts, that were read. */
  readonly scripts: readonly string[]
  /** Where programs are looked for, as in PATH. */
  readonly path: string
  /** A folder to make a temporary one in. */
  readonly scratch: string
  /** Absolute: where answers are kept. */
  readonly cache: string
  readonly signal?: AbortSignal
}

/** The members that we read of its `json1` output. https://github.com/koalaman/shellcheck/wiki/Integration */
interface Answer {
  readonly comments?: readonly {
    readonly file: string
    readonly line: number
    readonly column: number
    readonly code: number
    readonly message: string
  }[]
}

/**
 * Only what it calls an error, such as a script that cannot be parsed: all else is a matter of taste to somebody. No
 * first line (2148), one that is not the first (1128), a byte order mark (1082) and carriage returns (1017) are found
 * without it.
 */
const OPTIONS = ['--format=json1', '--severity=error', '--exclude=SC2148,SC1128,SC1082,SC1017']

/** It could not go on: said beside the fault itself, where there is more to say of it. */
const STOPPED = [1072, 1073]

export interface ShellCheck {
  /** Empty where there is no ShellCheck, or nothing for it. */
  findings(): Promise<Finding[]>
}

// Milliseconds. Scripts of the usual size take it a tenth of a second; there are some that it never comes to an end with.
const PATIENCE = 2_500
// Characters of all scripts together: what it can read in that time.
const MOST_TEXT = 60_000
// Kilobytes of address space: with a hundred commands joined by && it would take gigabytes of memory.
const MOST_MEMORY = 300_000

/**
 * Its own comments silence it, and so does its `.shellcheckrc`. It works while others do, and is not asked twice about the
 * same scripts.
 */
export async function startShellCheck(options: ShellCheckOptions): Promise<ShellCheck> {
  const { revision, reader, path, cache } = options
  let left = MOST_TEXT
  const scripts = options.scripts.filter(name => {
    left -= reader.texts.get(name)?.length ?? 0
    return left >= 0
  })
  const program = scripts.length === 0 ? undefined : await identify(path)
  if (program === undefined) return { findings: async () => [] }
  const settings = findPaths(
    revision,
    name => name.endsWith('shellcheckrc') && /(^|\/)\.?shellcheckrc$/.test(name),
  )
  await reader.read(settings)
  const files = [...scripts, ...settings].map(name => [name, reader.texts.get(name) ?? ''] as const)
  const answer = remember({
    folder: join(cache, 'shellcheck'),
    question: [program, ...OPTIONS, ...files.flat()],
    ask: () => ask(files, scripts, options),
  })
  const names = new Map(scripts.map(name => [plainName(name), name]))
  return { findings: async () => readAnswer((await answer) ?? '', names) }
}

/** The program with its age and size: another release may answer otherwise. undefined where there is none. */
async function identify(path: string): Promise<string | undefined> {
  for (const folder of path.split(delimiter)) {
    const file = join(folder, 'shellcheck')
    const found = await stat(file).catch(() => undefined)
    if (found?.isFile()) return `${file} ${found.mtimeMs} ${found.size}`
  }
  return undefined
}

async function ask(
  files: readonly (readonly [name: string, text: string])[],
  scripts: readonly string[],
  { path, scratch, signal }: ShellCheckOptions,
): Promise<string | undefined> {
  const folder = await mkdtemp(join(scratch, 'shellcheck-'))
  try {
    for (const [name, text] of files) {
      const file = join(folder, plainName(name))
      await mkdir(dirname(file), { recursive: true })
      await writeFile(file, text)
    }
    const program = { cwd: folder, env: { PATH: path }, timeout: PATIENCE, ...(signal && { signal }) }
    const limited = ['-c', `ulimit -v ${MOST_MEMORY}; exec shellcheck "$@"`, 'sh']
    const args = [...limited, ...OPTIONS, '--', ...scripts.map(plainName)]
    const { exit, stdout } = await run('/bin/sh', args, program)
    // With 1 it has found something. An old one knows no json1, and says so on its standard error.
    const output = stdout.toString()
    return (exit === 0 || exit === 1) && output.startsWith('{') ? output : undefined
  } catch {
    // One that says nothing is no trouble, nor is a name that is too long for it.
    return undefined
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** In the C locale it prints a letter beyond ASCII as something else. */
function plainName(name: string): string {
  return name.replace(/[^\w./-]/g, letter => `%${letter.charCodeAt(0).toString(16)}`)
}

/** `names` are the scripts' own, by what it was told. */
function readAnswer(output: string, names: ReadonlyMap<string, string>): Finding[] {
  if (output === '') return []
  const { comments = [] } = JSON.parse(output) as Answer
  const explained = new Set(comments.filter(({ code }) => !STOPPED.includes(code)).map(({ file }) => file))
  const shown = comments.filter(({ file, code }) => !STOPPED.includes(code) || !explained.has(file))
  return shown.map(({ file, line, column, code, message }) =>
    warning({
      code: `shellcheck/SC${code}`,
      what: `ShellCheck: ${message}`,
      fix: `Read https://www.shellcheck.net/wiki/SC${code}`,
      at: { kind: 'file', path: names.get(file) ?? file, line, column },
    }),
  )
}
