// Answers what the SDK's model allows as the model says, and refuses the rest with errors that the model lists.

import { describe, expect, test } from 'vitest'
import { AwsError } from '../../../src/emulator/aws-error.ts'
import {
  errorsOf,
  OPERATIONS,
  prepared,
  REFUSED,
  type Schema,
  schemaOf,
  unknownMembers,
} from './good-requests.ts'

describe.each(OPERATIONS)('%s', operation => {
  const listed = errorsOf(operation)

  test('a good request', async () => {
    const { service, request } = await prepared(operation)
    const code = REFUSED[operation]
    const call = service.call(operation, request)
    if (code === undefined) expect(unknownMembers(await call, schemaOf(`${operation}Output`))).toEqual([])
    else await expect(call).rejects.toMatchObject({ code })
    if (code !== undefined) expect(listed).toContain(code)
  })

  test('each required member is required', async () => {
    const { service, request, required } = await prepared(operation)
    for (const name of required) {
      const { [name]: _, ...rest } = request
      const error = await service.call(operation, rest).catch(error => error)
      expect([name, error instanceof AwsError, listed]).toEqual([
        name,
        true,
        expect.arrayContaining([error.code]),
      ])
    }
  })

  test('whatever a member is, the error is one of the model', async () => {
    const schema = schemaOf(`${operation}Input`)
    for (const odd of ODD)
      for (const change of valuesWith(schema, odd)) {
        const { service, request } = await prepared(operation)
        const error = await service
          .call(operation, { ...request, ...(change as object) })
          .catch(error => error)
        if (!(error instanceof Error) || (error as AwsError).code === 'SerializationException') continue
        expect([change, error instanceof AwsError, listed]).toEqual([
          change,
          true,
          expect.arrayContaining([(error as AwsError).code]),
        ])
      }
  })
})

/** Values of the schema with one odd leaf each, and nothing beside it. */
function valuesWith(schema: unknown, odd: unknown): readonly unknown[] {
  const resolved = typeof schema === 'function' ? schema() : schema
  if (typeof resolved === 'number') {
    const wrap = resolved >= 128 ? { TargetStatus: [odd] } : resolved >= 64 ? [odd] : odd
    return [wrap, odd]
  }
  const [kind, , , , names, schemas] = resolved as Schema
  if (kind === 1) return [odd, ...valuesWith(names, odd).map(item => [item])]
  if (kind === 2) return [odd, { TargetStatus: [odd] }, { ServerInstanceLabel: [odd] }]
  if (kind !== 3) return [odd]
  return names.flatMap((name, index) => valuesWith(schemas[index], odd).map(value => ({ [name]: value })))
}

const ODD = [
  '',
  'no such thing',
  '!'.repeat(2000),
  [],
  ['', 'x'],
  Array(1001).fill('x'),
  [{}],
  {},
  -1,
  1e6,
  true,
]
