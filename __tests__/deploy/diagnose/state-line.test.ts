// Does the reader learn what the instances run now?

import { expect, test } from 'vitest'
import { stateLine } from '../../../src/deploy/diagnose/state-line.ts'
import { facts, HEALTH_CONSTRAINTS, instance, skipped } from '../report/outcomes.ts'

const one = (course: Parameters<typeof instance>[0] = {}) => [instance({ id: 'i-1', ...course })]
const three = (course: Parameters<typeof instance>[0]) => [
  instance({ id: 'i-1' }),
  instance({ id: 'i-2', ...course }),
  instance({ id: 'i-3', ...course }),
]
const id = 'd-BACK'

test.each<[what: string, differences: Parameters<typeof facts>[0], line: string]>([
  ['a success', { instances: one() }, 'i-1 runs the new revision.'],
  ['a fleet', { instances: three({}) }, 'All 3 instances run the new revision.'],
  ['a success whose instances may not be read', { instances: [] }, 'The instances run the new revision.'],
  [
    'not waited for',
    { status: 'Created', instances: [] },
    'The deployment goes on; this job does not wait for its end.',
  ],
  [
    'nothing touched',
    { status: 'Failed', instances: one({ fails: 'BeforeInstall' }) },
    'Nothing was deployed.',
  ],
  [
    'nothing to deploy to',
    { status: 'Failed', instances: [], error: { code: 'NO_INSTANCES', message: '' } },
    'Nothing was deployed.',
  ],
  [
    'failed, and nothing may be read',
    { status: 'Failed', instances: [], error: HEALTH_CONSTRAINTS },
    'What the instances run now is not known.',
  ],
  [
    'failed in the middle of Install',
    { status: 'Failed', instances: one({ fails: 'Install' }) },
    '0 of 1 instances run the new revision. On i-1 Install broke off: the previous files are gone, the new ones incomplete.',
  ],
  [
    'failed later, on some',
    { status: 'Failed', instances: three({ fails: 'ValidateService' }) },
    '1 of 3 instances run the new revision. On i-2 and i-3 its files are in place, but ValidateService failed.',
  ],
  [
    'stopped while a script runs',
    { status: 'Stopped', instances: one({ runs: 'AfterInstall' }) },
    '0 of 1 instances run the new revision. AfterInstall may still be running on i-1.',
  ],
  [
    'stopped before anything was touched',
    { status: 'Stopped', instances: one({ runs: 'BeforeInstall' }) },
    'Nothing was deployed. BeforeInstall may still be running on i-1.',
  ],
  [
    'succeeded without one',
    { instances: [instance({ id: 'i-1' }), instance({ id: 'i-2', fails: 'ApplicationStop' })] },
    '1 of 2 instances run the new revision.',
  ],
  [
    'rolled back',
    {
      status: 'Failed',
      instances: one({ fails: 'AfterInstall' }),

      rollback: { id, status: 'Succeeded', commit: 'e5532050000' },
    },
    'd-BACK rolled the instances back to e553205.',
  ],
  [
    'rolled back in vain',
    {
      status: 'Failed',
      instances: one({ fails: 'AfterInstall' }),

      rollback: { id, status: 'Failed' },
    },
    '0 of 1 instances run the new revision. On i-1 its files are in place, but AfterInstall failed. The rollback d-BACK did not succeed either.',
  ],
  [
    'rolling back when the job left',
    { status: 'Failed', instances: one({ fails: 'BeforeInstall' }), rollback: { id, status: 'InProgress' } },
    'Nothing was deployed. d-BACK is rolling back to the revision before.',
  ],
])('%s', (_, differences, line) => expect(stateLine(facts(differences))).toBe(line))

test('a failure that was ignored is not where an instance stands', () => {
  const [stop, ...rest] = instance({ id: 'i-1' }).events
  const events = stop === undefined ? rest : [{ ...stop, status: 'Failed' }, ...rest]
  const instances = [{ ...instance({ id: 'i-1' }), events }, instance({ id: 'i-2', runs: 'BeforeInstall' })]
  expect(stateLine(facts({ status: 'TimedOut', instances }))).toBe(
    '1 of 2 instances run the new revision. BeforeInstall may still be running on i-2.',
  )
})

test('an older commit', () => expect(skipped.stateLine).toBe('Nothing was deployed.'))
