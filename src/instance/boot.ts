// The command that boots an instance over a root file system: namespaces, mounts, and its first process.

import { BARE_ENVIRONMENT, type Network } from './environment.ts'

/** Where an instance has what belongs to the rehearsal, none of it writable. */
const PARTS = '/run/potato-deploy'

/** The emulator's socket in its folder. */
export const EMULATOR_SOCKET = 'http'

export interface BootPlan {
  /** Absolute: where the root file system is mounted. */
  readonly rootFs: string
  /** What provisioning left in /run; empty where nothing is to be restored. */
  readonly savedRun: string
  /** A folder that is /run itself, so that it is saved; empty for one in memory. */
  readonly savingRun: string
  /** The Node.js program and the folder of the bundle, which run the agent inside. */
  readonly node: string
  readonly bundle: string
  /** A folder with the socket `rpc`, on which the holder waits for the agent. */
  readonly holder: string
  /** A folder with the socket of the emulator. */
  readonly emulator: string
  readonly network: Network
  /** Where the root file system has systemd, it is the first process. */
  readonly systemd: boolean
  /** The agent's deployment root. */
  readonly root: string
  /** The unit of the agent that the rehearsal brings, without `.service`. */
  readonly unit: string
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

// Everything is mounted first, as real root. What is mounted before the user namespace is entered is locked in it.
const MOUNT = String.raw`
set -Eeuo pipefail
# /proc is still the host's here, so this is the process id that the host knows.
read -r pid _ </proc/self/stat
for cgroup in "$@"; do echo 0 >"$cgroup/cgroup.procs"; done
if [ "$network" = own ]; then
    resolv='nameserver 10.0.2.3'
else
    resolv=$(cat /etc/resolv.conf) || resolv=
fi

cd "$rootfs"
init=
if [ "$systemd" = true ]; then
    for path in lib/systemd/systemd usr/lib/systemd/systemd; do [ ! -x "$path" ] || init=/$path; done
fi

# An image may lack what its engine mounts.
mkdir -p dev etc proc run sys tmp
mount -t tmpfs -o mode=1777,nosuid,nodev tmpfs tmp
if [ -n "$saving_run" ]; then
    mount --bind "$saving_run" run
else
    mount -t tmpfs -o mode=0755,nosuid,nodev tmpfs run
fi
# Provisioning may have left folders in /run. What a service left there is made anew when it starts.
if [ -n "$saved_run" ]; then
    for entry in "$saved_run"/*; do
        case $entry in
            */potato-deploy | */systemd | */dbus | */udev | */user | */log | */lock | */initctl | *.pid) ;;
            *) [ ! -e "$entry" ] || cp -a "$entry" run/ ;;
        esac
    done
fi
mkdir -p run/lock run/potato-deploy/{bundle,holder,emulator,host}
touch run/potato-deploy/node
agent=(PARTS/node PARTS/bundle/cli.js agent --root "$root" --rpc PARTS/holder/rpc)
[ "$network" = host ] || agent+=(--emulator PARTS/emulator/${EMULATOR_SOCKET})
printf '#!/bin/sh\nexec %s\n' "${'$'}{agent[*]@Q}" >run/potato-deploy/agent
chmod +x run/potato-deploy/agent
bind() { mount --bind "$1" "$2" && mount -o remount,bind,ro "$2"; }
bind "$node" run/potato-deploy/node
bind "$bundle" run/potato-deploy/bundle
bind "$holder" run/potato-deploy/holder
bind "$emulator" run/potato-deploy/emulator
rm -f etc/resolv.conf
echo "$resolv" >etc/resolv.conf

# No disks, no kernel settings. The nodes are the instance's own, so that a hook changes the mode of none of the host's.
mount -t tmpfs -o mode=0755,nosuid tmpfs dev
while read -r name minor; do
    mknod -m 666 "dev/$name" c $minor
done <<'END'
null 1 3
zero 1 5
full 1 7
random 1 8
urandom 1 9
tty 5 0
END
mkdir dev/pts dev/shm
mount -t devpts -o newinstance,ptmxmode=0666,mode=0620 devpts dev/pts
mount -t tmpfs -o mode=1777,nosuid,nodev tmpfs dev/shm
ln -s pts/ptmx dev/ptmx
ln -s /proc/self/fd dev/fd
ln -s /proc/self/fd/0 dev/stdin
ln -s /proc/self/fd/1 dev/stdout
ln -s /proc/self/fd/2 dev/stderr
mount -t sysfs -o ro,nosuid,nodev,noexec sysfs sys
mount -t proc -o nosuid,nodev,noexec proc proc

if [ -n "$init" ]; then
    units=run/systemd/system
    mkdir -p $units/multi-user.target.wants
    cat >"$units/$unit.service" <<END
[Unit]
Description=Agent of a CodeDeploy emulator
[Service]
ExecStart=PARTS/agent
Restart=on-failure
RestartSec=100ms
TasksMax=infinity
OOMPolicy=continue
END
    ln -s "../$unit.service" $units/multi-user.target.wants/
    # What a user namespace refuses, and what D-Bus starts for every apt-get.
    for unit in dev-hugepages.mount sys-fs-fuse-connections.mount sys-kernel-{config,debug,tracing}.mount \
        systemd-modules-load.service packagekit.service; do
        ln -s /dev/null $units/$unit
    done
fi

pivot_root . run/potato-deploy/host
cd /
umount -l /run/potato-deploy/host
rmdir /run/potato-deploy/host
# Whatever in /proc is of no process is the host's. Its root, as which the instance's counts, may write there (the processors
# of an interrupt, sysrq) and change modes, without any capability.
for entry in /proc/[!0-9]*; do
    [ -L "$entry" ] || echo "$entry $entry none bind,ro"
done >/run/potato-deploy/fstab
# One call, since there are some fifty; it reads nothing but a regular file.
mount --all --fstab /run/potato-deploy/fstab
rm /run/potato-deploy/fstab
echo "$pid $init"
export init
if [ "$network" = host ]; then
    exec unshare --mount --ipc --uts --cgroup setpriv --bounding-set "DROPPED" bash --norc -c "$start"
fi

# The map of the user namespace can only be written from outside of it, once it is there.
outside=$(readlink /proc/self/ns/user)
{
    while [ "$(readlink /proc/1/ns/user)" = "$outside" ]; do sleep 0.005; done
    for map in uid_map gid_map; do awk '{ print $1, $1, $3 }' "/proc/self/$map" >"/proc/1/$map"; done
} &
# The second exec, with the map written, is what makes its user root there.
exec unshare --user --mount --ipc --uts --cgroup --net bash --norc -c '
    until read -r _ </proc/self/gid_map; do sleep 0.005; done
    exec bash --norc -c "$start"
'
`

// Entering a user namespace clears the signal that a process gets when its parent ends, so it is set again at the end.
const START = `
mount -t cgroup2 cgroup2 /sys/fs/cgroup
echo namespaces
exec </dev/null >/dev/null
if [ -n "$init" ]; then
    exec setpriv --pdeathsig KILL env -i container=potato-deploy "$init"
fi
# The first process waits, rather than becoming the agent: it collects the daemons whose parents are gone.
exec setpriv --pdeathsig KILL env -i bash --norc -c 'PARTS/agent; exit'
`

/**
 * The program and arguments that boot it, and their environment; everything on the instance ends with that program. Needs
 * root. Prints the process id of the instance on this host and the path of its systemd, if it has one; then a line when its
 * namespaces are entered.
 */
export function bootCommand(plan: BootPlan): {
  readonly command: string
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string>>
} {
  const fill = (script: string) =>
    script
      .replaceAll('PARTS', PARTS)
      .replaceAll('DROPPED', DROPPED.map(capability => `-${capability}`).join(','))
  return {
    command: 'setpriv',
    args: [
      ...['--pdeathsig', 'KILL', 'unshare', '--mount', '--pid', '--fork', '--kill-child'],
      ...['bash', '--norc', '-c', fill(MOUNT), 'boot', ...plan.cgroups],
    ],
    env: {
      PATH: BARE_ENVIRONMENT.PATH,
      rootfs: plan.rootFs,
      saved_run: plan.savedRun,
      saving_run: plan.savingRun,
      node: plan.node,
      bundle: plan.bundle,
      holder: plan.holder,
      emulator: plan.emulator,
      network: plan.network,
      systemd: String(plan.systemd),
      root: plan.root,
      unit: plan.unit,
      start: fill(START),
    },
  }
}
