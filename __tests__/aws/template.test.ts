// Holds the template to what the first site's account has, to who may deploy, and to its own names.

import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createEvaluator } from './evaluate.ts'
import { callsIn, readTemplate } from './template.ts'

const template = readTemplate()
const { evaluate } = createEvaluator(template)
const properties = (name: string) => evaluate(template.Resources[name]?.Properties)

test.each([
  ['ServiceRole', { RoleName: 'CodeDeployRole4PotatoEC2' }],
  ['InstanceProfile', { InstanceProfileName: 'CodeDeploy4EC2-instance-profile' }],
  ['Agent', { Targets: [{ Key: 'tag:name', Values: ['potato-ecs'] }] }],
  ['Application', { ApplicationName: 'Super-duper-potato-app', ComputePlatform: 'Server' }],
  [
    'DeploymentGroup',
    {
      DeploymentGroupName: 'Potato-deployment-group',
      DeploymentStyle: { DeploymentType: 'IN_PLACE', DeploymentOption: 'WITHOUT_TRAFFIC_CONTROL' },
      Ec2TagFilters: [{ Type: 'KEY_AND_VALUE', Key: 'name', Value: 'potato-ecs' }],
      AutoRollbackConfiguration: { Enabled: true, Events: ['DEPLOYMENT_FAILURE'] },
    },
  ],
])('%s is named and made as by hand', (name, expected) => {
  expect(properties(name)).toMatchObject(expected)
})

/** The names in a text of Fn::Sub, without those that it brings along. */
function namesIn(argument: string | readonly [string, object]): readonly string[] {
  const [text, own] = typeof argument === 'string' ? [argument, {}] : argument
  const names = [...text.matchAll(/\$\{([^}]+)\}/g)].map(match => match[1] ?? '')
  return names.filter(name => !(name in own))
}

describe('every name that is used is there', () => {
  const everything = [template.Resources, template.Outputs, template.Conditions, template.Rules]
  const things = new Set([...Object.keys(template.Parameters), ...Object.keys(template.Resources)])

  test.each([...new Set(everything.flatMap(callsIn).map(found => JSON.stringify(found)))])('%s', text => {
    const [name, argument] = JSON.parse(text)
    const references: readonly string[] =
      name === 'Ref'
        ? [argument]
        : name === 'Fn::GetAtt'
          ? [argument.split('.')[0]]
          : name === 'Fn::Sub'
            ? namesIn(argument)
            : []
    expect(references.filter(reference => !reference.startsWith('AWS::') && !things.has(reference))).toEqual(
      [],
    )
    if (name === 'Fn::If') expect(template.Conditions).toHaveProperty(argument[0])
    if (name === 'Condition') expect(template.Conditions).toHaveProperty(argument)
  })

  test('every parameter is used', () => {
    const used = JSON.stringify(everything)
    const idle = Object.keys(template.Parameters).filter(
      name => !used.includes(`{"Ref":"${name}"}`) && !used.includes(`\${${name}}`),
    )
    expect(idle).toEqual([])
  })

  test('every condition of a resource or output is one', () => {
    const used = [...Object.values(template.Resources), ...Object.values(template.Outputs)].flatMap(thing =>
      'Condition' in thing && thing.Condition !== undefined ? [thing.Condition] : [],
    )
    expect(Object.keys(template.Conditions)).toEqual(expect.arrayContaining(used))
  })
})

/** The claims of a job's token that the role's trust policy looks at. */
interface Claims {
  readonly sub: string
  readonly aud: string
  readonly repository_id: string
  readonly repository_owner_id: string
}

/** Whether AWS would give the role: every condition of the one statement is StringEquals, so every claim is in its list. */
function isTrusted(given: Readonly<Record<string, string>>, claims: Claims, name = 'DeployRole'): boolean {
  const role = createEvaluator(template, given).evaluate(template.Resources[name]?.Properties)
  const { Statement } = (role as { AssumeRolePolicyDocument: { Statement: readonly Statement[] } })
    .AssumeRolePolicyDocument
  expect(Statement).toHaveLength(1)
  expect(Object.keys(Statement[0]?.Condition ?? {})).toEqual(['StringEquals'])
  return Object.entries(Statement[0]?.Condition['StringEquals'] ?? {}).every(([key, values]) => {
    const [, claim] = key.split(/^token\.actions\.githubusercontent\.com:/)
    return [values].flat().includes(claims[claim as keyof Claims])
  })
}

