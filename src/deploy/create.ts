// How is exactly one deployment made?

import type { Clock } from '../codedeploy/clock.ts'
import type { CodeDeploy, NewDeployment } from './client.ts'
import type { Deployment } from './deployment.ts'
import { describe } from './description.ts'
import { type CallFailure, isFailure } from './failure.ts'
import { type History, openHistory } from './history.ts'
import { allow, Interrupted } from './interruption.ts'
import { createAge } from './older.ts'
import type { Pace } from './pace.ts'
import type { Report } from './progress.ts'
import { awaitTurn } from './queue.ts'
import { refusalOf } from './refusal.ts'
import type { Github } from './revision.ts'
import { findOurs } from './search.ts'
import type { Settings } from './settings.ts'
import { createWeather, type Weather } from './weather.ts'

export interface CreateOptions {
  readonly settings: Settings
  /** Full sha. */
  readonly commit: string
  readonly codedeploy: CodeDeploy
  readonly github: Github
  readonly clock: Clock
  readonly report: Report
  readonly weather: Weather
  readonly signal: AbortSignal
  readonly pace: Pace
}

export type Creation =
  | { readonly kind: 'created'; readonly deploymentId: string }
  /** Made by this run before, or by a call whose answer was lost. */
  | { readonly kind: 'adopted'; readonly deploymentId: string }
  /** Nothing is made: a descendant of the commit was deployed. */
  | { readonly kind: 'older'; readonly newer: Deployment }

// The runner kills a cancelled step after 10 seconds: 4 for an answer under way, 4 to look for the deployment that
// it may have made, the rest to stop it.
const GRACE_FOR_ANSWER = 4_000
const GRACE_FOR_LOOK = 4_000

const BETWEEN_LOOKS = 1_000

/** Throws Problems where CodeDeploy refuses, and `Interrupted` where nothing was made before the signal fired. */
export async function create(options: CreateOptions): Promise<Creation> {
  const { settings, commit, codedeploy, clock, report, weather, signal } = options
  const history = openHistory({ name: settings, codedeploy, weather, report })
  const age = createAge({ ...options, repository: settings.repository, history })
  const request = requestOf(settings, commit)
  const since = clock.now()

  for (;;) {
    if (signal.aborted) throw new Interrupted()
    if (settings.whenOlder !== 'deploy') {
      const newer = await age.newerDeployment()
      if (newer !== undefined) return { kind: 'older', newer }
    }
    try {
      return { kind: 'created', deploymentId: await send(options, request) }
    } catch (failure) {
      if (isFailure(failure, 'busy')) {
        const turn = await awaitTurn({ ...options, history })
        if (turn.kind === 'ours') return { kind: 'adopted', deploymentId: turn.deployment.id }
      } else if (isFailure(failure, 'weather', 'interrupted') && failure.lost) {
        const deploymentId = await findLost(options, { history, since, failure })
        if (deploymentId !== undefined) return { kind: 'adopted', deploymentId }
      } else if (isFailure(failure, 'weather', 'expired')) {
        await weather.sitOut(failure)
      } else {
        throw isFailure(failure, 'final') ? refusalOf(failure, settings) : failure
      }
    }
  }
}

function requestOf(settings: Settings, commit: string): NewDeployment {
  return { ...settings, commit, description: describe(settings, commit) }
}

/** Lets a call that is under way come to its end for a while after the signal has fired. */
async function send({ codedeploy, clock, signal }: CreateOptions, request: NewDeployment): Promise<string> {
  if (signal.aborted) throw new Interrupted()
  const giveUp = new AbortController()
  const answered = new AbortController()
  const onAbort = () => {
    void clock.sleep(GRACE_FOR_ANSWER, answered.signal).then(() => giveUp.abort())
  }
  signal.addEventListener('abort', onAbort, { once: true })
  try {
    return await codedeploy.createDeployment(request, giveUp.signal)
  } finally {
    signal.removeEventListener('abort', onAbort)
    answered.abort()
  }
}

interface Loss {
  readonly history: History
  /** When this step began, in milliseconds since the epoch. */
  readonly since: number
  readonly failure: CallFailure
}

/** The deployment made by a call without an answer; undefined where there is none, so that it may be made again. */
async function findLost(
  options: CreateOptions,
  { history, since, failure }: Loss,
): Promise<string | undefined> {
  const { settings, weather } = options
  try {
    // What the service has only just made it may not show at once.
    for (let look = 1; look <= 2; look++) {
      await weather.sitOut(failure)
      const found = await findOurs({ key: settings.key, history, since })
      if (found !== undefined) return found
    }
    return undefined
  } catch (interruption) {
    if (!(interruption instanceof Interrupted)) throw interruption
    return findLate(options, since)
  }
}

/** Looks as long as a cancelled job may. */
async function findLate(options: CreateOptions, since: number): Promise<string | undefined> {
  const { settings, codedeploy, clock } = options
  const grace = allow(GRACE_FOR_LOOK, new AbortController().signal, clock)
  const quiet = () => {}
  const weather = createWeather({ clock, report: quiet, signal: grace.signal })
  const history = openHistory({ name: settings, codedeploy, weather, report: quiet })
  try {
    for (;;) {
      const found = await findOurs({ key: settings.key, history, since })
      if (found !== undefined) return found
      await clock.sleep(BETWEEN_LOOKS, grace.signal)
      if (grace.signal.aborted) throw new Interrupted()
    }
  } finally {
    grace.end()
  }
}
