// Error texts and log tails as people report them in public: the right cause, or none.

import { expect, test } from 'vitest'
import { explain } from '../../../src/deploy/diagnose/explain.ts'
import type { Diagnostics } from '../../../src/deploy/progress.ts'
import { facts, failuresOf, instance } from '../report/outcomes.ts'

const ROOT = '/opt/codedeploy-agent/deployment-root/9fb43944/d-A1B2C3D4E'

/** Of the agent, about a script; `user` where the AppSpec has `runas`. */
const exited = (code: number | string, user?: string) =>
  `Script at specified location: scripts/run.sh ${user === undefined ? '' : `run as user ${user} `}failed with exit code ${code}`

interface Report {
  readonly event?: string
  readonly code?: Diagnostics['errorCode']
  readonly message: string
  /** Without the two lines that begin every log. */
  readonly log?: string
}

const SCRIPT = ['ScriptFailed', 'ScriptTimedOut', 'ScriptMissing', 'ScriptNotExecutable']

function causeOf({ event = 'AfterInstall', code = 'ScriptFailed', message, log = '' }: Report) {
  const isScript = SCRIPT.includes(code)
  const head = `LifecycleEvent - ${event}\nScript - scripts/run.sh\n`
  const diagnostics = {
    errorCode: code,
    scriptName: isScript ? 'scripts/run.sh' : '',
    message,
    logTail: isScript ? head + log : '',
  }
  const outcome = explain(facts({ status: 'Failed', instances: [instance({ fails: event, diagnostics })] }))
  return failuresOf(outcome)[0]
}

const unknown = (event: string, message: string): Report => ({ event, code: 'UnknownError', message })

