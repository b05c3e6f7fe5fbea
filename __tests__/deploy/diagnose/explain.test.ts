// Each failure is reported, and reported once.

import { describe, expect, test } from 'vitest'
import { IN_PLACE_EVENTS } from '../../../src/appspec/lifecycle.ts'
import { explain } from '../../../src/deploy/diagnose/explain.ts'
import { facts, failuresOf, HEALTH_CONSTRAINTS, instance } from '../report/outcomes.ts'

test('a success has no problem', () => {
  expect(explain(facts())).toMatchObject({ problems: [] })
})

test('instances on which nothing was ever started', () => {
  const events = IN_PLACE_EVENTS.map(event => ({ event, status: 'Skipped' }))
  const instances = ['i-1', 'i-2'].map(id => ({ id, status: 'Failed', events }))
  const outcome = explain(facts({ status: 'Failed', error: HEALTH_CONSTRAINTS, instances }))
  expect(outcome.problems.map(({ code, what }) => [code, what])).toEqual([
    ['event/agent-silent', 'On i-1 and i-2 the CodeDeploy agent did not respond'],
  ])
  expect(failuresOf(outcome)).toEqual([])
})

test.each([
  ['HEALTH_CONSTRAINTS', ['event/python-requirement']],
  ['AGENT_ISSUE', ['event/python-requirement']],
  ['IAM_ROLE_PERMISSIONS', ['deployment/iam-role-permissions', 'event/python-requirement']],
])('%s beside an event that says why', (code, reported) => {
  const instances = [instance({ fails: 'Install' })]
  const { problems } = explain(facts({ status: 'Failed', instances, error: { code, message: '' } }))
  expect(problems.map(problem => problem.code)).toEqual(reported)
})

describe('failures are reported once', () => {
  const failing = (id: string, course: Parameters<typeof instance>[0]) =>
    instance({ id, fails: 'AfterInstall', ...course })

  test('whatever a message says about its own instance', () => {
    const outcome = explain(
      facts({
        status: 'Failed',
        instances: ['i-1', 'i-2'].map(id =>
          failing(id, {
            diagnostics: { errorCode: 'UnknownError', scriptName: '', message: `odd things on ${id}` },
          }),
        ),
      }),
    )
    expect(failuresOf(outcome).map(({ instances }) => instances)).toEqual([['i-1', 'i-2']])
  })

  test('but not where scripts or exit codes differ', () => {
    const courses = [
      { message: 'exit code 1' },
      { message: 'exit code 2' },
      { message: 'exit code 1', scriptName: 'other.sh' },
    ]
    const instances = courses.map((reported, index) => failing(`i-${index}`, { diagnostics: reported }))
    expect(failuresOf(explain(facts({ status: 'Failed', instances })))).toHaveLength(3)
  })
})
