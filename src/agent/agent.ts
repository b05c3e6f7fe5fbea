// The agent: runs one lifecycle event on an instance.

import { mkdir } from 'node:fs/promises'
import { scriptsOf } from '../appspec/appspec.ts'
import type { Script } from '../appspec/hooks.ts'
import { EVENTS } from '../appspec/lifecycle.ts'
import type { Clock } from '../core/clock.ts'
import { foldersOf, removeOldDeployments, writeMarker } from './deployment-root.ts'
import { deliverRevision } from './download-bundle.ts'
import { archiveFor } from './event-revision.ts'
import { resultOf } from './failure.ts'
import { RETRY_DELAYS } from './fetch-archive.ts'
import { runHook } from './hook.ts'
import { install } from './install.ts'
import type { AgentNotice, CommandResult, HostCommand } from './protocol.ts'
import { readAppSpec, readAppSpecToInstall } from './revision-appspec.ts'

interface AgentOptions {
  /** The deployment root. The agent keeps its whole state in it. */
  readonly root: string
  /** The environment that scripts inherit. */
  readonly environment: Readonly<Record<string, string>>
  /** Scripts start in it, and relative destinations are relative to it. */
  readonly workingDirectory: string
  readonly clock: Clock
  readonly notify: (notice: AgentNotice) => void
  /** Seconds between the attempts to download a revision; the real agent's unless given. */
  readonly retryDelays?: readonly number[]
}

interface Agent {
  /** Runs one lifecycle event to its end. Never rejects: a failure is in the result. */
  execute(command: HostCommand): Promise<CommandResult>
}

const SUCCEEDED = {
  status: 'Succeeded',
  noop: false,
  errorCode: 'Success',
  scriptName: '',
  message: 'Succeeded',
  logTail: '',
} as const satisfies CommandResult

export function createAgent(options: AgentOptions): Agent {
  return { execute: command => execute(command, options).catch(resultOf) }
}

async function execute(command: HostCommand, options: AgentOptions): Promise<CommandResult> {
  const folders = foldersOf(options.root, command.specification)
  switch (command.event) {
    case 'DownloadBundle':
      await mkdir(folders.deployment, { recursive: true })
      await downloadBundle(command, options)
      return SUCCEEDED
    case 'Install':
      await mkdir(folders.deployment, { recursive: true })
      await installRevision(command, options)
      return SUCCEEDED
    default: {
      const archive = isKnown(command) ? await archiveFor(command, folders) : undefined
      // Read even if the event has no scripts: an invalid AppSpec fails the first event that reads it.
      const scripts = archive === undefined ? [] : await scriptsIn(archive, command)
      if (archive === undefined || scripts.length === 0) return { ...SUCCEEDED, noop: true }
      await runHook({ ...options, command, scripts, archive, folders })
      return SUCCEEDED
    }
  }
}

async function downloadBundle({ specification }: HostCommand, options: AgentOptions): Promise<void> {
  const folders = foldersOf(options.root, specification)
  await removeOldDeployments(folders)
  const { retryDelays = RETRY_DELAYS } = options
  await deliverRevision({ ...options, retryDelays, revision: specification.revision, folders })
  await writeMarker(folders.mostRecent, folders)
}

/** From here on the deployment is the last successful one, even if a later event of it fails. */
async function installRevision({ specification }: HostCommand, options: AgentOptions): Promise<void> {
  const folders = foldersOf(options.root, specification)
  const appspec = await readAppSpecToInstall(folders.archive, specification)
  const { fileExistsBehavior } = specification
  await install({ ...options, appspec, archive: folders.archive, fileExistsBehavior, folders })
  await writeMarker(folders.lastSuccessful, folders)
}

async function scriptsIn(archive: string, { event, specification }: HostCommand): Promise<readonly Script[]> {
  return scriptsOf(await readAppSpec(archive, specification), event)
}

/** The standard events, and the user's own events that the deployment names. */
function isKnown({ event, specification }: HostCommand): boolean {
  const standard: readonly string[] = EVENTS
  return standard.includes(event) || specification.allPossibleLifecycleEvents.includes(event)
}
