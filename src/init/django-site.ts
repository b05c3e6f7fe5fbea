// Finds the Django site in a repository and its layout.

import { assetsBuilder, type Commands, commandsOf } from './commands.ts'
import { type DeploymentFiles, readDeploymentFiles } from './deployment-files.ts'
import { type Folder, folderOf, isBelow } from './folder.ts'
import { findAssets } from './node-site.ts'
import { appOfCommand } from './python-app.ts'
import { findRequirements, type Requirements } from './requirements.ts'

/** Paths are relative to the top of the repository. undefined: not found. */
export interface DjangoSite extends Commands {
  readonly kind: 'django'
  /** manage.py, and its folder; empty for the top. */
  readonly path: string
  readonly project: string
  /** The dotted name of the settings module, and its file. */
  readonly settings: string
  readonly settingsFile: string | undefined
  /** The settings module that the site's image names, where the repository has no such file. */
  readonly absentSettings: string | undefined
  /** `mysite.wsgi:application` */
  readonly application: string | undefined
  readonly protocol: 'WSGI' | 'ASGI'
  readonly gunicorn: GunicornFile | undefined
  /** The folder of Sphinx's conf.py. */
  readonly docs: string | undefined
  readonly requirements: Requirements | undefined
  readonly nginx: NginxFile | undefined
  /** The settings read the environment, so it has to hold the secrets. */
  readonly readsEnvironment: boolean
  /** `sqlite3`, `mysql` …: the first that the settings name; others may be for tests. */
  readonly database: string | undefined
  /** A page that shows without the database, `/admin/login/` for example. */
  readonly pageWithoutDatabase: string | undefined
  /** The version of Django that made the project, `3.2` for example. */
  readonly django: string | undefined
  /** The site's own release step applies the migrations. */
  readonly migrates: boolean
  readonly deployed: DeploymentFiles
}

/** Gunicorn's configuration. */
interface GunicornFile {
  readonly path: string
  /** As Gunicorn takes it when it runs in the project's folder: `python:mysite.gunicorn`, or a path. */
  readonly option: string
  readonly namesApplication: boolean
  /** The port that it names; undefined where it is computed. */
  readonly port: string | undefined
}

/** Nginx's file for the site: its first server name, the folder above static/, and the files that TLS needs. */
interface NginxFile {
  readonly path: string
  readonly name: string | undefined
  readonly webRoot: string | undefined
  readonly certificates: readonly string[]
}

