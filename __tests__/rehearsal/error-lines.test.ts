// The lines that show a hidden failure, and those that do not.

import { expect, test } from 'vitest'
import { errorLines } from '../../src/rehearsal/error-lines.ts'

const SCRIPT = '/opt/codedeploy-agent/deployment-root/a607/d-1/deployment-archive/deploy/start.sh'

test.each([
  [`${SCRIPT}: line 15: gunicorn: command not found`, 'line 15: gunicorn: command not found'],
  [
    `${SCRIPT}: line 8: .venv/bin/activate: No such file or directory`,
    'line 8: .venv/bin/activate: No such file or directory',
  ],
  ['/bin/sh: 1: sphinx-build: not found'],
  ['make: *** [Makefile:20: html] Error 127'],
  ["mv: cannot stat 'potato/': No such file or directory"],
  ['cp: /srv/page: Permission denied'],
  ['error: externally-managed-environment'],
  ['ERROR: Could not find a version that satisfies the requirement butter'],
  ['E: Unable to locate package butter'],
  ['fatal: not a git repository'],
  ['npm ERR! code ENOENT'],
  ['Unknown command verb statys.'],
  ['Failed to reload nginx.service: Unit nginx.service not found.'],
  ['Job for nginx.service failed because the control process exited with error code.'],
  ['sudo: a password is required'],
  ['nginx: [emerg] bind() to 0.0.0.0:80 failed (98: Address already in use)'],
  ['Traceback (most recent call last):'],
  ["PermissionError: [Errno 13] Permission denied: 'build'"],
  ['django.core.exceptions.ImproperlyConfigured: The SECRET_KEY setting must not be empty.'],
])('%s', (line, shown = line) => {
  expect(errorLines([line])).toEqual([shown])
})

test.each([
  '~/potato/docs ~ /',
  'Load Django secrets',
  'changed ownership of ./potato/app/errors.py from root to ec2-user',
  '0 errors, 0 warnings',
  'WARNING: Running pip as root',
  '128 static files copied to /var/www/static.',
  'nginx: the configuration file /etc/nginx/nginx.conf syntax is ok',
  'Listening at: http://127.0.0.1:8000',
  'build succeeded, 2 warnings.',
  '  File "manage.py", line 22, in <module>',
  'handler: ErrorHandler',
])('not: %s', line => {
  expect(errorLines([line])).toEqual([])
})

test('each once, and not too many', () => {
  const lines = Array.from({ length: 20 }, (_, index) => `cp: cannot stat ${index}`)
  expect(errorLines([...lines, ...lines])).toHaveLength(9)
  expect(errorLines(lines).at(-1)).toBe('… and 12 more like these')
})
