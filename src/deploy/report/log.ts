// What does the log say at each step of a deployment?

import { isFinalEvent } from '../../appspec/lifecycle.ts'
import type { Clock } from '../../core/clock.ts'
import type { Problem } from '../../core/problem.ts'
import { type Paint, paintOf } from '../../core/style.ts'
import { harmlessLine, harmlessLines } from '../../core/text.ts'
import type { EventState, Outcome, Progress, Report } from '../progress.ts'
import { countsText, type Tally, tallyEvent, tallyEvents } from './event-stats.ts'
import { type Row, rowText, SUBJECT_WIDTH, subjectText } from './log-line.ts'
import { clockText, secondsText, spanOf } from './time.ts'

/** What the runner and a terminal say differently. Lines come harmless, and without their end. */
export interface Voice {
  readonly paint: Paint
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

/** Log tails shown as they come; the rest stands in the summary. */
const TAILS = 10

export function createLog(voice: Voice, clock: Pick<Clock, 'now'>): Report {
  const { paint } = voice
  const finished = new Map<string, Map<string, EventState>>()
  const told = new Set<string>()
  const tails = new Set<string>()
  let width = SUBJECT_WIDTH

  const write = (row: Row) => {
    width = Math.max(width, subjectText(row.subject).length)
    voice.line(rowText(row, width, paint))
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
    const lines = harmlessLines(`${errorCode}: ${message}\n${logTail}`)
    voice.fold(harmlessLine(`Log of ${scriptName === '' ? event : scriptName} on ${instance}`), lines)
  }

  const tellTally = (tally: Tally, fleet: number) => {
    told.add(tally.event)
    const { event, status, endedAt, longest } = tally
    const remark = countsText(tally)
    write({ at: endedAt ?? clock.now(), subject: `${fleet} instances`, event, status, took: longest, remark })
  }

  const tellFleet = (instance: string, state: EventState, fleet: number) => {
    if (state.status === 'Failed') tellState(instance, state)
    if (!isFinalEvent(state.status)) return
    const states = finished.get(state.event) ?? new Map<string, EventState>()
    finished.set(state.event, states.set(instance, state))
    if (states.size < fleet || told.has(state.event)) return
    tellTally(tallyEvent(state.event, [...states.values()]), fleet)
  }

  const tellEnd = (outcome: Outcome) => {
    if (finished.size > 0) {
      for (const tally of tallyEvents(outcome.instances)) {
        if (!told.has(tally.event) && tally.startedAt !== undefined)
          tellTally(tally, outcome.instances.length)
      }
    }
    voice.conclude(outcome)
    voice.line(endText(outcome, clock.now(), paint))
  }

  return progress => {
    switch (progress.kind) {
      case 'started':
        return voice.line(startText(progress, paint))
      case 'created':
        return voice.line(
          harmlessLine(`Created ${progress.deploymentId}${progress.url && `: ${progress.url}`}`),
        )
      case 'event':
        if (progress.fleet > FLEET) return tellFleet(progress.instance, progress.state, progress.fleet)
        if (progress.state.status !== 'Pending') tellState(progress.instance, progress.state)
        return
      case 'notice':
        return voice.line(`${paint.faint(clockText(clock.now()))}  ${harmlessLine(progress.text)}`)
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

function momentOf({ startedAt, endedAt }: EventState): number | undefined {
  return endedAt ?? startedAt
}

function startText(start: Extract<Progress, { kind: 'started' }>, paint: Paint): string {
  const { repository, commit, application, deploymentGroup } = start
  return paint.strong(
    harmlessLine(`Deploying ${repository} at ${commit} to ${application}, ${deploymentGroup}`),
  )
}

function endText({ status, duration, stateLine }: Outcome, now: number, paint: Paint): string {
  const took = status === 'Skipped' || status === 'Created' ? '' : ` after ${secondsText(duration)}`
  return `${paint.faint(clockText(now))}  ${paintOf(status, paint)(status)}${took}. ${harmlessLine(stateLine)}`
}
