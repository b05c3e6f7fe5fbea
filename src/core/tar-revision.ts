// Reads a tar as a revision, without the one folder that all of it is in.

import { readExportIgnore } from './git-attributes.ts'
import {
  APPSPEC,
  createRevision,
  isLfsPointer,
  LARGEST_READ,
  type Revision,
  type RevisionEntry,
  tooLarge,
} from './revision.ts'
import { readTar } from './tar.ts'

// Bytes that are kept: of a file, since no script is longer, and of all of them.
const FILE_KEPT = 128 * 1024
const ALL_KEPT = 24 * 1024 * 1024

// One for all empty files, of which there may be a hundred thousand.
const EMPTY = Buffer.alloc(0)

// Bytes. What is larger is not worth the time of a check.
const LARGEST = 256 * 1024 * 1024

/**
 * A tar that git has made. `attributes` are files of .gitattributes that are not in it. Throws a Problem where it is too
 * large to be checked, and an Error where it is no tar.
 */
export async function readTarRevision(
  tar: AsyncIterable<Buffer>,
  attributes: ReadonlyMap<string, Uint8Array> = new Map(),
): Promise<Revision> {
  const contents = new Map<string, Uint8Array>()
  const revision = await createRevision(listEntries(atMost(LARGEST, tar), contents), async paths => {
    const read = paths.flatMap(path => {
      const content = contents.get(path)
      return content === undefined ? [] : [[path, content] as const]
    })
    return new Map(read)
  })
  // Who gives it ends where all is read, or something is thrown.
  if (revision.tooLarge) throw revision.tooLarge
  const leftOut = await readExportIgnore(new Map([...attributes, ...contents]))
  return {
    ...revision,
    ...(leftOut && { leftOut }),
    lfsPointers: new Set([...contents].flatMap(([path, content]) => (isLfsPointer(content) ? path : []))),
  }
}

async function* listEntries(
  tar: AsyncIterable<Buffer>,
  contents: Map<string, Uint8Array>,
): AsyncGenerator<readonly [string, RevisionEntry]> {
  let kept = 0
  for await (const { name, type, linkName, mode, size, content } of readTar(tar)) {
    const path = name.slice(name.indexOf('/') + 1, name.endsWith('/') ? -1 : undefined)
    if (path === '') continue
    const kind = type === '5' ? 'folder' : type === '2' ? 'link' : 'file'
    if (kind === 'link') contents.set(path, Buffer.from(linkName))
    const isShort = size <= FILE_KEPT && kept + size <= ALL_KEPT
    if (kind === 'file' && (isShort || path === APPSPEC)) {
      const bytes = size === 0 ? EMPTY : await content(LARGEST_READ)
      kept += bytes.length
      contents.set(path, bytes)
    }
    yield [path, { kind, executable: (mode & 0o100) !== 0 }]
  }
}

/** Throws a Problem after so many bytes. */
export async function* atMost(limit: number, bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let size = 0
  for await (const chunk of bytes) {
    size += chunk.length
    if (size > limit) throw tooLarge(`more than ${limit / 1024 / 1024} MB`)
    yield chunk
  }
}
