// Runs the recommended command with the npm versions that people have, from a git server on this machine.

import { execFile, spawn } from 'node:child_process'
import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { beforeAll, expect, test } from 'vitest'
import { NPX } from '../../src/core/npx.ts'
import { folder, git } from '../git/git-fixture.ts'
import { freePort } from '../listen.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const PATH = [dirname(process.execPath), '/usr/bin', '/bin'].join(':')
const run = promisify(execFile)

let place: string
let url: string

beforeAll(async () => {
  let clean = async () => {}
  place = await folder({}, cleaning => {
    clean = cleaning
  })
  // What is released is a commit with this working tree's bundle.
  const release = join(place, 'potato-deploy.git')
  git(place, 'clone', '--quiet', '--no-hardlinks', ROOT, release)
  await run('cp', ['-r', join(ROOT, 'dist'), join(ROOT, 'package.json'), release])
  git(release, 'add', '--all')
  git(release, 'commit', '--quiet', '--allow-empty', '--message', 'Release')
  git(release, 'tag', NPX.slice(NPX.indexOf('#') + 1))
  const port = await freePort()
  url = `git://127.0.0.1:${port}/potato-deploy.git`
  const options = ['--listen=127.0.0.1', `--port=${port}`, `--base-path=${place}`, '--export-all']
  const daemon = spawn('/usr/lib/git-core/git-daemon', options, { stdio: 'ignore' })
  return async () => {
    daemon.kill()
    await clean()
  }
})

/** npx of that npm, from the registry that this machine uses. */
async function npxOf(version: string): Promise<string> {
  const into = join(place, version)
  await mkdir(into)
  const { stdout } = await run('npm', ['pack', '--silent', `npm@${version}`], {
    cwd: into,
  })
  await run('tar', ['--extract', '--file', stdout.trim()], { cwd: into })
  return join(into, 'package', 'bin', 'npx-cli.js')
}

test.each(['10', '11', '12'])('npm %s', { timeout: 180_000 }, async version => {
  const npx = await npxOf(version)
  const site = await folder({})
  const args = NPX.replace('github:fabi1816/potato-deploy', url).split(' ').slice(1)
  const { stdout } = await run(process.execPath, [npx, ...args, 'help'], {
    cwd: site,
    env: { PATH, HOME: site },
  })
  expect(stdout).toMatch(/^Usage: potato-deploy /)
})
