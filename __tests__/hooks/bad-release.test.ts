// Deploys one release after another to the same instance, under load: no visitor sees a bad one.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { visit } from '../entry-points/visitor.ts'
import { type Change, type Instance, startInstance } from './instance.ts'

const VIEWS = 'potato-website/frontpage/views.py'
const URLS = 'potato-website/frontpage/urls.py'
const SETTINGS = 'potato-website/potatosite/settings/prod_settings.py'
const GUNICORN = 'potato-website/potatosite/settings/prod_gunicorn.py'
const WSGI = 'potato-website/potatosite/wsgi.py'
const NGINX = 'config/nginx/legui.com.ar.conf'

const append = (line: string) => (text: string) => `${text}\n${line}\n`
const prepend = (line: string) => (text: string) => `${line}\n${text}`
const replace = (from: string, to: string) => (text: string) => {
  if (!text.includes(from)) throw new Error(`There is no ${from} to replace.`)
  return text.replace(from, () => to)
}

const BEHIND_GUNICORN = 'import sys\nif "gunicorn" in sys.modules: raise RuntimeError("burnt")'
const WITHOUT_VISITOR =
  'import traceback\nassert "get_response" not in {frame.name for frame in traceback.extract_stack()}'
const DIES = 'def post_fork(server, worker):\n    import os\n    os._exit(1)'
const SQLITE =
  'DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": "/tmp/potato.sqlite3"}}'

/** What a release is, the script that has to fail, and a word of the cause. */
const BAD: readonly (readonly [string, Change, string, string])[] = [
  ['a missing module', { [VIEWS]: prepend('import no_such_module') }, 'config-app.sh', 'no_such_module'],
  ['500 behind Gunicorn only', { [URLS]: prepend(BEHIND_GUNICORN) }, 'start-app.sh', 'responds with 500'],
  ['an Nginx file that does not load', { [NGINX]: replace('server_tokens', 'oven') }, 'start-app.sh', 'oven'],
  ['a wrong proxy_pass', { [NGINX]: replace(':8000', ':8999') }, 'start-app.sh', 'responds with 502'],
  [
    'a worker class that does not load',
    { [GUNICORN]: append('worker_class = "oven"') },
    'start-app.sh',
    'oven',
  ],
  ['workers that die', { [GUNICORN]: append(DIES) }, 'start-app.sh', 'did not start'],
  [
    'an error that names a secret',
    { [SETTINGS]: append('raise RuntimeError(SECRET_KEY)') },
    'config-app.sh',
    'RuntimeError: [SECRET_DJANGO_KEY]',
  ],
  ['another ALLOWED_HOSTS', { [SETTINGS]: replace('.legui', '.other') }, 'start-app.sh', 'responds with 400'],
  ['Sphinx', { 'docs/source/conf.py': append('extensions = ["oven"]') }, 'build-docs.sh', 'oven'],
  [
    'pip',
    { 'requirements.txt': append('no-such-package-at-all==1.0') },
    'install-dependencies.sh',
    'no-such-package',
  ],
  [
    'an unapplied migration',
    { [SETTINGS]: append(`INSTALLED_APPS += ["django.contrib.contenttypes"]\n${SQLITE}`) },
    'config-app.sh',
    'contenttypes.0001_initial',
  ],
]
// A worker that dies is waited for; the default is for sites that load slowly.
// Of its further processes one has ended by itself before the next release comes, and one ends with an error when it is told to.
const settings = (from = '', to = '') => ({
  'hooks/settings.sh': (text: string) =>
    [
      replace('PROCESSES=}', 'PROCESSES=once true\nrude bash rude.sh}'),
      replace('START_SECONDS:=60', 'START_SECONDS:=30'),
      replace(from, to),
    ].reduce((edited, edit) => edit(edited), text),
  'potato-website/rude.sh': () => 'trap "exit 143" TERM\nwhile :; do sleep 0.1; done\n',
})
const SETTINGS_SH = settings()

