// Which comments silence a warning?

import { expect, test } from 'vitest'
import { check } from '../../src/check/check.ts'
import { revisionOf } from './revision.ts'

const APPSPEC = 'version: 0.0\nos: linux\nhooks:\n  ValidateService:\n    - location: a.sh\n'

test.each([
  ['npm start # script/foreground-server', true],
  ['# script/foreground-server\nnpm start', true],
  ['\t# it ends (script/foreground-server)\nnpm start', true],
  ['# script/foreground-server: it ends\nnpm start', true],
  ['# script/prompt, script/foreground-server.\nnpm start', true],
  ['# script/prompt\nnpm start', false],
  ['# script/foreground-server-too\nnpm start', false],
  ['# script/foreground-server\n\nnpm start', false],
  ['echo # script/foreground-server\nnpm start', false],
])('%j: %s', async (text, isSilent) => {
  const { findings } = await check(
    await revisionOf({ 'appspec.yml': APPSPEC, 'a.sh': `#!/bin/sh\n${text}\n` }),
  )
  expect(findings.map(({ problem }) => problem.code)).toEqual(isSilent ? [] : ['script/foreground-server'])
})
