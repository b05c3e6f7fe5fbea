// How does GitHub send a commit?

import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import type { Revision } from '../../src/core/revision.ts'
import { readArchive } from '../../src/deploy/github/archive.ts'

/** A gzipped tar with one folder, in which are the files and links, by path. Scripts are executable. */
export function tarball(
  files: Readonly<Record<string, string | Uint8Array>>,
  links: Readonly<Record<string, string>> = {},
): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'tarball-'))
  try {
    const top = 'owner-site-aaaaaaa'
    for (const [path, content] of Object.entries(files)) {
      const file = join(folder, top, path)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, content, { mode: path.endsWith('.sh') ? 0o755 : 0o644 })
    }
    for (const [path, target] of Object.entries(links)) symlinkSync(target, join(folder, top, path))
    return execFileSync('tar', ['--format=pax', '-C', folder, '-cz', top], { maxBuffer: 2 ** 30 })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The same, as it is read. */
export function revisionWith(...contents: Parameters<typeof tarball>): Promise<Revision | undefined> {
  return readArchive(Readable.from([tarball(...contents)]))
}
