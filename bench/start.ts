// Measures the time from the start of a step until CreateDeployment.

import { keysOfRole } from '../__tests__/sts-answers.ts'
import { type Figure, median, rounded } from './figures.ts'
import { CREDENTIALS, instances, serveEmulator, serveLoopback } from './harness.ts'
import { MAIN, run } from './step.ts'

const RUNS = 25

/** Taken in turns, so that a busy moment meets all. */
export async function measureStart(): Promise<Figure[]> {
  const bare: number[] = []
  const withKeys: number[] = []
  const withToken: number[] = []
  const login = await serveLogin()
  for (let turn = 0; turn < RUNS; turn++) {
    const empty = await run(['-e', '0'])
    bare.push(empty.ended - empty.began)
    withKeys.push(await timeToCreate({}))
    withToken.push(await timeToCreate(login.env))
  }
  await login.close()
  return [
    {
      group: 'start',
      what: 'Start of the step until CreateDeployment arrives, against `node -e 0`',
      value: rounded(median(withKeys) / median(bare)),
      unit: '×',
      bound: 4,
      runs: RUNS,
    },
    {
      group: 'start',
      what: 'The same with a role that is assumed with an OIDC token, against with keys',
      value: rounded(median(withToken) / median(withKeys)),
      unit: '×',
      bound: 1.6,
      runs: RUNS,
    },
  ]
}

/** Milliseconds, with the login of this environment; unless it has one, with keys. */
async function timeToCreate(login: Readonly<Record<string, string>>): Promise<number> {
  const emulator = await serveEmulator({ instances: instances(1, 0) })
  const { began, log } = await run([MAIN], { ...emulator.env, INPUT_WAIT: 'false', ...login })
  const arrived = emulator.calls.find(({ operation }) => operation === 'CreateDeployment')?.at
  await emulator.close()
  if (arrived === undefined) throw new Error(`No deployment was created:\n${log}`)
  return arrived - began
}

/** GitHub's token service and STS, both on loopback; `env` leads a step to them. */
async function serveLogin() {
  const { url, close } = await serveLoopback((request, response) => {
    const isToken = request.url?.startsWith('/token')
    request.resume()
    response.end(isToken ? '{"value":"e30.e30.x"}' : keysOfRole('AssumeRoleWithWebIdentity', CREDENTIALS))
  })
  const env = {
    AWS_ACCESS_KEY_ID: '',
    AWS_SECRET_ACCESS_KEY: '',
    AWS_ENDPOINT_URL_STS: url,
    ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/token`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'for-one-run-only',
    'INPUT_ROLE-TO-ASSUME': 'arn:aws:iam::123456789012:role/deploy',
  }
  return { env, close }
}
