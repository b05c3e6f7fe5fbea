// What the parts of a deployment are given, with a fake clock and chosen responses.

import { CallFailure, type FailureKind } from '../../src/deploy/aws/call-failure.ts'
import { createDeniedCalls } from '../../src/deploy/aws/denied-calls.ts'
import type { CodeDeploy } from '../../src/deploy/aws/operations.ts'
import { createRetry } from '../../src/deploy/aws/retry.ts'
import type { DeployContext } from '../../src/deploy/context.ts'
import type { Deployment } from '../../src/deploy/deployment.ts'
import type { Progress } from '../../src/deploy/progress.ts'
import { createFakeClock, type FakeClock } from '../fake-clock.ts'
import { createScenario } from './harness.ts'

export interface FakeContext extends DeployContext {
  readonly clock: FakeClock
  /** What was reported, in order. */
  readonly reported: Progress[]
  /** The arguments of each call of `pace`. */
  readonly paces: (readonly [polled: string, waited: number])[]
  /** Fires the signal. */
  interrupt(): void
  /** Milliseconds since the start. */
  elapsed(): number
}

/** Every poll interval is a second. An operation without a response of its own reaches an empty emulator. */
export function createContext(responses: Partial<CodeDeploy> = {}): FakeContext {
  const clock = createFakeClock()
  const began = clock.now()
  const cancel = new AbortController()
  const reported: Progress[] = []
  const paces: FakeContext['paces'] = []
  const report = (progress: Progress) => reported.push(progress)
  return {
    clock,
    codedeploy: { ...createScenario().codedeploy, ...responses },
    report,
    reported,
    retry: createRetry({ clock, report, signal: cancel.signal }),
    deniedCalls: createDeniedCalls(report),
    signal: cancel.signal,
    pace: (polled, waited) => {
      paces.push([polled, waited])
      return 1_000
    },
    paces,
    interrupt: () => cancel.abort(),
    elapsed: () => clock.now() - began,
  }
}

/** A deployment that a person has created. */
export function deploymentOf(changes: Partial<Deployment> = {}): Deployment {
  return { id: 'd-1', status: 'InProgress', description: '', creator: 'user', rollsBackAfter: [], ...changes }
}

/** A call that failed in this way. */
export function callFailure(kind: FailureKind, text: { readonly why?: string; readonly fix?: string } = {}) {
  return new CallFailure({
    kind,
    error: 'SomeException',
    code: `aws/${kind}`,
    what: `It is ${kind}`,
    ...text,
  })
}

/** Gives these responses one after the other, then the last one again; a failure is thrown. */
export function inTurn<T>(...responses: readonly (T | Error)[]): () => Promise<T> {
  let next = 0
  return async () => {
    const response = responses[Math.min(next, responses.length - 1)]
    next += 1
    if (response instanceof Error) throw response
    return response as T
  }
}
