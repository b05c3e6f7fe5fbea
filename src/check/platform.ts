// The platform that an AppSpec is for: the agent on Linux or on Windows, Amazon ECS or AWS Lambda.

import { lookUp, type MapValue, type Value } from '../appspec/value.ts'
import { error, type Finding } from './finding.ts'

export type Platform = 'linux' | 'windows'

/** What does not say `windows` is for Linux. */
export function platformOf(document: MapValue | undefined): Platform {
  const os = document && lookUp(document, 'os')
  return os?.kind === 'text' && os.text === 'windows' ? 'windows' : 'linux'
}

const SERVICES: Readonly<Record<string, string>> = {
  'AWS::ECS::Service': 'Amazon ECS',
  'AWS::Lambda::Function': 'AWS Lambda',
}

/** CodeDeploy knows two more kinds of AppSpec: https://docs.aws.amazon.com/codedeploy/latest/userguide/reference-appspec-file-structure-resources.html */
export function otherService(document: Value | undefined): Finding | undefined {
  if (document?.kind !== 'map') return undefined
  const resources = lookUp(document, 'Resources') ?? lookUp(document, 'resources')
  const service = resources && serviceIn(resources)
  if (resources === undefined || service === undefined) return undefined
  return error({
    code: 'appspec/other-service',
    what: `This AppSpec is for ${service}, not for EC2 instances.`,
    why: `The agent on an instance accepts an AppSpec with "os", "files" and "hooks".`,
    fix: `Deploy it with an application of the compute platform ${service}, or write another AppSpec for the instances.`,
    at: resources.at,
  })
}

/** The Type of a resource. */
function serviceIn(value: Value): string | undefined {
  if (value.kind === 'text') return SERVICES[value.text]
  const parts =
    value.kind === 'list' ? value.items : value.kind === 'map' ? value.entries.map(entry => entry.value) : []
  return parts.map(serviceIn).find(service => service !== undefined)
}
