// Says what the instances run now.

import { enumerate } from '../../core/safe-text.ts'
import type { Facts, InstanceState } from '../progress.ts'

// Found before the first instance is told anything.
const BEFORE_ANYTHING = [
  'APPLICATION_MISSING',
  'DEPLOYMENT_GROUP_MISSING',
  'HEALTH_CONSTRAINTS_INVALID',
  'IAM_ROLE_MISSING',
  'IAM_ROLE_PERMISSIONS',
  'INVALID_REVISION',
  'MISSING_GITHUB_TOKEN',
  'NO_EC2_SUBSCRIPTION',
  'NO_INSTANCES',
  'OVER_MAX_INSTANCES',
  'REVISION_MISSING',
]

/** A sentence or two, for the end of every report. */
export function stateLine(facts: Facts): string {
  const { status, deploymentId, rollback, isUnknown } = facts
  if (isUnknown) return 'Whether anything was deployed is not known.'
  if (status === 'Checked') return 'The commit was checked; nothing was deployed.'
  if (status === 'Skipped' || deploymentId === undefined) return NOTHING
  if (status === 'Created') return 'The deployment goes on; this job does not wait for its end.'
  if (rollback === undefined) return stateOf(facts)
  switch (rollback.status) {
    case 'Succeeded':
      return `${rollback.id} rolled the instances back to ${revision(rollback.commit)}.`
    case 'Failed':
    case 'Stopped':
      return `${stateOf(facts)} The rollback ${rollback.id} did not succeed either.`
    default:
      return `${stateOf(facts)} ${rollback.id} is rolling back to ${revision(rollback.commit)}.`
  }
}

const NOTHING = 'Nothing was deployed.'

function stateOf({ status, error, instances }: Facts): string {
  if (instances.length === 0) {
    if (status === 'Succeeded') return 'The instances run the new revision.'
    return error !== undefined && BEFORE_ANYTHING.includes(error.code)
      ? NOTHING
      : 'What the instances run now is not known.'
  }
  const done = instances.filter(instance => instance.status === 'Succeeded')
  if (done.length === instances.length) return `${everyOne(instances)} the new revision.`
  const details = [
    ...sentences(instances, brokenInstall, (_, names) => `On ${names} Install broke off: ${HALF}.`),
    ...sentences(
      instances,
      failedLater,
      (event, names) => `On ${names} its files are in place, but ${event} failed.`,
    ),
    ...sentences(instances, running, (event, names) => `${event} may still be running on ${names}.`),
  ]
  const count = `${done.length} of ${instances.length} instances run the new revision.`
  const untouched =
    done.length === 0 && instances.every(instance => statusOf(instance, 'Install') === undefined)
  return [untouched ? NOTHING : count, ...details].join(' ')
}

function everyOne(instances: readonly InstanceState[]): string {
  const [only, ...others] = instances
  return others.length === 0 ? `${only?.id} runs` : `All ${instances.length} instances run`
}

// The agent removes the files of the revision before, and only then makes the checks that can fail Install.
const HALF = 'the previous files are gone, the new ones incomplete'

/** One sentence for each event that `pick` finds, with all the instances on which it does. */
function sentences(
  instances: readonly InstanceState[],
  pick: (instance: InstanceState) => string | undefined,
  say: (event: string, names: string) => string,
): string[] {
  const events = new Set(instances.map(pick).filter(event => event !== undefined))
  return [...events].map(event =>
    say(event, enumerate(instances.filter(instance => pick(instance) === event).map(({ id }) => id))),
  )
}

function brokenInstall(instance: InstanceState): string | undefined {
  return statusOf(instance, 'Install') === 'Failed' ? 'Install' : undefined
}

function failedLater(instance: InstanceState): string | undefined {
  return instance.status === 'Failed' && statusOf(instance, 'Install') === 'Succeeded'
    ? instance.events.findLast(({ status }) => status === 'Failed')?.event
    : undefined
}

function running(instance: InstanceState): string | undefined {
  return instance.events.find(({ status }) => status === 'InProgress')?.event
}

/** The status of an event that was started; undefined where it was not. */
function statusOf(instance: InstanceState, event: string): string | undefined {
  const status = instance.events.find(state => state.event === event)?.status
  return status === 'Pending' || status === 'Skipped' ? undefined : status
}

function revision(commit: string | undefined): string {
  return commit === undefined ? 'the revision before' : commit.slice(0, 7)
}
