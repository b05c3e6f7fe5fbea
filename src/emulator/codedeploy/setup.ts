// What is there to deploy to, before anything is deployed?

import type { AutoRollbackConfiguration } from '@aws-sdk/client-codedeploy'
import type { Instance } from '../../agent/protocol.ts'

/** A deployment group as it is set up. The list of instances is read anew for every deployment. */
export interface GroupSetup {
  readonly name: string
  /** A random UUID unless given. Agents keep what they installed by it. */
  readonly id?: string
  readonly instances: readonly Instance[]
  /** OneAtATime unless given, as in AWS. */
  readonly deploymentConfig?: string
  readonly autoRollback?: AutoRollbackConfiguration
  readonly tagFilters?: readonly { readonly Key: string; readonly Value: string }[]
  /** Adds the events around a load balancer. There is none: its own two succeed at once. */
  readonly loadBalancer?: boolean
}

export interface ApplicationSetup {
  readonly name: string
  readonly groups: readonly GroupSetup[]
}
