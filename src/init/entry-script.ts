// Reads the shell script that a container starts.

import { isForDevelopment, isServer, isWorker, stepsOf } from './command-line.ts'

export interface EntryScript {
  /** The commands of the site before the program that it starts. */
  readonly steps: readonly string[]
  /** undefined where it starts what its arguments name. */
  readonly command: string | undefined
}

const STEP = /^(python3?|[\w./-]*manage\.py|flask|django-admin|alembic|aerich|node|npx|npm|pnpm|yarn|bun)\s/

/** What is in a condition or a loop is left out, but for a program that the script becomes (exec). */
export function readEntryScript(text: string): EntryScript {
  const lines = text.replace(/\s*\\\r?\n\s*/g, ' ').split(/\r?\n/)
  const values = new Map(lines.flatMap(line => assignment(line)))
  // The script's own variables are not those of a release.
  const resolve = (command: string) =>
    command
      .replace(/\$(?:(\w+)|\{(\w+)\})/g, (whole, name, braced) => values.get(name ?? braced) ?? whole)
      .replace(/\s*"\$@"/g, '')
  const commands = lines
    .filter(line => /^(\S|\s+exec\s)/.test(line))
    .map(line => ({ ends: /^\s*exec\s/.test(line), text: resolve(stepsOf(line).join(' && ')) }))
  const last = commands.findLastIndex(
    ({ text }) => (isServer(text) || isWorker(text)) && !isForDevelopment(text),
  )
  // What it becomes in another case is no step.
  const steps = commands.filter(
    ({ ends, text }, index) => !ends && STEP.test(text) && (last < 0 || index < last),
  )
  return { steps: steps.map(({ text }) => text), command: commands[last]?.text }
}

/** `WORKERS=${WORKERS:-1}`; what another command prints is not known. */
function assignment(line: string): readonly (readonly [string, string])[] {
  const [, name = '', value] = /^\s*(?:export\s+)?(\w+)=(.*?)\s*$/.exec(line) ?? []
  if (value === undefined || /\$\(|`/.test(value)) return []
  return [[name, value.replace(/^(["'])(.*)\1$/, '$2')]]
}