test.each<[cause: string, report: Report]>([
  // Commands, interpreters, paths.
  [
    'command-missing',
    {
      message: exited(127, 'root'),
      log: `[stderr]${ROOT}/deployment-archive/scripts/run.sh: line 2: yum: command not found`,
    },
  ],
  [
    'command-missing',
    { message: exited(127), log: '[stderr]scripts/run.sh: line 4: npm: command not found' },
  ],
  ['command-missing', { message: exited(127), log: '[stderr]sudo: pm2: command not found' }],
  [
    'command-missing',
    { message: exited(127), log: '[stderr]/usr/bin/env: ‘node’: No such file or directory' },
  ],
  [
    'interpreter-missing',
    {
      message: exited(127, 'ubuntu'),
      log: '[stderr]bash: scripts/run.sh: /bin/bash^M: bad interpreter: No such file or directory',
    },
  ],
  [
    'interpreter-missing',
    {
      message:
        'Script at specified location: scripts/run.sh failed with error Errno::ENOENT with message No such file or directory - scripts/run.sh',
    },
  ],
  ['line-ends', { message: exited(127), log: "[stderr]scripts/run.sh: line 2: $'\\r': command not found" }],
  [
    'exec-format',
    {
      message:
        'Script at specified location: scripts/run.sh failed with error Errno::ENOEXEC with message Exec format error - scripts/run.sh',
    },
  ],
  [
    'command-not-executable',
    { message: exited(126), log: '[stderr]scripts/run.sh: line 3: /srv/app/bin/migrate: Permission denied' },
  ],
  [
    'virtual-environment-moved',
    {
      message: exited(126),
      log: '[stderr]scripts/run.sh: /srv/app/venv/bin/pip: /home/me/app/venv/bin/python3: bad interpreter: No such file or directory',
    },
  ],
  [
    'relative-path',
    { message: exited(1), log: '[stderr]scripts/run.sh: line 2: cd: my-app: No such file or directory' },
  ],
  [
    'relative-path',
    { message: exited(1), log: "[stderr]cp: cannot stat 'config/nginx.conf': No such file or directory" },
  ],
  [
    'relative-path',
    {
      message: exited(1),
      log: "[stderr]ERROR: Could not open requirements file: [Errno 2] No such file or directory: 'requirements.txt'",
    },
  ],
  [
    'relative-path',
    {
      message: exited(2),
      log: "[stderr]python3: can't open file '/manage.py': [Errno 2] No such file or directory",
    },
  ],
  // Users and rights.
  [
    'runas-unknown',
    {
      message: exited(1, 'deploy'),
      log: '[stderr]su: user deploy does not exist or the user entry does not contain all the required fields',
    },
  ],
  [
    'runas-nologin',
    { message: exited(1, 'www-data'), log: '[stdout]This account is currently not available.' },
  ],
  [
    'sudo-password',
    { message: exited(1, 'ec2-user'), log: '[stderr]sudo: no tty present and no askpass program specified' },
  ],
  [
    'sudo-password',
    { message: exited(1, 'tomcat'), log: '[stderr]sudo: sorry, you must have a tty to run sudo' },
  ],
  ['user-missing', { message: exited(1), log: '[stderr]chown: invalid user: ‘www-data:www-data’' }],
  // The machine.
  [
    'disk-full',
    {
      message: exited(1),
      log: '[stderr]npm ERR! code ENOSPC\n[stderr]npm ERR! nospc There appears to be insufficient space on your system to finish.',
    },
  ],
  [
    'out-of-memory',
    {
      message: exited(134),
      log: '[stderr]FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory',
    },
  ],
  [
    'out-of-memory',
    {
      message: exited(1),
      log: "[stderr]OpenJDK 64-Bit Server VM warning: INFO: os::commit_memory failed; error='Cannot allocate memory' (errno=12)",
    },
  ],
  [
    'script-killed',
    {
      message: exited(137),
      log: '[stderr]scripts/run.sh: line 9:  4711 Killed                  composer install',
    },
  ],
  ['script-killed', { message: exited('') }],
  [
    'address-in-use',
    { message: exited(1), log: '[stderr]Error: listen EADDRINUSE: address already in use :::3000' },
  ],
  [
    'address-in-use',
    {
      message: exited(1),
      log: "[stderr][2026-11-27 10:00:00 +0000] [811] [ERROR] Connection in use: ('0.0.0.0', 8000)",
    },
  ],
  [
    'package-lock',
    {
      message: exited(100),
      log: '[stderr]E: Could not get lock /var/lib/dpkg/lock-frontend. It is held by process 1423 (unattended-upgr)',
    },
  ],
  [
    'docker-socket',
    {
      message: exited(1, 'ubuntu'),
      log: '[stderr]permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock',
    },
  ],
  [
    'docker-not-running',
    {
      message: exited(1),
      log: '[stderr]Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?',
    },
  ],
  [
    'address-in-use',
    {
      message: exited(125),
      log: '[stderr]Error response from daemon: driver failed: Bind for 0.0.0.0:80 failed: port is already allocated.',
    },
  ],
  [
    'unit-missing',
    { message: exited(5), log: '[stderr]Failed to restart myapp.service: Unit myapp.service not found.' },
  ],
  [
    'not-listening',
    {
      message: exited(7),
      event: 'ValidateService',
      log: '[stderr]curl: (7) Failed to connect to localhost port 8000 after 0 ms: Connection refused',
    },
  ],
  [
    'library-version',
    {
      message: exited(1),
      log: "[stderr]node: /lib64/libm.so.6: version `GLIBC_2.27' not found (required by node)",
    },
  ],
  ['python-module', { message: exited(1), log: "[stderr]ModuleNotFoundError: No module named 'django'" }],
  ['node-module', { message: exited(1), log: "[stderr]Error: Cannot find module 'express'" }],
  [
    'no-aws-credentials',
    {
      message: exited(255),
      log: '[stderr]Unable to locate credentials. You can configure credentials by running "aws configure".',
    },
  ],
  [
    'aws-denied',
    {
      message: exited(254),
      log: '[stderr]An error occurred (AccessDeniedException) when calling the GetParameter operation: not authorized',
    },
  ],
  [
    'git-ownership',
    {
      message: exited(128),
      log: "[stderr]fatal: detected dubious ownership in repository at '/var/www/app'",
    },
  ],
  [
    'permission-denied',
    {
      message: exited(1, 'ec2-user'),
      log: '[stderr]mkdir: cannot create directory ‘/var/www/app/cache’: Permission denied',
    },
  ],
  [
    'permission-denied',
    {
      message: exited(243),
      log: "[stderr]npm ERR! Error: EACCES: permission denied, mkdir '/srv/app/node_modules'",
    },
  ],
  [
    'read-only',
    { message: exited(1), log: "[stderr]touch: cannot touch '/srv/app/x': Read-only file system" },
  ],
  // Time.
  [
    'prompt',
    {
      code: 'ScriptTimedOut',
      message: 'Script at specified location: scripts/run.sh failed to complete in 300 seconds',
      log: '[stdout]Is this ok [y/d/N]: ',
    },
  ],
  [
    'package-lock',
    {
      code: 'ScriptTimedOut',
      message: 'Script at specified location: scripts/run.sh failed to complete in 300 seconds',
      log: '[stderr]Another app is currently holding the yum lock; waiting for it to exit...',
    },
  ],
  [
    'prompt',
    {
      code: 'ScriptTimedOut',
      message: 'Script at specified location: scripts/run.sh failed to complete in 300 seconds',
      log: '[stdout]After this operation, 93.5 MB of additional disk space will be used.\n[stdout]Do you want to continue? [Y/n] ',
    },
  ],
  [
    'script-timed-out',
    {
      code: 'ScriptTimedOut',
      message: 'Script at specified location: scripts/run.sh failed to complete in 180 seconds',
      log: '[stdout]Waiting for port 8080',
    },
  ],
  [
    'output-left-open',
    unknown('ApplicationStart', 'Script at specified location: scripts/run.sh failed to close STDOUT'),
  ],
  // The agent's own.
  [
    'download-failed',
    unknown(
      'DownloadBundle',
      "Could not download bundle at 'https://api.github.com/repos/me/site/tarball/abc' after 3 retries. Server returned codes: 404 'Not Found'; 404 'Not Found'",
    ),
  ],
  ['download-unreachable', unknown('DownloadBundle', 'execution expired')],
  ['download-unreachable', unknown('DownloadBundle', 'End of file reached')],
  [
    'download-certificate',
    unknown(
      'DownloadBundle',
      'SSL_connect returned=1 errno=0 state=error: certificate verify failed (unable to get local issuer certificate)',
    ),
  ],
  ['bundle-damaged', unknown('DownloadBundle', 'Error extracting tar archive: 2')],
  [
    'bundle-damaged',
    unknown('DownloadBundle', `Destination '${ROOT}/deployment-archive/appspec.yml' already exists`),
  ],
  ['disk-full', unknown('DownloadBundle', `No space left on device @ rb_sysopen - ${ROOT}/bundle.tar`)],
  [
    'file-exists',
    unknown(
      'Install',
      'The deployment failed because a specified file already exists at this location: /var/www/html/styles/.DS_Store',
    ),
  ],
  [
    'source-missing',
    unknown('Install', `No such file or directory @ rb_sysopen - ${ROOT}/deployment-archive/health/`),
  ],
  [
    'appspec-invalid',
    unknown('Install', `No such file or directory @ rb_sysopen - ${ROOT}/deployment-archive/appspec.yml`),
  ],
  [
    'appspec-invalid',
    unknown(
      'BeforeInstall',
      '(<unknown>): found character that cannot start any token while scanning for the next token at line 4 column 1',
    ),
  ],
  [
    'agent-restarted',
    unknown('Install', 'Failed: Failing in-progress lifecycle event after an agent restart.'),
  ],
  [
    'agent-silent',
    unknown(
      'ApplicationStop',
      'CodeDeploy agent was not able to receive the lifecycle event. Check the CodeDeploy agent logs on your host and make sure the agent is running and can connect to the CodeDeploy server.',
    ),
  ],
  [
    'previous-revision',
    { event: 'ApplicationStop', message: exited(1, 'root'), log: '[stderr]httpd.service: Unit not loaded.' },
  ],
  [
    'previous-revision-gone',
    unknown(
      'ApplicationStop',
      `The CodeDeploy agent did not find an AppSpec file within the unpacked revision directory at revision-relative path "appspec.yml". The revision was unpacked to directory "${ROOT}/deployment-archive"`,
    ),
  ],
  [
    'unit-missing',
    { message: exited(5), log: '[stderr]Failed to stop httpd.service: Unit httpd.service not loaded.' },
  ],
  ['unit-missing', { message: exited(1), log: '[stderr]httpd: unrecognized service' }],
  [
    'unit-masked',
    { message: exited(1), log: '[stderr]Failed to restart nginx.service: Unit nginx.service is masked.' },
  ],
  [
    'relative-path',
    {
      message: exited(254),
      log: "[stderr]npm ERR! enoent ENOENT: no such file or directory, open '/opt/codedeploy-agent/package.json'",
    },
  ],
  [
    'relative-path',
    {
      message: exited(254),
      log: "[stderr]npm error enoent Could not read package.json: Error: ENOENT: no such file or directory, open '/package.json'",
    },
  ],
  [
    'relative-path',
    {
      message: exited(1),
      log: '[stderr]Composer could not find a composer.json file in /opt/codedeploy-agent',
    },
  ],
  ['relative-path', { message: exited(1), log: '[stderr]Could not open input file: artisan' }],
  ['relative-path', { message: exited(14), log: '[stderr]no configuration file provided: not found' }],
  [
    'no-git-repository',
    {
      message: exited(128),
      log: '[stderr]fatal: not a git repository (or any of the parent directories): .git',
    },
  ],
  ['command-missing', { message: exited(1), log: '[stderr]sudo: npm: command not found' }],
  ['command-missing', { message: exited(127), log: '[stderr]sh: 1: cross-env: not found' }],
  [
    'line-ends',
    { message: exited(255), log: '[stderr]scripts/run.sh: line 3: exit: 0\r: numeric argument required' },
  ],
  [
    'line-ends',
    {
      message: exited(2),
      log: "[stderr]scripts/run.sh: line 4: syntax error near unexpected token `$'do\\r''",
    },
  ],
  ['package-unknown', { message: exited(100), log: '[stderr]E: Unable to locate package php8.1' }],
  ['package-unknown', { message: exited(1), log: '[stderr]Error: Unable to find a match: ruby2.0' }],
  [
    'python-requirement',
    { message: exited(1), log: '[stderr]ERROR: No matching distribution found for Django==5.2' },
  ],
  ['python-managed', { message: exited(1), log: '[stderr]error: externally-managed-environment' }],
  [
    'ssh-refused',
    {
      message: exited(128),
      log: '[stderr]git@github.com: Permission denied (publickey).\n[stderr]fatal: Could not read from remote repository.',
    },
  ],
  [
    'ssh-refused',
    {
      message: exited(128),
      log: '[stderr]Host key verification failed.\n[stderr]fatal: Could not read from remote repository.',
    },
  ],
  ['home-unset', { message: exited(1), log: '[stderr]scripts/run.sh: line 3: HOME: unbound variable' }],
  [
    'database-unreachable',
    {
      message: exited(1),
      log: "[stderr]django.db.utils.OperationalError: (2003, \"Can't connect to MySQL server on 'db'\")",
    },
  ],
  [
    'database-unreachable',
    {
      message: exited(1),
      log: '[stderr]SQLSTATE[HY000] [2002] Connection refused (SQL: select * from information_schema.tables)',
    },
  ],
  [
    'database-unreachable',
    {
      message: exited(1),
      log: '[stderr]psycopg2.OperationalError: could not connect to server: Connection refused',
    },
  ],
  [
    'http-error',
    { message: exited(22), log: '[stderr]curl: (22) The requested URL returned error: 502 Bad Gateway' },
  ],
  ['name-unresolved', { message: exited(6), log: '[stderr]curl: (6) Could not resolve host: example.com' }],
  [
    'certificate',
    {
      message: exited(60),
      log: '[stderr]curl: (60) SSL certificate problem: unable to get local issuer certificate',
    },
  ],
  ['pm2-process', { message: exited(1), log: '[stderr][PM2][ERROR] Process or Namespace app not found' }],
  [
    'process-gone',
    {
      message: exited(1),
      log: '[stderr]kill: usage: kill [-s sigspec | -n signum | -sigspec] pid | jobspec ... or kill -l [sigspec]',
    },
  ],
  [
    'container-exists',
    {
      message: exited(125),
      log: '[stderr]docker: Error response from daemon: Conflict. The container name "/web" is already in use by container "0abc".',
    },
  ],
  [
    'registry-login',
    {
      message: exited(1),
      log: '[stderr]Error response from daemon: Get https://1.dkr.ecr.us-east-1.amazonaws.com/v2/: no basic auth credentials',
    },
  ],
  [
    'permission-denied',
    {
      message: exited(1),
      log: '[stderr]file_put_contents(/var/www/html/storage/logs/laravel.log): failed to open stream: Permission denied',
    },
  ],
  [
    'address-in-use',
    {
      message: exited(1),
      log: '[stderr]nginx: [emerg] bind() to 0.0.0.0:80 failed (98: Address already in use)',
    },
  ],
  [
    'foreground-server',
    {
      code: 'ScriptTimedOut',
      message: 'Script at specified location: scripts/run.sh failed to complete in 300 seconds',
      log: '[stdout]Server listening on port 3000',
    },
  ],
  [
    'foreground-server',
    {
      code: 'ScriptTimedOut',
      message: 'Script at specified location: scripts/run.sh failed to complete in 300 seconds',
      log: '[stdout]Starting development server at http://0.0.0.0:8000/\n[stdout]Quit the server with CONTROL-C.',
    },
  ],
  [
    'foreground-server',
    {
      code: 'ScriptTimedOut',
      message: 'Script at specified location: scripts/run.sh failed to complete in 300 seconds',
      log: '[stderr][2026-11-27 10:00:00 +0000] [100] [INFO] Booting worker with pid: 101',
    },
  ],
  ['file-in-use', unknown('Install', 'Text file busy @ rb_sysopen - /usr/local/bin/app')],
  ['destination-type', unknown('Install', 'File exists @ dir_s_mkdir - /var/www/html')],
  ['destination-type', unknown('Install', 'Is a directory @ rb_sysopen - /etc/nginx/nginx.conf')],
  [
    'install-denied',
    unknown('Install', 'Operation not permitted @ apply2files - /var/www/html/efs/.snapshot'),
  ],
  ['bundle-missing', unknown('DownloadBundle', 'The specified key does not exist.')],
  [
    'bundle-region',
    unknown(
      'DownloadBundle',
      'The bucket is in this region: us-west-2. Please use this region to retry the request',
    ),
  ],
  [
    'instance-clock',
    unknown('DownloadBundle', 'The difference between the request time and the current time is too large.'),
  ],
  [
    'agent-state-lost',
    unknown(
      'BeforeInstall',
      'No such file or directory - /opt/codedeploy-agent/deployment-root/deployment-instructions/9fb43944_last_successful_install',
    ),
  ],
  ['download-failed', unknown('DownloadBundle', '404 Not Found')],
])('%s: %o', (cause, report) => {
  const failure = causeOf(report)
  expect(failure?.code).toBe(`event/${cause}`)
  expect(failure?.fix).toEqual(expect.any(String))
})

