// Says before the tests run which of them this machine skips, and why.

import { existsSync } from 'node:fs'
import { isRoot } from './root.ts'

const PROGRAMS = [
  '/usr/bin/aws',
  '/usr/bin/shellcheck',
  '/usr/bin/shfmt',
  '/usr/bin/django-admin',
  '/usr/bin/slirp4netns',
  '/usr/lib/python3/dist-packages/boto3',
]

/** Called once by vitest. */
export function setup(): void {
  const missing = PROGRAMS.filter(path => !existsSync(path))
  if (missing.length > 0) {
    console.log(`Skipped: the tests that need ${missing.join(', ')}. "npm run setup:tests" installs them.`)
  }
  if (!isRoot) console.log('Skipped: the tests that need root.')
  if (process.env['POTATO_AWS_AGENT'] === undefined)
    console.log(
      "Skipped: the tests that need AWS's own agent. POTATO_AWS_AGENT names its package, or its folder.",
    )
  const running = process.versions.node
  if (!running.startsWith('24.'))
    console.log(`These tests run on Node.js ${running}; GitHub runs the action on 24.`)
}
