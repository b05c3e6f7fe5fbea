// Writes the runner's workflow commands.

import { randomUUID } from 'node:crypto'
import { escapeData } from '../check/format/github.ts'
import { sanitizeLine, sanitizeLines } from '../core/text.ts'

/** Lines that are folded away under a title. */
export function groupCommands(title: string, lines: readonly string[]): string[] {
  return [`::group::${escapeData(sanitizeLine(title))}`, ...lines, '::endgroup::']
}

/** Shown only where the job runs with debug logging. */
export function debugCommand(text: string): string {
  return `::debug::${escapeData(sanitizeLines(text).join('\n'))}`
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
