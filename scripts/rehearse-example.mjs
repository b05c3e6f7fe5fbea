// How does the example site get from a clone to a page in a sandbox? As a site of its own: with this project's AppSpec and
// hooks in it, two commits, the second an update of the first.
//
//   npm start                     deploys the first commit onto a fresh instance, then the second as an update
//   npm start -- --keep …         options of "rehearse" are passed on
import { execFileSync, spawn } from 'node:child_process'
import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const EXAMPLE = join(ROOT, '__tests__', 'fixtures', 'example-site')
const SECRETS = join(EXAMPLE, 'POTATO_SECRETS.example')

const site = join(mkdtempSync(join(tmpdir(), 'potato-deploy-')), 'example-site')
process.on('exit', () => rmSync(join(site, '..'), { recursive: true, force: true }))
// Ctrl-C reaches the rehearsal too, which ends in order; this process waits for that.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => {})

const git = (...args) =>
  execFileSync('git', ['-c', 'user.name=potato-deploy', '-c', 'user.email=rehearsal@localhost', ...args], {
    cwd: site,
    env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
  })

cpSync(EXAMPLE, site, { recursive: true, filter: source => source !== SECRETS })
cpSync(join(ROOT, 'appspec.yml'), join(site, 'appspec.yml'))
cpSync(join(ROOT, 'hooks'), join(site, 'hooks'), { recursive: true })
git('init', '--quiet', '--initial-branch=main')
git('add', '--all')
git('commit', '--quiet', '--message', 'Open the kitchen')
appendFileSync(
  join(site, 'docs', 'source', 'recipes.rst'),
  '\nSecond helping\n--------------\n\nThe same again, with butter.\n',
)
git('commit', '--quiet', '--all', '--message', 'Serve a second helping')

const options = ['--from', 'HEAD~1', '--commit', 'HEAD', '--file', `${SECRETS}:/home/ec2-user/POTATO_SECRETS`]
const rehearsal = spawn(
  process.execPath,
  [join(ROOT, 'dist', 'cli.js'), 'rehearse', site, ...options, ...process.argv.slice(2)],
  { stdio: 'inherit' },
)
rehearsal.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)))
