import { expect, test } from 'vitest'
import { describeDeployment, isOfThisRun, isOurs } from '../../../src/deploy/create/description.ts'
import { jobOf, requestOf, SHA } from '../requests.ts'

const KEY = { runId: '4711', attempt: 1, nonce: 'k3x9' }

test.each<[name: string, description: string, text: string]>([
  ['nothing: sha and actor', '', `${SHA} by fabi (run 4711.1-k3x9)`],
  ['a word', 'Friday', 'Friday (run 4711.1-k3x9)'],
  ['as much as fits', 'x'.repeat(238), `${'x'.repeat(238)} (run 4711.1-k3x9)`],
  ['one too many', 'x'.repeat(239), `${'x'.repeat(237)}… (run 4711.1-k3x9)`],
  ['no half character', '🥔'.repeat(200), `${'🥔'.repeat(118)}… (run 4711.1-k3x9)`],
])('%s', (_, description, text) => {
  const described = describeDeployment(requestOf({ description }), SHA)
  expect(described).toBe(text)
  expect(described.length).toBeLessThanOrEqual(256)
})

test('a deployment without a commit restarts', () => {
  expect(describeDeployment(requestOf(), '')).toBe('Restart by fabi (run 4711.1-k3x9)')
})

test('outside a run the key is all there is', () => {
  expect(
    describeDeployment(requestOf({}, { job: jobOf({ GITHUB_RUN_ID: '', GITHUB_ACTOR: '' }) }), SHA),
  ).toBe(`${SHA} (k3x9)`)
})

test.each<[description: string, ours: boolean, ofThisRun: boolean]>([
  ['Friday (run 4711.1-k3x9)', true, true],
  ['Friday (run 4711.1-other)', false, true],
  ['Friday (run 4711.2-k3x9)', false, true],
  ['Friday (run 47110.1-k3x9)', false, false],
  ['Friday (run 4711.1-k3x9) again', false, false],
  ['(run 4711.1-k3x9) Friday (run 4712.1-k3x9)', false, false],
  ['', false, false],
])('"%s"', (description, ours, ofThisRun) => {
  expect(isOurs(description, KEY)).toBe(ours)
  expect(isOfThisRun(description, KEY)).toBe(ofThisRun)
})

test.each([
  ['Friday (k3x9)', true],
  ['Friday (other)', false],
  ['Friday (run 4711.1-k3x9)', false],
])('outside a run only what this step created is its own: "%s"', (description, ours) => {
  const key = { ...KEY, runId: '' }
  expect(isOurs(description, key)).toBe(ours)
  expect(isOfThisRun(description, key)).toBe(ours)
})
