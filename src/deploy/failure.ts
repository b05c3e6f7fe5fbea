// What does a failed call to AWS mean for us?

import { Problem, type ProblemText } from '../codedeploy/problem.ts'

/**
 * - `weather`: time heals it: throttling, 5xx, a connection that broke.
 * - `expired`: the credentials were good once.
 * - `denied`: the role may not do this.
 * - `unsupported`: whoever answers does not know the operation.
 * - `busy`, `not-started`, `completed`: CodeDeploy's ordinary answers to a call that came too early or too late.
 * - `interrupted`: we gave up the call ourselves.
 * - `final`: anything else; asking again gives the same answer.
 */
export type FailureKind =
  | 'weather'
  | 'expired'
  | 'denied'
  | 'unsupported'
  | 'busy'
  | 'not-started'
  | 'completed'
  | 'interrupted'
  | 'final'

/** A call that failed. It is a `Problem`, so where nobody reacts to it the reader gets the truth. */
export class CallFailure extends Problem {
  override readonly name = 'CallFailure'
  readonly kind: FailureKind
  /** AWS's name for it, `ThrottlingException`, or the connection's, `ECONNRESET`. */
  readonly error: string
  /** The call may have had its effect although no answer came. */
  readonly lost: boolean

  constructor(kind: FailureKind, error: string, { lost, ...text }: ProblemText & { readonly lost: boolean }) {
    super(text)
    this.kind = kind
    this.error = error
    this.lost = lost
  }
}

/** Whether a call failed in one of these ways. */
export function isFailure(error: unknown, ...kinds: readonly FailureKind[]): error is CallFailure {
  return error instanceof CallFailure && kinds.includes(error.kind)
}

// https://docs.aws.amazon.com/codedeploy/latest/APIReference/CommonErrors.html and smithy's list of throttling errors.
const THROTTLED = /throttl|TooManyRequests|RequestLimitExceeded|SlowDown|BandwidthLimitExceeded/i
const EXPIRED = ['ExpiredToken', 'ExpiredTokenException', 'TokenRefreshRequired']
const DENIED = [
  'AccessDenied',
  'AccessDeniedException',
  'UnauthorizedOperation',
  'NotAuthorized',
  'OptInRequired',
]
const UNSUPPORTED = ['UnknownOperationException', 'UnknownOperation', 'InvalidAction', 'UnsupportedOperation']
const BAD_CREDENTIALS = [
  'UnrecognizedClientException',
  'InvalidClientTokenId',
  'InvalidSignatureException',
  'SignatureDoesNotMatch',
  'IncompleteSignature',
  'IncompleteSignatureException',
  'MissingAuthenticationToken',
  'MissingAuthenticationTokenException',
]
/** The clocks differ; the SDK has learnt by how much and signs the next call right. */
const SKEWED = ['RequestExpired', 'RequestInTheFuture', 'RequestTimeTooSkewed']
/** The request cannot have reached anybody. */
const NEVER_SENT = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'EHOSTDOWN']
// How the SDK's handler says that its `connectionTimeout` is over.
const NEVER_CONNECTED = /did not establish a connection/
const BROKEN = [
  'ECONNRESET',
  'ETIMEDOUT',
  'EPIPE',
  'ECONNABORTED',
  'TimeoutError',
  'ERR_STREAM_PREMATURE_CLOSE',
]

interface Thrown {
  /** Name in AWS's model, or of the exception. */
  readonly name: string
  readonly message: string
  /** The connection's own code. */
  readonly code: string
  readonly status: number | undefined
  readonly requestId: string | undefined
}

