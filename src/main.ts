// Runs the step of a workflow: reads the inputs, deploys, sets the outputs.

import { randomBytes } from 'node:crypto'
import { setSecret } from '@actions/core'
import { context } from '@actions/github'
import { connectLater } from './action/connect-later.ts'
import { foreignInputs, rawInputs, readInputs } from './action/inputs.ts'
import { readJob } from './action/job.ts'
import { openNetwork } from './action/network.ts'
import { annotateProblems } from './action/runner.ts'
import { createRunnerReport } from './action/runner-log.ts'
import { openStepFiles } from './action/step-files.ts'
import { systemClock as clock } from './core/host.ts'
import { type Problem, problemsOf } from './core/problem.ts'
import { deploy } from './deploy/deploy.ts'
import { createGithub } from './deploy/github/octokit.ts'
import { isAsRequested, isSettled } from './deploy/outcome.ts'
import type { Outcome, Progress } from './deploy/progress.ts'
import { pollInterval } from './deploy/watch/poll-interval.ts'

const { env } = process
const cancel = new AbortController()
for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, () => cancel.abort())
// Nobody reads the log any more.
process.stdout.on('error', () => cancel.abort())

const files = openStepFiles(env)
// Whether the post step has nothing to do.
let isOver = false

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
    isOver = true
    return outcomes.every(isAsRequested)
  }
  // What the post step needs to find a deployment that a killed step has left.
  await files.state('nonce', request.key.nonce)
  await files.state('since', String(clock.now()))
  const report = (progress: Progress) => {
    if (progress.kind === 'created') void files.state('deployment-id', progress.deploymentId)
    show(progress)
  }
  const network = await openNetwork({ request, env, clock })
  const outcome = await deploy({
    request,
    clock,
    signal,
    ...connectLater({ request, job, network, mask: setSecret }),
    github: createGithub({ api: job.githubApi, token: request.githubToken, http: network.http }),
    report,
    pace: pollInterval,
  })
  isOver = isSettled(outcome)
  await writeOutcome(outcome)
  return isAsRequested(outcome)
}

/** Of two outcomes the outputs are the last one's. */
async function writeOutcome(outcome: Outcome): Promise<void> {
  const { outputsOf } = await import('./deploy/report/outputs.ts')
  const { summaryOf } = await import('./deploy/report/summary.ts')
  await files.outputs(outputsOf(outcome))
  await files.summary(summaryOf(outcome))
}

/** What ended the step before there was an outcome. */
async function writeProblems(problems: readonly Problem[]): Promise<void> {
  const { problemsSummary } = await import('./deploy/report/summary.ts')
  annotateProblems(problems)
  await files.outputs({ status: cancel.signal.aborted ? 'Stopped' : 'Failed' })
  await files.summary(problemsSummary(problems))
}

try {
  process.exitCode = (await main()) ? 0 : 1
} catch (error) {
  await writeProblems(problemsOf(error))
  process.exitCode = 1
  isOver = !cancel.signal.aborted
}
if (isOver) await files.state('over', 'true')
