// Knows AWS's partitions: groups of regions with names, accounts and a console of their own.

interface Partition {
  readonly consoleHost: string
  /** Whom a token of the job is for, unless the role's trust policy says another. */
  readonly audience: string
}

// https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/partitions.html
const PARTITIONS: readonly (Partition & { readonly regions: RegExp })[] = [
  {
    regions: /^cn-/,
    consoleHost: 'console.amazonaws.cn',
    audience: 'sts.amazonaws.com.cn',
  },
  {
    regions: /^us-gov-/,
    consoleHost: 'console.amazonaws-us-gov.com',
    audience: 'sts.amazonaws.com',
  },
  {
    regions: /^eusc-/,
    consoleHost: 'console.amazonaws-eusc.eu',
    audience: 'sts.amazonaws.eu',
  },
]

const COMMERCIAL: Partition = {
  consoleHost: 'console.aws.amazon.com',
  audience: 'sts.amazonaws.com',
}

export function partitionOf(region: string): Partition {
  return PARTITIONS.find(({ regions }) => regions.test(region)) ?? COMMERCIAL
}
