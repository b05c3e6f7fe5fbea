// Starts moto's server, an S3 that is not ours, where it is installed: pip install 'moto[server]'.

import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { onTestFinished } from 'vitest'
import { REGION } from './emulator/emulator.ts'
import { freePort } from './listen.ts'

/** In the folder that AWS_TOOLS names, or in PATH; undefined where there is none. */
export const MOTO_SERVER = [process.env['AWS_TOOLS'] ?? '', ...(process.env['PATH'] ?? '').split(':')]
  .filter(folder => folder !== '')
  .map(folder => join(folder, 'moto_server'))
  .find(path => existsSync(path))

const LOCATION = `<CreateBucketConfiguration><LocationConstraint>${REGION}</LocationConstraint></CreateBucketConfiguration>`
const VERSIONING = '<VersioningConfiguration><Status>Enabled</Status></VersioningConfiguration>'

/** Its address; it has a versioned bucket, and is gone at the end. https://docs.getmoto.org/en/latest/docs/server_mode.html */
export async function startMoto(bucket: string): Promise<string> {
  const port = await freePort()
  const server = spawn(MOTO_SERVER ?? '', ['-H', '127.0.0.1', '-p', String(port)], { stdio: 'ignore' })
  onTestFinished(() => void server.kill())
  const url = `http://127.0.0.1:${port}`
  for (let tries = 0; tries < 300; tries += 1) {
    if (await fetch(url).catch(() => undefined)) break
    await sleep(100)
  }
  await fetch(`${url}/${bucket}`, { method: 'PUT', body: LOCATION })
  await fetch(`${url}/${bucket}?versioning`, { method: 'PUT', body: VERSIONING })
  return url
}
