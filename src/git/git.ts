// Runs git so that no configuration decides what it does, and nothing of a repository starts a program.

import { Readable } from 'node:stream'
import { Problem } from '../core/problem.ts'
import { type Finished, run, start } from '../core/process.ts'

/** git in one place: a repository, and perhaps a working tree and an index that are not its own. */
export interface Git {
  /** Runs it to its end. Throws a Problem only where there is no git. */
  run(args: readonly string[], input?: string): Promise<Finished>
  /** What it printed, without the last newline; undefined where it said no. */
  ask(args: readonly string[]): Promise<string | undefined>
  /** What it printed. Throws a Problem with git's own words where it said no. */
  need(args: readonly string[], input?: string): Promise<string>
  /** What it prints, as it comes: for what is too large to keep. */
  stream(args: readonly string[]): Readable
  /** The same place with more of git's variables. */
  with(variables: Readonly<Record<string, string>>): Git
}

// The repository is another user's where a rehearsal runs as root: git would refuse it. It is only read.
const SETTINGS = ['-c', 'safe.directory=*', '-c', 'core.hooksPath=/dev/null', '-c', 'core.fsmonitor=false']

const VARIABLES = {
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_ATTR_NOSYSTEM: '1',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  // A partial clone fetches what it lacks: through a program that its configuration names.
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_NO_LAZY_FETCH: '1',
  LC_ALL: 'C',
}

/** `path` is where the program is looked for, as in PATH. Nothing else of anybody's environment is passed on. */
export function createGit(
  path: string,
  directory: string,
  variables: Readonly<Record<string, string>> = {},
): Git {
  const options = { cwd: directory, env: { PATH: path, ...VARIABLES, ...variables } }
  const git: Git = {
    run: async (args, input) => {
      try {
        return await run('git', [...SETTINGS, ...args], {
          ...options,
          ...(input !== undefined && { input }),
        })
      } catch (cause) {
        throw new Problem({
          code: 'rehearsal/git-missing',
          what: 'git cannot be started.',
          why: cause instanceof Error ? cause.message : String(cause),
          fix: 'Install git ("apt install git"), and see that it is in PATH.',
          cause,
        })
      }
    },
    ask: async args => {
      const { exit, stdout } = await git.run(args)
      return exit === 0 ? stdout.toString().replace(/\n$/, '') : undefined
    },
    need: async (args, input) => {
      const { exit, stdout, stderr } = await git.run(args, input)
      if (exit === 0) return stdout.toString().replace(/\n$/, '')
      throw new Problem({
        code: 'rehearsal/git-failed',
        what: `git ${args[0]} failed in ${directory}.`,
        why: stderr.toString().trim(),
        fix: `Run "git status" in ${directory}, and mend what it complains of.`,
      })
    },
    stream: args => {
      const child = start('git', [...SETTINGS, ...args], { ...options, stdio: ['ignore', 'pipe', 'ignore'] })
      const output = child.stdout ?? Readable.from([])
      child.once('error', cause => output.destroy(cause))
      return output
    },
    with: more => createGit(path, directory, { ...variables, ...more }),
  }
  return git
}
