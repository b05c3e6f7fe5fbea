// Deploys to a fleet in this process, for tests.

import type {
  CreateDeploymentInput,
  DeploymentInfo,
  GetDeploymentGroupOutput,
  GetDeploymentOutput,
  GetDeploymentTargetOutput,
} from '@aws-sdk/client-codedeploy'
import type { Instance } from '../../src/agent/protocol.ts'
import type { Service, ServiceOptions } from '../../src/emulator/codedeploy/service.ts'
import type { GroupSetup } from '../../src/emulator/codedeploy/state.ts'
import { createFakeClock, type FakeClock } from '../fake-clock.ts'
import { DEPLOYMENT, serviceWith } from './emulator.ts'
import { FAILURE, scriptedInstance } from './scripted-instance.ts'

/** A service in this process, called without HTTP. */
export function fleet(
  instances: (clock: FakeClock) => readonly Instance[],
  group: Partial<GroupSetup> = {},
  options: Partial<ServiceOptions> = {},
) {
  const clock = createFakeClock()
  const service = serviceWith(clock, { instances: instances(clock), ...group }, options)
  return { clock, service, ...asking(service) }
}

export function asking(service: Service) {
  return {
    create: async (input: Partial<CreateDeploymentInput> = {}): Promise<string> => {
      const answer = await service.call('CreateDeployment', { ...DEPLOYMENT, ...input })
      return (answer as { deploymentId: string }).deploymentId
    },
    get: async (deploymentId: string | undefined): Promise<DeploymentInfo> => {
      const { deploymentInfo } = (await service.call('GetDeployment', {
        deploymentId,
      })) as GetDeploymentOutput
      if (deploymentInfo === undefined) throw new Error('no deployment')
      return deploymentInfo
    },
    /** `ApplicationStop Succeeded`, … and the target's own status at the end. */
    events: async (deploymentId: string, targetId: string): Promise<string[]> => {
      const answer = await service.call('GetDeploymentTarget', { deploymentId, targetId })
      const { instanceTarget } = (answer as GetDeploymentTargetOutput).deploymentTarget ?? {}
      const events = instanceTarget?.lifecycleEvents ?? []
      return [
        ...events.map(({ lifecycleEventName, status }) => `${lifecycleEventName} ${status}`),
        `${instanceTarget?.status}`,
      ]
    },
    stop: (deploymentId: string, autoRollbackEnabled?: boolean) =>
      service.call('StopDeployment', { deploymentId, autoRollbackEnabled }),
    group: async () =>
      (
        (await service.call('GetDeploymentGroup', {
          applicationName: 'App',
          deploymentGroupName: 'Group',
        })) as GetDeploymentGroupOutput
      ).deploymentGroupInfo,
  }
}

/** `.` succeeds, `x` fails, in the order of the fleet. */
export const scripts = (fleet: string) => (clock: FakeClock) =>
  [...fleet].map((mark, index) =>
    scriptedInstance(`i-${index}`, clock, mark === 'x' ? { AfterInstall: { result: FAILURE } } : {}),
  )
