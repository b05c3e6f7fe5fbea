// Would CloudFormation take every resource of the template? Asked of AWS's published schemas.

import { describe, expect, test } from 'vitest'
import { faultsOf, loadSchemas } from './schema.ts'
import { readTemplate } from './template.ts'

const { Resources } = readTemplate()
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
