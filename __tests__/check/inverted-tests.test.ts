// Is a test found that is the wrong way round, and every other left alone?

import { expect, test } from 'vitest'
import { check } from '../../src/check/check.ts'
import { revisionOf } from './revision.ts'

async function findIn(script: string) {
  const appspec = 'version: 0.0\nos: linux\nhooks:\n  ApplicationStart:\n    - location: hooks/a.sh\n'
  const revision = await revisionOf({
    'appspec.yml': appspec,
    'hooks/a.sh': `#!/bin/bash\n${script}\n`,
    'hooks/lib.sh': '',
  })
  const { findings } = await check(revision)
  return findings.map(({ problem }) => problem).filter(({ code }) => code === 'script/inverted-test')
}

test.each([
  'if [[ -v SECRET_KEY ]]\nthen\n  source ~/SECRETS\nelse\n  echo already loaded\nfi',
  'if [ -n "$SECRET_KEY" ]; then . /etc/site.env; fi',
  'if [ "${SECRET_KEY:-}" ]; then set -a; source /etc/site.env; set +a; fi',
  'test -n "$SECRET_KEY" && . /etc/site.env',
])('variables are loaded only where they are set: %s', async script => {
  expect(await findIn(script)).toMatchObject([{ what: expect.stringContaining('only if SECRET_KEY is set') }])
})

test.each([
  'if pgrep -x gunicorn >/dev/null; then gunicorn -c prod.py; fi',
  'pgrep gunicorn && gunicorn -c prod.py',
  'if [ "$(pidof nginx)" ]; then sudo systemctl start nginx.service; fi',
  'if systemctl is-active --quiet nginx; then systemctl start nginx; else echo "nginx runs"; fi',
  'systemctl is-active nginx && service nginx start',
])('it is started only where it runs: %s', async script => {
  expect(await findIn(script)).toMatchObject([{ what: expect.stringMatching(/starts \w+ only if it runs/) }])
})

test('its line is that of the test', async () => {
  const [found] = await findIn('cd /srv\nif [[ -v SECRET_KEY ]]; then\n  source ~/SECRETS\nfi')
  expect(found).toMatchObject({
    what: 'hooks/a.sh reads ~/SECRETS only if SECRET_KEY is set already, and nothing before sets it.',
    fix: 'Read it in any case, or if the variable is not set: [ -z "${SECRET_KEY:-}" ]',
    at: { path: 'hooks/a.sh', line: 3 },
  })
})

test.each([
  'if [[ ! -v SECRET_KEY ]]; then source ~/SECRETS; fi',
  'if [ -z "$SECRET_KEY" ]; then source ~/SECRETS; fi',
  'if ! [[ -v SECRET_KEY ]]; then source ~/SECRETS; fi',
  '[ -n "$SECRET_KEY" ] || source ~/SECRETS',
  'if [ -n "$NVM_DIR" ]; then . "$NVM_DIR/nvm.sh"; fi',
  'if [ -n "$DEPLOYMENT_GROUP_NAME" ]; then . /etc/site.env; fi',
  'if [ -n "$BASH_VERSION" ]; then . ~/.bashrc; fi',
  'STAGE=$(cat /etc/stage)\nif [ -n "$STAGE" ]; then . /etc/site.env; fi',
  'read -r STAGE </etc/stage\nif [ -n "$STAGE" ]; then . /etc/site.env; fi',
  '. "$(dirname "$0")/lib.sh"\nif [ -n "$STAGE" ]; then . /etc/site.env; fi',
  'if [ -n "$1" ]; then . /etc/site.env; fi',
  'if [ -f ~/SECRETS ]; then source ~/SECRETS; fi',
  'if [ -n "$SECRET_KEY" ]; then echo loaded; fi',
  'if [ "$STAGE" = prod ]; then . /etc/site.env; fi',
  'if pgrep gunicorn; then killall gunicorn; fi',
  'if pgrep gunicorn; then pkill gunicorn; gunicorn -c prod.py; fi',
  'if ! pgrep gunicorn; then gunicorn -c prod.py; fi',
  'pgrep gunicorn || gunicorn -c prod.py',
  'if systemctl is-active nginx; then systemctl reload nginx; else systemctl start nginx; fi',
  'if systemctl is-active nginx; then systemctl restart nginx; fi',
  'if systemctl is-active nginx; then systemctl stop nginx; systemctl start nginx; fi',
  'if systemctl is-active postgresql; then systemctl start site; fi',
  'if [ "$(pgrep -c nginx)" -eq 0 ]; then systemctl start nginx; fi',
  'if [ -z "$(pgrep nginx)" ]; then systemctl start nginx; fi',
  'if pgrep nginx | grep -q x; then systemctl start nginx; fi',
])('nothing is said of %s', async script => expect(await findIn(script)).toEqual([]))