interface Statement {
  readonly Condition: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>
}

describe('who may deploy', () => {
  const OLD = { Repository: 'Ada/site' }
  const NEW = { ...OLD, RepositoryId: '42', OwnerId: '7' }
  const BRANCH = { ...NEW, Environment: '' }
  const ids = { repository_id: '42', repository_owner_id: '7', aud: 'sts.amazonaws.com' }

  test.each<[boolean, string, Readonly<Record<string, string>>, Partial<Claims>?]>([
    [true, 'repo:Ada/site:environment:production', OLD],
    [true, 'repo:Ada/site:environment:production', NEW],
    [true, 'repo:Ada@7/site@42:environment:production', NEW],
    [true, 'repo:Ada/site:ref:refs/heads/main', BRANCH],
    [true, 'repo:Ada@7/site@42:ref:refs/heads/main', BRANCH],
    [true, 'repo:Ada@7/site@42:environment:eu%3Ablue / 1', { ...NEW, Environment: 'eu:blue / 1' }],
    [true, 'repo:Ada/site:environment:a%3Ab%3Ac', { ...OLD, Environment: 'a:b:c' }],
    [true, 'job_workflow_ref:Ada/x', { ...NEW, Subject: 'job_workflow_ref:Ada/x' }],
    [false, 'repo:Ada@7/site@42:environment:production', OLD],
    [false, 'repo:Ada@8/site@42:environment:production', NEW],
    [false, 'repo:Ada@7/site@43:environment:production', NEW],
    [false, 'repo:ada@7/site@42:environment:production', NEW],
    [false, 'repo:Ada@7/site@42:environment:production2', NEW],
    [false, 'repo:Ada@7/site@42:ref:refs/heads/main', NEW],
    [false, 'repo:Ada@7/site@42:ref:refs/heads/main2', BRANCH],
    [false, 'repo:Ada@7/site@42:environment:main', BRANCH],
    [false, 'repo:Ada@7/site@42:pull_request', NEW],
    [false, 'repo:Ada/site2:environment:production', OLD],
    [false, 'repo:Ada/site:environment:a:b:c', { ...OLD, Environment: 'a:b:c' }],
    [false, 'repo:Ada/site:environment:production', { ...NEW, Subject: 'job_workflow_ref:Ada/x' }],
    [false, 'repo:Ada/site:environment:production', NEW, { repository_id: '43' }],
    [false, 'repo:Ada/site:environment:production', NEW, { repository_owner_id: '8' }],
    [false, 'job_workflow_ref:Ada/x', { ...NEW, Subject: 'job_workflow_ref:Ada/x' }, { repository_id: '43' }],
    [false, 'repo:Ada/site:environment:production', OLD, { aud: 'https://github.com/Ada' }],
  ])('%s: %s', (expected, sub, given, claims) => {
    expect(isTrusted(given, { ...ids, sub, ...claims })).toBe(expected)
  })

  test.each(['Repository', 'Environment', 'Branch', 'Subject'])('no wildcard gets in by %s', name => {
    const allowed = new RegExp(`^(?:${template.Parameters[name]?.AllowedPattern})$`)
    for (const text of ['*', 'ada/*', 'a?', 'ada/site*', '${aws:username}']) expect(text).not.toMatch(allowed)
  })
})

