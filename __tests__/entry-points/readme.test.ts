// Runs every command that the README and the pages in docs/ show, and compares what it prints.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { cp, symlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { commit, folder, git, write } from '../git/git-fixture.ts'
import { isRoot } from '../root.ts'
import { type Commands, commands, missingFrom, untried } from './readme.ts'
import { DJANGO_ADMIN, hasDjango, startProject } from './startproject.ts'
import { CACHE } from './terminal.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8')

const untaken = new Set(commands)

/** The block with these words. What nobody has taken is a command that nothing tries. */
function take(heading: string, words: string): Commands {
  const block = [...untaken].find(block => block.heading === heading && block.script.includes(words))
  if (block === undefined) throw new Error(`No page has "${words}" below "${heading}".`)
  untaken.delete(block)
  return block
}

const START = [take('See it work', 'npm start'), take('Rehearsing', 'npm start')]
const TEST = take('See it work', 'npm cit')
const INIT = take('Start with your own site', 'init')
const CHECK = take('Check', 'check')
const INIT_PREVIEWS = take('Previews', 'init --previews')
const REHEARSE = take('Rehearse', 'rehearse\n')
const REHEARSE_FROM = take('Your own site', '--from')
const SERVE = take('Any AWS client', 'serve')
const AWS_FILES = take('Set up AWS', 'init --aws')
const STACK = take('Set up AWS', 'cloudformation')
const AWS_AGENT = take("AWS's own agent", '--agent aws')
const ROLL_BACK = take('How do I roll back?', 'gh ')
const REHEARSE_TLS = take('A site with HTTPS, or with a database elsewhere', 'openssl')

test('no command and no output of the README is without its test', () => {
  expect([...untaken].map(({ script }) => script)).toEqual([])
  expect(untried).toEqual([])
})

const sites = new Map<string, string>()
// ~/potato-deploy is this clone.
let home: string
let newFolder: () => Promise<string>

beforeAll(async () => {
  const cleanings: (() => Promise<void>)[] = []
  const atEnd = (clean: () => Promise<void>) => {
    cleanings.push(clean)
  }
  newFolder = () => folder({}, atEnd)
  home = await newFolder()
  await symlink(ROOT, join(home, 'potato-deploy'))
  if (hasDjango) sites.set('new', await startProject(atEnd))
  return async () => {
    for (const clean of cleanings) await clean()
  }
})

const newSite = () => sites.get('new') ?? ''

/** Another one that is like it. */
async function copyOf(site: string): Promise<string> {
  const copy = await newFolder()
  await cp(site, copy, { recursive: true })
  return copy
}

