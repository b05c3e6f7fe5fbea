// Which weather does a caller meet?

import type { Clock } from '../../core/clock.ts'
import { AwsError } from '../codedeploy/aws-error.ts'

/** What may go wrong with one call. */
export type Fault =
  /** Every call, or only those above so many within one second. */
  | { readonly kind: 'throttle'; readonly above?: number }
  | { readonly kind: 'server-error' }
  /** Any other error of AWS: an expired token, a missing permission … */
  | { readonly kind: 'error'; readonly code: string; readonly message?: string; readonly status?: number }
  /** The connection ends before the request is heard. */
  | { readonly kind: 'reset' }
  /** The request is carried out, and the connection ends before the answer. */
  | { readonly kind: 'lost-answer' }
  | { readonly kind: 'delay'; readonly milliseconds: number }

export interface Schedule {
  /** How often it strikes; once unless said otherwise, `Infinity` for ever. */
  readonly times?: number
  /** It strikes every nth call, the nth being the first one struck; every call unless said otherwise. */
  readonly every?: number
}

/** The connection ends without an answer. Not an error that AWS sends: a server closes the socket. */
export class Disconnected extends Error {
  override readonly name = 'Disconnected'
}

interface Plan {
  readonly operation: string
  readonly fault: Fault
  readonly every: number
  left: number
  calls: number
  /** When the calls of the last second were answered that a limit let through. */
  recent: readonly number[]
}

export interface Faults {
  /** Plans a fault for the coming calls of an operation; `*` stands for every operation. */
  plan(operation: string, fault: Fault, schedule?: Schedule): void
  /** Carries out a call, in whatever weather is planned for it. */
  meet<T>(operation: string, perform: () => Promise<T>): Promise<T>
}

export function createFaults(clock: Clock): Faults {
  const plans: Plan[] = []

  function isBelowLimit(plan: Plan): boolean {
    if (plan.fault.kind !== 'throttle' || plan.fault.above === undefined) return false
    plan.recent = plan.recent.filter(at => at > clock.now() - 1000)
    if (plan.recent.length >= plan.fault.above) return false
    plan.recent = [...plan.recent, clock.now()]
    return true
  }

  /** Every plan counts every call it covers. Delays add up; of the others the first that strikes is met. */
  function next(operation: string): { delay: number; fault: Exclude<Fault, { kind: 'delay' }> | undefined } {
    const met: ReturnType<typeof next> = { delay: 0, fault: undefined }
    for (const plan of plans) {
      if (plan.left <= 0 || (plan.operation !== '*' && plan.operation !== operation)) continue
      plan.calls += 1
      if (plan.calls % plan.every !== 0 || isBelowLimit(plan)) continue
      if (plan.fault.kind === 'delay') met.delay += plan.fault.milliseconds
      else if (met.fault === undefined) met.fault = plan.fault
      else continue
      plan.left -= 1
    }
    return met
  }

  return {
    plan: (operation, fault, { times = 1, every = 1 } = {}) => {
      plans.push({ operation, fault, every, left: times, calls: 0, recent: [] })
    },
    meet: async (operation, perform) => {
      const { delay, fault } = next(operation)
      if (delay > 0) await clock.sleep(delay)
      switch (fault?.kind) {
        case undefined:
          return perform()
        case 'throttle':
          throw new AwsError('ThrottlingException', 'Rate exceeded')
        case 'server-error':
          throw new AwsError('InternalFailure', 'The stand-in was told to fail here.', 500)
        case 'error':
          throw new AwsError(
            fault.code,
            fault.message ?? 'The stand-in was told to refuse this.',
            fault.status,
          )
        case 'reset':
          throw new Disconnected()
        case 'lost-answer':
          await perform()
          throw new Disconnected()
        default:
          return fault satisfies never
      }
    },
  }
}
