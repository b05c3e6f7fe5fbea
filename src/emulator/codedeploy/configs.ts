// The operations on deployment configurations.

import type {
  DeploymentConfigInfo,
  GetDeploymentConfigOutput,
  ListDeploymentConfigsOutput,
} from '@aws-sdk/client-codedeploy'
import { AwsError } from '../aws-error.ts'
import { NAME } from './lookup.ts'
import { paginate } from './paginate.ts'
import type * as requests from './request-shapes.ts'
import { MINIMUM_HEALTHY_HOSTS } from './rollout.ts'
import type { Store } from './state.ts'

export function getDeploymentConfig(
  _: Store,
  { deploymentConfigName: name }: ReturnType<typeof requests.getDeploymentConfigInput>,
): GetDeploymentConfigOutput {
  if (name === undefined)
    throw new AwsError('DeploymentConfigNameRequiredException', 'The request names no configuration.')
  if (!NAME.test(name))
    throw new AwsError('InvalidDeploymentConfigNameException', `${JSON.stringify(name)} is not a name.`)
  const minimumHealthyHosts = MINIMUM_HEALTHY_HOSTS.get(name)
  if (minimumHealthyHosts === undefined)
    throw new AwsError(
      'DeploymentConfigDoesNotExistException',
      `There is no deployment configuration ${name} here.`,
    )
  const deploymentConfigInfo: DeploymentConfigInfo = {
    // AWS's own configurations have ids of this form.
    deploymentConfigId: `00000000-0000-0000-0000-00000000000${[...MINIMUM_HEALTHY_HOSTS.keys()].indexOf(name) + 1}`,
    deploymentConfigName: name,
    minimumHealthyHosts,
    computePlatform: 'Server',
  }
  return { deploymentConfigInfo }
}

export function listDeploymentConfigs(
  { pageSize }: Store,
  { nextToken: token }: ReturnType<typeof requests.listDeploymentConfigsInput>,
): ListDeploymentConfigsOutput {
  const items = [...MINIMUM_HEALTHY_HOSTS.keys()]
  const { page, nextToken } = paginate({ items, id: name => name, token, size: pageSize })
  return { deploymentConfigsList: page, nextToken }
}
