// Stops the deployment that a cancelled or killed step has left.

import { setSecret } from '@actions/core'
import { context } from '@actions/github'
import type { Clock } from '../core/clock.ts'
import { summaryOf } from '../deploy/report/summary.ts'
import { cleanUp } from '../deploy/watch/cleanup.ts'
import { connect } from './connect.ts'
import { rawInputs, readInputs } from './inputs.ts'
import { readJob } from './job.ts'
import { openNetwork } from './network.ts'
import { createRunnerReport } from './runner-log.ts'
import { openStepFiles } from './step-files.ts'

export async function cleanUpStep(options: {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly clock: Clock
  readonly nonce: string
  /** undefined: the step did not know it. */
  readonly deploymentId: string | undefined
  /** When the step began, in milliseconds since the epoch. */
  readonly since: number
}): Promise<void> {
  const { env, clock, nonce, deploymentId, since } = options
  const job = readJob(context, env)
  const request = readInputs({ raw: rawInputs(Object.keys(env)), job, nonce })
  if (request.remove || request.whenInterrupted === 'leave') return
  const network = await openNetwork({ request, env, clock })
  const outcome = await cleanUp({
    request,
    deploymentId,
    since,
    codedeploy: connect({ request, job, network, mask: setSecret }).codedeploy,
    clock,
    report: createRunnerReport({ annotations: request.annotations, clock }),
  })
  if (outcome !== undefined) await openStepFiles(env).summary(summaryOf(outcome))
}
