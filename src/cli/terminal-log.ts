// The log of a deployment in a terminal or a pipe.

import type { Clock } from '../core/clock.ts'
import { problemLines } from '../core/problem-text.ts'
import { type SafeLine, safeLine, spaces } from '../core/safe-text.ts'
import { COLORED, PLAIN } from '../core/style.ts'
import type { Report } from '../deploy/progress.ts'
import { createLog } from '../deploy/report/log.ts'

/** As wide as the time at the start of a line. */
const MARGIN = '18:02:41  '.length

/** `write` gets one line at a time, without its end. */
export function createTerminalReport(options: {
  readonly write: (line: string) => void
  readonly color: boolean
  readonly columns?: number | undefined
  readonly clock: Pick<Clock, 'now'>
  /** false where the scripts' output is shown as it arrives. */
  readonly logs?: boolean
}): Report {
  const { write, clock, columns, logs = true } = options
  const style = options.color ? COLORED : PLAIN
  const indent = (mark: SafeLine, line: SafeLine) =>
    write(safeLine`${spaces(MARGIN)}${style.faint(mark)} ${line}`)
  return createLog(
    {
      style,
      startsAtOnce: true,
      columns,
      line: write,
      fold: (title, lines) => {
        if (!logs) return
        indent(safeLine`┌`, title)
        for (const line of lines) indent(safeLine`│`, line)
      },
      warn: problem => problemLines(problem, style, columns).forEach(write),
      debug: () => {},
      conclude: ({ problems }) => {
        const blocks = problems.flatMap(problem => ['', ...problemLines(problem, style, columns)])
        if (blocks.length > 0) [...blocks, ''].forEach(write)
      },
    },
    clock,
  )
}
