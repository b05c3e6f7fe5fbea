// Why a lifecycle event failed, as the agent reports it.

import { closeSync, existsSync, lstatSync, openSync, readSync, statSync } from 'node:fs'
import { Problem, placeText } from '../core/problem.ts'
import type { CommandResult, LifecycleErrorCode } from './protocol.ts'

/** A script failed. Every other error that is thrown while an event runs is an UnknownError. */
export class ScriptFailure extends Error {
  override readonly name = 'ScriptFailure'
  readonly errorCode: LifecycleErrorCode
  /** `location` as written. */
  readonly scriptName: string
  readonly logTail: string

  constructor(options: {
    readonly errorCode: LifecycleErrorCode
    readonly scriptName: string
    readonly message: string
    readonly logTail: string
  }) {
    super(options.message)
    this.errorCode = options.errorCode
    this.scriptName = options.scriptName
    this.logTail = options.logTail
  }
}

/** The result that the agent reports for an error. */
export function resultOf(error: unknown): CommandResult {
  const common = { status: 'Failed', noop: false } as const
  if (error instanceof ScriptFailure) {
    const { errorCode, scriptName, message, logTail } = error
    return { ...common, errorCode, scriptName, message, logTail }
  }
  const message = error instanceof Problem ? sentences(error) : messageOf(error)
  return { ...common, errorCode: 'UnknownError', scriptName: '', message, logTail: '' }
}

function sentences({ what, why, fix, at }: Problem): string {
  const place = at?.kind === 'file' && at.line !== undefined ? `${placeText(at)}:` : undefined
  return [place, what, why, fix].filter(part => part !== undefined).join(' ')
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

// Linux reads no more of a first line (BINPRM_BUF_SIZE).
const FIRST_LINE = 256

/** Why a script that exists did not start, in a few sentences. `error` is the system's. */
export function whyNotStarted(path: string, error: Error): string {
  if (/[ \t]/.test(path)) {
    return `the agent splits the command at spaces (${error.message}). Remove the spaces from the file's name.`
  }
  if (statSync(path).isDirectory()) return 'it is a folder. Name the script in it.'
  const interpreter = /^#!\s*([^\n]*)/.exec(firstLineOf(path))?.[1] ?? ''
  if (interpreter.endsWith('\r')) {
    return 'its lines end in CR LF, so Linux looks for an interpreter with a carriage return in its name. Save it with LF line endings, and add "*.sh text eol=lf" to .gitattributes.'
  }
  if (lstatSync(path).isSymbolicLink() && !isExecutable(path)) {
    return 'it is a link to a script that is not executable, and the agent changes no modes through links. Run "git update-index --chmod=+x" on the script itself, and commit it.'
  }
  const [program = ''] = interpreter.split(/[ \t]/)
  if (program !== '' && !existsSync(program)) {
    return `its first line asks for ${program}, which this machine does not have. Install it, or name another.`
  }
  return `${error.message}.`
}

function isExecutable(path: string): boolean {
  return (statSync(path).mode & 0o111) !== 0
}

function firstLineOf(path: string): string {
  const file = openSync(path, 'r')
  try {
    const buffer = Buffer.alloc(FIRST_LINE)
    return buffer.subarray(0, readSync(file, buffer)).toString()
  } finally {
    closeSync(file)
  }
}
