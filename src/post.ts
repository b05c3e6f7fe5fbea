// DOOR: what does the step do after a job was cancelled? It stops what still runs.

import { appendFileSync } from 'node:fs'
import { connect } from './action/connect.ts'
import { rawInputs, readInputs } from './action/inputs.ts'
import { readJob } from './action/job.ts'
import { maskCommand } from './action/runner.ts'
import { createRunnerReport, problemCommands } from './action/runner-log.ts'
import { systemClock as clock } from './core/host.ts'
import { problemsOf } from './core/problem.ts'
import { summaryOf } from './deploy/report/summary.ts'
import { cleanUp } from './deploy/watch/cleanup.ts'

const { env } = process
const write = (line: string) => process.stdout.write(`${line}\n`)

async function main(): Promise<void> {
  const nonce = env['STATE_nonce']
  if (nonce === undefined || env['STATE_over'] === 'true') return
  const job = readJob(env, undefined)
  const request = readInputs({ raw: rawInputs(env), job, nonce })
  if (request.whenInterrupted === 'leave') return
  const outcome = await cleanUp({
    request,
    deploymentId: env['STATE_deployment-id'],
    since: Number(env['STATE_since'] ?? 0),
    codedeploy: connect({ request, job, mask: secret => write(maskCommand(secret)) }),
    clock,
    report: createRunnerReport({ write, annotations: request.annotations, clock }),
  })
  const summary = env['GITHUB_STEP_SUMMARY']
  if (outcome !== undefined && summary) appendFileSync(summary, summaryOf(outcome))
}

try {
  await main()
} catch (error) {
  problemCommands(problemsOf(error)).forEach(write)
  process.exitCode = 1
}
