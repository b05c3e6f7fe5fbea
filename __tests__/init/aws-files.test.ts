// Holds init --aws to what it writes, and GitHub's part to --online.

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { repositoryOf } from '../../src/init/aws-files.ts'
import { init } from '../../src/init/init.ts'
import { initText } from '../../src/init/init-text.ts'
import { folder, git, PATH } from '../git/git-fixture.ts'

const TOP = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '')
const FILES = {
  'manage.py': "os.environ.setdefault('DJANGO_SETTINGS_MODULE', 'mysite.settings')\n",
  'mysite/settings.py': '',
  'mysite/wsgi.py': '',
}

async function start(aws: 'no' | 'offline' | 'online', remote?: string, files: Record<string, string> = {}) {
  const directory = await folder({ ...FILES, ...files })
  git(directory, 'init', '--quiet')
  if (remote !== undefined) git(directory, 'remote', 'add', 'origin', remote)
  const requests: string[] = []
  const findIds = async (repository: string) => {
    requests.push(repository)
    return { repository: 42, owner: 7 }
  }
  const started = await init(
    { directory, force: false, dryRun: false, aws, previews: false },
    { top: TOP, path: PATH, findIds },
  )
  const read = (path: string) => readFile(join(directory, path), 'utf8')
  const parameters = async () => {
    const list: readonly string[] = JSON.parse(await read('aws/parameters.json'))
    return Object.fromEntries(list.map(text => text.split('=')))
  }
  return { started, read, parameters, requests, text: initText(started).map(([, line]) => line) }
}

test('without --aws nothing of AWS is written', async () => {
  const { started } = await start('no')
  expect(started.written.filter(path => path.startsWith('aws/'))).toEqual([])
})

test('the template has the settings of the site, and the command is printed', async () => {
  const { read, parameters, requests, text } = await start('offline', 'git@github.com:Ada/site.git')
  const template = await read('aws/template.yml')
  const settings = await read('hooks/settings.sh')
  for (const line of settings.split('\n').filter(line => line !== '')) expect(template).toContain(line)
  expect(await parameters()).toEqual({
    Repository: 'Ada/site',
    RepositoryId: '',
    OwnerId: '',
    Environment: 'production',
  })
  expect(requests).toEqual([])
  expect(text.find(line => line.startsWith('aws cloudformation deploy'))).toContain(
    'file://aws/parameters.json',
  )
})

test('the scripts that the site has are in the template, not ours', async () => {
  const { read } = await start('offline', undefined, { 'hooks/provision.sh': '#!/bin/bash\necho mine\n' })
  expect(await read('aws/template.yml')).toMatch(/^ +echo mine$/m)
})

test('with --online GitHub is asked for the ids', async () => {
  const { parameters, requests } = await start('online', 'https://github.com/Ada/site')
  expect(requests).toEqual(['Ada/site'])
  expect(await parameters()).toMatchObject({ RepositoryId: '42', OwnerId: '7' })
})

test('--online without a remote on GitHub', async () => {
  await expect(start('online', 'https://example.com/Ada/site')).rejects.toMatchObject({
    code: 'init/no-remote',
  })
})

test.each([
  ['git@github.com:Ada/site.git', 'Ada/site'],
  ['ssh://git@github.com/Ada/site.git', 'Ada/site'],
  ['https://github.com/Ada/my.site.git', 'Ada/my.site'],
  ['https://token@github.com/Ada/site/', 'Ada/site'],
  ['https://github.com.example/Ada/site', undefined],
  ['/srv/git/site.git', undefined],
])('%s is %s', (remote, repository) => {
  expect(repositoryOf(remote)).toBe(repository)
})
