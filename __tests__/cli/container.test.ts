// Runs a command in a container of Docker or Podman, where this machine cannot have a sandbox.

import { chmodSync, existsSync, readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { readCommand } from '../../src/cli/arguments.ts'
import { runInContainer } from '../../src/cli/container.ts'
import type { Terminal } from '../../src/cli/terminal.ts'
import { PLAIN } from '../../src/core/style.ts'
import { fakeEngine } from '../fake-engine.ts'
import { folder, PATH } from '../git/git-fixture.ts'
import { systemClock } from '../system-clock.ts'

/** Has root, keeps the images that it makes, and runs nothing. */
const ENGINE = `
case $1 in
    info) echo false ;;
    image) [ -e "$(dirname "$0")/made" ] ;;
    import | build) cat >"$(dirname "$0")/made" ;;
    *) exit 3 ;;
esac`

async function runIn(
  line: string,
  options: { uid?: number; platform?: string; env?: Record<string, string>; answer?: string } = {},
) {
  const { uid = 0, platform = 'linux', env = { PATH } } = options
  const directory = await folder({ 'appspec.yml': '' })
  const written: string[] = []
  const terminal: Terminal = {
    clock: systemClock,
    color: false,
    style: PLAIN,
    host: { platform, uid, node: '/usr/bin/node', bundle: '/opt/potato/dist', pid: 1, temporary: '/tmp' },
    cache: join(await folder(), 'potato-deploy'),
    columns: 100,
    terminal: 'dumb',
    github: { api: '', token: '' },
    path: PATH,
    directory,
    env,
    home: undefined,
    sudoUid: undefined,
    ask: async () => options.answer,
    signal: new AbortController().signal,
    write: text => written.push(text),
    complain: text => written.push(text),
    show: () => {},
  }
  const args = line.split(' ')
  const command = readCommand(args, { directory, ci: false, region: undefined })
  if (command.kind !== 'rehearse') throw new Error('not a rehearsal')
  return { directory, written, terminal, exit: () => runInContainer(args, command.options, terminal) }
}

test('root on Linux needs none', async () => {
  expect(await (await runIn('rehearse')).exit()).toBeUndefined()
})

test('the one that is asked for runs the same command, with its exit code', async () => {
  const { calls, env } = await fakeEngine('podman', ENGINE)
  const { exit, written, directory, terminal } = await runIn('rehearse --in podman --once --json out.json', {
    env,
  })
  expect(await exit()).toBe(3)
  expect(written).toEqual([
    "Running in a privileged container of podman, on this machine's system.",
    expect.stringMatching(/^Building the image potato-deploy-host:\d/),
  ])
  const run = /\brun --.*/s.exec(readFileSync(calls, 'utf8'))?.[0] ?? ''
  for (const part of [
    '--privileged --network host --cgroupns host',
    '--ulimit nofile=',
    '--volume /:/host:ro,rslave',
    `--volume potato-deploy-cache:/host${terminal.cache}`,
    `--volume ${directory}:/host${directory}:ro`,
    `--volume ${directory}/out.json:/host${directory}/out.json:rw`,
    '/usr/bin/node /opt/potato/dist/cli.js rehearse --once --json out.json\n',
  ])
    expect(run).toContain(part)
  expect(existsSync(join(directory, 'out.json'))).toBe(true)
})

test('the image is made once', async () => {
  const { calls, env } = await fakeEngine('docker', ENGINE)
  const { exit } = await runIn('rehearse --in docker', { env })
  await exit()
  await exit()
  expect(readFileSync(calls, 'utf8').match(/^import /gm)).toHaveLength(1)
})

/** Has one image, which copies itself into the volume. */
const ENGINE_WITH_BASE = `
case "$*" in
    'image inspect --format'*) echo sha256:0123456789abcdef0123 ;;
    *' test -d /mnt/bases/0123456789abcdef') [ -e "$(dirname "$0")/copied" ] ;;
    *' cp -a '*) cat "$0" >"$(dirname "$0")/copied" ;;
    *) ${ENGINE} ;;
esac`

test.each([
  ['--base debian:13', 'linux'],
  ['--base=debian:13', 'darwin'],
])('no engine responds in the container: %s is a folder of the cache there', async (option, platform) => {
  const { calls, env } = await fakeEngine('podman', ENGINE_WITH_BASE)
  const { exit, written, terminal } = await runIn(`rehearse --in podman ${option}`, { env, platform })
  const notice = 'Unpacking the image debian:13; later rehearsals reuse it.'
  expect(await exit()).toBe(3)
  expect(await exit()).toBe(3)
  expect(written.filter(line => line === notice)).toHaveLength(1)
  const cache = platform === 'linux' ? terminal.cache : '/var/cache/potato-deploy'
  const [run] = readFileSync(calls, 'utf8').match(/cli\.js rehearse.*$/m) ?? []
  expect(run).toMatch(new RegExp(` rehearse --base[ =]${cache}/bases/0123456789abcdef$`))
})

test('an image that the engine does not have', async () => {
  const { env } = await fakeEngine(
    'podman',
    'case $1 in info) echo false ;; *) echo unknown >&2; exit 1 ;; esac',
  )
  const { exit } = await runIn('rehearse --in podman --base debian:13', { env })
  await expect(exit()).rejects.toMatchObject({ code: 'rehearsal/base-missing', why: 'podman: unknown' })
})

test.each(['linux', 'darwin'])('on %s without root it is chosen by itself', async platform => {
  const { env } = await fakeEngine('docker', ENGINE)
  // No sudo that would give root.
  await writeFile(join(env.PATH.split(':')[0] ?? '', 'sudo'), '#!/bin/sh\nexit 1\n', { mode: 0o755 })
  const { exit, written } = await runIn('rehearse', { uid: 1000, platform, env })
  expect(await exit()).toBe(3)
  expect(written[0]).toContain('container of docker')
})

test.each([
  ['linux', 'rehearsal/no-root', /with sudo.*Docker or Podman/],
  ['darwin', 'rehearsal/not-linux', /Docker or Podman.*GitHub runner/],
])('where there is none, on %s, both ways out are told', async (platform, code, fix) => {
  const { exit } = await runIn('rehearse', { uid: 1000, platform, env: { PATH: await folder() } })
  await expect(exit()).rejects.toMatchObject({ code, fix: expect.stringMatching(fix) })
})

test.each([
  ['', 3],
  ['n', 1],
])('where there is none, and sudo wants a password, it asks: "%s"', async (answer, exit) => {
  const place = await folder({
    sudo: '#!/bin/sh\n[ "$1" != -n ] || exit 1\necho "$*" >"${0%/*}/calls"\nexit 3\n',
  })
  chmodSync(join(place, 'sudo'), 0o755)
  const called = await runIn('rehearse --once', { uid: 1000, env: { PATH: place }, answer })
  expect(await called.exit()).toBe(exit)
  const calls = join(place, 'calls')
  expect(existsSync(calls)).toBe(exit === 3)
  if (exit === 3) {
    expect(readFileSync(calls, 'utf8')).toBe(
      `-- env XDG_CACHE_HOME=${dirname(called.terminal.cache)} PATH=${PATH} /usr/bin/node /opt/potato/dist/cli.js rehearse --once\n`,
    )
  }
})

test('one without root is of no use', async () => {
  const { env } = await fakeEngine('podman', 'echo true')
  const { exit } = await runIn('rehearse --in podman', { env })
  await expect(exit()).rejects.toMatchObject({ code: 'rehearsal/no-container' })
})
