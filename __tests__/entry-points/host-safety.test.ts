// A hook that wrecks its instance leaves the host as it was.

import { execFileSync } from 'node:child_process'
import { cpSync, lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { folder } from '../git/git-fixture.ts'
import { lookAround } from './host-machine.ts'
import { call } from './terminal.ts'

const DIST = fileURLToPath(new URL('../../dist', import.meta.url))

const APPSPEC = `version: 0.0
os: linux
hooks:
  AfterInstall:
    - location: hooks/wreck.sh
      timeout: 60
`

/** Modes and owners of the host's nodes, the network, and the time that the clock is ahead of what passes. */
function examine(bundle: string) {
  const describe = (path: string) => {
    const { mode, uid, gid, rdev } = lstatSync(path)
    return [path, mode, uid, gid, rdev].join(' ')
  }
  const dev = readdirSync('/dev').map(name => `/dev/${name}`)
  return {
    ...lookAround(),
    dev: dev.filter(path => !/^\/dev\/(pts|shm)$/.test(path)).map(describe),
    links: execFileSync('ip', ['-oneline', 'link', 'show', 'up'], { encoding: 'utf8' }),
    hostname: readFileSync('/proc/sys/kernel/hostname', 'utf8'),
    swappiness: readFileSync('/proc/sys/vm/swappiness', 'utf8'),
    bundle: readdirSync(bundle).map(name => [name, readFileSync(join(bundle, name)).length]),
    bundleModes: readdirSync(bundle).map(name => describe(join(bundle, name))),
    clock: Math.round((Date.now() - performance.now()) / 60_000),
  }
}

/** Each is a whole rehearsal: what the first wrecks, the next would need. */
const WRECKERS = [
  'date -s "2001-01-01"; hwclock --systohc; sysctl -w vm.swappiness=1; hostname wrecked',
  'chmod 0 /dev/*; chown 4242 /dev/*; chmod 0 /dev/stdin /dev/stdout; rm -rf /run/*',
  'mount -o remount,rw /run/potato-deploy/bundle; umount /run/potato-deploy/*; rm -rf /run/potato-deploy/bundle/*',
  'mount -t devtmpfs devtmpfs /mnt && rm -rf /mnt/*; mount -t proc proc /mnt && echo b >/mnt/sysrq-trigger',
  'mknod /tmp/disk b 254 0 && head -c 1 /tmp/disk && echo wrecked; umount -a -l; mount -o remount,rw /sys',
  'ip link set lo down; ip link set tap0 down; swapoff -a; modprobe dummy; dmesg -C; echo b >/proc/sysrq-trigger',
  'rm -rf --no-preserve-root / 2>/dev/null; echo b >/proc/sysrq-trigger',
  'kill -9 -1',
  'reboot -f',
]

test.each(WRECKERS)('%s', { timeout: 120_000 }, async wreck => {
  const copy = await folder()
  cpSync(DIST, join(copy, 'dist'), { recursive: true })
  const site = await folder({ 'appspec.yml': APPSPEC, 'hooks/wreck.sh': `#!/bin/bash\n${wreck}\n` })
  const before = examine(join(copy, 'dist'))
  const { exit, out } = await call(['rehearse', site, '--once', '--no-reboot'], {
    program: join(copy, 'dist', 'cli.js'),
  }).ended
  expect([0, 1]).toContain(exit)
  expect(out).toContain('hooks/wreck.sh')
  expect(out).not.toContain('│ wrecked')
  expect(examine(join(copy, 'dist'))).toEqual(before)
})
