// The errors that the service answers with.

/** An error response: AWS's code, our own sentence, and the HTTP status. */
export class AwsError extends Error {
  override readonly name = 'AwsError'
  readonly code: string
  readonly status: number

  /** CodeDeploy's own exceptions are all 400; errors of signature, size and load have others. */
  constructor(code: string, message: string, status = 400) {
    super(message)
    this.code = code
    this.status = status
  }
}
