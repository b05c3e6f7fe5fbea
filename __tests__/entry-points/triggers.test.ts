// Runs the step for every kind of event that may start it, and for a check without a deployment.

import { describe, expect, test } from 'vitest'
import { type Canned, serveCanned } from '../deploy/canned-api.ts'
import { PUSH, SHA, testedRun } from '../deploy/requests.ts'
import { tarball } from '../deploy/tarball.ts'
import { CREDENTIALS } from '../emulator/emulator.ts'
import { runStep } from './step.ts'

const HEAD = 'b'.repeat(40)

const APPSPEC = `version: 0.0
os: linux
hooks:
  AfterInstall:
    - location: hooks/build.sh
      timeout: 60
`

/** A GitHub with two commits, the newer of which has a script, and a CodeDeploy that creates whatever it is asked to. */
async function stage({ deployed }: { readonly deployed?: string } = {}) {
  const files = { 'appspec.yml': APPSPEC, 'hooks/build.sh': '#!/bin/bash\nset -e\nmake\n' }
  const archives: Readonly<Record<string, Uint8Array>> = {
    [HEAD]: tarball(files),
    [SHA]: tarball({ 'appspec.yml': APPSPEC }),
  }
  const commits: Canned[] = []
  const github = await serveCanned(line => {
    const sha = /[0-9a-f]{40}/.exec(line)?.[0] ?? ''
    if (line.includes('/tarball/')) return [200, archives[sha] ?? '']
    // What was deployed contains the commit, and more.
    if (line.includes('/compare/')) return [200, { status: 'ahead' }]
    if (line.includes('/commits/')) commits.push([200, { sha }])
    return commits.at(-1)
  })
  const created: unknown[] = []
  const codedeploy = await serveCanned((_, body) => {
    const { applicationName, deploymentId, revision } = JSON.parse(body)
    if (revision !== undefined) created.push(revision.gitHubLocation.commitId)
    if (revision !== undefined) return [200, { deploymentId: 'd-NEW000001' }]
    const last = deployed === undefined ? {} : { lastSuccessfulDeployment: { deploymentId: 'd-OLD000001' } }
    if (applicationName !== undefined) return [200, { deploymentGroupInfo: last }]
    const old = { gitHubLocation: { repository: 'me/site', commitId: deployed } }
    return [200, { deploymentInfo: { deploymentId, status: 'Succeeded', revision: old } }]
  })
  const run = (options: {
    readonly event?: unknown
    readonly env?: Readonly<Record<string, string>>
    readonly inputs?: Readonly<Record<string, string>>
  }) =>
    runStep({
      entryPoint: 'main',
      event: options.event,
      env: {
        ...PUSH,
        GITHUB_API_URL: github.url,
        AWS_ENDPOINT_URL: codedeploy.url,
        AWS_ACCESS_KEY_ID: CREDENTIALS.accessKeyId,
        AWS_SECRET_ACCESS_KEY: CREDENTIALS.secretAccessKey,
        ...options.env,
      },
      inputs: {
        'application-name': 'App',
        'deployment-group-name': 'Group',
        wait: 'false',
        ...options.inputs,
      },
    })
  return { codedeploy, created, run }
}

describe('workflow_run', () => {
  const env = { GITHUB_EVENT_NAME: 'workflow_run' }

  test.each<[name: string, run: object, commit: string, deployed: string]>([
    ['a push to the default branch', {}, '', HEAD],
    ['another branch, with a commit that is named', { head_branch: 'topic' }, SHA, SHA],
  ])('%s is deployed', async (_, run, commit, deployed) => {
    const { created, run: start } = await stage()
    const step = await start({ env, event: testedRun(HEAD, run), inputs: { commit, check: 'false' } })
    expect(step).toMatchObject({ exit: 0, errors: '', outputs: { status: 'Created', commit: deployed } })
    expect(created).toEqual([deployed])
  })

  test.each<[name: string, run: object, reason: RegExp]>([
    ['a push to another branch', { head_branch: 'topic' }, /tested "topic", not the default branch "main"/],
    ['a pull request', { event: 'pull_request' }, /started by "pull_request", not by a push/],
    ['a fork', { head_repository: { full_name: 'you/site' } }, /tested you\/site, not me\/site/],
    ['a failure', { conclusion: 'failure' }, /ended with "failure"/],
    ['a cancelled run', { conclusion: 'cancelled' }, /ended with "cancelled"/],
    ['a run by hand', { event: 'workflow_dispatch' }, /started by "workflow_dispatch", not by a push/],
  ])('%s is refused, and AWS is not asked', async (_, run, reason) => {
    const { codedeploy, run: start } = await stage()
    const step = await start({ env, event: testedRun(HEAD, run) })
    expect(step).toMatchObject({ exit: 1, errors: '' })
    expect(step.log).toEqual([expect.stringMatching(/^::error title=commit\/untrusted::/)])
    expect(step.log[0]).toMatch(reason)
    expect(codedeploy.requests).toEqual([])
  })
})

test('a forced push that goes back is not deployed, and a warning says so', async () => {
  const { created, run } = await stage({ deployed: HEAD })
  const step = await run({ event: { forced: true }, inputs: { check: 'false' } })
  expect(step).toMatchObject({ exit: 0, errors: '', outputs: { status: 'Skipped' } })
  const warnings = step.log.filter(line => line.startsWith('::warning'))
  expect(warnings).toEqual([expect.stringMatching(/title=deployment\/forced-back::.*force push went back/)])
  expect(created).toEqual([])
  const late = await run({ inputs: { check: 'false' } })
  expect(late).toMatchObject({ exit: 0, outputs: { status: 'Skipped' } })
  expect(late.log.filter(line => line.startsWith('::warning'))).toEqual([
    expect.stringMatching(/title=deployment\/older::/),
  ])
})

describe('check: only', () => {
  const pullRequest = {
    pull_request: { head: { sha: HEAD, repo: { full_name: 'you/site' } } },
  }
  const noAws = { GITHUB_EVENT_NAME: 'pull_request', AWS_REGION: '', AWS_ACCESS_KEY_ID: '' }

  test("checks a pull request's head, a fork's too, without AWS", async () => {
    const { codedeploy, run } = await stage()
    const step = await run({ event: pullRequest, env: noAws, inputs: { check: 'only' } })
    expect(step).toMatchObject({ exit: 0, errors: '', outputs: { status: 'Checked', commit: HEAD } })
    expect(step.log[0]).toBe(`Checking me/site at ${HEAD}`)
    expect(step.summary).toMatch(/^## ✅ Checked: `bbbbbbb`/)
    expect(codedeploy.requests).toEqual([])
  })

  test('fails where the check finds an error', async () => {
    const { codedeploy, run } = await stage()
    const step = await run({ env: noAws, inputs: { check: 'only', commit: SHA } })
    expect(step).toMatchObject({ exit: 1, errors: '', outputs: { status: 'Failed', 'deployment-id': '' } })
    expect(step.log.join('\n')).toMatch(/^::error title=appspec\/hook-missing,file=appspec\.yml,line=5::/m)
    expect(codedeploy.requests).toEqual([])
  })
})
