// What prepares the instance before its first deployment?

import { readFile } from 'node:fs/promises'
import { basename, dirname, join, posix } from 'node:path'
import { Problem } from '../core/problem.ts'
import type { Repository } from '../git/repository.ts'
import type { Provision } from '../instance/layer.ts'

/** In a revision, run unless another program is named. */
export const DEFAULT_PROVISION = 'hooks/provision.sh'

/** A program and the files of its folder that it names (settings, say); undefined where there is no such program. */
type Read = (name: string) => Promise<Buffer | undefined>

/** The revision's own; undefined where it brings none. */
export async function provisionOf(repository: Repository, commit: string): Promise<Provision | undefined> {
  const read: Read = async path => {
    const { exit, stdout } = await repository.git.run(['cat-file', 'blob', `${commit}:${path}`])
    return exit === 0 ? stdout : undefined
  }
  const listing = await repository.git.ask([
    'ls-tree',
    '--name-only',
    '-z',
    commit,
    `${posix.dirname(DEFAULT_PROVISION)}/`,
  ])
  const names = (listing ?? '').split('\0').map(path => posix.basename(path))
  return await gather(basename(DEFAULT_PROVISION), names, name =>
    read(posix.join(posix.dirname(DEFAULT_PROVISION), name)),
  )
}

/** A program on this machine. Throws a Problem where there is none. */
export async function provisionFrom(path: string, names: readonly string[]): Promise<Provision> {
  const read: Read = name => readFile(join(dirname(path), name)).catch(() => undefined)
  const provision = await gather(basename(path), names, read)
  if (provision !== undefined) return provision
  throw new Problem({
    code: 'rehearsal/provision-missing',
    what: `There is no file ${path}.`,
    fix: 'Name a program that prepares a bare machine.',
    at: { kind: 'option', name: '--provision', value: path },
  })
}

async function gather(program: string, names: readonly string[], read: Read): Promise<Provision | undefined> {
  const text = await read(program)
  if (text === undefined) return undefined
  const files = new Map([[program, text]])
  for (const name of names) {
    if (name === '' || name === program || !text.includes(name)) continue
    const content = await read(name)
    if (content !== undefined) files.set(name, content)
  }
  return { program, files }
}
