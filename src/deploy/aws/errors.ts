// Maps the errors that the SDK throws to `CallFailure`s.

import { Problem, type ProblemText } from '../../core/problem.ts'
import { CallFailure, type FailureKind } from './call-failure.ts'
import { exceptionMeaning } from './exceptions.ts'

/**
 * By AWS's name of the error, or the connection's. Different services' names for the same error share a line.
 * https://docs.aws.amazon.com/codedeploy/latest/APIReference/CommonErrors.html
 */
const KINDS: readonly (readonly [FailureKind, readonly string[]])[] = [
  ['busy', ['DeploymentLimitExceededException']],
  ['not-started', ['DeploymentNotStartedException']],
  ['completed', ['DeploymentAlreadyCompletedException']],
  ['interrupted', ['AbortError']],
  ['no-credentials', ['CredentialsProviderError']],
  ['expired', ['ExpiredToken', 'ExpiredTokenException', 'TokenRefreshRequired']],
  ['denied', ['AccessDenied', 'AccessDeniedException', 'UnauthorizedOperation', 'NotAuthorized']],
  ['unsupported', ['UnknownOperationException', 'UnknownOperation', 'InvalidAction']],
  [
    'throttled',
    ['TooManyRequestsException', 'RequestLimitExceeded', 'SlowDown', 'Throttling', 'ThrottlingException'],
  ],
  ['skewed', ['RequestExpired', 'RequestInTheFuture', 'RequestTimeTooSkewed']],
  ['unreachable', ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'EHOSTDOWN']],
  ['lost', ['ECONNRESET', 'ETIMEDOUT', 'EPIPE', 'ECONNABORTED', 'TimeoutError']],
]

// The SDK's message when a connection timed out; the error's name is the same as for a slow response.
const NEVER_CONNECTED = /did not establish a connection/

// The clocks differ: "Signature expired: 20261127T101500Z is now earlier than …", "Signature not yet current: …".
const WRONG_TIME = /^Signature (?:expired|not yet current)/

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

interface Thrown {
  /** Name in AWS's model, or of the exception. */
  readonly name: string
  readonly message: string
  /** The connection's own code. */
  readonly code: string
  readonly status: number | undefined
  readonly requestId: string | undefined
  /** Milliseconds. */
  readonly retryAfter: number | undefined
  /** The response is not AWS's: a truncated one, or a proxy's page. */
  readonly gibberish: boolean
}

/** A Problem, such as one about credentials, is returned as it is. */
export function toCallFailure(error: unknown, operation: string): Problem {
  if (error instanceof Problem) return error
  const thrown = read(error)
  const kind = kindOf(thrown)
  const { requestId } = thrown
  return new CallFailure({
    kind,
    error: thrown.code || thrown.name,
    retryAfter: thrown.retryAfter,
    at: { kind: 'operation', operation, ...(requestId && { requestId }) },
    cause: error,
    ...textOf(kind, operation, thrown),
  })
}

function read(error: unknown): Thrown {
  if (!(error instanceof Error)) return { ...UNKNOWN, message: String(error) }
  // The SDK adds $metadata from the response; `code` is Node's for system errors.
  const { $metadata, $response, code } = error as {
    $metadata?: { httpStatusCode?: number; requestId?: string }
    $response?: { headers?: Readonly<Record<string, string>> }
    code?: unknown
  }
  const seconds = Number($response?.headers?.['retry-after'])
  return {
    name: error.name,
    message: error.message.split('\n', 1)[0] ?? '',
    code: typeof code === 'string' ? code : '',
    status: $metadata?.httpStatusCode,
    requestId: $metadata?.requestId,
    retryAfter: seconds > 0 ? Math.min(seconds * 1000, LONGEST_WAIT) : undefined,
    gibberish: error instanceof SyntaxError || error instanceof TypeError,
  }
}

// A service that asks for more is asked again all the same.
const LONGEST_WAIT = 60_000

const UNKNOWN: Thrown = {
  name: 'Unknown',
  message: '',
  code: '',
  status: undefined,
  requestId: undefined,
  retryAfter: undefined,
  gibberish: false,
}

function kindOf({ name, message, code, status = 0, gibberish }: Thrown): FailureKind {
  if (NEVER_CONNECTED.test(message)) return 'unreachable'
  if (WRONG_TIME.test(message)) return 'skewed'
  if (status === 429 || /^rate exceeded/i.test(message)) return 'throttled'
  const known = KINDS.find(([, names]) => names.includes(code) || names.includes(name))
  if (known !== undefined) return known[0]
  return status >= 500 || (gibberish && status < 400) ? 'lost' : 'final'
}

type Text = Pick<ProblemText, 'code' | 'what' | 'why' | 'fix'>

