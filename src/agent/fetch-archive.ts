// Fetches the archive of a revision from GitHub or from S3.

import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import type { Clock } from '../core/clock.ts'
import { Problem } from '../core/problem.ts'
import type { AgentNotice, RevisionSource } from './protocol.ts'

// The agent's own delays for GitHub, in seconds.
export const RETRY_DELAYS: readonly number[] = [10, 30, 90]

// Those of the AWS SDK for Ruby, with which the agent asks S3: 0.3 s, doubled each time.
const S3_RETRY_DELAYS: readonly number[] = [0.3, 0.6, 1.2]

interface Fetch {
  /** Where the archive is written. */
  readonly bundle: string
  readonly clock: Clock
  readonly notify: (notice: AgentNotice) => void
}

/** Rejects with a Problem. */
export async function fetchRevision(
  revision: Exclude<RevisionSource, { kind: 'Local' }>,
  options: Fetch & {
    /** Seconds between the attempts with GitHub. */
    readonly retryDelays: readonly number[]
  },
): Promise<void> {
  if (revision.kind === 'GitHub') await fetchFromGitHub(revision, options)
  else await fetchFromS3(revision, options)
}

/** Retries every HTTP error, not a failed connection. A wrong commit takes 130 seconds. */
async function fetchFromGitHub(
  { archiveUrl, token }: Extract<RevisionSource, { kind: 'GitHub' }>,
  { retryDelays, ...options }: Fetch & { readonly retryDelays: readonly number[] },
): Promise<void> {
  const headers = token === undefined ? {} : { Authorization: `token ${token}` }
  const refusals: string[] = []
  for (const wait of [...retryDelays, undefined]) {
    const response = await request(archiveUrl, headers)
    if (response.ok) return void (await save(response, archiveUrl, options))
    await response.body?.cancel()
    const reason = `${response.status} ${response.statusText}`.trim()
    refusals.push(`${response.status} '${response.statusText}'`)
    if (wait !== undefined) await retryIn(wait, reason, options)
  }
  throw new Problem({
    code: 'bundle/download',
    what: `Could not download bundle at '${archiveUrl}' after ${refusals.length - 1} retries. Server returned codes: ${refusals.join('; ')}.`,
    why: 'Either the commit was never pushed, or CodeDeploy may not read the repository.',
    fix: 'Push the commit, and check the repository and the token.',
  })
}

/** Retries where S3 has failed or is busy. */
async function fetchFromS3(revision: Extract<RevisionSource, { kind: 'S3' }>, options: Fetch): Promise<void> {
  const { bucket, key, version, archiveUrl } = revision
  const name = `s3://${bucket}/${key}${version === undefined ? '' : ` (version ${version})`}`
  for (const wait of [...S3_RETRY_DELAYS, undefined]) {
    const response = await request(archiveUrl, {})
    if (response.ok) {
      await save(response, archiveUrl, options)
      return checkETag(revision, response.headers.get('etag') ?? '')
    }
    const error = await response.text()
    const reason = [
      /<Code>(.*?)<\/Code>/.exec(error)?.[1] ?? response.status,
      /<Message>(.*?)<\/Message>/.exec(error)?.[1],
    ]
      .filter(part => part !== undefined)
      .join(': ')
    if (wait === undefined || response.status < 500) throw notInS3(name, reason)
    await retryIn(wait, reason, options)
  }
}

function checkETag({ bucket, key, eTag }: Extract<RevisionSource, { kind: 'S3' }>, found: string): void {
  if (eTag === undefined || eTag.replaceAll('"', '') === found.replaceAll('"', '')) return
  throw new Problem({
    code: 'bundle/etag',
    what: `The bundle s3://${bucket}/${key} has the ETag ${found}, but the revision expects ${eTag}.`,
    why: 'Another bundle has since been uploaded under this key.',
    fix: 'Deploy the version that was uploaded, or upload each bundle under its own key.',
  })
}

async function request(url: string, headers: Readonly<Record<string, string>>): Promise<Response> {
  return await fetch(url, { headers }).catch(error => {
    throw unreachable(url, error)
  })
}

async function save({ body }: Response, url: string, { bundle }: Fetch): Promise<void> {
  const source = body === null ? Readable.from([]) : Readable.fromWeb(body as ReadableStream<Uint8Array>)
  await pipeline(source, createWriteStream(bundle)).catch(error => {
    throw unreachable(url, error)
  })
}

async function retryIn(seconds: number, reason: string, { clock, notify }: Fetch): Promise<void> {
  notify({ kind: 'download-retry', reason, seconds })
  await clock.sleep(seconds * 1000)
}

function notInS3(name: string, reason: string): Problem {
  return new Problem({
    code: 'bundle/download-s3',
    what: `The bundle ${name} could not be downloaded: ${reason}.`,
    why: 'The agent reads it with the permissions of the instance, not with those of the deployment.',
    fix: 'Check bucket, key and version; the instance profile needs s3:GetObject, and s3:GetObjectVersion for a version.',
  })
}

/** The signature in an address is nobody's business. */
function unreachable(url: string, error: unknown): Problem {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  const reason = cause instanceof Error ? cause.message : String(cause)
  const what = `Failed to open TCP connection to ${url.replace(/\?.*/, '')} (${reason}).`
  return new Problem({
    code: 'bundle/connection',
    what,
    fix: "Check the instance's network.",
    cause: error,
  })
}
