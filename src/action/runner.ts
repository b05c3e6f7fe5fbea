// Writes annotations, groups and debug lines to the runner's log; each text is made safe first.

import { debug, endGroup, error, info, notice, startGroup, warning } from '@actions/core'
import { ANNOTATION_LIMIT, ANNOTATIONS_PER_LEVEL, type Annotation, type Level } from '../core/annotation.ts'
import type { Problem } from '../core/problem.ts'
import { problemAnnotation, problemLines } from '../core/problem-text.ts'
import { clip, sanitizeLine, sanitizeLines } from '../core/text.ts'

const WRITERS = { error, warning, notice }

export function annotate({ level, title, message, file, line }: Annotation): void {
  WRITERS[level](clip(sanitizeLines(message).join('\n'), ANNOTATION_LIMIT), {
    title: sanitizeLine(title),
    ...(file !== undefined && { file: sanitizeLine(file) }),
    ...(line !== undefined && { startLine: line }),
  })
}

/** Problems that end the step before there is an outcome. Those that the runner would drop are plain lines. */
export function annotateProblems(problems: readonly Problem[], level: Level = 'error'): void {
  const annotated = problems.slice(0, ANNOTATIONS_PER_LEVEL)
  for (const problem of annotated) annotate(problemAnnotation(problem, level))
  problems.slice(ANNOTATIONS_PER_LEVEL).forEach(printProblem)
}

export function printProblem(problem: Problem): void {
  for (const line of problemLines(problem)) info(line)
}

/** Lines that are folded away under a title. */
export function printGroup(title: string, lines: readonly string[]): void {
  startGroup(sanitizeLine(title))
  for (const line of lines) info(line)
  endGroup()
}

/** Shown only where the job runs with debug logging. */
export function printDebug(text: string): void {
  debug(sanitizeLines(text).join('\n'))
}
