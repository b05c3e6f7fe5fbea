#!/usr/bin/env node
// DOOR: what does somebody at a terminal ask for? A rehearsal, or the stand-in alone.

import { randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { Problem, problemsOf } from './codedeploy/problem.ts'
import { createClient } from './deploy/client.ts'
import { deploy } from './deploy/deploy.ts'
import { readInputs } from './deploy/inputs.ts'
import { readJob } from './deploy/job.ts'
import type { Outcome } from './deploy/progress.ts'
import { harmlessLine } from './deploy/report/harmless.ts'
import { COLORED, PLAIN } from './deploy/report/paint.ts'
import { problemLines } from './deploy/report/problem-text.ts'
import { summaryOf } from './deploy/report/summary.ts'
import { createTerminalReport } from './deploy/report/terminal-report.ts'
import { createGithub } from './deploy/revision.ts'
import { createAgent } from './rehearsal/agent.ts'
import { serveDuties } from './rehearsal/agent-link.ts'
import {
  type InstanceArguments,
  readAgentArguments,
  readRehearseArguments,
  readServeArguments,
} from './rehearsal/arguments.ts'
import { createDuties } from './rehearsal/duties.ts'
import { BARE_ENVIRONMENT } from './rehearsal/instance.ts'
import { agentText, setupText } from './rehearsal/notice-text.ts'
import { createRunningOrder } from './rehearsal/running-order.ts'
import { type StandIn, startStandIn } from './rehearsal/stand-in.ts'
import { createTranscript, type Transcript } from './rehearsal/transcript.ts'
import { usage } from './rehearsal/usage.ts'

const { env, argv, stdout, stderr } = process
// It is the bundle that runs, on the Node.js that the runner brings: nothing a user could mend.
env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] = 'true'
const cache = join(env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'potato-deploy')
const clock = {
  now: Date.now,
  sleep: (milliseconds: number, signal?: AbortSignal) =>
    sleep(milliseconds, undefined, signal === undefined ? {} : { signal }).catch(() => {}),
}
const interrupt = new AbortController()
const color = stdout.isTTY === true && !env['NO_COLOR']
const paint = color ? COLORED : PLAIN
const order = createRunningOrder(notice => {
  const [margin, text] = agentText(notice) ?? []
  if (text !== undefined) stdout.write(`${paint.faint(`${margin}${harmlessLine(text)}`)}\n`)
})
const caller = { directory: process.cwd(), ci: env['CI'] === 'true' }

async function rehearse(args: readonly string[]): Promise<boolean> {
  const asked = readRehearseArguments(args, caller)
  const transcript = createTranscript()
  const write = (line: string) => stdout.write(`${line}\n`)
  const standIn = await start(asked, { provisionedBy: asked.from ?? asked.commit, write, transcript })
  const deployments: { outcome: Outcome; scripts: readonly object[] }[] = []
  try {
    const last = await standIn.resolve(asked.commit)
    const first = asked.from === undefined ? last : await standIn.resolve(asked.from)
    for (const commit of asked.once ? [last] : [first, last]) {
      write(`\n${paint.strong(deployments.length === 0 ? 'Onto a fresh instance' : 'As an update')}`)
      const outcome = await deployTo(standIn, commit, asked)
      deployments.push({ outcome, scripts: transcript.take() })
      if (outcome.status !== 'Succeeded') break
    }
    if (asked.keep) await tellHowToEnter(standIn, write)
  } finally {
    await standIn.close()
    if (asked.summary)
      writeFileSync(asked.summary, deployments.map(({ outcome }) => summaryOf(outcome)).join('\n'))
    if (asked.json) writeFileSync(asked.json, `${JSON.stringify({ deployments }, null, 2)}\n`)
  }
  return deployments.every(({ outcome }) => outcome.status === 'Succeeded')
}

async function serve(args: readonly string[]): Promise<boolean> {
  const asked = readServeArguments(args, caller)
  const write = (line: string) => stderr.write(`${line}\n`)
  const standIn = await start(asked, { provisionedBy: undefined, write })
  try {
    const { url, region, credentials } = standIn
    const variables = {
      AWS_ENDPOINT_URL: url,
      AWS_REGION: region,
      AWS_DEFAULT_REGION: region,
      AWS_ACCESS_KEY_ID: credentials.accessKeyId,
      AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
      GITHUB_API_URL: url,
    }
    for (const [name, value] of Object.entries(variables)) stdout.write(`export ${name}=${value}\n`)
    write('Serving until Ctrl-C.')
    await new Promise(resolve => interrupt.signal.addEventListener('abort', resolve))
    if (asked.keep) await tellHowToEnter(standIn, write)
  } finally {
    await standIn.close()
  }
  return true
}

