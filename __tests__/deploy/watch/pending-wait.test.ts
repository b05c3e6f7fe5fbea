// What CodeDeploy still waits for is told once, with its end.

import { expect, test } from 'vitest'
import type { BlueGreen, Deployment } from '../../../src/deploy/deployment.ts'
import { createPendingWait, pendingWait } from '../../../src/deploy/watch/pending-wait.ts'

const NOON = Date.UTC(2026, 0, 31, 12)

function deployment(status: string, blueGreen?: Partial<BlueGreen>): Deployment {
  const settings = blueGreen && { blueGreen: { originalsWait: false, ...blueGreen } }
  return { id: 'd-1', status, description: '', creator: 'user', rollsBackAfter: [], ...settings }
}

const REROUTE =
  'until somebody reroutes the traffic to the new instances: "Reroute traffic" in the console, or `aws deploy continue-deployment --deployment-id d-1`.'

test.each<[name: string, polled: Deployment, text: string]>([
  ['nothing that is known', deployment('InProgress'), 'for a reason that it does not give.'],
  ['nothing yet', deployment('InProgress', { originalsMinutes: 60 }), 'for a reason that it does not give.'],
  [
    'traffic, with an end',
    deployment('Ready', { readyAction: 'STOP_DEPLOYMENT', readyMinutes: 90 }),
    `${REROUTE} Without that, CodeDeploy stops the deployment, at 13:30 UTC on 2026-01-31.`,
  ],
  [
    'traffic, for a minute',
    deployment('Ready', { readyAction: 'STOP_DEPLOYMENT', readyMinutes: 1 }),
    `${REROUTE} Without that, CodeDeploy stops the deployment, at 12:01 UTC on 2026-01-31.`,
  ],
  [
    'traffic, without an end',
    deployment('Ready', { readyAction: 'STOP_DEPLOYMENT', readyMinutes: 0 }),
    REROUTE,
  ],
  [
    'traffic, with an end that is not known',
    deployment('Ready', { readyAction: 'STOP_DEPLOYMENT' }),
    REROUTE,
  ],
  [
    'traffic, which goes on by itself',
    deployment('Ready', { readyAction: 'CONTINUE_DEPLOYMENT', readyMinutes: 9 }),
    REROUTE,
  ],
  ['traffic, of which nothing is known', deployment('Ready'), REROUTE],
  [
    'the end of the original instances',
    deployment('InProgress', { originalsWait: true, originalsMinutes: 2_880 }),
    'until the original instances are terminated, at 12:00 UTC on 2026-02-02.',
  ],
  [
    'the end of the original instances, some time',
    deployment('InProgress', { originalsWait: true }),
    'until the original instances are terminated.',
  ],
])('it waits for %s', (_, polled, text) => expect(pendingWait(polled, NOON)).toBe(text))

test('each wait is told when it is first seen, and not again', () => {
  const tell = createPendingWait({ now: () => NOON })
  const waiting = deployment('InProgress', { originalsWait: true })
  const [running, ready] = [deployment('InProgress'), deployment('Ready')]
  const polled = [running, ready, ready, running, waiting, waiting]
  expect(polled.map(tell)).toEqual([
    undefined,
    `d-1 waits ${REROUTE}`,
    undefined,
    undefined,
    'd-1 waits until the original instances are terminated.',
    undefined,
  ])
})

test('its end is exact to the minute', () => {
  const waiting = deployment('InProgress', { originalsWait: true, originalsMinutes: 2_880 })
  expect(pendingWait(waiting, NOON + 59_999)).toContain('at 12:00 UTC on 2026-02-02')
})
