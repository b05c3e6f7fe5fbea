// Measures how long other ways to deploy take until CreateDeployment: their own code, against the emulator.
//
// The folder has clones of webfactory/create-aws-codedeploy-deployment as webfactory/ and of
// sourcetoad/aws-codedeploy-action as sourcetoad/, whose script needs jq and zip in PATH, as its image has them. An AWS CLI that
// knows AWS_ENDPOINT_URL (1.29, 2.13 or newer) is in PATH, too.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { callerIn } from '../__tests__/sts-answers.ts'
import { type Figure, median, rounded } from './figures.ts'
import { instances, serveEmulator, serveLoopback } from './harness.ts'
import { MAIN } from './step.ts'

const RUNS = 10
const NAMES = ['App', 'Group', 'main', 'me/site'] as const

/** A command, and what its environment has besides the emulator's. */
interface Peer {
  readonly name: string
  readonly command: readonly [program: string, ...args: string[]]
  readonly env: Readonly<Record<string, string>>
}

/** Taken in turns. Those that are not there are left out. */
export async function measurePeerStarts(folder: string): Promise<Figure[]> {
  const site = mkdtempSync(join(tmpdir(), 'bench-'))
  writeFileSync(join(site, 'appspec.yml'), APPSPEC)
  const sts = await serveIdentity()
  const ours = own(site)
  const peers = peersIn(folder, site, sts.url)
  const times = new Map([ours, ...peers].map(peer => [peer, [] as number[]] as const))
  try {
    for (let turn = 0; turn < RUNS; turn++)
      for (const [peer, measured] of times) measured.push(await timeToCreate(peer, site))
  } finally {
    await sts.close()
    rmSync(site, { recursive: true })
  }
  const seconds = (peer: Peer) => median(times.get(peer) ?? []) / 1_000
  const fastest = Math.min(...peers.map(seconds))
  const figure = (what: string, value: number, unit: string): Figure => {
    return { group: 'peers', what, value: rounded(value), unit, runs: RUNS }
  }
  return [
    ...peers.map(peer => figure(`${peer.name}: start until CreateDeployment arrives`, seconds(peer), 's')),
    figure(`${ours.name}: start until CreateDeployment arrives`, seconds(ours), 's'),
    figure('The same, against the fastest of them', seconds(ours) / fastest, '×'),
  ]
}

const APPSPEC = `version: 0.0
os: linux
branch_config:
  main:
    deploymentGroupName: Group
`

const own = (site: string): Peer => ({
  name: 'potato-deploy',
  command: [process.execPath, MAIN],
  env: { INPUT_WAIT: 'false', RUNNER_TEMP: site },
})

function peersIn(folder: string, site: string, sts: string): readonly Peer[] {
  const event = join(site, 'event.json')
  const [application, group, branch, repository] = NAMES
  const commit = 'a'.repeat(40)
  const payload = {
    ref: `refs/heads/${branch}`,
    head_commit: { id: commit },
    repository: { name: application, full_name: repository },
  }
  writeFileSync(event, JSON.stringify(payload))
  mkdirSync(join(site, 'output'))
  const webfactory = join(folder, 'webfactory', 'dist', 'create-deployment', 'index.cjs')
  const sourcetoad = join(folder, 'sourcetoad', 'deploy.sh')
  const names = ['--application-name', application, '--deployment-group-name', group]
  const location = `repository=${repository},commitId=${commit}`
  const peers: readonly (Peer & { readonly needs: string })[] = [
    {
      name: 'webfactory',
      needs: webfactory,
      command: [process.execPath, webfactory],
      env: { GITHUB_EVENT_PATH: event, 'INPUT_SKIP-SEQUENCE-CHECK': 'false', INPUT_APPLICATION: application },
    },
    {
      name: 'sourcetoad',
      needs: sourcetoad,
      command: ['bash', sourcetoad],
      env: {
        AWS_ENDPOINT_URL_STS: sts,
        GITHUB_OUTPUT: join(site, 'output', 'file'),
        INPUT_CODEDEPLOY_NAME: application,
        INPUT_CODEDEPLOY_GROUP: group,
        INPUT_CODEDEPLOY_FILE_EXISTS_BEHAVIOR: 'DISALLOW',
        INPUT_CODEDEPLOY_REGISTER_ONLY: 'false',
        INPUT_DRY_RUN: 'false',
        INPUT_MAX_POLLING_ITERATIONS: '0',
        INPUT_S3_BUCKET: 'bench',
        INPUT_S3_FOLDER: 'site',
      },
    },
    {
      name: 'AWS CLI (`aws deploy create-deployment`)',
      needs: folder,
      command: ['aws', 'deploy', 'create-deployment', ...names, '--github-location', location],
      env: {},
    },
  ]
  return peers.filter(({ needs }) => existsSync(needs))
}

/** Milliseconds from its start. It may end as it likes once CreateDeployment is there. */
async function timeToCreate({ name, command: [program, ...args], env }: Peer, cwd: string): Promise<number> {
  const emulator = await serveEmulator({ instances: instances(1, 0) })
  const began = Date.now()
  const child = spawn(program, args, {
    cwd,
    env: {
      PATH: process.env['PATH'],
      ...emulator.env,
      AWS_DEFAULT_REGION: emulator.env.AWS_REGION,
      GITHUB_REF: 'refs/heads/main',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let log = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', text => {
      log += text
    })
  }
  await once(child, 'close')
  const arrived = emulator.calls.find(({ operation }) => operation === 'CreateDeployment')?.at
  await emulator.close()
  if (arrived === undefined) throw new Error(`${name} created no deployment:\n${log}`)
  return arrived - began
}

/** Security Token Service, as far as GetCallerIdentity. */
const serveIdentity = () =>
  serveLoopback((request, response) => {
    request.resume()
    response.setHeader('content-type', 'text/xml').end(callerIn('123456789012'))
  })