async function agent(args: readonly string[]): Promise<boolean> {
  const { root, pid } = readAgentArguments(args, process.pid)
  let kept = false
  await serveDuties({ input: process.stdin, output: stdout, pid }, notify =>
    createDuties({
      agent: createAgent({ root, environment: BARE_ENVIRONMENT, workingDirectory: '/', clock, notify }),
      environment: BARE_ENVIRONMENT,
      scratch: '/tmp',
      onKeep: () => {
        kept = true
      },
    }),
  )
  // On an instance that is kept it stays, since its end is the instance's.
  if (kept) await new Promise(() => setInterval(() => {}, 2 ** 30))
  return true
}

function start(
  asked: InstanceArguments,
  told: { provisionedBy: string | undefined; write: (line: string) => void; transcript?: Transcript },
): Promise<StandIn> {
  const { application, deploymentGroup, region } = settingsFor(asked, '')
  return startStandIn({
    asked,
    application,
    group: deploymentGroup,
    region,
    provisionedBy: told.provisionedBy,
    host: {
      platform: process.platform,
      uid: process.getuid?.() ?? -1,
      node: process.execPath,
      bundle: dirname(fileURLToPath(import.meta.url)),
    },
    cache,
    path: env['PATH'] ?? '',
    clock,
    signal: interrupt.signal,
    onSetup: notice => told.write(paint.faint(harmlessLine(setupText(notice)))),
    onAgent: notice => {
      told.transcript?.note(notice)
      order.hear(notice)
    },
  })
}

/** The action's own defaults, but for what was asked for. */
function settingsFor(asked: InstanceArguments, commit: string) {
  const name = basename(asked.directory).replace(/[^\w.-]/g, '-')
  return readInputs({
    raw: {
      'application-name': asked.application,
      'deployment-group-name': asked.group,
      'aws-region': 'us-east-1',
      'when-older': 'deploy',
      repository: `rehearsal/${name}`,
      commit: commit || '0'.repeat(40),
    },
    job: readJob({}, undefined),
    once: randomBytes(4).toString('hex'),
  })
}

function deployTo(
  { url, region, credentials }: StandIn,
  commit: string,
  asked: InstanceArguments,
): Promise<Outcome> {
  const tell = createTerminalReport({ write: line => stdout.write(`${line}\n`), color, clock })
  return deploy({
    settings: settingsFor(asked, commit),
    codedeploy: createClient({ region, credentials, endpoint: url }),
    github: createGithub({ api: url, token: '' }),
    clock,
    report: progress =>
      progress.kind === 'event' ? order.tell(progress.state, () => tell(progress)) : tell(progress),
    signal: interrupt.signal,
    // On loopback nobody counts the calls.
    pace: () => 100,
  })
}

async function tellHowToEnter({ instance }: StandIn, write: (line: string) => void): Promise<void> {
  const { enter, end } = await instance.keep()
  write(`\nThe instance stays up. To enter it:  ${enter}\n                        To end it:   ${end}`)
}

const COMMANDS: Readonly<Record<string, (args: readonly string[]) => Promise<boolean>>> = {
  rehearse,
  serve,
  agent,
}

async function main([name = '--help', ...args]: readonly string[]): Promise<number> {
  const command = COMMANDS[name]
  if (['--help', '-h', 'help'].includes(name) || args.includes('--help')) {
    stdout.write(usage(cache))
    return 0
  }
  if (command === undefined) {
    throw new Problem({
      code: 'command/unknown',
      what: `There is no command "${name}".`,
      fix: 'Run "potato-deploy --help".',
    })
  }
  return (await command(args)) ? 0 : 1
}

for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, () => interrupt.abort())
try {
  process.exitCode = await main(argv.slice(2))
} catch (error) {
  const problems = problemsOf(error)
  if (!interrupt.signal.aborted) {
    for (const problem of problems) stderr.write(`${problemLines(problem, paint).join('\n')}\n`)
  }
  process.exitCode = problems.some(({ code }) => code.startsWith('command/')) ? 2 : 1
}
if (interrupt.signal.aborted && argv[2] !== 'agent') process.exitCode = 130
