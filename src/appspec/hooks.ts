// Parses the hooks section.

import type { ReportDiagnostic } from './diagnostic.ts'
import {
  type FilePlace,
  isAbsent,
  itemsOf,
  type Located,
  lookUp,
  type MapValue,
  printValue,
  showValue,
  strip,
  type Value,
} from './value.ts'

export interface Hook {
  readonly event: Located<string>
  readonly scripts: readonly Script[]
}

export interface Script {
  /** Relative to the bundle, whether or not it begins with a slash. */
  readonly location: Located<string>
  /** Whole seconds. */
  readonly timeout: Located<number>
  /** The empty text stands for root. */
  readonly runas: Located<string> | undefined
  readonly sudo: boolean
  readonly at: FilePlace
}

// https://docs.aws.amazon.com/codedeploy/latest/userguide/reference-appspec-file-structure-hooks.html
const DEFAULT_TIMEOUT = 3600

const EXAMPLE = 'hooks/after-install.sh'

/** In the order of the file. Of an event that is repeated the agent keeps the last. */
export function readHooks(hooks: Value | undefined, complain: ReportDiagnostic): Hook[] {
  if (isAbsent(hooks)) return []
  if (hooks.kind !== 'map') {
    const what = `hooks is ${showValue(hooks)}, not a mapping of events to scripts.`
    complain({
      code: 'hooks',
      what,
      fix: 'Write each event as a key of its own: "AfterInstall:".',
      at: hooks.at,
    })
    return []
  }
  // Ruby's :name is not the text "name", so it is no event that the agent knows.
  const nameOf = (key: Value) => (key.kind === 'symbol' ? `:${key.text}` : printValue(key))
  const last = new Map(hooks.entries.map(entry => [nameOf(entry.key), entry]))
  // Nothing under an event, or false, is as good as no event, whatever its name.
  const named = [...last].filter(([, { value }]) => value.kind !== 'null' && !isAbsent(value))
  return named.map(([event, { key, value }]) => ({
    event: { value: event, at: key.at },
    scripts: readScripts(event, value, complain),
  }))
}

function readScripts(event: string, scripts: Value, complain: ReportDiagnostic): Script[] {
  const items = itemsOf(scripts)
  if (items === undefined) {
    const what = `hooks.${event} is ${showValue(scripts)}, not a list of scripts.`
    const fix = `Begin each script with a hyphen: "- location: ${exampleFor(scripts)}".`
    complain({ code: 'scripts', what, fix, at: scripts.at })
    return []
  }
  return items.flatMap((item, index) => readScript(`hooks.${event}[${index}]`, item, complain) ?? [])
}

function readScript(name: string, script: Value, complain: ReportDiagnostic): Script | undefined {
  if (script.kind !== 'map') {
    const what = `${name} is ${showValue(script)}, not a mapping.`
    complain({ code: 'script', what, fix: `Write: - location: ${exampleFor(script)}`, at: script.at })
    return undefined
  }
  const location = lookUp(script, 'location')
  if (location === undefined || strip(printValue(location)) === '') {
    const fix = `Name the script by its path in the revision: "location: ${EXAMPLE}".`
    complain({ code: 'location', what: `${name} has no location.`, fix, at: location?.at ?? script.at })
    return undefined
  }
  const runas = lookUp(script, 'runas')
  return {
    location: { value: strip(printValue(location)), at: location.at },
    timeout: readTimeout(name, script, complain),
    runas: runas && { value: strip(printValue(runas)), at: runas.at },
    sudo: !isAbsent(lookUp(script, 'sudo')),
    at: script.at,
  }
}

function readTimeout(name: string, script: MapValue, complain: ReportDiagnostic): Located<number> {
  const timeout = lookUp(script, 'timeout')
  if (isAbsent(timeout)) return { value: DEFAULT_TIMEOUT, at: script.at }
  const seconds = wholeSeconds(timeout)
  if (!(seconds > 0)) {
    const what = `${name}.timeout is ${showValue(timeout)}, not a number of seconds above 0.`
    complain({
      code: 'timeout',
      what,
      fix: 'Write whole seconds without a unit: "timeout: 300".',
      at: timeout.at,
    })
  }
  return { value: seconds, at: timeout.at }
}

/** Of a text, the digits it begins with count: `10s` is 10. NaN where there are none. */
function wholeSeconds(timeout: Value): number {
  if (timeout.kind === 'number')
    return Number.isFinite(timeout.number) ? Math.trunc(timeout.number) : Number.NaN
  if (timeout.kind !== 'text') return Number.NaN
  return Number(/^\s*([-+]?\d+(?:_\d+)*)/.exec(timeout.text)?.[1]?.replaceAll('_', ''))
}

/** Where the location itself was written in place of a script, it makes the better example. */
function exampleFor(value: Value): string {
  if (value.kind === 'text' && value.text !== '') return value.text
  const location = value.kind === 'map' ? lookUp(value, 'location') : undefined
  return location?.kind === 'text' ? location.text : EXAMPLE
}
