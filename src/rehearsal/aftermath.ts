// What a rehearsal says of a deployment once the instance has settled, and of the instance after a restart.

import type { FailedUnit, Settled } from '../instance/settle.ts'
import { errorLines } from './error-lines.ts'
import type { ScriptOutput } from './transcript.ts'

/** Every text is hostile: it holds what the instance printed. */
export interface AftermathNote {
  readonly level: 'notice' | 'warning'
  readonly text: string
  /** Lines of a log or an output, below it. */
  readonly lines: readonly string[]
}

/** `before` is how the instance was before the deployment. */
export function aftermathNotes(
  before: Settled,
  after: Settled,
  scripts: readonly ScriptOutput[],
): readonly AftermathNote[] {
  const opened = without(after.ports, before.ports)
  const closed = without(before.ports, after.ports)
  const changes = [
    ...(opened.length > 0 ? [`opened: ${list(opened)}`] : []),
    ...(closed.length > 0 ? [`closed: ${list(closed)}`] : []),
  ]
  const seconds = (after.milliseconds / 1000).toFixed(1)
  return [
    ...scripts.flatMap(hiddenErrors),
    after.busy
      ? warning(`The instance is still busy after ${seconds} s.`)
      : notice(`The instance settled after ${seconds} s.`),
    ...after.died.map(({ name, log }) =>
      log === undefined
        ? warning(`${name}, which a hook started, has died.`)
        : warning(`${name}, which a hook started, has died. ${log.path} ends with:`, log.lines),
    ),
    ...newlyFailed(before, after),
    portNote(after, changes, closed.length > 0),
  ]
}

/** What came back; `before` is how it was before the restart. */
export function restartNotes(before: Settled, after: Settled): readonly AftermathNote[] {
  const missing = without(before.ports, after.ports)
  const lost = `After the restart, nothing listens on ${list(missing)} any more: what listened there is not an enabled unit.`
  return [
    ...newlyFailed(before, after),
    portNote(after, [], false),
    ...(missing.length === 0 ? [] : [warning(lost)]),
  ]
}

/** A restart tells something where a unit has been enabled, or something has been started that listens. */
export function isWorthRestarting(before: Settled, after: Settled): boolean {
  const units = without(after.enabledUnits, before.enabledUnits)
  return after.systemd && (units.length > 0 || without(after.ports, before.ports).length > 0)
}

/** A script that failed is told of elsewhere. */
function hiddenErrors({ script, exit, stdout, stderr }: ScriptOutput): readonly AftermathNote[] {
  const lines = errorLines([...stderr, ...stdout])
  return exit !== 0 || lines.length === 0
    ? []
    : [warning(`${script} succeeded, but it printed errors:`, lines)]
}

function newlyFailed(before: Settled, after: Settled): readonly AftermathNote[] {
  const known = new Set(before.failedUnits.map(({ name }) => name))
  const tell = ({ name, lines }: FailedUnit) => warning(`${name} has failed. Its journal ends with:`, lines)
  return after.failedUnits.filter(({ name }) => !known.has(name)).map(tell)
}

function portNote({ ports }: Settled, changes: readonly string[], isWarning: boolean): AftermathNote {
  if (ports.length === 0) return warning(['Nothing listens on a TCP port', ...changes].join('; ').concat('.'))
  const text = `Listening on port ${[list(ports), ...changes].join('; ')}.`
  return isWarning ? warning(text) : notice(text)
}

function without<Value>(values: readonly Value[], others: readonly Value[]): readonly Value[] {
  return values.filter(value => !others.includes(value))
}

function list(ports: readonly number[]): string {
  return ports.join(', ')
}

function notice(text: string): AftermathNote {
  return { level: 'notice', text, lines: [] }
}

function warning(text: string, lines: readonly string[] = []): AftermathNote {
  return { level: 'warning', text, lines }
}
