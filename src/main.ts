// Runs the step of a workflow: reads the inputs, deploys, sets the outputs.

import { randomBytes } from 'node:crypto'
import { saveState, setOutput, setSecret, summary } from '@actions/core'
import { context } from '@actions/github'
import type { AwsConnection } from './action/connect.ts'
import { foreignInputs, rawInputs, readInputs } from './action/inputs.ts'
import { readJob } from './action/job.ts'
import { openNetwork } from './action/network.ts'
import { annotateProblems } from './action/runner.ts'
import { createRunnerReport } from './action/runner-log.ts'
import { systemClock as clock } from './core/host.ts'
import { problemsOf } from './core/problem.ts'
import { deploy } from './deploy/deploy.ts'
import { createGithub } from './deploy/github/client.ts'
import { isAsRequested } from './deploy/outcome.ts'
import type { Outcome, Progress } from './deploy/progress.ts'
import { pollInterval } from './deploy/watch/poll-interval.ts'

const { env } = process
const cancel = new AbortController()
for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, () => cancel.abort())

const createNonce = () => randomBytes(4).toString('hex')

async function main(): Promise<boolean> {
  const job = readJob(context, env)
  const raw = rawInputs(Object.keys(env))
  const request = readInputs({ raw, job, nonce: createNonce() })
  annotateProblems(foreignInputs(raw), 'warning')
  const show = createRunnerReport({ annotations: request.annotations, clock })
  const { signal } = cancel
  if (request.rehearse) {
    const { rehearseStep } = await import('./action/rehearse-step.ts')
    const bundle = import.meta.url
    const outcomes = await rehearseStep({ request, clock, signal, env, bundle, report: show, createNonce })
    for (const outcome of outcomes) await writeOutcome(outcome)
    return outcomes.every(outcome => isAsRequested(outcome, request))
  }
  // What the post step needs to find a deployment that a killed step has left.
  saveState('nonce', request.key.nonce)
  saveState('since', String(clock.now()))
  const report = (progress: Progress) => {
    if (progress.kind === 'created') saveState('deployment-id', progress.deploymentId)
    show(progress)
  }
  const network = await openNetwork({ request, env, clock })
  let connection: Promise<AwsConnection> | undefined
  const aws = () => {
    connection ??= import('./action/connect.ts').then(({ connect }) =>
      connect({ request, job, network, mask: setSecret }),
    )
    return connection
  }
  const outcome = await deploy({
    request,
    clock,
    signal,
    connect: async () => (await aws()).codedeploy,
    openStore: async () => await (await aws()).openStore(),
    github: createGithub({ api: job.githubApi, token: request.githubToken, http: network.http }),
    report,
    pace: pollInterval,
  })
  await writeOutcome(outcome)
  return isAsRequested(outcome, request)
}

/** Of two outcomes the outputs are the last one's. */
async function writeOutcome(outcome: Outcome): Promise<void> {
  const { outputsOf } = await import('./deploy/report/outputs.ts')
  const { summaryOf } = await import('./deploy/report/summary.ts')
  for (const [name, value] of Object.entries(outputsOf(outcome))) setOutput(name, value)
  if (env['GITHUB_STEP_SUMMARY']) await summary.addRaw(summaryOf(outcome)).write()
}

try {
  process.exitCode = (await main()) ? 0 : 1
} catch (error) {
  annotateProblems(problemsOf(error))
  process.exitCode = 1
}
if (!cancel.signal.aborted) saveState('over', 'true')
