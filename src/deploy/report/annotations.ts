// Which annotations does a deployment leave, and what do they say?

import { posix } from 'node:path'
import { enumerate } from '../enumeration.ts'
import type { Failure, Outcome } from '../progress.ts'
import { clip } from './harmless.ts'
import { logEnd } from './log-end.ts'
import { explanation, problemAnnotation } from './problem-text.ts'
import { ANNOTATION_LIMIT, ANNOTATIONS_PER_LEVEL, type Annotation, type Level } from './runner.ts'
import { mayHaveScripts, scriptsOf } from './script-list.ts'
import { type Tally, tallyEvents } from './tally.ts'
import { durationText } from './time.ts'

export type Selection = 'all' | 'failures' | 'none'

/** How many annotations of each level the step has left already. */
export type Used = Readonly<Record<Level, number>>

const NONE_USED: Used = { error: 0, warning: 0, notice: 0 }

/** Lines of a script's log that an annotation repeats. */
const LOG_LINES = 20
const LOG_HEADING = 'The end of its log:'
const MESSAGE_LIMIT = 1000

/** The worst first, and never more of a level than the runner keeps. */
export function annotationsOf(outcome: Outcome, selection: Selection, used: Used = NONE_USED): Annotation[] {
  if (selection === 'none') return []
  const tallies = tallyEvents(outcome.instances)
  const level = outcome.status === 'Succeeded' ? 'warning' : 'error'
  const failures = outcome.problems.map(problem => {
    const failure = outcome.failures.find(candidate => candidate.problem === problem)
    return failure === undefined
      ? problemAnnotation(problem, level)
      : failureAnnotation(failure, failure.ignored ? 'warning' : level)
  })
  const unfinished = tallies.filter(isUnfinished).map(tally => unfinishedAnnotation(tally, outcome))
  const all = [...failures, ...unfinished]
  return [
    ...keepFirst(all, 'error', used),
    ...keepFirst(all, 'warning', used),
    ...(selection === 'all' ? successAnnotations(tallies, outcome, ANNOTATIONS_PER_LEVEL - used.notice) : []),
  ]
}

function keepFirst(annotations: readonly Annotation[], level: Level, used: Used): Annotation[] {
  const list = annotations.filter(annotation => annotation.level === level)
  const room = Math.max(0, ANNOTATIONS_PER_LEVEL - used[level])
  if (list.length <= room) return list
  const rest = list.length - room + 1
  const more = { level, title: `${rest} more`, message: `${rest} more are in the job summary.` }
  return room === 0 ? [] : [...list.slice(0, room - 1), more]
}

function failureAnnotation({ event, instances, diagnostics, problem }: Failure, level: Level): Annotation {
  const { errorCode, scriptName, message, logTail } = diagnostics
  const text = [
    problem.what,
    clip(`${errorCode}: ${message}`, MESSAGE_LIMIT),
    ...explanation(problem),
    ...(instances.length > 3 ? [`Instances: ${enumerate(instances, 40)}`] : []),
  ].join('\n')
  const room = ANNOTATION_LIMIT - text.length - LOG_HEADING.length - 3
  const log = logEnd(logTail, { lines: LOG_LINES, characters: room })
  const file = repositoryPath(scriptName)
  return {
    level,
    title: `${event} failed on ${enumerate(instances)}`,
    message: [text, ...(log.length === 0 ? [] : ['', LOG_HEADING, ...log])].join('\n'),
    ...(file === undefined ? {} : { file }),
  }
}

/** A location is a path from the root of the revision, which is the repository's; a leading slash means nothing. */
function repositoryPath(location: string): string | undefined {
  const path = posix.normalize(location.trim()).replace(/^\/+/, '')
  return path === '' || path === '.' || path.startsWith('..') ? undefined : path
}

function isUnfinished({ status }: Tally): boolean {
  return !['Failed', 'Pending', 'Skipped', 'Succeeded'].includes(status)
}

function unfinishedAnnotation({ event, status }: Tally, { instances }: Outcome): Annotation {
  const where = instances
    .filter(instance => instance.events.some(state => state.event === event && state.status === status))
    .map(instance => instance.id)
  const what = status === 'InProgress' ? 'still running' : status.toLowerCase()
  return {
    level: 'warning',
    title: `${event} ${what} on ${enumerate(where)}`,
    message: `When this job looked last, ${event} was ${what} on ${enumerate(where, 20)}.`,
  }
}

/** Where there is no room for all, the events without scripts give way first. */
function successAnnotations(tallies: readonly Tally[], outcome: Outcome, room: number): Annotation[] {
  const good = tallies.filter(tally => tally.succeeded > 0 && tally.failed === 0 && !isUnfinished(tally))
  const spare = good
    .filter(({ event }) => !mayHaveScripts(event, outcome.scripts))
    .slice(0, Math.max(0, good.length - room))
  return good
    .filter(tally => !spare.includes(tally))
    .slice(0, Math.max(0, room))
    .map(tally => successAnnotation(tally, outcome))
}

function successAnnotation(
  { event, succeeded, longest }: Tally,
  { instances, scripts }: Outcome,
): Annotation {
  const ran = scriptsOf(event, scripts)
  const took =
    longest === undefined ? '' : `, ${durationText(longest)}${instances.length > 1 ? ' at most' : ''}`
  const [only] = instances
  const where = instances.length === 1 ? `on ${only?.id}` : `on ${succeeded} of ${instances.length} instances`
  return {
    level: 'notice',
    title: `${event} succeeded`,
    message: `${ran.length === 0 ? event : enumerate(ran, 5)} succeeded ${where}${took}`,
  }
}
