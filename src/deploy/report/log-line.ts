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

/** Columns of an EC2 instance's id. */
export const SUBJECT_WIDTH = 'i-0123456789abcdef0'.length

/** How wide a subject is shown. */
export function subjectWidth(subject: string): number {
  return cellOf(subject).length
}

/** `18:02:41  i-0abc1234567890def  AfterInstall        Succeeded          12 s`; the subject's column is `width` wide. */
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
      padded(cellOf(subject), width),
      padded(cellOf(event), EVENT_WIDTH),
      styleOf(status, style)(ends ? padded(state, STATUS_WIDTH) : state),
      ...(ends ? [joinLine([spaces(TOOK_WIDTH - duration.length), duration])] : []),
      ...(remark === undefined ? [] : [sanitizeLine(remark)]),
    ],
    '  ',
  )
}

function cellOf(text: string): SafeLine {
  return clip(sanitizeLine(text), SUBJECT_LIMIT)
}

function padded(line: SafeLine, width: number): SafeLine {
  return joinLine([line, spaces(width - line.length)])
}
