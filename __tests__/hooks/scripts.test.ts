// Are the scripts sound, and all in one hand?

import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { folder } from '../git/git-fixture.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const scripts = ['hooks', 'init/generic/hooks', 'scripts']
  .flatMap(folder => readdirSync(`${ROOT}${folder}`).map(name => `${folder}/${name}`))
  .filter(path => path.endsWith('.sh'))

const tools = [
  { program: '/usr/bin/shellcheck', args: ['--external-sources'] },
  { program: '/usr/bin/shfmt', args: ['--diff', '-i', '4', '-ci', '-bn'] },
]

describe.each(tools)('$program (skipped without it: npm run setup:tests)', ({ program, args }) => {
  test.skipIf(!existsSync(program)).each(scripts)('%s', async path => {
    // A site has the hooks of its kind and the shared ones in one folder.
    const [kind = ''] = /^.*(?=hooks\/)/.exec(path) ?? []
    const site = await folder()
    for (const from of ['hooks', `${kind}hooks`, 'scripts'])
      cpSync(join(ROOT, from), join(site, basename(from)), { recursive: true })
    const { status, stdout } = spawnSync(program, [...args, path.slice(kind.length)], {
      cwd: site,
      encoding: 'utf8',
    })
    expect(stdout).toBe('')
    expect(status).toBe(0)
  })
})

test('every hook is executable, and stops at its first failure', () => {
  const hooks = scripts.filter(
    path => /(^|\/)hooks\/[^/]+$/.test(path) && !/\/(lib|program|settings|units)\.sh$/.test(path),
  )
  expect(hooks.length).toBeGreaterThan(7)
  const text = execFileSync('git', ['ls-files', '--stage', ...hooks], { cwd: ROOT, encoding: 'utf8' })
  expect(
    text
      .trim()
      .split('\n')
      .filter(line => !line.startsWith('100755')),
  ).toEqual([])
})
