// What revision does a test check?

import { createRevision, type Revision, type RevisionEntry } from '../../src/core/revision.ts'

/** Files by path. What ends in `.sh` is executable, unless its mode is among `modes` (`644`); `link` is the mode of a link. */
export function revisionOf(
  files: Readonly<Record<string, string | Uint8Array>>,
  modes: Readonly<Record<string, string>> = {},
): Promise<Revision> {
  const entries = Object.keys(files).map((path): [string, RevisionEntry] => {
    const mode = modes[path] ?? (path.endsWith('.sh') ? '755' : '644')
    return [path, { kind: mode === 'link' ? 'link' : 'file', executable: mode === '755' }]
  })
  return createRevision(
    entries,
    async paths =>
      new Map(
        paths.flatMap(path => {
          const content = files[path]
          return content === undefined ? [] : [[path, Buffer.from(content)] as const]
        }),
      ),
  )
}
