// A file, a link or a folder of a bundle.

export interface BundleEntry {
  /** Relative to the top of the bundle, without a slash at the end. */
  readonly path: string
  readonly kind: 'file' | 'link' | 'folder'
  readonly executable: boolean
  /** Of a link the path that it leads to. */
  readonly content: Buffer
}
