// What the rehearsal and the agent on its instance say to each other, in lines of JSON.

import { randomUUID } from 'node:crypto'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import type { AgentNotice, CommandResult, DeploymentSpecification, HostCommand } from '../agent/protocol.ts'
import type { AwsAgentHandlers } from './aws-agent.ts'
import { type HolderMessage, KEEP, SAVE } from './holder-protocol.ts'
import type { Settled } from './settle.ts'

/** A file to be put on the instance, owned by the owner of its folder. */
export interface InstanceFile {
  readonly path: string
  /** Permission bits. */
  readonly mode: number
  readonly content: Buffer
}

/** A program to run on the instance as the agent's own user, outside of any deployment. */
export interface InstanceProgram {
  readonly argv: readonly [string, ...string[]]
  /** Added to the agent's environment. */
  readonly env?: Readonly<Record<string, string>>
}

export interface ProgramEnd {
  /** null when a signal ended it. */
  readonly exit: number | null
  /** The last of what it printed, both streams as they came. */
  readonly output: readonly string[]
}

/** What can be asked of the machine that the agent is on. */
export interface RpcHandlers extends AwsAgentHandlers {
  execute(command: HostCommand): Promise<CommandResult>
  put(file: InstanceFile): Promise<void>
  run(program: InstanceProgram): Promise<ProgramEnd>
  /**
   * Waits until what hooks have started has settled, for some seconds at most. `restarted`: they have run on this machine
   * before its last start, which may have started it again.
   */
  settle(restarted: boolean): Promise<Settled>
}

type Request =
  | { readonly id: string; readonly duty: 'execute'; readonly value: HostCommand }
  | {
      readonly id: string
      readonly duty: 'put'
      readonly value: Omit<InstanceFile, 'content'> & { content: string }
    }
  | { readonly id: string; readonly duty: 'run'; readonly value: InstanceProgram }
  | { readonly id: string; readonly duty: 'settle'; readonly value: boolean }
  | { readonly id: string; readonly duty: 'startAwsAgent'; readonly value: string }
  | { readonly id: string; readonly duty: 'fetchBundle'; readonly value: DeploymentSpecification }
  | { readonly id: string; readonly duty: 'conclude'; readonly value: CommandResult }

type Message =
  | { readonly kind: 'ready' }
  | HolderMessage
  | { readonly kind: 'notice'; readonly notice: AgentNotice }
  | { readonly kind: 'answer'; readonly id: string; readonly value?: unknown; readonly error?: string }

/**
 * The agent's end: says that it is ready, answers requests until its input ends, and then resolves.
 */
export async function serveRpc(
  { input, output }: { input: Readable; output: Writable },
  createRpcHandlers: (notify: (notice: AgentNotice) => void) => RpcHandlers | Promise<RpcHandlers>,
): Promise<void> {
  const say = (message: Message) => output.write(`${JSON.stringify(message)}\n`)
  say({ kind: 'ready' })
  const duties = await createRpcHandlers(notice => say({ kind: 'notice', notice }))
  const answer = (request: Request): Promise<unknown> => {
    switch (request.duty) {
      case 'execute':
        return duties.execute(request.value)
      case 'put':
        return duties.put({ ...request.value, content: Buffer.from(request.value.content, 'base64') })
      case 'run':
        return duties.run(request.value)
      case 'settle':
        return duties.settle(request.value)
      case 'startAwsAgent':
        return duties.startAwsAgent(request.value)
      case 'fetchBundle':
        return duties.fetchBundle(request.value)
      case 'conclude':
        return duties.conclude(request.value)
      default:
        return request satisfies never
    }
  }
  for await (const line of createInterface({ input })) {
    const request = JSON.parse(line) as Request
    answer(request).then(
      value => say({ kind: 'answer', id: request.id, value }),
      error => say({ kind: 'answer', id: request.id, error: String(error?.message ?? error) }),
    )
  }
}

/** The agent has ended, with what it was asked for; the instance may bring it back. */
export class AgentGone extends Error {}

/** The instance did not come up. */
export class BootFailure extends Error {
  readonly systemd: boolean
  readonly complaint: string

  constructor({ systemd, complaint }: { systemd: boolean; complaint: string }) {
    super(complaint)
    this.systemd = systemd
    this.complaint = complaint
  }
}

