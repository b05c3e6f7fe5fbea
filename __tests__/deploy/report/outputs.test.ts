// What do later steps get?

import { describe, expect, test } from 'vitest'
import { outputsOf } from '../../../src/deploy/report/outputs.ts'
import {
  behindLoadBalancer,
  failed,
  fleet,
  instance,
  outcome,
  rollbackTo,
  skipped,
  succeeded,
} from './outcomes.ts'

test('of a success', () => {
  expect(outputsOf(succeeded)).toEqual({
    'deployment-id': 'd-8K2QXPT1F',
    'deployment-url': succeeded.deploymentUrl,
    'deployment-group-name': 'Potato-deployment-group',
    'deployment-group-created': 'false',
    commit: '6bd8a6bf0c3e4d1a9b7c5e2f1a0d9c8b7e6f5a43',
    status: 'Succeeded',
    rehearsal: 'false',
    'failed-event': '',
    'failed-script': '',
    'revision-bucket': '',
    'revision-key': '',
    'revision-version': '',
    'rollback-deployment-id': '',
    duration: '42',
    hooks: expect.any(String),
  })
})

test('of a failure with a rollback', () => {
  expect(outputsOf(outcome({ ...failed, rollback: rollbackTo('InProgress') }))).toMatchObject({
    status: 'Failed',
    'failed-event': 'AfterInstall',
    'failed-script': 'hooks/install-dependencies.sh',
    'rollback-deployment-id': 'd-BACK',
  })
})

test('of an older commit that was not deployed', () => {
  expect(outputsOf(skipped)).toMatchObject({
    'deployment-id': '',
    'deployment-url': '',
    status: 'Skipped',
    hooks: '[]',
  })
})

describe('hooks', () => {
  const hooks = (of: typeof succeeded) => JSON.parse(outputsOf(of)['hooks'] ?? '')

  test('in lifecycle order, whatever the service says first', () => {
    const mixed = outcome({ instances: [{ ...instance(), events: instance().events.toReversed() }] })
    expect(hooks(mixed)).toEqual(hooks(succeeded))
    expect(hooks(behindLoadBalancer).map(({ event }: { event: string }) => event)).toEqual(
      behindLoadBalancer.instances[0]?.events.map(({ event }) => event),
    )
  })

  test('one instance', () => {
    expect(hooks(failed).slice(4)).toEqual([
      {
        event: 'AfterInstall',
        status: 'Failed',
        seconds: 24.8,
        instances: { succeeded: 0, failed: 1, skipped: 0 },
      },
      {
        event: 'ApplicationStart',
        status: 'Skipped',
        seconds: 0,
        instances: { succeeded: 0, failed: 0, skipped: 1 },
      },
      {
        event: 'ValidateService',
        status: 'Skipped',
        seconds: 0,
        instances: { succeeded: 0, failed: 0, skipped: 1 },
      },
    ])
  })

  test('a fleet: counts, and the longest', () => {
    expect(hooks(fleet).slice(5)).toEqual([
      {
        event: 'ApplicationStart',
        status: 'Failed',
        seconds: 5.1,
        instances: { succeeded: 3, failed: 2, skipped: 0 },
      },
      {
        event: 'ValidateService',
        status: 'Succeeded',
        seconds: 2.3,
        instances: { succeeded: 3, failed: 0, skipped: 2 },
      },
    ])
  })
})

describe('the failure that came first', () => {
  const late = instance({
    id: 'i-late',
    from: 60,
    fails: 'ApplicationStop',
    diagnostics: { scriptName: 'late.sh' },
  })
  const later = instance({
    id: 'i-later',
    from: 61,
    fails: 'ApplicationStop',
    diagnostics: { scriptName: 'late.sh' },
  })
  const early = instance({ id: 'i-early', fails: 'AfterInstall', diagnostics: { scriptName: 'early.sh' } })

  test('not the one on most instances', () => {
    expect(outputsOf(outcome({ status: 'Failed', instances: [late, later, early] }))).toMatchObject({
      'failed-event': 'AfterInstall',
      'failed-script': 'early.sh',
    })
  })

  test('of the same event too', () => {
    const start = (id: string, from: number, scriptName: string) =>
      instance({ id, from, fails: 'AfterInstall', diagnostics: { scriptName } })
    const instances = [start('i-1', 9, 'late.sh'), start('i-2', 9, 'late.sh'), start('i-3', 0, 'early.sh')]
    expect(outputsOf(outcome({ status: 'Failed', instances }))).toMatchObject({ 'failed-script': 'early.sh' })
  })

  test('not one that was ignored', () => {
    const events = instance().events.map(state =>
      state.event === 'ApplicationStop' ? (late.events[0] ?? state) : state,
    )
    expect(outputsOf(outcome({ instances: [{ ...instance(), events }] }))).toMatchObject({
      'failed-event': '',
    })
  })
})
