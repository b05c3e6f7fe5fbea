// How does src/ become dist/? TypeScript compiles each file, ncc bundles the doors with their dependencies, terser leaves
// out what is not used.
//
//   node scripts/build.mjs              writes dist/
//   node scripts/build.mjs --check      writes nothing; exit 1 when dist/ is not what the source builds
//   node scripts/build.mjs --out DIR    writes DIR/ instead
import { execFileSync } from 'node:child_process'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import ncc from '@vercel/ncc'
import { minify } from 'terser'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const DOORS = ['main', 'post', 'cli']

/** Every file of dist/, by name: the doors, what is behind them in chunks that they share, and its licences. */
async function bundle(compiled) {
  const hall = DOORS.map(door => `export const ${door} = () => import('./${door}.js')\n`)
  await writeFile(join(compiled, 'hall.js'), hall.join(''))
  const { code, assets, stats } = await ncc(join(compiled, 'hall.js'), {
    filename: 'hall.js',
    cache: false,
    quiet: true,
    // Node.js loads a script in less time than a module.
    esm: false,
    mainFields: ['module', 'main'],
  })
  const files = new Map([['package.json', '{ "type": "commonjs" }\n']])
  for (const door of DOORS) files.set(`${door}.js`, `#!/usr/bin/env node\nrequire('./hall.js').${door}()\n`)
  files.set('hall.js', await withoutUnused(code))
  for (const [name, { source }] of Object.entries(assets))
    files.set(name, await withoutUnused(source.toString()))
  return files.set('licenses.txt', await licenses(packagesIn(stats.compilation.modules)))
}

/**
 * The same script without what nobody in it uses: the AWS SDK brings the shapes of all its operations. Names stay, and so
 * does the layout: it can be read.
 */
async function withoutUnused(code) {
  const { code: less } = await minify(code, {
    compress: {
      defaults: false,
      dead_code: true,
      passes: 3,
      pure_getters: true,
      side_effects: true,
      unused: true,
    },
    mangle: false,
    keep_classnames: true,
    keep_fnames: true,
    format: { beautify: true, comments: false, indent_level: 2 },
  })
  return `${less}\n`
}

/** The folders of the packages that the modules come from. */
function packagesIn(modules) {
  const paths = [...modules]
    .flatMap(module => [module, ...(module.modules ?? [])])
    .map(({ resource }) => resource ?? '')
  const folders = paths.flatMap(path => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? [])
  return [...new Set(folders)].sort()
}

/** What each package asks to be said with it. */
async function licenses(folders) {
  const texts = folders.map(async folder => {
    const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
    const names = (await readdir(folder)).filter(file => /^(licen[cs]e|notice)/i.test(file)).sort()
    const files = await Promise.all(names.map(file => readFile(join(folder, file), 'utf8')))
    return [`${name} ${version} (${license})`, ...files.map(text => text.trim())].join('\n\n')
  })
  return `${(await Promise.all(texts)).join(`\n\n${'-'.repeat(80)}\n\n`)}\n`
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
// Below the project, so that the compiled files find node_modules as the source does. The bundler names its modules by
// where they are from here: the place has to be the same on every machine.
process.chdir(ROOT)
// For ncc: where it finds the parts of the AWS SDK.
process.env['TS_NODE_PROJECT'] = join(ROOT, 'tsconfig.bundle.json')
const compiled = join(ROOT, 'build')
await rm(compiled, { recursive: true, force: true })
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
