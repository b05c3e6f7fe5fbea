// Asks a user at a terminal before sudo is used.

import type { Terminal } from './terminal.ts'

const QUESTION =
  'A rehearsal needs root: its sandbox has mounts, devices, users and a network of its own. Use sudo for that? [Y/n] '

/** Whether root may be used. Nobody is asked who is root, or who is not at a terminal: sudo itself then refuses or not. */
export async function mayUseRoot({ host, ask }: Pick<Terminal, 'host' | 'ask'>): Promise<boolean> {
  if (host.uid === 0) return true
  const answer = await ask(QUESTION)
  return answer === undefined || /^(y(es)?)?$/i.test(answer.trim())
}
