// Faults that tests plan: throttling, errors, lost connections, delays.

import type { Clock } from '../../core/clock.ts'
import { AwsError } from '../aws-error.ts'

/** What may go wrong with one call. */
export type Fault =
  /** Every call, or only those above so many within one second. */
  | { readonly kind: 'throttle'; readonly above?: number }
  | { readonly kind: 'server-error' }
  /** Any other error of AWS: an expired token, a missing permission … */
  | { readonly kind: 'error'; readonly code: string; readonly message?: string; readonly status?: number }
  /** The connection ends before the request is handled. */
  | { readonly kind: 'reset' }
  /** The operation runs, and the connection ends before the response. */
  | { readonly kind: 'lost-response' }
  | { readonly kind: 'delay'; readonly milliseconds: number }

export interface Schedule {
  /** How many calls fail; 1 unless given, `Infinity` for all. */
  readonly times?: number
  /** Only every nth call fails, the nth being the first; every call unless given. */
  readonly every?: number
}

/** The connection ends without a response. Not an error that AWS sends: a server closes the socket. */
export class Disconnected extends Error {
  override readonly name = 'Disconnected'
}

interface Plan {
  readonly operation: string
  readonly fault: Fault
  readonly every: number
  left: number
  calls: number
  /** When the calls of the last second were that a limit let through. */
  recent: readonly number[]
}

interface Faults {
  /** Plans a fault for the next calls of an operation; `*` is every operation. */
  plan(operation: string, fault: Fault, schedule?: Schedule): void
  /** Drops what is planned. */
  clear(): void
  /** Runs a call with the faults that are planned for it. */
  apply<T>(operation: string, perform: () => Promise<T>): Promise<T>
}

/** How a service says that there were too many calls, and that it has failed itself. */
interface FaultErrors {
  readonly throttled: AwsError
  readonly failed: AwsError
}

export function createFaults(clock: Clock, { throttled, failed }: FaultErrors): Faults {
  const plans: Plan[] = []

  function isBelowLimit(plan: Plan): boolean {
    if (plan.fault.kind !== 'throttle' || plan.fault.above === undefined) return false
    plan.recent = plan.recent.filter(at => at > clock.now() - 1000)
    if (plan.recent.length >= plan.fault.above) return false
    plan.recent = [...plan.recent, clock.now()]
    return true
  }

  /** Every plan counts every call it covers. Delays add up; of the other faults the first one applies. */
  function next(operation: string): { delay: number; fault: Exclude<Fault, { kind: 'delay' }> | undefined } {
    const result: ReturnType<typeof next> = { delay: 0, fault: undefined }
    for (const plan of plans) {
      if (plan.left <= 0 || (plan.operation !== '*' && plan.operation !== operation)) continue
      plan.calls += 1
      if (plan.calls % plan.every !== 0 || isBelowLimit(plan)) continue
      if (plan.fault.kind === 'delay') result.delay += plan.fault.milliseconds
      else if (result.fault === undefined) result.fault = plan.fault
      else continue
      plan.left -= 1
    }
    return result
  }

  return {
    plan: (operation, fault, { times = 1, every = 1 } = {}) => {
      plans.push({ operation, fault, every, left: times, calls: 0, recent: [] })
    },
    clear: () => {
      plans.length = 0
    },
    apply: async (operation, perform) => {
      const { delay, fault } = next(operation)
      if (delay > 0) await clock.sleep(delay)
      switch (fault?.kind) {
        case undefined:
          return perform()
        case 'throttle':
          throw throttled
        case 'server-error':
          throw failed
        case 'error':
          throw new AwsError(fault.code, fault.message ?? 'A test planned this error.', fault.status)
        case 'reset':
          throw new Disconnected()
        case 'lost-response':
          await perform()
          throw new Disconnected()
        default:
          return fault satisfies never
      }
    },
  }
}
