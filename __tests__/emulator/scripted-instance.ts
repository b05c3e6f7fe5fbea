// An instance whose lifecycle events a test decides.

import type { CommandResult, HostCommand, Instance } from '../../src/agent/protocol.ts'
import type { LifecycleEventName } from '../../src/appspec/lifecycle.ts'
import type { Clock } from '../../src/core/clock.ts'

/** What one event does. It succeeds unless given. */
export interface Act {
  /** How long it runs, by the clock; 0 unless given. */
  readonly milliseconds?: number
  readonly result?: Partial<CommandResult>
  /** The machine goes away under it. */
  readonly gone?: boolean
}

export type Script = Partial<Record<LifecycleEventName, Act>>

export interface ScriptedInstance extends Instance {
  /** Every command it was given, in order. */
  readonly commands: readonly HostCommand[]
}

export const SUCCESS: CommandResult = {
  status: 'Succeeded',
  noop: false,
  errorCode: 'Success',
  scriptName: '',
  message: '',
  logTail: '',
}

/** A script that exits 1, as an agent tells of it. */
export const FAILURE: CommandResult = {
  status: 'Failed',
  noop: false,
  errorCode: 'ScriptFailed',
  scriptName: 'hooks/broken.sh',
  message: 'hooks/broken.sh ended with exit code 1.',
  logTail: 'LifecycleEvent - AfterInstall\nScript - hooks/broken.sh\n[stderr]no such thing\n',
}

/** The script may be a function of the command, so that two deployments can differ. */
export function scriptedInstance(
  id: string,
  clock: Clock,
  script: Script | ((command: HostCommand) => Act | undefined) = {},
): ScriptedInstance {
  const commands: HostCommand[] = []
  return {
    id,
    commands,
    execute: async command => {
      commands.push(command)
      const act = typeof script === 'function' ? script(command) : script[command.event as LifecycleEventName]
      if (act?.milliseconds) await clock.sleep(act.milliseconds)
      if (act?.gone) throw new Error('the machine was terminated')
      return { ...SUCCESS, ...act?.result }
    },
  }
}

/** No agent is there. */
export function silentInstance(id: string): Instance {
  return {
    id,
    silent: true,
    execute: async () => {
      throw new Error('no event was expected')
    },
  }
}
