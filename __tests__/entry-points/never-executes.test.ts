// No command starts what a repository contains or configures, before somebody has agreed to its hooks.

import { existsSync, rmSync } from 'node:fs'
import { expect, test } from 'vitest'
import { repositoryWith } from '../git/git-fixture.ts'
import { plantedProgram, touch, WAYS } from '../git/planted-programs.ts'
import { call, matched } from './terminal.ts'

// Its check fails, so that no hook runs.
const SITE = { 'appspec.yml': 'version: 1.0\nos: linux\n', 'hooks/a.sh': '#!/bin/sh\n' }

test.each(Object.entries(WAYS))('%s', async (_, plant) => {
  const path = await repositoryWith(SITE)
  const { program, mark } = await plantedProgram()
  await plant(path, program)
  await touch(path)
  // Planting it may have started it.
  rmSync(mark, { force: true })

  for (const args of [['check'], ['check', '--commit', 'HEAD'], ['init', '--dry-run', '--aws']]) {
    const { exit } = await call(args, { cwd: path }).ended
    expect([0, 1, 2], args.join(' ')).toContain(exit)
    expect(existsSync(mark), args.join(' ')).toBe(false)
  }

  const rehearsed = await call(['rehearse', '--host', '--yes', '--once'], { cwd: path }).ended
  expect(rehearsed.exit).toBe(1)
  expect(existsSync(mark), 'rehearse').toBe(false)

  const served = call(['serve', '--host', '--yes'], { cwd: path })
  await served.saying(/Serving until/)
  const { out } = served.output()
  const [url, token] = [matched(/GITHUB_API_URL=(.*)/, out), matched(/GITHUB_TOKEN=(.*)/, out)]
  for (const request of [
    'tarball/HEAD',
    'contents/appspec.yml',
    'commits/HEAD',
    'git/trees/HEAD?recursive=1',
  ]) {
    const headers = { authorization: `token ${token}` }
    await (await fetch(`${url}/repos/me/site/${request}`, { headers })).arrayBuffer()
  }
  served.process.kill('SIGINT')
  await served.ended
  expect(existsSync(mark), 'serve').toBe(false)
})
