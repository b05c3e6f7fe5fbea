// Writes the log of a deployment, line by line.

import { isFinalEvent } from '../../appspec/lifecycle.ts'
import type { Clock } from '../../core/clock.ts'
import type { Problem } from '../../core/problem.ts'
import { type Style, styleOf } from '../../core/style.ts'
import { sanitizeLine, sanitizeLines } from '../../core/text.ts'
import type { EventState, Outcome, Progress, Report } from '../progress.ts'
import { countsText, type EventStats, eventStats, statsOfEvent } from './event-stats.ts'
import { formatLogLine, type LogLine, SUBJECT_WIDTH, subjectText } from './log-line.ts'
import { clockText, secondsText, spanOf } from './time.ts'

/** What the runner and a terminal say differently. Lines come harmless, and without their end. */
export interface LogSink {
  readonly style: Style
  /** Says that an event has begun at once, and not only where it lasts from one look to the next. */
  readonly startsAtOnce: boolean
  line(text: string): void
  /** Lines that belong under a title, out of the way where that is possible. */
  fold(title: string, lines: readonly string[]): void
  warn(problem: Problem): void
  debug(text: string): void
  /** Everything that is to be said about what went wrong. */
  conclude(outcome: Outcome): void
}

/** Above this many instances each event gets one line for all of them, and only failures one of their own. */
const FLEET = 20

/** Milliseconds between the counts of an event that runs on a fleet. */
const COUNT_PAUSE = 30_000

/** Log tails shown as they come; the rest stands in the summary. */
const TAILS = 10

