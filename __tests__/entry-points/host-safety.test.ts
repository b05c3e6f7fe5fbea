// Hooks that wreck their instance leave the host as it was.

import { execFileSync, spawn } from 'node:child_process'
import { cpSync, lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { folder } from '../git/git-fixture.ts'
import { lookAround } from './host-machine.ts'
import { call } from './terminal.ts'

const DIST = fileURLToPath(new URL('../../dist', import.meta.url))

/** Of the host's kernel; with its own network an instance may set some of its own. */
const SETTINGS = ['kernel/hostname', 'vm/swappiness', 'net/ipv4/ip_forward', 'net/ipv6/conf/all/forwarding']

/** Modes and owners of the host's nodes, its settings, its network, and how far the clock is ahead of what passes. */
function examine(bundle: string) {
  const describe = (path: string) => {
    const { mode, uid, gid, rdev } = lstatSync(path)
    return [path, mode, uid, gid, rdev].join(' ')
  }
  const dev = readdirSync('/dev').map(name => `/dev/${name}`)
  return {
    ...lookAround(),
    dev: dev.filter(path => !/^\/dev\/(pts|shm|loop\d+)$/.test(path)).map(describe),
    links: execFileSync('ip', ['-oneline', 'link', 'show', 'up'], { encoding: 'utf8' }),
    settings: SETTINGS.map(path => readFileSync(`/proc/sys/${path}`, 'utf8')),
    bundle: readdirSync(bundle).map(name => [name, readFileSync(join(bundle, name)).length]),
    bundleModes: readdirSync(bundle).map(name => describe(join(bundle, name))),
    clock: Math.round((Date.now() - performance.now()) / 60_000),
  }
}

/** Each is a list of hooks, run one after the other on one instance. "wrecked" is printed where one reaches the host. */
const WRECKERS: Readonly<Record<string, readonly string[]>> = {
  'what is changed, removed, mounted and unmounted': [
    'date -s "2001-01-01"; hwclock --systohc; hostname wrecked; swapoff -a; modprobe dummy; dmesg -C',
    'sysctl -w vm.swappiness=1 net.ipv4.ip_forward=1 net.ipv6.conf.all.forwarding=1',
    // With what is there already: where it does reach the host, it changes nothing.
    'chmod 444 /proc/uptime && echo wrecked; cd /proc/irq; echo "$(<default_smp_affinity)" >default_smp_affinity && echo wrecked',
    'mknod /tmp/disk b 254 0 && head -c 1 /tmp/disk && echo wrecked',
    'mount -o remount,rw /run/potato-deploy/bundle; umount /run/potato-deploy/*; rm -rf /run/potato-deploy/bundle/*',
    'mount -t devtmpfs devtmpfs /mnt && rm -rf /mnt/*; mount -t proc proc /mnt && echo b >/mnt/sysrq-trigger; mount -o remount,rw /sys',
    'mount -t tmpfs tmpfs /mnt; mount --bind / /mnt; umount -a -l',
    'ip link set lo down; ip link set tap0 down; echo b >/proc/sysrq-trigger',
    'chmod 0 /dev/*; chown 4242 /dev/*; chmod 0 /dev/stdin /dev/stdout; rm -rf /run/*',
    'rm -rf --no-preserve-root / 2>/dev/null',
  ],
  'every process is killed': ['kill -9 -1'],
  'the machine is restarted and halted by force': ['reboot -f; poweroff -f; halt -f'],
}

test.each(Object.entries(WRECKERS))('%s', { timeout: 120_000 }, async (_, hooks) => {
  const copy = await folder()
  cpSync(DIST, join(copy, 'dist'), { recursive: true })
  const names = hooks.map((_, index) => `hooks/wreck-${index}.sh`)
  const scripts = names.map((name, index) => [name, `#!/bin/bash\n${hooks[index]}\nexit 0\n`] as const)
  const locations = names.map(name => `    - location: ${name}\n      timeout: 60\n`).join('')
  const appspec = `version: 0.0\nos: linux\nhooks:\n  AfterInstall:\n${locations}`
  const site = await folder({ 'appspec.yml': appspec, ...Object.fromEntries(scripts) })
  const bystander = spawn('sleep', ['600'])
  onTestFinished(() => {
    bystander.kill()
  })
  const before = examine(join(copy, 'dist'))
  const { exit, out } = await call(['rehearse', site, '--once', '--no-reboot'], {
    program: join(copy, 'dist', 'cli.js'),
  }).ended
  expect([0, 1]).toContain(exit)
  expect(out).toContain(names.at(-1))
  expect(out).not.toContain('│ wrecked')
  expect(examine(join(copy, 'dist'))).toEqual(before)
  expect([bystander.exitCode, bystander.signalCode]).toEqual([null, null])
})

test('a hook that leads /etc to a folder of the host, for the next start', { timeout: 120_000 }, async () => {
  const victim = mkdtempSync('/var/tmp/potato-deploy-victim-')
  onTestFinished(() => rmSync(victim, { recursive: true }))
  writeFileSync(join(victim, 'resolv.conf'), 'as before\n')
  const site = await folder({
    'appspec.yml':
      'version: 0.0\nos: linux\nhooks:\n  AfterInstall:\n    - location: hooks/link.sh\n      timeout: 60\n',
    'hooks/link.sh': `#!/bin/bash\ncp -a /etc/. ${victim}/\nmv /etc /etc.before\nln -s ${victim} /etc\nsystemctl reboot\nsleep 60\n`,
  })
  const { exit, out } = await call(['rehearse', site, '--once', '--no-reboot']).ended
  expect(exit).toBe(1)
  expect(out).toContain('▸ hooks/link.sh')
  expect(readdirSync(victim)).toEqual(['resolv.conf'])
  expect(readFileSync(join(victim, 'resolv.conf'), 'utf8')).toBe('as before\n')
})
