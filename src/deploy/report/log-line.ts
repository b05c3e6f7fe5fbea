// Formats a lifecycle event as one line of the log.

import { EVENTS } from '../../appspec/lifecycle.ts'
import { clip, joinLine, type SafeLine, sanitizeLine, spaces } from '../../core/safe-text.ts'
import { type Style, styleOf } from '../../core/style.ts'
import { clockText, durationText } from './time.ts'

export interface LogLine {
  /** Milliseconds since the epoch. */
  readonly at: number
  /** An instance, or how many. */
  readonly subject: string
  readonly event: string
  readonly status: string
  /** Milliseconds; undefined while it lasts. */
  readonly took: number | undefined
  readonly remark?: string
}

const EVENT_WIDTH = Math.max(...EVENTS.map(event => event.length))
const STATUS_WIDTH = 'InProgress'.length
const TOOK_WIDTH = '59 min 59 s'.length
/** The name of an on-premises instance may have 100 characters. */
const SUBJECT_LIMIT = 40

/** As long as each id of an EC2 instance. */
export const SOME_INSTANCE = 'i-0123456789abcdef0'

const SEPARATOR = '  '
const OTHER_WIDTHS = '18:02:41'.length + EVENT_WIDTH + STATUS_WIDTH + TOOK_WIDTH + 4 * SEPARATOR.length
/** In less than that no instance can be told from another one. */
const LEAST_WIDTH = '…def0'.length

/** How wide a subject is shown in a terminal of so many columns; undefined: as wide as it is. */
export function subjectWidth(subject: string, columns: number | undefined): number {
  const { length } = cellOf(subject)
  return columns === undefined ? length : Math.min(length, columns - OTHER_WIDTHS)
}

/**
 * `18:02:41  i-0abc1234567890def  AfterInstall        Succeeded          12 s`; the subject's column is `width` wide: its end is
 * shown, or nothing.
 */
export function formatLogLine(
  { at, subject, event, status, took, remark }: LogLine,
  width: number,
  style: Style,
): SafeLine {
  const ends = took !== undefined || remark !== undefined
  const state = cellOf(status)
  const duration = took === undefined ? spaces(0) : sanitizeLine(durationText(took))
  return joinLine(
    [
      style.faint(sanitizeLine(clockText(at))),
      ...(width < LEAST_WIDTH ? [] : [padded(endOf(cellOf(subject), width), width)]),
      padded(cellOf(event), EVENT_WIDTH),
      styleOf(status, style)(ends ? padded(state, STATUS_WIDTH) : state),
      ...(ends ? [joinLine([spaces(TOOK_WIDTH - duration.length), duration])] : []),
      ...(remark === undefined ? [] : [sanitizeLine(remark)]),
    ],
    SEPARATOR,
  )
}

function cellOf(text: string): SafeLine {
  return clip(sanitizeLine(text), SUBJECT_LIMIT)
}

function endOf(line: SafeLine, width: number): SafeLine {
  return line.length <= width ? line : sanitizeLine(`…${line.slice(1 - width)}`)
}

function padded(line: SafeLine, width: number): SafeLine {
  return joinLine([line, spaces(width - line.length)])
}
