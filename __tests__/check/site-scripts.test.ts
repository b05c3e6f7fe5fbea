// Is what a site's scripts hide found, and are scripts that hide nothing left in peace?

import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { check } from '../../src/check/check.ts'
import { revisionOf } from './revision.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** A script of an event, alone in its revision, and the codes that it is told. */
async function codesOf(script: string, event = 'AfterInstall'): Promise<string[]> {
  const appspec = `version: 0.0\nos: linux\nhooks:\n  ${event}:\n    - location: hooks/a.sh\n  ValidateService:\n    - location: hooks/ok.sh\n`
  const files = {
    'appspec.yml': appspec,
    'hooks/a.sh': script,
    'hooks/ok.sh': '#!/bin/sh\ncurl -f localhost\n',
  }
  if (event === 'ValidateService')
    files['appspec.yml'] = appspec.replace(/ {2}ValidateService:\n.*ok.sh\n$/, '')
  const { findings } = await check(await revisionOf(files))
  return findings.map(({ problem }) => problem.code)
}

/** A Django site's first scripts, of the kind that is always green. */
const HIDING: Record<string, string> = {
  'a backup': 'pushd $HOME\nsudo rm -rf old-site\nsudo mv site old-site\npopd',
  permissions: 'pushd $HOME\nsudo chown -R ec2-user:ec2-user site\npopd',
  dependencies:
    'pushd $HOME/site\nsource ~/.venv/bin/activate\npip install -r requirements.txt\ndeactivate\npopd',
  documentation: 'pushd $HOME/site/docs\nsource ~/.venv/bin/activate\nmake html\ndeactivate\npopd',
  configuration:
    'source ~/SECRETS\npushd ~/site/app\nrm -rf /var/www/docs\ncp -r ../docs/build /var/www/docs\npython manage.py collectstatic --noinput\npopd',
  'a start':
    'pushd ~/site/app\nsource ~/.venv/bin/activate\ngunicorn -c python:site.gunicorn\nsudo systemctl reload nginx\ndeactivate\npopd',
  'an exit': 'npm ci\nnpm run build\nexit 0',
  'all branches': 'npm ci\nif [ -d dist ]; then\n  echo built\nelse\n  echo "not built"\nfi',
  'a daemon at the end': 'npm ci\nnode server.js >/dev/null 2>&1 &',
}

test.each(Object.entries(HIDING))('%s that hides its failures', async (_, script) => {
  expect(await codesOf(`#!/bin/bash\n${script}\n`)).toEqual(['script/hides-failures'])
})

test('a verification that finds itself, and shows a log last', async () => {
  const script =
    '#!/bin/bash\nps -ef | grep gunicorn\nsystemctl status nginx\nsudo tail /var/log/nginx/error.log\n'
  expect(await codesOf(script, 'ValidateService')).toEqual(['script/finds-itself', 'script/hides-failures'])
})

const HONEST: Record<string, string> = {
  'strict from the first line': '#!/bin/bash -e\nnpm ci\necho done',
  'strict in its own words': '#!/bin/bash\nset -euo pipefail\nnpm ci\necho done',
  'strict in the longest words': '#!/bin/sh\nset -o errexit\nnpm ci\necho done',
  'with a trap': "#!/bin/bash\ntrap 'exit 1' ERR\nnpm ci\necho done",
  'ending with its duty': '#!/bin/bash\ncd /srv/app\nnpm ci',
  'looking at each status':
    '#!/bin/bash\nnpm ci || exit 1\nnpm run build\nif [ $? -ne 0 ]; then\n  exit 1\nfi\necho done',
  'of one command': '#!/bin/bash\nsystemctl restart site',
  'that only talks': '#!/bin/bash\necho hello\ndate',
  'that removes what may not be there': '#!/bin/bash\nrm -rf /srv/old\nmkdir -p /srv/new\necho ready',
  'in another language': '#!/usr/bin/env python3\nimport os\nos.system("npm ci")\nprint("done")',
  'with a here-document':
    '#!/bin/bash\ncat >/etc/site.conf <<EOF\nps aux | grep site\nnpm ci &\nEOF\nsystemctl restart site',
  'that knows about grep': '#!/bin/bash\nps aux | grep -v grep | grep site\n',
  'that kills what it finds': "#!/bin/bash\nps aux | grep site | awk '{print $2}' | xargs kill",
  'whose daemon says nothing':
    '#!/bin/bash\ncd /srv\nnohup java -jar app.jar >/dev/null 2>/dev/null </dev/null &',
  'whose daemon has a log': '#!/bin/bash\nnode server.js &>>/var/log/site.log &',
  'whose own output goes elsewhere': '#!/bin/bash\nexec >>/var/log/hook.log 2>&1\nnode server.js &',
  'that waits for its children': '#!/bin/bash\nset -e\nmake one &\nmake two &\nwait',
}

