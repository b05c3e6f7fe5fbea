// Runs the command "init".

import type { Clock } from '../../core/clock.ts'
import { createHttpGet } from '../../core/http.ts'
import { Problem } from '../../core/problem.ts'
import { sanitizeLine } from '../../core/safe-text.ts'
import { createGithub } from '../../deploy/github/octokit.ts'
import type { GitCaller } from '../../git/git.ts'
import type { RepositoryIds } from '../../init/aws-files.ts'
import { type InitArguments, init } from '../../init/init.ts'
import { initText } from '../../init/init-text.ts'

interface InitTerminal extends GitCaller {
  /** The folder of this project's own files. */
  readonly top: string
  readonly clock: Pick<Clock, 'sleep'>
  readonly write: (line: string) => void
  /** GitHub's API, without a slash at the end, and a token for it; empty: requests without authorization. */
  readonly github: { readonly api: string; readonly token: string }
}

export async function runInit(request: InitArguments, terminal: InitTerminal): Promise<number> {
  const { write } = terminal
  const started = await init(request, { ...terminal, findIds: name => findIds(name, terminal) })
  for (const [margin, text] of initText(started)) write(margin + sanitizeLine(text))
  return 0
}

async function findIds(repository: string, { github, clock }: InitTerminal): Promise<RepositoryIds> {
  const found = await createGithub({ ...github, http: createHttpGet({ clock }) }).findIds(repository)
  if (typeof found !== 'string') return found
  throw new Problem({
    code: 'init/no-ids',
    what: `Could not read the ids of ${repository} from GitHub.`,
    why: found,
    fix: 'Set GITHUB_TOKEN if the repository is private, or remove --online and write RepositoryId and OwnerId yourself.',
  })
}
