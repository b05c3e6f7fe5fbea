// Runs the hook scripts of an event.

import { accessSync, chmodSync, constants, existsSync, lstatSync, realpathSync, statSync } from 'node:fs'
import { dirname, normalize } from 'node:path'
import type { Script } from '../appspec/hooks.ts'
import type { Clock } from '../core/clock.ts'
import { Problem } from '../core/problem.ts'
import type { DeploymentFolders } from './deployment-root.ts'
import { ScriptFailure, whyNotStarted } from './failure.ts'
import { UNREADABLE_TAIL } from './log-tail.ts'
import type {
  AgentNotice,
  DeploymentSpecification,
  HostCommand,
  LifecycleErrorCode,
  RevisionSource,
} from './protocol.ts'
import { runScript, type ScriptEnd } from './script.ts'
import { openScriptLog, type ScriptLog } from './script-log.ts'

const NEWLINE = 0x0a

interface HookRun {
  readonly command: HostCommand
  readonly scripts: readonly Script[]
  /** The unpacked revision with the scripts. */
  readonly archive: string
  readonly folders: DeploymentFolders
  readonly environment: Readonly<Record<string, string>>
  readonly workingDirectory: string
  readonly clock: Clock
  readonly notify: (notice: AgentNotice) => void
}

/** Runs an event's scripts in order, up to the first that fails. Throws its ScriptFailure. */
export async function runHook(run: HookRun): Promise<void> {
  const { command, folders, clock } = run
  const log = openScriptLog({ folders, deploymentId: command.specification.deploymentId, clock })
  try {
    log.write(`LifecycleEvent - ${command.event}\n`)
    for (const script of run.scripts) await runOne(script, run, log)
  } finally {
    log.close()
  }
}

async function runOne(script: Script, run: HookRun, log: ScriptLog): Promise<void> {
  const { notify } = run
  const { event, specification } = run.command
  const location = script.location.value
  const path = `${run.archive}/${location.replace(/^\/+/, '')}`
  const fail = (errorCode: LifecycleErrorCode, message: string) =>
    failure({ errorCode, location, message, log })
  if (!existsSync(path)) {
    const message = `The revision has no ${location}: the agent looked for ${normalize(path)}.`
    throw fail('ScriptMissing', `${message} Add it, or correct the location in the AppSpec.`)
  }
  refuseLinkOut(path, run.archive, script)
  if (!makeExecutable(path)) {
    throw fail('ScriptNotExecutable', `${location} is not executable, and could not be made executable.`)
  }

  log.write(`Script - ${location}\n`)
  notify({ kind: 'script-started', event, script: location })
  const end = await runScript({
    command: commandFor(script, path),
    environment: { ...run.environment, ...deploymentVariables(event, specification) },
    workingDirectory: run.workingDirectory,
    timeout: script.timeout.value,
    clock: run.clock,
    scratch: dirname(run.folders.scriptLog),
    onLines: (stream, lines) => {
      log.writeLines(`[${stream}]`, lines)
      for (const line of lines) notify({ kind: 'output', stream, line: textOf(line) })
    },
  })
  const known = end.kind === 'exited' ? end : { exit: null, signal: null }
  notify({ kind: 'script-ended', event, script: location, exit: known.exit, signal: known.signal })
  if (end.kind === 'exited' && end.exit === 0) return
  const { errorCode, message } = explain(end, script, path)
  throw fail(errorCode, message)
}

/** The text that starts a script. Nothing in it is quoted. */
export function commandFor({ runas, sudo }: Script, path: string): string {
  const command = runas === undefined ? path : `su ${runas.value} -c ${path}`
  return sudo ? `sudo ${command}` : command
}

function textOf(line: Buffer): string {
  return line.toString('utf8', 0, line.at(-1) === NEWLINE ? line.length - 1 : line.length)
}

