// A program in a folder of its own that behaves as Docker or Podman does in what a test needs of it.

import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { folder, PATH } from './git/git-fixture.ts'

/** `script` sees the arguments; each call is a line of the file `calls`. */
export async function fakeEngine(name: 'docker' | 'podman', script: string) {
  const path = await folder({ [name]: `#!/bin/sh\necho "$*" >>"$(dirname "$0")/calls"\n${script}\n` })
  chmodSync(join(path, name), 0o755)
  return { calls: join(path, 'calls'), env: { PATH: `${path}:${PATH}` } }
}
