// What do the files of a revision say?

import type { Revision } from '../revision.ts'

/** Adds the content of files that are not known yet. */
export async function readTexts(
  revision: Revision,
  paths: Iterable<string>,
  texts: Map<string, string>,
): Promise<void> {
  const unread = [...paths].filter(path => !texts.has(path) && revision.entries.get(path)?.kind === 'file')
  if (unread.length === 0) return
  for (const [path, bytes] of await revision.read(unread)) texts.set(path, decode(bytes))
}

export function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}
