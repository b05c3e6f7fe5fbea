// Finds what a repository is, what it installs and what it runs, by its own deployment files.

import { describe, expect, test } from 'vitest'
import { readFolder } from '../../src/init/folder.ts'
import { startOf } from '../../src/init/settings-file.ts'
import { findSite, type Site } from '../../src/init/site.ts'
import { folder } from '../git/git-fixture.ts'

type Files = Readonly<Record<string, string>>

async function find(files: Files): Promise<Site | undefined> {
  return findSite(await readFolder(await folder(files)))
}

const MANAGE = "os.environ.setdefault('DJANGO_SETTINGS_MODULE', 'mysite.settings')\n"
const DJANGO = { 'manage.py': MANAGE, 'mysite/settings.py': '', 'mysite/wsgi.py': '', 'mysite/asgi.py': '' }
const FLASK = { 'app.py': 'from flask import Flask\napp = Flask(__name__)\n' }
const PROJECT =
  '[project]\nname = "site"\ndependencies = [\n    "Django>=5",\n    "uvicorn[standard]>=0.3",\n]\n'

describe('the kind of site', () => {
  const cases: readonly (readonly [string, Files, object])[] = [
    [
      'Django',
      DJANGO,
      { kind: 'django', path: 'manage.py', application: 'mysite.wsgi:application', protocol: 'WSGI' },
    ],
    ['Flask', FLASK, { kind: 'python', name: 'app:app', protocol: 'WSGI', path: 'app.py' }],
    [
      'a Flask package with a factory',
      {
        'shop/__init__.py': 'import flask\ndef create_app(config=None):\n    return flask.Flask(__name__)\n',
      },
      { name: 'shop:create_app()', protocol: 'WSGI' },
    ],
    [
      'a factory that another module calls',
      {
        'shop/__init__.py': 'from flask import Flask\ndef create_app(): ...\n',
        'run.py': 'from shop import create_app\napp = create_app()\n',
      },
      { name: 'run:app' },
    ],
    [
      'FastAPI in a package of a folder',
      {
        'backend/app/__init__.py': '',
        'backend/app/main.py': 'from fastapi import FastAPI\napp: FastAPI = FastAPI()\n',
      },
      { kind: 'python', name: 'app.main:app', protocol: 'ASGI', project: 'backend' },
    ],
    [
      'what the Procfile names, though the code makes another one',
      {
        ...FLASK,
        'shop/web.py': 'import flask\nserver = flask.Flask("x")\n',
        Procfile: 'web: gunicorn -w 4 shop.web:server\n',
      },
      { name: 'shop.web:server', path: 'Procfile' },
    ],
    [
      'Express',
      { 'package.json': '{"scripts": {"start": "node server.js --x"}, "dependencies": {"express": "5"}}' },
      { kind: 'node', start: 'node server.js --x', build: 'npm install --omit=dev' },
    ],
    [
      'a Node server whose script is more than a call, with a build',
      {
        'package.json':
          '{"scripts": {"start": "cross-env A=1 node x.js", "build": "tsc"}, "dependencies": {"fastify": "5"}}',
        'package-lock.json': '{}',
      },
      { kind: 'node', start: 'npm run start', build: 'npm ci && npm run build && npm prune --omit=dev' },
    ],
    [
      'a Node server whose script is for development, with an image',
      {
        'package.json': '{"scripts": {"start": "nodemon x.js"}, "dependencies": {"koa": "2"}}',
        Dockerfile: 'FROM node\nWORKDIR /app\nCOPY dist/api api\nCMD [ "node", "api" ]\n',
      },
      { kind: 'node', start: 'node dist/api', startPath: 'Dockerfile' },
    ],
    [
      'a Node server whose image calls another script',
      {
        'package.json':
          '{"scripts": {"start": "nest start", "start:prod": "node dist/main", "build:prod": "nest build", "build": "nest build --watch"}, "dependencies": {"@nestjs/core": "11"}}',
        'yarn.lock': '',
        Dockerfile: 'FROM node\nRUN yarn install && yarn run build:prod\nCMD ["yarn", "start:prod"]\n',
      },
      {
        start: 'node dist/main',
        startPath: 'package.json',
        build: 'yarn install --frozen-lockfile && yarn run build:prod',
      },
    ],
    [
      'a Node server of a workspace, by the image beside it',
      {
        'package.json': '{"workspaces": ["api", "web"], "scripts": {"start": "turbo run start"}}',
        'yarn.lock': '',
        'api/package.json': '{"dependencies": {"express": "5"}}',
        'api/docker/Dockerfile': 'FROM node\nWORKDIR /app/api\nCMD node dist/main.js\n',
      },
      { project: 'api', start: 'node dist/main.js', lock: 'yarn.lock' },
    ],
    [
      'a Node server with another script for production',
      {
        'package.json':
          '{"scripts": {"start": "nest start", "start:prod": "node dist/main"}, "dependencies": {"@nestjs/core": "11"}}',
      },
      { start: 'node dist/main' },
    ],
    ['pages at the top', { 'index.html': '' }, { kind: 'pages', pages: '', build: '' }],
    ['pages in a folder', { 'public/index.html': '', 'README.md': '' }, { kind: 'pages', pages: 'public' }],
    [
      'pages that a tool builds',
      {
        'package.json': '{"scripts": {"build": "tsc && vite build"}}',
        'package-lock.json': '{}',
        'index.html': '',
      },
      { kind: 'pages', pages: 'dist', build: 'npm ci && npm run build', path: 'package.json' },
    ],
  ]
  test.each(cases)('%s', async (_, files, expected) => {
    expect(await find(files)).toMatchObject(expected)
  })

  test.each([
    ['nothing of that', { 'main.go': '' }],
    [
      'packages for the editor only',
      { 'package.json': '{"devDependencies": {"eslint": "9"}, "scripts": {"lint": "eslint"}}' },
    ],
    ['a script that is no site', { 'tool.py': 'print(1)\n' }],
  ])('%s', async (_, files) => {
    expect(await find(files)).toBeUndefined()
  })
})

