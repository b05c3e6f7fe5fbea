// Compares what a job reports with what the service knows.

import { hasStarted, isFinalDeployment } from '../../src/appspec/lifecycle.ts'
import { readDeployment, readInstance } from '../../src/deploy/aws/decode.ts'
import type { Deployment } from '../../src/deploy/deployment.ts'
import type { InstanceState, Outcome } from '../../src/deploy/progress.ts'
import { outputsOf } from '../../src/deploy/report/outputs.ts'
import type { Service } from '../../src/emulator/codedeploy/service.ts'

/** What the service knows, at one instant. */
export interface Truth {
  readonly deployments: readonly Deployment[]
  instances(deploymentId: string): Promise<readonly InstanceState[]>
}

const NAMES = { applicationName: 'App', deploymentGroupName: 'Group' }

/** No time passes, and no fault that was planned disturbs it. */
export async function readTruth(service: Service): Promise<Truth> {
  service.clearFaults()
  const ask = async <T>(operation: string, input: object) => (await service.call(operation, input)) as T
  const { deployments: ids } = await ask<{ deployments: string[] }>('ListDeployments', NAMES)
  const deployments = await Promise.all(
    ids.map(async deploymentId => {
      type Info = { deploymentInfo: Parameters<typeof readDeployment>[1] }
      const { deploymentInfo } = await ask<Info>('GetDeployment', { deploymentId })
      return readDeployment(deploymentId, deploymentInfo)
    }),
  )
  return {
    deployments,
    async instances(deploymentId) {
      try {
        const { targetIds } = await ask<{ targetIds: string[] }>('ListDeploymentTargets', { deploymentId })
        if (targetIds.length === 0) return []
        type Targets = { deploymentTargets: Parameters<typeof readInstance>[0][] }
        const input = { deploymentId, targetIds }
        const { deploymentTargets } = await ask<Targets>('BatchGetDeploymentTargets', input)
        return deploymentTargets.flatMap(target => readInstance(target) ?? [])
      } catch {
        // It has not started.
        return []
      }
    },
  }
}

/** Every statement of the outcome that the truth contradicts. */
export async function contradictions(
  outcome: Outcome,
  own: Deployment | undefined,
  truth: Truth,
): Promise<string[]> {
  const instances = own === undefined ? [] : await truth.instances(own.id)
  const { rollback } = outcome
  const rolledBack = rollback === undefined ? [] : await truth.instances(rollback.id)
  return [
    ...statusContradictions(outcome, own),
    ...outcome.stateLine
      .split(/(?<=\.) /)
      .filter(sentence => !isTrue(sentence, { outcome, own, instances, rolledBack, truth })),
    ...outputContradictions(outcome, instances),
  ]
}

function statusContradictions({ status, deploymentId, isUnknown }: Outcome, own: Deployment | undefined) {
  const found: string[] = []
  if (own !== undefined && (status === 'Succeeded' || status === 'Failed' || status === 'Stopped')) {
    const isSure = deploymentId !== undefined
    if (isSure && own.status !== status) found.push(`status ${status}, but it is ${own.status}`)
  }
  if (deploymentId !== undefined && deploymentId !== own?.id) found.push(`${deploymentId} is not ${own?.id}`)
  if (deploymentId === undefined && own !== undefined && !isUnknown) found.push(`${own.id} is not reported`)
  return found
}

interface Known {
  readonly outcome: Outcome
  readonly own: Deployment | undefined
  readonly instances: readonly InstanceState[]
  /** Those of the rollback. */
  readonly rolledBack: readonly InstanceState[]
  readonly truth: Truth
}

