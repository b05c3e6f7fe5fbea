// The values of hooks/settings.sh for a site.

import { relative } from 'node:path/posix'
import { type DjangoSite, isBelow, OWN_GUNICORN } from './django-site.ts'

/** The name of the project: `mysite` of `mysite.settings`. */
const nameOf = ({ settings }: DjangoSite) => settings.split('.')[0] ?? settings

/** The path of our own Nginx configuration, for a site without one, and the folder it serves. */
export const ownNginx = (site: DjangoSite) => `config/nginx/${nameOf(site)}.conf`
export const ownWebRoot = (site: DjangoSite) => `/var/www/${nameOf(site)}`

/** The place of a repository's path in a release, where the project is the folder app/. */
function pathInRelease(path: string, { project }: DjangoSite): string {
  if (!isBelow(path, project)) return path
  return `app/${project === '' ? path : path.slice(project.length + 1)}`
}

/** The settings whose values follow from the site. */
export function settingsOf(site: DjangoSite): ReadonlyMap<string, string> {
  const inRelease = (path: string) => pathInRelease(path, site)
  const { gunicorn, nginx, wsgi } = site
  const nginxFile = inRelease(nginx?.path ?? ownNginx(site))
  // The only name that Django knows by itself, while DEBUG is on.
  const name = nginx?.name ?? 'localhost'
  const webRoot = nginx?.webRoot ?? ownWebRoot(site)
  const values: readonly (readonly [string, string | undefined])[] = [
    ['SITE', name],
    ['DJANGO_SETTINGS', site.settings],
    ['SECRETS', site.readsEnvironment ? undefined : ''],
    // Gunicorn is started in app/.
    ['GUNICORN_CONFIG', gunicorn ? `python:${gunicorn.module}` : relative('app', inRelease(OWN_GUNICORN))],
    ['WSGI_APP', gunicorn && !gunicorn.namesApplication ? wsgi : undefined],
    ['DOCS_SOURCE', site.docs === undefined ? '' : inRelease(site.docs)],
    ['WEB_ROOT', webRoot === `/var/www/${name}` ? undefined : webRoot],
    ['NGINX_FILE', nginxFile === `config/nginx/${name}.conf` ? undefined : nginxFile],
    // The account that runs the site cannot write into a release, and a database that is a file has nobody else to migrate it.
    ['SHARED', site.database === 'sqlite3' ? 'app/db.sqlite3' : undefined],
    ['MIGRATE', site.database === 'sqlite3' ? 'yes' : undefined],
    ['DNF_PACKAGES', site.database === 'mysql' ? undefined : ''],
    ['APT_PACKAGES', site.database === 'mysql' ? 'python3-mysqldb' : undefined],
  ]
  return new Map(values.flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])))
}

/** The text of settings.sh with these values. Throws where it lacks one of the names: then it is not our settings.sh. */
export function fillSettings(text: string, values: ReadonlyMap<string, string>): string {
  let filled = text
  for (const [name, value] of values) {
    const line = new RegExp(`^: "\\$\\{${name}(:?=).*\\}"$`, 'm')
    if (!line.test(filled)) throw new Error(`settings.sh has no ${name}`)
    // ":=" would replace an empty value by the default.
    const assign = (_: string, operator: string) => `: "\${${name}${value === '' ? '=' : operator}${value}}"`
    filled = filled.replace(line, assign)
  }
  return filled
}
