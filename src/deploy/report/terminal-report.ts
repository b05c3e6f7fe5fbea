// How is a deployment told in a terminal, or into a pipe?

import type { Clock } from '../../codedeploy/clock.ts'
import type { Report } from '../progress.ts'
import { createLog } from './log.ts'
import { COLORED, PLAIN } from './paint.ts'
import { problemLines } from './problem-text.ts'

/** `write` gets one line at a time, without its end. */
export function createTerminalReport(options: {
  readonly write: (line: string) => void
  readonly color: boolean
  readonly clock: Pick<Clock, 'now'>
}): Report {
  const { write, clock } = options
  const paint = options.color ? COLORED : PLAIN
  return createLog(
    {
      paint,
      line: write,
      fold: (title, lines) =>
        [
          paint.faint(`          ┌ ${title}`),
          ...lines.map(line => `${paint.faint('          │')} ${line}`),
        ].forEach(write),
      warn: problem => problemLines(problem, paint).forEach(write),
      debug: () => {},
      conclude: ({ problems }) => {
        for (const problem of problems) ['', ...problemLines(problem, paint), ''].forEach(write)
      },
    },
    clock,
  )
}