function isTrue(sentence: string, known: Known): boolean {
  const { outcome, own, truth, rolledBack } = known
  const instances = isAfterRollback(outcome, known) ? rolledBack : known.instances
  const succeeded = instances.filter(({ status }) => status === 'Succeeded').length
  const named = (names: string) => instances.filter(({ id }) => names.split(/, | and /).includes(id))
  const statusOf = ({ events }: InstanceState, event: string) =>
    events.find(each => each.event === event)?.status ?? ''
  const begun = (instance: InstanceState, event: string) =>
    hasStarted({ status: statusOf(instance, event) || 'Pending' })
  const rules: readonly (readonly [RegExp, (...groups: string[]) => boolean])[] = [
    [/^Nothing was deployed\.$/, () => !instances.some(({ events }) => events.some(hasStarted))],
    [/^It is not known whether anything was deployed\.$/, () => outcome.deploymentId === undefined],
    [/^It is not known what the instances run now\.$/, () => true],
    [/^The deployment succeeded; how each/, () => own?.status === 'Succeeded'],
    [
      /^At least (\d+) of (\d+) instances run (?:the new|\S+ again)/,
      (n, total) => Number(n) <= succeeded && Number(total) === instances.length,
    ],
    [
      /^(\d+) of (\d+) instances run (?:the new|\S+ again)/,
      (n, total) => Number(n) === succeeded && Number(total) === instances.length,
    ],
    [
      /^All (\d+) instances run (?:the new|\S+ again)/,
      n => Number(n) === succeeded && succeeded === instances.length,
    ],
    [
      /^(\S+) runs (?:the new revision|\S+ again)\.$/,
      name => succeeded === 1 && (name === 'The' || instances[0]?.id === name),
    ],
    [/^The instance runs (?:the new revision|\S+ again)\.$/, () => succeeded === 1 && instances.length === 1],
    [/^(\S+) was created; this job does not wait/, id => own?.id === id],
    [/^This job left (\S+) running; it may have ended since\.$/, id => own?.id === id],
    [/^(\S+) may still be running\.$/, id => own?.id === id],
    [/^(\S+) has ended, but its result could not be read\.$/, () => isFinalDeployment(own?.status)],
    [
      /^On (.+) its files are in place, but (\S+) (failed|did not run)\.$/,
      (names, event, how) =>
        named(names).every(
          one =>
            statusOf(one, 'Install') === 'Succeeded' &&
            (how === 'failed' ? statusOf(one, event) === 'Failed' : !begun(one, event)),
        ),
    ],
    [
      /^On (.+) Install was interrupted/,
      names => named(names).every(one => statusOf(one, 'Install') === 'Failed'),
    ],
    [
      /^On (.+) no file was replaced, but ApplicationStop (has run|failed)/,
      (names, how) =>
        named(names).every(
          one =>
            !begun(one, 'Install') &&
            statusOf(one, 'ApplicationStop') === (how === 'failed' ? 'Failed' : 'Succeeded'),
        ),
    ],
    [
      /^(\S+) may still be running on (.+), where its files are in place\.$/,
      (event, names) =>
        named(names).every(one => begun(one, event) && statusOf(one, 'Install') === 'Succeeded'),
    ],
    [
      /^(\S+) may still be running on ([^,:]+)[.:]/,
      (event, names) => named(names).every(one => begun(one, event)),
    ],
    [
      /^On (.+) (\S+) was the last event seen\.$/,
      (names, event) => named(names).every(one => begun(one, event)),
    ],
    [
      /^Traffic to (.+) may still be blocked\.$/,
      names => named(names).every(one => begun(one, 'BeforeBlockTraffic')),
    ],
    [
      /^(\S+) rolled the instances back/,
      id => truth.deployments.find(one => one.id === id)?.status === 'Succeeded',
    ],
    [
      /^The rollback (\S+) to \S+ did not succeed/,
      id => !['Succeeded', undefined].includes(truth.deployments.find(one => one.id === id)?.status),
    ],
    [/^(\S+) (is rolling|rolls) back to/, id => truth.deployments.some(one => one.id === id)],
  ]
  for (const [pattern, holds] of rules) {
    const match = pattern.exec(sentence)
    if (match !== null) return holds(...match.slice(1))
  }
  return false
}

/** What is said of instances is said of the rollback once that has ended. */
function isAfterRollback({ rollback }: Outcome, { rolledBack }: Known): boolean {
  return isFinalDeployment(rollback?.status) && rolledBack.length > 0
}

function outputContradictions(outcome: Outcome, instances: readonly InstanceState[]): string[] {
  const outputs = outputsOf(outcome)
  const found: string[] = []
  const count = (event: string, status: string) =>
    instances.filter(({ events }) => events.some(each => each.event === event && each.status === status))
      .length
  const failed = outputs['failed-event'] ?? ''
  if (failed !== '' && count(failed, 'Failed') === 0) found.push(`failed-event ${failed}`)
  type Hook = { event: string; instances: { succeeded: number; failed: number } }
  for (const { event, instances: reported } of JSON.parse(outputs['hooks'] ?? '[]') as Hook[]) {
    if (reported.succeeded > count(event, 'Succeeded'))
      found.push(`hooks: ${reported.succeeded} ${event} Succeeded`)
    if (reported.failed > count(event, 'Failed')) found.push(`hooks: ${reported.failed} ${event} Failed`)
  }
  return found
}
