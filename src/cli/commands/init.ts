// Runs the command "init".

import type { Clock } from '../../core/clock.ts'
import { createHttpGet, readJson } from '../../core/http.ts'
import { at, textAt } from '../../core/json.ts'
import { Problem } from '../../core/problem.ts'
import { sanitizeLine } from '../../core/text.ts'
import type { RepositoryIds } from '../../init/aws-files.ts'
import { type InitArguments, init } from '../../init/init.ts'
import { initText } from '../../init/init-text.ts'

export interface InitTerminal {
  /** The folder of this project's own files. */
  readonly top: string
  /** Where git is looked for, as in PATH. */
  readonly path: string
  readonly clock: Pick<Clock, 'sleep'>
  readonly write: (line: string) => void
  /** GitHub's API, without a slash at the end, and a token for it; empty: requests without authorization. */
  readonly github: { readonly api: string; readonly token: string }
}

const TIMEOUT = 10_000

export async function runInit(request: InitArguments, terminal: InitTerminal): Promise<number> {
  const { top, path, write } = terminal
  const started = await init(request, { top, path, findIds: name => findIds(name, terminal) })
  for (const [margin, text] of initText(started)) write(margin + sanitizeLine(text))
  return 0
}

/** https://docs.github.com/en/rest/repos/repos#get-a-repository */
async function findIds(repository: string, { github, clock }: InitTerminal): Promise<RepositoryIds> {
  const headers = {
    accept: 'application/vnd.github+json',
    'user-agent': 'potato-deploy',
    ...(github.token !== '' && { authorization: `Bearer ${github.token}` }),
  }
  const url = `${github.api}/repos/${repository}`
  const response = await createHttpGet({ clock })(url, { headers, timeout: TIMEOUT }).catch(
    (cause: unknown) => {
      throw noIds(repository, cause instanceof Error ? cause.message : String(cause), cause)
    },
  )
  const body = await readJson(response)
  const [id, owner] = [at(body, 'id'), at(body, 'owner', 'id')]
  if (typeof id === 'number' && typeof owner === 'number') return { repository: id, owner }
  throw noIds(repository, `HTTP ${response.status} ${textAt(body, 'message') ?? ''}`.trim())
}

function noIds(repository: string, why: string, cause?: unknown): Problem {
  return new Problem({
    code: 'init/no-ids',
    what: `Could not read the ids of ${repository} from GitHub.`,
    why,
    fix: 'Set GITHUB_TOKEN if the repository is private, or leave out --online and write RepositoryId and OwnerId yourself.',
    cause,
  })
}
