// Parses the files section.

import type { ReportDiagnostic } from './diagnostic.ts'
import { type FilePlace, isAbsent, itemsOf, type Located, lookUp, showValue, type Value } from './value.ts'

/** Both may be anything but null here: the agent only notices in Install that they are not text. */
export interface FileMapping {
  readonly source: Value
  readonly destination: Value
  readonly at: FilePlace
}

export const FILE_EXISTS_BEHAVIORS = ['DISALLOW', 'OVERWRITE', 'RETAIN'] as const
export type FileExistsBehavior = (typeof FILE_EXISTS_BEHAVIORS)[number]

export function readFiles(files: Value | undefined, complain: ReportDiagnostic): FileMapping[] {
  if (isAbsent(files)) return []
  const items = itemsOf(files)
  if (items === undefined) {
    const what = `files is ${showValue(files)}, not a list.`
    complain({ code: 'files', what, fix: 'Begin each entry with a hyphen: "- source: web".', at: files.at })
    return []
  }
  return items.flatMap((item, index) => readFile(`files[${index}]`, item, complain) ?? [])
}

function readFile(name: string, file: Value, complain: ReportDiagnostic): FileMapping | undefined {
  if (file.kind !== 'map') {
    const what = `${name} is ${showValue(file)}, not a mapping of source and destination.`
    complain({ code: 'file', what, fix: 'Write "source:" and "destination:" in one entry.', at: file.at })
    return undefined
  }
  const source = lookUp(file, 'source')
  if (source === undefined) {
    const fix = 'Add "source:" with a file or folder of the revision; "/" is all of it.'
    complain({ code: 'source', what: `${name} has no source.`, fix, at: file.at })
    return undefined
  }
  const destination = lookUp(file, 'destination')
  if (destination === undefined) {
    const what = `${name} has no destination for ${showValue(source)}.`
    const fix = 'Add "destination:" with the folder on the instance that it goes into.'
    complain({ code: 'destination', what, fix, at: source.at })
    return undefined
  }
  return { source, destination, at: file.at }
}

export function readFileExistsBehavior(
  behavior: Value | undefined,
  complain: ReportDiagnostic,
): Located<FileExistsBehavior> | undefined {
  if (behavior === undefined) return undefined
  const known = FILE_EXISTS_BEHAVIORS.find(name => behavior.kind === 'text' && behavior.text === name)
  if (known !== undefined) return { value: known, at: behavior.at }
  const what = `file_exists_behavior is ${showValue(behavior)}, which the agent does not know.`
  const fix = `Write ${FILE_EXISTS_BEHAVIORS.join(', ')} (in capitals), or leave it out.`
  complain({ code: 'file-exists-behavior', what, fix, at: behavior.at })
  return undefined
}
