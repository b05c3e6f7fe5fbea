// Deploys a commit: resolves it, checks it, creates exactly one deployment and follows it to its end.

import { Problem } from '../core/problem.ts'
import { createDeniedCalls } from './aws/denied-calls.ts'
import type { CodeDeploy } from './aws/operations.ts'
import { createRetry } from './aws/retry.ts'
import type { S3Store } from './aws/s3-store.ts'
import type { DeployContext } from './context.ts'
import { create } from './create/create.ts'
import { openHistory } from './create/group-history.ts'
import { type Inspected, preflight, readScripts, type ScriptsRead } from './create/preflight.ts'
import { createUnreadRepository, type UnreadRepository } from './create/unread-repository.ts'
import { consoleUrl, type Deployment } from './deployment.ts'
import type { Github } from './github/octokit.ts'
import { resolveCommit } from './github/resolve-commit.ts'
import { conclude, endedBy, purposeOf, type Tracked } from './outcome.ts'
import type { Outcome } from './progress.ts'
import type { DeployRequest } from './request.ts'
import type { PreparedRevision, PrepareOptions } from './revision/prepare-revision.ts'
import type { S3Location } from './revision/s3-location.ts'
import { type Deadline, Interrupted, startDeadline } from './watch/deadline.ts'
import { follow } from './watch/follow.ts'

/** `signal` fires when the job is cancelled. */
export interface DeployOptions extends Omit<DeployContext, 'retry' | 'deniedCalls' | 'codedeploy'> {
  readonly request: DeployRequest
  readonly github: Github
  /** Called after the request to GitHub is sent, so that the SDK loads while GitHub answers. */
  readonly connect: () => Promise<CodeDeploy>
  /** For revisions in S3; absent where there are none. */
  readonly openStore?: () => Promise<S3Store>
}

interface Job extends DeployContext {
  readonly request: DeployRequest
  readonly github: Github
  readonly unread: UnreadRepository
  readonly deadline: Deadline
  /** undefined: CodeDeploy fetches the commit from GitHub. */
  readonly prepared: PreparedRevision | undefined
}

/** Rejects with a Problem only until the commit is resolved; after that, the outcome says what went wrong. */
export async function deploy(options: DeployOptions): Promise<Outcome> {
  const { request, github, clock, report } = options
  if (request.remove) {
    const { removeGroup } = await import('./preview/remove-group.ts')
    return await removeGroup(options)
  }
  const { application, deploymentGroup, repository, commit: wish } = request
  const deadline = startDeadline(request.timeout, options.signal, clock)
  const { signal } = deadline
  const retry = createRetry({ clock, report, signal })
  const deniedCalls = createDeniedCalls(report)
  const unread = createUnreadRepository(repository)
  // Requests to GitHub are aborted when the job ends, even if it ends before they are answered.
  const end = new AbortController()
  const asking = AbortSignal.any([signal, end.signal])
  const checks = request.check !== 'false'
  const isOnGithub = request.revision.kind === 'github'
  // Resolve the commit and fetch its archive in parallel.
  const revision =
    checks && isOnGithub && wish.kind === 'sha'
      ? github.readRevision(repository, wish.sha, asking)
      : undefined
  try {
    const [named, connected] = await Promise.all([
      resolveCommit({ ...options, unread, signal: asking }),
      request.check === 'only' ? undefined : options.connect(),
    ])
    const prepared = isOnGithub ? undefined : await prepare(options, { commit: named, retry, signal })
    const commit = prepared?.commit ?? named
    const codedeploy = connected && prepared ? prepared.withCommits(connected) : connected
    const bundle = prepared && commit === '' ? prepared.name : undefined
    report({
      kind: 'started',
      purpose: purposeOf(request),
      repository,
      commit,
      application,
      deploymentGroup,
      ...(bundle && { bundle }),
    })
    const wanted = {
      github: prepared?.reader ?? github,
      repository,
      commit,
      revision,
      unread,
      signal,
      report,
    }
    const read = await readRevision(wanted, request)
    const tracked =
      codedeploy === undefined
        ? checked(read, commit)
        : await run(
            { ...options, codedeploy, deadline, signal, retry, deniedCalls, unread, prepared },
            commit,
            read,
          )
    const warnings = [
      ...(tracked.warnings ?? []),
      ...[deniedCalls.problem(), unread.problem()].filter(problem => problem !== undefined),
    ]
    for (const problem of warnings) report({ kind: 'warning', problem })
    const scripts = read.kind === 'read' ? read.scripts : undefined
    const outcome = await conclude({
      request,
      commit,
      tracked: { ...tracked, warnings },
      scripts,
      now: clock.now(),
    })
    report({ kind: 'ended', outcome })
    return outcome
  } catch (failure) {
    throw failure instanceof Interrupted ? endedEarly() : failure
  } finally {
    end.abort()
    deadline.end()
  }
}