/** Turns whatever the SDK throws into what it means. A Problem (of the credentials) stays what it is. */
export function failureOf(error: unknown, operation: string): Problem {
  if (error instanceof Problem) return error
  const thrown = read(error)
  const at = {
    kind: 'operation',
    operation,
    ...(thrown.requestId && { requestId: thrown.requestId }),
  } as const
  const fail = (kind: FailureKind, text: Omit<ProblemText, 'at' | 'cause'>, lost = false) =>
    new CallFailure(kind, thrown.code || thrown.name, { ...text, at, cause: error, lost })
  const said = `${thrown.name}: ${thrown.message}`

  if (thrown.name === 'AbortError') {
    return fail('interrupted', { code: 'aws/interrupted', what: `${operation} was given up` }, true)
  }
  if (thrown.name === 'CredentialsProviderError') return fail('expired', noCredentials(thrown.message))
  if (EXPIRED.includes(thrown.name)) return fail('expired', expired(said))
  if (DENIED.includes(thrown.name)) return fail('denied', denied(operation, thrown.message))
  if (BAD_CREDENTIALS.includes(thrown.name)) return fail('final', badCredentials(said))
  if (UNSUPPORTED.includes(thrown.name)) {
    return fail('unsupported', {
      code: 'aws/unsupported',
      what: `${operation} is not known to who answered`,
      why: said,
    })
  }
  switch (thrown.name) {
    case 'DeploymentLimitExceededException':
      return fail('busy', { code: 'aws/busy', what: 'Another deployment is active in the deployment group' })
    case 'DeploymentNotStartedException':
      return fail('not-started', { code: 'aws/not-started', what: 'The deployment has not started yet' })
    case 'DeploymentAlreadyCompletedException':
      return fail('completed', { code: 'aws/completed', what: 'The deployment is over already' })
  }
  const weather = (why: string, lost: boolean) =>
    fail('weather', { code: 'aws/unreachable', what: `${operation} got no answer`, why, fix: REACH }, lost)
  if (thrown.status === 429 || THROTTLED.test(thrown.name) || /^rate exceeded/i.test(thrown.message)) {
    return fail('weather', { code: 'aws/throttled', what: `AWS is throttling ${operation}`, why: said })
  }
  if (SKEWED.includes(thrown.name)) return weather(said, false)
  if (NEVER_SENT.includes(thrown.code) || NEVER_CONNECTED.test(thrown.message))
    return weather(thrown.message, false)
  if (BROKEN.includes(thrown.code) || BROKEN.includes(thrown.name)) return weather(thrown.message, true)
  if (thrown.status !== undefined && thrown.status >= 500)
    return weather(`HTTP ${thrown.status}, ${said}`, true)
  if (error instanceof SyntaxError || error instanceof TypeError) {
    // An answer that is none: half of one, or a proxy's page.
    if (thrown.status === undefined || thrown.status < 400) return weather(firstLine(thrown.message), true)
    return fail('final', notCodeDeploy(operation, thrown.status))
  }
  return fail('final', { code: `aws/${thrown.name}`, what: `CodeDeploy refused ${operation}`, why: said })
}

function read(error: unknown): Thrown {
  if (!(error instanceof Error)) {
    return { name: 'Unknown', message: String(error), code: '', status: undefined, requestId: undefined }
  }
  // What the SDK adds to an error: $metadata from the answer; a system error's code comes from Node.
  const { $metadata, code } = error as {
    $metadata?: { httpStatusCode?: number; requestId?: string }
    code?: unknown
  }
  return {
    name: error.name,
    message: error.message,
    code: typeof code === 'string' ? code : '',
    status: $metadata?.httpStatusCode,
    requestId: $metadata?.requestId,
  }
}

const REACH = 'Check "aws-region", AWS_ENDPOINT_URL, and what the runner\'s network lets out.'

const firstLine = (text: string) => text.split('\n', 1)[0] ?? ''

function noCredentials(message: string): ProblemText {
  return {
    code: 'credentials/none',
    what: 'There are no AWS credentials',
    why: `"role-to-assume" is empty, and the AWS SDK found none elsewhere: ${firstLine(message)}`,
    fix: 'Set "role-to-assume" to an IAM role, with "permissions: id-token: write" in the job; or run aws-actions/configure-aws-credentials before this step.',
  }
}

function expired(said: string): ProblemText {
  return {
    code: 'credentials/expired',
    what: 'The AWS credentials have expired',
    why: said,
    fix: 'Set "role-to-assume": its credentials are renewed while the job waits. Or let "role-duration-seconds" of configure-aws-credentials exceed "timeout".',
  }
}

function badCredentials(said: string): ProblemText {
  return {
    code: 'credentials/refused',
    what: 'AWS does not accept the credentials',
    why: said,
    fix: 'Check AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN: all three come from the same place, or use "role-to-assume".',
  }
}

/** AWS names the action where it knows a better one: CreateDeployment needs GetDeploymentConfig, too. */
function denied(operation: string, message: string): ProblemText {
  const action = /\b(codedeploy:[A-Za-z]+)/.exec(message)?.[1] ?? `codedeploy:${operation}`
  const resource = /on resource:? (\S+)/.exec(message)?.[1]?.replace(/[.,]$/, '')
  return {
    code: 'aws/denied',
    what: `The role may not call ${action}`,
    why: message,
    fix: `Allow "${action}"${resource === undefined ? '' : ` on "${resource}"`} in the role's IAM policy.`,
  }
}

function notCodeDeploy(operation: string, status: number): ProblemText {
  return {
    code: 'aws/not-codedeploy',
    what: `What answered ${operation} is not CodeDeploy`,
    why: `It said HTTP ${status}, and not in JSON.`,
    fix: 'Check AWS_ENDPOINT_URL and the proxy settings of this machine.',
  }
}
