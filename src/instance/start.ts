// Starts an instance: a sandbox, prepared by programs where they are given, or this host.

import { join } from 'node:path'
import type { Clock } from '../core/clock.ts'
import type { Host } from '../core/host.ts'
import { createOwnedFolder } from '../core/owned-folder.ts'
import { Problem } from '../core/problem.ts'
import { runAsRoot } from './as-root.ts'
import type { Network } from './choices.ts'
import { layerFolder, nameLayer, type Provision, pruneLayers, type RootFs, useLayer } from './layer.ts'
import { type InstanceOptions, openInstance, type RunningInstance } from './running-instance.ts'
import { firstLine, type SandboxPlan, sandboxCommand } from './sandbox.ts'

interface SandboxOptions extends InstanceOptions, Omit<SandboxPlan, 'node' | 'bundle'> {
  readonly clock: Clock
  /** The rest of what it needs is found while it starts. */
  readonly network: Promise<Network>
  /** What prepares it, in this order. */
  readonly provisions: Promise<readonly Provision[]>
  readonly onProvision: (programs: readonly string[]) => void
  /** Told when the prepared instance cannot be kept for the next rehearsal. */
  readonly onUnsaved: () => void
}

/** This machine is the instance. `root` is the agent's deployment root. Throws a Problem when it cannot be had. */
export async function startOnHost(
  options: InstanceOptions & { readonly root: string },
): Promise<RunningInstance> {
  const { node, bundle } = options.host
  const { root } = options
  const command = [node, join(bundle, 'instance.js'), 'agent', JSON.stringify({ root })] as const
  return await openInstance({ ...options, onUnsaved: () => {} }, command)
}

/**
 * A machine of its own inside this one: everything works as on an instance, nothing outside it changes, and it is gone
 * with this process. The first sandbox with a provision takes as long as that needs; the next stand on its layer.
 *
 * `cache` is absolute. Throws a Problem when this machine cannot have one, or the provisioning fails, and what `provisions`
 * or `network` rejects with, in this order; then nothing of it is left.
 */
export async function startSandbox(options: SandboxOptions): Promise<RunningInstance> {
  const { cache, signal } = options
  options.network.catch(() => {})
  createOwnedFolder(join(cache, 'mnt'))
  createOwnedFolder(layerFolder(cache))
  let saved = true
  const onUnsaved = () => {
    saved = false
    options.onUnsaved()
  }
  const chosen = chooseRootFs(options)
  const instance = await startOn(chosen, { ...options, onUnsaved })
  const rootFs = await chosen
  if (rootFs.kind !== 'into') return instance
  for (const provision of await options.provisions) await provisionInstance(instance, provision, signal)
  if (!saved) return instance
  await instance.save()
  await pruneLayers(cache)
  signal.throwIfAborted()
  return await startOn({ ...rootFs, kind: 'on' }, options)
}

async function chooseRootFs(options: SandboxOptions): Promise<RootFs> {
  const { cache, base, clock, onProvision } = options
  const provisions = await options.provisions
  if (provisions.length === 0) return { kind: 'bare' }
  const layer = await nameLayer(provisions, base)
  if (await useLayer(cache, layer, clock)) return { kind: 'on', layer }
  onProvision(provisions.map(({ program }) => program))
  return { kind: 'into', layer }
}

// What an instance's own network is made of. Prints what it lacks.
const ISOLATION = `
command -v slirp4netns >/dev/null || { echo 'slirp4netns is not installed.'; exit; }
reason=$(unshare --user --net true 2>&1) || echo "User namespaces are refused ($reason)."`

/** The instance's own network, where this machine can give it one. */
export async function chooseNetwork({
  network,
  host,
  onHostNetwork,
}: {
  readonly network: Network
  readonly host: Host
  /** Told why the instance has the network of the host, although it was to have its own. */
  readonly onHostNetwork: (reason: string) => void
}): Promise<Network> {
  if (network === 'host') return network
  const { stdout } = await runAsRoot(host, ['sh', '-c', ISOLATION])
  const reason = stdout.toString().trim()
  if (reason === '') return 'own'
  onHostNetwork(reason)
  return 'host'
}

async function startOn(rootFs: RootFs | Promise<RootFs>, options: SandboxOptions): Promise<RunningInstance> {
  const { node, bundle } = options.host
  const findLine = async () => {
    const found = await rootFs
    return firstLine(await options.network, found)
  }
  const line = findLine()
  line.catch(() => {})
  return await openInstance(options, sandboxCommand({ ...options, node, bundle }), line)
}

/** Lines of a failed provisioning that are shown. */
const LINES_SHOWN = 15

const PROVISION_FOLDER = '/run/potato-deploy/provision'

/** Throws a Problem, and ends the instance, when the program fails. */
async function provisionInstance(
  instance: RunningInstance,
  { program, files, fix }: Provision,
  signal: AbortSignal,
): Promise<void> {
  const stop = () => instance.close()
  signal.addEventListener('abort', stop)
  try {
    for (const [name, content] of files) {
      await instance.put({ path: `${PROVISION_FOLDER}/${name}`, mode: 0o755, content })
    }
    const { exit, output } = await instance.run({ argv: ['bash', `${PROVISION_FOLDER}/${program}`] })
    if (exit === 0) return
    throw new Problem({
      code: 'rehearsal/provision-failed',
      what: `${program} failed with ${exit === null ? 'a signal' : `exit code ${exit}`} while it prepared the instance.`,
      why: [
        'The instance is not ready, so nothing was deployed. Its last output:',
        ...output.slice(-LINES_SHOWN),
      ].join('\n'),
      fix,
    })
  } catch (error) {
    await instance.close()
    throw error
  } finally {
    signal.removeEventListener('abort', stop)
  }
}
