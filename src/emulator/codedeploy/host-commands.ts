// The service's side of the protocol that AWS's own agent speaks: it polls for commands, and reports how they ended.

import { randomUUID } from 'node:crypto'
import type {
  CommandResult,
  DeploymentSpecification,
  HostCommand,
  LifecycleErrorCode,
  RevisionSource,
} from '../../agent/protocol.ts'
import type { Clock } from '../../core/clock.ts'
import { AwsError } from '../aws-error.ts'
import { type Decode, structure, text, time } from './decoder.ts'
import type { Signer } from './pkcs7.ts'

export interface HostCommands {
  /** Runs an operation of the protocol. `gone` is aborted when its caller has gone. Throws AwsError. */
  call(operation: string, input: unknown, gone: AbortSignal): Promise<object>
  /** Hands a command to the agent of an instance. Resolves to the first that it reports of it. */
  execute(instance: string, command: HostCommand): Promise<CommandResult>
  /** Resolves the next time that the agent of an instance polls. */
  nextPoll(instance: string): Promise<void>
  /** Ends what the agent of an instance has polled: it will not report it any more. */
  abandon(instance: string, result: CommandResult): void
}

// An agent that is told to stop waits for the answer to its poll. Milliseconds.
const POLL_LIMIT = 1000

interface Dispatch {
  readonly id: string
  readonly instance: string
  readonly command: HostCommand
  polled: boolean
  readonly end: (result: CommandResult) => void
}

/** The agent's own codes, in the order of their numbers; those above have no name in the API. */
const ERROR_CODES: readonly LifecycleErrorCode[] = [
  'Success',
  'ScriptMissing',
  'ScriptNotExecutable',
  'ScriptTimedOut',
  'ScriptFailed',
]

const NOOP: CommandResult = {
  status: 'Succeeded',
  noop: true,
  errorCode: 'Success',
  scriptName: '',
  message: 'Succeeded',
  logTail: '',
}

const envelope = structure({ Format: text, Payload: text })

// Members and types as in the service's model that comes with the agent: CodeDeployCommand, 2014-10-06.
const REQUESTS = {
  poll: structure({ HostIdentifier: text }),
  specification: structure({ DeploymentExecutionId: text, HostIdentifier: text }),
  acknowledgement: structure({ HostCommandIdentifier: text, Diagnostics: envelope }),
  update: structure({ HostCommandIdentifier: text, EstimatedCompletionTime: time, Diagnostics: envelope }),
  complete: structure({ HostCommandIdentifier: text, CommandStatus: text, Diagnostics: envelope }),
}

type Operation = (input: unknown, gone: AbortSignal) => object | Promise<object>

export function createHostCommands({ clock, sign }: { clock: Clock; sign: Signer }): HostCommands {
  const dispatches = new Map<string, Dispatch>()
  const polls = new Set<AbortController>()
  let watchers: { readonly instance: string; readonly notify: () => void }[] = []

  const find = (id: string | undefined): Dispatch => {
    const dispatch = dispatches.get(id ?? '')
    if (dispatch !== undefined) return dispatch
    throw new AwsError('ClientException', `There is no command ${JSON.stringify(id ?? '')} here.`)
  }
  const end = (dispatch: Dispatch, result: CommandResult) => {
    dispatches.delete(dispatch.id)
    dispatch.end(result)
  }
  const take = (host: string) => {
    const next = [...dispatches.values()].find(({ instance, polled }) => !polled && isOf(instance, host))
    if (next !== undefined) next.polled = true
    return next
  }

  const operations: Readonly<Record<string, Operation>> = {
    PollHostCommand: operation(REQUESTS.poll, async ({ HostIdentifier = '' }, gone) => {
      const watching = watchers.filter(({ instance }) => isOf(instance, HostIdentifier))
      watchers = watchers.filter(watcher => !watching.includes(watcher))
      for (const { notify } of watching) notify()
      let next = take(HostIdentifier)
      if (next === undefined) {
        const poll = new AbortController()
        polls.add(poll)
        await clock.sleep(POLL_LIMIT, AbortSignal.any([poll.signal, gone]))
        polls.delete(poll)
        next = gone.aborted ? undefined : take(HostIdentifier)
      }
      return next === undefined ? {} : { HostCommand: describe(next, HostIdentifier) }
    }),
    GetDeploymentSpecification: operation(
      REQUESTS.specification,
      async ({ DeploymentExecutionId = '', HostIdentifier = '' }) => {
        const dispatch = find(DeploymentExecutionId.split('/').at(-1))
        if (!isOf(dispatch.instance, HostIdentifier))
          throw new AwsError('ClientException', `${HostIdentifier} is not an instance of the deployment.`)
        const specification = JSON.stringify(specify(dispatch.command.specification))
        const GenericEnvelope = { Format: 'PKCS7/JSON', Payload: await sign(specification) }
        return { DeploymentSystem: 'CodeDeploy', DeploymentSpecification: { GenericEnvelope } }
      },
    ),
    PutHostCommandAcknowledgement: operation(
      REQUESTS.acknowledgement,
      ({ HostCommandIdentifier, Diagnostics = {} }) => {
        const dispatch = find(HostCommandIdentifier)
        const { IsCommandNoop } = readPayload(Diagnostics)
        if (IsCommandNoop !== true) return { CommandStatus: 'InProgress' }
        // An agent runs nothing more of a command that has ended.
        end(dispatch, NOOP)
        return { CommandStatus: 'Succeeded' }
      },
    ),
    PostHostCommandUpdate: operation(REQUESTS.update, ({ HostCommandIdentifier }) => ({
      CommandStatus: dispatches.has(HostCommandIdentifier ?? '') ? 'InProgress' : 'Failed',
    })),
    PutHostCommandComplete: operation(
      REQUESTS.complete,
      ({ HostCommandIdentifier = '', CommandStatus, Diagnostics = {} }) => {
        // A failure is reported twice, the second time without its code and log.
        const dispatch = dispatches.get(HostCommandIdentifier)
        if (dispatch !== undefined) end(dispatch, resultOf(CommandStatus, readPayload(Diagnostics)))
        return {}
      },
    ),
  }

  return {
    call: async (name, input, gone) => {
      const perform = Object.hasOwn(operations, name) ? operations[name] : undefined
      if (perform !== undefined) return await perform(input, gone)
      const known = Object.keys(operations).join(', ')
      throw new AwsError(
        'UnknownOperationException',
        `There is no operation ${JSON.stringify(name)} here. Known: ${known}.`,
      )
    },
    execute: (instance, command) =>
      new Promise(resolve => {
        const id = randomUUID()
        dispatches.set(id, { id, instance, command, polled: false, end: resolve })
        for (const poll of polls) poll.abort()
      }),
    nextPoll: instance => new Promise(resolve => watchers.push({ instance, notify: resolve })),
    abandon: (instance, result) => {
      for (const dispatch of dispatches.values())
        if (dispatch.polled && dispatch.instance === instance) end(dispatch, result)
    },
  }
}

