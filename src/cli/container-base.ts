// Copies an image of --base into the volume of the cache, for a command that runs in a container: no engine responds in there.

import { run } from '../core/process.ts'
import { baseFolder, baseMissing, findImage } from '../instance/base-image.ts'
import type { Engine } from './container-image.ts'

interface BaseCopy {
  readonly engine: Engine
  /** From the engine's own options to those of the container. */
  readonly runOptions: readonly string[]
  readonly volume: string
  readonly env: Readonly<Record<string, string>>
  /** Told before the image is copied, which takes some seconds. */
  readonly onCopy: () => void
}

// The image copies itself: all but what is mounted in its container, with owners, modes and attributes.
const COPY = 'mkdir -p "$1" && rm -rf "$2.partial" && cp -a -x / "$2.partial" && mv -T "$2.partial" "$2"'

/** Resolves to its folder in the volume, which the command in the container sees at `cache`. Throws a Problem where there is none. */
export async function copyBase(image: string, cache: string, options: BaseCopy): Promise<string> {
  const { engine, runOptions, volume, env, onCopy } = options
  const { id } = await findImage(image, env, [engine])
  const inVolume = baseFolder('/mnt')
  const start = (...command: readonly string[]) =>
    run(engine, [...runOptions, '--rm', '--volume', `${volume}:/mnt`, image, ...command], { env })
  const { exit: isMissing } = await start('test', '-d', `${inVolume}/${id}`)
  if (isMissing !== 0) {
    onCopy()
    const { exit, stderr } = await start('sh', '-c', COPY, 'copy', inVolume, `${inVolume}/${id}`)
    if (exit !== 0) throw baseMissing(image, stderr.toString().trim())
  }
  return `${baseFolder(cache)}/${id}`
}
