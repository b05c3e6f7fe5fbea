// One of the values that a member of a request may have.

import { AwsError } from '../aws-error.ts'

/** The value as one of those allowed, or the exception that CodeDeploy has for it. */
export function oneOf<T extends string>(
  allowed: readonly T[],
  value: string,
  code: string,
  member: string,
): T {
  const found = allowed.find(candidate => candidate === value)
  if (found !== undefined) return found
  throw new AwsError(
    code,
    `${member} has to be one of ${allowed.join(', ')}; it is ${JSON.stringify(value)}.`,
  )
}
