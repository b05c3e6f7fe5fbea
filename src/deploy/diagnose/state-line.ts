// Says what the instances run now, from what is known of the deployment and of each instance.

import { hasStarted, isFinalDeployment, isFinalEvent } from '../../appspec/lifecycle.ts'
import { enumerate } from '../../core/safe-text.ts'
import type {
  EventState,
  Facts,
  InstanceState,
  InstancesSeen,
  Overview,
  Purpose,
  Rollback,
} from '../progress.ts'

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

const NOTHING = 'Nothing was deployed.'
const UNKNOWN = 'It is not known what the instances run now.'

/** A few sentences, for the end of every report. */
export function stateLine(facts: Facts): string {
  const { status, deploymentId, isUnknown, purpose, scripts } = facts
  if (purpose === 'removal') return removalLine(facts)
  if (isUnknown) return 'It is not known whether anything was deployed.'
  if (status === 'Checked')
    return `The commit was ${scripts === undefined ? 'too large to be checked' : 'checked'}; nothing was deployed.`
  if (status === 'Skipped' || deploymentId === undefined) return NOTHING
  return lines(facts, deploymentId).join(' ')
}

function removalLine({ deploymentGroup, groupChange }: Facts): string {
  switch (groupChange) {
    case 'removed':
      return `The deployment group ${deploymentGroup} was removed. What it deployed stays on its instances.`
    case 'absent':
      return `There is no deployment group ${deploymentGroup}: nothing was removed.`
    default:
      return `The deployment group ${deploymentGroup} was not removed.`
  }
}

function lines(facts: Facts, deploymentId: string): string[] {
  const { end, rollback } = facts
  switch (end) {
    case 'not-awaited':
      return [`${deploymentId} was created; this job does not wait for it to end.`]
    case 'left':
      return [`This job left ${deploymentId} running; it may have ended since.`, ...instanceLines(facts)]
    case 'lost':
      return [`${deploymentId} may still be running.`, ...instanceLines(facts)]
    case 'unread':
      return [`${deploymentId} has ended, but its result could not be read.`, ...instanceLines(facts)]
    case 'seen':
    case undefined:
      return rollback === undefined ? endLines(facts) : rollbackLines(facts, rollback)
    default:
      return end satisfies never
  }
}

/** It is over. */
function endLines(facts: Facts): string[] {
  const { status, error, instances, instancesSeen, overview } = facts
  const reached = instances.length > 0 || countAll(overview) > 0
  const isBefore = error !== undefined && BEFORE_ANYTHING.includes(error.code)
  if (!reached && (isBefore || instancesSeen === 'none-started')) return [NOTHING]
  if (!reached && status === 'Succeeded')
    return ['The deployment succeeded; how each instance ended could not be read.']
  return instanceLines(facts)
}

function rollbackLines(facts: Facts, rollback: Rollback): string[] {
  const { id, status, commit, instances, overview } = rollback
  const revision = commit === undefined ? 'the revision before' : commit.slice(0, 7)
  if (!isFinalDeployment(status)) {
    const how = status === undefined ? 'rolls back' : 'is rolling back'
    return [...endLines(facts), `${id} ${how} to ${revision}.`]
  }
  const isPartial = instances.some(one => one.status === 'Failed') || (overview?.['Failed'] ?? 0) > 0
  if (status === 'Succeeded' && !isPartial) return [`${id} rolled the instances back to ${revision}.`]
  const how = status === 'Succeeded' ? 'did not succeed everywhere' : 'did not succeed either'
  const goal = { one: `runs ${revision} again`, many: `run ${revision} again` }
  return [`The rollback ${id} to ${revision} ${how}.`, ...instanceLines({ ...rollback, goal })]
}

/** How those that have reached the end of the deployment are described. */
interface Goal {
  readonly one: string
  readonly many: string
}

const NEW_REVISION: Goal = { one: 'runs the new revision', many: 'run the new revision' }
const RESTARTED: Goal = { one: 'was restarted', many: 'were restarted' }

interface Known {
  readonly instances: readonly InstanceState[]
  readonly instancesSeen?: InstancesSeen
  readonly overview?: Overview
  readonly purpose?: Purpose
  readonly goal?: Goal
}

