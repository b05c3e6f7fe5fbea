// Does the README's first command put a real site onto a real Nginx, and take it away again?

import { get } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { lookAround } from './machine.ts'
import { call } from './terminal.ts'

const START = fileURLToPath(new URL('../../scripts/rehearse-example.mjs', import.meta.url))

/** What a visitor sees, through Nginx; undefined while nobody answers. */
function visit(path: string): Promise<{ status: number | undefined; text: string } | undefined> {
  return new Promise(resolve => {
    const request = get(
      { host: '127.0.0.1', port: 80, path, headers: { host: 'legui.com.ar' } },
      response => {
        let text = ''
        response.setEncoding('utf8').on('data', part => {
          text += part
        })
        response.on('end', () => resolve({ status: response.statusCode, text }))
      },
    )
    request.on('error', () => resolve(undefined))
  })
}

test('npm start: the example site, twice, seen by a visitor', { timeout: 300_000 }, async () => {
  const before = lookAround()
  const rehearsal = call([], { program: START })
  let running = true
  const ended = rehearsal.ended.finally(() => {
    running = false
  })
  const commits = new Set<string>()
  const missed: unknown[] = []
  let documentation = ''
  while (running) {
    const page = await visit('/')
    const commit = page?.text.match(/<meta name="revision" content="([0-9a-f]{40})">/)?.[1]
    if (page?.status === 200 && commit !== undefined) commits.add(commit)
    // From the first answer to the end of the update nobody is turned away.
    else if (commits.size > 0 && rehearsal.said().out.match(/Succeeded after/g)?.length !== 2)
      missed.push(page)
    const recipes = await visit('/docs/recipes.html')
    if (recipes?.status === 200) documentation = recipes.text
    await sleep(50)
  }
  const { exit, out } = await ended
  expect(out).toMatch(/As an update[\s\S]*Succeeded after/)
  expect(exit).toBe(0)
  const deployed = [...out.matchAll(/^Deploying rehearsal\/example-site at ([0-9a-f]{40})/gm)].map(
    ([, sha]) => sha,
  )
  expect(deployed).toHaveLength(2)
  expect([...commits]).toEqual(deployed)
  expect(missed).toEqual([])
  expect(documentation).toContain('Second helping')
  expect(lookAround()).toEqual(before)
})
