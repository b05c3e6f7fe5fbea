// The machine of the agent cases: this one, with a user added that no other process sees.

import { spawn } from 'node:child_process'
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AgentNotice, CommandResult, HostCommand } from '../../src/agent/protocol.ts'
import { connectAgent } from '../../src/instance/rpc.ts'

export const USER = 'ec2-user'
export const USER_ID = 4242

export interface Machine {
  execute(command: HostCommand): Promise<{ readonly result: CommandResult; readonly notices: AgentNotice[] }>
  close(): Promise<void>
}

/** A command in a mount namespace of its own, where /etc has the user and /home is empty but for theirs. */
export function onCaseMachine(folder: string, command: readonly string[]): readonly string[] {
  const etc = join(folder, 'etc')
  mkdirSync(etc)
  addLine(etc, 'passwd', `${USER}:x:${USER_ID}:${USER_ID}::/home/${USER}:/bin/bash`)
  addLine(etc, 'group', `${USER}:x:${USER_ID}:`)
  addLine(etc, 'shadow', `${USER}:*:19000:0:99999:7:::`)
  const prepare = `
    for file in passwd group shadow; do mount --bind ${etc}/$file /etc/$file; done
    mount -t tmpfs tmpfs /home && mkdir /home/${USER} && chown ${USER}: /home/${USER}
    cd / && exec "$@"`
  return ['--mount', 'sh', '-ec', prepare, 'sh', ...command]
}

const PROCESS = fileURLToPath(new URL('agent-process.ts', import.meta.url))

/** Our agent on the machine of a case. `folder` holds its files, `root` is its deployment root. */
export async function startMachine(folder: string, root: string): Promise<Machine> {
  const child = spawn('unshare', onCaseMachine(folder, [process.execPath, PROCESS, root]), {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  let notices: AgentNotice[] = []
  const agent = connectAgent({
    input: child.stdout,
    output: child.stdin,
    notify: notice => notices.push(notice),
    onWaiting: () => {},
    onMounted: () => {},
    onUnsaved: () => {},
  })
  await agent.ready
  return {
    execute: async command => {
      notices = []
      return { result: await agent.execute(command), notices }
    },
    close: () =>
      new Promise(resolve => {
        child.once('exit', () => resolve())
        child.stdin.end()
      }),
  }
}

/** A user of that name that the machine has already is out of the way. */
function addLine(etc: string, file: string, line: string): void {
  const path = join(etc, file)
  copyFileSync(join('/etc', file), path)
  const others = readFileSync(path, 'utf8')
    .split('\n')
    .filter(other => other !== '' && !other.startsWith(`${USER}:`))
  writeFileSync(path, [...others, line, ''].join('\n'))
}
