// Runs one script and ends it, as the real agent does.

import { chmod, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { runScript, type ScriptEnd } from '../../src/agent/script.ts'
import type { Clock } from '../../src/core/clock.ts'
import { createFakeClock } from '../fake-clock.ts'
import { folder, PATH } from '../git/git-fixture.ts'
import { systemClock } from '../system-clock.ts'

interface Running {
  readonly end: Promise<ScriptEnd>
  /** `stdout: line`, in the order of arrival. */
  readonly lines: readonly string[]
  /** Resolves when the line has come. */
  printed(line: string): Promise<void>
  readonly place: string
}

async function begin(
  text: string,
  { timeout = 10, clock = createFakeClock() }: { timeout?: number; clock?: Clock } = {},
): Promise<Running> {
  const place = await folder({ 'a.sh': text })
  await chmod(join(place, 'a.sh'), 0o755)
  const lines: string[] = []
  const end = runScript({
    command: join(place, 'a.sh'),
    environment: { PATH, PLACE: place },
    workingDirectory: '/',
    timeout,
    clock,
    scratch: place,
    onLines: (stream, more) => lines.push(...more.map(line => `${stream}: ${line}`)),
  })
  const printed = async (line: string) => {
    await expect.poll(() => lines, { timeout: 5000, interval: 5 }).toContain(line)
  }
  return { end, lines, printed, place }
}

const bash = (text: string) => `#!/bin/bash\n${text}\n`

test.each<[string, string, ScriptEnd]>([
  ['success', bash('true'), { kind: 'exited', exit: 0, signal: null }],
  ['an exit code', bash('exit 3'), { kind: 'exited', exit: 3, signal: null }],
  ['a signal', bash('kill -KILL $$'), { kind: 'exited', exit: null, signal: 'SIGKILL' }],
  ['no interpreter line', 'exit 4\n', { kind: 'exited', exit: 4, signal: null }],
  ['an empty file', '', { kind: 'exited', exit: 0, signal: null }],
])('%s', async (_, text, end) => {
  expect(await (await begin(text)).end).toEqual(end)
})

test.each([
  ['CR LF', '#!/bin/bash\r\ntrue\r\n'],
  ['an interpreter that is not there', '#!/no/such/shell\ntrue\n'],
])('%s: it does not start', async (_, text) => {
  expect(await (await begin(text)).end).toMatchObject({ kind: 'not-started', error: { code: 'ENOENT' } })
})

test('it starts with an empty input, no terminal, and outputs that can be opened again', async () => {
  const { end, lines } = await begin(
    bash(
      'read -r line; echo "$? [$line]"; [ -t 1 ] || echo no tty; echo again > /dev/stdout; echo err > /dev/stderr',
    ),
  )
  await end
  expect(lines.toSorted()).toEqual(['stderr: err\n', 'stdout: 1 []\n', 'stdout: again\n', 'stdout: no tty\n'])
})

test('nothing but the given environment gets in', async () => {
  const { end, lines } = await begin('#!/usr/bin/env -S sh -c "env | cut -d= -f1 | sort"\n')
  await end
  expect(lines).toEqual(['stdout: PATH\n', 'stdout: PLACE\n', 'stdout: PWD\n'])
})

test('the last line needs no newline, and long ones are not cut', async () => {
  const { end, lines } = await begin(bash('head -c 200000 /dev/zero | tr "\\0" x; echo; printf end'))
  await end
  expect(lines.map(line => line.length)).toEqual(['stdout: \n'.length + 200000, 'stdout: end'.length])
})

test('at the timeout its whole group gets SIGTERM', async () => {
  const clock = createFakeClock()
  const script = await begin(
    bash(`exec 2>/dev/null
      ( trap 'echo child > $PLACE/child; exit' TERM; echo ready; while :; do sleep 0.01; done ) &
      trap 'echo parent > $PLACE/parent; wait; exit' TERM
      while :; do sleep 0.01; done`),
    { timeout: 2, clock },
  )
  await script.printed('stdout: ready\n')
  await clock.advance(1999)
  await clock.advance(1)
  expect(await script.end).toEqual({ kind: 'timed-out' })
  expect((await readdir(script.place)).toSorted()).toEqual(['a.sh', 'child', 'parent'])
})

test('a script that ignores SIGTERM is waited for, and ended by its next output', async () => {
  const clock = createFakeClock()
  const text = `trap '' TERM; echo begun; sleep 0.3; touch $PLACE/waited; echo unheard; touch $PLACE/heard`
  const script = await begin(bash(text), { timeout: 1, clock })
  await script.printed('stdout: begun\n')
  await clock.advance(1000)
  expect(await script.end).toEqual({ kind: 'timed-out' })
  expect(script.lines).toEqual(['stdout: begun\n'])
  expect((await readdir(script.place)).toSorted()).toEqual(['a.sh', 'waited'])
})

test.each([
  ['stdout', '2>/dev/null'],
  ['stderr', '>/dev/null'],
])('a child that keeps %s open fails it, and lives on', async (stream, others) => {
  const child = `( while [ ! -e $PLACE/go ]; do sleep 0.01; done; touch $PLACE/alive ) ${others} &`
  const script = await begin(bash(`${child}\nexit 7`), { timeout: 1, clock: systemClock })
  expect(await script.end).toEqual({ kind: 'left-open', stream })
  await writeFile(join(script.place, 'go'), '')
  await expect.poll(() => readdir(script.place)).toContain('alive')
})

test('a child that closes its outputs in time only delays the end', async () => {
  const { end, lines } = await begin(bash('(sleep 0.1; echo late) &\necho first'))
  expect(await end).toEqual({ kind: 'exited', exit: 0, signal: null })
  expect(lines).toEqual(['stdout: first\n', 'stdout: late\n'])
})

test('a daemon with outputs of its own does not hold it', async () => {
  // It ends when the test's folder is gone.
  const script = await begin(bash(`( while [ -d $PLACE ]; do sleep 0.01; done ) >/dev/null 2>&1 &`))
  expect(await script.end).toEqual({ kind: 'exited', exit: 0, signal: null })
})

test('a timeout of a hundred years does not fire at once', async () => {
  const { end } = await begin(bash('sleep 0.05'), { timeout: 100 * 365 * 86_400 })
  expect(await end).toMatchObject({ kind: 'exited', exit: 0 })
})

describe('a line that ends in a byte that is not UTF-8', () => {
  test.each([
    ['caf\\351\\n', 'unreadable-line'],
    ['caf\\351', 'unreadable-line'],
    ['caf\\351 \\t\\n', 'unreadable-line'],
    ['\\303\\n', 'unreadable-line'],
    ['caf\\351!\\n', 'exited'],
    ['caf\\303\\251\\n', 'exited'],
    // The agent decodes the last character only, and goes back to its first byte.
    ['caf\\303\\251\\251\\n', 'exited'],
    [' \\n', 'exited'],
  ])('%s: %s', async (text, kind) => {
    const script = await begin(bash(`printf '${text}'`))
    expect(await script.end).toMatchObject({ kind })
  })

  test('ends the reading of that output, not of the other one', async () => {
    const script = await begin(bash(`printf 'caf\\351\\n'; echo later; echo fine >&2`))
    expect(await script.end).toEqual({ kind: 'unreadable-line', stream: 'stdout' })
    expect(script.lines.filter(line => line.includes('later'))).toEqual([])
    expect(script.lines).toContain('stderr: fine\n')
  })

  test('leaves a script with much more output hanging until its timeout', async () => {
    const script = await begin(bash(`printf 'caf\\351\\n'; head -c 1000000 /dev/zero`), {
      timeout: 1,
      clock: systemClock,
    })
    expect(await script.end).toEqual({ kind: 'timed-out' })
  })
})

test('a flood of output ends at its timeout', async () => {
  const began = performance.now()
  const script = await begin(bash('yes'), { timeout: 2, clock: systemClock })
  expect(await script.end).toEqual({ kind: 'timed-out' })
  expect(performance.now() - began).toBeLessThan(4000)
})
