// Interrupts an update at every point: the release before stays, or the new one is there whole, and the next update goes well.
// Some seventy deployments: only with INTERRUPTIONS=1.

import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { visit } from '../entry-points/visitor.ts'
import { type Change, type Instance, startInstance } from './instance.ts'

const SKIPPED = !process.env['INTERRUPTIONS']

const HOOKS = [
  'backup-prev.sh',
  'set-permissions.sh',
  'install-dependencies.sh',
  'build-docs.sh',
  'config-app.sh',
  'start-app.sh',
  'verify.sh',
]
const POINTS = HOOKS.flatMap(hook => [['at the beginning', hook] as const, ['at the end', hook] as const])

/** The hook with this command before everything that it does, or behind it: where it ends early, too. */
function insert(command: string, where: string, hook: string): Change {
  const edit = (text: string) =>
    where === 'at the end'
      ? `${text.replace(/ exit 0$/m, ` { ${command}; exit 0; }`)}\n${command}\n`
      : text.replace(/^source .*lib\.sh"$/m, line => `${line}\n${command}`)
  return { [`hooks/${hook}`]: edit }
}

describe.skipIf(SKIPPED)('a hook is killed', () => {
  const site = useSite()
  test.each(POINTS)('%s of %s', { timeout: 300_000 }, async (where, hook) => {
    const step = await site.interrupt(insert('kill -KILL $$', where, hook))
    expect(step.outputs['failed-script']).toBe(`hooks/${hook}`)
    await site.updateWell()
  })
})

describe.skipIf(SKIPPED)('the disk is full', () => {
  // A disk of its own, so that nothing else of this machine is full.
  const site = useSite(
    'mountpoint -q /srv/site || { mkdir -p /srv/site && mount -t tmpfs -o size=60m tmpfs /srv/site; }; rm -f /srv/site/full',
  )
  test.each(HOOKS)('in %s', { timeout: 300_000 }, async hook => {
    await site.interrupt(insert('head -c 1G /dev/zero >/srv/site/full || :', 'at the beginning', hook))
    await site.updateWell()
  })
})

describe.skipIf(SKIPPED)('the machine restarts', () => {
  const site = useSite()
  test.each(POINTS)('%s of %s', { timeout: 300_000 }, async (where, hook) => {
    await site.restartIn(insert('systemctl reboot; sleep 60', where, hook))
    await site.updateWell()
  })
})

/** The example site on an instance of its own, where every deployment begins with this command. */
function useSite(command = ':') {
  const always = insert(command, 'at the beginning', 'backup-prev.sh')
  let instance: Instance
  let running: string | undefined
  let number = 0
  const atEnd: (() => Promise<void>)[] = []
  beforeAll(async () => {
    instance = await startInstance(clean => atEnd.unshift(clean))
    await updateWell()
  }, 900_000)
  afterAll(async () => {
    for (const clean of atEnd) await clean()
  }, 60_000)

  const withAlways = (change: Change): Change => ({
    ...always,
    ...Object.fromEntries(
      Object.entries(change).map(([path, edit]) => [
        path,
        (text: string) => edit(always[path]?.(text) ?? text),
      ]),
    ),
  })

  async function updateWell() {
    number += 1
    const change = { 'docs/source/index.rst': (text: string) => `${text}\nUpdate ${number}.\n` }
    const { sha, step, visits } = await instance.deployVisited(withAlways(change))
    expect(step.exit, step.log.join('\n')).toBe(0)
    expect(visits.missed).toEqual([])
    if (running !== undefined) expect([[running, sha], [sha]]).toContainEqual(visits.commits)
    running = sha
  }

  return {
    updateWell,
    /** A deployment that nobody notices: its release is there whole, or not at all. */
    interrupt: async (change: Change) => {
      const { sha, step, visits } = await instance.deployVisited(withAlways(change))
      expect(visits.missed).toEqual([])
      expect([[running], [running, sha], [sha]]).toContainEqual(visits.commits)
      running = visits.commits.at(-1)
      return step
    },
    /** A deployment in which the machine restarts: the site is back by itself, of one release. */
    restartIn: async (change: Change) => {
      const { sha } = await instance.deploy(withAlways(change))
      for (;;) {
        const page = await visit('/', { port: instance.port })
        const commit = page?.text.match(/<meta name="revision" content="([0-9a-f]{40})">/)?.[1]
        if (page?.status === 200 && commit !== undefined) {
          expect([running, sha]).toContain(commit)
          running = commit
          return
        }
        await sleep(50)
      }
    },
  }
}
