// Runs after the job's steps, whatever became of them: stops the deployment that a cancelled step has left.

import { getState } from '@actions/core'
import { annotateProblems } from './action/runner.ts'
import { systemClock as clock } from './core/host.ts'
import { problemsOf } from './core/problem.ts'

async function main(): Promise<void> {
  const nonce = getState('nonce')
  if (nonce === '' || getState('over') === 'true') return
  // Most jobs end before this line: everything else is loaded only here.
  const { cleanUpStep } = await import('./action/clean-up-step.ts')
  const deploymentId = getState('deployment-id') || undefined
  await cleanUpStep({ env: process.env, clock, nonce, deploymentId, since: Number(getState('since')) })
}

try {
  await main()
} catch (error) {
  annotateProblems(problemsOf(error))
  process.exitCode = 1
}
