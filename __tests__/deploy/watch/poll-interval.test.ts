import { expect, test } from 'vitest'
import { pollInterval } from '../../../src/deploy/watch/poll-interval.ts'
import { createWorld } from '../harness.ts'

const MINUTE = 60_000

test.each([
  ['40 seconds', 40_000],
  ['5 minutes', 5 * MINUTE],
  ['30 minutes', 30 * MINUTE],
])('after %s an end is seen in time', (_, waited) => {
  // An end falls anywhere between two looks, so on the mean it is seen after half a pause, and the time of a call.
  const mean = pollInterval(waited) / 2 + 100
  expect(mean).toBeLessThanOrEqual(Math.min(5_000, Math.max(1_000, 0.02 * waited)))
})

test('calls stay below thirty a minute', async () => {
  const world = createWorld({ script: { AfterInstall: { milliseconds: 40_000 } } })
  await world.deploy({}, { pace: pollInterval })
  expect(world.calls.length / (40_000 / MINUTE)).toBeLessThanOrEqual(30)
})
