// Does the reader learn what the instances run now?

import { expect, test } from 'vitest'
import { EVENTS, IN_PLACE_EVENTS } from '../../../src/appspec/lifecycle.ts'
import { stateLine } from '../../../src/deploy/diagnose/state-line.ts'
import type { InstanceState } from '../../../src/deploy/progress.ts'
import { facts, HEALTH_CONSTRAINTS, instance, rollbackTo, skipped } from '../report/outcomes.ts'

const one = (course: Parameters<typeof instance>[0] = {}) => [instance({ id: 'i-1', ...course })]
const three = (course: Parameters<typeof instance>[0]) => [
  instance({ id: 'i-1' }),
  instance({ id: 'i-2', ...course }),
  instance({ id: 'i-3', ...course }),
]

/** Stopped when this event had succeeded. */
function stoppedAfter(last: string, events: readonly string[] = IN_PLACE_EVENTS): InstanceState {
  const done = events.indexOf(last)
  const states = events.map((event, index) => ({ event, status: index <= done ? 'Succeeded' : 'Skipped' }))
  return { id: 'i-1', status: 'Skipped', events: states }
}

test.each<[what: string, differences: Parameters<typeof facts>[0], line: string]>([
  ['a success', { instances: one() }, 'i-1 runs the new revision.'],
  ['a fleet', { instances: three({}) }, 'All 3 instances run the new revision.'],
  [
    'a success whose instances may not be read',
    { instances: [], instancesSeen: 'some' },
    'The deployment succeeded; how each instance ended could not be read.',
  ],
  [
    'a success whose instances were only counted',
    { instances: [], instancesSeen: 'some', overview: { Succeeded: 2, Failed: 1 } },
    '2 of 3 instances run the new revision.',
  ],
  [
    'a success whose only instance was seen half-way, and counted',
    { instances: one({ runs: 'Install' }), instancesSeen: 'some', overview: { Succeeded: 1, Failed: 0 } },
    'i-1 runs the new revision.',
  ],
  [
    'a success whose instances were seen half-way, and not counted',
    { instances: three({ runs: 'Install' }), instancesSeen: 'some' },
    'At least 1 of 3 instances run the new revision. On i-2 and i-3 Install was the last event seen.',
  ],
  [
    'a success whose events were not given',
    { instances: [{ id: 'i-1', status: 'Succeeded', events: [] }] },
    'i-1 runs the new revision.',
  ],
  [
    'a failure whose events were not given',
    { status: 'Failed', instances: [{ id: 'i-1', status: 'Failed', events: [] }] },
    '0 of 1 instances run the new revision.',
  ],
  ['a restart', { purpose: 'restart', instances: one() }, 'i-1 was restarted.'],
  [
    'a blue/green deployment',
    {
      instances: [
        { ...instance({ id: 'i-new' }), label: 'Green' },
        { ...instance({ id: 'i-old' }), label: 'Blue' },
      ],
    },
    'i-new runs the new revision.',
  ],
  [
    'a blue/green deployment that fails before the traffic moves',
    {
      status: 'Failed',
      instances: [
        { ...instance({ id: 'i-new', fails: 'ValidateService' }), label: 'Green' },
        {
          id: 'i-old',
          status: 'Skipped',
          label: 'Blue',
          events: [{ event: 'BlockTraffic', status: 'Skipped' }],
        },
      ],
    },
    '0 of 1 instances run the new revision. On i-new its files are in place, but ValidateService failed.',
  ],
  [
    'not waited for',
    { status: 'Created', end: 'not-awaited', instances: [] },
    'd-8K2QXPT1F was created; this job does not wait for it to end.',
  ],
  [
    'failed before Install',
    { status: 'Failed', instances: one({ fails: 'BeforeInstall' }) },
    '0 of 1 instances run the new revision. On i-1 no file was replaced, but ApplicationStop has run: the application may be stopped.',
  ],
  [
    'nothing to deploy to',
    { status: 'Failed', instances: [], error: { code: 'NO_INSTANCES', message: '' } },
    'Nothing was deployed.',
  ],
  [
    'failed, and nothing may be read',
    { status: 'Failed', instances: [], error: HEALTH_CONSTRAINTS },
    'It is not known what the instances run now.',
  ],
  [
    'failed in the middle of Install',
    { status: 'Failed', instances: one({ fails: 'Install' }) },
    '0 of 1 instances run the new revision. On i-1 Install was interrupted: the previous files are gone, the new ones are incomplete.',
  ],
  [
    'failed later, on some',
    { status: 'Failed', instances: three({ fails: 'ValidateService' }) },
    '1 of 3 instances run the new revision. On i-2 and i-3 its files are in place, but ValidateService failed.',
  ],
  [
    'stopped while a script runs',
    { status: 'Stopped', instances: one({ runs: 'AfterInstall' }) },
    '0 of 1 instances run the new revision. AfterInstall may still be running on i-1, where its files are in place.',
  ],
  [
    'stopped before anything was touched',
    { status: 'Stopped', instances: one({ runs: 'BeforeInstall' }) },
    '0 of 1 instances run the new revision. On i-1 no file was replaced, but ApplicationStop has run: the application may be stopped. BeforeInstall may still be running on i-1.',
  ],
  [
    'stopped in the middle of Install',
    { status: 'Stopped', instances: one({ runs: 'Install' }) },
    '0 of 1 instances run the new revision. Install may still be running on i-1: until it ends, the files are incomplete.',
  ],
  [
    'stopped between two events',
    { status: 'Stopped', instances: [stoppedAfter('Install')] },
    '0 of 1 instances run the new revision. On i-1 its files are in place, but AfterInstall did not run.',
  ],
  ['stopped before any event', { status: 'Stopped', instances: [stoppedAfter('')] }, 'Nothing was deployed.'],
  [
    'stopped before it had instances',
    { status: 'Stopped', instances: [], instancesSeen: 'none-started' },
    'Nothing was deployed.',
  ],
  [
    'stopped behind a load balancer',
    { status: 'Stopped', instances: [stoppedAfter('Install', EVENTS)] },
    '0 of 1 instances run the new revision. On i-1 its files are in place, but AfterInstall did not run. Traffic to i-1 may still be blocked.',
  ],
  [
    'stopped, and the instances could not be read after it',
    { status: 'Stopped', end: 'seen', instances: one({ runs: 'Install' }), instancesSeen: 'some' },
    'It is not known what the instances run now. On i-1 Install was the last event seen.',
  ],
  [
    'left running',
    { status: 'TimedOut', end: 'left', instances: one({ runs: 'Install' }), instancesSeen: 'some' },
    'This job left d-8K2QXPT1F running; it may have ended since. It is not known what the instances run now. On i-1 Install was the last event seen.',
  ],
  [
    'not to be stopped',
    { status: 'Created', end: 'lost', instances: [], instancesSeen: 'some' },
    'd-8K2QXPT1F may still be running. It is not known what the instances run now.',
  ],
  [
    'over, and how is not known',
    { status: 'Created', end: 'unread', instances: one(), instancesSeen: 'some' },
    'd-8K2QXPT1F has ended, but its result could not be read. i-1 runs the new revision.',
  ],
  [
    'succeeded without one',
    { instances: [instance({ id: 'i-1' }), instance({ id: 'i-2', fails: 'ApplicationStop' })] },
    '1 of 2 instances run the new revision. On i-2 no file was replaced, but ApplicationStop failed: the application may be stopped.',
  ],
  [
    'rolled back',
    {
      status: 'Failed',
      instances: one({ fails: 'AfterInstall' }),

      rollback: rollbackTo('Succeeded', { commit: 'e5532050000' }),
    },
    'd-BACK rolled the instances back to e553205.',
  ],
  [
    'rolled back in vain',
    {
      status: 'Failed',
      instances: one({ fails: 'AfterInstall' }),

      rollback: rollbackTo('Failed', {
        commit: 'e5532050000',
        instances: one({ fails: 'ApplicationStart' }),
      }),
    },
    'The rollback d-BACK to e553205 did not succeed either. 0 of 1 instances run e553205 again. On i-1 its files are in place, but ApplicationStart failed.',
  ],
  [
    'rolling back when the job left',
    { status: 'Failed', instances: one({ fails: 'Install' }), rollback: rollbackTo('InProgress') },
    '0 of 1 instances run the new revision. On i-1 Install was interrupted: the previous files are gone, the new ones are incomplete. d-BACK is rolling back to the revision before.',
  ],
])('%s', (_, differences, line) => expect(stateLine(facts(differences))).toBe(line))

test('a failure that was ignored is not where an instance stands', () => {
  const [stop, ...rest] = instance({ id: 'i-1' }).events
  const events = stop === undefined ? rest : [{ ...stop, status: 'Failed' }, ...rest]
  const instances = [{ ...instance({ id: 'i-1' }), events }, instance({ id: 'i-2', runs: 'BeforeInstall' })]
  expect(stateLine(facts({ status: 'TimedOut', instances }))).toBe(
    '1 of 2 instances run the new revision. On i-2 no file was replaced, but ApplicationStop has run: the application may be stopped. BeforeInstall may still be running on i-2.',
  )
})

test('an older commit', () => expect(skipped.stateLine).toBe('Nothing was deployed.'))
