// A file, a link or a folder of a bundle, and how large all may be.

import { Problem } from '../../core/problem.ts'

export interface BundleEntry {
  /** Relative to the top of the bundle, without a slash at the end. */
  readonly path: string
  readonly kind: 'file' | 'link' | 'folder'
  readonly executable: boolean
  /** Of a link the path that it leads to. */
  readonly content: Buffer
}

// "The maximum size … in a single PUT operation is 5 GB" is S3's; this machine's memory holds less. Bytes.
export const SIZE_LIMIT = 1024 * 1024 * 1024

/** `name`: what is too large. */
export function tooLarge(name: string): Problem {
  return new Problem({
    code: 'revision/too-large',
    what: `${name} is larger than 1 GiB`,
    fix: 'Exclude what the site does not need, in .deployignore.',
  })
}
