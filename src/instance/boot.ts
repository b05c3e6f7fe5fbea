// The command that boots an instance over a root file system: namespaces, mounts, and its first process.

import { readFileSync, writeFileSync } from 'node:fs'
import { type BootFiles, PARTS } from './boot-files.ts'
import type { Network } from './choices.ts'
import { BARE_ENVIRONMENT } from './environment.ts'

export interface BootPlan extends BootFiles {
  /** Absolute: where the root file system is mounted. */
  readonly rootFs: string
  /** What provisioning left in /run; empty where nothing is to be restored. */
  readonly savedRun: string
  readonly network: Network
  /** The instance's own cgroup in every hierarchy of the host. */
  readonly cgroups: readonly string[]
}

// In an instance without a user namespace root is root, so what reaches the clock, the modules or the host's devices is
// taken from it. CAP_SYS_ADMIN stays, since systemd needs it: a hook that mounts can reach the host.
const DROPPED = [
  'sys_time',
  'sys_module',
  'sys_rawio',
  'mknod',
  'syslog',
  'bpf',
  'perfmon',
  'dac_read_search',
]

// Everything is mounted first, as real root. What is mounted before the user namespace is entered is locked in it. Every
// program that this starts takes some milliseconds of each boot.
const MOUNT = `
set -Eeuo pipefail
# /proc is still the host's here, so this is the process id that the host knows.
read -r pid _ </proc/self/stat
for cgroup in "$@"; do echo 0 >"$cgroup/cgroup.procs"; done

# A hook of the boot before this one may have replaced folders of the root file system with links to the host's: until the
# root is changed, nothing is written there but what has just been mounted.
cd "$rootfs"
mount --all --fstab "$folders"
# Provisioning may have left folders in /run. What a service left there is made anew when it starts.
if [ -n "$saved_run" ]; then
    saved=()
    for entry in "$saved_run"/*; do
        case $entry in
            */potato-deploy | */systemd | */dbus | */udev | */user | */log | */lock | */initctl | *.pid) ;;
            *) [ ! -e "$entry" ] || saved+=("$entry") ;;
        esac
    done
    [ ${'$'}{#saved[@]} = 0 ] || cp -a "${'$'}{saved[@]}" run/
fi
cp -a "$skeleton/dev" "$skeleton/run" .
mount --all --fstab "$parts"

# The folder is empty again when the old root is gone.
pivot_root . run/lock
cd /
umount -l /run/lock
[ ! -L /etc/resolv.conf ] || rm /etc/resolv.conf
echo "$resolv" >/etc/resolv.conf
# systemd's work for a first start (its ConditionNeedsUpdate) took place when the machine was provisioned.
[ -z "$saved_run" ] || : >/etc/.updated >/var/.updated
# Whatever in /proc is of no process is the host's. Its root, as which the instance's counts, may write there (the processors
# of an interrupt, sysrq) and change modes, without any capability.
for entry in /proc/[!0-9]*; do
    [ -L "$entry" ] || echo "$entry $entry none bind,ro"
done >/run/potato-deploy/fstab
# One call, since there are some fifty; it reads nothing but a regular file.
mount --all --fstab /run/potato-deploy/fstab
echo "$pid"
if [ "$network" = host ]; then
    exec unshare --mount --ipc --uts --cgroup setpriv --bounding-set "DROPPED" sh -c "$start"
fi

# Whoever started this writes the map of the user namespace, which can only be done from outside of it, and then a line. The
# second exec, with the map written, is what makes its user root there.
exec unshare --user --mount --ipc --uts --cgroup --net sh -c 'echo unmapped; read -r _ && exec sh -c "$start"'
`

// Entering a user namespace clears the signal that a process gets when its parent ends, so it is set again at the end.
const START = `
mount -t cgroup2 cgroup2 /sys/fs/cgroup
echo entered
exec </dev/null >/dev/null
if [ -n "$init" ]; then
    exec setpriv --pdeathsig KILL env -i container=potato-deploy "$init"
fi
# The first process waits, rather than becoming the agent: it collects the daemons whose parents are gone.
exec setpriv --pdeathsig KILL env -i bash --norc -c '${PARTS}/agent; exit'
`

/**
 * The program and arguments that boot it, and their environment; everything on the instance ends with that program. Needs
 * root. Prints the process id of the instance on this host; with a network of its own `unmapped`, and then it waits for
 * mapIds and a line on its stdin; `entered` when its namespaces are complete.
 */
export function bootCommand(plan: BootPlan): {
  readonly command: string
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string>>
} {
  const script = MOUNT.replace('DROPPED', DROPPED.map(capability => `-${capability}`).join(','))
  return {
    command: 'setpriv',
    args: [
      ...['--pdeathsig', 'KILL', 'unshare', '--mount', '--pid', '--fork', '--kill-child'],
      ...['bash', '--norc', '-c', script, 'boot', ...plan.cgroups],
    ],
    env: {
      PATH: BARE_ENVIRONMENT.PATH,
      rootfs: plan.rootFs,
      skeleton: plan.skeleton,
      folders: plan.folders,
      parts: plan.parts,
      saved_run: plan.savedRun,
      network: plan.network,
      init: plan.init,
      resolv: plan.resolv,
      start: START,
    },
  }
}

/** Makes every user and group of this user namespace the same one in that of a process. */
export function mapIds(pid: number): void {
  for (const map of ['uid_map', 'gid_map']) {
    const ranges = readFileSync(`/proc/self/${map}`, 'utf8').trim().split('\n')
    const same = ranges
      .map(range => range.trim().split(/\s+/))
      .map(([first, , count]) => `${first} ${first} ${count}\n`)
    // The kernel takes it in one piece only.
    writeFileSync(`/proc/${pid}/${map}`, same.join(''))
  }
}
