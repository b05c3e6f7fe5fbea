// Events stand in the order in which they happen.

import { expect, test } from 'vitest'
import { EVENTS } from '../../../src/appspec/lifecycle.ts'
import { eventStats } from '../../../src/deploy/report/event-stats.ts'
import { instance } from './outcomes.ts'

const names = (label?: string) =>
  eventStats([{ ...instance({ events: EVENTS }), ...(label !== undefined && { label }) }]).map(
    ({ event }) => event,
  )

test('in place the traffic is blocked first', () => expect(names()).toEqual([...EVENTS]))

test('blue/green it is blocked last, on the original instances', () => {
  expect(names('Green')).toEqual([...EVENTS.slice(3), ...EVENTS.slice(0, 3)])
})
