// Which scripts does the AppSpec of the commit run, and can it be read at all?

import type { AppSpec } from '../../appspec/appspec.ts'
import type { Problem } from '../../core/problem.ts'
import { APPSPEC } from '../../core/revision.ts'
import type { Github } from '../github/client.ts'
import type { Scripts } from '../progress.ts'

export type ScriptsRead =
  | { readonly kind: 'read'; readonly scripts: Scripts }
  /** The agent would refuse it on every instance. */
  | { readonly kind: 'wrong'; readonly problems: readonly Problem[] }
  | { readonly kind: 'unread' }

export interface Wanted {
  readonly github: Github
  readonly repository: string
  /** Full sha. */
  readonly commit: string
  readonly signal: AbortSignal
}

export async function readScripts({ github, repository, commit, signal }: Wanted): Promise<ScriptsRead> {
  const reading = import('../../appspec/appspec.ts')
  const text = await github.readFile(repository, commit, APPSPEC, signal)
  if (text === undefined) return { kind: 'unread' }
  const { parseAppSpec } = await reading
  const parsed = parseAppSpec(text, { path: APPSPEC })
  if (!parsed.ok) return { kind: 'wrong', problems: parsed.problems }
  return { kind: 'read', scripts: scriptsIn(parsed.appspec) }
}

export function scriptsIn({ hooks }: AppSpec): Scripts {
  return Object.fromEntries(
    hooks.map(({ event, scripts }) => [event.value, scripts.map(({ location }) => location.value)]),
  )
}
