// Serves an emulator with one instance, and deploys commits of a site to it.

import { cpSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runStep, type Step } from '../entry-points/step.ts'
import { call } from '../entry-points/terminal.ts'
import { type Visits, visitUntil } from '../entry-points/visitor.ts'
import { type AtEnd, commit, folder, git } from '../git/git-fixture.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const EXAMPLE = join(ROOT, '__tests__/fixtures/example-site')
const SECRETS = `${join(EXAMPLE, 'POTATO_SECRETS.example')}:/home/ec2-user/POTATO_SECRETS`
// A machine that systemd runs can be the instance itself.
const PLACE = process.env['HOOKS_ON_HOST'] ? ['--host', '--yes'] : []

export type Change = Readonly<Record<string, (text: string) => string>>

export interface Instance {
  /** Deploys the good commit with this change and without this folder, under load: what the job said, and what visitors saw. */
  deploy(
    change: Change,
    without?: string,
  ): Promise<{ readonly sha: string; readonly step: Step; readonly visits: Visits }>
}

/** The example site with this project's hooks, and an instance for it. */
export async function startInstance(atEnd: AtEnd): Promise<Instance> {
  const site = await folder({}, atEnd)
  cpSync(EXAMPLE, site, { recursive: true })
  for (const name of ['appspec.yml', 'hooks']) cpSync(join(ROOT, name), join(site, name), { recursive: true })
  git(site, 'init', '--quiet')
  await commit(site, {}, 'Good')
  const good = git(site, 'rev-parse', 'HEAD')

  const serving = call(['serve', site, ...PLACE, '--file', SECRETS])
  atEnd(async () => {
    serving.process.kill('SIGINT')
    await serving.ended
  })
  await serving.saying(/Serving until/)
  const exported = [...serving.output().out.matchAll(/^export (\w+)='?([^'\n]*)'?$/gm)]
  const env = Object.fromEntries(exported.map(([, name = '', value = '']) => [name, value]))

  return {
    deploy: async (change, without) => {
      git(site, 'checkout', '--quiet', good)
      const files = Object.entries(change).map(
        ([path, edit]) =>
          [path, edit(existsSync(join(site, path)) ? readFileSync(join(site, path), 'utf8') : '')] as const,
      )
      if (without !== undefined) git(site, 'rm', '-r', '--quiet', without)
      await commit(site, Object.fromEntries(files), 'Change')
      const sha = git(site, 'rev-parse', 'HEAD')
      const inputs = { commit: sha, repository: 'potato/site', check: 'false', 'when-older': 'deploy' }
      let over = false
      const deployment = runStep({ entryPoint: 'main', env, inputs }).finally(() => {
        over = true
      })
      const visits = await visitUntil(serving, () => over)
      return { sha, step: await deployment, visits }
    },
  }
}
