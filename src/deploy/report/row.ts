// How does a lifecycle event read as one line of the log?

import { EVENTS } from '../../codedeploy/lifecycle.ts'
import { clip, harmlessLine } from './harmless.ts'
import { type Paint, paintOf } from './paint.ts'
import { clockText, durationText } from './time.ts'

export interface Row {
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
/** An EC2 instance's id has 19 characters; the name of an on-premises one up to 100. */
const SUBJECT_LIMIT = 40

export function subjectText(subject: string): string {
  return clip(harmlessLine(subject), SUBJECT_LIMIT)
}

/** `18:02:41  i-0abc1234567890def  AfterInstall        Succeeded          12 s`; the subject's column is `width` wide. */
export function rowText(
  { at, subject, event, status, took, remark = '' }: Row,
  width: number,
  paint: Paint,
): string {
  const column = (text: string, columns: number) => clip(harmlessLine(text), 2 * columns).padEnd(columns)
  return [
    paint.faint(clockText(at)),
    subjectText(subject).padEnd(width),
    column(event, EVENT_WIDTH),
    paintOf(status, paint)(column(status, STATUS_WIDTH)),
    (took === undefined ? '' : durationText(took)).padStart(TOOK_WIDTH),
    remark,
  ]
    .join('  ')
    .trimEnd()
}
