// A deployment with a fake clock and the emulator behind it.

import type { InputsOptions } from '../../src/action/inputs.ts'
import type { Instance } from '../../src/agent/protocol.ts'
import { CallFailure } from '../../src/deploy/aws/call-failure.ts'
import { createClient } from '../../src/deploy/aws/client.ts'
import type { CodeDeploy, NewDeployment } from '../../src/deploy/aws/operations.ts'
import { type DeployOptions, deploy } from '../../src/deploy/deploy.ts'
import type { Deployment } from '../../src/deploy/deployment.ts'
import type { Github, Relation } from '../../src/deploy/github/octokit.ts'
import type { Progress } from '../../src/deploy/progress.ts'
import type { Service, ServiceOptions } from '../../src/emulator/codedeploy/service.ts'
import type { GroupSetup } from '../../src/emulator/codedeploy/state.ts'
import { CREDENTIALS, REGION, serviceWith } from '../emulator/emulator.ts'
import { type Script, scriptedInstance } from '../emulator/scripted-instance.ts'
import { createFakeClock, type FakeClock } from '../fake-clock.ts'
import { requestOf } from './requests.ts'
import { revisionWith } from './tarball.ts'
import './warm-up.ts'
import { wireTo } from './wire.ts'

export interface Scenario {
  readonly clock: FakeClock
  readonly service: Service
  readonly codedeploy: CodeDeploy
  /** Names of the operations, as the service heard of them. */
  readonly calls: string[]
  /** What was reported, in order. */
  readonly reported: Progress[]
  /** What is given to deploy(), with these inputs; without a check unless it is asked for. */
  options(raw?: InputsOptions['raw'], changes?: Partial<DeployOptions>): DeployOptions
  /** Deploys, while time passes as fast as it can. */
  deploy(raw?: InputsOptions['raw'], changes?: Partial<DeployOptions>): ReturnType<typeof deploy>
  /** Somebody else's deployment to the same group; its id. */
  createOther(changes?: Partial<NewDeployment>): Promise<string>
  /** All deployments of the group as the service knows them, oldest first. */
  truth(): Promise<readonly Deployment[]>
}

export interface ScenarioOptions {
  readonly instances?: (clock: FakeClock) => readonly Instance[]
  /** What a single instance does. */
  readonly script?: Script
  readonly group?: Partial<GroupSetup>
  /** Further groups of the application. */
  readonly others?: (clock: FakeClock) => readonly GroupSetup[]
  readonly service?: Partial<ServiceOptions>
  readonly github?: Partial<Github>
  /** Instead of the service. */
  readonly transport?: { handle(): Promise<never> }
}

/** One instance on which each event takes a second, unless said otherwise. */
export function createScenario(options: ScenarioOptions = {}): Scenario {
  const clock = createFakeClock()
  const calls: string[] = []
  const reported: Progress[] = []
  const instances = options.instances?.(clock) ?? [scriptedInstance('i-1', clock, options.script ?? SECONDS)]
  const observe = (operation: string) => calls.push(operation)
  const group = { name: 'Group', instances, ...options.group }
  const applications = [{ name: 'App', groups: [group, ...(options.others?.(clock) ?? [])] }]
  const service = serviceWith(clock, group, { observe, applications, ...options.service })
  const codedeploy = createClient({
    region: REGION,
    credentials: CREDENTIALS,
    requestHandler: options.transport ?? wireTo(service, clock),
  })
  let steps = 0

  const optionsOf: Scenario['options'] = (raw = {}, changes = {}) => ({
    request: requestOf(
      { 'application-name': 'App', 'deployment-group-name': 'Group', check: 'false', ...raw },
      { nonce: `step-${++steps}` },
    ),
    connect: async () => codedeploy,
    github: { ...GITHUB, ...options.github },
    clock,
    report: progress => reported.push(progress),
    signal: new AbortController().signal,
    pace: () => 2_000,
    ...changes,
  })
  return {
    clock,
    service,
    codedeploy,
    calls,
    reported,
    options: optionsOf,
    deploy: (raw, changes) => clock.until(deploy(optionsOf(raw, changes))),
    createOther: changes => clock.until(codedeploy.createDeployment({ ...NAMES, ...OTHER, ...changes })),
    truth: async () => {
      const ids = await insist(() => codedeploy.listDeployments(NAMES))
      const deployments = await Promise.all(ids.map(id => insist(() => codedeploy.getDeployment(id))))
      return deployments.sort((one, other) => (one.createdAt ?? 0) - (other.createdAt ?? 0))
    },
  }
}

export const NAMES = { application: 'App', deploymentGroup: 'Group' }

export const OTHER = {
  repository: 'me/site',
  commit: 'c'.repeat(40),
  s3: undefined,
  description: 'by somebody else',
  deploymentConfig: undefined,
  fileExists: undefined,
  ignoreStopFailures: false,
  updateOutdatedOnly: false,
  autoRollback: undefined,
  deploymentMode: undefined,
  overrideAlarms: undefined,
  targetInstances: undefined,
}

/** Planned faults may be left when a test looks at the truth. */
async function insist<T>(call: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await call()
    } catch (error) {
      if (!(error instanceof CallFailure)) throw error
    }
  }
}

const SECONDS: Script = Object.fromEntries(
  ['ApplicationStop', 'Install', 'AfterInstall', 'ApplicationStart', 'ValidateService'].map(event => [
    event,
    { milliseconds: 1_000 },
  ]),
)

const REVISION = await revisionWith({ 'appspec.yml': 'version: 0.0\nos: linux\n' })

/** Knows every commit; each is newer than all others. */
const GITHUB: Github = {
  findCommit: async (_, ref) => ({ kind: 'found', sha: ref }),
  isAmbiguous: async () => false,
  compare: async (): Promise<Relation> => 'behind',
  openArchive: async () => undefined,
  readFile: async () => undefined,
  readRevision: async () => REVISION,
}

/** What the log says beside the events. */
export function noticesOf(reported: readonly Progress[]): string[] {
  return reported.flatMap(progress => (progress.kind === 'notice' ? [progress.text] : []))
}