export function createLog(voice: LogSink, clock: Pick<Clock, 'now'>): Report {
  const { style } = voice
  const finished = new Map<string, Map<string, EventState>>()
  /** Events that were in progress at the last look, by instance and event. */
  const begun = new Map<
    string,
    { readonly instance: string; readonly state: EventState; isShown: boolean; looks: number }
  >()
  const counted = { at: clock.now(), text: '' }
  const told = new Set<string>()
  const tails = new Set<string>()
  let width = SUBJECT_WIDTH

  const write = (row: LogLine) => {
    width = Math.max(width, subjectText(row.subject).length)
    voice.line(formatLogLine(row, width, style))
  }

  const tellState = (instance: string, state: EventState) => {
    const { event, status, diagnostics } = state
    const took = isFinalEvent(status) ? spanOf(state) : undefined
    write({ at: momentOf(state) ?? clock.now(), subject: instance, event, status, took })
    if (status !== 'Failed' || diagnostics === undefined) return
    const { errorCode, scriptName, message, logTail } = diagnostics
    const sort = JSON.stringify([event, errorCode, scriptName])
    if (tails.has(sort) || tails.size === TAILS) return
    tails.add(sort)
    const lines = sanitizeLines(`${errorCode}: ${message}\n${logTail}`)
    voice.fold(sanitizeLine(`Log of ${scriptName === '' ? event : scriptName} on ${instance}`), lines)
  }

  const tellTally = (tally: EventStats, fleet: number) => {
    told.add(tally.event)
    const { event, status, endedAt, longest } = tally
    const remark = countsText(tally)
    write({ at: endedAt ?? clock.now(), subject: `${fleet} instances`, event, status, took: longest, remark })
  }

  let fleetSize = 0
  const running = new Map<string, Map<string, EventState>>()

  const begin = ({ instance, state }: EventProgress) => {
    begun.set(keyOf({ instance, state }), { instance, state, isShown: false, looks: 0 })
  }

  // The look that finds an event in progress is reported right after it: only the next one shows that it lasts.
  const showLasting = () => {
    for (const event of begun.values()) {
      event.looks += 1
      if (event.looks < 2 || event.isShown) continue
      event.isShown = true
      tellState(event.instance, event.state)
    }
  }

  const showFleet = () => {
    const now = clock.now()
    if (fleetSize <= FLEET || now - counted.at < COUNT_PAUSE) return
    for (const [event, states] of running) {
      const stats = statsOfEvent(event, [...states.values()])
      const done = stats.succeeded + stats.failed + stats.skipped
      if (told.has(event) || stats.open === 0) continue
      const remark = `${done} of ${fleetSize} done`
      if (counted.text === event + remark) continue
      Object.assign(counted, { at: now, text: event + remark })
      write({
        at: now,
        subject: `${fleetSize} instances`,
        event,
        status: 'InProgress',
        took: undefined,
        remark,
      })
    }
  }

  const tellFleet = (instance: string, state: EventState, fleet: number) => {
    fleetSize = fleet
    running.set(state.event, (running.get(state.event) ?? new Map()).set(instance, state))
    if (state.status === 'Failed') tellState(instance, state)
    if (!isFinalEvent(state.status)) return
    const states = finished.get(state.event) ?? new Map<string, EventState>()
    finished.set(state.event, states.set(instance, state))
    if (states.size < fleet || told.has(state.event)) return
    tellTally(statsOfEvent(state.event, [...states.values()]), fleet)
  }

  const tellEnd = (outcome: Outcome) => {
    if (finished.size > 0) {
      for (const tally of eventStats(outcome.instances)) {
        if (!told.has(tally.event) && tally.startedAt !== undefined)
          tellTally(tally, outcome.instances.length)
      }
    }
    voice.conclude(outcome)
    voice.line(endText(outcome, clock.now(), style))
  }

  return progress => {
    switch (progress.kind) {
      case 'started':
        return voice.line(startText(progress, style))
      case 'created':
        return voice.line(
          sanitizeLine(`Created ${progress.deploymentId}${progress.url && `: ${progress.url}`}`),
        )
      case 'event':
        if (progress.fleet > FLEET) return tellFleet(progress.instance, progress.state, progress.fleet)
        if (progress.state.status === 'InProgress' && !voice.startsAtOnce) return begin(progress)
        begun.delete(keyOf(progress))
        if (progress.state.status !== 'Pending') tellState(progress.instance, progress.state)
        return
      case 'looked':
        showLasting()
        return showFleet()
      case 'notice':
        return voice.line(`${style.faint(clockText(clock.now()))}  ${sanitizeLine(progress.text)}`)
      case 'warning':
        return voice.warn(progress.problem)
      case 'debug':
        return voice.debug(progress.text)
      case 'ended':
        return tellEnd(progress.outcome)
      default:
        return progress satisfies never
    }
  }
}

type EventProgress = Pick<Extract<Progress, { kind: 'event' }>, 'instance' | 'state'>

function keyOf({ instance, state }: EventProgress): string {
  return JSON.stringify([instance, state.event])
}

function momentOf({ startedAt, endedAt }: EventState): number | undefined {
  return endedAt ?? startedAt
}

function startText(start: Extract<Progress, { kind: 'started' }>, style: Style): string {
  const { purpose, repository, commit, bundle, application, deploymentGroup } = start
  const revision = bundle ?? `${repository} at ${commit}`
  return style.strong(sanitizeLine(textOf()))

  function textOf(): string {
    const group = `${application}, ${deploymentGroup}`
    switch (purpose) {
      case 'deploy':
        return `Deploying ${revision} to ${group}`
      case 'rehearsal':
        return `Rehearsal: deploying ${revision} to ${group}`
      case 'check':
        return `Checking ${revision}`
      case 'restart':
        return `Restarting what is installed on ${group}`
      default:
        return purpose satisfies never
    }
  }
}

function endText({ status, duration, stateLine }: Outcome, now: number, style: Style): string {
  const took =
    status === 'Skipped' || status === 'Created' || status === 'Checked'
      ? ''
      : ` after ${secondsText(duration)}`
  return `${style.faint(clockText(now))}  ${styleOf(status, style)(status)}${took}. ${sanitizeLine(stateLine)}`
}