describe('who may make previews', () => {
  const OLD = { Repository: 'Ada/site', Previews: 'yes' }
  const NEW = { ...OLD, RepositoryId: '42', OwnerId: '7' }
  const ids = { repository_id: '42', repository_owner_id: '7', aud: 'sts.amazonaws.com' }

  test.each<[boolean, string, Readonly<Record<string, string>>, Partial<Claims>?]>([
    [true, 'repo:Ada/site:environment:preview', OLD],
    [true, 'repo:Ada/site:environment:preview', NEW],
    [true, 'repo:Ada@7/site@42:environment:preview', NEW],
    [false, 'repo:Ada@7/site@42:environment:preview', OLD],
    [false, 'repo:Ada/site:environment:production', NEW],
    [false, 'repo:Ada/site:environment:preview2', NEW],
    [false, 'repo:Ada/site:pull_request', NEW],
    [false, 'repo:Ada/site:ref:refs/heads/main', { ...NEW, Environment: '' }],
    [false, 'repo:Ada/site2:environment:preview', OLD],
    [false, 'repo:Ada/site:environment:preview', NEW, { repository_id: '43' }],
    [false, 'repo:Ada/site:environment:preview', OLD, { aud: 'https://github.com/Ada' }],
  ])('%s: %s', (expected, sub, given, claims) => {
    expect(isTrusted(given, { ...ids, sub, ...claims }, 'PreviewRole')).toBe(expected)
  })

  test('nobody unless it is wanted; it may not write bundles, and its instances get the agent', () => {
    expect(createEvaluator(template).made()).not.toContain('PreviewRole')
    const { made, evaluate } = createEvaluator(template, { ...OLD, RevisionBucket: 'yes' })
    expect(made()).toContain('PreviewRole')
    expect(JSON.stringify(evaluate(template.Resources['PreviewRole']?.Properties))).not.toContain('s3:')
    expect(evaluate(template.Resources['Agent']?.Properties)).toMatchObject({
      Targets: [{ Key: 'tag:name', Values: ['potato-ecs', 'potato-preview'] }],
    })
    expect(evaluate(template.Outputs['PreviewTags']?.Value)).toBe('name=potato-preview')
  })
})

describe('an account that has it already', () => {
  const ARN = 'arn:aws:iam::123456789012:'
  const EXISTING = {
    GitHubOidcProvider: `${ARN}oidc-provider/token.actions.githubusercontent.com`,
    ServiceRoleArn: `${ARN}role/CodeDeployRole4PotatoEC2`,
    DeployRoleArn: `${ARN}role/deploy`,
    ApplicationExists: 'yes',
    DeploymentGroupExists: 'yes',
    InstanceProfileExists: 'yes',
    AgentVersion: 'none',
  }

  test('everything exists: nothing is made', () => {
    expect(createEvaluator(template, EXISTING).made()).toEqual(['Provisioning'])
  })

  test.each([
    ['GitHubOidcProvider', ['GitHub']],
    ['DeployRoleArn', ['DeployRole']],
    ['ServiceRoleArn', ['ServiceRole']],
    ['ApplicationExists', ['Application']],
    ['InstanceProfileExists', ['InstanceRole', 'InstanceProfile']],
    ['AgentVersion', ['Agent', 'AgentDocument']],
  ] as const)('%s leaves out what it names', (name, left) => {
    const made = createEvaluator(template, { [name]: EXISTING[name] }).made()
    const all = createEvaluator(template).made()
    expect(all.filter(resource => !made.includes(resource)).sort()).toEqual([...left].sort())
  })

  test('what can exist is retained; what the stack alone uses is not', () => {
    const retained = Object.entries(template.Resources).flatMap(([name, { DeletionPolicy }]) =>
      DeletionPolicy === 'Retain' ? [name] : [],
    )
    expect(retained.sort()).toEqual(
      [
        'Application',
        'DeploymentGroup',
        'GitHub',
        'InstanceProfile',
        'InstanceRole',
        'RevisionStore',
        'ServiceRole',
      ].sort(),
    )
  })

  test('the roles trust and use what exists', () => {
    const { evaluate } = createEvaluator(template, { ...EXISTING, DeploymentGroupExists: 'no' })
    const role = evaluate(template.Resources['DeployRole']?.Properties)
    expect(role).toMatchObject({
      AssumeRolePolicyDocument: { Statement: [{ Principal: { Federated: EXISTING.GitHubOidcProvider } }] },
    })
    expect(evaluate(template.Resources['DeploymentGroup']?.Properties)).toMatchObject({
      ServiceRoleArn: EXISTING.ServiceRoleArn,
      ApplicationName: 'Super-duper-potato-app',
    })
    expect(evaluate(template.Outputs['RoleToAssume']?.Value)).toBe(EXISTING.DeployRoleArn)
  })
})

