#!/usr/bin/env node
// Runs one command of the command line.

import { dirname } from 'node:path'
import { readCommand } from './cli/arguments.ts'
import { openTerminal } from './cli/terminal.ts'
import { usage } from './cli/usage.ts'
import { problemsOf } from './core/problem.ts'
import { problemLines } from './core/problem-text.ts'

const terminal = openTerminal(import.meta.url)
const { write, complain, style, signal, clock, path, host, cache } = terminal

// What a command needs is loaded with it: the AWS SDK takes longer to load than a check takes to run.
async function main(): Promise<number> {
  const caller = { directory: process.cwd(), ci: process.env['CI'] === 'true', pid: host.pid }
  const command = readCommand(process.argv.slice(2), caller)
  switch (command.kind) {
    case 'help': {
      write(usage(cache))
      return 0
    }
    case 'init': {
      const { runInit } = await import('./cli/commands/init.ts')
      const github = {
        api: process.env['GITHUB_API_URL'] || 'https://api.github.com',
        token: process.env['GITHUB_TOKEN'] ?? '',
      }
      return await runInit(command.options, { ...terminal, top: dirname(host.bundle), github })
    }
    case 'check': {
      const { openRevision } = await import('./git/open-revision.ts')
      const place = { path, scratch: host.temporary, cache }
      // git works while the rules are loaded.
      const [revision, { checkFolder }, { checkLines }] = await Promise.all([
        openRevision({ ...terminal, ...command.options, ...place }),
        import('./cli/commands/check.ts'),
        import('./check/format/text.ts'),
      ])
      const checked = await checkFolder(revision, { ...place, signal })
      checkLines(checked, command.options.format, style).forEach(write)
      return checked.findings.some(({ severity }) => severity === 'error') ? 1 : 0
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
      await hold({ plan: command.plan, input, output, pid, clock })
      return process.exit()
    }
    default:
      return command satisfies never
  }
}

try {
  process.exitCode = await main()
} catch (error) {
  const problems = problemsOf(error)
  if (!signal.aborted) for (const problem of problems) problemLines(problem, style).forEach(complain)
  process.exitCode = problems.some(({ code }) => code.startsWith('command/')) ? 2 : 1
}
if (signal.aborted) process.exitCode = 130