/** How many have reached the goal, and where each of the others stands. */
function instanceLines({ instances: all, instancesSeen, overview, purpose, goal }: Known): string[] {
  // The original instances of a blue/green deployment never run the new revision, and CodeDeploy may count them.
  const instances = all.filter(({ label }) => label !== 'Blue')
  const counts = all.some(({ label }) => label !== undefined) ? {} : (overview ?? {})
  const ended = (status: string) =>
    Math.max(instances.filter(instance => instance.status === status).length, counts[status] ?? 0)
  const isKnown = ({ status }: InstanceState) => instancesSeen !== 'some' || isFinalEvent(status)
  const total = Math.max(instances.length, countAll(counts))
  const reached = ended('Succeeded')
  const going = instances.filter(instance => isKnown(instance) && !isFinalEvent(instance.status)).length
  const uncertain = total - reached - ended('Failed') - ended('Skipped') - going
  if (total === 0) return [UNKNOWN]
  if (instances.length === total && instances.every(isKnown) && all.every(isUntouched)) return [NOTHING]
  const others = instances.filter(({ status }) => status !== 'Succeeded')
  const texts =
    reached === total ? [] : others.flatMap(one => tag(one, isKnown(one) ? stand(one) : lastSeen(one)))
  const only = total === 1 ? instances[0] : undefined
  return [
    countLine({
      reached,
      total,
      uncertain,
      only,
      goal: goal ?? (purpose === 'restart' ? RESTARTED : NEW_REVISION),
    }),
    ...merge([...texts, ...all.flatMap(one => tag(one, blocked(one)))]),
  ]
}

function countLine(count: {
  readonly reached: number
  readonly total: number
  readonly uncertain: number
  /** The instance, where there is one only. */
  readonly only: InstanceState | undefined
  readonly goal: Goal
}): string {
  const { reached, total, uncertain, only, goal } = count
  if (reached === total)
    return total === 1 ? `${only?.id ?? 'The instance'} ${goal.one}.` : `All ${total} instances ${goal.many}.`
  if (uncertain <= 0) return `${reached} of ${total} instances ${goal.many}.`
  return reached === 0 ? UNKNOWN : `At least ${reached} of ${total} instances ${goal.many}.`
}

/** Where an instance stands that did not succeed; `{}` is its name. */
function stand({ status, events }: InstanceState): string[] {
  const running = events.find(isOpen)?.event
  const failed = status === 'Failed' ? events.findLast(state => state.status === 'Failed')?.event : undefined
  switch (statusOf(events, 'Install')) {
    case 'Failed':
      // The agent removes the files of the revision before, and only then makes the checks that can fail Install.
      return ['On {} Install was interrupted: the previous files are gone, the new ones are incomplete.']
    case 'Succeeded':
      if (failed !== undefined) return [`On {} its files are in place, but ${failed} failed.`]
      if (running !== undefined)
        return [`${running} may still be running on {}, where its files are in place.`]
      return [`On {} its files are in place, but ${nextOf(events)} did not run.`]
    case undefined:
      return [
        ...beforeInstall(events),
        ...(running === undefined ? [] : [`${running} may still be running on {}.`]),
      ]
    default:
      return ['Install may still be running on {}: until it ends, the files are incomplete.']
  }
}

function beforeInstall(events: readonly EventState[]): string[] {
  const stop = statusOf(events, 'ApplicationStop')
  if (stop !== 'Succeeded' && stop !== 'Failed') return []
  const how = stop === 'Failed' ? 'failed' : 'has run'
  return [`On {} no file was replaced, but ApplicationStop ${how}: the application may be stopped.`]
}

function lastSeen({ events }: InstanceState): string[] {
  const last = events.findLast(hasStarted)?.event
  return last === undefined ? [] : [`On {} ${last} was the last event seen.`]
}

function blocked({ status, label, events }: InstanceState): string[] {
  const isBlocked = events.some(state => state.event.endsWith('BlockTraffic') && hasStarted(state))
  if (!isBlocked || (label === undefined && status === 'Succeeded')) return []
  if (label === 'Blue')
    return status === 'Succeeded' ? [] : ['Traffic to the original instance {} may be blocked.']
  return statusOf(events, 'AllowTraffic') === 'Succeeded' ? [] : ['Traffic to {} may still be blocked.']
}

type Tagged = readonly [text: string, id: string]

const tag = ({ id }: InstanceState, texts: readonly string[]) => texts.map((text): Tagged => [text, id])

/** One sentence for all instances of which the same is to be said. */
function merge(tagged: readonly Tagged[]): string[] {
  const groups = new Map<string, string[]>()
  for (const [text, id] of tagged) groups.set(text, [...(groups.get(text) ?? []), id])
  return [...groups].map(([text, ids]) => text.replace('{}', () => enumerate(ids)))
}

/** No event has started; where none were read, its status says so. */
function isUntouched({ status, events }: InstanceState): boolean {
  if (status === 'Succeeded' || (status === 'Failed' && events.length === 0)) return false
  return !events.some(hasStarted)
}

function isOpen(state: EventState): boolean {
  return hasStarted(state) && !isFinalEvent(state.status)
}

/** undefined: it was not started. */
function statusOf(events: readonly EventState[], event: string): string | undefined {
  const state = events.find(each => each.event === event)
  return state !== undefined && hasStarted(state) ? state.status : undefined
}

/** The first event that was not started after those that were. */
function nextOf(events: readonly EventState[]): string {
  return events[events.findLastIndex(hasStarted) + 1]?.event ?? 'the last event'
}

function countAll(counts: Overview = {}): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0)
}
