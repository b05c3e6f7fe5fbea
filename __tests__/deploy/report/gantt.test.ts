// Is the picture of a deployment one that the renderer can draw?

import { describe, expect, test } from 'vitest'
import type { InstanceState } from '../../../src/deploy/progress.ts'
import { eventStats } from '../../../src/deploy/report/event-stats.ts'
import { ganttOf } from '../../../src/deploy/report/gantt.ts'
import { behindLoadBalancer, failed, fleet, instance, START, skipped } from './outcomes.ts'

const lines = (instances: readonly InstanceState[], seconds = 42) =>
  ganttOf(eventStats(instances), seconds * 1000)
    .split('\n')
    .slice(5, -1)

test('one instance: its events, as long as they took', () => {
  expect(lines(failed.instances)).toEqual([
    '    dateFormat HH:mm:ss.SSS',
    '    axisFormat %M:%S',
    '    ApplicationStop 1.2 s :done, 00:00:00.000, 00:00:01.200',
    '    DownloadBundle 3.4 s :done, 00:00:01.200, 00:00:04.600',
    '    BeforeInstall 0.6 s :done, 00:00:04.600, 00:00:05.200',
    '    Install 0.9 s :done, 00:00:05.200, 00:00:06.100',
    '    AfterInstall 25 s :crit, 00:00:06.100, 00:00:30.900',
  ])
})

test('a fleet: from the first start to the last end', () => {
  expect(lines(fleet.instances).slice(-2)).toEqual([
    '    ApplicationStart 2 of 5 failed :crit, 00:00:30.900, 00:00:48.000',
    '    ValidateService 3 of 5 :done, 00:00:36.000, 00:00:44.300',
  ])
})

test('behind a load balancer', () => {
  expect(lines(behindLoadBalancer.instances)).toHaveLength(2 + 13)
})

test('a short axis has no halves of a second', () => {
  expect(lines([instance({ events: ['ApplicationStop'] })])).toContain('    tickInterval 1second')
})

test('what still runs lasts until now', () => {
  expect(lines([instance({ runs: 'AfterInstall' })]).at(-1)).toBe(
    '    AfterInstall :active, 00:00:06.100, 00:00:42.000',
  )
})

test('a bar that would be too short to see', () => {
  const events = [
    { event: 'ApplicationStop', status: 'Succeeded', startedAt: START, endedAt: START + 49 },
    { event: 'BeforeInstall', status: 'Succeeded', startedAt: START, endedAt: START + 50 },
    { event: 'AfterInstall', status: 'Succeeded', startedAt: START, endedAt: START + 100_000 },
  ]
  // What would read "0.0 s" is left out.
  expect(lines([{ id: 'i-1', status: 'Succeeded', events }])[2]).toBe(
    '    BeforeInstall 0.1 s :done, 00:00:00.000, 00:00:00.500',
  )
})

test('hours, and more than the clock of the renderer has', () => {
  const events = [{ event: 'Install', status: 'Failed', startedAt: START, endedAt: START + 30 * 3_600_000 }]
  expect(lines([{ id: 'i-1', status: 'Failed', events }])).toEqual([
    '    dateFormat HH:mm:ss.SSS',
    '    axisFormat %H:%M',
    '    Install 30 h 00 min :crit, 00:00:00.000, 23:59:59.999',
  ])
})

test('nothing where nothing has a time', () => {
  expect(ganttOf(eventStats(skipped.instances), 0)).toBe('')
})

describe('names that the renderer would stumble over', () => {
  test.each([
    'section x',
    'click me',
    'title',
    'a:b',
    'a#b',
    'a;b',
    '50%',
    '%%{init: {}}%%',
    '```',
    'a\nb',
    '<b>',
    '"x"',
    '{',
    '',
  ])('%j', event => {
    expect(lines([instance({ events: [event] })]).at(-1)).toMatch(
      /^ {4}·[^:#;%"'<>{}`]* 2\.0 s :done, [\d:., ]+$/,
    )
  })

  test('no more characters than it takes', () => {
    const events = Array.from({ length: 5000 }, (_, index) => `${'x'.repeat(100)}${index}`)
    expect(ganttOf(eventStats([instance({ events })]), 0).length).toBeLessThan(50_000)
  })
})
