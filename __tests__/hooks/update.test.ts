// Updates a site that has many visitors: no request is lost, and none is answered by a mixture of releases.
// Some minutes of it: only with INTERRUPTIONS=1.

import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { folder } from '../git/git-fixture.ts'
import { type Change, type Deployed, type Instance, startInstance } from './instance.ts'
import { type Answer, ask, faultsOf, startTraffic } from './traffic.ts'

const RATE = 50
const PAGES = ['/', '/static/frontpage/release.txt', '/docs/']

const replace = (from: string, to: string) => (text: string) => {
  if (!text.includes(from)) throw new Error(`There is no ${from} to replace.`)
  return text.replace(from, () => to)
}
const append = (line: string) => (text: string) => `${text}\n${line}\n`
const both = (one: (text: string) => string, other: (text: string) => string) => (text: string) =>
  other(one(text))

/** Both, the first one first. */
function merge(one: Change, other: Change): Change {
  const edits = Object.entries(other).map(([path, edit]) => {
    const before = one[path]
    return [path, before === undefined ? edit : both(before, edit)] as const
  })
  return { ...one, ...Object.fromEntries(edits) }
}

/** What the page, the static file and the documentation of a release say. */
const labelled = (name: string): Change => ({
  'potato-website/frontpage/templates/frontpage/index.html': append(`<!-- release-${name} -->`),
  'potato-website/frontpage/static/frontpage/release.txt': () => `release-${name}`,
  'docs/source/index.rst': append(`release-${name}`),
  'potato-website/frontpage/urls.py': append(`
from time import sleep
from django.http import HttpResponse
def answer_late(request):
    sleep(25)
    return HttpResponse("release-${name}")
def show_jobs(request):
    return HttpResponse(open("jobs/log").read())
urlpatterns += [path("late", answer_late), path("jobs", show_jobs)]`),
  // A process that finishes its job when it is told to end. Its argument means something to systemd.
  'potato-website/worker.py': () => `import signal, sys, time
assert sys.argv[1:] == ["w@%h"]
def say(what):
    with open("jobs/log", "a") as log:
        log.write("${name} " + what + "\\n")
over = []
signal.signal(signal.SIGTERM, lambda *_: over.append(1))
say("began")
while not over:
    time.sleep(0.1)
time.sleep(5)
say("finished")
`,
  'potato-website/jobs/log': () => '',
})

const TLS = replace(
  'listen 80;',
  'listen 80 ssl; ssl_certificate /etc/site.crt; ssl_certificate_key /etc/site.key;',
)
const SETTINGS = [
  replace('VERIFY_PAGE=http://$SITE/', 'VERIFY_PAGE=https://$SITE:80/'),
  replace('DOCS_SOURCE:+http://$SITE/docs/', 'DOCS_SOURCE:+https://$SITE:80/docs/'),
  replace('PROCESSES=}', 'PROCESSES=worker python3 worker.py w@%h}'),
  replace('SHARED=}', 'SHARED=app/jobs}'),
].reduce(both)
const GUNICORN = 'potato-website/potatosite/settings/prod_gunicorn.py'
const NGINX = 'config/nginx/legui.com.ar.conf'
const SITE: Change = {
  'hooks/settings.sh': SETTINGS,
  [NGINX]: TLS,
  [GUNICORN]: append('worker_class = "gthread"\nthreads = 8\ntimeout = 60'),
}

describe.skipIf(!process.env['INTERRUPTIONS'])('a site with fifty requests a second over https', () => {
  let instance: Instance
  const atEnd: (() => Promise<void>)[] = []
  beforeAll(async () => {
    const keys = await folder({}, clean => atEnd.unshift(clean))
    const [certificate, key] = [join(keys, 'crt'), join(keys, 'key')]
    const subject = ['-subj', '/CN=legui.com.ar', '-keyout', key, '-out', certificate]
    execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', ...subject], {
      stdio: 'ignore',
    })
    instance = await startInstance(
      clean => atEnd.unshift(clean),
      [`${certificate}:/etc/site.crt`, `${key}:/etc/site.key`],
    )
    await deployWell(labelled('first'))
  }, 600_000)
  afterAll(async () => {
    for (const clean of atEnd) await clean()
  }, 60_000)

  test('an update of the code, the static files and the documentation', { timeout: 200_000 }, async () => {
    expect(await during(() => deployWell(labelled('second')))).toEqual({ faults: [], last: 'second' })
  })

  test('an update of everything, with requests of 25 s in flight', { timeout: 200_000 }, async () => {
    const late: Promise<Answer>[] = []
    const asking = setInterval(() => late.push(ask(instance.port, '/late')), 2_000)
    const seen = await during(() => deployWell(everything('third', 8000))).finally(() =>
      clearInterval(asking),
    )
    expect(seen).toEqual({ faults: [], last: 'third' })
    const answers = await Promise.all(late)
    expect(faultsOf(answers)).toEqual([])
    expect(['second', 'third']).toEqual(expect.arrayContaining(answers.map(({ release }) => release)))
    expect(answers[0]?.release).toBe('second')
  })

  test('further processes are those of the release, and the old ones finish', {
    timeout: 60_000,
  }, async () => {
    let log = ''
    while (!log.includes('second finished')) {
      log = (await ask(instance.port, '/jobs')).text
      await sleep(200)
    }
    expect(log.split('\n').filter(line => /second|third/.test(line))).toEqual([
      'second began',
      'third began',
      'second finished',
    ])
  })

  test('a crash of Gunicorn is repaired, while its workers finish requests of 25 s', {
    timeout: 200_000,
  }, async () => {
    // Behind the update's own end, for Gunicorn to be killed while nothing else is done.
    const crash = append(
      'sleep 2\nsystemctl kill --kill-who=main --signal=KILL "gunicorn@$ID.service"\nsleep 4',
    )
    const change = { ...everything('fourth', 8000), 'hooks/verify.sh': crash }
    const late: Promise<Answer>[] = []
    const asking = setInterval(() => late.push(ask(instance.port, '/late')), 2_000)
    const seen = await during(() => deployWell(change)).finally(() => clearInterval(asking))
    expect(seen).toEqual({ faults: [], last: 'fourth' })
    expect(faultsOf(await Promise.all(late))).toEqual([])
  })

  const everything = (name: string, port: number): Change => ({
    ...labelled(name),
    [GUNICORN]: both(replace(':8000', `:${port}`), append(`# ${name}`)),
    [NGINX]: both(replace(':8000', `:${port}`), append(`# ${name}`)),
    'requirements.txt': append(`# ${name}`),
  })

  async function during(action: () => Promise<unknown>) {
    const traffic = startTraffic({ port: instance.port, paths: PAGES, rate: RATE })
    await action()
    const answers = await traffic.end()
    const last = answers.toSorted((a, b) => a.began - b.began).at(-1)?.release
    return { faults: faultsOf(answers).slice(0, 5), last }
  }

  async function deployWell(change: Change): Promise<Deployed> {
    const deployed = await instance.deploy(merge(SITE, change))
    expect(deployed.step.exit, deployed.step.log.join('\n')).toBe(0)
    return deployed
  }
})
