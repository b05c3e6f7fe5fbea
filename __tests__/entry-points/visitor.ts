// Visits a site while it is deployed to.

import { get } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'

export interface Page {
  readonly status: number | undefined
  readonly text: string
}

/** One visit, through Nginx; undefined where nobody answers. `host` is the name of the site: the example's, if none is given. */
export function visit(path: string, host = 'legui.com.ar'): Promise<Page | undefined> {
  return new Promise(resolve => {
    const request = get({ host: '127.0.0.1', port: 80, path, headers: { host } }, response => {
      let text = ''
      response.setEncoding('utf8').on('data', part => {
        text += part
      })
      response.on('end', () => resolve({ status: response.statusCode, text }))
    })
    request.on('error', () => resolve(undefined))
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
export async function visitUntil(isOver: () => boolean): Promise<Visits> {
  const commits = new Set<string>()
  const missed: (Page | undefined)[] = []
  let documentation = ''
  while (!isOver()) {
    const page = await visit('/')
    const commit = page?.text.match(/<meta name="revision" content="([0-9a-f]{40})">/)?.[1]
    if (page?.status === 200 && commit !== undefined) commits.add(commit)
    // The sandbox may have ended between the question and the answer.
    else if (commits.size > 0 && !isOver()) missed.push(page)
    const recipes = await visit('/docs/recipes.html')
    if (recipes?.status === 200) documentation = recipes.text
    await sleep(50)
  }
  return { commits: [...commits], documentation, missed }
}
