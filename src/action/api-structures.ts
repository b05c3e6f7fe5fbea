// Parses the inputs that are members of CreateDeployment's request, written as JSON or YAML.

import { parseYaml } from '../appspec/yaml.ts'
import type { AlarmOverride, TargetInstances } from '../deploy/request.ts'
import type { InputReading, Kind } from './input-parsers.ts'

/** What a value has to look like; a list has one kind of items. */
type Shape = 'text' | 'boolean' | readonly [Shape] | { readonly [member: string]: Shape }

// https://docs.aws.amazon.com/codedeploy/latest/APIReference/API_AlarmConfiguration.html
const ALARM_CONFIGURATION: Shape = {
  enabled: 'boolean',
  ignorePollAlarmFailure: 'boolean',
  alarms: [{ name: 'text' }],
}

const TAG_FILTERS: Shape = [{ Key: 'text', Value: 'text', Type: 'text' }]

// https://docs.aws.amazon.com/codedeploy/latest/APIReference/API_TargetInstances.html
const TARGET_INSTANCES: Shape = {
  tagFilters: TAG_FILTERS,
  autoScalingGroups: ['text'],
  ec2TagSet: { ec2TagSetList: [TAG_FILTERS] },
}

export const alarmOverride: Kind<AlarmOverride> = text =>
  read(text, ALARM_CONFIGURATION, '{"enabled": true, "alarms": [{"name": "NAME"}]}')

export const targetInstances: Kind<TargetInstances> = text =>
  read(text, TARGET_INSTANCES, '{"autoScalingGroups": ["NAME"]}')

function read<T>(text: string, shape: Shape, example: string): InputReading<T> {
  const fix = `Write it as JSON or YAML, such as ${example}.`
  let value: unknown
  try {
    value = parseYaml(text)
  } catch {
    return { ok: false, predicate: 'is neither JSON nor YAML', fix }
  }
  const predicate = mismatch(value, shape, '')
  // It has this shape: that was just found.
  return predicate === undefined ? { ok: true, value: value as T } : { ok: false, predicate, fix }
}

/** Where and how the value differs, as the rest of a sentence. */
function mismatch(value: unknown, shape: Shape, path: string): string | undefined {
  const place = path === '' ? '' : ` at ${path}`
  if (shape === 'text') return typeof value === 'string' ? undefined : `is not a string${place}`
  if (shape === 'boolean') return typeof value === 'boolean' ? undefined : `is neither true nor false${place}`
  if (isList(shape)) {
    if (!Array.isArray(value)) return `is not a list${place}`
    return value.map((item, index) => mismatch(item, shape[0], `${path}[${index}]`)).find(found => found)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return `is not an object${place}`
  for (const [name, member] of Object.entries(value)) {
    const known = shape[name]
    if (known === undefined)
      return `has a member "${name}"${place}, which is not one of ${Object.keys(shape).join(', ')}`
    const found = mismatch(member, known, path === '' ? name : `${path}.${name}`)
    if (found !== undefined) return found
  }
  return undefined
}

function isList(shape: Shape): shape is readonly [Shape] {
  return Array.isArray(shape)
}
