// What went wrong, why, and what to do next.

/** Where a problem is: an input of the step, an option of the command, a line of a file, or a call to a service. */
export type Place =
  | { readonly kind: 'input'; readonly name: string; readonly value?: string }
  | { readonly kind: 'option'; readonly name: string; readonly value?: string }
  | { readonly kind: 'file'; readonly path: string; readonly line?: number; readonly column?: number }
  | { readonly kind: 'operation'; readonly operation: string; readonly requestId?: string }

export interface ProblemText {
  /** Permanent, `room/name`: `appspec/hook-missing`. People search for it and silence it by it. */
  readonly code: string
  /** One sentence. */
  readonly what: string
  readonly why?: string
  /** Imperative, in the user's own spelling. */
  readonly fix?: string
  readonly at?: Place
  readonly cause?: unknown
}

/** A failure that we can explain. Thrown alone, or gathered in `Problems` where several are found at once. */
export class Problem extends Error {
  override readonly name: string = 'Problem'
  readonly code: string
  readonly what: string
  readonly why: string | undefined
  readonly fix: string | undefined
  readonly at: Place | undefined

  constructor({ code, what, why, fix, at, cause }: ProblemText) {
    super(what, cause === undefined ? undefined : { cause })
    this.code = code
    this.what = what
    this.why = why
    this.fix = fix
    this.at = at
  }
}

/** Several problems, reported together. */
export class Problems extends Error {
  override readonly name: string = 'Problems'
  readonly list: readonly Problem[]

  constructor(list: readonly Problem[]) {
    super(list.map(problem => problem.what).join('\n'))
    this.list = list
  }
}

/** The problems behind anything that was thrown; an error nobody foresaw becomes one with the code `unexpected`. */
export function problemsOf(error: unknown): readonly Problem[] {
  if (error instanceof Problems) return error.list
  if (error instanceof Problem) return [error]
  const what = error instanceof Error ? error.message : String(error)
  return [
    new Problem({
      code: 'unexpected',
      what: `Unexpected error: ${what}`,
      fix: 'Run again with debug logging (ACTIONS_STEP_DEBUG or --debug), and open an issue with the log.',
      cause: error,
    }),
  ]
}

/** `appspec.yml:31`, `input "timeout"`, `CreateDeployment (request 1a2b)`. */
export function placeText(place: Place): string {
  switch (place.kind) {
    case 'input':
      return place.value === undefined ? `input "${place.name}"` : `input "${place.name}" ("${place.value}")`
    case 'option':
      return place.value === undefined ? place.name : `${place.name} ${place.value}`
    case 'file':
      return [place.path, place.line, place.column].filter(part => part !== undefined).join(':')
    case 'operation':
      return place.requestId === undefined
        ? place.operation
        : `${place.operation} (request ${place.requestId})`
    default:
      return place satisfies never
  }
}
