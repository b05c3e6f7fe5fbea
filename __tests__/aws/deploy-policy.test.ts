// May the workflows do exactly what the action does, and nothing more?

import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createEvaluator } from './evaluate.ts'
import { readTemplate } from './template.ts'

interface Statement {
  readonly Action: string | readonly string[]
  readonly Resource: string
}

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
const actionsOf = (statement: Statement) => [statement.Action].flat()

/** The operations of client.ts, by what it imports. */
const operations = [...read('src/deploy/aws/client.ts').matchAll(/\b(\w+)Command,/g)].map(match => match[1])
/** Those that only previews need. */
const PREVIEW = ['CreateDeploymentGroup', 'DeleteDeploymentGroup', 'ListTagsForResource']

// CodeDeploy asks for these itself when a deployment is created: it reads the configuration, and registers the revision.
// https://docs.aws.amazon.com/codedeploy/latest/userguide/auth-and-access-control-permissions-reference.html
const ON_BEHALF = ['GetApplicationRevision', 'GetDeploymentConfig', 'RegisterApplicationRevision']

// https://docs.aws.amazon.com/service-authorization/latest/reference/list_awscodedeploy.html
const WITHOUT_RESOURCE = ['BatchGetDeploymentTargets', 'ListDeploymentTargets', 'StopDeployment']

const named = (names: readonly (string | undefined)[]) => names.map(name => `codedeploy:${name}`).sort()

test('the operations of previews are among those of the client', () => {
  expect(operations).toEqual(expect.arrayContaining(PREVIEW))
})

describe.each([
  {
    file: 'aws/deploy-policy.json',
    role: 'DeployRole',
    actions: named([...operations.filter(name => !PREVIEW.includes(name ?? '')), ...ON_BEHALF]),
    given: {},
  },
  {
    file: 'aws/preview-policy.json',
    role: 'PreviewRole',
    // A group is created with its tags.
    actions: [...named([...operations, ...ON_BEHALF, 'TagResource']), 'iam:PassRole'],
    given: { Previews: 'yes', ServiceRoleArn: 'arn:aws:iam::ACCOUNT:role/CodeDeployRole4PotatoEC2' },
  },
])('$file', ({ file, role, actions, given }) => {
  const policy: { Statement: readonly Statement[] } = JSON.parse(read(file))

  test('allows what the client calls', () => {
    expect([...new Set(policy.Statement.flatMap(actionsOf))].sort()).toEqual(actions)
  })

  test('says "*" only where AWS has no resource', () => {
    const everywhere = policy.Statement.filter(({ Resource }) => Resource === '*')
    expect(everywhere.flatMap(actionsOf).sort()).toEqual(named(WITHOUT_RESOURCE))
  })

  test("is the policy of the template's role, which has no other", () => {
    const template = readTemplate()
    const found = createEvaluator(template, given).evaluate(template.Resources[role]?.Properties)
    expect(found).toMatchObject({ Policies: [{ PolicyDocument: policy }] })
    expect(found).not.toHaveProperty('ManagedPolicyArns')
  })
})

test('a role for deployments names its group, and one for previews changes only groups of previews', () => {
  const statements = (file: string): readonly Statement[] => JSON.parse(read(file)).Statement
  const wild = (file: string) =>
    statements(file).filter(({ Resource }) => /\*/.test(Resource) && Resource !== '*')
  expect(wild('aws/deploy-policy.json')).toEqual([])
  expect(wild('aws/preview-policy.json').map(({ Resource }) => Resource)).toEqual([
    'arn:aws:codedeploy:REGION:ACCOUNT:deploymentgroup:Super-duper-potato-app/preview-*',
  ])
  const changing = statements('aws/preview-policy.json').filter(statement =>
    actionsOf(statement).some(action => /:(Create|Delete|Tag)/.test(action)),
  )
  expect(changing).toEqual(wild('aws/preview-policy.json'))
})
