// Which keys does the agent pass over without a word?

import { nearest } from '../nearest.ts'
import { type Entry, lookUp, type MapValue, printValue, type Value } from '../value.ts'
import { type Finding, warning } from './finding.ts'
import type { Subject } from './subject.ts'

// https://docs.aws.amazon.com/codedeploy/latest/userguide/reference-appspec-file-structure.html
const TOP = ['version', 'os', 'files', 'file_exists_behavior', 'permissions', 'hooks']
const FILE = ['source', 'destination']
const PERMISSION = ['object', 'pattern', 'except', 'owner', 'group', 'mode', 'acls', 'context', 'type']
const CONTEXT = ['name', 'type', 'range']
/** `sudo` is in no documentation, but the agent knows it. */
const SCRIPT = ['location', 'timeout', 'runas', 'sudo']

export function checkKeys({ document }: Subject): Finding[] {
  if (document === undefined) return []
  const permissions = mapsIn(lookUp(document, 'permissions'))
  const hooks = lookUp(document, 'hooks')
  const events = hooks?.kind === 'map' ? hooks.entries : []
  return [
    ...checkMap(document, TOP),
    ...mapsIn(lookUp(document, 'files')).flatMap(file => checkMap(file, FILE)),
    ...permissions.flatMap(permission => [
      ...checkMap(permission, PERMISSION),
      ...mapsIn(lookUp(permission, 'context')).flatMap(context => checkMap(context, CONTEXT)),
    ]),
    ...repeated(events),
    ...events.flatMap(({ value }) => mapsIn(value).flatMap(script => checkMap(script, SCRIPT))),
  ]
}

/** The mappings of a list; a mapping alone stands for itself. */
function mapsIn(value: Value | undefined): MapValue[] {
  if (value?.kind === 'map') return [value]
  return value?.kind === 'list' ? value.items.filter(item => item.kind === 'map') : []
}

function checkMap({ entries }: MapValue, known: readonly string[]): Finding[] {
  const unknown = entries.flatMap(({ key }) => {
    const name = printValue(key)
    if (key.kind === 'text' && known.includes(name)) return []
    const meant = known === CONTEXT && name === 'user' ? 'name' : nearest(name, known)
    return warning({
      code: 'appspec/unknown-key',
      what: `The agent does not know the key "${name}".`,
      why: 'It passes over it, and over all that is in it, without a word.',
      fix: meant === undefined ? `Remove it; there are ${known.join(', ')}.` : `Write "${meant}:".`,
      at: key.at,
    })
  })
  return [...unknown, ...repeated(entries)]
}

function repeated(entries: readonly Entry[]): Finding[] {
  const names = entries.map(({ key }) => printValue(key))
  return entries.flatMap(({ key }, index) => {
    const last = names.lastIndexOf(names[index] ?? '')
    if (last === index) return []
    return warning({
      code: 'appspec/repeated-key',
      what: `"${names[index]}" is written a second time in line ${entries[last]?.key.at.line}.`,
      why: 'The last one counts, and this one is passed over.',
      fix: 'Put all into one, or remove this one.',
      at: key.at,
    })
  })
}
