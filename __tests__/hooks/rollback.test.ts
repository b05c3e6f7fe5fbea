// Goes back to a revision with other hooks, and forward again: the page, the static files and the documentation say the commit.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { visit } from '../entry-points/visitor.ts'
import { isRoot } from '../root.ts'
import { type Change, type Instance, startInstance } from './instance.ts'

const PATHS = ['/', '/static/frontpage/release.txt', '/docs/index.html']

const append = (line: string) => (text: string) => `${text}\n${line}\n`

/** What the page, a static file and the documentation say. */
const labelled = (name: string): Change => ({
  'potato-website/frontpage/templates/frontpage/index.html': append(`<!-- release-${name} -->`),
  'potato-website/frontpage/static/frontpage/release.txt': () => `release-${name}`,
  'docs/source/index.rst': append(`release-${name}`),
})

const APPSPEC = `version: 0.0
os: linux
files:
  - source: potato-website/
    destination: /home/ec2-user/potato/app/
  - source: config/
    destination: /home/ec2-user/potato/config/
  - source: docs/
    destination: /home/ec2-user/potato/docs/
hooks:
  BeforeInstall:
    - location: own/backup.sh
  ApplicationStart:
    - location: own/start.sh
`
// The agent copies to the folder that the site had before these hooks, while nothing is left in it.
const BACKUP = `#!/bin/bash
cd /home/ec2-user
rm -rf old-potato
sleep 1
mv potato/ old-potato/ || mkdir potato
`
const START = `#!/bin/bash -e
install -d -o ec2-user /var/run/gunicorn /var/log/gunicorn /var/www/legui.com.ar/static
cd /home/ec2-user/potato
rm -rf /var/www/legui.com.ar/docs
install -D docs/source/index.rst /var/www/legui.com.ar/docs/index.html
cp -r app/frontpage/static/. /var/www/legui.com.ar/static
ln -sfn /home/ec2-user/potato/config/nginx/legui.com.ar.conf /etc/nginx/conf.d/legui.com.ar.conf
cd app
su ec2-user -c '. ~/POTATO_SECRETS; python3 -m gunicorn -c python:potatosite.settings.prod_gunicorn'
nginx -s reload
for i in $(seq 50); do curl -fsH 'Host: legui.com.ar' http://127.0.0.1/ | grep -q release- && exit; sleep 0.1; done
exit 1
`
const OTHER: Change = {
  ...labelled('other'),
  'appspec.yml': () => APPSPEC,
  'own/backup.sh': () => BACKUP,
  'own/start.sh': () => START,
}
// A request that is not answered before the next revision is installed.
const LATE: Change = {
  'potato-website/frontpage/urls.py': append(`
from time import sleep
from django.http import HttpResponse
def answer_late(request):
    sleep(30)
    return HttpResponse()
urlpatterns += [path("late", answer_late)]`),
}
// After Install the running release has its code, and at the end the link for people leads to the new one.
const LOOKS: Change = {
  'hooks/set-permissions.sh': append('[[ -f $CURRENT/app/manage.py ]]'),
  'hooks/verify.sh': append('[[ $(readlink "$POTATO") == "$CURRENT" && -f $POTATO/app/manage.py ]]'),
}
const BEHIND_GUNICORN = 'import sys\nif "gunicorn" in sys.modules: raise RuntimeError("burnt")'

describe.skipIf(!isRoot)('a site that ran with other hooks', () => {
  let instance: Instance
  const atEnd: (() => Promise<void>)[] = []
  beforeAll(async () => {
    instance = await startInstance(clean => atEnd.unshift(clean))
    await deployWell(OTHER, 'hooks')
    expect(await said()).toEqual(['other', 'other', 'other'])
  }, 600_000)
  afterAll(async () => {
    for (const clean of atEnd) await clean()
  }, 30_000)

  test('CodeDeploy rolls back to it when the first deployment of these hooks fails', {
    timeout: 300_000,
  }, async () => {
    const fails = { ...labelled('bad'), 'potato-website/frontpage/urls.py': append(BEHIND_GUNICORN) }
    const { step } = await instance.deploy(fails, { inputs: { 'auto-rollback': 'true' } })
    const log = step.log.join('\n')
    expect(step.outputs['failed-script'], log).toBe('hooks/start-app.sh')
    expect(step.outputs['rollback-deployment-id'], log).toMatch(/^d-/)
    expect(await said(), log).toEqual(['other', 'other', 'other'])
  })

  test('these hooks take it over, and the agent removes nothing of it', { timeout: 240_000 }, async () => {
    await deployWell({ ...labelled('first'), ...LATE, ...LOOKS })
    expect(await said()).toEqual(['first', 'first', 'first'])
  })

  test('a deployment of its commit brings it back, although a request keeps the port', {
    timeout: 240_000,
  }, async () => {
    const late = visit('/late', { port: instance.port })
    await deployWell(OTHER, 'hooks')
    expect(await said()).toEqual(['other', 'other', 'other'])
    await late
  })

  test('and these hooks take it over again', { timeout: 240_000 }, async () => {
    await deployWell({ ...labelled('second'), ...LOOKS })
    expect(await said()).toEqual(['second', 'second', 'second'])
  })

  async function deployWell(change: Change, without?: string) {
    const { step } = await instance.deploy(change, without === undefined ? {} : { without })
    expect(step.exit, step.log.join('\n')).toBe(0)
  }

  /** The release that each path shows; 'none' where it shows none. */
  async function said() {
    const pages = await Promise.all(PATHS.map(path => visit(path, { port: instance.port })))
    return pages.map(page => page?.text.match(/release-(\w+)/)?.[1] ?? 'none')
  }
})
