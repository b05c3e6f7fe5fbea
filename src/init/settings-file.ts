// The values of hooks/settings.sh for a site.

import { relative } from 'node:path/posix'
import type { Commands } from './commands.ts'
import type { DjangoSite } from './django-site.ts'
import { isBelow } from './folder.ts'
import { type GenericSite, OWN_GUNICORN, type PythonSite } from './site.ts'

/** The address at which systemd listens for a program that takes its socket. */
const SOCKET = '127.0.0.1:8000'

/** The name of the project: `mysite` of `mysite.settings`. */
const nameOf = ({ settings }: DjangoSite) => settings.split('.')[0] ?? settings

/** The path of our own Nginx configuration, for a site without one, and the folder it serves. */
export const ownNginx = (site: DjangoSite) => `config/nginx/${nameOf(site)}.conf`
export const ownWebRoot = (site: DjangoSite) => `/var/www/${nameOf(site)}`

/** The path of the Nginx configuration of a site that is not Django's. */
export const GENERIC_NGINX = 'config/nginx/site.conf'

/** The place of a repository's path in a release, where the project is the folder app/. */
function pathInRelease(path: string, project: string): string {
  if (!isBelow(path, project)) return path
  return `app/${project === '' ? path : path.slice(project.length + 1)}`
}

type Values = ReadonlyMap<string, string>

function valuesOf(pairs: readonly (readonly [string, string | undefined])[]): Values {
  return new Map(pairs.flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])))
}

/** The settings whose values follow from a Django site. */
export function djangoSettings(site: DjangoSite): Values {
  const inRelease = (path: string) => pathInRelease(path, site.project)
  const { gunicorn, nginx, application, requirements } = site
  const nginxFile = inRelease(nginx?.path ?? ownNginx(site))
  // The only name that Django knows by itself, while DEBUG is on.
  const name = nginx?.name ?? 'localhost'
  const webRoot = nginx?.webRoot ?? ownWebRoot(site)
  const node = site.buildsWithNode && NODE
  const gettext = /\bcompilemessages\b/.test(site.build) && 'gettext'
  return valuesOf([
    ['SITE', name],
    ['DJANGO_SETTINGS', site.settings],
    ['SECRETS', site.readsEnvironment ? undefined : ''],
    ['REQUIREMENTS', inRelease(requirements?.path ?? 'requirements.txt')],
    ['REQUIREMENTS_OPTIONS', requirements?.options],
    // Gunicorn is started in app/.
    ['GUNICORN_CONFIG', gunicorn?.option ?? relative('app', inRelease(OWN_GUNICORN))],
    ['WSGI_APP', gunicorn && !gunicorn.namesApplication ? application : undefined],
    ...commandSettings(site, inRelease),
    ['DOCS_SOURCE', site.docs === undefined ? '' : inRelease(site.docs)],
    ['WEB_ROOT', webRoot === `/var/www/${name}` ? undefined : webRoot],
    ['NGINX_FILE', nginxFile === `config/nginx/${name}.conf` ? undefined : nginxFile],
    // The account that runs the site cannot write into a release, and a database that is a file has nobody else to migrate it.
    ['SHARED', site.database === 'sqlite3' ? 'app/db.sqlite3' : undefined],
    ['MIGRATE', site.migrates || site.database === 'sqlite3' ? 'yes' : undefined],
    [
      'DNF_PACKAGES',
      words(site.database === 'mysql' && 'gcc python3.11-devel mariadb105-devel', gettext, node),
    ],
    ['APT_PACKAGES', words(site.database === 'mysql' && 'python3-mysqldb', gettext, node)],
  ])
}

