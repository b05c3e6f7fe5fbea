// What a measured step deploys to: the emulator, with instances on which time passes and nothing runs.

import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { GetDeploymentGroupOutput } from '@aws-sdk/client-codedeploy'
import { tarball } from '../__tests__/deploy/tarball.ts'
import { type Script, scriptedInstance } from '../__tests__/emulator/scripted-instance.ts'
import { systemClock } from '../__tests__/system-clock.ts'
import type { Instance } from '../src/agent/protocol.ts'
import { EVENTS_WITHOUT_SCRIPTS, IN_PLACE_EVENTS } from '../src/appspec/lifecycle.ts'
import type { Clock } from '../src/core/clock.ts'
import { createService, type Service } from '../src/emulator/codedeploy/service.ts'
import type { GithubApi } from '../src/emulator/github/github-api.ts'
import { createS3 } from '../src/emulator/s3/s3-api.ts'
import { startServer } from '../src/emulator/server.ts'

export const REGION = 'sa-east-1'
export const CREDENTIALS = { accessKeyId: 'AKIDBENCH', secretAccessKey: 'for-one-run-only' }
export const GITHUB_TOKEN = 'for-one-run-only'
const SHA = 'a'.repeat(40)

export interface Call {
  readonly operation: string
  /** Milliseconds since the epoch. */
  readonly at: number
}

export interface SiteOptions {
  readonly instances: readonly Instance[]
  readonly deploymentConfig?: string
  readonly clock?: Clock
}

/** A CodeDeploy with one group, and the calls it received. */
export function createEmulator({ instances, deploymentConfig, clock = systemClock }: SiteOptions): {
  readonly service: Service
  readonly calls: Call[]
} {
  const calls: Call[] = []
  const group = {
    name: 'Group',
    instances,
    deploymentConfig: deploymentConfig ?? 'CodeDeployDefault.AllAtOnce',
    tagFilters: [{ Key: 'name', Value: 'bench' }],
  }
  const service = createService({
    clock,
    region: REGION,
    applications: [{ name: 'App', groups: [group] }],
    archiveUrl: () => 'http://github.test/',
    observe: operation => calls.push({ operation, at: clock.now() }),
  })
  return { service, calls }
}

/** The same behind a socket, GitHub included; `env` is a step's environment for it. */
export async function serveEmulator(options: SiteOptions) {
  const { service, calls } = createEmulator(options)
  const objects = mkdtempSync(join(tmpdir(), 'bench-s3-'))
  const server = await startServer({
    service,
    s3: createS3({ clock: systemClock, region: REGION, credentials: CREDENTIALS, directory: objects }),
    credentials: CREDENTIALS,
    region: REGION,
    clock: systemClock,
    github: { api: github, token: GITHUB_TOKEN },
  })
  const env = {
    GITHUB_REPOSITORY: 'me/site',
    GITHUB_SHA: SHA,
    GITHUB_EVENT_NAME: 'push',
    GITHUB_RUN_ID: '4711',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_ACTOR: 'bench',
    GITHUB_API_URL: server.url,
    'INPUT_GITHUB-TOKEN': GITHUB_TOKEN,
    AWS_REGION: REGION,
    AWS_ENDPOINT_URL: server.url,
    AWS_ACCESS_KEY_ID: CREDENTIALS.accessKeyId,
    AWS_SECRET_ACCESS_KEY: CREDENTIALS.secretAccessKey,
    'INPUT_APPLICATION-NAME': 'App',
    'INPUT_DEPLOYMENT-GROUP-NAME': 'Group',
  }
  /** When the last deployment ended, in milliseconds since the epoch. */
  async function completedAt(): Promise<number> {
    const names = { applicationName: 'App', deploymentGroupName: 'Group' }
    const { deploymentGroupInfo } = (await service.call(
      'GetDeploymentGroup',
      names,
    )) as GetDeploymentGroupOutput
    return deploymentGroupInfo?.lastAttemptedDeployment?.endTime?.getTime() ?? Number.NaN
  }
  const close = async () => {
    await server.close()
    rmSync(objects, { recursive: true })
  }
  return { calls, env, completedAt, close }
}

/** A server on loopback that answers every request alike; `close` ends its connections, too. */
export async function serveLoopback(listener: RequestListener) {
  const server = createServer(listener).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  const close = () =>
    new Promise<void>(resolve => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return { url: `http://127.0.0.1:${address.port}`, close }
}

/** Instances that take so many milliseconds each, most of them in AfterInstall, as sites do. */
export function instances(count: number, milliseconds: number, clock: Clock = systemClock): Instance[] {
  const scripted = IN_PLACE_EVENTS.filter(event => !EVENTS_WITHOUT_SCRIPTS.includes(event))
  const short = milliseconds / (2 * (scripted.length - 1))
  const script: Script = Object.fromEntries(
    scripted.map(event => [event, { milliseconds: event === 'AfterInstall' ? milliseconds / 2 : short }]),
  )
  return Array.from({ length: count }, (_, index) => scriptedInstance(`i-${index}`, clock, script))
}

const NAMES = ['stop', 'build', 'start', 'verify']
const APPSPEC = `version: 0.0
os: linux
hooks:
  ApplicationStop: [{ location: hooks/stop.sh, timeout: 60 }]
  AfterInstall: [{ location: hooks/build.sh, timeout: 600 }]
  ApplicationStart: [{ location: hooks/start.sh, timeout: 60 }]
  ValidateService: [{ location: hooks/verify.sh, timeout: 60 }]
`
const SCRIPT = '#!/bin/bash\nset -Eeuo pipefail\ncurl --fail http://127.0.0.1/\n'

/** A small site, as GitHub sends it. */
const ARCHIVE = tarball({
  'appspec.yml': APPSPEC,
  ...Object.fromEntries(NAMES.map(name => [`hooks/${name}.sh`, SCRIPT])),
  ...Object.fromEntries(
    Array.from({ length: 50 }, (_, page) => [`site/page-${page}.html`, '<p>…</p>\n'.repeat(50)]),
  ),
})

const github: GithubApi = async ({ url }) =>
  url.includes('/tarball/')
    ? { status: 200, contentType: 'application/gzip', body: ARCHIVE }
    : { status: 200, contentType: 'application/json', body: JSON.stringify({ sha: SHA }) }
