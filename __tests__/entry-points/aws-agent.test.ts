// A rehearsal with AWS's own agent: its package is where POTATO_AWS_AGENT says, a folder or a file.

import { chmodSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folder } from '../git/git-fixture.ts'
import { call } from './terminal.ts'

const awsAgent = process.env['POTATO_AWS_AGENT']

const APPSPEC = `version: 0.0
os: linux
files:
  - source: page.txt
    destination: /srv/page
hooks:
  ApplicationStop:
    - location: hooks/stop.sh
  AfterInstall:
    - location: hooks/first.sh
    - location: hooks/second.sh
`

const site = (second: string) =>
  folder({
    'appspec.yml': APPSPEC,
    'page.txt': 'potato\n',
    'hooks/stop.sh': '#!/bin/bash\necho stopping\n',
    'hooks/first.sh': '#!/bin/bash\ncat /srv/page/page.txt; echo "commit $BUNDLE_COMMIT"\n',
    'hooks/second.sh': `#!/bin/bash\n${second}\n`,
  })

const EVENTS = [
  'ApplicationStop',
  'DownloadBundle',
  'BeforeInstall',
  'Install',
  'AfterInstall',
  'ApplicationStart',
  'ValidateService',
]

test('an instance without it', async () => {
  const { exit, out, err } = await call(['rehearse', await site('true'), '--agent', 'aws']).ended
  expect(exit).toBe(1)
  expect(err).toContain("The instance does not have AWS's CodeDeploy agent")
  expect(err).toContain('--agent-package FILE')
  expect(out).not.toContain('Created d-')
})

test('a folder that is no package of it', async () => {
  const directory = await site('true')
  const { exit, err } = await call(['rehearse', directory, '--agent', 'aws', '--agent-package', directory])
    .ended
  expect(exit).toBe(1)
  expect(err).toContain('The package has no bin/codedeploy-agent.')
  expect(err).toContain(`Check that ${directory} matches the system of the instance`)
})

test.each([[], ['--no-systemd']])(
  'an agent that does not start: what it says itself %s',
  async (...options) => {
    const package_ = await folder({
      'bin/codedeploy-agent': '#!/bin/sh\necho "there is no Ruby" >&2\nexit 127\n',
    })
    chmodSync(join(package_, 'bin/codedeploy-agent'), 0o755)
    const args = ['--agent', 'aws', '--agent-package', package_, ...options]
    const { exit, err } = await call(['rehearse', await site('true'), ...args]).ended
    expect(exit).toBe(1)
    expect(err).toMatch(/AWS's agent did not start on the instance\.[\s\S]*there is no Ruby/)
    expect(err).not.toContain('cannot open')
  },
)

describe.skipIf(awsAgent === undefined)('with it (skipped without POTATO_AWS_AGENT)', () => {
  const rehearse = async (second: string, ...args: readonly string[]) => {
    const json = join(await folder(), 'events.json')
    const package_ = ['--agent', 'aws', '--agent-package', awsAgent ?? '']
    const called = call(['rehearse', await site(second), ...package_, '--json', json, ...args])
    const { exit, out, err } = await called.ended
    const { deployments } = JSON.parse(readFileSync(json, 'utf8'))
    return { exit, out, err, deployments }
  }

  test('a site is deployed, then updated; what its hooks print is shown', async () => {
    const { exit, out, err, deployments } = await rehearse('systemctl is-active codedeploy-agent')
    expect(err).toBe('')
    expect(exit).toBe(0)
    for (const event of EVENTS) expect(out.match(new RegExp(` ${event} +Succeeded`, 'g'))).toHaveLength(2)
    expect(
      out.match(/▸ hooks\/first.sh\n +│ potato\n +│ commit [0-9a-f]{40}\n +▸ hooks\/second.sh/g),
    ).toHaveLength(2)
    // Only the update has something to stop.
    expect(out.match(/│ stopping/g)).toHaveLength(1)
    expect(deployments[0].scripts).toMatchObject([
      { event: 'AfterInstall', script: 'hooks/first.sh', exit: 0 },
      { event: 'AfterInstall', script: 'hooks/second.sh', exit: 0, stdout: ['active'] },
    ])
  })

  test('a failing hook ends it: event, script, exit code and its log', async () => {
    const { exit, out, deployments } = await rehearse('echo "the oven is cold" >&2; exit 3')
    expect(exit).toBe(1)
    expect(out).toContain('AfterInstall failed on i-0a607dbcb760fbffb: hooks/second.sh exited with 3')
    expect(out).toMatch(/▸ hooks\/second.sh\n +│ the oven is cold\n.* AfterInstall +Failed/)
    expect(out).toMatch(/ApplicationStart +Skipped/)
    expect(deployments).toHaveLength(1)
    expect(deployments[0].scripts.at(-1)).toMatchObject({ exit: 3, stderr: ['the oven is cold'] })
  })

  test('a hook that restarts the machine fails its event, and the agent is there again', async () => {
    const { out } = await rehearse(
      'test -e /etc/restarted || { touch /etc/restarted; systemctl reboot; sleep 60; }',
      '--after-failure',
    )
    expect(out).toMatch(
      /Onto a fresh instance[\s\S]*AfterInstall +Failed[\s\S]*As an update[\s\S]*AfterInstall +Succeeded/,
    )
  })
})
