// How does a lifecycle event end badly?

import { Problem, placeText } from '../core/problem.ts'
import type { CommandResult, LifecycleErrorCode } from './protocol.ts'

/** A script is to blame. Everything else that is thrown while an event runs is an UnknownError. */
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

/** What the agent reports of it. */
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
  return [place, what, why, fix && `Fix: ${fix}`].filter(part => part !== undefined).join(' ')
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
