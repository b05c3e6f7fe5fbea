// The process that holds an instance.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { folder } from '../git/git-fixture.ts'

const INSTANCE = fileURLToPath(new URL('../../dist/instance.js', import.meta.url))
/** open(2) */
const O_NONBLOCK = 0o4000

test('it leaves its input alone while the script that mounts its root file system reads there', async () => {
  const cwd = await folder()
  // 3 is where it is told that this is mounted.
  const holder = spawn(process.execPath, [INSTANCE, 'hold', '{}'], {
    cwd,
    stdio: ['pipe', 'pipe', 'inherit', 'pipe'],
  })
  onTestFinished(() => {
    holder.kill('SIGKILL')
  })
  while (!existsSync(join(cwd, 'rpc'))) await sleep(10)
  const [, flags] = /^flags:\s*(\d+)/m.exec(readFileSync(`/proc/${holder.pid}/fdinfo/0`, 'utf8')) ?? []
  expect(Number.parseInt(flags ?? '', 8) & O_NONBLOCK).toBe(0)
  holder.stdio[3]?.destroy()
  expect(await once(holder, 'exit')).toEqual([1, null])
})
