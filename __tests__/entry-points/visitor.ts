// Visits a site while it is deployed to.

import { get } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Called } from './terminal.ts'

export interface Page {
  readonly status: number | undefined
  readonly text: string
}

/** The site that a rehearsal deploys. */
export interface Site {
  /** Its name: the example's, if none is given. */
  readonly host?: string
  /** The port of this machine that leads to it; undefined: the instance is not up. */
  readonly port: number | undefined
}

/** What a rehearsal or the emulator says of its instance. */
export function sitePort({ output }: Called): number | undefined {
  const [, port] = /port 80 is http:\/\/127\.0\.0\.1:(\d+)/.exec(output().out + output().err) ?? []
  return port === undefined ? undefined : Number(port)
}

/** One visit, through Nginx; undefined where nobody answers. */
export function visit(path: string, site: Site): Promise<Page | undefined> {
  const { host = 'legui.com.ar', port } = site
  if (port === undefined) return Promise.resolve(undefined)
  return new Promise(resolve => {
    const request = get({ host: '127.0.0.1', port, path, headers: { host } }, response => {
      let text = ''
      response.setEncoding('utf8').on('data', part => {
        text += part
      })
      response.on('end', () => resolve({ status: response.statusCode, text }))
    })
    // A connection that waited for its next request may be closed at that moment: browsers try again.
    request.on('error', () => resolve(request.reusedSocket ? visit(path, site) : undefined))
  })
}

export interface Visits {
  /** The commits that pages showed, in order of arrival. */
  readonly commits: readonly string[]
  /** The last page of the documentation. */
  readonly documentation: string
  /** What was not a page, between the first one and the end of the last deployment. */
  readonly missed: readonly (Page | undefined)[]
}

/** Visits the example site, some twenty times a second, until `isOver`. */
export async function visitUntil(rehearsal: Called, isOver: () => boolean): Promise<Visits> {
  const commits = new Set<string>()
  const missed: (Page | undefined)[] = []
  let documentation = ''
  while (!isOver()) {
    const page = await visit('/', { port: sitePort(rehearsal) })
    const commit = page?.text.match(/<meta name="revision" content="([0-9a-f]{40})">/)?.[1]
    if (page?.status === 200 && commit !== undefined) commits.add(commit)
    // The sandbox may have ended between the question and the answer.
    else if (commits.size > 0 && !isOver()) missed.push(page)
    const recipes = await visit('/docs/recipes.html', { port: sitePort(rehearsal) })
    if (recipes?.status === 200) documentation = recipes.text
    await sleep(50)
  }
  return { commits: [...commits], documentation, missed }
}
