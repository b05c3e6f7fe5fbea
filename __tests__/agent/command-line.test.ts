// Splits the text of a script into the program and arguments that the real agent would start.

import { expect, test } from 'vitest'
import { commandFor } from '../../src/agent/hook.ts'
import { splitCommand } from '../../src/agent/script.ts'
import type { Script } from '../../src/appspec/hooks.ts'

const at = { kind: 'file', path: 'appspec.yml', line: 1, column: 1 } as const

const script = (runas: string | undefined, sudo: boolean): Script => ({
  location: { value: 'a.sh', at },
  timeout: { value: 1, at },
  runas: runas === undefined ? undefined : { value: runas, at },
  sudo,
  at,
})

test.each([
  [undefined, false, '/r/a.sh'],
  ['bob', false, 'su bob -c /r/a.sh'],
  ['', false, 'su  -c /r/a.sh'],
  [undefined, true, 'sudo /r/a.sh'],
  ['bob', true, 'sudo su bob -c /r/a.sh'],
])('runas %j and sudo %j make %j', (runas, sudo, command) => {
  expect(commandFor(script(runas, sudo), '/r/a.sh')).toBe(command)
})

test.each([
  ['/r/a.sh', '/r/a.sh', []],
  ['/r/a b.sh', '/r/a', ['b.sh']],
  ['su  -c /r/a.sh', 'su', ['-c', '/r/a.sh']],
  ['/r/a-1_2,3+4@5:6^7!8%9=.sh', '/r/a-1_2,3+4@5:6^7!8%9=.sh', []],
])('%j is started directly', (command, program, args) => {
  expect(splitCommand(command)).toEqual({ program, args })
})

test.each([
  'su x; id; -c /r/a.sh',
  '/r/a$b.sh',
  "/r/it's.sh",
  '/r/(a).sh',
  '/r/a*.sh',
  '/r/a#b',
  '/r/~a',
  '/r/a&b',
])('%j goes to a shell', command => {
  expect(splitCommand(command)).toEqual({ program: '/bin/sh', args: ['-c', command] })
})
