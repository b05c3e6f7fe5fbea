// What is said of a script's commands one by one, and of which nothing is said.

import { expect, test } from 'vitest'
import { check } from '../../src/check/check.ts'
import { revisionOf } from './revision.ts'

const FILES = {
  'deploy.sh': '#!/bin/sh\nls\n',
  'nginx.conf': '',
  'requirements.txt': '',
  'app/package.json': '{}',
}
const APPSPEC = `version: 0.0
os: linux
hooks:
  ApplicationStart:
    - location: hooks/a.sh
  ValidateService:
    - location: hooks/ok.sh
`

async function codesOf(script: string): Promise<string[]> {
  const files = { ...FILES, 'appspec.yml': APPSPEC, 'hooks/ok.sh': '#!/bin/sh\ncurl -f localhost\n' }
  const revision = await revisionOf({ ...files, 'hooks/a.sh': `#!/bin/bash\nset -e\n${script}\n` })
  const { findings } = await check(revision)
  return findings.map(({ problem }) => problem.code).filter(code => code !== 'script/not-executable')
}

const SCRIPTS: Readonly<Record<string, readonly string[]>> = {
  'script/prompt': [
    'apt-get install nginx',
    'sudo apt upgrade',
    'DEBIAN_FRONTEND=noninteractive apt-get install nginx',
    'yum install httpd',
    'dnf update',
    'zypper install nginx',
    'pip uninstall django',
    'docker system prune',
    'python manage.py collectstatic',
    'read answer',
    'read -p "Continue?" answer',
    'if true; then\n  read answer\nfi',
  ],
  'script/foreground-server': [
    'npm start',
    'sudo -u deploy npm run start',
    "su - deploy -c 'npm start'",
    "bash -lc 'npm start'",
    'java -Xmx1g -jar /srv/app.jar',
    'python3 /srv/manage.py runserver',
    'docker compose -f /srv/compose.yml up --build',
    'docker run -p 80:80 nginx',
    'gunicorn site:app',
    'uv run uvicorn site:app',
    'bundle exec rails server',
    'node /srv/server.js',
    'node dist/main.js',
    'node ./bin/www',
    "nginx -g 'daemon off;'",
    'php -S 0.0.0.0:80',
    'npx serve -s build',
    'tail -f /var/log/app.log',
    'journalctl -fu app',
    'docker logs -f app',
    'sleep infinity',
  ],
  'script/relative-path': [
    './deploy.sh',
    'bash deploy.sh',
    'cp nginx.conf /etc/nginx/',
    'pip install -r requirements.txt',
    'cd app\nnpm ci',
    './deploy.sh\ncd /srv',
  ],
  'script/metadata-token': [
    'curl http://169.254.169.254/latest/meta-data/instance-id',
    'ID=$(wget -qO- http://169.254.169.254/latest/meta-data/instance-id)',
    'curl "http://[fd00:ec2::254]/latest/meta-data/"',
    'curl http://instance-data/latest/meta-data/',
  ],
  'script/unknown-verb': [
    'systemctl statys nginx',
    'sudo systemctl --no-pager statys nginx',
    'systemctl daemon-relod',
    'systemctl nginx restart',
    'service restart nginx',
  ],
  'script/holds-output': [
    "bash -c 'sleep 9; node a.js &'",
    'node a.js 2>&1 >/srv/log &',
    'setsid -f /srv/run',
    'setsid --fork node /srv/server.js',
  ],
}

test.each(Object.entries(SCRIPTS).flatMap(([code, scripts]) => scripts.map(script => [script, code])))(
  '%s: %s',
  async (script, code) => {
    expect(await codesOf(script ?? '')).toEqual([code])
  },
)

test.each([
  'apt-get -qq install nginx',
  'apt-get install --assume-yes nginx',
  'yes | apt-get install nginx',
  'echo y | sudo yum install httpd',
  'apt-get install nginx < /srv/answers',
  'pip uninstall --yes django',
  'docker image prune -af',
  'python manage.py collectstatic --noinput',
  'while read -r line; do echo "$line"; done < /etc/passwd',
  'cat /etc/passwd | while read -r line; do echo "$line"; done',
  'read -r name <<< "$HOSTNAME"',
  'ask() { read -r name; }\nask < /etc/hostname',
  'exec < /etc/hostname\nread -r name',
  'read -t 5 key || true',
  'docker compose up --detach',
  'docker compose up -d --build',
  'docker run --rm -dp 80:80 nginx',
  'docker run --rm site migrate',
  'gunicorn -c /srv/gunicorn.py site:app',
  'gunicorn --daemon site:app',
  'rails server -d',
  'java -jar /srv/app.jar --version',
  'timeout 9 npm start',
  'node /srv/migrate.js',
  'node build/main.js',
  'tail -n 20 /var/log/app.log',
  'setsid -f node /srv/server.js >/dev/null 2>&1',
  'nohup npm start >/var/log/app.log 2>&1 &',
  'cd /srv\n./deploy.sh',
  'cd "$(dirname "$0")/.."\n./deploy.sh',
  'cp /etc/hosts app',
  'mkdir -p app',
  'systemctl restart app',
  'T=$(curl -X PUT http://169.254.169.254/latest/api/token -H "X-aws-ec2-metadata-token-ttl-seconds: 60")\ncurl -H "X-aws-ec2-metadata-token: $T" http://169.254.169.254/latest/',
  'systemctl -t service list-units',
  'systemctl enable --now nginx',
  'systemctl "$VERB" nginx',
  'service nginx restart',
])('nothing is said of %s', async script => {
  expect(await codesOf(script)).toEqual([])
})

test.each([
  ['node node_modules/pm2/bin/pm2 start server.js --name site', []],
  ['docker compose up -d', []],
  ['nohup node server.js >site.log 2>&1 &', []],
  ['node server.js', ['script/foreground-server']],
])('npm start, where it is %s', async (start, expected) => {
  const files = {
    'appspec.yml': APPSPEC,
    'hooks/a.sh': '#!/bin/bash\nset -e\ncd /srv/site\nnpm start\n',
    'hooks/ok.sh': '#!/bin/sh\ncurl -f localhost\n',
    'site/package.json': JSON.stringify({ scripts: { start } }),
  }
  const { findings } = await check(await revisionOf(files))
  expect(findings.map(({ problem }) => problem.code)).toEqual(expected)
})

test('a location that is a file, with a slash at its end', async () => {
  const files = {
    'appspec.yml': APPSPEC.replace('a.sh', 'ok.sh/'),
    'hooks/ok.sh': '#!/bin/sh\ncurl -f localhost\n',
  }
  const { findings } = await check(await revisionOf(files))
  expect(findings.map(({ problem }) => [problem.code, problem.fix])).toEqual([
    ['appspec/hook-missing', 'Write "location: hooks/ok.sh".'],
  ])
})

test('permissions on Windows', async () => {
  const appspec =
    'version: 0.0\nos: windows\npermissions:\n  - object: C:\\site\n    owner: bob\nhooks:\n  ValidateService:\n    - location: scripts\\ok.ps1\n'
  const { findings } = await check(await revisionOf({ 'appspec.yml': appspec, 'scripts/ok.ps1': 'exit 0\n' }))
  expect(findings.map(({ severity, problem }) => [severity, problem.code])).toEqual([
    ['error', 'appspec/windows-permissions'],
  ])
})
