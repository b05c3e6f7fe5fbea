// How a job ends that had to stop its deployment.

import { expect, test } from 'vitest'
import { Problem } from '../../../src/core/problem.ts'
import type { Deployment } from '../../../src/deploy/deployment.ts'
import type { Interruption } from '../../../src/deploy/progress.ts'
import { afterStop } from '../../../src/deploy/watch/follow.ts'
import type { Stop } from '../../../src/deploy/watch/stop.ts'
import { deploymentOf } from '../context.ts'

const REFUSED = new Problem({ code: 'deployment/not-stopped', what: 'refused' })
const cancelled = { interrupted: 'cancelled' }

test.each<[name: string, by: Interruption, result: Stop['result'], status: string | undefined, end: object]>([
  ['it was stopped', 'cancelled', 'accepted', 'Stopped', { status: 'Stopped', end: 'seen', ...cancelled }],
  [
    'it was stopped in time',
    'timeout',
    'accepted',
    'Stopped',
    { status: 'TimedOut', end: 'seen', interrupted: 'timeout' },
  ],
  [
    'somebody else had stopped it',
    'cancelled',
    'ended-before',
    'Stopped',
    { status: 'Stopped', end: 'seen' },
  ],
  ['it succeeded all the same', 'cancelled', 'accepted', 'Succeeded', { status: 'Succeeded', end: 'seen' }],
  ['it had failed', 'timeout', 'ended-before', 'Failed', { status: 'Failed', end: 'seen' }],
  ['it is stopping', 'cancelled', 'accepted', 'InProgress', { status: 'Stopped', end: 'seen', ...cancelled }],
  ['it was not read', 'cancelled', 'accepted', undefined, { status: 'Stopped', end: 'seen', ...cancelled }],
  [
    'it had ended, and was not read',
    'cancelled',
    'ended-before',
    undefined,
    { status: 'Created', end: 'unread', ...cancelled },
  ],
  [
    'the stop was refused',
    'cancelled',
    REFUSED,
    'InProgress',
    { status: 'Created', end: 'lost', problems: [REFUSED], ...cancelled },
  ],
  [
    'the stop was refused after the timeout',
    'timeout',
    REFUSED,
    'InProgress',
    { status: 'TimedOut', end: 'lost', problems: [REFUSED], interrupted: 'timeout' },
  ],
])('%s', (_, by, result, status, end) => {
  const deployment: { deployment?: Deployment } =
    status === undefined ? {} : { deployment: deploymentOf({ status }) }
  const observed = {
    deploymentId: 'd-1',
    since: 0,
    instances: [],
    instancesSeen: 'all',
    ...deployment,
  } as const
  expect(afterStop({ by, region: 'sa-east-1', result, observed })).toEqual({ ...end, ...observed })
})

test('its rollback is named, though there is no time to follow it', () => {
  const deployment = deploymentOf({ status: 'Stopped', rollbackId: 'd-BACK' })
  const observed = { deploymentId: 'd-1', since: 0, instances: [], instancesSeen: 'all', deployment } as const
  expect(afterStop({ by: 'cancelled', region: 'sa-east-1', result: 'accepted', observed })).toMatchObject({
    rollback: { id: 'd-BACK', instancesSeen: 'some' },
  })
})