/** What a revision in S3 needs is loaded only then. */
async function prepare(
  options: DeployOptions,
  job: Pick<PrepareOptions, 'commit' | 'retry' | 'signal'>,
): Promise<PreparedRevision> {
  const { prepareRevision } = await import('./revision/prepare-revision.ts')
  return await prepareRevision({ ...options, ...job })
}

async function readRevision(
  wanted: Inspected,
  { commit, check, revision }: DeployRequest,
): Promise<ScriptsRead> {
  if (commit.kind === 'installed') return { kind: 'unread' }
  if (check !== 'false') return await preflight(wanted)
  // A bundle that is in S3 would have to be downloaded whole.
  return revision.kind === 's3' ? { kind: 'unread' } : await readScripts(wanted)
}

function checked(read: ScriptsRead, commit: string): Tracked {
  switch (read.kind) {
    case 'read':
    case 'unchecked':
      return { status: 'Checked' }
    case 'wrong':
      return { status: 'Failed', problems: read.problems }
    case 'unread':
      return { status: 'Failed', problems: [uncheckable(commit)] }
    default:
      return read satisfies never
  }
}

async function run(job: Job, commit: string, read: ScriptsRead): Promise<Tracked> {
  const { request, report, signal } = job
  if (request.check !== 'false' && read.kind === 'wrong') return { status: 'Failed', problems: read.problems }
  let s3: S3Location | undefined
  let made: Pick<Tracked, 'groupChange'> = {}
  try {
    if (await makeGroup(job)) made = { groupChange: 'created' }
    s3 = await job.prepared?.place()
    const creation = await create({ ...job, commit, s3 })
    if (creation.kind === 'older')
      return { ...stayBehind(request, commit, creation.newer), ...made, ...(s3 && { s3 }) }
    const { deploymentId } = creation
    if (creation.kind === 'adopted') {
      report({
        kind: 'notice',
        text: `${deploymentId} was created by this run. Following it instead of creating another.`,
      })
    }
    report({
      kind: 'created',
      deploymentId,
      url: request.rehearse ? '' : consoleUrl(request.region, deploymentId),
    })
    const tracked: Tracked =
      request.wait || signal.aborted
        ? await follow({ ...job, deploymentId })
        : await notAwaited(job, deploymentId)
    return { ...tracked, ...made, ...(s3 && { s3 }) }
  } catch (failure) {
    return { ...endedBy(failure, job.deadline.by()), ...made, ...(s3 && { s3 }) }
  }
}

async function notAwaited(job: Job, deploymentId: string): Promise<Tracked> {
  const created: Tracked = { status: 'Created', end: 'not-awaited', deploymentId, since: job.clock.now() }
  if (job.request.commit.kind !== 'installed') return created
  // Only CodeDeploy knows which revision it restarts.
  const deployment = await openHistory({ ...job, name: job.request, tries: 2 }).deployment(deploymentId)
  return { ...created, ...(deployment && { deployment }) }
}

/** What a preview needs is loaded only then. */
async function makeGroup(job: Job): Promise<boolean> {
  const { preview } = job.request
  if (preview === undefined) return false
  const { makePreviewGroup } = await import('./preview/preview-group.ts')
  return await makePreviewGroup({ ...job, preview })
}

function stayBehind(request: DeployRequest, commit: string, newer: Deployment): Tracked {
  const { region, whenOlder, forcedPush } = request
  const what = `${commit} is older than ${newer.commit}, which ${newer.id} deployed`
  const why = `${newer.id}: ${consoleUrl(region, newer.id)}`
  if (whenOlder === 'skip' && forcedPush) return { status: 'Skipped', warnings: [forcedBack(what, why)] }
  const problem = new Problem({
    code: 'deployment/older',
    what,
    why,
    fix: 'Deploy a newer commit, or, to deploy this one anyway, set "when-older" to "deploy".',
    at: { kind: 'input', name: 'when-older', value: whenOlder },
  })
  return whenOlder === 'skip'
    ? { status: 'Skipped', warnings: [problem] }
    : { status: 'Failed', problems: [problem] }
}

function forcedBack(what: string, newer: string): Problem {
  return new Problem({
    code: 'deployment/forced-back',
    what: `A force push went back to an older commit, which is not deployed: ${what}`,
    why: `A late job looks the same, and must not undo a newer deployment. ${newer}`,
    fix: 'To go back, run the workflow manually, or set "when-older" to "deploy".',
    at: { kind: 'input', name: 'when-older', value: 'skip' },
  })
}

function uncheckable(commit: string): Problem {
  return new Problem({
    code: 'check/unread',
    what: `${commit} could not be checked`,
    why: 'Neither its archive nor its appspec.yml could be read from GitHub.',
    fix: 'Give the job "permissions: contents: read", or a "github-token" that may read the repository; if GitHub is down, run it again.',
  })
}

function endedEarly(): Problem {
  return new Problem({ code: 'deployment/cancelled', what: 'The job ended before anything was deployed' })
}
