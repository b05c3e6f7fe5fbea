// What an annotation on a job is.

import type { SafeLine } from './safe-text.ts'

export type Level = 'error' | 'warning' | 'notice'

export interface Annotation {
  readonly level: Level
  readonly title: SafeLine
  readonly message: readonly SafeLine[]
  /** Path in the repository. */
  readonly file?: SafeLine
  readonly line?: number
}

/** The runner keeps this many annotations of each level in a step, the first ones. */
export const ANNOTATIONS_PER_LEVEL = 10

/** The runner cuts an annotation's message here (UTF-16 units). */
export const ANNOTATION_LIMIT = 4096

/** Bytes; a step's summary that is longer is refused as a whole. */
export const SUMMARY_LIMIT = 1024 * 1024
