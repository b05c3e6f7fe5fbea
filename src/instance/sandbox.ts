// How is a machine made inside this machine, that leaves nothing behind?

/** What a sandbox stands on, and where it writes. Layers are named as in the cache's `layers/`. */
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
  readonly ground: RootFs
  /** The Node.js program and the folder of the bundle, which run the agent inside. */
  readonly node: string
  readonly bundle: string
  /** Arguments of the agent's command. */
  readonly agent: readonly string[]
}

// Runs as the first process of new mount, PID, IPC and UTS namespaces: whatever is started inside ends with it, and
// every mount is gone with it. Its lower layer is this machine's root file system, so absolute paths, users, packages
// and daemons are real. The network is shared: a sandbox has this machine's ports, so there is one at a time.
const SCRIPT = `
set -Eeuo pipefail
cache=$1 ground=$2 layer=layers/$3 node=$4 bundle=$5
shift 5
root=$cache/mnt/root

# The lock is on / itself, since a lock file would be left behind. It is held as long as this process lives.
exec 8</
# Nothing is said to it before it is up: input that can be read is input that has ended.
if ! flock --exclusive --nonblock 8; then
    echo '{"kind":"waiting"}'
    until flock --exclusive --timeout 0.5 8; do ! read -r -t 0 || exit 1; done
fi

# /proc is still the host's here, so this is the process id that the host knows.
read -r pid _ </proc/self/stat

cd "$cache"
mount -t tmpfs -o mode=0755 tmpfs mnt
mkdir mnt/lower mnt/upper mnt/work mnt/root
lower=/ into=mnt
if [ "$ground" != bare ]; then
    exec 9<"$layer"
    flock --shared 9
fi
case $ground in
    # An overlay on an overlay: side by side the kernel refuses them, since the layer lies below /.
    on)
        touch "$layer"
        mount -t overlay overlay -o "ro,lowerdir=/,upperdir=$layer/upper,workdir=$layer/work" mnt/lower
        lower=mnt/lower
        ;;
    into) into=$layer ;;
esac
mount -t overlay overlay -o "lowerdir=$lower,upperdir=$into/upper,workdir=$into/work,redirect_dir=on" mnt/root

# What a boot would make anew. /run is part of a provisioned layer, since no boot follows the provisioning.
cd "$root"
mount -t tmpfs -o mode=1777 tmpfs tmp
if [ "$ground" = into ]; then
    mount --bind "$cache/$layer/run" run
else
    mount -t tmpfs -o mode=0755 tmpfs run
    [ "$ground" = bare ] || cp -a "$cache/$layer/run/." run/
fi
# Where resolv.conf is a link, it points into /run.
if [ -L /etc/resolv.conf ] && [ -e /etc/resolv.conf ]; then
    target=$(readlink -f /etc/resolv.conf)
    mkdir -p ".$(dirname "$target")"
    cp /etc/resolv.conf ".$target"
fi
mkdir -p run/lock run/potato-deploy/bundle
touch run/potato-deploy/node
mount --bind "$node" run/potato-deploy/node
mount --bind "$bundle" run/potato-deploy/bundle

# No disks, no kernel settings: a script that writes there would write to this machine.
mount -t tmpfs -o mode=0755 tmpfs dev
for device in null zero full random urandom tty; do
    touch "dev/$device"
    mount --bind "/dev/$device" "dev/$device"
done
mkdir dev/pts dev/shm
mount -t devpts -o newinstance,ptmxmode=0666,mode=0620 devpts dev/pts
mount -t tmpfs -o mode=1777 tmpfs dev/shm
ln -s pts/ptmx dev/ptmx
ln -s /proc/self/fd dev/fd
ln -s /proc/self/fd/0 dev/stdin
ln -s /proc/self/fd/1 dev/stdout
ln -s /proc/self/fd/2 dev/stderr
mount -t sysfs -o ro sysfs sys
mount -t proc proc proc
mount --bind -o ro proc/sys proc/sys

# This process waits, rather than becoming the agent: as the first one it collects the daemons whose parents are gone.
exec chroot . bash --norc -c '"$@" 8<&- 9<&-; exit' sandbox \\
    /run/potato-deploy/node /run/potato-deploy/bundle/cli.js agent --pid "$pid" "$@"
`

/** The program and arguments that start a sandbox with the agent in it. Needs root. */
export function sandboxCommand(plan: SandboxPlan): readonly [string, ...string[]] {
  return [
    'unshare',
    '--mount',
    '--pid',
    '--ipc',
    '--uts',
    '--fork',
    '--kill-child',
    'bash',
    '--norc',
    '-c',
    SCRIPT,
    'sandbox',
    plan.cache,
    plan.ground.kind,
    plan.ground.kind === 'bare' ? '' : plan.ground.layer,
    plan.node,
    plan.bundle,
    ...plan.agent,
  ]
}
