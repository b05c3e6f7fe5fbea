// AWS's own agent, unmodified, on the machine of the agent cases.

import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AgentNotice } from '../../src/agent/protocol.ts'
import { EVENTS } from '../../src/appspec/lifecycle.ts'
import { createHostCommands } from '../../src/emulator/codedeploy/host-commands.ts'
import { createSigner } from '../../src/emulator/codedeploy/pkcs7.ts'
import { startServer } from '../../src/emulator/server.ts'
import { followAwsAgentLog } from '../../src/instance/aws-agent-log.ts'
import { configurationOf, MAIN_FILE } from '../../src/rehearsal/aws-agent-configuration.ts'
import { CREDENTIALS, REGION, serviceWith } from '../emulator/emulator.ts'
import { systemClock } from '../system-clock.ts'
import { type Machine, onCaseMachine } from './case-machine.ts'

const INSTANCE = 'i-0000000000000case'

/** `agent` is the folder of its source or of its package. `folder` holds its files, `root` is its deployment root. */
export async function startAwsMachine(agent: string, folder: string, root: string): Promise<Machine> {
  const hostCommands = createHostCommands({ clock: systemClock, sign: createSigner() })
  const server = await startServer({
    service: serviceWith(systemClock, { instances: [] }),
    hostCommands,
    credentials: CREDENTIALS,
    region: REGION,
    clock: systemClock,
  })
  let notices: AgentNotice[] = []
  const log = followAwsAgentLog({ root, clock: systemClock, notify: notice => notices.push(notice) })
  const polled = hostCommands.nextPoll(INSTANCE)
  const start = [join(agent, 'bin/codedeploy-agent'), `--config_file=${configure(folder, root, server.url)}`]
  const child = spawn(
    'unshare',
    [
      ...['--pid', '--fork', '--kill-child', '--mount-proc'],
      ...onCaseMachine(folder, ['sh', '-c', '"$@" start && exec sleep infinity', 'sh', ...start]),
    ],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
        LANG: 'C.UTF-8',
        RUBYOPT: `-r${preload(folder)}`,
      },
    },
  )
  await polled
  return {
    execute: async command => {
      notices = []
      const result = await hostCommands.execute(INSTANCE, command)
      await log.conclude(result)
      return { result, notices: notices.filter(notice => !isOfConfiguration(notice)) }
    },
    close: async () => {
      log.close()
      await new Promise<void>(resolve => {
        child.once('exit', () => resolve())
        child.kill('SIGKILL')
      })
      await server.close()
    },
  }
}

/** Hooks inherit these names from an agent that reads who it is from a file; when the cases were recorded it did not. */
function isOfConfiguration(notice: AgentNotice): boolean {
  return notice.kind === 'output' && /^AWS_(CREDENTIALS_FILE|HOST_IDENTIFIER|REGION)$/.test(notice.line)
}

/** The agent compares the events it gets with a list in its tool for local deployments, which was loaded when the cases were recorded. */
function preload(folder: string): string {
  const path = join(folder, 'preload.rb')
  const list = `DEFAULT_ORDERED_LIFECYCLE_EVENTS = %w[${EVENTS.join(' ')}]`
  writeFileSync(
    path,
    `module AWS; module CodeDeploy; module Local; class Deployer; ${list}; end; end; end; end\n`,
  )
  return path
}

/** Writes its configuration, and returns the file that it is started with. */
function configure(folder: string, root: string, url: string): string {
  const own = join(folder, 'agent')
  mkdirSync(own)
  const files = configurationOf({
    emulator: { url, region: REGION, credentials: CREDENTIALS },
    instance: INSTANCE,
    root,
    folder: own,
    logs: own,
    state: own,
  })
  for (const [name, text] of Object.entries(files)) writeFileSync(join(own, name), text)
  return join(own, MAIN_FILE)
}
