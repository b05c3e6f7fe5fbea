// CodeDeploy's own reason gets a meaning, and a next step in the reader's own spelling.

import { ErrorCode } from '@aws-sdk/client-codedeploy'
import { expect, test } from 'vitest'
import { explain } from '../../../src/deploy/diagnose/explain.ts'
import type { Facts } from '../../../src/deploy/progress.ts'
import { facts } from '../report/outcomes.ts'

const of = (differences: Partial<Facts>) =>
  explain(facts({ status: 'Failed', instances: [], ...differences })).problems

test.each<[code: string, what: RegExp, fix: RegExp]>([
  ['AGENT_ISSUE', /agents/, /systemctl status codedeploy-agent/],
  ['ALARM_ACTIVE', /alarm of the deployment group Potato-deployment-group/, /alarm/],
  ['APPLICATION_MISSING', /Super-duper-potato-app no longer exists/, /`application-name`/],
  ['CUSTOMER_APPLICATION_UNHEALTHY', /healthy/, /health checks/],
  ['DEPLOYMENT_GROUP_MISSING', /Potato-deployment-group no longer exists/, /`deployment-group-name`/],
  ['HEALTH_CONSTRAINTS', /Too many instances failed/, /codedeploy:BatchGetDeploymentTargets/],
  ['HEALTH_CONSTRAINTS_INVALID', /more healthy instances/, /`deployment-config-name`/],
  ['IAM_ROLE_MISSING', /service role .* no longer exists/, /role/],
  ['IAM_ROLE_PERMISSIONS', /service role/, /AWSCodeDeployRole/],
  ['INTERNAL_ERROR', /internal error/, /again/],
  ['INVALID_REVISION', /6bd8a6b/, /potato-deploy\S* check/],
  ['MANUAL_STOP', /stopped/, /CloudTrail/],
  ['MISSING_GITHUB_TOKEN', /Super-duper-potato-app is not connected to GitHub/, /Create deployment/],
  ['NO_EC2_SUBSCRIPTION', /EC2/, /account/],
  ['NO_INSTANCES', /Potato-deployment-group matches no running instance/, /Tag/],
  ['OVER_MAX_INSTANCES', /more instances/, /quota/],
  ['REVISION_MISSING', /6bd8a6b in fabi1816\/super-duper-potato/, /`repository`/],
  ['THROTTLED', /throttled/, /later/],
  ['TIMEOUT', /longer than CodeDeploy allows/, /event/],
  ['REASON_OF_NEXT_YEAR', /with REASON_OF_NEXT_YEAR/, /AWS console/],
])('%s', (code, what, fix) => {
  const [problem, ...others] = of({ error: { code, message: 'AWS knows why.' } })
  expect(others).toEqual([])
  expect(problem?.code).toBe(`deployment/${code.toLowerCase().replaceAll('_', '-')}`)
  expect(problem?.what).toMatch(what)
  expect(problem?.why).toMatch(/CodeDeploy says: AWS knows why\.$/)
  expect(problem?.fix).toMatch(fix)
})

test('no instances: the tag that the group looks for', () => {
  const error = { code: 'NO_INSTANCES', message: '' }
  expect(of({ error, tagFilters: 'name=potato-ecs' })[0]?.why).toContain('name=potato-ecs')
})

test.each<[what: string, differences: Partial<Facts>, code: string]>([
  ['stopped by somebody', { status: 'Stopped' }, 'deployment/manual-stop'],
  ['stopped because the job was', { status: 'Stopped', interrupted: 'cancelled' }, 'deployment/cancelled'],
  ['stopped because time was up', { status: 'TimedOut', interrupted: 'timeout' }, 'deployment/timed-out'],
  ['left because time was up', { status: 'TimedOut' }, 'deployment/timed-out'],
])('%s', (_, differences, code) => expect(of(differences).map(problem => problem.code)).toEqual([code]))

test.each(Object.values(ErrorCode))('%s of the SDK has a meaning and a next step', code => {
  const [problem] = of({ error: { code, message: '' } })
  expect(problem?.what).not.toContain(code)
  expect(problem?.fix).not.toMatch(/^See the page/)
})

test.each(['IAM_ROLE_PERMISSIONS', 'AUTO_SCALING_IAM_ROLE_PERMISSIONS'])('%s: launch templates', code => {
  expect(of({ error: { code, message: '' } })[0]?.fix).toMatch(
    /ec2:RunInstances, ec2:CreateTags and iam:PassRole/,
  )
})

test('every instance was skipped: no permission is missing', () => {
  const instances = [{ id: 'i-1', status: 'Skipped', events: [] }]
  const [problem] = of({ error: { code: 'HEALTH_CONSTRAINTS', message: '' }, instances })
  expect(problem?.fix).toMatch(/AllAtOnce/)
  expect(problem?.fix).not.toMatch(/codedeploy:/)
})
