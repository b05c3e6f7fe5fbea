// What a rehearsal might leave on this machine.

import { readdirSync, readFileSync, readlinkSync } from 'node:fs'

/** Mounts, users, packages, folders where things are put, listening sockets: equal before and after. */
export function lookAround(): Readonly<Record<string, unknown>> {
  return {
    // Containers come and go with other tests.
    mounts: readFileSync('/proc/self/mountinfo', 'utf8')
      .split('\n')
      .filter(line => !/ \/var\/lib\/(containers|docker)\//.test(line)),
    users: readFileSync('/etc/passwd', 'utf8'),
    packages: readFileSync('/var/lib/dpkg/status', 'utf8').length,
    roots: readdirSync('/'),
    etc: readdirSync('/etc'),
    home: readdirSync('/home'),
    opt: readdirSync('/opt'),
    run: readdirSync('/run'),
    shared: readdirSync('/dev/shm'),
    srv: readdirSync('/srv'),
    listening: listening(),
  }
}

/** The local ports of sockets that listen, of what runs on 80 and 8000: others come and go with other tests. */
function listening(): readonly string[] {
  const [, ...rows] = readFileSync('/proc/net/tcp', 'utf8').trim().split('\n')
  return rows
    .map(row => row.trim().split(/\s+/))
    .filter(([, local = '', , state]) => state === '0A' && /:(0050|1F40)$/.test(local))
    .map(([, local = '']) => local)
}

const processes = () => readdirSync('/proc').filter(name => /^\d+$/.test(name))

/** What a process says of itself; empty where it has ended in the meantime. */
function ask(read: () => string): string {
  try {
    return read()
  } catch {
    return ''
  }
}

/** The process id namespace of the sandbox that was started with this deployment root. */
export function sandboxOf(root: string): string | undefined {
  const ours = readlinkSync('/proc/self/ns/pid')
  return processes()
    .filter(pid => ask(() => readFileSync(`/proc/${pid}/cmdline`, 'utf8')).includes(root))
    .map(pid => ask(() => readlinkSync(`/proc/${pid}/ns/pid`)))
    .find(namespace => namespace !== '' && namespace !== ours)
}

/** All that runs in there, to the last daemon. */
export function inhabitants(sandbox: string): readonly string[] {
  return processes().filter(pid => ask(() => readlinkSync(`/proc/${pid}/ns/pid`)) === sandbox)
}

/** The process that holds the sandbox which was started with this deployment root. */
export function holderOf(root: string): number {
  const [holder, ...others] = processes().filter(pid => {
    const command = ask(() => readFileSync(`/proc/${pid}/cmdline`, 'utf8')).split('\0')
    return command.includes('hold') && command.some(argument => argument.includes(root))
  })
  if (holder === undefined || others.length > 0)
    throw new Error(`${others.length + 1} processes hold ${root}.`)
  return Number(holder)
}
