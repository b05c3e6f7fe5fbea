// Builds dist/ from src/: TypeScript compiles each file, bundle.mjs puts the result and its packages into a few files.
//
//   node scripts/build.mjs              writes dist/
//   node scripts/build.mjs --check      writes nothing; exit 1 when dist/ is not what the source builds
//   node scripts/build.mjs --out DIR    writes DIR/ instead
import { execFileSync } from 'node:child_process'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundle } from './bundle.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

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
// The bundler names modules by where they are from here: the place has to be the same on every machine.
process.chdir(ROOT)
// For ncc: where it finds the modules of the AWS SDK.
process.env['TS_NODE_PROJECT'] = join(ROOT, 'tsconfig.bundle.json')
// Below the project, so that the compiled files find node_modules as the source does.
const compiled = join(ROOT, 'build')
await rm(compiled, { recursive: true, force: true })
try {
  const tsc = join(ROOT, 'node_modules', '.bin', 'tsc')
  execFileSync(tsc, ['-p', join(ROOT, 'tsconfig.build.json'), '--outDir', compiled], { stdio: 'inherit' })
  const built = await bundle(ROOT, compiled)
  if (process.argv.includes('--check')) {
    const committed = await read(out)
    const names = new Set([...built.keys(), ...committed.keys()])
    const stale = [...names].filter(name => built.get(name) !== committed.get(name))
    if (stale.length > 0) {
      console.error(`dist is not what the source builds: ${stale.sort().join(', ')}`)
      console.error('Run "npm run bundle" and commit dist with the change that caused it.')
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
