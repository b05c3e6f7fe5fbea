// The command rehearse leaves nothing behind, however it ends.

import { execSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import {
  chownSync,
  existsSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { commit, folder, git, write } from '../git/git-fixture.ts'
import { holderOf, inhabitants, lookAround, sandboxOf } from './host-machine.ts'
import { call, matched } from './terminal.ts'

const STEP = fileURLToPath(new URL('../../dist/main.js', import.meta.url))

const APPSPEC = `version: 0.0
os: linux
files:
  - source: page.txt
    destination: /srv/page
hooks:
  ApplicationStop:
    - location: hooks/stop.sh
  AfterInstall:
    - location: hooks/after-install.sh
      timeout: 60
`

/** A site with one hook that matters. Hooks are not executable, as on most people's machines: the agent mends that. */
const site = (afterInstall: string, more: Record<string, string> = {}) =>
  folder({
    'appspec.yml': APPSPEC,
    'page.txt': 'potato\n',
    'hooks/stop.sh': '#!/bin/bash\necho stopping\n',
    'hooks/after-install.sh': `#!/bin/bash\nset -Eeuo pipefail\n${afterInstall}\n`,
    ...more,
  })

/** For what is prepared once and never again: the machines that other tests share are to stay. */
const ownCache = async () => ({ env: { XDG_CACHE_HOME: await folder() } })

let before: ReturnType<typeof lookAround>
beforeEach(() => {
  before = lookAround()
  return () => expect(lookAround()).toEqual(before)
})

test('a site is deployed onto a fresh instance, then as an update, which stops the first', async () => {
  const directory = await site('cat /srv/page/page.txt; id -un; touch /etc/inside-only')
  const { exit, out, err } = await call(['rehearse', directory]).ended
  expect(err).toBe('')
  expect(exit).toBe(0)
  expect(out.match(/Created d-/g)).toHaveLength(2)
  expect(out.match(/Succeeded after/g)).toHaveLength(2)
  // The first deployment has nothing to stop.
  expect(out.match(/│ stopping/g)).toHaveLength(1)
  expect(out.match(/│ potato\n.*│ root\n/g)).toHaveLength(2)
  expect(out.indexOf('Onto a fresh instance')).toBeLessThan(out.indexOf('As an update'))
})

test('a failing hook ends it: event, script, exit code and its last lines', async () => {
  const directory = await site('echo fine; echo "the oven is cold" >&2; exit 3')
  const { exit, out } = await call(['rehearse', directory]).ended
  expect(exit).toBe(1)
  expect(out).toContain('AfterInstall failed on i-0a607dbcb760fbffb: hooks/after-install.sh exited with 3')
  expect(out).toMatch(/▸ hooks\/after-install.sh\n +│ fine\n +│ the oven is cold\n.* AfterInstall +Failed/)
  expect(out).toMatch(/ApplicationStart +Skipped/)
  expect(out.match(/Created d-/g)).toHaveLength(1)
})

test('its files: every event with the output of the scripts, and the job summary', async () => {
  const directory = await site('echo out; echo err >&2')
  const into = await folder()
  const [json, summary] = [join(into, 'events.json'), join(into, 'summary.md')]
  const { exit } = await call(['rehearse', directory, '--once', '--json', json, '--summary', summary]).ended
  expect(exit).toBe(0)
  const { deployments } = JSON.parse(readFileSync(json, 'utf8'))
  expect(deployments).toHaveLength(1)
  expect(deployments[0].outcome).toMatchObject({
    status: 'Succeeded',
    instances: [{ id: 'i-0a607dbcb760fbffb' }],
  })
  expect(deployments[0].scripts).toEqual([
    {
      event: 'AfterInstall',
      script: 'hooks/after-install.sh',
      exit: 0,
      signal: null,
      stdout: ['out'],
      stderr: ['err'],
    },
  ])
  expect(readFileSync(summary, 'utf8')).toMatch(/^## ✅/)
})

/** What the runner gives a step with `rehearse: true`. */
async function stepIn(workspace: string) {
  const into = await folder()
  const env = {
    INPUT_REHEARSE: 'true',
    GITHUB_WORKSPACE: workspace,
    GITHUB_REPOSITORY: 'me/site',
    GITHUB_SHA: 'a'.repeat(40),
    GITHUB_OUTPUT: join(into, 'output'),
    GITHUB_STEP_SUMMARY: join(into, 'summary'),
  }
  // The runner makes the files that it names.
  for (const path of [env.GITHUB_OUTPUT, env.GITHUB_STEP_SUMMARY]) writeFileSync(path, '')
  return env
}

test('the step does the same with `rehearse: true`', async () => {
  const env = await stepIn(await site('true'))
  const { exit, out } = await call([], { program: STEP, env }).ended
  expect(exit).toBe(0)
  expect(out.match(/Succeeded after/g)).toHaveLength(2)
  expect(out).toMatch(/^::notice title=AfterInstall succeeded::/m)
  expect(readFileSync(env.GITHUB_OUTPUT, 'utf8')).toMatch(/^status<<.*\nSucceeded\n/m)
  expect(readFileSync(env.GITHUB_STEP_SUMMARY, 'utf8').match(/^## /gm)).toHaveLength(2)
})

test('the step rehearses one folder of the repository with `folder`, as if it were the whole', async () => {
  const directory = await folder({
    'appspec.yml': 'version: 0.0\nos: linux\nhooks:\n  AfterInstall:\n    - location: missing.sh\n',
    'site/appspec.yml': APPSPEC,
    'site/page.txt': 'of the folder\n',
    'site/hooks/stop.sh': '#!/bin/bash\necho stopping\n',
    'site/hooks/after-install.sh': '#!/bin/bash\nset -e\ngrep "of the folder" /srv/page/page.txt\n',
  })
  git(directory, 'init', '--quiet')
  await commit(directory, {}, 'First')
  const env = await stepIn(directory)
  const inputs = { 'INPUT_REVISION-BUCKET': 'bundles', INPUT_FOLDER: 'site' }
  const { exit, out } = await call([], { program: STEP, env: { ...env, ...inputs } }).ended
  expect(exit, out).toBe(0)
  expect(out.match(/Succeeded after/g)).toHaveLength(2)
})

test('a provisioning program prepares the instance, and files are in place before the first deployment', async () => {
  const directory = await site('cat /etc/prepared /home/cook/secret; stat -c %U /home/cook/secret', {
    'hooks/provision.sh':
      'set -e; useradd -m cook; . "$(dirname "$0")/settings.sh"; echo "$RANDOM $OVEN" >/etc/prepared; [ ! -d /run/lock/x ]; mkdir -p /run/oven',
    'hooks/settings.sh': `OVEN=hot-${process.pid}-${Date.now()}\n`,
    secret: 'butter\n',
  })
  const args = ['rehearse', directory, '--once', '--file', `${join(directory, 'secret')}:/home/cook/secret`]
  // As with sudo: root, and the folder of a user.
  const cache = await folder()
  chownSync(cache, 1000, 1000)
  const own = { env: { XDG_CACHE_HOME: cache } }
  const first = await call(args, own).ended
  expect(first.exit).toBe(0)
  expect(first.out).toContain('Preparing a fresh instance with provision.sh')
  const second = await call(args, own).ended
  expect(second.out).not.toContain('Preparing')
  const prepared = /│ (\d+ hot-.*)\n.*│ butter\n.*│ cook\n/
  expect(second.out.match(prepared)?.[1]).toBe(first.out.match(prepared)?.[1])
  const kept = readdirSync(cache, { recursive: true, encoding: 'utf8' }).map(path => join(cache, path))
  expect(kept.map(path => statSync(path).uid)).toEqual(kept.map(() => 1000))
  expect((await call(['cache'], own).ended).out).toMatch(/^1 prepared instance, \d+ MB, in /)
  expect((await call(['cache', '--empty'], own).ended).out).toMatch(/^Removed 1 prepared instance/)
  expect(readdirSync(join(cache, 'potato-deploy'))).toEqual([])
})

test('a revision without a provisioning program uses that of the next revision', async () => {
  const directory = await site('cat /etc/prepared 2>&1 || :')
  git(directory, 'init', '--quiet')
  await commit(directory, {}, 'As it was')
  await write(directory, { 'hooks/provision.sh': `echo ${randomUUID()} hot >/etc/prepared\n` })
  const { exit, out } = await call(['rehearse', directory, '--from', 'HEAD'], await ownCache()).ended
  expect(out.match(/│ \S+ hot\n/g)).toHaveLength(2)
  expect(exit).toBe(0)
})

test('a failing provisioning program ends it with its last output', async () => {
  const directory = await site('true', { 'hooks/provision.sh': 'echo "no such package: butter"; exit 7' })
  const { exit, err } = await call(['rehearse', directory]).ended
  expect(exit).toBe(1)
  expect(err).toMatch(/provision\.sh failed with exit code 7[\s\S]*no such package: butter/)
})

describe('interrupted', () => {
  /** A rehearsal in the middle of a hook that has left a daemon running, and its sandbox. */
  async function inMidHook() {
    const root = `/opt/agent-${randomUUID()}`
    const directory = await site('setsid sleep 600 </dev/null >/dev/null 2>&1 & echo it has begun; sleep 60')
    const rehearsal = call(['rehearse', directory, '--root', root])
    await rehearsal.saying(/it has begun/)
    const sandbox = sandboxOf(root) ?? ''
    expect(inhabitants(sandbox).length).toBeGreaterThan(3)
    return { rehearsal, sandbox }
  }

  test('Ctrl-C stops the deployment and ends the sandbox', async () => {
    const { rehearsal, sandbox } = await inMidHook()
    rehearsal.process.kill('SIGINT')
    const { exit, out } = await rehearsal.ended
    expect(exit).toBe(130)
    expect(out).toMatch(/Stopping d-/)
    expect(inhabitants(sandbox)).toEqual([])
  })

  test('a killed rehearsal ends its sandbox', async () => {
    const { rehearsal, sandbox } = await inMidHook()
    rehearsal.process.kill('SIGKILL')
    await rehearsal.ended
    for (let tries = 0; inhabitants(sandbox).length > 0 && tries < 100; tries++) await sleep(50)
    expect(inhabitants(sandbox)).toEqual([])
  })
})

test('two at once, and an emulator that serves, do not wait: each has its own network', async () => {
  const taking80 = await site('python3 -m http.server 80 </dev/null >/dev/null 2>&1 & sleep 1')
  const serving = call(['serve', taking80])
  const ends = await Promise.all(
    [1, 2].map(() => call(['rehearse', taking80, '--once', '--no-reboot']).ended),
  )
  for (const { exit, out } of ends) {
    expect(exit).toBe(0)
    expect(out).not.toContain('Waiting for it to end')
    expect(out).toContain('Listening on port 80; opened: 80.')
  }
  await serving.saying(/Serving until/)
  serving.process.kill('SIGINT')
  expect((await serving.ended).exit).toBe(130)
})

test('an emulator whose instance is stopped by somebody else says so, and ends', async () => {
  const root = `/opt/agent-${randomUUID()}`
  const serving = call(['serve', await site('true'), '--root', root])
  await serving.saying(/Serving until/)
  process.kill(holderOf(root), 'SIGTERM')
  const { exit, err } = await serving.ended
  expect(exit).toBe(1)
  expect(err).toContain('The instance was stopped by another process')
})

test('with the network of this machine, one waits for the other, and Ctrl-C ends that', async () => {
  // On some port, so that it is restarted at the end, although other programs have ports here.
  const listening = 'python3 -m http.server 8417 </dev/null >/dev/null 2>&1 & sleep 8'
  const args = ['rehearse', await site(listening), '--once', '--network', 'host']
  const first = call(args)
  await first.saying(/The instance is up/)
  const [second, third] = [call(args), call(args)]
  await third.saying(/The instance of process \d+ \(\d+ (s|min) old\) uses the network of this machine/)
  third.process.kill('SIGINT')
  expect((await third.ended).exit).toBe(130)
  const ended = await first.ended
  expect(ended.exit).toBe(0)
  expect(ended.out).toContain('Listening on port 8417; opened: 8417.')
  expect(ended.out).toMatch(/After a restart of the instance\n +! Nothing listens/)
  expect(await second.ended).toMatchObject({ exit: 0, out: expect.stringContaining('Waiting for it to end') })
})

test('what hooks left behind is told once it has settled, and what a restart brings back', async () => {
  const unit = '[Service]\\nExecStart=python3 -m http.server 80\\n[Install]\\nWantedBy=multi-user.target\\n'
  const { exit, out } = await call([
    'rehearse',
    await site(`
      mkdir -p /var/log/oven
      printf '${unit}' >/etc/systemd/system/page.service
      printf '[Service]\\nExecStart=sh -c "echo cold; exit 4"\\n' >/etc/systemd/system/oven.service
      systemctl daemon-reload
      systemctl enable --now page
      systemctl start oven
      setsid python3 -m http.server 8000 </dev/null >/dev/null 2>&1 &
      setsid perl -e 'select(undef, undef, undef, 0.4); print "no butter\\n"' </dev/null >/var/log/oven/log 2>&1 &`),
    '--once',
  ]).ended
  expect(exit).toBe(0)
  expect(out).toMatch(
    /! perl, which a hook started, has died\. \/var\/log\/oven\/log ends with:\n +│ no butter\n/,
  )
  expect(out).toMatch(/! oven\.service has failed\. Its journal ends with:\n(?:.*\n)*?.*│ cold\n/)
  expect(out).toContain('Listening on port 80, 8000; opened: 80, 8000.')
  expect(out).toMatch(
    /After a restart of the instance\n +Listening on port 80\.\n +! .*nothing listens on 8000/,
  )
})

test.each(['systemctl reboot', 'poweroff'])(
  'a hook that does "%s" fails its event, as the agent tells it',
  async command => {
    const { exit, out } = await call(['rehearse', await site(`${command}; sleep 30`), '--once']).ended
    expect(exit).toBe(1)
    expect(out).toContain('event/agent-restarted')
  },
)

test('errors that a script hides are told, its output only where it fails', async () => {
  const hiding = 'set +e; echo butter; no-such-command; python3 -c "import butter"; exit 0'
  const failing = await site(hiding, { 'hooks/stop.sh': '#!/bin/bash\necho "cold oven"; exit 3\n' })
  const { exit, out } = await call(['rehearse', failing, '--quiet']).ended
  expect(exit).toBe(1)
  expect(out).not.toContain('│ butter')
  expect(out).toMatch(
    /! hooks\/after-install\.sh succeeded, but it printed errors:\n +│ line \d+: no-such-command: command not found\n/,
  )
  expect(out).toContain("│ ModuleNotFoundError: No module named 'butter'")
  expect(out).toMatch(/▸ hooks\/stop\.sh\n +│ cold oven\n/)
})

test('--after-failure: the update of a deployment that failed', async () => {
  const failing = await site('exit 3', { 'hooks/stop.sh': '#!/bin/bash\necho stopping\n' })
  const { exit, out } = await call(['rehearse', failing, '--after-failure']).ended
  expect(exit).toBe(1)
  expect(out.match(/Created d-/g)).toHaveLength(2)
  // Its files were installed, so it is the one that is stopped.
  expect(out).toContain('│ stopping')
})

test('kept, it can be entered, and ended', async () => {
  const { out, exit } = await call([
    'rehearse',
    await site('echo kept >/etc/inside-only'),
    '--once',
    '--keep',
  ]).ended
  expect(exit).toBe(0)
  const enter = matched(/Enter it with: (.*)/, out)
  const holder = Number(matched(/Stop it with: (?:sudo )?kill (\d+)/, out))
  onTestFinished(() => {
    if (existsSync(`/proc/${holder}`)) process.kill(holder, 'SIGTERM')
  })
  const commands =
    'cat /etc/inside-only; touch /etc/entered; readlink /proc/self/ns/user; systemctl is-active codedeploy-agent\n'
  const [content, namespace, active] = execSync(enter, { input: commands, encoding: 'utf8' })
    .trim()
    .split('\n')
  expect([content, active]).toEqual(['kept', 'active'])
  expect(namespace).not.toBe(readlinkSync('/proc/self/ns/user'))
  expect(existsSync('/etc/entered')).toBe(false)
  process.kill(holder, 'SIGTERM')
  for (let tries = 0; existsSync(`/proc/${holder}`) && tries < 100; tries++) await sleep(50)
  expect(execSync(`${enter} 2>&1 || true`, { encoding: 'utf8' })).toMatch(/enter\/(none|which)/)
})

test.each([
  { args: ['rehears'], says: /There is no command "rehears"[\s\S]*rehearse/ },
  { args: ['rehearse', '--form', 'x'], says: /--form[\s\S]*--from/ },
  { args: ['rehearse', '--host'], says: /--host[\s\S]*--yes/ },
  {
    args: ['rehearse', '--file', 'a:b', '--once', '--from', 'HEAD'],
    says: /--from[\s\S]*--file a:b|--file a:b[\s\S]*--from/,
  },
  { args: ['serve', '--port', '99999'], says: /--port[\s\S]*65535/ },
])('invalid arguments: $args', async ({ args, says }) => {
  const { exit, err, out } = await call(args).ended
  expect(exit).toBe(2)
  expect(err).toMatch(says)
  expect(out).toBe('')
})

test('a folder that is not there is a problem, not a stack trace', async () => {
  const { exit, err } = await call(['rehearse', '/no/such/folder']).ended
  expect(exit).toBe(1)
  expect(err).toContain('There is no folder /no/such/folder')
  expect(err).not.toMatch(/\n\s+at /)
})
