// Which file of the revision goes where on an empty instance.

import type { AppSpec } from '../appspec/appspec.ts'
import type { FileMapping } from '../appspec/file-mapping.ts'
import type { Value } from '../appspec/value.ts'
import { mayExist, pathInRevision, type Revision } from '../core/revision.ts'

/** One entry of the files section whose source is there. */
export interface Mapping {
  readonly file: FileMapping
  /** Path in the revision. */
  readonly source: string
  /** Absolute, without a slash at the end. */
  readonly destination: string
}

export interface Copy {
  readonly source: string
  readonly mapping: Mapping
}

/** By absolute path on the instance. What lies behind links is not in it. */
export interface InstallPlan {
  readonly copies: ReadonlyMap<string, Copy>
  /** What is copied to where something is already, in the order of the AppSpec. */
  readonly clashes: readonly { readonly target: string; readonly one: Copy; readonly other: Copy }[]
  /** Those that a copy needs. */
  readonly folders: ReadonlyMap<string, Copy>
}

/** A folder's content goes into the destination, and so does any other source itself. */
export function planInstall({ files }: AppSpec, revision: Revision): InstallPlan {
  const copies = new Map<string, Copy>()
  const folders = new Map<string, Copy>()
  const clashes: { target: string; one: Copy; other: Copy }[] = []
  const paths = [...revision.entries.keys()]
  for (const file of files) {
    const mapping = mappingOf(file, revision)
    if (mapping === undefined) continue
    for (const [target, source] of targetsOf(mapping, revision, paths)) {
      const copy = { source, mapping }
      const one = copies.get(target) ?? folders.get(target)
      if (one !== undefined) clashes.push({ target, one, other: copy })
      copies.set(target, copy)
      for (let folder = above(target); folder !== '' && !folders.has(folder); folder = above(folder)) {
        const file = copies.get(folder)
        if (file !== undefined) clashes.push({ target: folder, one: file, other: copy })
        folders.set(folder, copy)
      }
    }
  }
  return { copies, clashes, folders }
}

function mappingOf(file: FileMapping, revision: Revision): Mapping | undefined {
  const source = pathInRevision(textOf(file.source))
  const destination = textOf(file.destination)
  if (source === undefined || !mayExist(revision, source) || !destination.startsWith('/')) return undefined
  return { file, source, destination: `/${pathInRevision(destination) ?? ''}` }
}

export function textOf(value: Value): string {
  return value.kind === 'text' ? value.text : ''
}

function targetsOf({ source, destination }: Mapping, { entries }: Revision, paths: readonly string[]) {
  const into = destination === '/' ? '' : destination
  if (source !== '' && entries.get(source)?.kind !== 'folder')
    return [[`${into}/${source.slice(source.lastIndexOf('/') + 1)}`, source] as const]
  const folder = source === '' ? '' : `${source}/`
  return paths
    .filter(path => path.startsWith(folder) && entries.get(path)?.kind !== 'folder')
    .map(path => [`${into}/${path.slice(folder.length)}`, path] as const)
}

/** Empty where nothing is. */
function above(path: string): string {
  return path.slice(0, path.lastIndexOf('/'))
}
