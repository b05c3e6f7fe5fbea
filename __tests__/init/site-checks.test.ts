// Holds init to the workflow that it waits for, and how.

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { findChecks, waitForChecks } from '../../src/init/site-checks.ts'

const PATH = '.github/workflows/ci.yml'
const OURS = readFileSync(new URL('../../.github/workflows/deploy.yml', import.meta.url), 'utf8')
const find = (text: string, path = PATH) => findChecks({ paths: [path], read: () => text }, 'main')

test.each([
  ['push to anything', 'name: CI\non: push\njobs: {}\n', true],
  ['a list of events', 'on: [push, pull_request]\n', true],
  ['push to the branch', 'on:\n  push:\n    branches: [main]\njobs: {}\n', true],
  ['push to the branch, as a list', 'on:\n  push:\n    branches:\n      - main\n  pull_request:\n', true],
  [
    'push to another branch',
    'on:\n  push:\n    branches: [dev]\n  pull_request:\n    branches: [main]\n',
    false,
  ],
  ['tags', "on:\n  push:\n    tags: ['v*']\n", false],
  ['some paths', "on:\n  push:\n    paths: ['docs/**']\n", false],
  ['pull requests', 'on: pull_request\n', false],
  ['a job that pushes', 'on: pull_request\njobs:\n  push:\n    steps: []\n', false],
  ['called', 'on:\n  workflow_call:\n', true],
])('%s', (_, text, found) => {
  expect(find(text) !== undefined).toBe(found)
})

test('a workflow that checks nothing is not waited for', () => {
  expect(find('name: Stale issues\non: push\n', '.github/workflows/stale.yml')).toBeUndefined()
})

test('the deployment starts when the checks have passed', () => {
  const checks = find('name: "Site tests"\non: push\n')
  if (checks === undefined) throw new Error('not found')
  const workflow = parse(waitForChecks(OURS, checks, 'main'))
  expect(workflow.on).toEqual({
    workflow_run: { workflows: ['Site tests'], types: ['completed'], branches: ['main'] },
    workflow_dispatch: parse(OURS).on.workflow_dispatch,
  })
  expect(workflow.jobs.deploy.if).toBe(
    "vars.AWS_ROLE != '' && (github.event_name == 'workflow_dispatch' || github.event.workflow_run.conclusion == 'success' && github.event.workflow_run.event == 'push')",
  )
  expect(workflow.jobs.deploy.steps[0].with.commit).toBe(
    '${{ inputs.commit || github.event.workflow_run.head_sha }}',
  )
})

test('checks that can be called are a job of the same workflow', () => {
  const checks = find('on:\n  push:\n  workflow_call:\n')
  if (checks === undefined) throw new Error('not found')
  const workflow = parse(waitForChecks(OURS, checks, 'main'))
  expect(workflow.on).toEqual(parse(OURS).on)
  expect(workflow.jobs).toMatchObject({ checks: { uses: `./${PATH}` }, deploy: { needs: 'checks' } })
})