function textOf(kind: FailureKind, operation: string, thrown: Thrown): Text {
  const { name, message, status, gibberish } = thrown
  const why = `${name}: ${message}`
  switch (kind) {
    case 'busy':
      return { code: 'aws/busy', what: 'Another deployment is active in the deployment group' }
    case 'not-started':
      return { code: 'aws/not-started', what: 'The deployment has not started yet' }
    case 'completed':
      return { code: 'aws/completed', what: 'The deployment has already ended' }
    case 'interrupted':
      return { code: 'aws/interrupted', what: `${operation} was abandoned` }
    case 'throttled':
      return { code: 'aws/throttled', what: `AWS is throttling ${operation}`, why }
    case 'unreachable':
    case 'lost':
      return status !== undefined && status >= 500
        ? {
            code: 'aws/unreachable',
            what: `${operation} failed: HTTP ${status}`,
            why,
            fix: `Run the job again. If it keeps failing, see the AWS Health Dashboard. ${REACH}`,
          }
        : {
            code: 'aws/unreachable',
            what: `${operation} failed: no response`,
            why: status ? `HTTP ${status}, ${why}` : message,
            fix: REACH,
          }
    case 'unsupported':
      return { code: 'aws/unsupported', what: `${operation} is not supported by the endpoint`, why }
    case 'no-credentials':
      return SSO_EXPIRED.test(message) ? ssoExpired(message) : noCredentials(message)
    case 'expired':
      return expired(why)
    case 'skewed':
      return wrongTime(why)
    case 'denied':
      return denied(operation, message)
    case 'final':
      if (CERTIFICATE_ERROR.test(thrown.code)) return untrusted(operation, message)
      if (BAD_CREDENTIALS.includes(name)) return badCredentials(why)
      if (gibberish) return notCodeDeploy(operation, status)
      return refused(operation, name, why)
    default:
      return kind satisfies never
  }
}

function refused(operation: string, name: string, why: string): Text {
  const { what = `CodeDeploy refused ${operation}`, fix } = exceptionMeaning(name, operation) ?? {}
  return { code: `aws/${name}`, what, why, ...(fix !== undefined && { fix }) }
}

function wrongTime(why: string): Text {
  return {
    code: 'credentials/clock',
    what: 'AWS rejected the signature because of its timestamp',
    why,
    fix: 'Correct the clock of this machine: AWS accepts a difference of five minutes.',
  }
}

const REACH = 'Check "aws-region", AWS_ENDPOINT_URL, and the network of the runner.'

// Of Node: https://nodejs.org/api/tls.html#x509-certificate-error-codes
const CERTIFICATE_ERROR = /CERT|^UNABLE_TO_VERIFY_LEAF_SIGNATURE$/

function untrusted(operation: string, message: string): Text {
  return {
    code: 'aws/certificate',
    what: `${operation} failed: the server's TLS certificate is not trusted`,
    why: message,
    fix: 'Behind a proxy that inspects TLS, set NODE_EXTRA_CA_CERTS or AWS_CA_BUNDLE to its CA file. Otherwise check the clock and AWS_ENDPOINT_URL.',
  }
}

const SSO_EXPIRED = /\bSSO\b.*\bexpired\b|\bexpired\b.*\bSSO\b/i

function ssoExpired(message: string): Text {
  return {
    code: 'credentials/sso-expired',
    what: 'The SSO session has expired',
    why: message,
    fix: 'Run `aws sso login` with the same profile and try again.',
  }
}

function noCredentials(message: string): Text {
  return {
    code: 'credentials/none',
    what: 'No AWS credentials found',
    why: `The AWS SDK says: ${message}`,
    fix: 'Set "role-to-assume" to an IAM role, with "permissions: id-token: write" in the job; or run aws-actions/configure-aws-credentials before this step.',
  }
}

function expired(why: string): Text {
  return {
    code: 'credentials/expired',
    what: 'The AWS credentials have expired',
    why,
    fix: 'Set "role-to-assume": its credentials are renewed while the job waits. Or set "role-duration-seconds" of configure-aws-credentials to more than "timeout".',
  }
}

function badCredentials(why: string): Text {
  return {
    code: 'credentials/refused',
    what: 'AWS rejected the credentials',
    why,
    fix: 'Check that AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN belong together, or set "role-to-assume".',
  }
}

/** AWS may name another action: CreateDeployment needs GetDeploymentConfig, too, and CreateDeploymentGroup iam:PassRole. */
function denied(operation: string, message: string): Text {
  const action = /\b((?:codedeploy|iam):[A-Za-z]+)/.exec(message)?.[1] ?? `codedeploy:${operation}`
  const resource = /on resource:? (\S+)/.exec(message)?.[1]?.replace(/[.,]$/, '')
  return {
    code: 'aws/denied',
    what: `The role may not call ${action}`,
    why: message,
    fix: `Allow "${action}"${resource === undefined ? '' : ` on "${resource}"`} in the role's IAM policy.`,
  }
}

function notCodeDeploy(operation: string, status: number | undefined): Text {
  return {
    code: 'aws/not-codedeploy',
    what: `Unexpected response to ${operation}`,
    why: `HTTP ${status} without JSON: this is not CodeDeploy.`,
    fix: 'Check AWS_ENDPOINT_URL and the proxy settings of this machine.',
  }
}
