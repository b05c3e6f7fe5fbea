// Formats a problem for people.

import type { Annotation, Level } from './annotation.ts'
import { type Place, type Problem, placeText } from './problem.ts'
import { PLAIN, type Style } from './style.ts'
import { sanitizeLine, sanitizeLines } from './text.ts'

/** What of a problem is told. */
type Told = Pick<Problem, 'code' | 'what' | 'why' | 'fix' | 'at'>

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
  { code, what, why, fix, at }: Told,
  style: Style = PLAIN,
  columns = WIDEST,
): string[] {
  const place = at === undefined ? '' : `${sanitizeLine(placeText(at))}  `
  const sentence = sanitizeLine(what)
  const gap = ' '.repeat(
    Math.max(2, Math.min(columns, WIDEST) - place.length - sentence.length - code.length),
  )
  return [
    `${style.strong(place)}${style.bad(sentence)}${gap}${style.faint(code)}`,
    ...sanitizeLines(why ?? '').map(line => `  ${line}`),
    ...sanitizeLines(fix === undefined ? '' : `Fix: ${fix}`).map((line, index) =>
      index === 0 ? `  ${line.replace(/^Fix:/, style.strong)}` : `  ${line}`,
    ),
  ]
}

/** A problem on its own, at its line where it is in a file. */
export function problemAnnotation(problem: Problem, level: Level): Annotation {
  const { code, what, at } = problem
  return {
    level,
    title: code,
    message: [place(at) + what, ...explanation(problem)].join('\n'),
    ...(at?.kind === 'file' ? { file: at.path } : {}),
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