/** As somebody types it, in that folder; what the README shows of its output is held against it. */
async function type(script: string, cwd: string, env: Readonly<Record<string, string>> = {}) {
  const child = spawn('bash', ['-ec', script], {
    cwd,
    env: {
      PATH: [dirname(process.execPath), '/usr/sbin', '/usr/bin', '/sbin', '/bin'].join(':'),
      HOME: home,
      XDG_CACHE_HOME: CACHE,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let [out, err] = ['', '']
  child.stdout.setEncoding('utf8').on('data', text => {
    out += text
  })
  child.stderr.setEncoding('utf8').on('data', text => {
    err += text
  })
  const [exit] = await once(child, 'close')
  return { exit: exit as number | null, out, err }
}

describe('of the clone', () => {
  test('npm start and npm cit are what package.json has, and what the tests run', () => {
    const { scripts } = JSON.parse(read('package.json'))
    expect(START.map(({ script }) => script)).toEqual(['npm start\n', 'npm start\n'])
    // start.test.ts runs it, and looks at its output.
    expect(scripts.start).toBe('node scripts/rehearse-example.mjs')
    expect(TEST.script).toBe('npm cit\n')
    expect(scripts.test).toBe('vitest run')
  })
})

describe.skipIf(!hasDjango)(`of a new site (skipped without ${DJANGO_ADMIN}: npm run setup:tests)`, () => {
  test('init', async () => {
    const { exit, out } = await type(INIT.script, newSite())
    expect(missingFrom(out, INIT.output ?? '?')).toBeUndefined()
    expect(exit).toBe(0)
    await commit(newSite(), {}, 'Deploy it')
    git(newSite(), 'tag', 'v1.2')
  })

  test('check', async () => {
    const { exit, out } = await type(CHECK.script, await copyOf(newSite()))
    expect(missingFrom(out, CHECK.output ?? '?')).toBeUndefined()
    expect(exit).toBe(1)
  })

  test.skipIf(!isRoot)('rehearse', { timeout: 180_000 }, async () => {
    const { exit, out } = await type(REHEARSE.script, newSite())
    expect(out).toMatch(
      /Onto a fresh instance[\s\S]*Succeeded after[\s\S]*As an update[\s\S]*Succeeded after/,
    )
    expect(exit).toBe(0)
  })

  test.skipIf(!isRoot)('rehearse, from another commit, with secrets', { timeout: 180_000 }, async () => {
    const site = await copyOf(newSite())
    const shows = "import os\nos.environ['OVEN']\n"
    const settings = readFileSync(join(site, 'hooks/settings.sh'), 'utf8')
    await commit(
      site,
      {
        'mysite/urls.py': `${shows}${readFileSync(join(site, 'mysite/urls.py'), 'utf8')}`,
        'hooks/settings.sh': settings.replace(
          `: "\${SECRETS=}"`,
          `: "\${SECRETS=/home/ec2-user/POTATO_SECRETS}"`,
        ),
      },
      'Need a secret',
    )
    await write(site, { 'secrets.sh': "export OVEN='hot'\n" })
    const { exit, out } = await type(REHEARSE_FROM.script, site)
    const [first, second] = [...out.matchAll(/ at ([0-9a-f]{40}) to /g)].map(([, sha]) => sha)
    expect(first).toBe(git(site, 'rev-parse', 'v1.2'))
    expect(second).not.toBe(first)
    expect(exit).toBe(0)
  })

  test.skipIf(!isRoot)('rehearse, with https and without a database', { timeout: 180_000 }, async () => {
    const site = await copyOf(newSite())
    const [certificate, key] = [...REHEARSE_TLS.script.matchAll(/--file \w+\.pem:(\S+)/g)].map(
      ([, path]) => path,
    )
    const file = 'config/nginx/mysite.conf'
    const plain = readFileSync(join(site, file), 'utf8')
    const redirect = 'server {\n  listen 80 default_server;\n  return 307 https://$host$request_uri;\n}\n'
    const tls = `listen 443 ssl;\n  ssl_certificate ${certificate};\n  ssl_certificate_key ${key};`
    await write(site, { [file]: plain.replace('listen 80 default_server;', tls) + redirect })
    const { exit, out } = await type(REHEARSE_TLS.script, site)
    expect(out).toMatch(/http:\/\/localhost\/ responds with 200[\s\S]*As an update[\s\S]*Succeeded after/)
    expect(out).not.toContain('Migrations that the database has not seen')
    expect(exit).toBe(0)
  })
})

const AWS = '/usr/bin/aws'

describe.skipIf(!existsSync(AWS))(`of the AWS CLI (skipped without ${AWS}: npm run setup:tests)`, () => {
  test.skipIf(!isRoot)('serve, for any AWS client', { timeout: 180_000 }, async () => {
    const clone = await newFolder()
    for (const name of ['package.json', 'dist']) await symlink(join(ROOT, name), join(clone, name))
    await write(clone, { 'DIR/appspec.yml': 'version: 0.0\nos: linux\n' })
    const { exit, out } = await type(SERVE.script, clone)
    expect(JSON.parse(out)).toMatchObject({ application: { applicationName: 'Super-duper-potato-app' } })
    expect(exit).toBe(0)
  })

  // AWS is not there: what the CLI does not understand, it says before it looks for it.
  const NOBODY = 'http://127.0.0.1:9'
  const lines = STACK.script.replaceAll('\\\n', ' ').trim().split('\n')

  test.each(lines)('%s', async line => {
    const site = await newFolder()
    await write(site, {
      'aws/template.yml': read('aws/template.yml'),
      'aws/parameters.json': '["Repository=me/site"]',
    })
    const { exit, err } = await type(line, site, {
      HTTPS_PROXY: NOBODY,
      AWS_MAX_ATTEMPTS: '1',
      AWS_DEFAULT_REGION: 'us-east-1',
      AWS_ACCESS_KEY_ID: 'nobody',
      AWS_SECRET_ACCESS_KEY: 'nothing',
    })
    expect(err).toContain(`Failed to connect to proxy URL: "${NOBODY}"`)
    expect(exit).toBe(255)
  })
})

test('init --aws --online asks GitHub, and says so where it cannot', async () => {
  const site = await newFolder()
  git(site, 'init', '--quiet')
  git(site, 'remote', 'add', 'origin', 'https://github.com/me/site.git')
  await write(site, { 'manage.py': "os.environ.setdefault('DJANGO_SETTINGS_MODULE', 'mysite.settings')\n" })
  const { exit, err } = await type(AWS_FILES.script, site, { GITHUB_API_URL: 'http://127.0.0.1:9' })
  expect(err).toContain('init/no-ids')
  expect(exit).toBe(1)
})

test('init --previews writes a workflow beside the other files', async () => {
  const site = await newFolder()
  git(site, 'init', '--quiet')
  await write(site, { 'index.html': '<h1>Site</h1>\n' })
  const { exit, out } = await type(INIT_PREVIEWS.script, site)
  expect(exit).toBe(0)
  expect(out).toMatch(/^ {2}\.github\/workflows\/preview\.yml$/m)
  expect(out).toContain('AWS_PREVIEW_ROLE')
})

// With its package: aws-agent.test.ts.
test.skipIf(!isRoot)("AWS's agent, without its package: it says so", async () => {
  const site = await newFolder()
  await write(site, { 'appspec.yml': 'version: 0.0\nos: linux\n' })
  const { exit, err } = await type(AWS_AGENT.script, site)
  expect(exit).toBe(1)
  expect(err).toMatch(/There is no file or folder .*codedeploy-agent\.deb/)
})

test('the workflow that is run by hand has that input', () => {
  const [, file = '', input = ''] =
    ROLL_BACK.script.match(/^gh workflow run (\S+) --field (\w+)=\S+\n$/) ?? []
  const { on } = parse(read(`.github/workflows/${file}`))
  expect(on.workflow_dispatch.inputs).toHaveProperty(input)
})