type Booting = Extract<HolderMessage, { kind: 'booting' }>

interface RpcClient extends Omit<RpcHandlers, 'settle'> {
  settle(): Promise<Settled>
  /** What its holder tells of the instance; undefined: it has none. Rejects when the agent never came up. */
  readonly ready: Promise<Booting | undefined>
  /** Resolves the next time that the agent comes up, after a restart of the instance. */
  whenRestarted(): Promise<unknown>
  /** Leaves the instance up when the output is closed. */
  keep(): void
  /** Saves the layer that the instance writes into when the output is closed. */
  save(): void
}

/** The rehearsal's end. When the agent is gone, everything still asked of it rejects. */
export function connectAgent(options: {
  readonly input: Readable
  readonly output: Writable
  readonly notify: (notice: AgentNotice) => void
  /** Another instance has this machine's ports; this one starts when that one has ended. */
  readonly onWaiting: (holder: number) => void
  /** The instance has its root file system, and boots. */
  readonly onMounted: () => void
  /** What is prepared on the instance cannot be saved. */
  readonly onUnsaved: () => void
}): RpcClient {
  const open = new Map<string, { resolve: (value: never) => void; reject: (error: Error) => void }>()
  const first = defer<Booting | undefined>()
  let next = first
  let booting: Booting | undefined
  let restarted = false
  const ask = <Value>(request: Record<string, unknown>): Promise<Value> =>
    new Promise<Value>((resolve, reject) => {
      const id = randomUUID()
      open.set(id, { resolve, reject })
      options.output.write(`${JSON.stringify({ id, ...request })}\n`)
    })
  const rejectAll = (reason: Error) => {
    for (const { reject } of open.values()) reject(reason)
    open.clear()
  }
  const receive = (message: Message): void => {
    switch (message.kind) {
      case 'mounted':
        options.onMounted()
        break
      case 'booting':
        booting = message
        break
      case 'ready':
        restarted = next !== first
        next.resolve(booting)
        next = defer()
        break
      case 'failed':
        next.reject(new BootFailure(message))
        break
      case 'gone':
        rejectAll(new AgentGone('The agent has ended.'))
        break
      case 'waiting':
        options.onWaiting(message.pid)
        break
      case 'unsaved':
        options.onUnsaved()
        break
      case 'notice':
        options.notify(message.notice)
        break
      case 'answer': {
        const request = open.get(message.id)
        open.delete(message.id)
        if (message.error !== undefined) request?.reject(new Error(message.error))
        else request?.resolve(message.value as never)
        break
      }
      default:
        message satisfies never
    }
  }
  options.output.on('error', () => {})
  const lines = createInterface({ input: options.input })
  lines.on('line', line => receive(JSON.parse(line) as Message))
  lines.on('close', () => {
    const ended = new Error('The instance has ended.')
    next.reject(ended)
    rejectAll(ended)
  })
  return {
    ready: first.promise,
    whenRestarted: () => next.promise,
    execute: command => ask({ duty: 'execute', value: command }),
    put: file => ask({ duty: 'put', value: { ...file, content: file.content.toString('base64') } }),
    run: program => ask({ duty: 'run', value: program }),
    settle: () => ask({ duty: 'settle', value: restarted }),
    startAwsAgent: emulator => ask({ duty: 'startAwsAgent', value: emulator }),
    fetchBundle: specification => ask({ duty: 'fetchBundle', value: specification }),
    conclude: result => ask({ duty: 'conclude', value: result }),
    keep: () => options.output.write(`${KEEP}\n`),
    save: () => options.output.write(`${SAVE}\n`),
  }
}

interface Deferred<Value> {
  readonly promise: Promise<Value>
  resolve(value: Value): void
  reject(error: Error): void
}

/** A promise that may be rejected while nobody waits for it. */
function defer<Value>(): Deferred<Value> {
  let resolve: Deferred<Value>['resolve'] = () => {}
  let reject: Deferred<Value>['reject'] = () => {}
  const promise = new Promise<Value>((...settle) => {
    ;[resolve, reject] = settle
  })
  promise.catch(() => {})
  return { promise, resolve, reject }
}
