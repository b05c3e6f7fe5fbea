// Keeps bundles in the emulator's S3, and in one that is not ours.

import { expect, test } from 'vitest'
import { createS3Store, type S3Store } from '../../../src/deploy/aws/s3-store.ts'
import { CREDENTIALS, REGION, serve, serviceWith } from '../../emulator/emulator.ts'
import { MOTO_SERVER, startMoto } from '../../moto.ts'
import { systemClock } from '../../system-clock.ts'

const SHA = 'a'.repeat(40)
const BYTES = Buffer.from('a bundle'.repeat(1000))
const PLACE = { bucket: 'bundles', key: `site/${SHA}-1.tgz` }

const storeAt = (endpoint: string, secretAccessKey = CREDENTIALS.secretAccessKey) =>
  createS3Store({ region: REGION, endpoint, credentials: async () => ({ ...CREDENTIALS, secretAccessKey }) })

async function emulated(): Promise<string> {
  return (await serve(serviceWith(systemClock, { instances: [] }), systemClock)).server.url
}

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

test.skipIf(MOTO_SERVER === undefined)(
  "in moto's (skipped without moto_server)",
  { timeout: 60_000 },
  async () => {
    await holds(storeAt(await startMoto(PLACE.bucket)))
  },
)

test('keys that S3 does not accept are a problem of the credentials, not of the bucket', async () => {
  const store = storeAt(await emulated(), 'another')
  await expect(store.put({ ...PLACE, bytes: BYTES, metadata: {} })).rejects.toMatchObject({
    code: 'credentials/refused',
  })
})
