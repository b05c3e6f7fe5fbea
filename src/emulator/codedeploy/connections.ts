// The operations on what connects CodeDeploy with other services: there is nothing of it here.

import type { ListGitHubAccountTokenNamesOutput } from '@aws-sdk/client-codedeploy'
import { AwsError } from '../aws-error.ts'
import { paginate } from './paginate.ts'
import type * as requests from './request-shapes.ts'
import type { Store } from './state.ts'

type Input<Name extends keyof typeof requests> = ReturnType<(typeof requests)[Name]>

/** The emulator reaches its GitHub with a token of its own, which has no name. */
export function listGitHubAccountTokenNames(
  { pageSize }: Store,
  { nextToken: token }: Input<'listGitHubAccountTokenNamesInput'>,
): ListGitHubAccountTokenNamesOutput {
  const { page, nextToken } = paginate<string>({ items: [], id: name => name, token, size: pageSize })
  return { tokenNameList: page, nextToken }
}

export function deleteGitHubAccountToken(
  _: Store,
  { tokenName }: Input<'deleteGitHubAccountTokenInput'>,
): never {
  if (!tokenName)
    throw new AwsError(
      'GitHubAccountTokenNameRequiredException',
      'The request does not specify a connection.',
    )
  throw new AwsError('GitHubAccountTokenDoesNotExistException', `There is no connection ${tokenName} here.`)
}

/** Nothing here was made by CloudFormation. */
export function deleteResourcesByExternalId(): object {
  return {}
}
