// Bundles the compiled source into the few files of dist/, each named for what is in it.
//
// ncc follows the imports and leaves out what nobody uses, but cuts the rest into numbered chunks, with some modules in
// several of them. Here every module goes into one file, by its path, and a chunk becomes a list of files to load.
import { cp, readdir, readFile, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import ncc from '@vercel/ncc'
import { minify } from 'terser'

const ENTRY_POINTS = ['main', 'post', 'cli', 'instance']

/** What every entry point loads first. */
const FIRST = 'index'

/** Which file a module is in: the first row that matches its path decides. A new package needs a row. */
const FILES = [
  // What the command line has to know before it knows the command.
  [
    FIRST,
    /^src\/(check\/format\/.*|appspec\/lifecycle|instance\/(choices|environment)|rehearsal\/options)\.ts$/,
  ],
  ['main', /^src\/main\.ts$/],
  ['post', /^src\/post\.ts$/],
  ['cli', /^src\/cli\/commands\/check\.ts$/],
  // What the check, which has to be fast, does not need.
  ['commands', /^src\/cli\/(commands\/|container(-base)?\.|completion|usage)/],
  ['cli', /^src\/cli(\.ts$|\/)/],
  ['instance', /^src\/instance\.ts$/],
  ['rpc', /^src\/instance\/(agent-command|rpc)\.ts$/],
  ['holder', /^src\/instance\/(boot|boot-files|cgroups|holder|slirp|start-boot)\.ts$/],
  [
    'agent',
    /^src\/(agent\/|instance\/(aws-agent|aws-agent-log|hook-processes|relay|rpc-handlers|settle)\.ts$)/,
  ],
  ['emulator', /^src\/(emulator\/|rehearsal\/endpoints\.ts$)/],
  ['rehearsal', /^src\/(action\/rehearse-step\.ts$|(rehearsal|instance|init)\/)/],
  ['git', /^src\/git\//],
  ['check', /^src\/check\//],
  ['aws-sts', /^src\/deploy\/aws\/sts\.ts$|^node_modules\/@aws-sdk\/client-sts\//],
  [
    'aws-credentials',
    /^node_modules\/(@aws-sdk\/(credential-provider(s\/|-(?!node|env))|nested-clients|token-providers)|@smithy\/credential-provider-imds)/,
  ],
  [
    'aws-sdk',
    /^src\/deploy\/aws\/(client|s3-store)\.ts$|^node_modules\/(@aws|@aws-crypto|@aws-sdk|@smithy|bowser|tslib)\//,
  ],
  [
    'octokit',
    /^node_modules\/(@octokit|before-after-hook|content-type|json-with-bigint|universal-user-agent)\//,
  ],
  [
    'proxy',
    /^src\/core\/proxy-agent\.ts$|^node_modules\/(@vercel\/ncc|agent-base|debug|https?-proxy-agent|ms|proxy-agent-negotiate)\//,
  ],
  ['revision', /^src\/deploy\/revision\/(?!s3-location)|^node_modules\/ignore\//],
  ['report', /^src\/deploy\/(diagnose\/(?!failure-context)|report\/(gantt|markdown|summary)\.ts$)/],
  ['preview-group', /^src\/deploy\/preview\/(?!preview-name)/],
  ['appspec', /^src\/appspec\/|^node_modules\/yaml\//],
  ['deploy', /^src\/(action|deploy)\/|^node_modules\/@actions\/(core|github)\//],
  [FIRST, /^src\/(core\/|index\.ts$)/],
]

/**
 * The packages of the AWS SDK serve several sources, which load them on demand. A module is in the file of the first of these
 * two that needs it, so that no deployment reads what only others need; else with S3, if nothing but S3 needs it.
 */
const AWS = 'aws-sdk'
const FIRST_OF_AWS = [
  [AWS, 'src/deploy/aws/client.ts'],
  ['aws-sts', 'src/deploy/aws/sts.ts'],
]
const S3 = ['aws-s3', 'src/deploy/aws/s3-store.ts']
const OTHER = 'aws-credentials'

/** Packages of which unused modules are left out too, though they do not state that their modules have no side effects. */
const PURE = ['@actions/core', '@actions/github']

/** The text of each file of dist/ by its name. `compiled`: the folder of the compiled source, below `root`. */
export async function bundle(root, compiled) {
  const entry = join(compiled, `${FIRST}.js`)
  for (const name of PURE) await copyAsPure(name, root, compiled)
  const imports = ENTRY_POINTS.map(name => `export const ${name} = () => import('./${name}.js')\n`)
  await writeFile(entry, imports.join(''))
  const { code, assets, stats } = await ncc(entry, {
    filename: `${FIRST}.js`,
    cache: false,
    quiet: true,
    // Node.js loads a script in less time than a module.
    esm: false,
    mainFields: ['module', 'main'],
  })
  const { chunks, chunkGraph } = stats.compilation
  const idOf = module => String(chunkGraph.getModuleId(module))
  const modulesOf = chunk => [...chunkGraph.getChunkModulesIterable(chunk)]
  const modules = [...chunks].flatMap(modulesOf)
  const pathsById = new Map(modules.map(module => [idOf(module), pathsOf(module, root, compiled)]))
  /** What is loaded together, for one import on demand. */
  const groupsOf = module =>
    [...chunkGraph.getModuleChunksIterable(module)].flatMap(chunk => [...chunk.groupsIterable])
  const groupsWith = ([, path]) =>
    new Set(groupsOf(modules.find(module => pathsById.get(idOf(module)).includes(path))))
  const first = FIRST_OF_AWS.map(row => ({ file: row[0], groups: groupsWith(row) }))
  const s3 = groupsWith(S3)
  const awsFileOf = module => {
    const groups = groupsOf(module)
    const found = first.find(each => groups.some(group => each.groups.has(group)))
    return found?.file ?? (groups.every(group => s3.has(group)) ? S3[0] : OTHER)
  }
  const fileById = new Map(
    modules.map(module => {
      const file = fileOf(pathsById.get(idOf(module)))
      return [idOf(module), file === AWS ? awsFileOf(module) : file]
    }),
  )
  const paths = [...pathsById.values()].flat()
  const twice = paths.filter((path, index) => paths.indexOf(path) !== index)
  if (twice.length > 0) throw new Error(`Modules that would stand twice: ${twice.join(', ')}`)

  const loads = {}
  for (const chunk of chunks) {
    const files = new Set(modulesOf(chunk).map(module => fileById.get(idOf(module))))
    if (chunk.name !== 'main') loads[chunk.id] = [...files].filter(file => file !== FIRST)
  }

  const textById = new Map(Object.entries(modulesOfEntry(code)))
  for (const { source } of Object.values(assets))
    for (const [id, text] of Object.entries(modulesOfChunk(source.toString()))) textById.set(id, text)

  const entryOf = async id => {
    const path = pathsById.get(id)[0] ?? 'Node.js'
    return `// ${path}\n${id}: (${compiledAtOnce(await withoutUnused(named(textById.get(id))))})`
  }
  const files = new Map([['package.json', '{ "type": "commonjs" }\n']])
  for (const file of new Set([...FILES, S3].map(([file]) => file))) {
    const ids = [...textById.keys()].filter(id => fileById.get(id) === file)
    const table = (await Promise.all(ids.map(entryOf))).join(',\n')
    const isEntryPoint = ENTRY_POINTS.includes(file)
    const start = isEntryPoint ? `require('./${FIRST}.js').${file}();\n` : ''
    const head = `${isEntryPoint ? '#!/usr/bin/env node\n' : ''}${contents(ids.flatMap(id => pathsById.get(id)))}`
    const text = file === FIRST ? await firstFile(code, table, loads) : `module.exports = {\n${table}\n};\n`
    files.set(`${file}.js`, head + text + start)
  }
  return files.set('licenses.txt', await licenses(root, paths))
}

/** The compiled source finds a package below its own folder first. */
async function copyAsPure(name, root, compiled) {
  const folder = join(compiled, 'node_modules', name)
  await cp(join(root, 'node_modules', name), folder, { recursive: true })
  const manifest = join(folder, 'package.json')
  const description = JSON.parse(await readFile(manifest, 'utf8'))
  await writeFile(manifest, JSON.stringify({ ...description, sideEffects: false }))
}

/** A module's path in the repository; of several that are joined in one scope, that of the first comes first. */
function pathsOf(module, root, compiled) {
  const { rootModule = module, modules = [] } = module
  const resources = [rootModule, ...modules].flatMap(({ resource }) => resource ?? [])
  return [...new Set(resources)].map(resource => sourceOf(relative(root, resource), relative(root, compiled)))
}

function sourceOf(path, compiled) {
  if (path.startsWith(`${compiled}/node_modules/`)) return path.slice(compiled.length + 1)
  return path.startsWith(`${compiled}/`) ? `src${path.slice(compiled.length)}`.replace(/\.js$/, '.ts') : path
}

/** A module that was joined to another is with it. A module of Node.js has no path. */
function fileOf([path, ...joined]) {
  if (path === undefined) return FIRST
  const row = each => FILES.find(([, pattern]) => pattern.test(each))?.[0]
  const unknown = [path, ...joined].filter(each => row(each) === undefined)
  if (unknown.length > 0) throw new Error(`No row of FILES matches ${unknown.join(', ')}`)
  const early = row(path) === FIRST ? joined.filter(each => row(each) !== FIRST) : []
  if (early.length > 0) throw new Error(`${path} would load at every start: ${early.join(', ')}`)
  return row(path)
}

/** The functions that webpack makes of modules, as texts by their ids. Each says for itself whether it is strict. */
function modulesOfChunk(source) {
  const exports = {}
  new Function('exports', source)(exports)
  const texts = textsOf(exports.modules)
  return source.startsWith('"use strict";') ? mapValues(texts, strict) : texts
}

function modulesOfEntry(code) {
  return mapValues(textsOf(new Function(`return ({${part(code, MODULES)}})`)()), strict)
}

function textsOf(modules) {
  return mapValues(modules, String)
}

function mapValues(object, change) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]))
}

function strict(text) {
  return text.replace('{', '{\n"use strict";')
}

const MODULES = /(?<=var __webpack_modules__ = \(\{)[\s\S]*?(?=\n\/\*{6}\/ \t\}\);)/
const section = name =>
  new RegExp(`/\\* webpack/runtime/${name} \\*/[\\s\\S]*?\\n/\\*{6}/ \\t\\}\\)\\(\\);\\n`)

function part(code, pattern) {
  const found = pattern.exec(code)?.[0]
  if (found === undefined) throw new Error(`The bundler's output has nothing like ${pattern}`)
  return found
}

/** webpack's own start, but with our way from a chunk to its modules. */
async function firstFile(code, table, loads) {
  const loading = `
const CHUNKS = ${JSON.stringify(loads)};
__nccwpck_require__.e = async chunk => {
  for (const file of CHUNKS[chunk]) Object.assign(__nccwpck_require__.m, require('./' + file + '.js'));
};
`
  const runtime = [
    [MODULES, ''],
    [section('ensure chunk'), ''],
    [section('get javascript chunk filename'), ''],
    [section('require chunk loading'), loading],
  ].reduce((text, [pattern, replacement]) => text.replace(part(text, pattern), () => replacement), code)
  return (await withoutUnused(runtime)).replace(EMPTY_TABLE, () => `= {\n${table}\n};`)
}

const EMPTY_TABLE = /(?<=__webpack_modules__ )= \{\};/

/** The comments in which the bundler names each joined module, by paths of the repository. */
function named(text) {
  return text.replace(
    /^;\/\/ CONCATENATED MODULE: \.\/(.*)$/gm,
    (_, path) => `;// ${sourceOf(path, 'build')}`,
  )
}

/** A comment that lists the modules of a file: each one of ours, and the packages. */
function contents(paths) {
  const own = paths.filter(path => path.startsWith('src/')).sort()
  const packages = paths.flatMap(path => PACKAGE.exec(path)?.[0] ?? [])
  const counts = [...new Set(packages)].sort().map(folder => {
    const count = packages.filter(each => each === folder).length
    return `${folder} (${count})`
  })
  const lines = [...own, ...counts]
  return [
    '// The modules of this file (of a package: how many). Each begins with its path.\n',
    ...lines.map(line => `//   ${line}\n`),
  ].join('')
}

const PACKAGE = /^node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+/

/**
 * A function in parentheses is compiled at once instead of twice, but Node.js 20 does that to no arrow function. A module is
 * used as soon as its file is loaded.
 */
function compiledAtOnce(text) {
  return text.replace(/^\(?([\w, ]*)\)? => \{/, (_, parameters) => `function (${parameters}) {`)
}

/** The same script without what nobody in it uses: the AWS SDK brings the shapes of all its operations. It stays readable. */
async function withoutUnused(text) {
  const { code } = await minify(text, {
    compress: {
      defaults: false,
      // The value of the text is what is wanted.
      expression: true,
      dead_code: true,
      passes: 3,
      pure_getters: true,
      side_effects: true,
      unused: true,
    },
    mangle: false,
    keep_classnames: true,
    keep_fnames: true,
    // Node.js reads a text of one byte a character faster.
    format: { ascii_only: true, beautify: true, comments: /^ (src|node_modules)\/\S+$/, indent_level: 2 },
  })
  return code.replace(/;$/, '')
}

/** The licence of every package that the modules come from. Where a package has no text, that of another from its repository. */
async function licenses(root, paths) {
  const folders = [...new Set(paths.flatMap(path => PACKAGE.exec(path)?.[0] ?? []))].sort()
  const packages = await Promise.all(
    folders.map(async name => {
      const folder = join(root, name)
      const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
      const names = (await readdir(folder)).filter(file => /^(licen[cs]e|notice)/i.test(file)).sort()
      const files = await Promise.all(names.map(file => readFile(join(folder, file), 'utf8')))
      return { ...manifest, texts: files.map(text => text.trim()), source: manifest.repository?.url }
    }),
  )
  const sections = packages.map(({ name, version, license, source, texts }) => {
    const same = other => other.source === source && other.license === license && other.texts.length > 0
    const own = texts.length > 0 ? texts : packages.find(same)?.texts
    if (own === undefined) throw new Error(`${name} has no text of its licence, ${license}.`)
    return [`${name} ${version} (${license})`, ...own].join('\n\n')
  })
  return `${sections.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`
}
