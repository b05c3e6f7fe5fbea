// Asks a user at a terminal before sudo is used, and starts the command again through a sudo that wants a password.

import { dirname, join } from 'node:path'
import { runAttached } from '../core/process.ts'
import { engineEnvironment } from '../instance/engine-environment.ts'
import type { Terminal } from './terminal.ts'

const QUESTION =
  'A rehearsal needs root: its sandbox has mounts, devices, users and a network of its own. Use sudo for that? [Y/n] '

/** Whether root may be used. Nobody is asked who is root, or who is not at a terminal: sudo itself then refuses or not. */
export async function mayUseRoot({ host, ask }: Pick<Terminal, 'host' | 'ask'>): Promise<boolean> {
  if (host.uid === 0) return true
  const answer = await ask(QUESTION)
  return answer === undefined || isYes(answer)
}

/**
 * The whole command as root, with this user's cache: a sandbox has no terminal, where sudo could ask for a password or
 * would know that it was given. Resolves to the exit code; undefined: nobody is at a terminal.
 */
export async function runWithSudo(args: readonly string[], terminal: Terminal): Promise<number | undefined> {
  const { host, cache, path, env, ask } = terminal
  const answer = await ask(QUESTION)
  if (answer === undefined) return undefined
  if (!isYes(answer)) return 1
  const variables = [`XDG_CACHE_HOME=${dirname(cache)}`, `PATH=${path}`]
  const command = [host.node, join(host.bundle, 'cli.js'), ...args]
  return await runAttached('sudo', ['--', 'env', ...variables, ...command], engineEnvironment(env))
}

function isYes(answer: string): boolean {
  return /^(y(es)?)?$/i.test(answer.trim())
}
