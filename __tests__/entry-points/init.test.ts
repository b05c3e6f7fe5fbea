// Takes a site from nothing to a page with the commands that init names.

import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { folder, git, repositoryWith } from '../git/git-fixture.ts'
import { isRoot } from '../root.ts'
import { DJANGO_ADMIN, hasDjango, startProject } from './startproject.ts'
import { call } from './terminal.ts'
import { type Page, sitePort, visit } from './visitor.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** As short as one can be, in a repository. */
const smallSite = () =>
  repositoryWith({
    'manage.py': "os.environ.setdefault('DJANGO_SETTINGS_MODULE', 'mysite.settings')\n",
    'mysite/settings.py': "ALLOWED_HOSTS = ['localhost']\n",
  })

/** Every file below the folder, and when it was written. */
function filesOf(top: string): Readonly<Record<string, number>> {
  const files = readdirSync(top, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  const paths = files.map(entry => join(entry.parentPath, entry.name))
  return Object.fromEntries(paths.map(path => [path, statSync(path).mtimeMs]))
}

describe.skipIf(!hasDjango)(`${DJANGO_ADMIN} (skipped without it: npm run setup:tests)`, () => {
  test.skipIf(!isRoot)(
    'startproject, init, check, rehearse, with nothing edited: a page',
    { timeout: 180_000 },
    async () => {
      const cwd = await startProject()
      const started = await call(['init'], { cwd }).ended
      expect(started).toMatchObject({ exit: 0, err: '' })
      expect(git(cwd, 'diff', '--name-only')).toBe('')

      const checked = await call(['check'], { cwd }).ended
      expect(checked).toEqual({
        exit: 0,
        err: '',
        out: 'appspec.yml and 8 hook scripts: no problems found.\n',
      })

      const rehearsal = call(['rehearse', '--once'], { cwd })
      let page: Page | undefined
      while (rehearsal.process.exitCode === null && page?.status !== 200) {
        page = await visit('/', { host: 'localhost', port: sitePort(rehearsal) })
        await sleep(50)
      }
      const { exit, out } = await rehearsal.ended
      expect(out).toMatch(/http:\/\/localhost\/ responds with 200[\s\S]*Succeeded after/)
      expect(exit).toBe(0)
      expect(page?.text).toContain('The install worked successfully!')
    },
  )
})

test('a second time there is nothing to do', async () => {
  const cwd = await smallSite()
  await call(['init'], { cwd }).ended
  const before = filesOf(cwd)
  const { exit, out, err } = await call(['init'], { cwd }).ended
  expect({ exit, err }).toEqual({ exit: 0, err: '' })
  expect(out).toMatch(/^Already up to date, \d+ files:$/m)
  expect(out).not.toMatch(/^(Wrote|Kept)/m)
  expect(out).toMatch(/^Edit:$/m)
  expect(filesOf(cwd)).toEqual(before)
})

test('the npm package has all that init writes, and nothing else', async () => {
  const scratch = await folder()
  const npm = { cwd: ROOT, env: { ...process.env, npm_config_cache: join(scratch, 'cache') } }
  execFileSync('npm', ['pack', '--silent', '--pack-destination', scratch], npm)
  const [archive = ''] = readdirSync(scratch).filter(name => name.endsWith('.tgz'))
  execFileSync('tar', ['-xzf', archive], { cwd: scratch })
  const program = join(scratch, 'package', 'dist', 'cli.js')
  const [byPackage, byClone] = [await smallSite(), await smallSite()]
  const args = ['init', '--aws', '--previews']
  const installed = await call(args, { cwd: byPackage, program }).ended
  expect(installed).toEqual(await call(args, { cwd: byClone }).ended)
  expect(installed.exit).toBe(0)

  // npm installs what is to be bundled, and all that makes it, before it packs a repository that has one of these scripts:
  // https://github.com/npm/pacote/blob/main/lib/git.js (#prepareDir)
  const { scripts, dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  expect(dependencies).toBeUndefined()
  for (const name of ['preinstall', 'install', 'postinstall', 'build', 'prepack', 'prepare'])
    expect(scripts).not.toHaveProperty(name)
})

test('in CI it needs no input: the same output and files', async () => {
  const [alone, attended] = [await smallSite(), await smallSite()]
  const inCi = await call(['init'], { cwd: alone, env: { CI: 'true' } }).ended
  expect(inCi).toEqual(await call(['init'], { cwd: attended }).ended)
  expect(inCi.exit).toBe(0)
  const names = (top: string) => Object.keys(filesOf(top)).map(path => path.slice(top.length))
  expect(names(alone)).toEqual(names(attended))
})

test('a dry run writes nothing, and says what it would write', async () => {
  const cwd = await smallSite()
  const before = filesOf(cwd)
  const { exit, out } = await call(['init', '--dry-run'], { cwd }).ended
  expect(exit).toBe(0)
  expect(out).toMatch(/^Would write \d+ files:$/m)
  expect(out).toMatch(/^Edit:$/m)
  expect(filesOf(cwd)).toEqual(before)
})

test('existing files stay as they are, and the differences are shown', async () => {
  const cwd = await repositoryWith({
    'manage.py': "os.environ.setdefault('DJANGO_SETTINGS_MODULE', 'mysite.settings')\n",
    'appspec.yml': 'version: 0.0\nos: linux\nhooks:\n  ApplicationStart:\n    - location: deploy/start.sh\n',
    'deploy/start.sh': '#!/bin/bash\nset -e\ngunicorn mysite.wsgi\n',
    'hooks/verify.sh': '#!/bin/bash\nset -e\ncurl --fail localhost\n',
  })
  const { exit, out } = await call(['init'], { cwd }).ended
  expect(exit).toBe(0)
  expect(git(cwd, 'diff', '--name-only')).toBe('')
  expect(out).toContain('ApplicationStart runs deploy/start.sh; ours: hooks/start-app.sh')
  expect(out).toMatch(/Kept[\s\S]*appspec.yml[\s\S]*hooks\/verify.sh/)
})

test.each([
  { args: ['init', '--froce'], exit: 2, says: /--froce: Unknown option[\s\S]*--force/ },
  { args: ['init', '--force=yes'], exit: 2, says: /--force: It takes no value/ },
  { args: ['init', 'one', 'two'], exit: 2, says: /Only one DIR can be given/ },
  { args: ['init', 'nowhere'], exit: 2, says: /nowhere cannot be read[\s\S]*potato-deploy init DIR/ },
  {
    args: ['init'],
    exit: 1,
    says: /There is no site in [\s\S]*Django[\s\S]*Node[\s\S]*index\.html[\s\S]*django-admin startproject/,
  },
])('$args in an empty folder: $exit, and nothing is written', async ({ args, exit, says }) => {
  const cwd = await folder()
  const called = await call(args, { cwd }).ended
  expect(called).toMatchObject({ exit, out: '' })
  expect(called.err).toMatch(says)
  expect(readdirSync(cwd)).toEqual([])
})
