// Does the template make what the site's owner made by hand, and is it sound?

import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createEvaluator } from './evaluate.ts'
import { callsIn, readTemplate } from './template.ts'

const template = readTemplate()
const evaluate = createEvaluator(template)
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

describe('every name that is used is there', () => {
  const everything = [template.Resources, template.Outputs, template.Conditions]
  const things = new Set([...Object.keys(template.Parameters), ...Object.keys(template.Resources)])

  test.each([...new Set(everything.flatMap(callsIn).map(found => JSON.stringify(found)))])('%s', text => {
    const [name, argument] = JSON.parse(text)
    const references: readonly string[] =
      name === 'Ref'
        ? [argument]
        : name === 'Fn::GetAtt'
          ? [argument.split('.')[0]]
          : name === 'Fn::Sub'
            ? [...argument.matchAll(/\$\{([^}]+)\}/g)].map(match => match[1])
            : []
    expect(references.filter(reference => !reference.startsWith('AWS::') && !things.has(reference))).toEqual(
      [],
    )
    if (name === 'Fn::If') expect(template.Conditions).toHaveProperty(argument[0])
  })

  test('every parameter is used', () => {
    const used = JSON.stringify(everything)
    const idle = Object.keys(template.Parameters).filter(
      name => !used.includes(`{"Ref":"${name}"}`) && !used.includes(`\${${name}}`),
    )
    expect(idle).toEqual([])
  })

  test('every condition of a resource or output is one', () => {
    const asked = [...Object.values(template.Resources), ...Object.values(template.Outputs)].flatMap(thing =>
      'Condition' in thing && thing.Condition !== undefined ? [thing.Condition] : [],
    )
    expect(Object.keys(template.Conditions)).toEqual(expect.arrayContaining(asked))
  })
})

describe('who may deploy', () => {
  const subject = (given: Readonly<Record<string, string>>) => {
    const role = createEvaluator(template, given)(template.Resources['DeployRole']?.Properties)
    return role as { AssumeRolePolicyDocument: { Statement: readonly unknown[] } }
  }

  test.each([
    ['an environment', {}, 'repo:fabi1816/super-duper-potato:environment:production'],
    ['a branch', { Environment: '' }, 'repo:fabi1816/super-duper-potato:ref:refs/heads/main'],
    ['another repository', { Repository: 'Ada/site' }, 'repo:Ada/site:environment:production'],
  ])('%s', (_, given, expected) => {
    expect(subject(given).AssumeRolePolicyDocument.Statement).toEqual([
      {
        Effect: 'Allow',
        Principal: { Federated: 'GitHub' },
        Action: 'sts:AssumeRoleWithWebIdentity',
        Condition: {
          StringEquals: {
            'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com',
            'token.actions.githubusercontent.com:sub': expected,
          },
        },
      },
    ])
  })

  test('an account that knows GitHub already keeps its provider', () => {
    const arn = 'arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com'
    const [statement] = subject({ GitHubOidcProvider: arn }).AssumeRolePolicyDocument.Statement
    expect(statement).toMatchObject({ Principal: { Federated: arn } })
  })

  test.each(['Repository', 'Environment', 'Branch'])('no wildcard gets in by %s', name => {
    const parameter = template.Parameters[name] as { AllowedPattern?: string }
    const allowed = new RegExp(`^(?:${parameter.AllowedPattern})$`)
    for (const text of ['*', 'ada/*', 'a?', 'ada/site*']) expect(text).not.toMatch(allowed)
  })
})

test('the outputs tell what the workflow needs', () => {
  const outputs = Object.fromEntries(
    Object.entries(template.Outputs).map(([name, { Value }]) => [name, evaluate(Value)]),
  )
  expect(outputs).toMatchObject({
    RoleToAssume: 'DeployRole.Arn',
    Region: 'REGION',
    ApplicationName: 'Application',
    DeploymentGroupName: 'DeploymentGroup',
  })
})

test('the workflow asks for variables that the outputs name', () => {
  const workflow = readFileSync(new URL('../../.github/workflows/deploy.yml', import.meta.url), 'utf8')
  const given = ['role-to-assume', 'aws-region'].map(
    input => workflow.match(new RegExp(`${input}: \\$\\{\\{ vars\\.(\\w+) `))?.[1],
  )
  const told = ['RoleToAssume', 'Region'].map(
    name => template.Outputs[name]?.Description?.match(/variable (\w+)/)?.[1],
  )
  expect(given).toEqual(told)
  expect(told).toEqual(['AWS_ROLE', 'AWS_REGION'])
})
