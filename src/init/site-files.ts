// The texts of the configuration files that a site lacks: Nginx's, Gunicorn's, and pip's list.

import type { DjangoSite } from './django-site.ts'
import type { GenericSite } from './site.ts'

const PROXY_HEADERS = `    proxy_set_header Host $host;
    proxy_set_header X-Forwarded-Proto $scheme;
    proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;`

export const djangoNginx = (
  webRoot: string,
  port = '8000',
) => `# Nginx's part of the site: it serves the files itself and asks Gunicorn for the rest.

server {
  listen 80 default_server;
  server_tokens off;

  location / {
    proxy_pass http://127.0.0.1:${port};
${PROXY_HEADERS}
  }

  location /static/ {
    alias ${webRoot}/static/;
  }

  location /docs/ {
    alias ${webRoot}/docs/;
  }
}
`

export function genericNginx(site: GenericSite): string {
  if (site.kind === 'pages') return pagesNginx(site.pages)
  const port = site.kind === 'python' ? '8000' : '$PORT'
  const hint = site.kind === 'python' ? '' : ' The hooks replace $PORT with the port of the release.'
  return `# Nginx's part of the site: it asks the server of the release.${hint}

server {
  listen 80 default_server;
  server_tokens off;

  location / {
    proxy_pass http://127.0.0.1:${port};
    proxy_http_version 1.1;
${PROXY_HEADERS}
  }
}
`
}

const pagesNginx = (
  folder: string,
) => `# Nginx's part of the site: it serves the pages of the release that runs.

server {
  listen 80 default_server;
  server_tokens off;

  root /srv/site/current/app${folder === '' ? '' : `/${folder}`};
  index index.html;
  error_page 404 /404.html;

  location / {
    try_files $uri $uri/ $uri.html =404;
  }

  # What the repository has beside its pages.
  location ~ ^/(\\.git|hooks/|appspec\\.yml|config/) {
    return 404;
  }
}
`

export const gunicornFile = (site: DjangoSite) => `"""How Gunicorn runs on the instance."""
${site.protocol === 'ASGI' ? ASGI_IMPORT : ''}
wsgi_app = "${site.application ?? `${site.settings.split('.')[0]}.wsgi:application`}"

bind = "127.0.0.1:8000"
workers = 2
${site.protocol === 'ASGI' ? ASGI_WORKER : ''}pidfile = "/var/run/gunicorn/prod.pid"

accesslog = "/var/log/gunicorn/access.log"
errorlog = "/var/log/gunicorn/error.log"
capture_output = True
`

const ASGI_IMPORT = '\nfrom importlib.util import find_spec\n'
const ASGI_WORKER = `# Until 0.30, Uvicorn included this worker.
worker_class = f"{'uvicorn_worker' if find_spec('uvicorn_worker') else 'uvicorn.workers'}.UvicornWorker"
`

export const requirementsFile = (site: DjangoSite) =>
  ['django', 'gunicorn', ...(site.docs === undefined ? [] : ['sphinx'])]
    .map(name => (name === 'django' && site.django ? `django>=${site.django}\n` : `${name}\n`))
    .join('')
