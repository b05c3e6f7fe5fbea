// The platform that an AppSpec is for: the agent on Linux or on Windows, Amazon ECS or AWS Lambda.

import type { AppSpec } from '../appspec/appspec.ts'
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

/** The agent on Windows refuses an AppSpec that sets any. */
export function checkPermissionsOnWindows({
  appspec: { permissions },
}: {
  readonly appspec: AppSpec
}): Finding[] {
  const [first] = permissions
  if (first === undefined) return []
  return [
    error({
      code: 'appspec/windows-permissions',
      what: 'An AppSpec for Windows has permissions.',
      why: 'Permissions are supported on Linux only: the agent refuses the AppSpec before it runs any hook.',
      fix: 'Remove the permissions section, and set access rights in a script, for example with icacls.',
      at: first.object.at,
    }),
  ]
}

/** The Type of a resource. */
function serviceIn(value: Value): string | undefined {
  if (value.kind === 'text') return SERVICES[value.text]
  const parts =
    value.kind === 'list' ? value.items : value.kind === 'map' ? value.entries.map(entry => entry.value) : []
  return parts.map(serviceIn).find(service => service !== undefined)
}
