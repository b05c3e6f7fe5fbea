// Writes lines, annotations and groups to the runner's log.

import { debug, endGroup, error, info, notice, startGroup, warning } from '@actions/core'
import { ANNOTATION_LIMIT, ANNOTATIONS_PER_LEVEL, type Annotation, type Level } from '../core/annotation.ts'
import type { Problem } from '../core/problem.ts'
import { problemAnnotation, problemLines } from '../core/problem-text.ts'
import { clip, type SafeLine } from '../core/safe-text.ts'

const WRITERS = { error, warning, notice }

export function annotate({ level, title, message, file, line }: Annotation): void {
  WRITERS[level](clip(message.join('\n'), ANNOTATION_LIMIT), {
    title,
    ...(file !== undefined && { file }),
    ...(line !== undefined && { startLine: line }),
  })
}

/** Problems that end the step before there is an outcome. Those that the runner would drop are plain lines. */
export function annotateProblems(problems: readonly Problem[], level: Level = 'error'): void {
  const annotated = problems.slice(0, ANNOTATIONS_PER_LEVEL)
  for (const problem of annotated) annotate(problemAnnotation(problem, level))
  problems.slice(ANNOTATIONS_PER_LEVEL).forEach(printProblem)
}

export function printLine(line: SafeLine): void {
  info(line)
}

export function printProblem(problem: Problem): void {
  problemLines(problem).forEach(printLine)
}

/** Lines that are folded away under a title. */
export function printGroup(title: SafeLine, lines: readonly SafeLine[]): void {
  startGroup(title)
  lines.forEach(printLine)
  endGroup()
}

/** Shown only where the job runs with debug logging. */
export function printDebug(lines: readonly SafeLine[]): void {
  debug(lines.join('\n'))
}
