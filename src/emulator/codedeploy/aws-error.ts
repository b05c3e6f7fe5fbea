// How does the service say no?

/** An answer of the service that is an error: its permanent code, a sentence of ours, and the HTTP status. */
export class AwsError extends Error {
  override readonly name = 'AwsError'
  readonly code: string
  readonly status: number

  /** CodeDeploy's own exceptions are all 400; what stands before it (signature, size, overload) has others. */
  constructor(code: string, message: string, status = 400) {
    super(message)
    this.code = code
    this.status = status
  }
}
