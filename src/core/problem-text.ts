// Formats a problem for people.

import type { Annotation, Level } from './annotation.ts'
import { type Place, type Problem, placeText } from './problem.ts'
import { joinLine, type SafeLine, safeLine, sanitizeLine, sanitizeLines, spaces } from './safe-text.ts'
import { PLAIN, type Style } from './style.ts'

/** What of a problem is told. */
type ProblemParts = Pick<Problem, 'code' | 'what' | 'why' | 'fix' | 'at'>

/** Columns; the code is at the right end, out of the reader's way. */
const WIDEST = 100

/**
 * Where and what, why, and what to do next, on lines of their own:
 *
 *     appspec.yml:31  Hook script not found                          appspec/hook-missing
 *       Every instance would fail AfterInstall with ScriptMissing.
 *       Fix: rename it to "hooks/after-install.sh", or correct the location.
 */
export function problemLines(
  { code, what, why, fix, at }: ProblemParts,
  style: Style = PLAIN,
  columns = WIDEST,
): SafeLine[] {
  const place = at === undefined ? spaces(0) : safeLine`${sanitizeLine(placeText(at))}  `
  const sentence = sanitizeLine(what)
  const [mark = spaces(0)] = sanitizeLines(code)
  const width = Math.min(columns, WIDEST)
  const gap = spaces(Math.max(2, width - place.length - sentence.length - mark.length))
  const [first, ...rest] = sanitizeLines(fix ?? '')
  return [
    joinLine([style.strong(place), style.bad(sentence), gap, style.faint(mark)]),
    ...sanitizeLines(why ?? '').map(line => safeLine`  ${line}`),
    ...(first === undefined ? [] : [safeLine`  ${style.strong(safeLine`Fix:`)} ${first}`]),
    ...rest.map(line => safeLine`  ${line}`),
  ]
}

/** A problem on its own, at its line where it is in a file. */
export function problemAnnotation(problem: Problem, level: Level): Annotation {
  const { code, what, at } = problem
  return {
    level,
    title: sanitizeLine(code),
    message: sanitizeLines([place(at) + what, ...explanation(problem)].join('\n')),
    ...(at?.kind === 'file' ? { file: sanitizeLine(at.path) } : {}),
    ...(at?.kind === 'file' && at.line !== undefined ? { line: at.line } : {}),
  }
}

/** Why, and what to do, as lines. */
export function explanation({ why, fix }: Problem): string[] {
  return [...(why === undefined ? [] : [why]), ...(fix === undefined ? [] : [`Fix: ${fix}`])]
}

// The runner shows a file's place beside the message by itself.
function place(at: Place | undefined): string {
  return at === undefined || at.kind === 'file' ? '' : `${placeText(at)}: `
}