describe('one instance', () => {
  let instance: Instance
  let running = ''
  const atEnd: (() => Promise<void>)[] = []
  beforeAll(async () => {
    instance = await startInstance(clean => atEnd.unshift(clean))
  }, 600_000)
  afterAll(async () => {
    for (const clean of atEnd) await clean()
  }, 30_000)

  test('the first release', { timeout: 240_000 }, async () => {
    const { sha, step } = await instance.deploy(SETTINGS_SH)
    expect(step.errors).toBe('')
    expect(step.exit, step.log.join('\n')).toBe(0)
    running = sha
  })

  test.each(BAD)('%s: a failure that nobody sees', { timeout: 240_000 }, async (_, change, script, cause) => {
    const { step, visits } = await instance.deployVisited({ ...SETTINGS_SH, ...change })
    const log = step.log.join('\n')
    expect(step.outputs['failed-script'], log).toBe(`hooks/${script}`)
    expect(log).toContain(cause)
    expect(visits.missed).toEqual([])
    expect(visits.commits).toEqual([running])
  })

  test('an update with another address: no request is lost, none is mixed', {
    timeout: 240_000,
  }, async () => {
    const other = replace(':8000', ':8001')
    // What the configuration prints is no address.
    const talking = (text: string) => append('print("Oven, 200 degrees")')(other(text))
    await deployWell({ [GUNICORN]: talking, [NGINX]: other })
  })

  test('the views are imported before a visitor asks for them', { timeout: 240_000 }, async () => {
    await deployWell({ [URLS]: prepend(WITHOUT_VISITOR) })
  })

  test('a start that hangs: a failure after START_SECONDS', { timeout: 120_000 }, async () => {
    const hangs = 'import sys, time\nif "gunicorn" in sys.modules: time.sleep(600)'
    const { step, visits } = await instance.deployVisited({
      ...settings('START_SECONDS:=30', 'START_SECONDS:=5'),
      [WSGI]: prepend(hangs),
      [GUNICORN]: append('graceful_timeout = 200'),
    })
    expect(step.log.join('\n')).toContain('did not start within START_SECONDS=5')
    expect(visits.missed).toEqual([])
    expect(visits.commits).toEqual([running])
  })

  test('a name with a space', { timeout: 240_000 }, async () => {
    await deployWell({
      ...settings('python:potatosite.settings.prod_gunicorn', '../config/its gunicorn%n.py'),
      'config/its gunicorn%n.py': () => 'wsgi_app = "potatosite.wsgi:application"\nbind = "127.0.0.1:8000"\n',
    })
  })

  test('another content of a file that the Nginx file includes', { timeout: 240_000 }, async () => {
    const included = (text: string): Change => ({
      [NGINX]: replace('location / {', 'include /srv/site/current/config/own.inc;\n  location / {'),
      'config/own.inc': () => `location = /own { return 200 ${text}; }\n`,
    })
    for (const text of ['one', 'two']) {
      await deployWell(included(text))
      expect((await visit('/own', { port: instance.port }))?.text).toBe(text)
    }
  })

  test('no unit of an old release counts as failed', { timeout: 240_000 }, async () => {
    const failed = 'systemctl list-units --plain --no-legend --state=failed "gunicorn@*" "process@*"'
    await deployWell({
      'hooks/set-permissions.sh': append(`units=$(${failed})\n[[ -z $units ]] || die "$units" ""`),
    })
  })

  test('an Nginx file that the trial accepts and the machine does not: back to the release before', {
    timeout: 240_000,
  }, async () => {
    const { step, visits } = await instance.deployVisited({
      ...SETTINGS_SH,
      'hooks/backup-prev.sh': append(
        'systemd-run --quiet --unit=other python3 -m http.server --bind 127.0.0.1 9999\nawait 5 curl -so /dev/null 127.0.0.1:9999',
      ),
      [NGINX]: replace('listen 80;', 'listen 80;\n  listen 127.0.0.1:9999;'),
    })
    expect(step.outputs['failed-script'], step.log.join('\n')).toBe('hooks/start-app.sh')
    expect(visits.missed).toEqual([])
    expect((await visit('/', { port: instance.port }))?.text).toContain(running)
  })

  test('a hook that is killed in the trial: the next deployment is an update', {
    timeout: 240_000,
  }, async () => {
    const killed = replace('systemd-run', 'kill -KILL $$; systemd-run')
    const { step, visits } = await instance.deployVisited({ ...SETTINGS_SH, 'hooks/start-app.sh': killed })
    expect(step.outputs['failed-script']).toBe('hooks/start-app.sh')
    expect(visits.missed).toEqual([])
    expect(visits.commits).toEqual([running])
    await deployWell({ 'docs/source/index.rst': append('Butter.') })
  })

  test('a hook that is killed at the switch: the switch is finished', { timeout: 240_000 }, async () => {
    const begun = 'until systemctl --quiet is-active site-switch; do :; done'
    const killed = replace('run_script switch', `(${begun}; kill -KILL $$) & run_script switch`)
    const { sha, step, visits } = await instance.deployVisited({
      ...SETTINGS_SH,
      'hooks/start-app.sh': killed,
    })
    expect(step.outputs['failed-script']).toBe('hooks/start-app.sh')
    expect(visits.missed).toEqual([])
    running = sha
    await deployWell({ 'docs/source/index.rst': append('Salt.') })
  })

  test('SIGKILL of the first process of Gunicorn: the next visitor is answered again', {
    timeout: 240_000,
  }, async () => {
    const crash = append('systemctl kill --kill-who=main --signal=KILL "gunicorn@$ID.service"\nsleep 3')
    const { sha, step, visits } = await instance.deployVisited({ ...SETTINGS_SH, 'hooks/verify.sh': crash })
    expect(step.exit, step.log.join('\n')).toBe(0)
    // systemd ends the workers too, in the middle of a request.
    expect(visits.missed.length).toBeLessThanOrEqual(1)
    expect(visits.commits).toEqual([running, sha])
    running = sha
  })

  /** An update with this change. No request fails, and none is answered by the release before once the new one has answered. */
  async function deployWell(change: Change) {
    const { sha, step, visits } = await instance.deployVisited({ ...SETTINGS_SH, ...change })
    expect(step.exit, step.log.join('\n')).toBe(0)
    expect(visits.missed).toEqual([])
    expect(visits.commits).toEqual([running, sha])
    running = sha
  }
})
