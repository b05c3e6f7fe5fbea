// Runs after a cancelled job: stops the deployment that the step has left.

import { getState, setSecret, summary } from '@actions/core'
import { context } from '@actions/github'
import { connect } from './action/connect.ts'
import { rawInputs, readInputs } from './action/inputs.ts'
import { readJob } from './action/job.ts'
import { openNetwork } from './action/network.ts'
import { annotateProblems } from './action/runner.ts'
import { createRunnerReport } from './action/runner-log.ts'
import { systemClock as clock } from './core/host.ts'
import { problemsOf } from './core/problem.ts'
import { summaryOf } from './deploy/report/summary.ts'
import { cleanUp } from './deploy/watch/cleanup.ts'

const { env } = process

async function main(): Promise<void> {
  const nonce = getState('nonce')
  if (nonce === '' || getState('over') === 'true') return
  const job = readJob(context, env)
  const request = readInputs({ raw: rawInputs(Object.keys(env)), job, nonce })
  if (request.whenInterrupted === 'leave') return
  const outcome = await cleanUp({
    request,
    deploymentId: getState('deployment-id') || undefined,
    since: Number(getState('since')),
    codedeploy: connect({
      request,
      job,
      network: await openNetwork({ request, env, clock }),
      mask: setSecret,
    }).codedeploy,
    clock,
    report: createRunnerReport({ annotations: request.annotations, clock }),
  })
  if (outcome !== undefined && env['GITHUB_STEP_SUMMARY']) await summary.addRaw(summaryOf(outcome)).write()
}

try {
  await main()
} catch (error) {
  annotateProblems(problemsOf(error))
  process.exitCode = 1
}
