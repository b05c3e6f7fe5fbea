// Reads and parses the files of a revision, each once.

import type { Revision } from '../core/revision.ts'
import type { Pipeline, SimpleCommand, Statement } from './shell/ast.ts'
import { commandsIn, type Found, pipelinesIn } from './shell/command.ts'
import { parseScript } from './shell/parser.ts'
import type { SyntaxFault } from './shell/token-cursor.ts'

/** A file as a shell script. */
export interface ShellText {
  readonly statements: readonly Statement[]
  /** All that are in them, at any depth. */
  readonly pipelines: readonly Found<Pipeline>[]
  readonly commands: readonly SimpleCommand[]
  /** Where it is sure that a shell stops reading. */
  readonly fault: SyntaxFault | undefined
}

export interface Reader {
  /** Every file that was read, by path. */
  readonly texts: ReadonlyMap<string, string>
  /** Those for which there was no room. */
  readonly unread: ReadonlySet<string>
  /** Reads those that are files, and are not known yet. */
  read(paths: Iterable<string>): Promise<void>
  /** Of a file that was read. */
  shell(path: string): ShellText
}

/** Characters. No hook is so long; what is, was not written to be read. */
export const LONGEST = 100_000
/** Of all files together: what takes the rules a second. */
export const MOST_TEXT = 500_000

// Files are held as a whole while they are read.
const AT_ONCE = 50

export function createReader(revision: Revision): Reader {
  const texts = new Map<string, string>()
  const parsed = new Map<string, ShellText>()
  const unread = new Set<string>()
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  let left = MOST_TEXT
  return {
    texts,
    unread,
    read: async paths => {
      const wanted = [...paths].filter(
        path => !texts.has(path) && revision.entries.get(path)?.kind === 'file',
      )
      for (let at = 0; at < wanted.length; at += AT_ONCE) {
        const some = wanted.slice(at, at + AT_ONCE)
        for (const [path, bytes] of left > 0 ? await revision.read(some) : []) {
          left -= Math.min(bytes.length, LONGEST)
          if (left > 0) texts.set(path, decoder.decode(bytes))
        }
        if (left <= 0) for (const path of some) if (!texts.has(path)) unread.add(path)
      }
    },
    shell: path => {
      const known = parsed.get(path)
      if (known !== undefined) return known
      const text = texts.get(path) ?? ''
      const { statements, fault } = parseScript(text.slice(0, LONGEST))
      const pipelines = pipelinesIn(statements)
      const shell = {
        statements,
        pipelines,
        commands: commandsIn(pipelines),
        fault: text.length > LONGEST ? undefined : fault,
      }
      parsed.set(path, shell)
      return shell
    },
  }
}
