// Why an instance cannot be had on this machine, and what to do then.

import type { Host } from '../core/host.ts'
import { Problem } from '../core/problem.ts'

export function notLinux(platform: string): Problem {
  return new Problem({
    code: 'rehearsal/not-linux',
    what: `A rehearsal needs Linux; this is ${platform}.`,
    why: 'Its sandbox uses Linux namespaces and an overlay file system.',
    fix: 'Rehearse in a Linux virtual machine, or on a GitHub runner with the input "rehearse: true".',
  })
}

/** `complaint` is what the programs printed that make the sandbox. */
export function sandboxRefused(host: Host, complaint: string, cause?: unknown): Problem {
  const printed = complaint.trim()
  if (host.uid !== 0 && /sudo/.test(printed)) {
    return new Problem({
      code: 'rehearsal/no-root',
      what: 'A rehearsal needs root, and sudo asks for a password here.',
      why: `The sandbox mounts a file system of its own. sudo printed: ${printed}`,
      fix: 'Run the command as root, or with sudo.',
      cause,
    })
  }
  return new Problem({
    code: 'rehearsal/sandbox-refused',
    what: 'This machine does not allow a sandbox.',
    why: printed === '' ? 'The sandbox ended before its agent started.' : `It printed: ${printed}`,
    fix: 'In a container, allow it mounts (--privileged); elsewhere use a virtual machine, or --host on a machine that may be changed.',
    cause,
  })
}

export function systemdRefused(complaint: string): Problem {
  return new Problem({
    code: 'rehearsal/systemd-refused',
    what: 'systemd did not start as the first process of the instance.',
    why: complaint,
    fix: 'Add --no-systemd to rehearse without it: hooks that call systemctl then fail.',
  })
}
