// Reads processes in /proc.

import { readdirSync, readFileSync } from 'node:fs'

interface ProcessStat {
  /** As in `ps`; empty where the process has ended. */
  readonly name: string
  readonly state: string
  readonly parent: number
  /** Processor time that it has used, in hundredths of a second. */
  readonly ticks: number
  /** When it was started, in hundredths of a second since the kernel was. */
  readonly startedAt: number
}

export function processIds(): readonly number[] {
  return readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .map(Number)
}

/** proc(5): the name is in parentheses and may hold any character; state, parent, utime, stime and starttime are fields 3, 4, 14, 15, 22. */
export function readStat(pid: number): ProcessStat {
  const [, name = '', rest = ''] = /^\d+ \((.*)\) (.*)$/s.exec(readProc(`/proc/${pid}/stat`)) ?? []
  const fields = rest.split(' ')
  const field = (number: number) => Number(fields[number - 3] ?? 0)
  return {
    name,
    state: fields[0] ?? '',
    parent: field(4),
    ticks: field(14) + field(15),
    startedAt: field(22),
  }
}

/** Empty where the process has ended in the meantime. */
export function readProc(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
