// Finds the WSGI or ASGI application of a Python site.

import { type Folder, folderOf } from './folder.ts'
import { readTable } from './toml.ts'

export interface PythonApp {
  /** `microblog:app`, as Gunicorn and Uvicorn take it. */
  readonly name: string
  readonly protocol: 'WSGI' | 'ASGI'
  /** The folder from which it is imported; empty for the top. */
  readonly project: string
  /** The file that says so. */
  readonly path: string
}

const ASGI_SERVER = /\b(uvicorn|hypercorn|daphne|fastapi|granian)\b|UvicornWorker/
const NOT_THE_SITE =
  /(^|\/)(tests?|docs?|examples?|migrations|alembic|scripts|hooks|node_modules)\/|(^|\/)(tests?_|conftest|setup)[^/]*\.py$|_test\.py$/

/** What the server's command names; else what the code makes. */
export function findPythonApp(
  folder: Folder,
  web: { readonly command: string; readonly path: string } | undefined,
): PythonApp | undefined {
  return (web && appOfCommand(folder, web)) ?? appOfManifest(folder) ?? appOfCode(folder)
}

/** The application that a server's command line or its configuration file names. */
export function appOfCommand(
  folder: Folder,
  { command, path }: { readonly command: string; readonly path: string },
): PythonApp | undefined {
  const words = command.split(/\s+/).slice(1).reverse()
  for (const word of words) {
    const [, module, object] = /^["']?([A-Za-z_][\w.]*)(?::([\w.]+(?:\(.*\))?))?["']?$/.exec(word) ?? []
    const place = module === undefined ? undefined : locate(folder, module, folderOf(path))
    if (place !== undefined)
      return {
        name: `${module}:${object ?? 'application'}`,
        protocol: protocolOf(command),
        project: place.project,
        path,
      }
  }
  const settings = words
    .map(word => folder.paths.find(each => each === word.replace(/^\.\//, '')))
    .find(each => /\.ini$/.test(each ?? ''))
  return settings === undefined ? undefined : appOfUwsgi(folder, settings)
}

function protocolOf(command: string): PythonApp['protocol'] {
  return ASGI_SERVER.test(command) ? 'ASGI' : 'WSGI'
}

/** https://uwsgi-docs.readthedocs.io/en/latest/Options.html: `module`, or `wsgi-file` with `callable`. */
function appOfUwsgi(folder: Folder, path: string): PythonApp | undefined {
  const text = folder.read(path) ?? ''
  const option = (name: string) => new RegExp(`^${name}\\s*=\\s*(\\S+)`, 'm').exec(text)?.[1]
  const [module, inModule] = (
    option('module') ??
    option('wsgi') ??
    option('wsgi-file')?.replace(/\.py$/, '').replaceAll('/', '.') ??
    ''
  ).split(':')
  const place = module ? locate(folder, module, '') : undefined
  if (place === undefined) return undefined
  return {
    name: `${module}:${inModule ?? option('callable') ?? 'application'}`,
    protocol: 'WSGI',
    project: place.project,
    path,
  }
}

/** https://fastapi.tiangolo.com/fastapi-cli/ */
function appOfManifest({ paths, read }: Folder): PythonApp | undefined {
  for (const path of paths.filter(path => /(^|\/)pyproject\.toml$/.test(path))) {
    const name = readTable(read(path) ?? '', 'tool.fastapi').get('entrypoint')
    if (name !== undefined) return { name, protocol: 'ASGI', project: folderOf(path), path }
  }
  return undefined
}

/** The module's file below the nearest of the folders that can be the top of the application. */
function locate({ paths }: Folder, module: string, near: string): { readonly project: string } | undefined {
  const tail = module.replaceAll('.', '/')
  const found = paths.filter(path => {
    const bare = path.replace(/(\/__init__)?\.py$/, '')
    return path.endsWith('.py') && (bare === tail || bare.endsWith(`/${tail}`))
  })
  const best = found.find(path => near !== '' && path.startsWith(`${near}/`)) ?? found[0]
  if (best === undefined) return undefined
  return {
    project: best
      .replace(/(\/__init__)?\.py$/, '')
      .slice(0, -tail.length)
      .replace(/\/$/, ''),
  }
}

const MADE =
  /^(\w+)\s*(?::\s*[\w.]+\s*)?=\s*(?:[\w.]+\.)?(Flask|Bottle|Falcon|App|FastAPI|Starlette|Quart|Litestar|Sanic)\(/m
const MADE_BY_FACTORY =
  /^(app|application)\s*(?::\s*[\w.]+\s*)?=\s*(?:await\s+)?[\w.]*(?:create|make|build|get)_\w*app\w*\(/m
const FACTORY = /^def ((?:create|make)_app)\(/m
const WSGI_FRAMEWORK = /^\s*(?:from|import)\s+(flask|bottle|falcon|pyramid|cherrypy|webob|werkzeug)\b/m
const ASGI_FRAMEWORK = /^\s*(?:from|import)\s+(fastapi|starlette|quart|litestar|falcon\.asgi)\b/m
// Names that an application's file has by custom, in the order in which they are preferred.
const CUSTOMARY = ['wsgi', 'asgi', 'app', 'main', 'application', 'server', '__init__']

function appOfCode({ paths, read }: Folder): PythonApp | undefined {
  const modules = paths.filter(path => path.endsWith('.py') && !NOT_THE_SITE.test(path))
  const texts = modules.map(path => read(path) ?? '')
  const frameworks = texts.join('\n')
  if (!WSGI_FRAMEWORK.test(frameworks) && !ASGI_FRAMEWORK.test(frameworks)) return undefined
  const found = modules.flatMap((path, index) => {
    const text = texts[index] ?? ''
    const made = MADE.exec(text)
    const object = made?.[1] ?? MADE_BY_FACTORY.exec(text)?.[1]
    const factory = FACTORY.exec(text)?.[1]
    if (object === undefined && factory === undefined) return []
    const isAsgi =
      ASGI_FRAMEWORK.test(text) || (!WSGI_FRAMEWORK.test(text) && !WSGI_FRAMEWORK.test(frameworks))
    return [
      {
        path,
        object: object ?? `${factory}()`,
        rank: (object === undefined ? 100 : 0) + custom(path),
        isAsgi,
      },
    ]
  })
  const best = found.sort((a, b) => a.rank - b.rank)[0]
  if (best === undefined) return undefined
  const project = topOf(best.path, paths)
  const module = best.path
    .slice(project === '' ? 0 : project.length + 1)
    .replace(/(\/__init__)?\.py$/, '')
    .replaceAll('/', '.')
  return {
    name: `${module}:${best.object}`,
    protocol: best.isAsgi ? 'ASGI' : 'WSGI',
    project,
    path: best.path,
  }
}

function custom(path: string): number {
  const rank = CUSTOMARY.indexOf(path.replace(/^.*\//, '').replace(/\.py$/, ''))
  return path.split('/').length * 10 + (rank < 0 ? CUSTOMARY.length : rank)
}

/** The folder above the package that a module is in. */
function topOf(path: string, paths: readonly string[]): string {
  let folder = folderOf(path)
  while (folder !== '' && paths.includes(`${folder}/__init__.py`)) folder = folderOf(folder)
  return folder
}
