// Runs scripts as another user, as the real agent does.

import { chmodSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { DeploymentSpecification } from '../../src/agent/protocol.ts'
import { folder } from '../git/git-fixture.ts'
import { isRoot } from '../root.ts'
import { appspec } from './agent-root.ts'
import { startMachine, USER } from './case-machine.ts'

/** Runs one script of AfterInstall, by that user; `$PLACE` in it is a folder that anybody may write. */
async function run(runas: string, script: string, { timeout = 60 } = {}) {
  const place = await folder()
  for (const path of [place, join(place, 'open')]) mkdirSync(path, { recursive: true })
  chmodSync(place, 0o755)
  chmodSync(join(place, 'open'), 0o777)
  const entry = JSON.stringify({ location: 'a.sh', timeout, runas })
  const location = await folder({
    ...appspec(`hooks: { AfterInstall: [${entry}] }\n`),
    'a.sh': `#!/bin/bash\n${script.replaceAll('$PLACE', join(place, 'open'))}\n`,
  })
  const machine = await startMachine(place, join(place, 'root'))
  onTestFinished(() => machine.close())
  const specification: DeploymentSpecification = {
    deploymentId: 'd-1',
    applicationName: 'App',
    deploymentGroupId: 'group-id',
    deploymentGroupName: 'Group',
    deploymentCreator: 'user',
    deploymentType: 'IN_PLACE',
    fileExistsBehavior: 'DISALLOW',
    allPossibleLifecycleEvents: [],
    revision: { kind: 'Local', location, bundleType: 'directory' },
  }
  await machine.execute({ event: 'DownloadBundle', specification })
  const { result, notices } = await machine.execute({ event: 'AfterInstall', specification })
  const lines = notices.flatMap(notice => (notice.kind === 'output' ? notice.line : []))
  return { result, lines, place: join(place, 'open') }
}

describe.skipIf(!isRoot)('a script of another user', () => {
  test('gets SIGTERM from su and is killed two seconds later; processes that it started live on', async () => {
    const script = `( trap '' TERM; sleep 4; touch $PLACE/grandchild ) >/dev/null 2>&1 &
      trap 'echo term > $PLACE/term' TERM
      while :; do sleep 0.1; done >/dev/null 2>&1`
    const began = performance.now()
    const { result, place } = await run(USER, script, { timeout: 1 })
    const seconds = (performance.now() - began) / 1000
    expect(result).toMatchObject({
      errorCode: 'ScriptTimedOut',
      logTail: 'LifecycleEvent - AfterInstall\nScript - a.sh\n',
    })
    expect(seconds).toBeGreaterThan(2.9)
    expect(seconds).toBeLessThan(9)
    expect(readFileSync(join(place, 'term'), 'utf8')).toBe('term\n')
    await expect.poll(() => existsSync(join(place, 'grandchild')), { timeout: 10_000 }).toBe(true)
  })

  test('without a name is root’s', async () => {
    expect((await run('', 'id -un')).lines).toEqual(['root'])
  })

  test('whose name has shell characters is a command', async () => {
    const { result, lines } = await run('no-such-user; id -un;', 'exit 1')
    expect(lines.some(line => line === 'root')).toBe(true)
    expect(result).toMatchObject({ errorCode: 'ScriptFailed', scriptName: 'a.sh' })
  })

  test('cannot print to /dev/stderr by that name, as on an instance', async () => {
    const { lines } = await run(USER, 'echo kept >&2; echo refused > /dev/stderr')
    expect(lines).toContain('kept')
    expect(lines).not.toContain('refused')
  })
})
