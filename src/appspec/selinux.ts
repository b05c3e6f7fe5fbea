// Parses the SELinux context of a permission.

import type { ReportDiagnostic } from './diagnostic.ts'
import { isAbsent, lookUp, printValue, showValue, type Value } from './value.ts'

export interface SelinuxContext {
  /** Read from the key `name`: the agent does not look at `user`. */
  readonly user: string | undefined
  readonly type: string
  /** In the spelling of semanage, `s0-s1:c0.c3,c7`. */
  readonly range: string | undefined
}

// https://docs.aws.amazon.com/codedeploy/latest/userguide/reference-appspec-file-structure-permissions.html
const HIGHEST_CATEGORY = 1023

export function readContext(
  name: string,
  context: Value | undefined,
  complain: ReportDiagnostic,
): SelinuxContext | undefined {
  if (context === undefined) return undefined
  const type = context.kind === 'map' ? lookUp(context, 'type') : undefined
  if (context.kind !== 'map' || type === undefined) {
    const what =
      context.kind === 'map' ? `${name} has no type.` : `${name} is ${showValue(context)}, not a mapping.`
    complain({ code: 'context', what, fix: 'Add "type:" with the SELinux type.', at: context.at })
    return undefined
  }
  const user = lookUp(context, 'name')
  const range = lookUp(context, 'range')
  return {
    user: isAbsent(user) ? undefined : printValue(user),
    type: printValue(type),
    range: range && readRange(`${name}.range`, range, complain),
  }
}

/** `s#[-s#][:c#[.c#][,…]]` */
function readRange(name: string, range: Value, complain: ReportDiagnostic): string | undefined {
  const why = range.kind === 'text' ? faultOf(range.text) : 'It is not a string.'
  if (why === undefined && range.kind === 'text') return spell(range.text)
  const what = `${name} is ${showValue(range)}, not a range.`
  complain({
    code: 'context-range',
    what,
    ...(why && { why }),
    fix: 'Write it like "s0" or "s0-s1:c0.c3,c7".',
    at: range.at,
  })
  return undefined
}

function faultOf(range: string): string | undefined {
  const [sensitivities = '', categories] = cut(range, ':')
  const [low = '', high = low] = cut(sensitivities, '-')
  for (const sensitivity of [low, high]) {
    if (!/^s\d+$/.test(sensitivity)) return `"${sensitivity}" is not a sensitivity.`
  }
  if (number(high) < number(low)) return `${high} is lower than ${low}.`
  if (categories === undefined) return undefined
  if (categories === '') return 'There is no category after the colon.'
  for (const part of categories.split(',')) {
    const [from = '', to = from] = cut(part, '.')
    for (const category of [from, to]) {
      if (!/^c\d+$/.test(category) || number(category) > HIGHEST_CATEGORY)
        return `"${category}" is not a category.`
    }
    if (number(to) < number(from)) return `${to} is lower than ${from}.`
  }
  const listed = categoriesOf(categories)
  return new Set(listed).size === listed.length ? undefined : 'It lists a category twice.'
}

/** Sorted, with neighbours drawn together. */
function spell(range: string): string {
  const [sensitivities = '', categories] = cut(range, ':')
  const [low = '', high = low] = cut(sensitivities, '-').map(part => `s${number(part)}`)
  const level = low === high ? low : `${low}-${high}`
  if (categories === undefined) return level
  const runs: { from: number; to: number }[] = []
  for (const category of categoriesOf(categories).sort((one, other) => one - other)) {
    const run = runs.at(-1)
    if (run?.to === category - 1) run.to = category
    else runs.push({ from: category, to: category })
  }
  return `${level}:${runs.map(({ from, to }) => (from === to ? `c${from}` : `c${from}.c${to}`)).join(',')}`
}

function categoriesOf(categories: string): number[] {
  return categories.split(',').flatMap(part => {
    const [from = '', to = from] = cut(part, '.')
    return Array.from({ length: number(to) - number(from) + 1 }, (_, index) => number(from) + index)
  })
}

/** In two, at the first separator. */
function cut(text: string, separator: string): string[] {
  const index = text.indexOf(separator)
  return index < 0 ? [text] : [text.slice(0, index), text.slice(index + separator.length)]
}

function number(name: string): number {
  return Number(name.slice(1))
}
