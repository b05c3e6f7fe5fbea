// Accepts every member of a request that the SDK's model has, and nothing else.

import * as sdk from '@aws-sdk/client-codedeploy'
import { describe, expect, test } from 'vitest'
import { createService } from '../../../src/emulator/codedeploy/service.ts'
import { createFakeClock } from '../../fake-clock.ts'

// The schemas of @smithy/types: a number is a simple type, perhaps of a list or a map; an array begins with its kind.
const LIST = 64
const MAP = 128
const [LIST_SCHEMA, MAP_SCHEMA, STRUCTURE] = [1, 2, 3]

type Path = readonly (string | number)[]

interface Sample {
  readonly value: unknown
  /** Every place in the value, with a value of another type for it; structures apart. */
  readonly members: readonly { readonly path: Path; readonly wrong: unknown }[]
  readonly structures: readonly Path[]
}

function sampleOf(schema: unknown, path: Path = []): Sample {
  if (typeof schema === 'function') return sampleOf(schema(), path)
  const simple = (value: unknown): Sample => ({
    value,
    members: [{ path, wrong: typeof value === 'string' ? 5 : 'text' }],
    structures: [],
  })
  const around = (key: string | number, inner: unknown, wrap: (value: unknown) => unknown): Sample => {
    const { value, members, structures } = sampleOf(inner, [...path, key])
    return { value: wrap(value), members: [{ path, wrong: 'text' }, ...members], structures }
  }
  if (typeof schema === 'number') {
    if (schema >= MAP) return around('key', schema - MAP, value => ({ key: value }))
    if (schema >= LIST) return around(0, schema - LIST, value => [value])
    return simple(schema === 0 ? 'text' : schema === 2 ? true : 0)
  }
  const [kind, , , , first, second] = schema as unknown[]
  if (kind === LIST_SCHEMA) return around(0, first, value => [value])
  if (kind === MAP_SCHEMA) return around('key', second, value => ({ key: value }))
  if (kind !== STRUCTURE) return sampleOf(first, path)
  const names = first as string[]
  const parts = names.map((name, index) => sampleOf((second as unknown[])[index], [...path, name]))
  return {
    value: Object.fromEntries(names.map((name, index) => [name, parts[index]?.value])),
    members: [
      ...(path.length > 0 ? [{ path, wrong: 'text' }] : []),
      ...parts.flatMap(({ members }) => members),
    ],
    structures: [path, ...parts.flatMap(({ structures }) => structures)],
  }
}

/** A copy with another value at one place. */
function replaced(value: unknown, [key, ...rest]: Path, change: (old: unknown) => unknown): unknown {
  if (key === undefined) return change(value)
  if (Array.isArray(value)) return value.map(item => replaced(item, rest, change))
  const members = value as Record<string, unknown>
  return { ...members, [key]: replaced(members[key], rest, change) }
}

const clock = createFakeClock()
const service = createService({ clock, region: 'eu-west-1', applications: [], archiveUrl: () => '' })

const codeOf = (operation: string, input: unknown) =>
  service.call(operation, input).then(
    () => 'accepted',
    error => error.code,
  )

const known: string = await service.call('?', {}).then(
  () => '',
  error => error.message,
)
const operations = (known.split('Known: ')[1] ?? '').replace(/\.$/, '').split(', ')

test('there are many operations, all of the model', () => {
  expect(operations.length).toBeGreaterThanOrEqual(20)
  expect(operations.filter(name => !Object.hasOwn(sdk, `${name}Input$`))).toEqual([])
})

describe.each(operations)('%s', operation => {
  const { value, members, structures } = sampleOf(Reflect.get(sdk, `${operation}Input$`))

  test('every member of the model', async () => {
    expect(['SerializationException', 'ValidationException']).not.toContain(await codeOf(operation, value))
  })

  test('a member of another type is refused', async () => {
    for (const { path, wrong } of members) {
      const input = replaced(value, path, () => wrong)
      expect(await codeOf(operation, input), path.join('.')).toBe('SerializationException')
    }
  })

  test('a member that the model does not have is refused', async () => {
    for (const path of structures) {
      const input = replaced(value, path, old => ({ ...(old as object), noSuchMember: 'text' }))
      expect(await codeOf(operation, input), path.join('.')).toBe('ValidationException')
    }
  })
})
