// Is it found that a script looks in one user's home folder for what is installed in another's?

import { expect, test } from 'vitest'
import { check } from '../../src/check/check.ts'
import { revisionOf } from './revision.ts'

interface Case {
  readonly script: string
  readonly runas?: string
  readonly destination?: string
}

async function findIn({ script, runas, destination = '/home/ec2-user/site/docs' }: Case) {
  const files = {
    'appspec.yml': `version: 0.0
os: linux
files:
  - source: docs
    destination: ${destination}
hooks:
  AfterInstall:
    - location: hooks/a.sh
${runas === undefined ? '' : `      runas: ${runas}\n`}`,
    'docs/index.html': '',
    'hooks/a.sh': `#!/bin/bash\n${script}\n`,
  }
  const { findings } = await check(await revisionOf(files))
  return findings.map(({ problem }) => problem).filter(({ code }) => code === 'script/other-home')
}

test.each<[string, Case]>([
  ['a path from ~', { script: 'cd ~/site/docs' }],
  ['a path from $HOME', { script: 'chmod -R 755 "$HOME/site"' }],
  ['a path in a variable', { script: 'SITE=${HOME}/site\ncd "$SITE"' }],
  ['a path from the folder that it went to', { script: 'pushd $HOME\nmake -C site/docs html' }],
  ['a folder there', { script: 'cd\nmv site old-site' }],
  ['as root, explicitly', { script: 'cd ~/site', runas: 'root' }],
  ['as another user', { script: 'cd ~/site', runas: 'deploy' }],
])('%s', async (_, found) => {
  expect(await findIn(found)).toMatchObject([{ at: { path: 'hooks/a.sh' } }])
})

test('it is said which user it is, and which it should be', async () => {
  const [found] = await findIn({ script: 'cd /tmp\ncd ~/site' })
  expect(found).toMatchObject({
    what: 'hooks/a.sh runs as root, so its ~/site is not the installed /home/ec2-user/site.',
    why: '~ and $HOME depend on the user that runs the script: root without "runas".',
    fix: 'Write "runas: ec2-user" for it in hooks.AfterInstall, or write /home/ec2-user/site in it.',
    at: { line: 3 },
  })
})

test.each<[string, Case]>([
  ['the user whose home it is', { script: 'cd ~/site', runas: 'ec2-user' }],
  ['the whole path', { script: 'cd /home/ec2-user/site' }],
  ["another user's home by name", { script: 'cd ~ec2-user/site' }],
  ['something else at home', { script: 'source ~/.nvm/nvm.sh\ncd $HOME\n. .venv/bin/activate' }],
  ['a home that it chooses', { script: 'export HOME=/home/ec2-user\ncd ~/site' }],
  ['a home that it chooses for one command', { script: 'HOME=/home/ec2-user make\ncd ~/site' }],
  ['what another user runs', { script: "su - ec2-user -c 'cd ~/site && make'" }],
  ['what it prints', { script: 'echo ~/site' }],
  ['a word that is no path', { script: 'cd ~\nsystemctl restart site' }],
  ['a folder that it left', { script: 'cd ~\ncd /srv\nls site/' }],
  ['an installation elsewhere', { script: 'cd ~/site', destination: '/srv/site' }],
  ['quotes, which no shell expands', { script: 'cd "~/site"' }],
])('nothing is said of %s', async (_, found) => {
  expect(await findIn(found)).toEqual([])
})
