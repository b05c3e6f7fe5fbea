// Takes sites that are not Django's from nothing to a page and through an update, while visitors watch.

import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { call } from '../entry-points/terminal.ts'
import { sitePort, visit } from '../entry-points/visitor.ts'
import { commit, folder, git } from '../git/git-fixture.ts'

const SITES = fileURLToPath(new URL('../fixtures/sites', import.meta.url))

/** The file that has the page, and the number in it of the first release and of the second. */
const CASES = [
  ['flask', 'app.py', "'RECIPE', 1", "'RECIPE', 2"],
  ['express', 'server.js', 'from Express, 1', 'from Express, 2'],
  ['pages', 'index.html', 'from a page, 1', 'from a page, 2'],
  ['uvicorn', 'app.py', 'from Uvicorn, 1', 'from Uvicorn, 2'],
] as const

const VISITORS = 4

describe.each(CASES)('%s', (name, file, first, second) => {
  test('init, rehearse, and an update that loses no request', { timeout: 300_000 }, async () => {
    const cwd = await folder()
    cpSync(join(SITES, name), cwd, { recursive: true })
    git(cwd, 'init', '--quiet')
    expect((await call(['init'], { cwd }).ended).exit).toBe(0)
    await commit(cwd, {}, 'First')
    await commit(cwd, { [file]: readFileSync(join(cwd, file), 'utf8').replace(first, second) }, 'Second')

    const rehearsal = call(['rehearse', '--from', 'HEAD~1', '--no-reboot'], { cwd })
    const ended = () => (rehearsal.output().out.match(/Succeeded after/g)?.length ?? 0) === 2
    const missed: unknown[] = []
    // The page of an update that was quick is seen while the instance settles.
    const watch = async () => {
      const shown: string[] = []
      while (rehearsal.process.exitCode === null) {
        const page = await visit('/', { host: 'localhost', port: sitePort(rehearsal) })
        const number = page?.status === 200 ? page.text.match(/, (\d)</)?.[1] : undefined
        if (number !== undefined) {
          if (shown.at(-1) !== number) shown.push(number)
        } else if (shown.length > 0 && !ended()) missed.push(page)
        await sleep(20)
      }
      return shown
    }
    // Requests that overlap may be answered in any order: each visitor's are not.
    const visitors = await Promise.all(Array.from({ length: VISITORS }, watch))
    const { exit, out } = await rehearsal.ended
    expect(exit, out).toBe(0)
    expect(missed).toEqual([])
    expect(visitors).toEqual(visitors.map(() => ['1', '2']))
  })
})

test('a site with Uvicorn alone comes back after a restart', { timeout: 120_000 }, async () => {
  const cwd = await folder()
  cpSync(join(SITES, 'uvicorn'), cwd, { recursive: true })
  git(cwd, 'init', '--quiet')
  expect((await call(['init'], { cwd }).ended).exit).toBe(0)
  await commit(cwd, {}, 'First')
  const { exit, out } = await call(['rehearse', '--once'], { cwd }).ended
  expect(exit, out).toBe(0)
  expect(out).toMatch(/After a restart of the instance\n +Listening on port 80, 8000\./)
})
