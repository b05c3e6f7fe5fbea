#!/usr/bin/env node
// Runs one command of the command line.

import { dirname } from 'node:path'
import { readCommand } from './cli/arguments.ts'
import { openTerminal } from './cli/terminal.ts'
import { readVersion } from './core/host.ts'
import { problemsOf } from './core/problem.ts'
import { problemLines } from './core/problem-text.ts'

const terminal = openTerminal(import.meta.url)
const { write, complain, style, signal, clock, host } = terminal

// What a command needs is loaded with it: the AWS SDK takes longer to load than a check takes to run.
async function main(): Promise<number> {
  const caller = { directory: process.cwd(), ci: process.env['CI'] === 'true' }
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
    case 'enter': {
      const { enter } = await import('./cli/commands/enter.ts')
      return await enter(command.holder, terminal)
    }
    case 'cache': {
      const { cacheCommand } = await import('./cli/commands/cache.ts')
      return await cacheCommand(command.empty, terminal)
    }
    case 'init': {
      const { runInit } = await import('./cli/commands/init.ts')
      return await runInit(command.options, { ...terminal, top: dirname(host.bundle) })
    }
    case 'check': {
      const { openRevision } = await import('./git/open-revision.ts')
      // git works while the rules are loaded.
      const [revision, { runCheck }] = await Promise.all([
        openRevision({ ...command.options, path: terminal.path, scratch: host.temporary }),
        import('./cli/commands/check.ts'),
      ])
      return await runCheck(revision, command.options.format, terminal)
    }
    case 'rehearse': {
      const { runRehearsal } = await import('./cli/commands/rehearse.ts')
      return await runRehearsal(command.options, terminal)
    }
    case 'serve': {
      const { serve } = await import('./cli/commands/serve.ts')
      return await serve(command.options, terminal)
    }
    case 'agent': {
      const { runAgent } = await import('./instance/agent-command.ts')
      // systemd stops it when the instance restarts.
      signal.addEventListener('abort', () => process.exit())
      const { stdin: input, stdout: output, pid: ownPid } = process
      await runAgent({ options: command.options, input, output, clock, ownPid })
      // A process that a hook left running does not keep it alive.
      return process.exit()
    }
    case 'hold': {
      const { hold } = await import('./instance/holder.ts')
      const { stdin: input, stdout: output, pid } = process
      const saved = await hold({ plan: command.plan, input, output, pid, clock, signal })
      return process.exit(saved ? 0 : 1)
    }
    default:
      return command satisfies never
  }
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
