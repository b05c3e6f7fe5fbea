// Holds every resource of the template against AWS's published schemas, and each parameter's update against what it says.

import { describe, expect, test } from 'vitest'
import { createEvaluator } from './evaluate.ts'
import { type Database, disruptiveProperties, faultsOf, loadSchemas } from './schema.ts'
import { readTemplate } from './template.ts'

const template = readTemplate()
const { Resources } = template
const schemas = loadSchemas()

describe.skipIf(schemas === undefined)('the schemas (skipped without @aws-cdk/aws-service-spec)', () => {
  test.each(Object.keys(Resources))('%s has no fault', name => {
    const resource = Resources[name]
    if (schemas !== undefined && resource !== undefined) expect(faultsOf(resource, schemas)).toEqual([])
  })

  test.each([
    [
      'a resource nobody has',
      { Type: 'AWS::CodeDeploy::Potato', Properties: {} },
      ['there is no AWS::CodeDeploy::Potato'],
    ],
    [
      'a property missing, one misspelt, one of another type',
      {
        Type: 'AWS::CodeDeploy::DeploymentGroup',
        Properties: { ApplicationName: 'a', Ec2TagFilter: [], AutoRollbackConfiguration: { Enabled: 'yes' } },
      },
      [
        'AWS::CodeDeploy::DeploymentGroup.ServiceRoleArn is missing',
        'AWS::CodeDeploy::DeploymentGroup.Ec2TagFilter is unknown',
        'AWS::CodeDeploy::DeploymentGroup.AutoRollbackConfiguration.Enabled is no boolean: "yes"',
      ],
    ],
  ])('%s is found', (_, resource, expected) => {
    if (schemas !== undefined) expect(faultsOf(resource, schemas)).toEqual(expected)
  })
})

/** What would replace or restart the instance if it changed, with the resources that it names. */
function identityOf(name: string, given: Readonly<Record<string, string>>, schemas: Database): unknown {
  const { evaluate, made } = createEvaluator(template, given)
  const resource = Resources[name]
  if (resource === undefined || !made().includes(name)) return undefined
  const disruptive = disruptiveProperties(resource.Type, schemas)
  const text = JSON.stringify(resource.Properties)
  const named = Object.keys(Resources).filter(
    other => text.includes(`{"Ref":"${other}"}`) || text.includes(`{"Fn::GetAtt":"${other}.`),
  )
  return {
    own: Object.entries(evaluate(resource.Properties) as object).filter(([key]) => disruptive.has(key)),
    named: named
      // The instance's profile is exchanged while it runs.
      .filter(other => other !== 'InstanceProfile')
      .map(other => identityOf(other, given, schemas)),
  }
}

describe.skipIf(schemas === undefined)('an update', () => {
  const before = { InstanceType: 't4g.small', ImageId: 'ami-01234567', SubnetId: 'subnet-1', VpcId: 'vpc-1' }
  const other = (name: string) => {
    const allowed = template.Parameters[name]?.AllowedValues
    return allowed?.find(value => value !== template.Parameters[name]?.Default) ?? 'other'
  }

  test.each(Object.keys(template.Parameters))('of %s leaves the instance alone, or says so', name => {
    if (schemas === undefined) return
    const after = { ...before, [name]: other(name) }
    const same =
      JSON.stringify(identityOf('Instance', before, schemas)) ===
      JSON.stringify(identityOf('Instance', after, schemas))
    const says = /(replaces?|restarts) the instance/.test(template.Parameters[name]?.Description ?? '')
    expect(says).toBe(!same)
  })
})
