// How is a deployment told to GitHub's runner?

import { annotationCommand } from '../check/format/github.ts'
import type { Level } from '../core/annotation.ts'
import { ANNOTATIONS_PER_LEVEL } from '../core/annotation.ts'
import type { Clock } from '../core/clock.ts'
import type { Problem } from '../core/problem.ts'
import { problemAnnotation, problemLines } from '../core/problem-text.ts'
import { PLAIN } from '../core/style.ts'
import type { Report } from '../deploy/progress.ts'
import { annotationsOf, type Selection } from '../deploy/report/annotations.ts'
import { createLog } from '../deploy/report/log.ts'
import { debugCommand, groupCommands } from './runner.ts'

/** Log lines and annotations, as workflow commands. `write` gets one line at a time, without its end. */
export function createRunnerReport(options: {
  readonly write: (line: string) => void
  readonly annotations: Selection
  readonly clock: Pick<Clock, 'now'>
}): Report {
  const { write, annotations, clock } = options
  const used: Record<Level, number> = { error: 0, warning: 0, notice: 0 }

  const annotate = (problem: Problem, level: Level) => {
    used[level] += 1
    const plain = annotations === 'none' || used[level] > ANNOTATIONS_PER_LEVEL
    const lines = plain ? problemLines(problem) : [annotationCommand(problemAnnotation(problem, level))]
    lines.forEach(write)
  }

  return createLog(
    {
      style: PLAIN,
      line: write,
      fold: (title, lines) => groupCommands(title, lines).forEach(write),
      warn: problem => annotate(problem, 'warning'),
      debug: text => write(debugCommand(text)),
      conclude: outcome => {
        if (annotations === 'none') outcome.problems.flatMap(problem => problemLines(problem)).forEach(write)
        annotationsOf(outcome, annotations, used).map(annotationCommand).forEach(write)
      },
    },
    clock,
  )
}

/** What a door prints when it ends before there is an outcome. What the runner would drop is plain. */
export function problemCommands(problems: readonly Problem[], level: Level = 'error'): string[] {
  return problems.flatMap((problem, index) =>
    index < ANNOTATIONS_PER_LEVEL
      ? [annotationCommand(problemAnnotation(problem, level))]
      : problemLines(problem),
  )
}
