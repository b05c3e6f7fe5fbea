// What takes real time when it is first needed? A fake clock would run away meanwhile, so it is done before.

import { createClient } from '../../src/deploy/aws/client.ts'

await import('../../src/check/check.ts')

// The first call of the SDK reads files and loads code.
const silence = { handle: () => Promise.reject(new Error('nobody')) }
const keys = { accessKeyId: 'AKIDNOBODY', secretAccessKey: 'nothing' }
await createClient({ region: 'sa-east-1', credentials: keys, requestHandler: silence })
  .getDeployment('d-1')
  .catch(() => {})

import '../../src/deploy/preview/preview-group.ts'
import '../../src/deploy/preview/remove-group.ts'
import '../../src/deploy/revision/prepare-revision.ts'