/** The settings whose values follow from another site: the whole repository is its folder app/. */
export function genericSettings(site: GenericSite): Values {
  switch (site.kind) {
    case 'python':
      return valuesOf([
        ['APP', folderInRelease(site.project)],
        ['REQUIREMENTS', site.requirements && `app/${site.requirements.path}`],
        ['REQUIREMENTS_OPTIONS', site.requirements?.options],
        ['START', startOf(site)],
        ['SOCKET', SOCKET],
        ...commandSettings(site, path => `app/${path}`),
        ['DNF_PACKAGES', site.buildsWithNode ? NODE : undefined],
        ['APT_PACKAGES', words(debianPackages(site), site.buildsWithNode && NODE)],
      ])
    case 'node':
      return valuesOf([
        ['APP', folderInRelease(site.project)],
        ['START', site.start],
        ...commandSettings(site, path => `app/${path}`),
        ['DNF_PACKAGES', NODE],
        ['APT_PACKAGES', NODE],
      ])
    case 'pages':
      return valuesOf(
        site.build === ''
          ? []
          : [
              ['BUILD', site.build],
              ['DNF_PACKAGES', NODE],
              ['APT_PACKAGES', NODE],
            ],
      )
    default:
      return site satisfies never
  }
}

const folderInRelease = (project: string) => (project === '' ? undefined : `app/${project}`)

const NODE = 'nodejs npm'

const words = (...texts: readonly (string | false)[]) => texts.filter(Boolean).join(' ')

function commandSettings(
  { build, buildSources, before, processes }: Commands,
  inRelease: (path: string) => string,
) {
  return [
    ['BUILD', build || undefined],
    ['BUILD_SOURCES', buildSources.map(inRelease).join(' ') || undefined],
    ['BEFORE_SWITCH', before || undefined],
    ['PROCESSES', processes.map(({ name, command }) => `${name} ${command}`).join('\n') || undefined],
  ] as const
}

/** The server's own command line where it can take a socket, else one that can. */
export function startOf({
  name,
  protocol,
  deployed,
}: Pick<PythonSite, 'name' | 'protocol' | 'deployed'>): string {
  const theirs = deployed.web?.command ?? ''
  if (theirs.startsWith('gunicorn ')) return theirs
  if (protocol === 'WSGI') return `gunicorn --workers 2 ${name}`
  if (!theirs.startsWith('uvicorn ')) {
    const workers = / (?:--workers|-w)[ =](\d+)\b/.exec(theirs)?.[1]
    return `uvicorn --fd 3${workers ? ` --workers ${workers}` : ''} ${name}`
  }
  return `${theirs.replace(/ --(host|port|uds|fd)[= ]\S+/g, '')} --fd 3`
}

// What Debian has under another name than PyPI's, with "python3-" before it; what the system has is not downloaded.
const DEBIAN = ['bottle', 'fastapi', 'flask', 'gunicorn', 'starlette', 'uvicorn']

function debianPackages({ requirements, protocol }: PythonSite): string {
  const names = new Set([...(requirements?.names ?? []), protocol === 'WSGI' ? 'gunicorn' : 'uvicorn'])
  return DEBIAN.filter(name => names.has(name))
    .map(name => `python3-${name}`)
    .join(' ')
}

/** What hooks/build.sh reads, for a Django site that has it. */
export const BUILD_SETTINGS = `
# A command in the project's folder that makes files of the release, unless BUILD_SOURCES, paths in a release, are those of the
# release that runs (build.sh); and the seconds that it may take.
: "\${BUILD=}"
: "\${BUILD_SOURCES:=app}"
: "\${BUILD_SECONDS:=900}"
`

/** The text of settings.sh with these values. Throws where it lacks one of the names: then it is not our settings.sh. */
export function fillSettings(text: string, values: Values): string {
  let filled = text
  for (const [name, value] of values) {
    const line = new RegExp(`^: "\\$\\{${name}(:?=).*\\}"$`, 'm')
    if (!line.test(filled)) throw new Error(`settings.sh has no ${name}`)
    // A path of the shell ("$SITE_HOME/…") is not among the values, so nothing in them is for the shell.
    const quoted = value.replace(/[\\"$`}]/g, '\\$&')
    // ":=" would replace an empty value by the default.
    const assign = (_: string, operator: string) => `: "\${${name}${value === '' ? '=' : operator}${quoted}}"`
    filled = filled.replace(line, assign)
  }
  return filled
}
