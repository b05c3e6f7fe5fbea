import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { runInit } from '../../src/cli/commands/init.ts'
import { type Canned, serveCanned } from '../deploy/canned-api.ts'
import { folder, git, PATH } from '../git/git-fixture.ts'
import { systemClock } from '../system-clock.ts'

const TOP = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '')

async function initOnline(answer: Canned | undefined, token = '') {
  const directory = await folder({
    'manage.py': "os.environ.setdefault('DJANGO_SETTINGS_MODULE', 'mysite.settings')\n",
    'mysite/settings.py': '',
    'mysite/wsgi.py': '',
  })
  git(directory, 'init', '--quiet')
  git(directory, 'remote', 'add', 'origin', 'git@github.com:Ada/site.git')
  const api = await serveCanned(line => (line === 'GET /repos/Ada/site' ? answer : undefined))
  const exit = runInit(
    { directory, force: false, dryRun: false, aws: 'online', previews: false },
    { top: TOP, path: PATH, clock: systemClock, write: () => {}, github: { api: api.url, token } },
  )
  const parameters = async () =>
    JSON.parse(await readFile(join(directory, 'aws', 'parameters.json'), 'utf8')) as readonly string[]
  return { api, exit, parameters }
}

test('init --online writes the ids that GitHub has for the repository and its owner', async () => {
  const { api, exit, parameters } = await initOnline([200, { id: 42, owner: { id: 7 } }], 't0ken')
  expect(await exit).toBe(0)
  expect(await parameters()).toEqual(expect.arrayContaining(['RepositoryId=42', 'OwnerId=7']))
  expect(api.requests.map(({ headers }) => headers.authorization)).toEqual(['Bearer t0ken'])
})

test.each<[string, Canned | undefined, RegExp]>([
  ['a private repository without a token', undefined, /HTTP 404 Not Found/],
  ['too many requests', [403, { message: 'API rate limit exceeded' }], /HTTP 403 API rate limit exceeded/],
  ['a response that is not of GitHub', [200, { id: '42' }], /no ids/],
])('%s: nothing is written, and the problem says why', async (_, answer, why) => {
  const { exit, parameters } = await initOnline(answer)
  await expect(exit).rejects.toMatchObject({ code: 'init/no-ids', why: expect.stringMatching(why) })
  await expect(parameters()).rejects.toThrow(/ENOENT/)
})
