// What is in a revision, without unpacking it.

/** Where CodeDeploy looks: https://docs.aws.amazon.com/codedeploy/latest/userguide/reference-appspec-file.html */
export const APPSPEC = 'appspec.yml'

export interface RevisionEntry {
  /** Of a link it is not known what it leads to. */
  readonly kind: 'file' | 'link' | 'folder'
  readonly executable: boolean
}

/** Paths are relative to its top, without a slash at the end. */
export interface Revision {
  readonly entries: ReadonlyMap<string, RevisionEntry>
  /** The content of those paths that are files; of a link the path that it leads to, from where it is. */
  read(paths: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>>
}

/** Adds the folders that the paths are in: git and archives may not name them. */
export function withFolders(entries: Iterable<readonly [string, RevisionEntry]>): Map<string, RevisionEntry> {
  const all = new Map(entries)
  for (const path of [...all.keys()]) {
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      const folder = path.slice(0, end)
      if (all.has(folder)) break
      all.set(folder, { kind: 'folder', executable: true })
    }
  }
  return all
}

/**
 * The path in the revision that a location or a source means: a slash before it, one at the end and `.` make no
 * difference. The empty text is the revision itself; undefined is outside of it.
 */
export function pathInRevision(written: string): string | undefined {
  const parts: string[] = []
  for (const part of written.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) return undefined
  }
  return parts.join('/')
}
