// How does a test get a git repository with a history?

import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

export const PATH = process.env['PATH'] ?? ''

/** Takes what has to be done at the end: of the test, unless somebody shares what several tests use. */
export type AtEnd = (clean: () => Promise<void>) => void

/** A temporary folder with these files, gone at the end. */
export async function folder(
  files: Readonly<Record<string, string>> = {},
  atEnd: AtEnd = onTestFinished,
): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'potato-test-'))
  atEnd(() => rm(path, { recursive: true, force: true }))
  await write(path, files)
  return path
}

export async function write(path: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(path, name)), { recursive: true })
    await writeFile(join(path, name), content)
  }
}

/** Runs git there, with a fixed identity and date, and nobody's configuration. */
export function git(path: string, ...args: readonly string[]): string {
  const identity = (who: string) => ({
    [`GIT_${who}_NAME`]: 'A U Thor',
    [`GIT_${who}_EMAIL`]: 'author@example.com',
    [`GIT_${who}_DATE`]: '2026-01-31T12:00:00Z',
  })
  return execFileSync('git', ['-c', 'init.defaultBranch=main', '-c', 'safe.directory=*', ...args], {
    cwd: path,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH,
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_CONFIG_GLOBAL: '/dev/null',
      ...identity('AUTHOR'),
      ...identity('COMMITTER'),
    },
  }).trim()
}

/** A repository whose one commit has these files. */
export async function repositoryWith(
  files: Readonly<Record<string, string>>,
  atEnd: AtEnd = onTestFinished,
): Promise<string> {
  const path = await folder({}, atEnd)
  git(path, 'init', '--quiet')
  await commit(path, files, 'First')
  return path
}

export async function commit(
  path: string,
  files: Readonly<Record<string, string>>,
  message: string,
): Promise<string> {
  await write(path, files)
  git(path, 'add', '--all')
  git(path, 'commit', '--quiet', '--message', message)
  return git(path, 'rev-parse', 'HEAD')
}