/** The first site in the repository; undefined where there is none. */
export function findDjangoSite(folder: Folder): DjangoSite | undefined {
  const { paths, read } = folder
  const manage = paths.find(path => /(^|\/)manage\.py$/.test(path))
  const byManage = read(manage ?? '')?.match(/DJANGO_SETTINGS_MODULE['"],\s*['"]([\w.]+)['"]/)?.[1]
  if (manage === undefined || byManage === undefined) return undefined

  const project = folderOf(manage)
  const moduleOf = (path: string) => dottedName(path, project)
  const modules = paths.filter(path => path.endsWith('.py') && isBelow(path, project))
  const deployed = readDeploymentFiles(folder, project)

  const site = byManage.split('.')[0] ?? byManage
  const ofImage = deployed.environment.get('DJANGO_SETTINGS_MODULE')
  const production =
    modules.find(path => moduleOf(path) === ofImage) ??
    modules.find(path => /prod/.test(path) && /settings/.test(path) && !/gunicorn/.test(path))
  const settingsFile = production ?? modules.find(path => moduleOf(path) === byManage)
  const settings = production === undefined ? byManage : moduleOf(production)
  const others = modules.filter(path => /settings/.test(path) && path !== settingsFile)
  // Production settings take precedence over the settings they import.
  const texts = [settingsFile ?? '', ...others].map(path => read(path) ?? '')
  const first = (pattern: RegExp) =>
    texts.map(text => text.match(pattern)?.[1]).find(found => found !== undefined)
  const app = deployed.web && appOfCommand(folder, deployed.web)
  const named = first(/^WSGI_APPLICATION\s*=\s*['"]([\w.]+)\.\w+['"]/m)
  const byCustom = [named, `${site}.wsgi`, `${site}.asgi`].find(name =>
    modules.some(path => moduleOf(path) === name),
  )
  const nginx = paths.find(path => NGINX.test(path) && isOfMachine(read(path) ?? ''))
  const conf = paths.find(path => /(^|\/)docs?\/(.*\/)?conf\.py$/.test(path))
  const steps = [...deployed.release, ...(deployed.web?.before ?? [])]

  return {
    kind: 'django',
    path: manage,
    project,
    settings,
    settingsFile,
    absentSettings: modules.some(path => moduleOf(path) === ofImage) ? undefined : ofImage,
    application: app?.name ?? (byCustom && `${byCustom}:application`),
    protocol: app?.protocol ?? (byCustom?.endsWith('.asgi') ? 'ASGI' : 'WSGI'),
    gunicorn: findGunicorn(folder, modules, project),
    docs: conf && folderOf(conf),
    requirements: findRequirements(folder, project, deployed.install),
    nginx: nginx === undefined ? undefined : readNginx(nginx, read(nginx) ?? ''),
    readsEnvironment: texts.some(text => /\benviron\b|\bgetenv\(|\benv\(/.test(text)),
    database: first(/django\.db\.backends\.(\w+)/),
    pageWithoutDatabase: findPageWithoutDatabase(
      path => read(project === '' ? path : `${project}/${path}`),
      site,
    ),
    django: first(/using Django (\d+\.\d+)/),
    migrates: steps.some(step => MIGRATES.test(step)),
    ...commandsOf(deployed, assetsBuilder(findAssets(folder, deployed), project), BY_HOOKS),
    deployed,
  }
}

// hooks/config-app.sh does these.
const BY_HOOKS = /(manage(\.py)?|django-admin|-m django) (migrate|collectstatic|check)\b/
const MIGRATES = /(manage(\.py)?|django-admin|-m django) migrate\b/

/** The front page, where its views name no model; else the administration's login. */
function findPageWithoutDatabase(read: Folder['read'], site: string): string | undefined {
  const urls = read(`${site}/urls.py`) ?? ''
  const app = urls.match(/path\(\s*(?:''|""),\s*include\(\s*['"]([\w.]+)\.urls['"]/)?.[1]
  const views = app === undefined ? undefined : read(`${app.replaceAll('.', '/')}/views.py`)
  if (views !== undefined && !/\bmodels?\b|\.objects\b/.test(views)) return '/'
  const admin = urls.match(/path\(\s*['"]([\w/-]*)['"],\s*admin\.site\.urls/)?.[1]
  return admin === undefined ? undefined : `/${admin}login/`
}

const dottedName = (path: string, project: string) =>
  path
    .slice(project === '' ? 0 : project.length + 1)
    .replace(/(\/__init__)?\.py$/, '')
    .replaceAll('/', '.')

function findGunicorn(
  { read }: Folder,
  modules: readonly string[],
  project: string,
): GunicornFile | undefined {
  const found = modules.filter(path => /gunicorn[^/]*\.py$/.test(path))
  const path = found.find(each => /prod/.test(each)) ?? found[0]
  if (path === undefined) return undefined
  const text = read(path) ?? ''
  const inProject = path.slice(project === '' ? 0 : project.length + 1)
  return {
    path,
    // gunicorn.conf.py cannot be imported by its name.
    option: /\./.test(inProject.replace(/\.py$/, '')) ? inProject : `python:${dottedName(path, project)}`,
    namesApplication: /^wsgi_app\s*=/m.test(text),
    port: text.match(/^bind\s*=.*?\b(\d{4,5})\b/m)?.[1],
  }
}

const NGINX = /^(?!(.*\/)?(compose|docker)\/)(.*\/)?nginx\/[^/]+\.conf$/

/** It can be one of the sites of this machine's Nginx; others are whole configurations, or ask another container. */
function isOfMachine(text: string): boolean {
  const servers = [...text.matchAll(/^\s*(?:server|(?:proxy|uwsgi|fastcgi)_pass)\s+([^{;]+);/gm)]
  const isLocal = ([, server = '']: readonly string[]) =>
    /^(https?:\/\/)?(127\.|localhost\b|\[::1\]|0\.0\.0\.0|unix:)/.test(server)
  return !/^\s*http\s*\{/m.test(text) && (servers.length === 0 || servers.some(isLocal))
}

function readNginx(path: string, text: string): NginxFile {
  // ".name" and "*.name" match every subdomain; one host name is needed.
  const name = text.match(/^\s*server_name\s+(?:\*?\.)?([\w-][\w.-]*)/m)?.[1]
  const webRoot = text.match(/^\s*(?:alias|root)\s+(\/[\w./-]+?)\/static\/?;/m)?.[1]
  const certificates = [
    ...text.matchAll(/^\s*(?:ssl_certificate|ssl_certificate_key|ssl_dhparam|include)\s+(\/[\w./-]+);/gm),
  ].flatMap(([, file = '']) => (/^\/etc\/nginx\//.test(file) ? [] : [file]))
  return { path, name: name === '_' ? undefined : name, webRoot, certificates }
}
