// Is a release that cannot run a non-event for visitors?

import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { call } from '../entry-points/terminal.ts'
import { visitUntil } from '../entry-points/visitor.ts'
import { commit, folder, git } from '../git/git-fixture.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const EXAMPLE = join(ROOT, '__tests__/fixtures/example-site')
const SECRETS = join(EXAMPLE, 'POTATO_SECRETS.example')
const NGINX = 'config/nginx/legui.com.ar.conf'

/** A repository with the example site as it is, and then this change of it. */
async function siteWith(change: Readonly<Record<string, string>>): Promise<string> {
  const site = await folder()
  cpSync(EXAMPLE, site, { recursive: true })
  for (const name of ['appspec.yml', 'hooks']) cpSync(join(ROOT, name), join(site, name), { recursive: true })
  git(site, 'init', '--quiet')
  await commit(site, {}, 'Good')
  await commit(site, change, 'Bad')
  return site
}

test.each([
  {
    bad: 'a syntax error',
    change: { 'potato-website/frontpage/views.py': 'def show_front_page(request:\n' },
    event: 'ApplicationStart',
    script: 'start-app.sh',
  },
  {
    bad: 'a page that answers 500',
    change: {
      'potato-website/frontpage/views.py': 'def show_front_page(request):\n    raise RuntimeError("burnt")\n',
    },
    event: 'ApplicationStart',
    script: 'start-app.sh',
  },
  {
    bad: 'an Nginx file that does not load',
    change: { [NGINX]: 'server { listen 127.0.0.1:80; oven on; }\n' },
    event: 'ApplicationStart',
    script: 'start-app.sh',
  },
  {
    bad: 'an extension that Sphinx does not find',
    change: { 'docs/source/conf.py': 'project = "potato"\nextensions = ["no_such_extension"]\n' },
    event: 'AfterInstall',
    script: 'build-docs.sh',
  },
  {
    bad: 'a requirement that nobody has',
    change: { 'requirements.txt': 'no-such-package-at-all==1.0\n' },
    event: 'AfterInstall',
    script: 'install-dependencies.sh',
  },
])('$bad: it fails in $script, and nobody notices', async ({ change, event, script }) => {
  const site = await siteWith(change)
  const secrets = `${SECRETS}:/home/ec2-user/POTATO_SECRETS`
  const rehearsal = call(['rehearse', site, '--from', 'HEAD~1', '--commit', 'HEAD', '--file', secrets])
  const over = /Failed after|As an update[\s\S]*Succeeded after/
  const { commits, missed } = await visitUntil(
    rehearsal,
    () => rehearsal.process.exitCode !== null || over.test(rehearsal.output().out),
  )
  const { exit, out } = await rehearsal.ended
  expect(out).toContain(`${event} failed on i-rehearsal: hooks/${script}`)
  expect(exit).toBe(1)
  expect(missed).toEqual([])
  expect(commits).toEqual([git(site, 'rev-parse', 'HEAD~1')])
})
