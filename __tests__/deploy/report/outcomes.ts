// Outcomes for the tests of the report and of the explanations.

import { EVENTS, IN_PLACE_EVENTS } from '../../../src/appspec/lifecycle.ts'
import { explain } from '../../../src/deploy/diagnose/explain.ts'
import {
  type Diagnostics,
  EventFailure,
  type EventState,
  type Facts,
  type InstanceState,
  type Outcome,
  type Rollback,
} from '../../../src/deploy/progress.ts'

/** 2026-03-01 18:00:00 UTC */
export const START = Date.UTC(2026, 2, 1, 18)

const SECONDS = new Map([
  ['ApplicationStop', 1.2],
  ['DownloadBundle', 3.4],
  ['BeforeInstall', 0.6],
  ['Install', 0.9],
  ['AfterInstall', 24.8],
  ['ApplicationStart', 5.1],
  ['ValidateService', 2.3],
])

const SCRIPTS = {
  ApplicationStop: ['hooks/stop-app.sh'],
  BeforeInstall: ['hooks/backup-prev.sh'],
  AfterInstall: ['hooks/set-permissions.sh', 'hooks/install-dependencies.sh', 'hooks/config-app.sh'],
  ApplicationStart: ['hooks/start-app.sh'],
  ValidateService: ['hooks/verify.sh'],
}

export interface InstanceCourse {
  readonly id?: string
  readonly events?: readonly string[]
  /** The event that fails; those after it are skipped. */
  readonly fails?: string
  readonly diagnostics?: Partial<Diagnostics>
  /** The event that is still running; those after it are pending. */
  readonly runs?: string
  /** Seconds after START. */
  readonly from?: number
}

/** How one instance went. */
export function instance(course: InstanceCourse = {}): InstanceState {
  const { id = 'i-0abc1234567890def', events = IN_PLACE_EVENTS, fails, runs } = course
  let time = START + (course.from ?? 0) * 1000
  let after = ''
  const states = events.map((event): EventState => {
    if (after !== '') return { event, status: after }
    const startedAt = time
    if (event === runs) {
      after = 'Pending'
      return { event, status: 'InProgress', startedAt }
    }
    time += (SECONDS.get(event) ?? 2) * 1000
    if (event !== fails) return { event, status: 'Succeeded', startedAt, endedAt: time }
    after = 'Skipped'
    return { event, status: 'Failed', startedAt, endedAt: time, diagnostics: diagnostics(course.diagnostics) }
  })
  const status = fails !== undefined ? 'Failed' : runs !== undefined ? 'InProgress' : 'Succeeded'
  return { id, status, events: states }
}

export function diagnostics(reported: Partial<Diagnostics> = {}): Diagnostics {
  return {
    errorCode: 'ScriptFailed',
    scriptName: 'hooks/install-dependencies.sh',
    message: 'hooks/install-dependencies.sh, run as ec2-user, failed with exit code 1.',
    logTail: [
      'LifecycleEvent - AfterInstall',
      'Script - hooks/set-permissions.sh',
      'Script - hooks/install-dependencies.sh',
      '[stdout]Collecting Django>=4.2',
      '[stderr]ERROR: No matching distribution found for Djano>=4.2',
      '[stderr]install-dependencies.sh: pip failed on /home/ec2-user/potato/requirements.txt',
      '',
    ].join('\n'),
    ...reported,
  }
}

/** CodeDeploy's own deployment after a failure. */
export function rollbackTo(status: string, differences: Partial<Rollback> = {}): Rollback {
  const url = 'https://console.example/d-BACK'
  return {
    id: 'd-BACK',
    url,
    creator: 'codeDeployRollback',
    status,
    instances: [],
    instancesSeen: 'all',
    ...differences,
  }
}

const ASKED = {
  status: 'Succeeded',
  purpose: 'deploy',
  commit: '6bd8a6bf0c3e4d1a9b7c5e2f1a0d9c8b7e6f5a43',
  repository: 'fabi1816/super-duper-potato',
  application: 'Super-duper-potato-app',
  deploymentGroup: 'Potato-deployment-group',
  duration: 42,
  instances: [instance()],
  warnings: [],
  scripts: SCRIPTS,
} as const satisfies Facts

/** What is known at the end; a succeeded deployment on one instance unless said otherwise. */
export function facts(differences: Partial<Facts> = {}): Facts {
  return {
    ...ASKED,
    deploymentId: 'd-8K2QXPT1F',
    deploymentUrl:
      'https://eu-west-1.console.aws.amazon.com/codesuite/codedeploy/deployments/d-8K2QXPT1F?region=eu-west-1',
    ...differences,
  }
}

export function outcome(differences: Partial<Facts> = {}): Outcome {
  return explain(facts(differences))
}

/** Those of the problems that are an event's. */
export function failuresOf({ problems }: Pick<Outcome, 'problems'>): EventFailure[] {
  return problems.filter(problem => problem instanceof EventFailure)
}

export const HEALTH_CONSTRAINTS = {
  code: 'HEALTH_CONSTRAINTS',
  message: 'too many individual instances failed',
}

export const succeeded = outcome()

export const failed = outcome({
  status: 'Failed',
  duration: 33,
  instances: [instance({ fails: 'AfterInstall' })],
  error: HEALTH_CONSTRAINTS,
})

export const behindLoadBalancer = outcome({ instances: [instance({ events: EVENTS })] })

/** Two of five fail ApplicationStart, each in its own way. */
export const fleet = outcome({
  status: 'Failed',
  duration: 61,
  error: HEALTH_CONSTRAINTS,
  instances: ['a', 'b', 'c', 'd', 'e'].map((letter, index) =>
    instance({
      id: `i-0${letter.repeat(16)}`,
      from: index * 3,
      ...(index < 3
        ? {}
        : {
            fails: 'ApplicationStart',
            diagnostics: {
              scriptName: 'hooks/start-app.sh',
              message: `Script at specified location: hooks/start-app.sh failed with exit code ${index}`,
              logTail: `[stderr]port 8000 is taken by process ${index}\n`,
            },
          }),
    }),
  ),
})

/** As a rehearsal on one instance ends: no console shows it. */
export function rehearsed(differences: Partial<Facts> = {}): Outcome {
  const { deploymentUrl: _, ...rest } = facts(differences)
  return explain({ ...rest, purpose: 'rehearsal', repository: 'rehearsal/site' })
}

/** An older commit: CodeDeploy was not asked. */
export const skipped = explain({ ...ASKED, status: 'Skipped', duration: 0, instances: [] })
