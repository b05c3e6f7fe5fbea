// The files that a site needs to be deployed, and their content.

import { type DjangoSite, isBelow, OWN_GUNICORN } from './django-site.ts'
import { fillSettings, ownNginx, ownWebRoot, settingsOf } from './settings-file.ts'

export interface StarterFile {
  readonly text: string
  readonly executable: boolean
}

/** Path in the repository -> file. */
export type StarterFiles = ReadonlyMap<string, StarterFile>

export const WORKFLOW = '.github/workflows/deploy.yml'

/** The files to add to a site, made from this project's own AppSpec, hooks and workflow, which fit one layout. */
export function starterFor(site: DjangoSite, own: StarterFiles, branch: string): StarterFiles {
  const files = new Map(workflowFor(own, branch))
  for (const [path, file] of own) {
    if (path === 'appspec.yml') files.set(path, { ...file, text: fillAppSpec(file.text, site) })
    else if (path === 'hooks/settings.sh')
      files.set(path, { ...file, text: fillSettings(file.text, settingsOf(site)) })
    else if (path !== WORKFLOW) files.set(path, file)
  }
  const add = (path: string, text: string) => files.set(path, { text, executable: false })
  if (!site.nginx) add(ownNginx(site), nginxFile(site))
  if (!site.gunicorn) add(OWN_GUNICORN, gunicornFile(site))
  if (!site.requirements) add('requirements.txt', requirementsFile(site))
  return files
}

/** The workflow alone, for pushes to this branch. */
export function workflowFor(own: StarterFiles, branch: string): StarterFiles {
  const file = own.get(WORKFLOW)
  if (file === undefined) return new Map()
  return new Map([
    [WORKFLOW, { ...file, text: file.text.replace('branches: [main]', `branches: [${branch}]`) }],
  ])
}

/** Replaces the "files" section by the site's own folders. */
function fillAppSpec(text: string, site: DjangoSite): string {
  const mappings = filesOf(site).map(
    ([source, folder]) => `  - source: ${source}\n    destination: /srv/site/staging/${folder}\n`,
  )
  return text.replace(/^files:\n(?:[ ].*\n)+/m, `files:\n${mappings.join('')}`)
}

/** Source in the repository -> folder in the release. The project brings what is below it. */
function filesOf(site: DjangoSite): readonly (readonly [string, string])[] {
  const beside = (...paths: readonly (string | undefined)[]) => {
    const needed = paths.flatMap(path => (path === undefined || isBelow(path, site.project) ? [] : [path]))
    return [...new Set(needed.map(path => `${path.split('/')[0]}/`))]
  }
  const docs = beside(site.docs)
  const config = beside(site.nginx?.path ?? ownNginx(site), site.gunicorn ? undefined : OWN_GUNICORN)
  return [
    ...docs.map(folder => [folder, folder] as const),
    [site.project === '' ? '/' : `${site.project}/`, 'app/'],
    ...config.filter(folder => !docs.includes(folder)).map(folder => [folder, folder] as const),
    [site.requirements ?? 'requirements.txt', ''],
  ]
}

const nginxFile = (
  site: DjangoSite,
) => `# Nginx's part of the site: it serves the files itself and asks Gunicorn for the rest.

server {
  listen 80 default_server;
  server_tokens off;

  location / {
    proxy_pass http://127.0.0.1:8000;
    proxy_set_header Host $host;
    proxy_set_header X-Forwarded-Proto $scheme;
    proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
  }

  location /static/ {
    alias ${ownWebRoot(site)}/static/;
  }

  location /docs/ {
    alias ${ownWebRoot(site)}/docs/;
  }
}
`

const gunicornFile = (site: DjangoSite) => `"""How Gunicorn runs on the instance."""

wsgi_app = "${site.wsgi ?? `${site.settings.split('.')[0]}.wsgi:application`}"

bind = "127.0.0.1:8000"
workers = 2
pidfile = "/var/run/gunicorn/prod.pid"

accesslog = "/var/log/gunicorn/access.log"
errorlog = "/var/log/gunicorn/error.log"
capture_output = True
`

const requirementsFile = (site: DjangoSite) =>
  ['django', 'gunicorn', ...(site.docs === undefined ? [] : ['sphinx'])]
    .map(name => (name === 'django' && site.django ? `django>=${site.django}\n` : `${name}\n`))
    .join('')
