// The command that makes the root file system of an instance, an overlay, and holds the instance on it.

import { join } from 'node:path'
import type { Network } from './choices.ts'
import type { HolderPlan } from './holder.ts'
import type { RootFs } from './layer.ts'

export interface SandboxPlan {
  /** Absolute; holds `mnt/` (a mount point) and `layers/`. */
  readonly cache: string
  /** The root file system that it stands on: `/` is this machine's. */
  readonly base: string
  /** The Node.js program and the folder of the bundle. */
  readonly node: string
  readonly bundle: string
  readonly systemd: boolean
  /** A folder with the socket of the emulator. */
  readonly emulator: string
  /** The agent's deployment root. */
  readonly root: string
  /** The unit of the agent that the rehearsal brings, without `.service`. */
  readonly unit: string
}

/** The file system of a layer can become that large; on the disk it takes what is in it. */
const LAYER_SIZE = '16G'

// Runs in a mount namespace of its own, so every mount is gone with its last process. The lower layer is a whole root file
// system, so absolute paths, users, packages and daemons are real.
const SCRIPT = String.raw`
set -Eeuo pipefail
umask 022
cache=$1 base=$2
shift 2
# To be locked, by this process and the holder alike: a folder that only root can open.
exec 8</root

cd "$cache"
mount -t tmpfs -o mode=0755 tmpfs mnt
mkdir -p mnt/{upper,work,root,holder,layer,base,skeleton/dev}
partial= holder=
trap '[ -z "$partial" ] || rm -f "$partial"; [ -z "$holder" ] || kill "$holder"' EXIT
trap '' PIPE
# The holder starts meanwhile. A line in the pipe says that the root file system is mounted, its end that this has ended.
exec 5<&0
exec 4> >(cd mnt/holder && exec "$@" "$plan" 3<&0 <&5 5<&-)
holder=$!
# Copies of these nodes: a hook changes the mode of none of this machine's.
cp -a /dev/{null,zero,full,random,urandom,tty} mnt/skeleton/dev/
# An overlay takes no path with a colon, and may be over a base that is itself a part of one.
mount --bind "$base" mnt/base
lower=mnt/base writes=mnt

# Network and root file system are known when the revision has been read. All later input is for the holder.
read -r network rootfs layer || exit 1
layer=layers/$layer

# Instances with this machine's network have the same ports, so there is one at a time: the lock is held as long as this
# process and the instance live.
if [ "$network" = host ] && ! flock --exclusive --nonblock 8; then
    owner=$(grep -l '^lock:.*FLOCK.*WRITE' /proc/[0-9]*/fdinfo/8 2>&- | head -n 1 | cut -d/ -f3) || :
    echo "{\"kind\":\"waiting\",\"pid\":$((owner))}"
    # Nothing is said to it before it is up: input that can be read is input that has ended.
    until flock --exclusive --timeout 0.5 8; do ! read -r -t 0 || exit 1; done
fi

# A layer is a file, so that it belongs to the user: a folder would hold files of root and of the instance's users.
make_layer() {
    truncate --size ${LAYER_SIZE} "$partial" &&
        chmod 0600 "$partial" &&
        chown --reference=. "$partial" &&
        mkfs.ext4 -q -O ^has_journal -E lazy_itable_init=1,nodiscard -m 0 "$partial" &&
        mount -o loop "$partial" mnt/layer
}
case $rootfs in
    on)
        mount -o loop,ro "$layer" mnt/layer
        lower=mnt/layer/upper:mnt/base
        ;;
    into)
        partial=$layer.$$.partial
        if make_layer 2>&-; then
            writes=mnt/layer
        else
            # Without loop devices, as in some containers, it is prepared in memory, each time.
            echo '{"kind":"unsaved"}'
        fi
        mkdir -p $writes/{upper,work} mnt/layer/run
        ;;
esac
mount -t overlay overlay -o "lowerdir=$lower,upperdir=$writes/upper,workdir=$writes/work,redirect_dir=on" mnt/root

# A new instance starts nothing that this machine happens to have enabled, and mounts none of its disks.
if [ "$rootfs" != on ]; then
    cd mnt/root/etc
    rm -rf systemd/system/*.wants systemd/system/*.requires rc[S0-6].d/S*
    : >fstab
    tr -d - </proc/sys/kernel/random/uuid >machine-id
    cd "$cache"
fi
echo "$network $rootfs" >&4

exit=0
wait "$holder" || exit=$?
# One that was killed leaves its control groups, and processes in them that are being killed.
if [ "$exit" -gt 128 ]; then
    for ((tries = 0; tries < 100; tries++)); do
        ! find /sys/fs/cgroup -depth -regex ".*/potato-deploy-$holder\(/.*\)?" -type d -exec rmdir {} + 2>&- || break
        sleep 0.02
    done
fi
holder=
# The holder succeeds where the layer is to be saved. What ran on it may take some moments to let go of it.
[ "$rootfs$exit" = into0 ] || exit 0
for mount in mnt/root mnt/layer; do
    for ((tries = 0; tries < 100; tries++)); do
        ! umount "$mount" 2>&- || break
        sleep 0.02
    done
done
! mountpoint --quiet mnt/layer || exit 0
sync "$partial"
mv -T "$partial" "$layer"
`

/**
 * The program and arguments that hold an instance. Needs root. It waits for a line that says what the instance stands on
 * (firstLine), and goes when its input ends before that.
 */
export function sandboxCommand(plan: SandboxPlan): readonly [string, ...string[]] {
  const { cache, base, node, bundle, systemd, emulator, root, unit } = plan
  const boot: HolderPlan = {
    rootFs: join(cache, 'mnt/root'),
    skeleton: join(cache, 'mnt/skeleton'),
    layerRun: join(cache, 'mnt/layer/run'),
    node,
    bundle,
    holder: join(cache, 'mnt/holder'),
    emulator,
    systemd,
    root,
    unit,
  }
  return [
    // Not an argument of the script, so that a process whose command line has it is the one that holds.
    ...(['unshare', '--mount', 'env', `plan=${JSON.stringify(boot)}`] as const),
    ...['bash', '--norc', '-c', SCRIPT, 'sandbox'],
    ...[cache, base, node, join(bundle, 'instance.js'), 'hold'],
  ]
}

/** What the sandbox is told once it has started: `own on LAYER`. A layer is named as in the cache. */
export function firstLine(network: Network, rootFs: RootFs): string {
  return rootFs.kind === 'bare' ? `${network} bare` : `${network} ${rootFs.kind} ${rootFs.layer}`
}
