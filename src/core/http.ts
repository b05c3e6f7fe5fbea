// What does a page on the network say? Node.js's own fetch takes longer to load than all its answers take to come.

import { get as getPlain, type IncomingMessage } from 'node:http'
import { get as getSecure } from 'node:https'
import type { Readable } from 'node:stream'

/** An answer whose body is still on its way. It has to be read, or else destroyed. */
export interface Answer {
  readonly status: number
  readonly body: Readable
}

export interface Question {
  readonly headers: Readonly<Record<string, string>>
  /** Ends the question and the answer; an answer that takes longer than its time ends, too. */
  readonly signal?: AbortSignal | undefined
  /** Milliseconds. */
  readonly patience: number
}

// https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api#follow-redirects
const REDIRECTS = [301, 302, 307, 308]
const MOST_REDIRECTS = 5

/** Asks, and follows redirections. Rejects where nobody answers. */
export async function ask(url: string, { headers, signal, patience }: Question): Promise<Answer> {
  const deadline = AbortSignal.timeout(patience)
  const end = signal === undefined ? deadline : AbortSignal.any([signal, deadline])
  let sent = headers
  let address = new URL(url)
  try {
    for (let redirects = 0; ; redirects += 1) {
      const answer = await request(address, sent, end)
      const { statusCode: status = 0, headers: told } = answer
      if (told.location === undefined || !REDIRECTS.includes(status)) return { status, body: answer }
      answer.resume()
      if (redirects === MOST_REDIRECTS) throw new Error(`more than ${MOST_REDIRECTS} redirections`)
      const next = new URL(told.location, address)
      // A token is for the one who was meant to have it.
      if (next.origin !== address.origin) sent = without(sent, 'authorization')
      address = next
    }
  } catch (error) {
    throw deadline.aborted ? new Error(`no answer within ${patience / 1000} seconds`) : error
  }
}

/** undefined where the body is longer than `limit` bytes; the rest is not waited for. Rejects where it breaks off. */
export async function readAll({ body }: Answer, limit: number): Promise<Buffer | undefined> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body) {
    size += chunk.length
    if (size > limit) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

// GitHub's largest answer that is JSON is a file of 1 MB in base64.
const JSON_LIMIT = 16 * 1024 * 1024

/** undefined where it is no JSON, or breaks off. */
export async function readJson(answer: Answer): Promise<unknown> {
  try {
    return JSON.parse((await readAll(answer, JSON_LIMIT))?.toString('utf8') ?? '')
  } catch {
    return undefined
  }
}

function request(address: URL, headers: Question['headers'], signal: AbortSignal): Promise<IncomingMessage> {
  const get = address.protocol === 'https:' ? getSecure : getPlain
  return new Promise((resolve, reject) => {
    get(address, { headers, signal }, resolve).once('error', reject)
  })
}

function without(headers: Question['headers'], name: string): Question['headers'] {
  return Object.fromEntries(Object.entries(headers).filter(([key]) => key !== name))
}
