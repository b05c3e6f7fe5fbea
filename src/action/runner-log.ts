// Shows a deployment in the runner's log, and annotates its lifecycle events.

import { ANNOTATIONS_PER_LEVEL, type Level } from '../core/annotation.ts'
import type { Clock } from '../core/clock.ts'
import type { Problem } from '../core/problem.ts'
import { problemAnnotation } from '../core/problem-text.ts'
import { PLAIN } from '../core/style.ts'
import type { Report } from '../deploy/progress.ts'
import { annotationsOf, type Selection } from '../deploy/report/annotations.ts'
import { createLog } from '../deploy/report/log.ts'
import { annotate, printDebug, printGroup, printLine, printProblem } from './runner.ts'

export function createRunnerReport(options: {
  readonly annotations: Selection
  readonly clock: Pick<Clock, 'now'>
}): Report {
  const { annotations, clock } = options
  const used: Record<Level, number> = { error: 0, warning: 0, notice: 0 }

  const warn = (problem: Problem) => {
    used.warning += 1
    if (annotations === 'none' || used.warning > ANNOTATIONS_PER_LEVEL) printProblem(problem)
    else annotate(problemAnnotation(problem, 'warning'))
  }

  return createLog(
    {
      style: PLAIN,
      startsAtOnce: false,
      columns: undefined,
      line: printLine,
      fold: printGroup,
      warn,
      debug: printDebug,
      conclude: outcome => {
        if (annotations === 'none') outcome.problems.forEach(printProblem)
        for (const annotation of annotationsOf(outcome, annotations, used)) {
          used[annotation.level] += 1
          annotate(annotation)
        }
      },
    },
    clock,
  )
}
