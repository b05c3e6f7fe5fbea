// What a rehearsal says of the instance once it has settled after a deployment, or is back after a restart.

import type { Settled } from '../instance/settle.ts'

/** Every text is hostile: it holds what the instance printed. */
export interface AftermathLine {
  readonly level: 'notice' | 'warning'
  readonly text: string
}

/** `before` is how it was before the deployment. */
export function aftermathLines(before: Settled, after: Settled): readonly AftermathLine[] {
  const opened = without(after.ports, before.ports)
  const closed = without(before.ports, after.ports)
  const changes = [
    ...(opened.length > 0 ? [`opened: ${list(opened)}`] : []),
    ...(closed.length > 0 ? [`closed: ${list(closed)}`] : []),
  ]
  const seconds = (after.milliseconds / 1000).toFixed(1)
  const settled = after.busy
    ? `The instance is still busy after ${seconds} s.`
    : `The instance has settled after ${seconds} s.`
  return [
    { level: after.busy ? 'warning' : 'notice', text: settled },
    ...after.died.flatMap(({ name, log }) => [
      warning(
        `${name}, which a hook started, has died.${log === undefined ? '' : ` ${log.path} ends with:`}`,
      ),
      ...(log?.lines ?? []).map(line => warning(`│ ${line}`)),
    ]),
    ...failedUnitLines(before, after),
    portLine(after, changes, closed.length > 0),
  ]
}

/** What came back; `before` is how it was before the restart. */
export function restartLines(before: Settled, after: Settled): readonly AftermathLine[] {
  const missing = without(before.ports, after.ports)
  const lost =
    missing.length === 0
      ? []
      : [
          warning(
            `After the restart nothing listens on ${list(missing)} any more: what listened there is no enabled unit.`,
          ),
        ]
  return [...failedUnitLines(before, after), portLine(after, [], false), ...lost]
}

/** A restart tells something where a unit has been enabled, or something has been started that listens. */
export function isWorthRestarting(before: Settled, after: Settled): boolean {
  const units = without(after.enabledUnits, before.enabledUnits)
  return after.systemd && (units.length > 0 || without(after.ports, before.ports).length > 0)
}

function failedUnitLines(before: Settled, after: Settled): readonly AftermathLine[] {
  const known = new Set(before.failedUnits.map(({ name }) => name))
  return after.failedUnits
    .filter(({ name }) => !known.has(name))
    .flatMap(({ name, lines }) => [
      warning(`${name} has failed. Its journal ends with:`),
      ...lines.map(line => warning(`│ ${line}`)),
    ])
}

function portLine({ ports }: Settled, changes: readonly string[], isWarning: boolean): AftermathLine {
  if (ports.length === 0) return warning(['Nothing listens on a TCP port', ...changes].join('; ').concat('.'))
  const text = `Listening on port ${[list(ports), ...changes].join('; ')}.`
  return { level: isWarning ? 'warning' : 'notice', text }
}

function without<Value>(values: readonly Value[], others: readonly Value[]): readonly Value[] {
  return values.filter(value => !others.includes(value))
}

function list(ports: readonly number[]): string {
  return ports.join(', ')
}

function warning(text: string): AftermathLine {
  return { level: 'warning', text }
}
