// Caches a program's output by its input.

import { createHash } from 'node:crypto'
import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createOwnedFolder } from '../core/owned-folder.ts'

interface Question {
  /** Absolute: where answers are kept. It need not be there; where it cannot be written, nothing is kept. */
  readonly folder: string
  /** Everything that the answer depends on. */
  readonly question: readonly string[]
  /** Asks the program; undefined is no answer, and is not kept. */
  readonly ask: () => Promise<string | undefined>
}

// The newest answers; each has some kilobytes.
const KEPT = 50

export async function remember({ folder, question, ask }: Question): Promise<string | undefined> {
  const name = createHash('sha256').update(JSON.stringify(question)).digest('hex')
  const file = join(folder, name)
  const known = await readFile(file, 'utf8').catch(() => undefined)
  if (known !== undefined) return known
  const answer = await ask()
  if (answer !== undefined) await keep(folder, file, answer).catch(() => {})
  return answer
}

async function keep(folder: string, file: string, answer: string): Promise<void> {
  createOwnedFolder(folder)
  await writeFile(file, answer)
  const files = (await readdir(folder)).map(name => join(folder, name))
  if (files.length <= KEPT) return
  const ages = await Promise.all(files.map(async path => ({ path, age: (await stat(path)).mtimeMs })))
  const old = ages.sort((one, other) => other.age - one.age).slice(KEPT)
  await Promise.all(old.map(({ path }) => rm(path, { force: true })))
}
