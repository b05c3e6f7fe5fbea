// Formats the result of a check, for people and for programs.

import type { Problem } from '../../core/problem.ts'
import { problemAnnotation, problemLines } from '../../core/problem-text.ts'
import { joinLine, sanitizeLine } from '../../core/safe-text.ts'
import { PLAIN, type Style } from '../../core/style.ts'
import type { Finding } from '../finding.ts'
import { annotationCommand } from './github.ts'
import { sarifOf } from './sarif.ts'

export const CHECK_FORMATS = ['text', 'github', 'json', 'sarif'] as const
export type CheckFormat = (typeof CHECK_FORMATS)[number]

/** What was checked, and what was found. */
export interface CheckResult {
  readonly findings: readonly Finding[]
  /** How many hook scripts were read. */
  readonly scripts: number
  /** What stands before every path to make it one of the repository's: `site/`, or nothing. */
  readonly prefix: string
}

/** The whole output, in lines. Only people are told paths as they called the folder: programs want the repository's. */
export function checkLines(result: CheckResult, format: CheckFormat, style: Style = PLAIN): string[] {
  switch (format) {
    case 'text':
      return textLines(result, style)
    case 'github':
      return worstFirst(result.findings).map(({ severity, problem }) => {
        const annotation = problemAnnotation(problem, severity)
        const { file } = annotation
        const prefix = sanitizeLine(result.prefix)
        return annotationCommand({ ...annotation, ...(file && { file: joinLine([prefix, file]) }) })
      })
    case 'json':
      return [printJson(jsonOf(result))]
    case 'sarif':
      return [printJson(sarifOf(result.findings, result.prefix))]
    default:
      return format satisfies never
  }
}

// All that a runner or a terminal could obey, or that hides text: `##[…]`, `::…`, C1, direction marks, line separators.
const UNSAFE_IN_JSON = /[#:](?=[#:[\p{DI}])|[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu

/** JSON that is harmless where it is printed: a runner reads the log line by line. Escaped, every value stays the same. */
function printJson(value: object): string {
  return JSON.stringify(value, null, 2).replace(UNSAFE_IN_JSON, escapeUnits)
}

function escapeUnits(text: string): string {
  return [...Array(text.length).keys()]
    .map(at => `\\u${text.charCodeAt(at).toString(16).padStart(4, '0')}`)
    .join('')
}

/** Errors before warnings; the runner keeps only the first few. */
function worstFirst(findings: readonly Finding[]): Finding[] {
  const of = (wanted: Finding['severity']) => findings.filter(({ severity }) => severity === wanted)
  return [...of('error'), ...of('warning')]
}

function textLines({ findings, scripts }: CheckResult, style: Style): string[] {
  const hooks = count(scripts, 'hook script')
  if (findings.length === 0) return [style.good(`appspec.yml and ${hooks}: no problems found.`)]
  const errors = findings.filter(({ severity }) => severity === 'error').length
  const sums = `${count(errors, 'error')}, ${count(findings.length - errors, 'warning')}`
  return [
    ...findings.flatMap(finding => [...findingLines(finding, style), '']),
    `${errors > 0 ? style.bad(sums) : style.doubtful(sums)} in appspec.yml and ${hooks}.`,
  ]
}

function findingLines({ severity, problem }: Finding, style: Style): string[] {
  const { code, what, why, fix, at } = problem
  const shade = severity === 'error' ? style : { ...style, bad: style.doubtful }
  return problemLines({ code: `${severity}  ${code}`, what, why, fix, at }, shade)
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

function jsonOf({ findings, prefix }: CheckResult): object {
  const of = (wanted: Finding['severity']) => findings.filter(({ severity }) => severity === wanted).length
  return {
    errors: of('error'),
    warnings: of('warning'),
    problems: findings.map(({ severity, problem }) => ({ severity, ...fieldsOf(problem, prefix) })),
  }
}

function fieldsOf({ code, what, why, fix, at }: Problem, prefix: string): object {
  const place = at?.kind === 'file' ? { file: prefix + at.path, line: at.line, column: at.column } : {}
  return { code, what, why, fix, ...place }
}
