#!/usr/bin/env node
// Runs one command of the command line.

import { dirname } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { readCommand } from './cli/arguments.ts'
import { openTerminal } from './cli/terminal.ts'
import { readVersion } from './core/host.ts'
import { problemsOf } from './core/problem.ts'
import { problemLines } from './core/problem-text.ts'

const terminal = openTerminal(import.meta.url)
const { write, complain, style, signal, host } = terminal

// What a command needs is loaded with it: the AWS SDK takes longer to load than a check takes to run.
async function main(): Promise<number> {
  const { env } = process
  const region = env['AWS_REGION'] || env['AWS_DEFAULT_REGION'] || undefined
  const caller = { directory: process.cwd(), ci: env['CI'] === 'true', region }
  const command = readCommand(process.argv.slice(2), caller)
  switch (command.kind) {
    case 'help': {
      const { usage } = await import('./cli/usage.ts')
      write(usage(command.command, terminal))
      return 0
    }
    case 'version': {
      write(readVersion(host))
      return 0
    }
    case 'completion': {
      const { completionScript } = await import('./cli/completion.ts')
      write(completionScript(command.shell))
      return 0
    }
    case 'explain':
      return await (await import('./cli/commands/explain.ts')).showProblemPage(command.code, terminal)
    case 'status':
      return await (await import('./cli/commands/group-deployment.ts')).status(command.options, terminal)
    case 'stop':
      return await (await import('./cli/commands/group-deployment.ts')).stopActive(command.options, terminal)
    case 'enter':
      return await (await import('./cli/commands/enter.ts')).enter(command.holder, terminal)
    case 'cache':
      return await (await import('./cli/commands/cache.ts')).cacheCommand(command.empty, terminal)
    case 'init':
      return await (await import('./cli/commands/init.ts')).runInit(command.options, {
        ...terminal,
        top: dirname(host.bundle),
      })
    case 'check': {
      const { openRevision } = await import('./git/open-revision.ts')
      const opening = openRevision({ ...terminal, ...command.options, scratch: host.temporary })
      const [revision, { runCheck }] = await Promise.all([opening, loadCheck()])
      return await runCheck(revision, command.options, terminal)
    }
    case 'rehearse':
    case 'serve': {
      const { runInContainer } = await import('./cli/container.ts')
      const exit = await runInContainer(process.argv.slice(2), command.options, terminal)
      if (exit !== undefined) return exit
      return command.kind === 'rehearse'
        ? await (await import('./cli/commands/rehearse.ts')).runRehearsal(command.options, terminal)
        : await (await import('./cli/commands/serve.ts')).serve(command.options, terminal)
    }
    default:
      return command satisfies never
  }
}

/** In parts, between which git is started again: it works while they are loaded. */
async function loadCheck(): Promise<typeof import('./cli/commands/check.ts')> {
  await setImmediate()
  await import('./appspec/appspec.ts')
  await setImmediate()
  return await import('./cli/commands/check.ts')
}

try {
  process.exitCode = await main()
} catch (error) {
  const problems = problemsOf(error)
  if (!signal.aborted)
    for (const problem of problems) problemLines(problem, style, terminal.columns).forEach(complain)
  process.exitCode = problems.some(({ code }) => code.startsWith('command/')) ? 2 : 1
}
if (signal.aborted) process.exitCode = 130
// What is left is to print, which nobody may be reading.
for (const name of ['SIGINT', 'SIGTERM'] as const) process.removeAllListeners(name)
