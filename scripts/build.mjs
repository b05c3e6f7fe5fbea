// How does src/ become dist/? TypeScript compiles each file, ncc bundles each door with its dependencies.
//
//   node scripts/build.mjs              writes dist/
//   node scripts/build.mjs --check      writes nothing; exit 1 when dist/ is not what the source builds
//   node scripts/build.mjs --out DIR    writes DIR/ instead
import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import ncc from '@vercel/ncc'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const DOORS = ['main', 'post', 'cli']

/** Every bundle, chunk and licence list, by its name in dist/. */
async function bundle(compiled) {
  const files = new Map()
  for (const door of DOORS) {
    const { code, assets } = await ncc(join(compiled, `${door}.js`), {
      filename: `${door}.js`,
      license: `${door}.licenses.txt`,
      cache: false,
      quiet: true,
    })
    files.set(`${door}.js`, code)
    for (const [name, { source }] of Object.entries(assets)) files.set(name, source.toString())
  }
  return files
}

async function read(directory) {
  const names = await readdir(directory).catch(() => [])
  const entries = names.map(async name => [name, await readFile(join(directory, name), 'utf8')])
  return new Map(await Promise.all(entries))
}

const option = name => {
  const index = process.argv.indexOf(name)
  return index < 0 ? undefined : process.argv[index + 1]
}
const out = resolve(option('--out') ?? join(ROOT, 'dist'))
// Below the project, so that the compiled files find node_modules as the source does.
await mkdir(join(ROOT, 'build'), { recursive: true })
const compiled = await mkdtemp(join(ROOT, 'build', 'tsc-'))
try {
  const tsc = join(ROOT, 'node_modules', '.bin', 'tsc')
  execFileSync(tsc, ['-p', join(ROOT, 'tsconfig.build.json'), '--outDir', compiled], { stdio: 'inherit' })
  const built = await bundle(compiled)
  if (process.argv.includes('--check')) {
    const committed = await read(out)
    const names = new Set([...built.keys(), ...committed.keys()])
    const stale = [...names].filter(name => built.get(name) !== committed.get(name))
    if (stale.length > 0) {
      console.error(`dist is not what the source builds: ${stale.sort().join(', ')}`)
      console.error('Run "npm run build" and commit dist with the change that caused it.')
      process.exitCode = 1
    }
  } else {
    await rm(out, { recursive: true, force: true })
    await mkdir(out, { recursive: true })
    for (const [name, text] of built) await writeFile(join(out, name), text)
  }
} finally {
  await rm(compiled, { recursive: true, force: true })
}
