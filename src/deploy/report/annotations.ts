// Makes a job's annotations from the outcome of a deployment.

import { posix } from 'node:path'
import { isFinalEvent } from '../../appspec/lifecycle.ts'
import type { Annotation, Level } from '../../core/annotation.ts'
import { ANNOTATION_LIMIT, ANNOTATIONS_PER_LEVEL } from '../../core/annotation.ts'
import { explanation, problemAnnotation } from '../../core/problem-text.ts'
import { clip, enumerate, safeLine, sanitizeLine, sanitizeLines } from '../../core/safe-text.ts'
import { EventFailure, type EventState, type InstanceState, type Outcome } from '../progress.ts'
import { type EventStats, eventStats, mayHaveScripts, scriptsOfEvent } from './event-stats.ts'
import { logEnd, untold } from './log-end.ts'
import { durationText } from './time.ts'

export type Selection = 'all' | 'failures' | 'none'

/** How many annotations of each level the step has left already. */
type Used = Readonly<Record<Level, number>>

const NONE_USED: Used = { error: 0, warning: 0, notice: 0 }

/** Lines of a script's log that an annotation repeats. */
const LOG_LINES = 20
const LOG_HEADING = safeLine`End of its log:`
/** Characters; keeps room for the next step, whatever a message says. */
const SENTENCE_LIMIT = 800

/** The worst first, and never more of a level than the runner keeps. */
export function annotationsOf(outcome: Outcome, selection: Selection, used: Used = NONE_USED): Annotation[] {
  if (selection === 'none') return []
  const annotations = annotationsOfAll(outcome, selection, used)
  if (outcome.purpose !== 'rehearsal') return annotations
  return annotations.map(each => {
    const [first = safeLine``, ...rest] = each.message
    return { ...each, message: [safeLine`Rehearsal: ${first}`, ...rest] }
  })
}

function annotationsOfAll(outcome: Outcome, selection: 'all' | 'failures', used: Used): Annotation[] {
  const tallies = eventStats(outcome.instances)
  const level = outcome.status === 'Succeeded' ? 'warning' : 'error'
  const failures = outcome.problems.map(problem =>
    problem instanceof EventFailure
      ? failureAnnotation(problem, outcome.folder, problem.ignored ? 'warning' : level)
      : problemAnnotation(problem, level),
  )
  const unfinished = tallies
    .map(({ event }) => ({ event, where: unfinishedOn(event, outcome.instances) }))
    .filter(({ where }) => where.length > 0)
  const all = [...failures, ...unfinished.map(({ event, where }) => unfinishedAnnotation(event, where))]
  const good = tallies.filter(
    ({ event, succeeded, failed }) =>
      succeeded > 0 && failed === 0 && !unfinished.some(open => open.event === event),
  )
  return [
    ...keepFirst(all, 'error', used),
    ...keepFirst(all, 'warning', used),
    ...(selection === 'all' ? successAnnotations(good, outcome, noticesLeft(outcome, used)) : []),
  ]
}

/** A rehearsal deploys twice in one step: each deployment gets half. */
function noticesLeft({ purpose }: Outcome, used: Used): number {
  const left = ANNOTATIONS_PER_LEVEL - used.notice
  return purpose === 'rehearsal' ? Math.min(left, ANNOTATIONS_PER_LEVEL / 2) : left
}

function keepFirst(annotations: readonly Annotation[], level: Level, used: Used): Annotation[] {
  const list = annotations.filter(annotation => annotation.level === level)
  const room = Math.max(0, ANNOTATIONS_PER_LEVEL - used[level])
  if (list.length <= room) return list
  const rest = list.length - room + 1
  const more = {
    level,
    title: safeLine`${rest} more`,
    message: [safeLine`${rest} more are in the job summary.`],
  }
  return room === 0 ? [] : [...list.slice(0, room - 1), more]
}

function failureAnnotation(failure: EventFailure, folder: string | undefined, level: Level): Annotation {
  const { event, instances, diagnostics } = failure
  const text = sanitizeLines(
    [
      clip(failure.what, SENTENCE_LIMIT),
      clip([diagnostics.errorCode, ...untold(failure)].join(': '), SENTENCE_LIMIT),
      ...explanation(failure).map(line => clip(line, SENTENCE_LIMIT)),
      ...(instances.length > 3 ? [`Instances: ${enumerate(instances, 40)}`] : []),
    ].join('\n'),
  )
  const head = [...text, safeLine``, LOG_HEADING]
  const room = ANNOTATION_LIMIT - head.reduce((sum, line) => sum + line.length + 1, 0)
  const log = logEnd(diagnostics.logTail, { lines: LOG_LINES, characters: room })
  const file = repositoryPath(diagnostics.scriptName, folder)
  return {
    level,
    title: sanitizeLine(
      `${event} failed on ${enumerate(instances)}${failure.isRollback ? ' in the rollback' : ''}`,
    ),
    message: log.length === 0 ? text : [...head, ...log],
    ...(file === undefined ? {} : { file: sanitizeLine(file) }),
  }
}

/** A location is a path from the root of the revision, a folder of the repository or all of it; a leading slash means nothing. */
function repositoryPath(location: string, folder = ''): string | undefined {
  const path = posix.normalize(location.trim()).replace(/^\/+/, '')
  return path === '' || path === '.' || path.startsWith('..') ? undefined : posix.join(folder, path)
}

/** Where an event was begun, or is in a state that we do not know. */
function unfinishedOn(event: string, instances: readonly InstanceState[]): string[] {
  const isOpen = (state: EventState) => !isFinalEvent(state.status) && state.status !== 'Pending'
  return instances
    .filter(({ events }) => events.some(state => state.event === event && isOpen(state)))
    .map(instance => instance.id)
}

function unfinishedAnnotation(event: string, where: readonly string[]): Annotation {
  return {
    level: 'warning',
    title: sanitizeLine(`${event} did not finish on ${enumerate(where)}`),
    message: sanitizeLines(`${event} had not finished on ${enumerate(where, 20)} at the last check.`),
  }
}

/** Where there is no room for all, the events without scripts give way first. */
function successAnnotations(good: readonly EventStats[], outcome: Outcome, room: number): Annotation[] {
  const spare = good
    .filter(({ event }) => !mayHaveScripts(event, outcome.scripts))
    .slice(0, Math.max(0, good.length - room))
  return good
    .filter(tally => !spare.includes(tally))
    .slice(0, Math.max(0, room))
    .map(tally => successAnnotation(tally, outcome))
}

function successAnnotation(
  { event, succeeded, longest }: EventStats,
  { instances, scripts }: Outcome,
): Annotation {
  const ran = scriptsOfEvent(event, scripts)
  const took =
    longest === undefined ? '' : `, ${durationText(longest)}${instances.length > 1 ? ' at most' : ''}`
  const [only] = instances
  const where = instances.length === 1 ? `on ${only?.id}` : `on ${succeeded} of ${instances.length} instances`
  return {
    level: 'notice',
    title: sanitizeLine(`${event} succeeded`),
    message: sanitizeLines(`${ran.length === 0 ? event : enumerate(ran, 5)} succeeded ${where}${took}`),
  }
}
