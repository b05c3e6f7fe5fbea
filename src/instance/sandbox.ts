// The command that makes the root file system of an instance, an overlay, and holds the instance on it.

import { join } from 'node:path'
import type { Network } from './boot.ts'
import type { HolderPlan } from './holder.ts'

/** What an instance stands on, and where it writes. Layers are named as in the cache's `layers/`. */
export type RootFs =
  /** This machine as it is; writes go to memory. */
  | { readonly kind: 'bare' }
  /** This machine as it is; writes go into the layer, so that it can be stood on later. */
  | { readonly kind: 'into'; readonly layer: string }
  /** A provisioned layer; writes go to memory. */
  | { readonly kind: 'on'; readonly layer: string }

export interface SandboxPlan {
  /** Absolute; holds `mnt/` (a mount point) and `layers/`. */
  readonly cache: string
  readonly rootFs: RootFs
  /** The Node.js program and the folder of the bundle. */
  readonly node: string
  readonly bundle: string
  readonly network: Network
  readonly systemd: boolean
  /** A folder with the socket of the emulator. */
  readonly emulator: string
  /** The agent's deployment root. */
  readonly root: string
}

// Runs in a mount namespace of its own, so every mount is gone with the process that it becomes. The lower layer is this
// machine's root file system, so absolute paths, users, packages and daemons are real.
const SCRIPT = `
set -Eeuo pipefail
cache=$1 rootfs=$2 layer=layers/$3 network=$4
shift 4

# Instances with this machine's network have the same ports, so there is one at a time. The lock is on a folder that only
# root can open, and is held as long as this process lives.
if [ "$network" = host ]; then
    exec 8</root
    # Nothing is said to it before it is up: input that can be read is input that has ended.
    if ! flock --exclusive --nonblock 8; then
        echo '{"kind":"waiting"}'
        until flock --exclusive --timeout 0.5 8; do ! read -r -t 0 || exit 1; done
    fi
fi

cd "$cache"
mount -t tmpfs -o mode=0755 tmpfs mnt
mkdir mnt/lower mnt/upper mnt/work mnt/root mnt/holder
lower=/ into=mnt
if [ "$rootfs" != bare ]; then
    exec 9<"$layer"
    flock --shared 9
fi
case $rootfs in
    # An overlay on an overlay: side by side the kernel refuses them, since the layer lies below /.
    on)
        touch "$layer"
        mount -t overlay overlay -o "ro,lowerdir=/,upperdir=$layer/upper,workdir=$layer/work" mnt/lower
        lower=mnt/lower
        ;;
    into) into=$layer ;;
esac
mount -t overlay overlay -o "lowerdir=$lower,upperdir=$into/upper,workdir=$into/work,redirect_dir=on" mnt/root

# A new instance starts nothing that this machine happens to have enabled, and mounts none of its disks.
if [ "$rootfs" != on ]; then
    cd mnt/root/etc
    rm -rf systemd/system/*.wants systemd/system/*.requires rc[S0-6].d/S*
    : >fstab
    tr -d - </proc/sys/kernel/random/uuid >machine-id
    cd "$cache"
fi
cd mnt/holder
exec "$@"
`

/** The program and arguments that hold an instance. Needs root. */
export function sandboxCommand(plan: SandboxPlan): readonly [string, ...string[]] {
  const { cache, rootFs, node, bundle, network, systemd, emulator, root } = plan
  const layer = rootFs.kind === 'bare' ? '' : rootFs.layer
  const run = join(cache, 'layers', layer, 'run')
  const boot: HolderPlan = {
    rootFs: join(cache, 'mnt/root'),
    savedRun: rootFs.kind === 'on' ? run : '',
    savingRun: rootFs.kind === 'into' ? run : '',
    node,
    bundle,
    holder: join(cache, 'mnt/holder'),
    emulator,
    network,
    systemd,
    root,
  }
  return [
    ...(['unshare', '--mount', 'bash', '--norc', '-c', SCRIPT, 'sandbox'] as const),
    ...[cache, rootFs.kind, layer, network],
    ...[node, join(bundle, 'cli.js'), 'hold', JSON.stringify(boot)],
  ]
}
