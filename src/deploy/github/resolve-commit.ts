// Resolves the commit to deploy to a full sha.

import type { Clock } from '../../core/clock.ts'
import { Problem } from '../../core/problem.ts'
import type { UnreadRepository } from '../create/unread-repository.ts'
import type { Report } from '../progress.ts'
import type { DeployRequest } from '../request.ts'
import { Interrupted } from '../watch/deadline.ts'
import type { CommitFound, Github } from './octokit.ts'

interface ResolveOptions {
  readonly request: DeployRequest
  readonly github: Github
  readonly unread: UnreadRepository
  readonly clock: Clock
  readonly report: Report
  readonly signal: AbortSignal
}

// Milliseconds between the attempts to resolve a name: GitHub's short outages last seconds.
const RETRIES = [1_000, 3_000, 6_000]

// https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api: GitHub asks for a minute after too many
// requests at a time, and for up to an hour when the hour's requests are used up.
const LONGEST_WAIT = 60_000

/** Empty for the installed revision, and for one that is in S3. Throws a Problem where the commit is not known, or is a name that cannot be resolved; or `Interrupted`. */
export async function resolveCommit({
  request,
  github,
  unread,
  clock,
  report,
  signal,
}: ResolveOptions): Promise<string> {
  const { commit: requested, repository, fork } = request
  if (fork !== undefined) throw foreign(repository, fork)
  switch (requested.kind) {
    case 'sha': {
      const found = await github.findCommit(repository, requested.sha, signal)
      if (signal.aborted) throw new Interrupted()
      if (found.kind === 'unknown') throw unknown(request, requested.sha)
      if (found.kind === 'unreadable') unread.refused(found.why)
      return requested.sha
    }
    case 'ref': {
      const ref = requested.ref.replace(/^refs\//, '')
      const [found, ambiguous] = await Promise.all([
        retry(() => github.findCommit(repository, ref, signal), clock, signal),
        github.isAmbiguous(repository, ref, signal),
      ])
      if (signal.aborted) throw new Interrupted()
      if (ambiguous) throw twoMeanings(requested.ref)
      if (found.kind === 'unknown') throw unknown(request, requested.ref)
      if (found.kind === 'unreadable') throw unreadable(request, requested.ref, found.why)
      report({ kind: 'notice', text: `"${requested.ref}" is ${found.sha}.` })
      return found.sha
    }
    case 'bundled':
    case 'installed':
      return ''
    default:
      return requested satisfies never
  }
}

async function retry(
  find: () => Promise<CommitFound>,
  clock: Clock,
  signal: AbortSignal,
): Promise<CommitFound> {
  let found = await find()
  for (const pause of RETRIES) {
    if (found.kind !== 'unreadable' || !found.passing || signal.aborted) break
    const { retryAfter = 0 } = found
    if (retryAfter > LONGEST_WAIT) break
    await clock.sleep(Math.max(pause, retryAfter), signal)
    found = await find()
  }
  return found
}

function unknown({ repository, origins }: DeployRequest, ref: string): Problem {
  const origin = origins['commit']
  const ofTheRun = origin?.kind === 'environment'
  return new Problem({
    code: 'commit/unknown',
    what: `${repository} has no commit "${ref}"`,
    why: ofTheRun
      ? `It is the commit of this run (${origin.name}); it belongs to another repository or was removed by a force push.`
      : 'No commit, branch or tag has that name, or several commits start with that short sha.',
    fix: ofTheRun
      ? `Set "commit" to a commit, branch or tag of ${repository}.`
      : 'Push the commit first, or correct "commit"; write a sha in full.',
    at: { kind: 'input', name: 'commit', value: ref },
  })
}

function unreadable({ repository, githubToken }: DeployRequest, ref: string, why: string): Problem {
  return new Problem({
    code: 'commit/unreadable',
    what: `Could not resolve "${ref}" of ${repository}: ${why}`,
    why: 'CodeDeploy accepts only a full sha, so a branch, tag or short sha must be resolved first.',
    fix:
      githubToken === ''
        ? 'Leave "github-token" at its default, the token of the job, or write the sha in full.'
        : `Give the job "permissions: contents: read" or, for another private repository, a "github-token" that may read ${repository}; or write the sha in full.`,
    at: { kind: 'input', name: 'commit', value: ref },
  })
}

function twoMeanings(ref: string): Problem {
  return new Problem({
    code: 'commit/ambiguous',
    what: `"${ref}" is both a branch and a tag, and they point to different commits`,
    fix: `Write "refs/heads/${ref}" or "refs/tags/${ref}".`,
    at: { kind: 'input', name: 'commit', value: ref },
  })
}

function foreign(repository: string, fork: string): Problem {
  return new Problem({
    code: 'commit/foreign',
    what: `The commit of this run belongs to the fork ${fork}, not to ${repository}`,
    why: "Nobody with write access has merged the code of a fork's pull request.",
    fix: 'Deploy on "push", after the merge; or, if you have reviewed it, set "commit" to its sha.',
    at: { kind: 'input', name: 'commit' },
  })
}