function explain(
  end: ScriptEnd,
  { location: { value: location }, runas, timeout }: Script,
  path: string,
): { errorCode: LifecycleErrorCode; message: string } {
  const seconds = timeout.value === 1 ? '1 second' : `${timeout.value} seconds`
  switch (end.kind) {
    case 'exited': {
      const who = runas === undefined ? '' : `, run as ${runas.value || 'root'},`
      const how = `failed with exit code ${end.exit ?? `none: killed by ${end.signal}`}`
      return { errorCode: 'ScriptFailed', message: `${location}${who} ${how}.` }
    }
    case 'not-started':
      return {
        errorCode: 'ScriptFailed',
        message: `${location} failed with error Errno::${codeOf(end.error)}: ${whyNotStarted(path, end.error)}`,
      }
    case 'unreadable-line':
      return {
        errorCode: 'ScriptFailed',
        message: `${location} printed a line on its ${end.stream} that ends in a byte that is not UTF-8, and the agent stops reading there.`,
      }
    case 'timed-out':
      return {
        errorCode: 'ScriptTimedOut',
        message: `${location} did not end within its timeout of ${seconds}.`,
      }
    case 'left-open': {
      const what = `${location} failed to close ${end.stream.toUpperCase()}: it ended, but a process that it started kept the stream open for the whole timeout of ${seconds}.`
      const fix =
        'Redirect the output of the process that keeps running, for example "… >>/var/log/my.log 2>&1 &".'
      return { errorCode: 'UnknownError', message: `${what} ${fix}` }
    }
    default:
      return end satisfies never
  }
}

/** `ENOENT` */
function codeOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name
}

function failure(options: {
  readonly errorCode: LifecycleErrorCode
  readonly location: string
  readonly message: string
  readonly log: ScriptLog
}): ScriptFailure {
  const { errorCode, location: scriptName, message, log } = options
  const logTail = log.tail()
  if (logTail !== undefined) return new ScriptFailure({ errorCode, scriptName, message, logTail })
  const unreadable =
    'It printed text that is not UTF-8, so the agent sends minimal diagnostics; its log is in scripts.log on the instance.'
  return new ScriptFailure({
    errorCode: 'UnknownError',
    scriptName,
    message: `${message} ${unreadable}`,
    logTail: UNREADABLE_TAIL,
  })
}

function deploymentVariables(
  event: string,
  specification: DeploymentSpecification,
): Readonly<Record<string, string>> {
  const { revision } = specification
  return {
    LIFECYCLE_EVENT: event,
    DEPLOYMENT_ID: specification.deploymentId,
    APPLICATION_NAME: specification.applicationName,
    DEPLOYMENT_GROUP_NAME: specification.deploymentGroupName,
    DEPLOYMENT_GROUP_ID: specification.deploymentGroupId,
    ...bundleVariables(revision),
  }
}

function bundleVariables(revision: RevisionSource): Readonly<Record<string, string>> {
  switch (revision.kind) {
    case 'GitHub':
      return { BUNDLE_COMMIT: revision.commitId }
    case 'S3': {
      const { bucket, key, version, eTag } = revision
      return {
        BUNDLE_BUCKET: bucket,
        BUNDLE_KEY: key,
        ...(version !== undefined && { BUNDLE_VERSION: version }),
        ...(eTag !== undefined && { BUNDLE_ETAG: eTag }),
      }
    }
    case 'Local':
      return {}
    default:
      return revision satisfies never
  }
}

/** The real agent would follow it; here scripts stay inside the revision. */
function refuseLinkOut(path: string, archive: string, script: Script): void {
  if (`${realpathSync(path)}/`.startsWith(`${realpathSync(archive)}/`)) return
  throw new Problem({
    code: 'appspec/path-outside',
    what: `${script.location.value} is a link that points outside the revision.`,
    fix: 'Commit the script itself.',
    at: script.location.at,
  })
}

/** Sets the execute bit where it is missing, as the agent does. false where that fails. */
function makeExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    // Not executable yet.
  }
  // The agent's chmod passes over links: the script then fails to start.
  if (lstatSync(path).isSymbolicLink()) return true
  try {
    chmodSync(path, statSync(path).mode | 0o111)
    return true
  } catch {
    return false
  }
}
