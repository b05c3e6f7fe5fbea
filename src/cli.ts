#!/usr/bin/env node
// DOOR: what does somebody at a terminal ask for? A start, a check, a rehearsal, or the stand-in alone.

import { randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { problemsOf } from './codedeploy/problem.ts'
import type { Progress } from './deploy/progress.ts'
import { checkLines } from './deploy/report/check-text.ts'
import { harmlessLine } from './deploy/report/harmless.ts'
import { COLORED, PLAIN } from './deploy/report/paint.ts'
import { problemLines } from './deploy/report/problem-text.ts'
import { summaryOf } from './deploy/report/summary.ts'
import { createTerminalReport } from './deploy/report/terminal-report.ts'
import { runAgent } from './rehearsal/agent-command.ts'
import {
  type CheckArguments,
  type InstanceArguments,
  type RehearseArguments,
  readCommand,
  type ServeArguments,
} from './rehearsal/arguments.ts'
import { checkFolder } from './rehearsal/check-folder.ts'
import type { AgentNotice } from './rehearsal/command.ts'
import { init } from './rehearsal/init/init.ts'
import { initText } from './rehearsal/init/init-text.ts'
import { agentText, enterText, exportText, setupText } from './rehearsal/notice-text.ts'
import { rehearse } from './rehearsal/rehearse.ts'
import { createRunningOrder } from './rehearsal/running-order.ts'
import { type SetupNotice, type StandIn, startStandIn } from './rehearsal/stand-in.ts'
import { createTranscript } from './rehearsal/transcript.ts'
import { usage } from './rehearsal/usage.ts'

const { env, stdout, stderr } = process
// The bundle was tried on this Node.js; what the AWS SDK has to say of it is nothing a user could mend.
env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] = 'true'
const cache = join(env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'potato-deploy')
const host = {
  platform: process.platform,
  uid: process.getuid?.() ?? -1,
  node: process.execPath,
  bundle: dirname(fileURLToPath(import.meta.url)),
}
const clock = {
  now: Date.now,
  sleep: (milliseconds: number, signal?: AbortSignal) =>
    sleep(milliseconds, undefined, signal === undefined ? {} : { signal }).catch(() => {}),
}
const color = stdout.isTTY === true && !env['NO_COLOR']
const paint = color ? COLORED : PLAIN
const write = (line: string) => stdout.write(`${line}\n`)
const complain = (line: string) => stderr.write(`${line}\n`)
const interrupt = new AbortController()
for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, () => interrupt.abort())

function open(
  asked: InstanceArguments & { port?: number },
  options: {
    provisionedBy?: string | undefined
    say: (line: string) => void
    onAgent: (notice: AgentNotice) => void
  },
): Promise<StandIn> {
  const { provisionedBy, say, onAgent } = options
  const onSetup = (notice: SetupNotice) => say(paint.faint(harmlessLine(setupText(notice))))
  const path = env['PATH'] ?? ''
  return startStandIn({
    asked,
    provisionedBy,
    host,
    cache,
    path,
    clock,
    signal: interrupt.signal,
    onSetup,
    onAgent,
  })
}

async function runCheck(asked: CheckArguments): Promise<number> {
  const checked = await checkFolder(asked, { path: env['PATH'] ?? '', scratch: tmpdir() })
  checkLines(checked, asked.format, paint).forEach(write)
  return checked.findings.some(({ severity }) => severity === 'error') ? 1 : 0
}

async function runRehearsal(asked: RehearseArguments): Promise<number> {
  // The AWS SDK takes longer to load than a check takes to run.
  const { deployTo } = await import('./deploy/deploy-to.ts')
  const transcript = createTranscript()
  const order = createRunningOrder(notice => {
    const [margin, text] = agentText(notice) ?? []
    if (text !== undefined) write(paint.faint(margin + harmlessLine(text)))
  })
  const onAgent = (notice: AgentNotice) => {
    transcript.note(notice)
    order.hear(notice)
  }
  const tell = createTerminalReport({ write, color, clock, logs: false })
  const report = (progress: Progress) =>
    progress.kind === 'event' ? order.tell(progress.state, () => tell(progress)) : tell(progress)
  const standIn = await open(asked, { provisionedBy: asked.from ?? asked.commit, say: write, onAgent })
  try {
    const deployments = await rehearse({
      asked,
      standIn,
      transcript,
      announce: title => write(`\n${paint.strong(title)}`),
      deploy: commit => {
        const { application, group, repository } = standIn
        const once = randomBytes(4).toString('hex')
        return deployTo(
          standIn,
          { application, group, repository, commit, once },
          { clock, report, signal: interrupt.signal },
        )
      },
    })
    const outcomes = deployments.map(({ outcome }) => outcome)
    if (asked.summary) writeFileSync(asked.summary, outcomes.map(summaryOf).join('\n'))
    if (asked.json) writeFileSync(asked.json, `${JSON.stringify({ deployments }, null, 2)}\n`)
    if (asked.keep) write(enterText(await standIn.instance.keep()))
    return outcomes.every(({ status }) => status === 'Succeeded') ? 0 : 1
  } finally {
    await standIn.close()
  }
}

async function serve(asked: ServeArguments): Promise<number> {
  const standIn = await open(asked, { say: complain, onAgent: () => {} })
  try {
    write(exportText(standIn))
    complain(paint.faint('Serving until Ctrl-C.'))
    await new Promise(resolve => interrupt.signal.addEventListener('abort', resolve))
    if (asked.keep) complain(enterText(await standIn.instance.keep()))
    return 0
  } finally {
    await standIn.close()
  }
}

async function main(): Promise<number> {
  const command = readCommand(process.argv.slice(2), { directory: process.cwd(), ci: env['CI'] === 'true' })
  switch (command.kind) {
    case 'help':
      write(usage(cache))
      return 0
    case 'check':
      return await runCheck(command.asked)
    case 'init':
      for (const [margin, text] of initText(await init(command.asked, dirname(host.bundle))))
        write(margin + harmlessLine(text))
      return 0
    case 'rehearse':
      return await runRehearsal(command.asked)
    case 'serve':
      return await serve(command.asked)
    case 'agent':
      // Where the instance stays, its end is this process's; else what a hook has left running does not hold it.
      if (!(await runAgent({ asked: command.asked, input: process.stdin, output: stdout, clock })))
        process.exit()
      return await new Promise(() => setInterval(() => {}, 2 ** 30))
    default:
      return command satisfies never
  }
}

try {
  process.exitCode = await main()
} catch (error) {
  const problems = problemsOf(error)
  if (!interrupt.signal.aborted)
    for (const problem of problems) problemLines(problem, paint).forEach(complain)
  process.exitCode = problems.some(({ code }) => code.startsWith('command/')) ? 2 : 1
}
if (interrupt.signal.aborted) process.exitCode = 130
