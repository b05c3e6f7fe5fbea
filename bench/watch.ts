// Measures how late the end of a deployment is noticed, and the calls that takes. The clock is a fake: an hour passes in a moment.

import { requestOf } from '../__tests__/deploy/requests.ts'
import { wireTo } from '../__tests__/deploy/wire.ts'
import { createFakeClock } from '../__tests__/fake-clock.ts'
import '../__tests__/deploy/warm-up.ts'
import { createClient } from '../src/deploy/aws/client.ts'
import { deploy } from '../src/deploy/deploy.ts'
import type { Github } from '../src/deploy/github/octokit.ts'
import type { Progress } from '../src/deploy/progress.ts'
import { pollInterval } from '../src/deploy/watch/poll-interval.ts'
import { type Figure, mean, rounded } from './figures.ts'
import { CREDENTIALS, createEmulator, instances, REGION } from './harness.ts'

const SECOND = 1_000
const MINUTE = 60 * SECOND

// Deployments that end at different moments between two polls.
const RUNS = 20

const ONE = [
  ['40 s', 40 * SECOND],
  ['1 min', MINUTE],
  ['5 min', 5 * MINUTE],
  ['10 min', 10 * MINUTE],
  ['30 min', 30 * MINUTE],
  ['60 min', 60 * MINUTE],
] as const

const FLEETS = [
  [20, 5 * MINUTE],
  [100, 5 * MINUTE],
  [1_000, 5 * MINUTE],
  [5_000, 10 * MINUTE],
] as const

export async function measureWatch(): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const [name, length] of ONE) {
    const lives = []
    for (let turn = 0; turn < RUNS; turn++) {
      lives.push(await follow(1, length + (turn / RUNS) * 2 * pollInterval('deployment', length)))
    }
    const bound = Math.min(5, Math.max(1, (0.02 * length) / SECOND))
    const about = { group: 'watch', runs: RUNS }
    figures.push(
      {
        ...about,
        what: `One instance, ${name}: from the end until the step knows, on average`,
        value: rounded(mean(lives.map(({ delay }) => delay))),
        unit: 's',
        bound: rounded(bound),
      },
      {
        ...about,
        what: `One instance, ${name}: calls a minute`,
        value: rounded(mean(lives.map(({ calls, minutes }) => calls / minutes))),
        unit: '',
        // The first two minutes are polled faster, and the calls of start and end weigh more in a short deployment.
        bound: length <= 10 * MINUTE ? 60 : 30,
      },
    )
  }
  for (const [size, length] of FLEETS) {
    const { calls } = await follow(size, length, 'CodeDeployDefault.HalfAtATime')
    figures.push({
      group: 'fleet',
      what: `${size.toLocaleString('en')} instances, half at a time, ${length / MINUTE} min: calls in total`,
      value: calls,
      unit: '',
      ...(size === 1_000 && { bound: 500 }),
      runs: 1,
    })
  }
  return figures
}

/** One deployment from its creation to its end; `length` is how long it takes, in milliseconds. */
async function follow(size: number, length: number, deploymentConfig = 'CodeDeployDefault.AllAtOnce') {
  const clock = createFakeClock()
  const halves = deploymentConfig.includes('Half') ? 2 : 1
  const { service, calls } = createEmulator({
    instances: instances(size, length / halves, clock),
    deploymentConfig,
    clock,
  })
  // CodeDeploy was observed to allow this rate.
  service.failNext('*', { kind: 'throttle', above: 5, times: Number.POSITIVE_INFINITY })
  const codedeploy = createClient({
    region: REGION,
    credentials: CREDENTIALS,
    requestHandler: wireTo(service, clock),
  })
  const began = clock.now()
  const reported: Progress[] = []
  const outcome = await clock.until(
    deploy({
      request: requestOf({ 'application-name': 'App', 'deployment-group-name': 'Group', timeout: '120' }),
      connect: async () => codedeploy,
      github: GITHUB,
      clock,
      report: progress => reported.push(progress),
      signal: new AbortController().signal,
      pace: pollInterval,
    }),
  )
  const { completedAt = 0 } = await codedeploy.getDeployment(outcome.deploymentId ?? '')
  if (outcome.status !== 'Succeeded')
    throw new Error(`It ended as ${outcome.status}: ${outcome.problems[0]?.what}`)
  const notices = reported.flatMap(progress => (progress.kind === 'notice' ? [progress.text] : []))
  if (notices.some(text => text.includes('throttling'))) throw new Error(notices.join('\n'))
  return {
    delay: (clock.now() - completedAt) / SECOND,
    calls: calls.length - 1,
    minutes: (clock.now() - began) / MINUTE,
  }
}

const GITHUB: Github = {
  findCommit: async (_, ref) => ({ kind: 'found', sha: ref }),
  isAmbiguous: async () => false,
  compare: async () => 'behind',
  openArchive: async () => undefined,
  readFile: async () => undefined,
  readRevision: async () => undefined,
}
