// Sends a site the requests of many visitors, over https, and holds what each was answered.

import { Agent, request } from 'node:https'
import { setTimeout as sleep } from 'node:timers/promises'

const HOST = 'legui.com.ar'

/** One request, with its times in milliseconds. */
export interface Answer {
  readonly path: string
  readonly began: number
  readonly ended: number
  /** undefined: the connection failed. */
  readonly status: number | undefined
  readonly text: string
  /** The release that answered, as the page, the static file or the documentation says. */
  readonly release: string | undefined
}

export interface Traffic {
  /** Ends it, and resolves when the last request has been answered. */
  end(): Promise<readonly Answer[]>
}

/** `rate` requests a second for each of `paths` in turn, whether the ones before are answered or not. */
export function startTraffic({
  port,
  paths,
  rate,
}: {
  port: number
  paths: readonly string[]
  rate: number
}): Traffic {
  const answers: Promise<Answer>[] = []
  const agent = new Agent({ keepAlive: true, rejectUnauthorized: false, servername: HOST })
  let over = false
  const sending = (async () => {
    const first = Date.now()
    while (!over) {
      // After a pause of this process the requests that are due are sent at once.
      const due = Math.floor(((Date.now() - first) / 1000) * rate)
      while (answers.length < due) answers.push(ask(port, paths[answers.length % paths.length] ?? '/', agent))
      await sleep(5)
    }
  })()
  return {
    end: async () => {
      over = true
      await sending
      const all = await Promise.all(answers)
      agent.destroy()
      return all
    },
  }
}

/** One request. `agent` undefined: on a connection of its own. */
export function ask(port: number, path: string, agent?: Agent): Promise<Answer> {
  const began = Date.now()
  const headers = { host: HOST }
  const answered = (status?: number, text = ''): Answer => ({
    path,
    began,
    ended: Date.now(),
    status,
    text,
    release: text.match(/release-(\w+)/)?.[1],
  })
  return new Promise(resolve => {
    const options = { host: '127.0.0.1', port, path, headers, rejectUnauthorized: false, servername: HOST }
    const asked = request({ ...options, ...(agent && { agent }) }, response => {
      let text = ''
      response.setEncoding('utf8').on('data', part => {
        text += part
      })
      response.on('end', () => resolve(answered(response.statusCode, text)))
      response.on('error', () => resolve(answered()))
    })
    // A kept connection that Nginx closes at this very moment is the client's to try again, as browsers do.
    asked.on('error', () => resolve(asked.reusedSocket ? ask(port, path) : answered()))
    asked.end()
  })
}

/** Answers that no visitor should get: what is no page, and the release before after a newer one had answered. */
export function faultsOf(answers: readonly Answer[]): readonly Answer[] {
  const firstEnd = new Map<string, number>()
  const order: string[] = []
  for (const { release, ended } of answers.toSorted((a, b) => a.ended - b.ended)) {
    if (release === undefined || firstEnd.has(release)) continue
    firstEnd.set(release, ended)
    order.push(release)
  }
  return answers.filter(({ status, release, began }) => {
    if (status !== 200 || release === undefined) return true
    const next = order[order.indexOf(release) + 1]
    return next !== undefined && began > (firstEnd.get(next) ?? Infinity)
  })
}