describe('requirements', () => {
  const cases: readonly (readonly [string, Files, object | undefined])[] = [
    ['a list', { 'requirements.txt': 'Django\n' }, { path: 'requirements.txt', tool: 'pip' }],
    ['none', {}, undefined],
    [
      'lists in a folder: that for production',
      {
        'requirements/base.txt': 'django\n',
        'requirements/production.txt': '-r base.txt\nGunicorn==1\n',
        'requirements/dev.txt': '',
      },
      { path: 'requirements/production.txt', names: new Set(['django', 'gunicorn']) },
    ],
    [
      'the list that the image installs',
      {
        'requirements.txt': '',
        'requirements/live.txt': 'django\n',
        Dockerfile: 'ARG LIST=requirements/live.txt\nRUN pip install \\\n  -r ${LIST}\n',
      },
      { path: 'requirements/live.txt' },
    ],
    [
      'a lock of uv, before any list, with the group for production',
      {
        'pyproject.toml': `${PROJECT}\n[dependency-groups]\ndev = ["ruff"]\nprod = ["psycopg"]\n`,
        'uv.lock': '',
        'requirements.txt': '',
      },
      {
        path: 'uv.lock',
        tool: 'uv',
        options: '--group prod',
        names: new Set(['django', 'uvicorn', 'psycopg']),
      },
    ],
    [
      'a lock of uv, with what the image installs',
      {
        'pyproject.toml': `${PROJECT}\n[dependency-groups]\nprod = ["psycopg"]\n`,
        'uv.lock': '',
        'docker/default.Dockerfile': 'FROM python\nRUN <<EOF\nuv sync --no-dev --group postgres\nEOF\n',
      },
      { path: 'uv.lock', options: '--group postgres' },
    ],
    [
      'a lock of Poetry, with what the image installs',
      {
        'pyproject.toml': '[tool.poetry.group.prod.dependencies]\ngunicorn = "*"\n',
        'poetry.lock': '',
        Dockerfile:
          'FROM python\nRUN pip install poetry && \\\n# the groups\n  poetry install --without dev --with=live --extras "a b"\n',
      },
      { tool: 'poetry', options: '--only=live --extras "a b"' },
    ],
    [
      'a group of Poetry for production: "--with" would be ignored',
      { 'pyproject.toml': '[tool.poetry.group.prod.dependencies]\ngunicorn = "*"\n', 'poetry.lock': '' },
      { tool: 'poetry', options: '--only prod' },
    ],
    [
      'a lock of Poetry',
      { 'pyproject.toml': '[tool.poetry.dependencies]\nDjango = "^5"\n', 'poetry.lock': '' },
      { path: 'poetry.lock', tool: 'poetry', names: new Set(['django']) },
    ],
    [
      'a lock of Pipenv',
      { Pipfile: '[packages]\ndjango = "*"\n', 'Pipfile.lock': '{}' },
      { path: 'Pipfile.lock', tool: 'pipenv' },
    ],
    ['a project without a lock', { 'pyproject.toml': PROJECT }, { path: 'pyproject.toml', tool: 'pip' }],
  ]
  test.each(cases)('%s', async (_, files, expected) => {
    const site = await find({ ...DJANGO, ...files })
    const { requirements } = site as Extract<Site, { kind: 'django' }>
    if (expected === undefined) expect(requirements).toBeUndefined()
    else expect(requirements).toMatchObject(expected)
  })
})

