// Finds out whether the commit is older than what was deployed last.

import type { DeployContext } from '../context.ts'
import type { Deployment, Group } from '../deployment.ts'
import type { Github, Relation } from '../github/octokit.ts'
import { Interrupted } from '../watch/deadline.ts'
import type { History } from './group-history.ts'
import type { UnreadRepository } from './unread-repository.ts'

/** Compares the commit with the last attempted and the last successful deployment. */
interface Ancestry {
  /** The deployment of a descendant of the commit, or undefined. `known`: the group, if it was just read. */
  newerDeployment(known?: Group): Promise<Deployment | undefined>
}

interface AncestryOptions extends Pick<DeployContext, 'report' | 'signal'> {
  readonly repository: string
  readonly commit: string
  readonly history: History
  readonly github: Github
  readonly unread: UnreadRepository
}

export function createAncestry({
  repository,
  commit,
  history,
  github,
  unread,
  report,
  signal,
}: AncestryOptions): Ancestry {
  const deployments = new Map<string, Deployment | undefined>()
  const relations = new Map<string, Relation>()

  async function find(id: string): Promise<Deployment | undefined> {
    const known = deployments.get(id)
    if (known !== undefined) return known
    const found = await history.deployment(id)
    deployments.set(id, found)
    return found
  }

  async function relate(deployed: string): Promise<Relation> {
    if (deployed === commit) return 'identical'
    const known = relations.get(deployed)
    if (known !== undefined) return known
    const relation = await github.compare(repository, commit, deployed, signal)
    if (signal.aborted) throw new Interrupted()
    relations.set(deployed, relation)
    if (relation === 'unknown' && unread.isRefused()) {
      unread.without('order')
    } else if (relation === 'unknown') {
      report({
        kind: 'notice',
        text: `Cannot tell whether ${commit} is older than ${deployed}, which was deployed earlier. Deploying ${commit}.`,
      })
    }
    return relation
  }

  return {
    async newerDeployment(known) {
      const group = known ?? (await history.group())
      const ids = new Set([group?.lastAttempted, group?.lastSuccessful].filter(id => id !== undefined))
      for (const deployment of await Promise.all([...ids].map(find))) {
        // "ahead": the deployed commit contains this one and more.
        if (deployment?.commit !== undefined && (await relate(deployment.commit)) === 'ahead')
          return deployment
      }
      return undefined
    },
  }
}