test.each([
  [{}, 0],
  [{ RepositoryId: '1' }, 1],
  [{ OwnerId: '1' }, 1],
  [{ RepositoryId: '1', OwnerId: '1' }, 0],
  [{ DeploymentGroupExists: 'yes' }, 1],
  [{ InstanceType: 't4g.small' }, 1],
  [{ SubnetId: 'subnet-1' }, 1],
  [{ SubnetId: 'subnet-1', VpcId: 'vpc-1' }, 0],
  [{ SubnetId: 'subnet-1', SecurityGroupId: 'sg-1' }, 0],
  [{ Previews: 'yes' }, 0],
  [{ Previews: 'yes', PreviewTagValue: 'potato-ecs' }, 1],
  [{ Previews: 'yes', Subject: 'job_workflow_ref:Ada/x' }, 1],
  [{ Previews: 'yes', ApplicationExists: 'yes', DeploymentGroupExists: 'yes' }, 1],
  [
    {
      Previews: 'yes',
      ApplicationExists: 'yes',
      DeploymentGroupExists: 'yes',
      ServiceRoleArn: 'arn:aws:iam::123456789012:role/service',
    },
    0,
  ],
])('%j breaks %i rules', (given, count) => {
  expect(createEvaluator(template, given).broken()).toHaveLength(count)
})

test('an instance waits for its signal, and visitors get in', () => {
  const given = { InstanceType: 't4g.small', ImageId: 'ami-01234567', ElasticIp: 'yes' }
  const { made, evaluate } = createEvaluator(template, given)
  expect(made()).toEqual(expect.arrayContaining(['Instance', 'SecurityGroup', 'Address']))
  expect(template.Resources['Instance']).toMatchObject({ CreationPolicy: { ResourceSignal: { Count: 1 } } })
  expect(evaluate(template.Resources['Instance']?.Properties)).toMatchObject({
    SecurityGroupIds: ['SecurityGroup.GroupId'],
  })
})

test('the outputs tell what the workflow needs', () => {
  const outputs = Object.fromEntries(
    Object.entries(template.Outputs).map(([name, { Value }]) => [name, evaluate(Value)]),
  )
  expect(outputs).toMatchObject({
    RoleToAssume: 'DeployRole.Arn',
    Region: 'REGION',
    ApplicationName: 'Super-duper-potato-app',
    DeploymentGroupName: 'Potato-deployment-group',
  })
})

test('the workflow asks for variables that the outputs name', () => {
  const workflow = readFileSync(new URL('../../.github/workflows/deploy.yml', import.meta.url), 'utf8')
  const given = ['role-to-assume', 'aws-region'].map(
    input => workflow.match(new RegExp(`${input}: \\$\\{\\{ vars\\.(\\w+) `))?.[1],
  )
  const reported = ['RoleToAssume', 'Region'].map(
    name => template.Outputs[name]?.Description?.match(/variable (\w+)/)?.[1],
  )
  expect(given).toEqual(reported)
  expect(reported).toEqual(['AWS_ROLE', 'AWS_REGION'])
})

describe('a bucket for bundles', () => {
  /** What a role may do in S3 beside the download of the agent. */
  function rights(role: string, given: Readonly<Record<string, string>>) {
    const { evaluate } = createEvaluator(template, given)
    const { Policies = [] } = evaluate(template.Resources[role]?.Properties) as {
      Policies?: { PolicyDocument: { Statement: { Action: string | string[]; Resource: string }[] } }[]
    }
    return Policies.flatMap(({ PolicyDocument }) => PolicyDocument.Statement.filter(Boolean)).flatMap(
      ({ Action, Resource }) =>
        Resource.includes('RevisionStore') ? [Action].flat().map(action => `${action} ${Resource}`) : [],
    )
  }

  test('is made only where it is wanted', () => {
    expect(createEvaluator(template).made()).not.toContain('RevisionStore')
    expect(createEvaluator(template, { RevisionBucket: 'yes' }).made()).toContain('RevisionStore')
    for (const role of ['DeployRole', 'InstanceRole']) expect(rights(role, {})).toEqual([])
  })

  test('the workflow keeps bundles in it, the instances read them, and neither may do more', () => {
    const given = { RevisionBucket: 'yes' }
    expect(rights('DeployRole', given)).toEqual([
      's3:GetObject arn:aws:s3:::RevisionStore/*',
      's3:GetObjectVersion arn:aws:s3:::RevisionStore/*',
      's3:PutObject arn:aws:s3:::RevisionStore/*',
      's3:ListBucket RevisionStore.Arn',
    ])
    expect(rights('InstanceRole', given)).toEqual([
      's3:GetObject arn:aws:s3:::RevisionStore/*',
      's3:GetObjectVersion arn:aws:s3:::RevisionStore/*',
    ])
  })
})
