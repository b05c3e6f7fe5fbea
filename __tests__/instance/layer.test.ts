// Which prepared instances are kept.

import { mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { layerFolder, listLayers, nameLayer, pruneLayers } from '../../src/instance/layer.ts'
import { folder } from '../git/git-fixture.ts'

/** A cache with these layers, the first one used last. */
async function cacheWith(names: readonly string[]): Promise<string> {
  const cache = await folder()
  mkdirSync(layerFolder(cache))
  names.forEach((name, index) => {
    const path = join(layerFolder(cache), name)
    writeFileSync(path, 'x'.repeat(5000))
    utimesSync(path, 1000, 1000 - index)
  })
  return cache
}

test('the last three that were used stay, and nothing half made whose maker is gone', async () => {
  const live = `e.${process.pid}.partial`
  const cache = await cacheWith(['a', 'b', 'c', 'd', live, 'f.999999999.partial'])
  expect((await listLayers(cache)).map(({ path }) => path.replace(/^.*\//, ''))).toEqual(['a', 'b', 'c', 'd'])
  await pruneLayers(cache)
  expect(readdirSync(layerFolder(cache)).sort()).toEqual(['a', 'b', 'c', live])
})

test('what a layer takes is what is on the disk, and when it was used is told', async () => {
  const [layer] = await listLayers(await cacheWith(['a']))
  expect(layer).toMatchObject({ usedAt: 1_000_000 })
  expect(layer?.bytes).toBeGreaterThanOrEqual(5000)
})

test('a cache that is not there has none', async () => {
  expect(await listLayers('/no/such/cache')).toEqual([])
  await pruneLayers('/no/such/cache')
})

test('every file of a provision counts, its program, and every provision', async () => {
  const provision = (program: string, texts: Record<string, string>) => [
    {
      program,
      files: new Map(Object.entries(texts).map(([name, text]) => [name, Buffer.from(text)])),
      fix: 'Fix it.',
    },
  ]
  const name = await nameLayer(provision('a', { a: 'x', b: 'y' }), '/')
  expect(await nameLayer(provision('a', { b: 'y', a: 'x' }), '/')).toBe(name)
  for (const other of [
    provision('b', { a: 'x', b: 'y' }),
    provision('a', { a: 'x', b: 'z' }),
    provision('a', { a: 'xb', b: 'y' }),
    [...provision('a', { a: 'x', b: 'y' }), ...provision('b', { b: 'z' })],
  ])
    expect(await nameLayer(other, '/')).not.toBe(name)
})
