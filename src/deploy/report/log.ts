// Writes the log of a deployment, line by line.

import { isFinalEvent } from '../../appspec/lifecycle.ts'
import type { Clock } from '../../core/clock.ts'
import type { Problem } from '../../core/problem.ts'
import { type SafeLine, safeLine, sanitizeLine, sanitizeLines } from '../../core/safe-text.ts'
import { type Style, styleOf } from '../../core/style.ts'
import type { Diagnostics, EventState, Outcome, Progress, Report } from '../progress.ts'
import { createFleetLog, createInstanceLog } from './event-log.ts'
import { formatLogLine, type LogLine, SOME_INSTANCE, subjectWidth } from './log-line.ts'
import { clockText, secondsText, spanOf } from './time.ts'

/** Where a log goes: runner or terminal. Lines come without their end. */
interface LogSink {
  readonly style: Style
  /** Says that an event has begun at once, and not only where it lasts from one look to the next. */
  readonly startsAtOnce: boolean
  /** Of a terminal; undefined: lines may be as long as they are. */
  readonly columns: number | undefined
  line(line: SafeLine): void
  /** Lines that belong under a title, out of the way where that is possible. */
  fold(title: SafeLine, lines: readonly SafeLine[]): void
  warn(problem: Problem): void
  debug(lines: readonly SafeLine[]): void
  /** Everything that is to be said about what went wrong. */
  conclude(outcome: Outcome): void
}

/** Above this many instances each event gets one line for all of them, and only failures one of their own. */
const FLEET = 20

/** Log tails shown as they come; the rest stands in the summary. */
const TAILS = 10

export function createLog(sink: LogSink, clock: Pick<Clock, 'now'>): Report {
  const { style, columns } = sink
  const tails = new Set<string>()
  let width = subjectWidth(SOME_INSTANCE, columns)

  const write = (line: LogLine) => {
    width = Math.max(width, subjectWidth(line.subject, columns))
    sink.line(formatLogLine(line, width, style))
  }

  const writeState = (instance: string, state: EventState) => {
    const { event, status, startedAt, endedAt, diagnostics } = state
    const took = isFinalEvent(status) ? spanOf(state) : undefined
    write({ at: endedAt ?? startedAt ?? clock.now(), subject: instance, event, status, took })
    if (status === 'Failed' && diagnostics !== undefined) foldTail(instance, event, diagnostics)
  }

  const foldTail = (instance: string, event: string, diagnostics: Diagnostics) => {
    const { errorCode, scriptName, message, logTail } = diagnostics
    const sort = JSON.stringify([event, errorCode, scriptName])
    if (tails.has(sort) || tails.size === TAILS) return
    tails.add(sort)
    const title = sanitizeLine(`Log of ${scriptName === '' ? event : scriptName} on ${instance}`)
    sink.fold(title, sanitizeLines(`${errorCode}: ${message}\n${logTail}`))
  }

  const single = createInstanceLog(writeState, sink.startsAtOnce)
  const fleet = createFleetLog(write, writeState, clock)

  return progress => {
    switch (progress.kind) {
      case 'started':
        return sink.line(style.strong(startText(progress)))
      case 'created':
        return sink.line(
          sanitizeLine(`Created ${progress.deploymentId}${progress.url && `: ${progress.url}`}`),
        )
      case 'event':
        return (progress.fleet > FLEET ? fleet : single).add(progress)
      case 'looked':
        single.look()
        return fleet.look()
      case 'notice':
        return sink.line(
          safeLine`${style.faint(sanitizeLine(clockText(clock.now())))}  ${sanitizeLine(progress.text)}`,
        )
      case 'warning':
        return sink.warn(progress.problem)
      case 'debug':
        return sink.debug(sanitizeLines(progress.text))
      case 'ended':
        fleet.end(progress.outcome.instances)
        sink.conclude(progress.outcome)
        return sink.line(endText(progress.outcome, clock.now(), style))
      default:
        return progress satisfies never
    }
  }
}

function startText(start: Extract<Progress, { kind: 'started' }>): SafeLine {
  const { purpose, repository, commit, bundle, application, deploymentGroup } = start
  const revision = bundle ?? `${repository} at ${commit}`
  const group = `${application}, ${deploymentGroup}`
  switch (purpose) {
    case 'deploy':
      return sanitizeLine(`Deploying ${revision} to ${group}`)
    case 'rehearsal':
      return sanitizeLine(`Rehearsal: deploying ${revision} to ${group}`)
    case 'check':
      return sanitizeLine(`Checking ${revision}`)
    case 'restart':
      return sanitizeLine(`Restarting the installed revision on ${group}`)
    case 'removal':
      return sanitizeLine(`Removing the deployment group ${deploymentGroup} of ${application}`)
    default:
      return purpose satisfies never
  }
}

function endText({ status, duration, stateLine }: Outcome, now: number, style: Style): SafeLine {
  const isUntimed = status === 'Skipped' || status === 'Created' || status === 'Checked'
  const took = isUntimed ? safeLine`` : safeLine` after ${sanitizeLine(secondsText(duration))}`
  const time = style.faint(sanitizeLine(clockText(now)))
  return safeLine`${time}  ${styleOf(status, style)(sanitizeLine(status))}${took}. ${sanitizeLine(stateLine)}`
}
