// A rehearsal or an emulator that is killed, at whatever moment, leaves nothing behind.

import { execFileSync } from 'node:child_process'
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { folder } from '../git/git-fixture.ts'
import { call } from './terminal.ts'

const APPSPEC = `version: 0.0
os: linux
hooks:
  AfterInstall:
    - location: hooks/after-install.sh
`

const site = () =>
  folder({
    'appspec.yml': APPSPEC,
    'hooks/after-install.sh': '#!/bin/bash\nsetsid sleep 600 </dev/null >/dev/null 2>&1 &\nsleep 1\n',
    'hooks/provision.sh': 'sleep 0.3\n',
  })

/** Of holders that have ended. */
const emptyCgroups = () =>
  globSync('/sys/fs/cgroup/**/potato-deploy-*').filter(
    path => !existsSync(`/proc/${path.replace(/^.*-/, '')}`),
  )

const emptyBefore = new Set(emptyCgroups())

/** Of a process that may have ended. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

/** What there is of the rehearsal with this cache. A killed process is still there for some moments. */
function leftOf(cache: string) {
  const processes = readdirSync('/proc').filter(
    name =>
      /^\d+$/.test(name) &&
      (read(`/proc/${name}/cmdline`).includes(cache) || read(`/proc/${name}/mountinfo`).includes(cache)),
  )
  const cgroups = emptyCgroups().filter(path => !emptyBefore.has(path))
  const files = filesIn(cache).filter(
    // A prepared instance is to stay.
    path => !/^potato-deploy(\/(mnt|layers(\/[0-9a-f]{16})?))?$/.test(path),
  )
  const loops = execFileSync('losetup', ['--list', '--noheadings', '--output', 'BACK-FILE'], {
    encoding: 'utf8',
  })
  return { processes, cgroups, files, loops: loops.includes(cache) }
}

/** A folder that is being removed may go while it is read. */
function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
  } catch (error) {
    return [String(error)]
  }
}

/** The process that holds the instance with this cache. */
function holderOf(cache: string): number {
  // What started it has no plan among its arguments.
  const holder = readdirSync('/proc').find(pid => {
    const program = read(`/proc/${pid}/cmdline`)
    return program.includes('\0hold\0{') && program.includes(cache)
  })
  if (holder === undefined) throw new Error('There is no holder.')
  return Number(holder)
}

const groupsOf = (holder: number) => globSync(`/sys/fs/cgroup/**/potato-deploy-${holder}`)

const NOTHING = { processes: [], cgroups: [], files: [], loops: false }

/** After some moments. */
async function leftAtLast(cache: string): Promise<unknown> {
  for (let tries = 0; tries < 100; tries++) {
    if (JSON.stringify(leftOf(cache)) === JSON.stringify(NOTHING)) break
    await sleep(100)
  }
  return leftOf(cache)
}

const MOMENTS = Array.from({ length: 12 }, (_, index) => index / 12)

test.each(['rehearse', 'serve'])('%s, killed at many moments', { timeout: 300_000 }, async command => {
  const begun = Date.now()
  const first = call([command, await site()], { env: { XDG_CACHE_HOME: await folder() } })
  await first.saying(command === 'serve' ? /Serving until/ : /As an update[\s\S]*▸/)
  const whole = Date.now() - begun
  first.process.kill('SIGINT')
  await first.ended
  // Three at once, so that each is slower than the first one was: the moments are spread.
  for (let index = 0; index < MOMENTS.length; index += 3) {
    await Promise.all(
      MOMENTS.slice(index, index + 3).map(async moment => {
        const cache = await folder()
        const killed = call([command, await site()], { env: { XDG_CACHE_HOME: cache } })
        await sleep(moment * whole)
        killed.process.kill('SIGKILL')
        await killed.ended
        expect([Math.round(moment * whole), await leftAtLast(cache)]).toEqual([expect.any(Number), NOTHING])
      }),
    )
  }
})

test('the holder of the instance is killed', { timeout: 120_000 }, async () => {
  const cache = await folder()
  const serving = call(['serve', await site()], { env: { XDG_CACHE_HOME: cache } })
  await serving.saying(/Serving until/)
  const holder = holderOf(cache)
  expect(groupsOf(holder)).not.toEqual([])
  process.kill(holder, 'SIGKILL')
  // Its groups are gone before what started it is told to end.
  for (let tries = 0; tries < 100 && groupsOf(holder).length > 0; tries++) await sleep(100)
  expect(groupsOf(holder)).toEqual([])
  serving.process.kill('SIGINT')
  await serving.ended
  expect(await leftAtLast(cache)).toEqual(NOTHING)
})
