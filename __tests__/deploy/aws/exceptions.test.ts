// Every exception that the SDK's model gives to an operation that we call has a cause and a next step.

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { isFailure } from '../../../src/deploy/aws/call-failure.ts'
import { toCallFailure } from '../../../src/deploy/aws/errors.ts'

const OPERATIONS = [
  'CreateDeployment',
  'GetDeployment',
  'GetDeploymentGroup',
  'ListDeployments',
  'ListDeploymentTargets',
  'BatchGetDeploymentTargets',
  'StopDeployment',
  'CreateDeploymentGroup',
  'DeleteDeploymentGroup',
  'ListTagsForResource',
]

const sdk = dirname(createRequire(import.meta.url).resolve('@aws-sdk/client-codedeploy/package.json'))

const modelled = OPERATIONS.flatMap(operation => {
  const text = readFileSync(join(sdk, 'dist-types', 'commands', `${operation}Command.d.ts`), 'utf8')
  return [...text.matchAll(/@throws \{@link (\w+Exception)\} \(\w+ fault\)/g)].map(
    ([, name = '']) => [operation, name] as const,
  )
})

test('the model is read', () => expect(modelled.length).toBeGreaterThan(50))

test.each(modelled)('%s: %s', (operation, name) => {
  const error = Object.assign(new Error('AWS knows why'), { name, $metadata: { httpStatusCode: 400 } })
  const problem = toCallFailure(error, operation)
  // The ordinary answers to a call that comes too early, too late or too often.
  if (isFailure(problem, 'busy', 'not-started', 'completed', 'throttled')) return
  expect(problem.what).not.toMatch(/^CodeDeploy refused/)
  expect(problem.fix).toEqual(expect.any(String))
  expect(problem.why).toContain('AWS knows why')
})
