import { expect, test } from 'vitest'
import type { InputsOptions } from '../../src/action/inputs.ts'
import { problemsOf } from '../../src/core/problem.ts'
import { jobOf, requestOf, testedRun } from '../deploy/requests.ts'

const PREVIEW = {
  'deployment-group-name': 'preview-topic',
  'deployment-group-from': 'Group',
  'deployment-group-tags': 'name=preview',
}

test('the inputs of a preview become its source and its tags', () => {
  const tags = '\n  name = preview \n\nurl=https://a.b/?c=d\n'
  expect(requestOf({ ...PREVIEW, 'deployment-group-tags': tags })).toMatchObject({
    deploymentGroup: 'preview-topic',
    preview: {
      from: 'Group',
      tags: [
        { key: 'name', value: 'preview' },
        { key: 'url', value: 'https://a.b/?c=d' },
      ],
    },
    remove: false,
  })
})

test('the same inputs remove the preview, and its name is enough', () => {
  expect(requestOf({ ...PREVIEW, remove: 'true' })).toMatchObject({ remove: true })
  const name = { 'deployment-group-name': 'preview-a/b', remove: 'true' }
  expect(requestOf(name).deploymentGroup).toBe(
    requestOf({ ...PREVIEW, 'deployment-group-name': 'preview-a/b' }).deploymentGroup,
  )
})

test('the name of any other group stays as it is, and is not too long', () => {
  expect(requestOf({ 'deployment-group-name': 'a/b' }).deploymentGroup).toBe('a/b')
  expect(codesOf({ 'deployment-group-name': 'x'.repeat(101) })).toEqual(['deployment-group-name'])
  expect(codesOf({ ...PREVIEW, 'deployment-group-name': 'x'.repeat(101) })).toEqual([])
})

test('a commit that must not be deployed does not keep a group from being removed', () => {
  const job = jobOf(
    { GITHUB_EVENT_NAME: 'workflow_run' },
    testedRun('a'.repeat(40), { event: 'pull_request' }),
  )
  expect(() => requestOf(PREVIEW, { job })).toThrow(/pull_request/)
  expect(requestOf({ ...PREVIEW, remove: 'true' }, { job })).toMatchObject({ remove: true })
})

test.each<[inputs: InputsOptions['raw'], named: readonly string[]]>([
  [{ 'deployment-group-tags': 'name' }, ['deployment-group-tags']],
  [{ 'deployment-group-tags': '=preview' }, ['deployment-group-tags']],
  [{ 'deployment-group-tags': 'name=' }, ['deployment-group-tags']],
  [{ 'deployment-group-tags': 'a=1\nb=2\nc=3\nd=4' }, ['deployment-group-tags']],
  [{ 'deployment-group-tags': 'a=1\na=2' }, ['deployment-group-tags']],
  [{ 'deployment-group-tags': '' }, ['deployment-group-tags']],
  [{ 'deployment-group-from': '' }, ['deployment-group-tags']],
  [{ 'deployment-group-from': 'x'.repeat(101) }, ['deployment-group-from']],
  [{ 'deployment-group-name': '' }, ['deployment-group-name']],
  [{ 'deployment-group-name': 'Group' }, ['deployment-group-from']],
  [{ 'deployment-group-name': 'Group', remove: 'true' }, ['deployment-group-from']],
  [{ 'deployment-group-name': '', 'deployment-group-from': '', remove: 'true' }, ['deployment-group-name']],
  [{ rehearse: 'true' }, ['deployment-group-from']],
  [{ rehearse: 'true', remove: 'true' }, ['remove']],
  [{ check: 'only', remove: 'true' }, ['remove']],
  [{ 'deployment-mode': 'RESTART' }, ['deployment-group-from']],
  [{ 'target-instances': '{"autoScalingGroups": ["web"]}' }, ['deployment-group-from']],
  [
    { 'deployment-group-name': 'Group', 'deployment-group-tags': '', rehearse: 'true' },
    ['deployment-group-from', 'deployment-group-tags', 'deployment-group-from'],
  ],
])('%j is refused', (inputs, named) => {
  expect(codesOf({ ...PREVIEW, ...inputs })).toEqual(named)
})

/** The inputs that are refused, each with what to do. */
function codesOf(raw: InputsOptions['raw']): readonly string[] {
  try {
    requestOf(raw)
    return []
  } catch (error) {
    return problemsOf(error).map(({ code, fix, at }) => {
      expect(fix).toEqual(expect.any(String))
      expect(at).toMatchObject({ kind: 'input' })
      return code.replace('inputs/', '')
    })
  }
}
