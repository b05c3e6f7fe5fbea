// What a rehearsal does where a machine lacks a part of what an instance is made of, and what it says then.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, copyFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { folder } from '../git/git-fixture.ts'
import { CACHE } from './terminal.ts'

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))

const APPSPEC = 'version: 0.0\nos: linux\nhooks:\n  AfterInstall:\n    - location: hooks/after-install.sh\n'

/** A rehearsal in a mount namespace of its own, in which this is done first. */
async function rehearse(
  { hook = 'true', provision, without = '' }: { hook?: string; provision?: string; without?: string },
  ...options: readonly string[]
) {
  const site = await folder({
    'appspec.yml': APPSPEC,
    'hooks/after-install.sh': `#!/bin/bash\n${hook}\n`,
    ...(provision !== undefined && { 'hooks/provision.sh': provision }),
  })
  const cache = provision === undefined ? CACHE : await folder()
  const child = spawn(
    'unshare',
    [
      ...['--mount', 'sh', '-ec', `${without}\nexec "$@"`, 'sh'],
      ...[process.execPath, CLI, 'rehearse', site, '--once', '--no-reboot', ...options],
    ],
    { env: { PATH: process.env['PATH'], HOME: process.env['HOME'], XDG_CACHE_HOME: cache } },
  )
  let out = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', text => {
      out += text
    })
  }
  const [exit] = await once(child, 'close')
  return { exit, out }
}

test('without slirp4netns: the network of this machine, told once', async () => {
  const { exit, out } = await rehearse({ without: 'mount --bind /dev/null /usr/bin/slirp4netns' })
  expect(exit).toBe(0)
  expect(out.match(/slirp4netns is not installed/g)).toHaveLength(1)
  expect(out).toMatch(/the instance uses the network of this machine/)
})

test('where user namespaces are refused: what reaches the host is taken from root, told once', async () => {
  const place = await folder()
  const [real, refusing] = [join(place, 'real'), join(place, 'refusing')]
  copyFileSync('/usr/bin/unshare', real)
  writeFileSync(
    refusing,
    `#!/bin/sh\nfor word; do [ "$word" != --user ] || { echo "unshare: not permitted" >&2; exit 1; }; done\nexec ${real} "$@"\n`,
  )
  for (const path of [real, refusing]) chmodSync(path, 0o755)
  const hook = `
    date -s @$(($(date +%s) + 1)) && echo wrecked
    mknod /tmp/disk b 254 0 && echo wrecked
    dmesg -C && echo wrecked
    modprobe dummy && echo wrecked
    systemctl is-system-running --wait
    exit 0`
  const { exit, out } = await rehearse({ hook, without: `mount --bind ${refusing} /usr/bin/unshare` })
  expect(exit).toBe(0)
  expect(out).not.toContain('│ wrecked')
  expect(out).toMatch(/│ (running|degraded)/)
  expect(out.match(/a hook that mounts can reach the host/g)).toHaveLength(1)
})

test('--no-systemd', async () => {
  const hook = '[ -d /run/systemd/system ] || echo "no systemd"; ps -o comm= 1'
  const { exit, out } = await rehearse({ hook }, '--no-systemd')
  expect(exit).toBe(0)
  expect(out).toMatch(/│ no systemd\n +│ bash\n/)
})

test.each([
  ['ends', 'echo "no butter" >&2; exit 1'],
  ['freezes', 'echo "no butter" >&2; echo "Freezing execution." >&2; sleep 600'],
])('a systemd that %s at once is one problem, with the way out', async (_, init) => {
  const provision = `rm /lib/systemd/systemd; printf '#!/bin/sh\\n${init}\\n' >/lib/systemd/systemd; chmod +x /lib/systemd/systemd`
  const { exit, out } = await rehearse({ provision })
  expect(exit).toBe(1)
  expect(out.match(/rehearsal\/systemd-refused/g)).toHaveLength(1)
  expect(out).toMatch(/no butter[\s\S]*--no-systemd/)
})

test('without loop devices the instance is prepared in memory, told once', async () => {
  const provision = 'echo prepared >/etc/prepared'
  const without = 'for node in /dev/loop*; do mount --bind /dev/null $node; done'
  const { exit, out } = await rehearse({ provision, hook: 'cat /etc/prepared', without })
  expect(exit).toBe(0)
  expect(out).toContain('│ prepared')
  expect(out.match(/no loop devices/g)).toHaveLength(1)
})
