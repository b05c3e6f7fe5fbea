// The scratch folder goes with its process, however that ends.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { folder, PATH } from '../git/git-fixture.ts'

const PROCESS = fileURLToPath(new URL('scratch-process.ts', import.meta.url))

async function open() {
  const parent = await folder()
  const child = spawn(process.execPath, [PROCESS, parent], {
    env: { PATH },
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  const [made] = await once(child.stdout, 'data')
  return { parent, child, made: String(made).trim() }
}

test('killed, while what it had started still writes into it', async () => {
  const { parent, child, made } = await open()
  child.kill('SIGKILL')
  await sleep(3_000)
  expect(existsSync(made)).toBe(false)
  expect(readdirSync(parent)).toEqual([])
})

test('removed in order, it is gone when its process ends', async () => {
  const { child, made } = await open()
  expect(existsSync(made)).toBe(true)
  child.stdin.write('remove\n')
  await once(child, 'exit')
  expect(existsSync(made)).toBe(false)
})
