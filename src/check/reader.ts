// Reads and parses the files of a revision, each once.

import type { Revision } from '../core/revision.ts'
import type { SimpleCommand, Statement } from './shell/ast.ts'
import { commandsIn } from './shell/command.ts'
import { parseShell } from './shell/parser.ts'

/** A file as a shell script. */
export interface ShellText {
  readonly statements: readonly Statement[]
  /** All that are in them. */
  readonly commands: readonly SimpleCommand[]
}

export interface Reader {
  /** Every file that was read, by path. */
  readonly texts: ReadonlyMap<string, string>
  /** Reads those that are files, and are not known yet. */
  read(paths: Iterable<string>): Promise<void>
  /** Of a file that was read. */
  shell(path: string): ShellText
}

/** Characters. No hook is so long; what is, was not written to be read. */
export const LONGEST = 100_000

export function createReader(revision: Revision): Reader {
  const texts = new Map<string, string>()
  const parsed = new Map<string, ShellText>()
  return {
    texts,
    read: async paths => {
      const unread = [...paths].filter(
        path => !texts.has(path) && revision.entries.get(path)?.kind === 'file',
      )
      if (unread.length === 0) return
      const contents = await revision.read(unread)
      for (const [path, bytes] of contents)
        texts.set(path, new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes))
    },
    shell: path => {
      const known = parsed.get(path)
      if (known !== undefined) return known
      const statements = parseShell((texts.get(path) ?? '').slice(0, LONGEST))
      const shell = { statements, commands: commandsIn(statements) }
      parsed.set(path, shell)
      return shell
    },
  }
}
