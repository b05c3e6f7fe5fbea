// Uses the emulator through Debian's boto3, which has a model of its own.

import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { systemClock } from '../../system-clock.ts'
import { CREDENTIALS, REGION, serve, serviceWith } from '../emulator.ts'
import { scriptedInstance } from '../scripted-instance.ts'

const BOTO3 = '/usr/lib/python3/dist-packages/boto3'
const PROGRAM = fileURLToPath(new URL('every-operation.py', import.meta.url))

test.skipIf(!existsSync(BOTO3))(
  `${BOTO3} (skipped without it: apt-get install python3-boto3)`,
  { timeout: 60_000 },
  async () => {
    const instances = [scriptedInstance('i-1', systemClock)]
    const { server } = await serve(serviceWith(systemClock, { instances }), systemClock)
    const env = {
      PATH: '/usr/bin:/bin',
      HOME: '/nonexistent',
      AWS_DEFAULT_REGION: REGION,
      AWS_ACCESS_KEY_ID: CREDENTIALS.accessKeyId,
      AWS_SECRET_ACCESS_KEY: CREDENTIALS.secretAccessKey,
      PYTHONDONTWRITEBYTECODE: '1',
    }
    const { stderr } = await promisify(execFile)('/usr/bin/python3', [PROGRAM, server.url], { env })
    expect(stderr).toBe('')
  },
)
