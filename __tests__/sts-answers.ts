// What the Security Token Service answers.

import type { Keys } from '../src/deploy/aws/login.ts'

const NAMESPACE = 'https://sts.amazonaws.com/doc/2011-06-15/'

/** Keys that are valid for years. */
export function keysOfRole(operation: 'AssumeRole' | 'AssumeRoleWithWebIdentity', keys: Keys): string {
  const token = keys.sessionToken === undefined ? '' : `<SessionToken>${keys.sessionToken}</SessionToken>`
  return `<${operation}Response xmlns="${NAMESPACE}"><${operation}Result><Credentials>
    <AccessKeyId>${keys.accessKeyId}</AccessKeyId><SecretAccessKey>${keys.secretAccessKey}</SecretAccessKey>${token}
    <Expiration>2099-01-01T00:00:00Z</Expiration>
  </Credentials></${operation}Result></${operation}Response>`
}

/** To GetCallerIdentity. */
export function callerIn(account: string): string {
  return `<GetCallerIdentityResponse xmlns="${NAMESPACE}"><GetCallerIdentityResult>
    <Arn>arn:aws:iam::${account}:user/me</Arn><UserId>AIDA</UserId><Account>${account}</Account>
  </GetCallerIdentityResult></GetCallerIdentityResponse>`
}
