// Keeps bundles in the emulator's S3, and in one that is not ours.

import { type ChildProcess, spawn } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, onTestFinished, test } from 'vitest'
import { createS3Store, type S3Store } from '../../../src/deploy/aws/s3-store.ts'
import { CREDENTIALS, REGION, serve, serviceWith } from '../../emulator/emulator.ts'
import { freePort } from '../../listen.ts'
import { systemClock } from '../../system-clock.ts'

const SHA = 'a'.repeat(40)
const BYTES = Buffer.from('a bundle'.repeat(1000))
const PLACE = { bucket: 'bundles', key: `site/${SHA}-1.tgz` }

const storeAt = (endpoint: string, secretAccessKey = CREDENTIALS.secretAccessKey) =>
  createS3Store({ region: REGION, endpoint, credentials: async () => ({ ...CREDENTIALS, secretAccessKey }) })

async function emulated(): Promise<string> {
  return (await serve(serviceWith(systemClock, { instances: [] }), systemClock)).server.url
}

// https://docs.getmoto.org/en/latest/docs/server_mode.html
const TOOLS = process.env['AWS_TOOLS']

/** Gone at the end. */
async function moto(): Promise<string> {
  const port = await freePort()
  const process: ChildProcess = spawn(`${TOOLS}/moto_server`, ['-H', '127.0.0.1', '-p', String(port)], {
    stdio: 'ignore',
  })
  onTestFinished(() => void process.kill())
  const url = `http://127.0.0.1:${port}`
  for (let tries = 0; tries < 300; tries += 1) {
    if (await fetch(url).catch(() => undefined)) break
    await sleep(100)
  }
  await fetch(`${url}/bundles`, { method: 'PUT', body: LOCATION })
  await fetch(`${url}/bundles?versioning`, { method: 'PUT', body: VERSIONING })
  return url
}

const LOCATION = `<CreateBucketConfiguration><LocationConstraint>${REGION}</LocationConstraint></CreateBucketConfiguration>`
const VERSIONING = '<VersioningConfiguration><Status>Enabled</Status></VersioningConfiguration>'

async function holds(store: S3Store): Promise<void> {
  expect(await store.find(PLACE)).toBeUndefined()
  const made = await store.put({ ...PLACE, bytes: BYTES, metadata: { commit: SHA, repository: 'me/site' } })
  expect(made).toMatchObject({
    version: expect.stringMatching(/./),
    eTag: expect.stringMatching(/^[0-9a-f]{32}$/),
  })
  expect(await store.find(PLACE)).toEqual({ ...made, commit: SHA })
  expect(await store.find({ ...PLACE, version: made.version })).toEqual({ ...made, commit: SHA })
  expect(await store.get({ ...PLACE, version: made.version })).toEqual(BYTES)
}

test("in the emulator's", async () => {
  await holds(storeAt(await emulated()))
})

describe.skipIf(TOOLS === undefined)("in moto's (skipped without AWS_TOOLS)", () => {
  test('it is found, kept and read in the same way', { timeout: 60_000 }, async () => {
    await holds(storeAt(await moto()))
  })
})

test('keys that S3 does not accept are a problem of the credentials, not of the bucket', async () => {
  const store = storeAt(await emulated(), 'another')
  await expect(store.put({ ...PLACE, bytes: BYTES, metadata: {} })).rejects.toMatchObject({
    code: 'credentials/refused',
  })
})
