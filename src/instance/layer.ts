// The provisioned layers of root file systems: their names, and the shell text that makes and removes them.

import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'

/** The files that prepare a bare machine, by their name in one folder; `program` is the one that is run. */
export interface Provision {
  readonly program: string
  readonly files: ReadonlyMap<string, Buffer>
}

/** What the machine below a layer is known by: its release, its packages, its users. */
const MACHINE = ['/etc/os-release', '/etc/passwd', '/var/lib/dpkg/status', '/var/lib/rpm/rpmdb.sqlite']

// Changes with what a sandbox does to a root file system before it is provisioned.
const FORMAT = 'systemd'

/** The layers that stay when a new one is made; each takes what the provisioning installed, some 130 MB for a Django site. */
export const LAYERS_KEPT = 3

/** The name of the layer: the same for the same files on the same machine, and for no others. */
export async function nameLayer(provision: Provision): Promise<string> {
  const hash = createHash('sha256').update(FORMAT)
  for (const path of MACHINE) {
    const content = await readFile(path).catch(() => '')
    hash.update(`${path}\0${content.length}\0`).update(content)
  }
  for (const [name, content] of [...provision.files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    hash.update(`${name}\0${content.length}\0`).update(content)
  }
  hash.update(provision.program)
  return hash.digest('hex').slice(0, 16)
}

// A layer that a sandbox uses is locked by it, finished or not; one that a killed rehearsal left half made is not.
/** Shell text, run in the cache: makes the folders; with `$1`, those of that layer. */
export const MAKE_LAYER = 'mkdir -p mnt layers; [ -z "$1" ] || mkdir "layers/$1" "layers/$1"/{upper,work,run}'

/** Shell text, run in the cache: gives the finished layer `$1` its name `$2`, unless another rehearsal was first. */
export const FINISH_LAYER = 'mv -T "layers/$1" "layers/$2" 2>&- || rm -rf "layers/$1"'

/** Shell text, run in the cache: forgets half-made layers, and the longest unused beyond the `$1` that are kept. */
export const PRUNE_LAYERS = String.raw`
cd layers
ls -t | awk -v kept="$1" '/\.partial$/ || ++finished > kept' | while read -r layer; do
    flock --exclusive --nonblock "$layer" rm -rf "$layer" || :
done`
