// Rules for keys that the agent ignores.

import { EVENTS } from '../../appspec/lifecycle.ts'
import { type Entry, lookUp, type MapValue, printValue, type Value } from '../../appspec/value.ts'
import { nearest } from '../../core/nearest.ts'
import { type Finding, warning } from '../finding.ts'
import type { Model } from '../model.ts'

// https://docs.aws.amazon.com/codedeploy/latest/userguide/reference-appspec-file-structure.html
const TOP = ['version', 'os', 'files', 'file_exists_behavior', 'permissions', 'hooks']
const FILE = ['source', 'destination']
const PERMISSION = ['object', 'pattern', 'except', 'owner', 'group', 'mode', 'acls', 'context', 'type']
const CONTEXT = ['name', 'type', 'range']
/** `sudo` is in no documentation, but the agent knows it. */
const SCRIPT = ['location', 'timeout', 'runas', 'sudo']
/** Copied from one AppSpec to the next, and in no documentation: neither the agent nor AWS has ever known it. */
const OVERWRITE = 'overwrite'

export function checkKeys({ document, appspec }: Model): Finding[] {
  if (document === undefined) return []
  const permissions = mapsIn(lookUp(document, 'permissions'))
  const hooks = lookUp(document, 'hooks')
  const events = hooks?.kind === 'map' ? hooks.entries : []
  const overwrites = appspec.fileExistsBehavior?.value === 'OVERWRITE'
  return [
    ...checkMaps([document], TOP),
    // Where the key that does it is there too, it does no harm.
    ...checkMaps(mapsIn(lookUp(document, 'files')), overwrites ? [...FILE, OVERWRITE] : FILE),
    ...checkMaps(permissions, PERMISSION),
    ...checkMaps(
      permissions.flatMap(permission => mapsIn(lookUp(permission, 'context'))),
      CONTEXT,
    ),
    ...repeated(events),
    ...checkMaps(
      events.flatMap(({ value }) => mapsIn(value)),
      SCRIPT,
    ),
  ]
}

/** The mappings of a list; a mapping alone stands for itself. */
function mapsIn(value: Value | undefined): MapValue[] {
  if (value?.kind === 'map') return [value]
  return value?.kind === 'list' ? value.items.filter(item => item.kind === 'map') : []
}

/** All mappings of one kind. What is wrong in each of them is told at the first. */
function checkMaps(maps: readonly MapValue[], known: readonly string[]): Finding[] {
  const unknown = new Map<string, Value[]>()
  for (const { key } of maps.flatMap(({ entries }) => entries)) {
    const name = printValue(key)
    if (key.kind === 'text' && known.includes(name)) continue
    const keys = unknown.get(name) ?? []
    keys.push(key)
    unknown.set(name, keys)
  }
  return [
    ...[...unknown].flatMap(([name, [first, ...others]]) =>
      first === undefined ? [] : unknownKey(name, first, others, known),
    ),
    ...maps.flatMap(({ entries }) => repeated(entries)),
  ]
}

function unknownKey(name: string, first: Value, others: readonly Value[], known: readonly string[]): Finding {
  const more =
    others.length === 0
      ? ''
      : ` (and on ${others.length === 1 ? 'line' : 'lines'} ${others.map(({ at }) => at.line).join(', ')})`
  return warning({
    code: 'appspec/unknown-key',
    what: `The agent does not know the key "${name}"${more}.`,
    why: 'It silently ignores the key and everything under it.',
    fix: adviceFor(name, known),
    at: first.at,
  })
}

function adviceFor(name: string, known: readonly string[]): string {
  if (known === FILE && name === OVERWRITE)
    return 'Write "file_exists_behavior: OVERWRITE" in the first column.'
  if (known === CONTEXT && name === 'user') return 'Write "name:".'
  if (known !== TOP && TOP.includes(name))
    return `Write "${name}:" in the first column: it applies to the whole file.`
  if (known === TOP && EVENTS.some(event => event === name)) return 'Indent it: events belong under "hooks:".'
  const meant = nearest(name, known)
  return meant === undefined ? `Remove it. Known keys: ${known.join(', ')}.` : `Write "${meant}:".`
}

function repeated(entries: readonly Entry[]): Finding[] {
  const last = new Map(entries.map(({ key }) => [printValue(key), key]))
  return entries.flatMap(({ key }) => {
    const name = printValue(key)
    const counts = last.get(name)
    if (counts === undefined || counts === key) return []
    return warning({
      code: 'appspec/repeated-key',
      what: `"${name}" is repeated on line ${counts.at.line}.`,
      why: 'The last one counts; this one is ignored.',
      fix: 'Merge them, or remove this one.',
      at: key.at,
    })
  })
}
