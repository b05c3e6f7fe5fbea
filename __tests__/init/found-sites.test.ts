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
