// Is a refusal explained by the input that is wrong, and by what AWS said of it?

import { expect, test } from 'vitest'
import { CallFailure } from '../../../src/deploy/aws/call-failure.ts'
import { refusalOf } from '../../../src/deploy/create/refusal.ts'
import { requestOf } from '../requests.ts'

const refused = (why?: string, error = 'ApplicationDoesNotExistException') =>
  new CallFailure({
    kind: 'final',
    error,
    code: `aws/${error}`,
    what: 'CreateDeployment failed',
    ...(why !== undefined && { why }),
  })

const BY_DEFAULT = '"application-name" is empty, so this is its default. '

test.each([
  ['of an input that is given', { 'application-name': 'App' }, 'AWS says why.', 'AWS says why.'],
  ['of an input that is empty', {}, 'AWS says why.', `${BY_DEFAULT}AWS says why.`],
  ['without a reason', { 'application-name': 'App' }, undefined, ''],
  ['of an input that is empty, without a reason', {}, undefined, BY_DEFAULT],
])('a refusal %s', (_, inputs, why, expected) => {
  const problem = refusalOf(refused(why), requestOf(inputs))
  expect(problem).toMatchObject({ code: 'deployment/no-application', why: expected })
})

test.each([
  ['named', { 'deployment-config-name': 'Slow' }, 'Slow'],
  ['not named', {}, ''],
])('a refusal of a deployment configuration that is %s', (_, inputs, name) => {
  const problem = refusalOf(refused('', 'DeploymentConfigDoesNotExistException'), requestOf(inputs))
  expect(problem).toMatchObject({
    what: `CodeDeploy has no deployment configuration "${name}"`,
    at: { kind: 'input', name: 'deployment-config-name', value: name },
  })
})
