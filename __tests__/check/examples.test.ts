// What the check finds, and how often, where the agent does not do what one would expect.

import { expect, test } from 'vitest'
import { check } from '../../src/check/check.ts'
import { revisionOf } from './revision.ts'

const HEAD = 'version: 0.0\nos: linux\n'
const SITE = `${HEAD}files:\n  - source: site\n    destination: /srv/site\n`
const HOOKS = 'hooks:\n  ValidateService:\n    - location: hooks/a.sh\n'
const SCRIPT = '#!/bin/bash\nset -e\ncurl --fail http://localhost/\n'
const FILES = { 'site/index.html': '', 'site/sub/page.html': '', 'conf/a.ini': '', 'hooks/a.sh': SCRIPT }

async function findingsIn(files: Readonly<Record<string, string>>): Promise<string[]> {
  const { findings } = await check(await revisionOf({ ...FILES, ...files }))
  return findings.map(({ severity, problem: { code, at } }) => {
    const line = at?.kind === 'file' ? at.line : undefined
    return `${severity} ${code} ${line}`
  })
}

const permission = (lines: string) => `${SITE}permissions:\n  - ${lines}\n${HOOKS}`

test.each<[string, string, string[]]>([
  ['a byte order mark', `\uFEFF${SITE}${HOOKS}`, ['error appspec/byte-order-mark 1']],
  ['a tab', `${HEAD}files:\n\t- source: site\n\t  destination: /x\n${HOOKS}`, ['error appspec/not-yaml 4']],
  ['an unknown event without scripts', SITE + HOOKS.replace('hooks:\n', 'hooks:\n  Nothing:\n'), []],
  ['an event that is false', SITE + HOOKS.replace('hooks:\n', 'hooks:\n  BeforeInstall: false\n'), []],
  [
    'a file as a folder',
    `${HEAD}files:\n  - source: conf/a.ini/\n    destination: /etc/a\n${HOOKS}`,
    ['error appspec/source-missing 4'],
  ],
  [
    'a number as a pattern',
    permission('{ object: /srv/site, pattern: 5, mode: 644 }'),
    ['error appspec/not-text 7'],
  ],
  [
    'the same where nothing is compared with it',
    permission('{ object: /srv/other, pattern: 5, mode: 644 }'),
    ['warning appspec/object-not-installed 7'],
  ],
  [
    'a pattern of a name in a folder below',
    permission('{ object: /srv/site, pattern: "page.*", mode: 644 }'),
    ['warning appspec/object-not-installed 7'],
  ],
  [
    'a pattern of a name in the folder',
    permission('{ object: /srv/site, pattern: "*.html", mode: 644 }'),
    [],
  ],
  [
    'the mode of files on folders',
    permission('{ object: /srv/site, mode: 644 }'),
    ['warning appspec/mode-on-folders 7'],
  ],
  ['the same on files only', permission('{ object: /srv/site, mode: 644, type: [file] }'), []],
  [
    'the same on folders only',
    permission('{ object: /srv/site, mode: 644, type: [directory] }'),
    ['warning appspec/mode-on-folders 7'],
  ],
  ['folders that only their group may enter', permission('{ object: /srv/site, mode: 2710 }'), []],
])('%s', async (_, appspec, found) => {
  expect(await findingsIn({ 'appspec.yml': appspec })).toEqual(found)
})

test.each<[string, string, string[]]>([
  ['hooks/b.sh', 'set -e\ncurl --fail http://localhost/\n', []],
  ['hooks/b.sh', '#!\nset -e\n\n[[ -f /etc/site ]]\n', ['warning script/no-interpreter 4']],
  ['hooks/b.py', 'import os\nprint("it works")\n', ['error script/no-interpreter 1']],
  ['hooks/b.rb', 'exec "curl", "--fail", "http://localhost/"\n', ['warning script/no-interpreter 1']],
  ['hooks/b.py', '#!/usr/bin/env python3\nprint("it works")\n', []],
])('%s: %j', async (path, text, found) => {
  const appspec = HEAD + HOOKS.replace('hooks/a.sh', path)
  expect(await findingsIn({ 'appspec.yml': appspec, [path]: text })).toEqual(found)
})

test.each<[string, string[]]>([
  ['conf/deploy.pem', ['warning secret/key-file 1']],
  ['conf/localhost-key.pem', []],
  ['tests/deploy.pem', []],
])('a private key as %s', async (path, found) => {
  const key = ['-----BEGIN', 'EXAMPLE', 'PRIVATE KEY-----'].join(' ')
  expect(await findingsIn({ 'appspec.yml': SITE + HOOKS, [path]: `${key}\n` })).toEqual(found)
})
