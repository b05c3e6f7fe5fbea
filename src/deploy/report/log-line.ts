// Formats a lifecycle event as one line of the log.

import { EVENTS } from '../../appspec/lifecycle.ts'
import { type Style, styleOf } from '../../core/style.ts'
import { clip, sanitizeLine } from '../../core/text.ts'
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

export function subjectText(subject: string): string {
  return cell(subject, 0)
}

/** `18:02:41  i-0abc1234567890def  AfterInstall        Succeeded          12 s`; the subject's column is `width` wide. */
export function formatLogLine(
  { at, subject, event, status, took, remark = '' }: LogLine,
  width: number,
  style: Style,
): string {
  const duration = took === undefined ? '' : durationText(took)
  const rest = `${duration.padStart(TOOK_WIDTH)}  ${remark}`.trimEnd()
  const state = cell(status, rest === '' ? 0 : STATUS_WIDTH)
  return [
    style.faint(clockText(at)),
    subjectText(subject).padEnd(width),
    cell(event, EVENT_WIDTH),
    styleOf(status, style)(state),
    ...(rest === '' ? [] : [rest]),
  ].join('  ')
}

function cell(text: string, width: number): string {
  return clip(sanitizeLine(text), SUBJECT_LIMIT).padEnd(width)
}
