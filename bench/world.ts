// What does a step deploy to while it is measured? The stand-in with instances that only take time.

import { createService, type Service } from '../src/rehearsal/service.ts'
import type { Clock } from '../src/codedeploy/clock.ts'
import { startServer } from '../src/rehearsal/server.ts'
import type { Instance } from '../src/rehearsal/command.ts'
import type { Github } from '../src/rehearsal/github.ts'
import { tarball } from '../__tests__/deploy/tarball.ts'

export const REGION = 'sa-east-1'
export const CREDENTIALS = { accessKeyId: 'AKIDBENCH', secretAccessKey: 'for-one-run-only' }
export const NAMES = { 'application-name': 'App', 'deployment-group-name': 'Group' }
export const SHA = 'a'.repeat(40)

const APPSPEC = `version: 0.0
os: linux
hooks:
  ApplicationStop:
    - location: hooks/stop.sh
      timeout: 60
  AfterInstall:
    - location: hooks/build.sh
      timeout: 600
  ApplicationStart:
    - location: hooks/start.sh
      timeout: 60
  ValidateService:
    - location: hooks/verify.sh
      timeout: 60
`
const SCRIPT = '#!/bin/bash\nset -Eeuo pipefail\ncurl --fail http://127.0.0.1/\n'

/** A site with a few scripts and some hundred files, as GitHub sends it. */
const ARCHIVE = tarball({
  'appspec.yml': APPSPEC,
  ...Object.fromEntries(['stop', 'build', 'start', 'verify'].map(name => [`hooks/${name}.sh`, SCRIPT])),
  ...Object.fromEntries(Array.from({ length: 200 }, (_, n) => [`site/page-${n}.html`, `<p>${n}</p>\n`.repeat(50)])),
})

export interface Call {
  readonly operation: string
  /** Milliseconds since the epoch. */
  readonly at: number
}

export interface World {
  readonly url: string
  readonly service: Service
  readonly calls: readonly Call[]
  close(): Promise<void>
}

export async function openWorld(clock: Clock, instances: readonly Instance[]): Promise<World> {
  const calls: Call[] = []
  const service = createService({
    clock,
    region: REGION,
    applications: [{ name: 'App', groups: [{ name: 'Group', instances, deploymentConfig: 'CodeDeployDefault.AllAtOnce' }] }],
    archiveUrl: ({ repository, commitId }) => `http://github.test/repos/${repository}/tarball/${commitId}`,
    observe: operation => calls.push({ operation, at: clock.now() }),
  })
  const server = await startServer({ service, credentials: CREDENTIALS, region: REGION, clock, github })
  return { url: server.url, service, calls, close: () => server.close() }
}

const github: Github = async ({ url }) =>
  url.includes('/tarball/')
    ? { status: 200, contentType: 'application/gzip', body: ARCHIVE }
    : { status: 200, contentType: 'application/json', body: JSON.stringify({ sha: SHA }) }
