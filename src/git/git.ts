// Runs git so that no configuration decides what it does, and nothing of a repository starts a program.

import { Readable } from 'node:stream'
import { splitNames } from '../core/file-name.ts'
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
  /** The names that it printed with `-z`. Throws likewise. */
  list(args: readonly string[]): Promise<string[]>
  /** What it prints, as it comes: for what is too large to keep. */
  stream(args: readonly string[], input?: string): Readable
  /** Gives it to a reader, as it comes. undefined where git then said no, as for files that a partial clone lacks. */
  read<Read>(
    args: readonly string[],
    reader: (output: AsyncIterable<Buffer>) => Promise<Read>,
  ): Promise<Read | undefined>
  /** The same place with more of git's variables. */
  with(variables: Readonly<Record<string, string>>): Git
}

/** What of the caller's environment git is given. */
export interface GitCaller {
  /** Where the program is looked for, as in PATH. */
  readonly path: string
  /** HOME, with the user's own configuration, of which only `safe.directory` is read. */
  readonly home?: string | undefined
  /** SUDO_UID: to git, a repository of this user is root's own. */
  readonly sudoUid?: string | undefined
  /** Ends what runs. */
  readonly signal?: AbortSignal
}

const SETTINGS = ['-c', 'core.hooksPath=/dev/null', '-c', 'core.fsmonitor=false']

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

/** `safe` are the folders whose repositories another user may own, as in `safe.directory`. */
export function createGit(
  caller: GitCaller,
  directory: string,
  variables: Readonly<Record<string, string>> = {},
  safe: readonly string[] = [],
): Git {
  const { path, sudoUid, signal } = caller
  const env = { PATH: path, ...(sudoUid && { SUDO_UID: sudoUid }), ...VARIABLES, ...variables }
  const options = { cwd: directory, env, ...(signal && { signal }) }
  const settings = [...SETTINGS, ...safe.flatMap(folder => ['-c', `safe.directory=${folder}`])]
  const succeed = async (args: readonly string[], input?: string) => {
    const { exit, stdout, stderr } = await git.run(args, input)
    if (exit === 0) return stdout
    throw gitFailed(
      args.find((arg, index) => arg !== '-c' && args[index - 1] !== '-c') ?? '',
      directory,
      stderr.toString(),
    )
  }
  const startStream = (args: readonly string[], input?: string) => {
    signal?.throwIfAborted()
    const child = start('git', [...settings, ...args], { ...options, stdio: ['pipe', 'pipe', 'ignore'] })
    child.stdin?.on('error', () => {})
    child.stdin?.end(input)
    const output = child.stdout ?? Readable.from([])
    const kill = () => child.kill('SIGKILL')
    signal?.addEventListener('abort', kill, { once: true })
    child.once('close', () => signal?.removeEventListener('abort', kill))
    child.once('error', cause => output.destroy(cause))
    return { child, output }
  }
  const git: Git = {
    run: async (args, input) => {
      // What was ended is no answer: nothing is tried in its place.
      signal?.throwIfAborted()
      try {
        return await run('git', [...settings, ...args], {
          ...options,
          ...(input !== undefined && { input }),
        })
      } catch (cause) {
        throw new Problem({
          code: 'rehearsal/git-missing',
          what: 'Cannot start git.',
          why: cause instanceof Error ? cause.message : String(cause),
          fix: 'Install git ("apt install git"), and make sure that it is in PATH.',
          cause,
        })
      }
    },
    ask: async args => {
      const { exit, stdout } = await git.run(args)
      return exit === 0 ? stdout.toString().replace(/\n$/, '') : undefined
    },
    need: async (args, input) => (await succeed(args, input)).toString().replace(/\n$/, ''),
    list: async args => splitNames(await succeed(args)),
    stream: (args, input) => startStream(args, input).output,
    read: async (args, reader) => {
      const { child, output } = startStream(args)
      const ended = new Promise(resolve => child.once('close', resolve))
      try {
        const read = await reader(output)
        return (await ended) === 0 ? read : undefined
      } finally {
        child.kill('SIGKILL')
      }
    },
    with: more => createGit(caller, directory, { ...variables, ...more }, safe),
  }
  return git
}

/** `why` are git's own words. */
export function gitFailed(command: string, directory: string, why: string): Problem {
  return new Problem({
    code: 'rehearsal/git-failed',
    what: `git ${command} failed in ${directory}.`,
    why: why.trim(),
    fix: `Run "git status" in ${directory}, and fix what it reports.`,
  })
}

/**
 * The user's and the machine's own entries of `safe.directory`: https://git-scm.com/docs/git-config#Documentation/git-config.txt-safedirectory
 * Nothing else of that configuration is obeyed.
 */
export async function readSafeDirectories({ path, home }: GitCaller): Promise<string[]> {
  const env = { PATH: path, LC_ALL: 'C', ...(home !== undefined && { HOME: home }) }
  const scopes = ['--system', '--global'].map(async scope => {
    const args = ['config', scope, '--includes', '--null', '--get-all', 'safe.directory']
    const { exit, stdout } = await run('git', args, { cwd: '/', env })
    return exit === 0 ? stdout.toString().split('\0').slice(0, -1) : []
  })
  return (await Promise.all(scopes)).flat()
}
