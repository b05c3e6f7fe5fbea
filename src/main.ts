// DOOR: what does the step of a workflow do? Inputs, deploy, outputs.

import { randomBytes } from 'node:crypto'
import { appendFileSync, readFileSync } from 'node:fs'
import { rawInputs, readInputs } from './action/inputs.ts'
import { readJob } from './action/job.ts'
import { fileEntry, maskCommand } from './action/runner.ts'
import { createRunnerReport, problemCommands } from './action/runner-log.ts'
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

const createKey = () => randomBytes(4).toString('hex')
const write = (line: string) => process.stdout.write(`${line}\n`)
const append = (variable: string, text: string) => {
  const path = env[variable]
  if (path) appendFileSync(path, text)
}
const saveState = (name: string, value: string) => append('GITHUB_STATE', fileEntry(name, value))

function readEvent(): unknown {
  try {
    return JSON.parse(readFileSync(env['GITHUB_EVENT_PATH'] ?? '', 'utf8'))
  } catch {
    return undefined
  }
}

async function main(): Promise<boolean> {
  const job = readJob(env, readEvent())
  const request = readInputs({ raw: rawInputs(env), job, nonce: createKey() })
  const tell = createRunnerReport({ write, annotations: request.annotations, clock })
  const world = { request, clock, signal: cancel.signal }
  if (request.rehearse) {
    const { rehearseStep } = await import('./action/rehearse.ts')
    const outcomes = await rehearseStep({
      ...world,
      env,
      bundle: import.meta.url,
      report: tell,
      write,
      createKey,
    })
    for (const outcome of outcomes) await show(outcome)
    return outcomes.every(outcome => isAsRequested(outcome, request))
  }
  // What the post step needs to find a deployment that a killed step has left.
  saveState('nonce', request.key.nonce)
  saveState('since', String(clock.now()))
  const report = (progress: Progress) => {
    if (progress.kind === 'created') saveState('deployment-id', progress.deploymentId)
    tell(progress)
  }
  const outcome = await deploy({
    ...world,
    connect: async () => {
      const { connect } = await import('./action/connect.ts')
      return connect({ request, job, mask: secret => write(maskCommand(secret)) })
    },
    github: createGithub({ api: job.githubApi, token: request.githubToken }),
    report,
    pace: pollInterval,
  })
  await show(outcome)
  return isAsRequested(outcome, request)
}

/** Of two outcomes the outputs are the last one's. */
async function show(outcome: Outcome): Promise<void> {
  const { outputsOf } = await import('./deploy/report/outputs.ts')
  const { summaryOf } = await import('./deploy/report/summary.ts')
  for (const [name, value] of Object.entries(outputsOf(outcome)))
    append('GITHUB_OUTPUT', fileEntry(name, value))
  append('GITHUB_STEP_SUMMARY', summaryOf(outcome))
}

try {
  process.exitCode = (await main()) ? 0 : 1
} catch (error) {
  problemCommands(problemsOf(error)).forEach(write)
  process.exitCode = 1
}
if (!cancel.signal.aborted) saveState('over', 'true')
