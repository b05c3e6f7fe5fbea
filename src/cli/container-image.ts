// The engines that a rehearsal can run in, and the images that it needs of them.

export const ENGINES = ['docker', 'podman'] as const
export type Engine = (typeof ENGINES)[number]

/** On Linux: this machine's file system, mounted at /host. Its number changes with what is in it. */
export const HOST_IMAGE = 'potato-deploy-host:1'

/** What programs of that file system are found by. */
export const HOST_LINKS = ['bin', 'lib', 'lib32', 'lib64', 'sbin', 'usr'] as const

/**
 * Makes /host the root of this process, so that every path is as outside, and runs the command in its folder. A chroot would not do:
 * there Linux refuses user namespaces. The cgroups and devices are the machine's.
 */
export const ENTER_HOST = `
set -e
exec unshare --mount --propagation private bash -c '
    set -e
    mount -t proc proc /host/proc
    mount -t tmpfs -o mode=0755 tmpfs /host/run
    cd /host
    pivot_root . .
    umount -l .
    cd "$1"
    shift
    exec "$@"
' "$0" "$@"
`

/** Elsewhere: a Debian with what a sandbox is made of. Its number changes with what is in it. */
export const BUILT_IMAGE = 'potato-deploy-debian:1'

export const CONTAINERFILE = `
FROM docker.io/library/node:24-bookworm-slim
RUN apt-get update -qq \\
    && DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends \\
        bash ca-certificates dbus e2fsprogs git iproute2 procps slirp4netns sudo systemd systemd-sysv unzip util-linux \\
    && rm -rf /var/lib/apt/lists/*
`
