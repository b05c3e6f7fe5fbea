// Finds a folder of pages that need no program.

import { join } from 'node:path/posix'
import { textAt } from '../core/json.ts'
import { type Folder, folderOf } from './folder.ts'
import { buildCommand, findAssets, manifestOf } from './node-site.ts'

export interface PagesSite {
  readonly kind: 'pages'
  /** The folder that Nginx serves; empty for the top. */
  readonly pages: string
  /** What makes them; empty where the repository has them. */
  readonly build: string
  /** The file by which it was found. */
  readonly path: string
}

// Where a builder puts what it makes, by the tool that its script calls, unless configured.
const OUTPUTS: readonly (readonly [RegExp, string])[] = [
  [/\breact-scripts\b/, 'build'],
  [/\b(eleventy|jekyll)\b/, '_site'],
  [/\b(next|nuxt|nuxi)\b/, 'out'],
  [/\b(hugo|gatsby)\b/, 'public'],
  [/\bdocusaurus\b/, 'build'],
  [/\b(vite|astro|parcel|rollup|webpack|gulp|vue-cli-service|ng)\b/, 'dist'],
]
const FOLDERS = [
  '',
  'dist',
  'public',
  'build',
  'site',
  '_site',
  'www',
  'html',
  'htdocs',
  'web',
  'docs',
  'src',
]

export function findPages(folder: Folder): PagesSite | undefined {
  const builder = findAssets(folder)
  const script =
    builder?.buildScript && textAt(manifestOf(folder, builder.path), 'scripts', builder.buildScript)
  const output = OUTPUTS.find(([tool]) => tool.test(script ?? ''))?.[1]
  const built = builder && output && join(builder.project, output)
  const has = (name: string) => folder.paths.includes(join(name, 'index.html'))
  if (builder && built !== undefined)
    return {
      kind: 'pages',
      pages: built,
      build: inFolder(builder.project, buildCommand(builder, false)),
      path: builder.path,
    }
  const pages =
    FOLDERS.find(has) ?? folder.paths.filter(path => /(^|\/)index\.html$/.test(path)).map(folderOf)[0]
  return pages === undefined
    ? undefined
    : { kind: 'pages', pages, build: '', path: join(pages, 'index.html') }
}

const inFolder = (folder: string, command: string) => (folder === '' ? command : `cd ${folder} && ${command}`)
