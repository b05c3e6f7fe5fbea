// Is what only bash understands found in a script that /bin/sh runs?

import { expect, test } from 'vitest'
import { check } from '../../src/check/check.ts'
import { revisionOf } from './revision.ts'

async function findIn(script: string, runas = '') {
  const appspec = `version: 0.0\nos: linux\nhooks:\n  AfterInstall:\n    - location: hooks/a.sh\n${runas}`
  const { findings } = await check(await revisionOf({ 'appspec.yml': appspec, 'hooks/a.sh': `${script}\n` }))
  return findings.map(({ problem }) => problem).filter(({ code }) => code === 'script/no-interpreter')
}

test.each([
  ['[[ -f /etc/site ]]', '[['],
  ['source /etc/site.env', 'source'],
  ['pushd /srv', 'pushd'],
  ['names=(one two)', 'names=('],
  ['function stop { true; }', 'function stop'],
  ['((count++))', '((count++))'],
  ['[ "$STAGE" == prod ]', '=='],
  ['set -euo pipefail', 'pipefail'],
  ['set -Ee', '-Ee'],
  ['trap "echo failed" ERR', 'ERR'],
  ['make &>/tmp/log', '&>'],
  ['cat <<<"$text"', '<<<'],
  ['echo ${path//a/b}', '${path//a/b}'],
  ['echo "${name^^}"', '${name^^}'],
  ['echo "${name:0:3}"', '${name:0:3}'],
  ['diff <(ls a) b', '<(ls a)'],
])('%s', async (line, word) => {
  const script = `cd /srv\n${line}`
  expect(await findIn(script)).toMatchObject([{ why: expect.stringContaining(`"${word}"`), at: { line: 2 } }])
  expect(await findIn(`#!/bin/bash\n${script}`)).toEqual([])
  expect(await findIn(script, '      runas: ec2-user\n')).toEqual([])
})

test.each([
  'systemctl restart site',
  'set -eu',
  'set -o errexit',
  '. /etc/site.env',
  'cd "$(dirname "$0")/.."',
  'if [ "$STAGE" = prod ]; then make >/tmp/log 2>&1; fi',
  'echo ${name:-${other:=1}} ${path#/} ${path%%.*} ${#name}',
  'stop() { kill "$pid"; }',
  'count=$((count + 1))',
  'trap "rm -f /tmp/x" EXIT',
  "cat <<'END'\n[[ source ]]\nnames=(a b)\nfunction f\nEND",
  'for name in one two; do echo "$name"; done',
])('every shell understands: %s', async script => expect(await findIn(script)).toEqual([]))