function operation<I>(
  decode: Decode<I>,
  perform: (input: I, gone: AbortSignal) => object | Promise<object>,
): Operation {
  return (input, gone) => perform(decode(input, ''), gone)
}

/** A host is known by the id of its instance, or by a name of AWS that ends in it. */
function isOf(instance: string, host: string): boolean {
  return host === instance || host.endsWith(`/${instance}`)
}

function describe({ id, command }: Dispatch, host: string): object {
  const { event, specification } = command
  return {
    HostCommandIdentifier: id,
    HostIdentifier: host,
    // Four parts are required. The last one names the command, since each has a specification of its own.
    DeploymentExecutionId: ['emulator', specification.deploymentGroupId, specification.deploymentId, id].join(
      '/',
    ),
    CommandName: event,
  }
}

/** The specification as the agent reads it. It knows no member for a restart. */
function specify(specification: DeploymentSpecification): object {
  const { appSpecFilename, allPossibleLifecycleEvents: events, fileExistsBehavior, revision } = specification
  return {
    DeploymentId: specification.deploymentId,
    ApplicationName: specification.applicationName,
    DeploymentGroupId: specification.deploymentGroupId,
    DeploymentGroupName: specification.deploymentGroupName,
    DeploymentCreator: specification.deploymentCreator,
    DeploymentType: specification.deploymentType,
    ...(appSpecFilename !== undefined && { AppSpecFilename: appSpecFilename }),
    AgentActionOverrides: { AgentOverrides: { FileExistsBehavior: fileExistsBehavior } },
    ...(events.length > 0 && { AllPossibleLifecycleEvents: events }),
    ...locate(revision),
  }
}

function locate(revision: RevisionSource): object {
  switch (revision.kind) {
    case 'GitHub': {
      const { account, repository, commitId, token } = revision
      return {
        Revision: {
          RevisionType: 'GitHub',
          GitHubRevision: { Account: account, Repository: repository, CommitId: commitId },
        },
        ...(token !== undefined && { GitHubAccessToken: token }),
      }
    }
    case 'S3': {
      const { bucket, key, bundleType, version, eTag } = revision
      const location = { Bucket: bucket, Key: key, BundleType: bundleType, Version: version, ETag: eTag }
      return { Revision: { RevisionType: 'S3', S3Revision: location } }
    }
    case 'Local': {
      const { location, bundleType } = revision
      return {
        Revision: {
          RevisionType: bundleType === 'directory' ? 'Local Directory' : 'Local File',
          LocalRevision: { Location: location, BundleType: bundleType },
        },
      }
    }
    default:
      return revision satisfies never
  }
}

function resultOf(status: string | undefined, payload: Readonly<Record<string, unknown>>): CommandResult {
  const { error_code, script_name, message, log } = payload
  const ofText = (value: unknown) => (typeof value === 'string' ? value : '')
  return {
    status: status === 'Succeeded' ? 'Succeeded' : 'Failed',
    noop: false,
    errorCode: (typeof error_code === 'number' ? ERROR_CODES[error_code] : undefined) ?? 'UnknownError',
    scriptName: ofText(script_name),
    message: ofText(message),
    logTail: ofText(log),
  }
}

function readPayload({ Payload = '{}' }: ReturnType<typeof envelope>): Readonly<Record<string, unknown>> {
  try {
    const payload: unknown = JSON.parse(Payload)
    if (typeof payload === 'object' && payload !== null) return { ...payload }
  } catch {
    // Said below.
  }
  throw new AwsError('ClientException', 'The payload of the diagnostics is not a JSON object.')
}
