// An error of the SDK names its real cause.

import { expect, test } from 'vitest'
import { toCallFailure } from '../../../src/deploy/aws/errors.ts'

const thrown = (message: string, more: object) => Object.assign(new Error(message), more)

test.each<[code: string, what: RegExp, fix: RegExp, error: Error]>([
  [
    'aws/certificate',
    /certificate is not trusted/,
    /NODE_EXTRA_CA_CERTS or AWS_CA_BUNDLE/,
    thrown('unable to verify the first certificate', { code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' }),
  ],
  [
    'aws/certificate',
    /certificate is not trusted/,
    /AWS_CA_BUNDLE/,
    thrown('self-signed certificate in certificate chain', { code: 'SELF_SIGNED_CERT_IN_CHAIN' }),
  ],
  [
    'aws/unreachable',
    /^GetDeployment failed: HTTP 500$/,
    /Health Dashboard/,
    thrown('oops', { name: 'InternalFailure', $metadata: { httpStatusCode: 500 } }),
  ],
  ['aws/unreachable', /failed: no response/, /network/, thrown('read ECONNRESET', { code: 'ECONNRESET' })],
  [
    'aws/denied',
    /may not call iam:PassRole/,
    /^Allow "iam:PassRole" on "arn:aws:iam::1:role\/service"/,
    thrown(
      'User: arn:aws:sts::1:assumed-role/preview/x is not authorized to perform: iam:PassRole on resource: arn:aws:iam::1:role/service because no identity-based policy allows it',
      { name: 'AccessDeniedException' },
    ),
  ],
  [
    'credentials/sso-expired',
    /SSO session has expired/,
    /aws sso login/,
    thrown('The SSO session associated with this profile has expired.', { name: 'CredentialsProviderError' }),
  ],
  [
    'credentials/none',
    /No AWS credentials/,
    /role-to-assume/,
    thrown('Could not load credentials from any providers', { name: 'CredentialsProviderError' }),
  ],
])('%s: %s', (code, what, fix, error) => {
  const problem = toCallFailure(error, 'GetDeployment')
  expect(problem.code).toBe(code)
  expect(problem.what).toMatch(what)
  expect(problem.fix).toMatch(fix)
})
