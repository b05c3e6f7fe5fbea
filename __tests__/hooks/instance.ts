// Serves an emulator with one instance, and deploys commits of a site to it.

import { cpSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runStep, type Step } from '../entry-points/step.ts'
import { call } from '../entry-points/terminal.ts'
import { sitePort, type Visits, visitUntil } from '../entry-points/visitor.ts'
import { type AtEnd, commit, folder, git } from '../git/git-fixture.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const EXAMPLE = join(ROOT, '__tests__/fixtures/example-site')
const SECRETS = `${join(EXAMPLE, 'POTATO_SECRETS.example')}:/home/ec2-user/POTATO_SECRETS`
// A machine that systemd runs can be the instance itself.
const PLACE = process.env['HOOKS_ON_HOST'] ? ['--host', '--yes'] : []

export type Change = Readonly<Record<string, (text: string) => string>>

export interface Deployed {
  readonly sha: string
  readonly step: Step
}

/** How a commit is deployed. */
interface How {
  /** A folder that the commit does not have. */
  readonly without?: string
  /** Further inputs of the action. */
  readonly inputs?: Readonly<Record<string, string>>
}

export interface Instance {
  /** The port of this machine that leads to the site. */
  readonly port: number
  /** Deploys the good commit with this change: what the job said. */
  deploy(change: Change, how?: How): Promise<Deployed>
  /** The same, under load: what visitors saw, too. */
  deployVisited(change: Change, how?: How): Promise<Deployed & { readonly visits: Visits }>
}

/** The example site with this project's hooks, and an instance for it that has `files`, as SRC:DEST. */
export async function startInstance(atEnd: AtEnd, files: readonly string[] = []): Promise<Instance> {
  const site = await folder({}, atEnd)
  cpSync(EXAMPLE, site, { recursive: true })
  for (const name of ['appspec.yml', 'hooks']) cpSync(join(ROOT, name), join(site, name), { recursive: true })
  const edited = (change: Change) =>
    Object.fromEntries(
      Object.entries(change).map(([path, edit]) => {
        const file = join(site, path)
        return [path, edit(existsSync(file) ? readFileSync(file, 'utf8') : '')]
      }),
    )
  git(site, 'init', '--quiet')
  await commit(site, {}, 'Good')
  const good = git(site, 'rev-parse', 'HEAD')

  const put = [SECRETS, ...files].flatMap(file => ['--file', file])
  const serving = call(['serve', site, ...PLACE, ...put])
  atEnd(async () => {
    serving.process.kill('SIGINT')
    await serving.ended
  })
  await serving.saying(/Serving until/)
  const exported = [...serving.output().out.matchAll(/^export (\w+)='?([^'\n]*)'?$/gm)]
  const env = Object.fromEntries(exported.map(([, name = '', value = '']) => [name, value]))

  async function deploy(change: Change, { without, inputs: more }: How = {}) {
    git(site, 'checkout', '--quiet', good)
    if (without !== undefined) git(site, 'rm', '-r', '--quiet', without)
    await commit(site, edited(change), 'Change')
    const sha = git(site, 'rev-parse', 'HEAD')
    const inputs = { commit: sha, repository: 'potato/site', check: 'false', 'when-older': 'deploy', ...more }
    return { sha, step: await runStep({ entryPoint: 'main', env, inputs }, atEnd) }
  }
  return {
    port: sitePort(serving) ?? 80,
    deploy,
    deployVisited: async (change, how) => {
      let over = false
      const deployment = deploy(change, how).finally(() => {
        over = true
      })
      const visits = await visitUntil(serving, () => over)
      return { ...(await deployment), visits }
    },
  }
}
