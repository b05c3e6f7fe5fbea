// How does GitHub's runner want to be spoken to?

import { randomUUID } from 'node:crypto'
import { clip, harmlessLine, harmlessLines } from './harmless.ts'

export type Level = 'error' | 'warning' | 'notice'

export interface Annotation {
  readonly level: Level
  readonly title: string
  /** May have several lines. */
  readonly message: string
  /** Path in the repository. */
  readonly file?: string
  readonly line?: number
}

/** The runner keeps this many annotations of each level in a step, the first ones. */
export const ANNOTATIONS_PER_LEVEL = 10

/** The runner cuts an annotation's message here (UTF-16 units). */
export const ANNOTATION_LIMIT = 4096

/** Bytes; a step's summary that is longer is refused as a whole. */
export const SUMMARY_LIMIT = 1024 * 1024

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

/** `::error file=…,line=…,title=…::message` */
export function annotationCommand({ level, title, message, file, line }: Annotation): string {
  const properties = Object.entries({ file, line, title }).flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [`${name}=${escapeProperty(harmlessLine(String(value)))}`],
  )
  const data = clip(harmlessLines(message).join('\n'), ANNOTATION_LIMIT)
  return `::${level} ${properties.join(',')}::${escapeData(data)}`
}

/** Lines that are folded away under a title. */
export function groupCommands(title: string, lines: readonly string[]): string[] {
  return [`::group::${escapeData(harmlessLine(title))}`, ...lines, '::endgroup::']
}

/** Shown only where the job runs with debug logging. */
export function debugCommand(text: string): string {
  return `::debug::${escapeData(harmlessLines(text).join('\n'))}`
}

/** From here on the runner hides this text, and each line of it. */
export function maskCommand(secret: string): string {
  return `::add-mask::${escapeData(secret)}`
}

/** One entry of the files GITHUB_OUTPUT and GITHUB_STATE. The delimiter is random, so that no value can end itself. */
export function fileEntry(name: string, value: string): string {
  const delimiter = `potato-${randomUUID()}`
  return `${name}<<${delimiter}\n${value}\n${delimiter}\n`
}