test.each<[report: Report]>([
  [
    {
      message: exited(1),
      log: '[stderr]bash: cannot set terminal process group (-1): Inappropriate ioctl for device\n[stderr]bash: no job control in this shell',
    },
  ],
  [
    {
      message: exited(1),
      log: '[stderr]django.core.exceptions.ImproperlyConfigured: The SECRET_KEY setting must not be empty.',
    },
  ],
  [{ message: exited(1), log: '[stderr]gpg: no valid OpenPGP data found.' }],
  [{ message: exited(1), log: '[stderr]mkdir: cannot create directory ‘/var/www’: File exists' }],
  [{ message: exited(7), log: "[stderr]curl: (7) couldn't connect to host" }],
  [{ message: exited(1), log: "[stderr]Error: Cannot find module '/home/ec2-user/app/index.js'" }],
  [
    {
      message: exited(1),
      log: '[stdout]Job for nginx.service failed because the control process exited with error code.',
    },
  ],
  [{ message: exited(2), log: "[stderr]scripts/run.sh: line 4: syntax error near unexpected token `fi'" }],
])('of %o no cause is known, and none is guessed', report => {
  const failure = causeOf(report)
  expect(failure?.code).toBe('event/script-failed')
  expect(failure?.why).toBeUndefined()
  expect(failure?.diagnostics.logTail).toContain(report.log)
})

test.each([
  'No such file or directory - getcwd',
  'cannot load such file -- aws-sdk-core/s3',
  "undefined method `[]' for nil:NilClass",
])('%s stands there as it is', message => {
  const failure = causeOf(unknown('DownloadBundle', message))
  expect(failure?.code).toBe('event/failed')
  expect(failure?.what).toBe(`DownloadBundle failed on i-0abc1234567890def: ${message}`)
})
