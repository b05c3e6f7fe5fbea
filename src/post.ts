// DOOR: what does the step do after a job was cancelled? It stops what still runs.

import { appendFileSync } from 'node:fs'
import { problemsOf } from './codedeploy/problem.ts'
import { connect } from './deploy/connect.ts'
import { rawInputs, readInputs } from './deploy/inputs.ts'
import { readJob } from './deploy/job.ts'
import { stopLeftover } from './deploy/leftover.ts'
import { maskCommand } from './deploy/report/runner.ts'
import { createRunnerReport, problemCommands } from './deploy/report/runner-report.ts'
import { summaryOf } from './deploy/report/summary.ts'
import { systemClock as clock } from './door/machine.ts'

const { env } = process
const write = (line: string) => process.stdout.write(`${line}\n`)

async function main(): Promise<void> {
  const once = env['STATE_once']
  if (once === undefined || env['STATE_over'] === 'true') return
  const job = readJob(env, undefined)
  const settings = readInputs({ raw: rawInputs(env), job, once })
  if (settings.whenInterrupted === 'leave') return
  const outcome = await stopLeftover({
    settings,
    deploymentId: env['STATE_deployment-id'],
    since: Number(env['STATE_since'] ?? 0),
    codedeploy: connect({ settings, job, mask: secret => write(maskCommand(secret)) }),
    clock,
    report: createRunnerReport({ write, annotations: settings.annotations, clock }),
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
