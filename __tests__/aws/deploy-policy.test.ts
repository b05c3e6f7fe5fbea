// May the workflow do exactly what the action does, and nothing more?

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { createEvaluator } from './evaluate.ts'
import { readTemplate } from './template.ts'

interface Statement {
  readonly Action: string | readonly string[]
  readonly Resource: string
}

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
const policy: { Statement: readonly Statement[] } = JSON.parse(read('aws/deploy-policy.json'))
const actionsOf = (statement: Statement) => [statement.Action].flat()

/** The operations of client.ts, by what it imports. */
const operations = [...read('src/deploy/aws/client.ts').matchAll(/\b(\w+)Command,/g)].map(match => match[1])

// CodeDeploy asks for these itself when a deployment is created: it reads the configuration, and registers the revision.
// https://docs.aws.amazon.com/codedeploy/latest/userguide/auth-and-access-control-permissions-reference.html
const ON_BEHALF = ['GetApplicationRevision', 'GetDeploymentConfig', 'RegisterApplicationRevision']

// https://docs.aws.amazon.com/service-authorization/latest/reference/list_awscodedeploy.html
const WITHOUT_RESOURCE = ['BatchGetDeploymentTargets', 'ListDeploymentTargets', 'StopDeployment']

const named = (names: readonly (string | undefined)[]) => names.map(name => `codedeploy:${name}`).sort()

test('it allows what the client calls', () => {
  expect(operations.length).toBeGreaterThan(0)
  expect(policy.Statement.flatMap(actionsOf).sort()).toEqual(named([...operations, ...ON_BEHALF]))
})

test('it says "*" only where AWS has no resource', () => {
  const everywhere = policy.Statement.filter(({ Resource }) => Resource.includes('*'))
  expect(everywhere.flatMap(actionsOf).sort()).toEqual(named(WITHOUT_RESOURCE))
})

test("the template's role has this policy and no other", () => {
  const template = readTemplate()
  const role = createEvaluator(template).evaluate(template.Resources['DeployRole']?.Properties)
  expect(role).toMatchObject({ Policies: [{ PolicyDocument: policy }] })
  expect(role).not.toHaveProperty('ManagedPolicyArns')
})
