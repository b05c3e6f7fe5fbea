// Remembers what the job does without because GitHub does not let it read the repository.

import { Problem } from '../../core/problem.ts'

/** `check`: of the commit's AppSpec and scripts. `order`: whether the commit is older than what was deployed. */
type Missing = 'check' | 'order'

export interface UnreadRepository {
  /** GitHub was asked for the commit, and gives no response that helps. `why` goes on after "GitHub: ". */
  refused(why: string): void
  isRefused(): boolean
  /** The job goes on without it. */
  without(missing: Missing): void
  /** One warning for all; undefined if nothing was missed. */
  problem(): Problem | undefined
}

const SENTENCES: Readonly<Record<Missing, string>> = {
  check: 'its AppSpec and hook scripts were not checked',
  order: 'it is not known whether it is older than the deployed commit',
}

export function createUnreadRepository(repository: string): UnreadRepository {
  const missing = new Set<Missing>()
  let reason: string | undefined
  return {
    refused(why) {
      reason = why
    },
    isRefused: () => reason !== undefined,
    without: what => missing.add(what),
    problem() {
      if (missing.size === 0) return undefined
      const sentences = [...missing].map(what => SENTENCES[what]).join(', and ')
      return new Problem({
        code: 'github/unread',
        what: `The commit could not be read from ${repository} on GitHub: ${sentences}`,
        ...(reason !== undefined && { why: `GitHub: ${reason}` }),
        fix: 'Give the job "permissions: contents: read" or, for another private repository, a "github-token" that may read it.',
        at: { kind: 'input', name: 'github-token' },
      })
    },
  }
}