describe('what runs', () => {
  const cases: readonly (readonly [string, Files, object])[] = [
    [
      'the lines of a Procfile',
      {
        Procfile:
          'web: gunicorn mysite.wsgi\nworker: celery -A mysite worker\nrelease: ./manage.py migrate && ./manage.py seed\n',
      },
      {
        processes: [{ name: 'worker', command: 'celery -A mysite worker' }],
        migrates: true,
        before: './manage.py seed',
      },
    ],
    [
      'the steps before the server in one line',
      {
        Procfile: 'web: python manage.py migrate && python manage.py compilemessages; gunicorn mysite.wsgi\n',
      },
      { migrates: true, build: 'python manage.py compilemessages', before: '' },
    ],
    [
      'not a Procfile for development',
      {
        Procfile: 'web: make run\nscss: sass --watch a:b\n',
        Makefile: 'run:\n\tpython manage.py runserver\n',
      },
      { processes: [], deployed: { leftOut: ['Procfile: web', 'Procfile: scss'] } },
    ],
    [
      'the server of an image, and the workers that tasks name',
      {
        Dockerfile:
          'FROM python\nENV DJANGO_SETTINGS_MODULE=mysite.live\nCMD ["uvicorn", "mysite.asgi:application", "--port=80"]\n',
        'mysite/live.py': '',
        'pyproject.toml':
          '[tool.poe.tasks]\nstart.cmd = "uvicorn mysite.asgi:application --reload"\nbeat.cmd = "celery -A mysite beat"\nlint = "ruff"\n',
      },
      {
        settings: 'mysite.live',
        application: 'mysite.asgi:application',
        protocol: 'ASGI',
        processes: [{ name: 'beat', command: 'celery -A mysite beat' }],
      },
    ],
    [
      'programs of Supervisor',
      {
        'deploy/site.conf':
          '[program:site]\ncommand=/srv/venv/bin/gunicorn mysite.wsgi\n[program:tasks]\ncommand=/srv/venv/bin/rq worker\n',
      },
      { processes: [{ name: 'tasks', command: 'rq worker' }] },
    ],
    [
      'the application that uWSGI is configured for',
      { Procfile: 'web: uwsgi ./etc/uwsgi.ini\n', 'etc/uwsgi.ini': '[uwsgi]\nwsgi-file=mysite/wsgi.py\n' },
      { application: 'mysite.wsgi:application' },
    ],
    [
      "Gunicorn's configuration with a name that cannot be imported",
      { 'gunicorn.conf.py': 'bind = "[::]:{}".format(os.environ.get("PORT", 5006))\n' },
      { gunicorn: { option: 'gunicorn.conf.py', port: '5006' } },
    ],
    [
      'the server and the steps of the script that an image starts',
      {
        Dockerfile:
          'FROM python\nCOPY . /srv\nRUN SECRET_KEY=x python -m django compilemessages\nENTRYPOINT ["/srv/docker/entrypoint.sh"]\n',
        'docker/entrypoint.sh':
          '#!/bin/bash\nset -e\nWORKERS=${WORKERS:-3}\nif [ -n "$SEED" ]; then\n  python manage.py seed\nfi\nwork() {\n  exec python manage.py work\n}\npython manage.py migrate\npython manage.py loaddata start\nexec gosu site gunicorn live.web:application \\\n  --workers $WORKERS "$@"\n',
        'live/web.py': '',
      },
      {
        application: 'live.web:application',
        migrates: true,
        before: 'python manage.py loaddata start',
        build: 'python -m django compilemessages',
        deployed: { web: { command: 'gunicorn live.web:application --workers ${WORKERS:-3}' } },
      },
    ],
    [
      'the command of an image, after the steps of its entry script',
      {
        Dockerfile:
          'FROM python\nCOPY ./docker/start /start\nENTRYPOINT ["/start"]\nCMD ["sh", "-c", "gunicorn mysite.wsgi --bind :$PORT"]\n',
        'docker/start': '#!/bin/sh\npoetry run python manage.py fetch\nexec "$@"\n',
      },
      {
        before: 'python manage.py fetch',
        deployed: { web: { command: 'gunicorn mysite.wsgi --bind :$PORT' } },
      },
    ],
    [
      'the server and the worker of a compose file, through an anchor and a script',
      {
        Dockerfile: 'FROM python\nCOPY ./docker/work /work\n',
        'docker/work': '#!/bin/bash\nexec celery -A mysite worker\n',
        'compose.production.yaml':
          'x-app: &app\n  build: .\nservices:\n  app:\n    <<: *app\n    command: [gunicorn, mysite.wsgi]\n  jobs:\n    <<: *app\n    command: /work\n  db:\n    image: postgres\n',
        'compose.local.yaml': 'services:\n  beat:\n    command: celery -A mysite beat\n',
      },
      {
        deployed: { web: { command: 'gunicorn mysite.wsgi', path: 'compose.production.yaml' } },
        processes: [{ name: 'jobs', command: 'celery -A mysite worker' }],
      },
    ],
    [
      "Fly's processes",
      {
        'fly.toml':
          '[deploy]\nrelease_command = "uv run manage.py migrate"\n[processes]\napp = "gunicorn mysite.wsgi"\nworker = "uv run --no-sync python manage.py db_worker"\n',
      },
      {
        deployed: { web: { command: 'gunicorn mysite.wsgi' } },
        processes: [{ name: 'worker', command: 'python manage.py db_worker' }],
        migrates: true,
        before: '',
      },
    ],
    [
      "Heroku's heroku.yml",
      {
        'heroku.yml':
          'release:\n  command:\n    - django-admin createcachetable\n    - django-admin migrate --noinput\nrun:\n  web: gunicorn mysite.wsgi\n  worker:\n    command: [rq worker]\n',
      },
      {
        processes: [{ name: 'worker', command: 'rq worker' }],
        migrates: true,
        before: 'django-admin createcachetable',
      },
    ],
    [
      "Render's services, and the script that builds them",
      {
        'render.yaml':
          'services:\n  - type: web\n    buildCommand: ./build.sh\n    preDeployCommand: python manage.py warm\n    startCommand: python -m gunicorn mysite.asgi:application -k uvicorn.workers.UvicornWorker\n  - type: worker\n    name: jobs\n    startCommand: celery -A mysite worker\n',
        'build.sh':
          '#!/usr/bin/env bash\nset -o errexit\npip install -r requirements.txt\npython manage.py collectstatic --no-input\npython manage.py migrate\n',
      },
      {
        application: 'mysite.asgi:application',
        protocol: 'ASGI',
        migrates: true,
        before: 'python manage.py warm',
        processes: [{ name: 'jobs', command: 'celery -A mysite worker' }],
      },
    ],
    [
      'what an image makes with the site itself, but for what comes later',
      {
        Dockerfile:
          'FROM python\nRUN python manage.py fetch_lists --all\nRUN python manage.py collectstatic && ./manage.py compress\n',
      },
      { build: 'python manage.py fetch_lists --all' },
    ],
    [
      "uWSGI's daemons, but for those of a condition",
      {
        Dockerfile: 'FROM python\nCMD uwsgi docker/uwsgi.ini\n',
        'docker/uwsgi.ini':
          '[uwsgi]\nmodule = mysite.wsgi:application\nattach-daemon = ./manage.py send --loop\nif-env = PORT\nattach-daemon = ./manage.py smtpd\nendif =\n',
      },
      {
        application: 'mysite.wsgi:application',
        processes: [{ name: 'send', command: './manage.py send --loop' }],
      },
    ],
    [
      'a worker of Supervisor that is a command of Django',
      { 'supervisord.conf': '[program:jobs]\ncommand=python manage.py run_huey -w %(ENV_COUNT)s\n' },
      { processes: [{ name: 'jobs', command: 'python manage.py run_huey -w $COUNT' }] },
    ],
    [
      'the application that the settings name',
      { 'mysite/settings.py': "WSGI_APPLICATION = 'live.wsgi.application'\n", 'live/wsgi.py': '' },
      { application: 'live.wsgi:application' },
    ],
    [
      'settings that only an image has',
      { Dockerfile: 'FROM python\nENV DJANGO_SETTINGS_MODULE=mysite.made\nCMD gunicorn mysite.wsgi\n' },
      { settings: 'mysite.settings', absentSettings: 'mysite.made' },
    ],
    [
      "not Nginx's file for a container",
      {
        'deploy/nginx/site.conf': 'server {\n  location / {\n    proxy_pass http://web:8000;\n  }\n}\n',
        'conf/nginx/http.conf': 'http {\n  server {\n  }\n}\n',
      },
      { nginx: undefined },
    ],
    [
      'no assets where the image builds none',
      {
        Dockerfile: 'FROM python\nCMD gunicorn mysite.wsgi\n',
        'theme/package.json': '{"scripts": {"build": "vite build"}}',
      },
      { build: '', buildsWithNode: false },
    ],
    [
      'assets in a folder of their own',
      { 'frontend/package.json': '{"scripts": {"build": "vite build"}}', 'frontend/package-lock.json': '{}' },
      { build: '(cd frontend && npm ci && npm run build)', buildSources: ['frontend'], buildsWithNode: true },
    ],
  ]
  test.each(cases)('%s', async (_, files, expected) => {
    expect(await find({ ...DJANGO, ...files })).toMatchObject(expected)
  })

  test.each([
    ['WSGI', undefined, 'gunicorn --workers 2 shop:app'],
    ['WSGI', 'gunicorn -w 8 shop:app', 'gunicorn -w 8 shop:app'],
    ['WSGI', 'waitress-serve shop:app', 'gunicorn --workers 2 shop:app'],
    ['ASGI', undefined, 'uvicorn --fd 3 shop:app'],
    ['ASGI', 'uvicorn shop:app --host 0.0.0.0 --port=80 --workers 4', 'uvicorn shop:app --workers 4 --fd 3'],
    ['ASGI', 'fastapi run --workers 4', 'uvicorn --fd 3 --workers 4 shop:app'],
    [
      'ASGI',
      'gunicorn -k uvicorn.workers.UvicornWorker shop:app',
      'gunicorn -k uvicorn.workers.UvicornWorker shop:app',
    ],
  ] as const)('a program that takes a socket: %s, %s', async (protocol, command, expected) => {
    const site = await find(FLASK)
    if (site?.kind !== 'python') throw new Error('It is no Python site.')
    const web = command === undefined ? undefined : { command, before: [], path: 'Procfile' }
    expect(startOf({ name: 'shop:app', protocol, deployed: { ...site.deployed, web } })).toBe(expected)
  })
})
