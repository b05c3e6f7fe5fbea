// Is what is advised for a script and its location right for this one?

import { expect, test } from 'vitest'
import { check } from '../../src/check/check.ts'
import { revisionOf } from './revision.ts'

/** `severity code: advice` of a revision with one hook. */
async function advice(
  location: string,
  files: Readonly<Record<string, string>>,
  modes: Readonly<Record<string, string>> = {},
): Promise<string[]> {
  const appspec = `version: 0.0\nos: linux\nhooks:\n  ValidateService:\n    - location: ${location}\n`
  const { findings } = await check(await revisionOf({ 'appspec.yml': appspec, ...files }, modes))
  return findings.map(({ severity, problem: { code, fix } }) => `${severity} ${code}: ${fix}`)
}

test.each([
  ['#!/bin/bahs -e', 'error', 'Write "#!/bin/bash -e".'],
  ['#!/usr/bin/ev bash', 'error', 'Write "#!/usr/bin/env bash".'],
  ['#!/usr/local/env bash', 'error', 'Write "#!/usr/bin/env bash".'],
  ['#!/bin', 'error', 'Name a program: "#!/bin/bash".'],
  ['#!/usr/bin/env', 'error', 'Write "#!/usr/bin/env bash".'],
  ['#!/bin/bash -e -u', 'error', 'Write "#!/bin/bash", and below it "set -e -u".'],
  ['#!/bin/bash -eo pipefail', 'error', 'Write "#!/bin/bash", and below it "set -eo pipefail".'],
  ['#!/bin/bash # as root', 'error', 'Write "#!/bin/bash".'],
  // It starts where the agent's working folder is "/", as it is under systemd.
  ['#!bin/bash', 'warning', 'Write "#!/usr/bin/env bash".'],
  ['#!bash', 'error', 'Write "#!/usr/bin/env bash".'],
])('%s: %s, %s', async (line, severity, fix) => {
  expect(await advice('a.sh', { 'a.sh': `${line}\ntrue\n` })).toEqual([
    `${severity} script/interpreter: ${fix}`,
  ])
})

test.each<[string, string, string[]]>([
  ['a.py', '#!/usr/bin/env python3\nprint(1)\r\n', []],
  [
    'a.py',
    '#!/usr/bin/env python3\r\nprint(1)\r\n',
    [
      `error script/crlf: Save it with LF line endings (sed -i 's/\\r$//' a.py), and add "*.py text eol=lf" to .gitattributes.`,
    ],
  ],
  [
    'bin/start',
    'systemctl start site\r\n',
    [
      'warning script/crlf-inside: Save it with LF line endings, and add "bin/start text eol=lf" to .gitattributes.',
    ],
  ],
])('line ends of %s, %j', async (path, text, found) => {
  expect(await advice(path, { [path]: text })).toEqual(found)
})

test.each([
  ['sleep 3570', 'Write "timeout: 3600", or make it wait less.'],
  ['sleep 2h', 'Make it wait less: all scripts of an event share 3600 s.'],
  [
    `${'for i in {1..99999999999}; do '.repeat(20)}sleep 9d${'; done'.repeat(20)}`,
    'Make it wait less: all scripts of an event share 3600 s.',
  ],
])('what is advised for %j is possible', async (wait, fix) => {
  const appspec = `version: 0.0\nos: linux\nhooks:\n  ValidateService:\n    - location: a.sh\n      timeout: 60\n`
  const { findings } = await check(
    await revisionOf({ 'appspec.yml': appspec, 'a.sh': `#!/bin/sh\n${wait}\n` }),
  )
  expect(findings.map(({ problem }) => problem.fix)).toEqual([fix])
  expect(findings[0]?.problem.what).toMatch(/ waits (up to 3570|more than 3600) s, but/)
})

test('a command names the link, and holds together what has a space or more in its name', async () => {
  const files = { 'of site.sh': '#!/bin/sh\n', 'my link.sh': 'of site.sh' }
  expect(await advice('my link.sh', files, { 'my link.sh': 'link' })).toEqual([
    "error appspec/location-blank: Rename it: git mv 'my link.sh' my-link.sh",
  ])
  const plain = { "$(it's) a": '#!/bin/sh\n', 'link.sh': "$(it's) a" }
  expect(await advice('link.sh', plain, { 'link.sh': 'link' })).toEqual([
    `error script/link-not-executable: git update-index --chmod=+x '$(it'\\''s) a'`,
  ])
})

test('a location that differs in case from the script is no second script', async () => {
  const appspec =
    'version: 0.0\nos: linux\nhooks:\n  ValidateService:\n    - location: a.sh\n    - location: A.sh\n'
  const { findings } = await check(await revisionOf({ 'appspec.yml': appspec, 'a.sh': '#!/bin/sh\n' }))
  expect(findings.map(({ problem }) => problem.code)).toEqual(['appspec/location-case'])
})

const LOG = 'Remove it, or show only the lines that are there: leave out what makes it follow the log.'
const SERVICE = 'Start it as a service: write a systemd unit, and "systemctl restart" it here.'

test.each([
  ['npm start', `script/foreground-server: ${SERVICE}`],
  ['tail -n 20 -f /var/log/site.log', `script/foreground-server: ${LOG}`],
  ['docker compose logs --follow', `script/foreground-server: ${LOG}`],
  ['docker compose up', 'script/foreground-server: Start it detached: with the option "-d".'],
  ['sleep infinity', 'script/foreground-server: Remove it.'],
  [
    'ps aux | grep -q "my site"',
    `script/finds-itself: Write "pgrep -f 'my site'", or query the service itself: "curl --fail http://127.0.0.1:8000/".`,
  ],
])('%s: %s', async (command, fix) => {
  expect(await advice('a.sh', { 'a.sh': `#!/bin/bash\nset -e\n${command}\n` })).toEqual([`warning ${fix}`])
})

test.each([
  ['killall site', 'Write "killall site || true", or check first whether it is running.'],
  ['kill \\\n  "$(cat /run/site.pid)"', 'Write "|| true" after it, or check first whether it is running.'],
])('%j, where nothing runs: %s', async (command, fix) => {
  const appspec = 'version: 0.0\nos: linux\nhooks:\n  ApplicationStop:\n    - location: a.sh\n'
  const { findings } = await check(
    await revisionOf({ 'appspec.yml': appspec, 'a.sh': `#!/bin/bash\n${command}\n` }),
  )
  expect(findings.map(({ problem }) => problem.fix)).toEqual([fix])
})
