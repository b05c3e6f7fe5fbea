// The lifecycle events, their order, and the final statuses.

// https://docs.aws.amazon.com/codedeploy/latest/userguide/reference-appspec-file-structure-hooks.html
const BLOCK_TRAFFIC = ['BeforeBlockTraffic', 'BlockTraffic', 'AfterBlockTraffic'] as const
const ALLOW_TRAFFIC = ['BeforeAllowTraffic', 'AllowTraffic', 'AfterAllowTraffic'] as const

/** In place, without a load balancer: the events of one instance, in order. */
export const IN_PLACE_EVENTS = [
  'ApplicationStop',
  'DownloadBundle',
  'BeforeInstall',
  'Install',
  'AfterInstall',
  'ApplicationStart',
  'ValidateService',
] as const

/** In place, behind a load balancer: every event there is, in order. */
export const EVENTS = [...BLOCK_TRAFFIC, ...IN_PLACE_EVENTS, ...ALLOW_TRAFFIC] as const

export type LifecycleEventName = (typeof EVENTS)[number]

/** The agent's own work. It takes scripts on them, and never runs them. */
export const AGENT_EVENTS: readonly string[] = ['DownloadBundle', 'Install']

/** The agent's or the load balancer's own work: no script can be put on them. */
export const EVENTS_WITHOUT_SCRIPTS: readonly string[] = [...AGENT_EVENTS, 'BlockTraffic', 'AllowTraffic']

/** Their scripts come from the revision that was installed before, not from the one being deployed. */
export const EVENTS_OF_THE_PREVIOUS_REVISION: readonly LifecycleEventName[] = [
  'BeforeBlockTraffic',
  'AfterBlockTraffic',
  'ApplicationStop',
]

// The replacement instances get the traffic before the original ones lose it.
const BLUE_GREEN_EVENTS: readonly string[] = [...IN_PLACE_EVENTS, ...ALLOW_TRAFFIC, ...BLOCK_TRAFFIC]

/** The lifecycle of a deployment with these instances: only those of a blue/green deployment have a label. */
export function lifecycleOf(instances: readonly { readonly label?: string }[]): readonly string[] {
  return instances.some(({ label }) => label !== undefined) ? BLUE_GREEN_EVENTS : EVENTS
}

/** The place of an event in the lifecycle; an event we do not know comes last. */
export function eventOrder(event: string, lifecycle: readonly string[] = EVENTS): number {
  const index = lifecycle.indexOf(event)
  return index < 0 ? lifecycle.length : index
}

/** A deployment's last statuses. Anything else, unknown ones included, is not final. */
export function isFinalDeployment(status: string | undefined): status is 'Succeeded' | 'Failed' | 'Stopped' {
  return status === 'Succeeded' || status === 'Failed' || status === 'Stopped'
}

/** The last statuses of a lifecycle event or of a deployment target. `Unknown` is not: the agent may still answer. */
export function isFinalEvent(status: string | undefined): status is 'Succeeded' | 'Failed' | 'Skipped' {
  return status === 'Succeeded' || status === 'Failed' || status === 'Skipped'
}

/** Pending and Skipped are the statuses of an event that never started. */
export function hasStarted({ status }: { readonly status: string }): boolean {
  return status !== 'Pending' && status !== 'Skipped'
}