test.each(Object.entries(HONEST))('a script %s is left in peace', async (_, script) => {
  expect(await codesOf(`${script}\n`)).toEqual([])
})

test.each([
  ['kill $(cat /run/site.pid)', true],
  ['pkill -f site', true],
  ['docker stop site', true],
  ['docker rm site', true],
  ['docker rm -f site', false],
  ['docker container rm --force site', false],
  ['docker rm -f $(docker ps -aq)', true],
  ['pm2 delete site', true],
  ['pgrep site | xargs kill', true],
  ['pgrep site | xargs -r kill', false],
  ['if pgrep site; then killall site; fi', false],
  ['pkill site || echo "nothing runs"', false],
  ['systemctl stop site', false],
  ['pkill site\nexit 0', false],
  ['set -e\npkill site\necho stopped', true],
  ['set -e\nPID=$(pgrep -f site)\nif [ -n "$PID" ]; then kill "$PID"; fi', true],
  ['PID=$(pgrep -f site)\nif [ -n "$PID" ]; then kill "$PID"; fi', false],
  ['set -e\nPID=$(pgrep -f site || true)\nif [ -n "$PID" ]; then kill "$PID"; fi', false],
  ['set -e\nexport PID=$(pgrep -f site)\nif [ -n "$PID" ]; then kill "$PID"; fi', false],
  ['[ -f /run/site.pid ] && kill "$(cat /run/site.pid)"', true],
  ['set -e\n[ -f /run/site.pid ] && kill "$(cat /run/site.pid)"\necho stopped', false],
  ['[ -f /run/site.pid ] && kill "$(cat /run/site.pid)" || true', false],
  ['[ ! -f /run/site.pid ] || kill "$(cat /run/site.pid)" || true', false],
  ['command -v pm2 >/dev/null && pm2 delete all || true', false],
  ['pgrep site && pkill site', true],
  ['set -e\nset +e\npkill site\nset -e\necho stopped', false],
  ['set -eu\nset +eu\nset -e\npkill site\necho stopped', true],
  ['set -e\nset +o errexit\npkill site', true],
  ["set -e\ntrap 'exit 0' ERR\npkill site\necho stopped", false],
  ["set -e\ntrap 'echo failed' ERR\npkill site\necho stopped", true],
])('ApplicationStop with %j fails when nothing runs: %s', async (script, fails) => {
  const codes = await codesOf(`#!/bin/bash\n${script}\n`, 'ApplicationStop')
  expect(codes.includes('script/stop-fails')).toBe(fails)
})

test.each([
  ['#!/bin/bahs', 'script/interpreter'],
  ['#!bash', 'script/interpreter'],
  ['#!/usr/bash', 'script/interpreter'],
  ['#!/user/bin/env bash', 'script/interpreter'],
  ['#!/usr/bin/env bahs', 'script/interpreter'],
  ['#!/usr/bin/env -S bash -e', undefined],
  ['#!/usr/bin/env', 'script/interpreter'],
  ['#!/usr/bin', 'script/interpreter'],
  ['#!/bin/bash -e -u', 'script/interpreter'],
  ['#!/bin/sh -eo pipefail', 'script/interpreter'],
  ['#!/bin/bash # as root', 'script/interpreter'],
  ['#!bin/bash', 'script/interpreter'],
  ['#!/bin/bash -eu ', undefined],
  ['#!/usr/bin/osh', undefined],
  ['#! /bin/bash', undefined],
  ['#!/usr/bin/python3.11', undefined],
  ['#!/opt/site/venv/bin/python', undefined],
  ['#!/usr/bin/Rscript', undefined],
])('%s: %s', async (line, code) => {
  expect(await codesOf(`${line}\nexec site\n`)).toEqual(code === undefined ? [] : [code])
})

test('line ends of another system, where no first line stumbles over them', async () => {
  expect(await codesOf('systemctl restart site\r\n')).toEqual(['script/crlf-inside'])
})

test('our own hooks, in the site that they are for: nothing', async () => {
  const site = { ...filesIn(join(ROOT, '__tests__/fixtures/example-site')) }
  for (const [path, bytes] of Object.entries(filesIn(join(ROOT, 'hooks')))) site[`hooks/${path}`] = bytes
  site['appspec.yml'] = readFileSync(join(ROOT, 'appspec.yml'))
  const { findings } = await check(await revisionOf(site))
  expect(findings.map(({ problem }) => problem.what)).toEqual([])
})

function filesIn(folder: string): Record<string, Uint8Array> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter(path => statSync(join(folder, path)).isFile())
      .map(path => [path, readFileSync(join(folder, path))]),
  )
}
