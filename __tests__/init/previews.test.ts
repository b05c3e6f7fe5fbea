// Writes the workflow for previews beside the others.

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { init } from '../../src/init/init.ts'
import { initText } from '../../src/init/init-text.ts'
import { folder, PATH } from '../git/git-fixture.ts'

const TOP = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '')
const PREVIEW = '.github/workflows/preview.yml'

async function start(previews: boolean, files: Readonly<Record<string, string>> = {}) {
  const directory = await folder({ 'index.html': '<h1>Site</h1>\n', ...files })
  const findIds = () => Promise.reject(new Error('nobody asks'))
  const run = () =>
    init({ directory, force: false, dryRun: false, aws: 'no', previews }, { top: TOP, path: PATH, findIds })
  return { directory, run, started: await run() }
}

test('it is written only when it is wanted, with what to edit', async () => {
  expect((await start(false)).started.written).not.toContain(PREVIEW)
  const { directory, started, run } = await start(true)
  expect(started.written).toContain(PREVIEW)
  expect(await readFile(join(directory, PREVIEW), 'utf8')).toBe(
    await readFile(join(TOP, 'init/preview.yml'), 'utf8'),
  )
  const lines = initText(started).map(([, line]) => line)
  expect(lines.filter(line => line.includes('deployment-group-tags'))).toHaveLength(1)
  expect(lines.filter(line => line.includes('AWS_PREVIEW_ROLE'))).toHaveLength(1)
  // The other workflow is still ours alone.
  const again = await run()
  expect(again).toMatchObject({ written: [], deployedBy: undefined })
  expect(again.unchanged).toContain(PREVIEW)
})

test('one that is there and differs is kept', async () => {
  const { started } = await start(true, { [PREVIEW]: 'on: pull_request\n# potato-deploy@v1\n' })
  expect(started).toMatchObject({ deployedBy: undefined, different: [{ path: PREVIEW }] })
})
