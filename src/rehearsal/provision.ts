// The program that prepares the instance before its first deployment.

import { readFile } from 'node:fs/promises'
import { basename, dirname, join, posix } from 'node:path'
import { Problem } from '../core/problem.ts'
import type { Repository } from '../git/repository.ts'
import type { Provision } from '../instance/layer.ts'

/** The revision's own program, run unless another one is named. */
const DEFAULT_PROVISION = 'hooks/provision.sh'

/** Reads a file by its name in the program's folder; undefined where there is none. */
type Read = (name: string) => Promise<Buffer | undefined>

/** The revision's own program; undefined where it has none. `top` is the folder of the commit that is the revision. */
export async function provisionOf(
  repository: Repository,
  commit: string,
  top = '',
): Promise<Provision | undefined> {
  const folder = posix.join(top, posix.dirname(DEFAULT_PROVISION))
  const read: Read = async name => {
    const { exit, stdout } = await repository.git.run(['cat-file', 'blob', `${commit}:${folder}/${name}`])
    return exit === 0 ? stdout : undefined
  }
  const list = async () => {
    const listing = await repository.git.ask(['ls-tree', '--name-only', '-z', commit, `${folder}/`])
    return (listing ?? '').split('\0').map(path => posix.basename(path))
  }
  return await gather(basename(DEFAULT_PROVISION), list(), read)
}

/** A program on this machine. Throws a Problem where there is none. */
export async function provisionFrom(path: string, names: readonly string[]): Promise<Provision> {
  const read: Read = name => readFile(join(dirname(path), name)).catch(() => undefined)
  const provision = await gather(basename(path), names, read)
  if (provision !== undefined) return provision
  throw new Problem({
    code: 'rehearsal/provision-missing',
    what: `There is no file ${path}.`,
    fix: 'Give a program that prepares a bare machine.',
    at: { kind: 'option', name: '--provision', value: path },
  })
}

/** A program with the files of its folder that it names, settings for example. */
async function gather(
  program: string,
  listing: readonly string[] | Promise<readonly string[]>,
  read: Read,
): Promise<Provision | undefined> {
  const [text, names] = await Promise.all([read(program), listing])
  if (text === undefined) return undefined
  const named = names.filter(name => name !== '' && name !== program && text.includes(name))
  const contents = await Promise.all(named.map(async name => [name, await read(name)] as const))
  const files = new Map([[program, text]])
  for (const [name, content] of contents) if (content !== undefined) files.set(name, content)
  return { program, files, fix: 'Fix it, or name another program with --provision FILE.' }
}
