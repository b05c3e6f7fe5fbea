// Finds the Django site in a repository and its layout.

import type { Folder } from './folder.ts'

/** Paths are relative to the top of the repository. undefined: not found. */
export interface DjangoSite {
  /** The folder of manage.py; empty for the top. */
  readonly project: string
  /** The dotted name of the settings module, and its file. */
  readonly settings: string
  readonly settingsFile: string | undefined
  /** `mysite.wsgi:application` */
  readonly wsgi: string | undefined
  /** The dotted name of Gunicorn's configuration, and whether it names the application. */
  readonly gunicorn: { readonly module: string; readonly namesApplication: boolean } | undefined
  /** The folder of Sphinx's conf.py. */
  readonly docs: string | undefined
  readonly requirements: string | undefined
  readonly nginx: NginxFile | undefined
  /** The settings read the environment, so it has to hold the secrets. */
  readonly readsEnvironment: boolean
  /** `sqlite3`, `mysql` …: the first that the settings name; others may be for tests. */
  readonly database: string | undefined
  /** A page that shows without the database, `/admin/login/` for example. */
  readonly pageWithoutDatabase: string | undefined
  /** The version of Django that made the project, `3.2` for example. */
  readonly django: string | undefined
}

/** Nginx's file for the site: its first server name, the folder above static/, and the files that TLS needs. */
interface NginxFile {
  readonly path: string
  readonly name: string | undefined
  readonly webRoot: string | undefined
  readonly certificates: readonly string[]
}

/** The path of our own Gunicorn configuration, for a site without one. */
export const OWN_GUNICORN = 'config/gunicorn.py'

// Paths become part of a shell script and of a YAML file.
const PLAIN_PATH = /^[\w./-]*$/

/** The first site in the repository; undefined where there is none. */
export function findDjangoSite({ paths, read }: Folder): DjangoSite | undefined {
  // Files that init has written are no part of the site.
  const sound = paths.filter(
    path => PLAIN_PATH.test(path) && !path.startsWith('hooks/') && path !== OWN_GUNICORN,
  )
  const manage = sound.find(path => /(^|\/)manage\.py$/.test(path))
  const named = read(manage ?? '')?.match(/DJANGO_SETTINGS_MODULE['"],\s*['"]([\w.]+)['"]/)?.[1]
  if (manage === undefined || named === undefined) return undefined

  const project = folderOf(manage)
  const moduleOf = (path: string) =>
    path
      .slice(project === '' ? 0 : project.length + 1)
      .replace(/(\/__init__)?\.py$/, '')
      .replaceAll('/', '.')
  const modules = sound.filter(path => path.endsWith('.py') && isBelow(path, project))

  const site = named.split('.')[0] ?? named
  const production = modules.find(
    path => /prod/.test(path) && /settings/.test(path) && !/gunicorn/.test(path),
  )
  const settingsFile = production ?? modules.find(path => moduleOf(path) === named)
  const settings = production === undefined ? named : moduleOf(production)
  const others = modules.filter(path => /settings/.test(path) && path !== settingsFile)
  // Production settings take precedence over the settings they import.
  const texts = [settingsFile ?? '', ...others].map(path => read(path) ?? '')
  const first = (pattern: RegExp) =>
    texts.map(text => text.match(pattern)?.[1]).find(found => found !== undefined)
  const wsgi = modules.map(moduleOf).find(module => module === `${site}.wsgi`)
  const gunicorns = modules.filter(path => /gunicorn[^/]*\.py$/.test(path))
  const gunicorn = gunicorns.find(path => /prod/.test(path)) ?? gunicorns[0]
  const nginx = sound.find(path => /(^|\/)nginx\/[^/]+\.conf$/.test(path))
  const conf = sound.find(path => /(^|\/)docs?\/(.*\/)?conf\.py$/.test(path))

  return {
    project,
    settings,
    settingsFile,
    wsgi: wsgi && `${wsgi}:application`,
    gunicorn:
      gunicorn === undefined
        ? undefined
        : { module: moduleOf(gunicorn), namesApplication: /^wsgi_app\s*=/m.test(read(gunicorn) ?? '') },
    docs: conf && folderOf(conf),
    requirements: sound.find(path => /(^|\/)requirements\.txt$/.test(path)),
    nginx: nginx === undefined ? undefined : readNginx(nginx, read(nginx) ?? ''),
    readsEnvironment: texts.some(text => /\benviron\b|\bgetenv\(|\benv\(/.test(text)),
    database: first(/django\.db\.backends\.(\w+)/),
    pageWithoutDatabase: findPageWithoutDatabase(
      path => read(project === '' ? path : `${project}/${path}`),
      site,
    ),
    django: first(/using Django (\d+\.\d+)/),
  }
}

/** The front page, where its views name no model; else the administration's login. */
function findPageWithoutDatabase(read: Folder['read'], site: string): string | undefined {
  const urls = read(`${site}/urls.py`) ?? ''
  const app = urls.match(/path\(\s*(?:''|""),\s*include\(\s*['"]([\w.]+)\.urls['"]/)?.[1]
  const views = app === undefined ? undefined : read(`${app.replaceAll('.', '/')}/views.py`)
  if (views !== undefined && !/\bmodels?\b|\.objects\b/.test(views)) return '/'
  const admin = urls.match(/path\(\s*['"]([\w/-]*)['"],\s*admin\.site\.urls/)?.[1]
  return admin === undefined ? undefined : `/${admin}login/`
}

/** The folder that a path is in; empty for the top. */
const folderOf = (path: string) => path.slice(0, Math.max(path.lastIndexOf('/'), 0))

export const isBelow = (path: string, folder: string) => folder === '' || path.startsWith(`${folder}/`)

function readNginx(path: string, text: string): NginxFile {
  // ".name" and "*.name" match every subdomain; one host name is needed.
  const name = text.match(/^\s*server_name\s+(?:\*?\.)?([\w-][\w.-]*)/m)?.[1]
  const webRoot = text.match(/^\s*(?:alias|root)\s+(\/[\w./-]+?)\/static\/?;/m)?.[1]
  const certificates = [
    ...text.matchAll(/^\s*(?:ssl_certificate|ssl_certificate_key|ssl_dhparam|include)\s+(\/[\w./-]+);/gm),
  ].flatMap(([, file = '']) => (/^\/etc\/nginx\//.test(file) ? [] : [file]))
  return { path, name: name === '_' ? undefined : name, webRoot, certificates }
}
