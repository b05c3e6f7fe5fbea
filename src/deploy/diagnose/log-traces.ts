// What a line of a script's log says about why it failed.

import { ENV_MISSING, MISSING_INTERPRETERS, RELATIVE_PATH, type Trace } from './start-traces.ts'

export const PACKAGE_LOCK: Trace = {
  pattern:
    /Could not get lock \/var\/(?:lib|cache)\/(?:dpkg|apt)|Unable to (?:acquire|lock) the (?:dpkg|administration)|dpkg frontend lock (?:was|is) locked|can't create transaction lock|holding the yum lock|Failed to obtain the transaction lock/i,
  code: 'event/package-lock',
  why: 'Another process was installing packages; on a new instance that is often its first update.',
  fix: 'Make the script wait (`apt-get -o DPkg::Lock::Timeout=300`, or try dnf again), or install packages when the instance is created.',
}

export const IN_LOG: readonly Trace[] = [
  {
    pattern: /\bsu: user .* does not exist/,
    code: 'event/runas-unknown',
    why: 'The user that `runas` names does not exist on the instance.',
    fix: 'Create the user, or correct `runas` in appspec.yml.',
  },
  {
    pattern: /\b(?:chown|install|chgrp): invalid (?:user|group)|\bsudo: unknown user|: no such user\b/,
    code: 'event/user-missing',
    why: 'The script names a user or a group that does not exist on the instance.',
    fix: 'Create it on the instance before the deployment, or correct the name in the script.',
  },
  {
    pattern: /This account is currently not available/,
    code: 'event/runas-nologin',
    why: 'The user that `runas` names has no login shell.',
    fix: 'Give the user a shell (`usermod --shell /bin/bash`), or name another one in `runas`.',
  },
  {
    pattern:
      /\bsudo: (?:.*password is required|a terminal is required|no tty present|sorry, you must have a tty)/,
    code: 'event/sudo-password',
    why: 'sudo asked for a password, and nobody can type it.',
    fix: 'Allow the user to run the command without one (NOPASSWD in /etc/sudoers.d), or run the script as root.',
  },
  {
    pattern: /No space left on device|\bENOSPC\b/,
    code: 'event/disk-full',
    why: 'A disk on the instance is full.',
    fix: 'Free space: check `df -h`, old logs, and old revisions in /opt/codedeploy-agent/deployment-root.',
  },
  {
    pattern: /Cannot allocate memory|\bENOMEM\b|^\[std...\]MemoryError\b|JavaScript heap out of memory/i,
    code: 'event/out-of-memory',
    why: 'The instance does not have enough free memory.',
    fix: 'Use a larger instance, add swap, or build in the workflow instead of on the instance.',
  },
  {
    pattern: /Address already in use|\bEADDRINUSE\b|Connection in use: \(|port is already allocated/i,
    code: 'event/address-in-use',
    why: 'Another process already listens on that port, often the previous release, which was not stopped or has not ended.',
    fix: 'Find it with `sudo ss -ltnp`, stop it in ApplicationStop, and wait until it has ended.',
  },
  PACKAGE_LOCK,
  {
    pattern: /permission denied while trying to connect to the Docker/i,
    code: 'event/docker-socket',
    why: "The script's user may not use the Docker socket.",
    fix: 'Add the user to the group `docker` on the instance, or run the script as root.',
  },
  {
    pattern: /Cannot connect to the Docker daemon/,
    code: 'event/docker-not-running',
    why: 'Docker is not running on the instance.',
    fix: 'On the instance: `sudo systemctl enable --now docker`.',
  },
  {
    pattern: /\bline \d+:\s+\d+ Killed\b/,
    code: 'event/script-killed',
    why: 'A command of the script was killed, often by the kernel when memory ran out.',
    fix: 'Search `dmesg` on the instance for "Out of memory".',
  },
  {
    pattern: /\bUnit \S+ is masked/,
    code: 'event/unit-masked',
    why: 'The unit is masked, so that nothing can start it.',
    fix: 'Run `systemctl unmask` for it on the instance, or do not use it.',
  },
  {
    pattern: /\bUnit \S+ (?:not found|could not be found|not loaded)|: unrecognized service/,
    code: 'event/unit-missing',
    why: 'systemd knows no unit of that name.',
    fix: 'Install the unit file to /etc/systemd/system and run `systemctl daemon-reload` before this script, or correct the name.',
  },
  {
    pattern:
      /\bcurl: \(7\) .*(?:localhost|127\.0\.0\.1|\[::1\])|\bConnecting to (?:localhost|127\.0\.0\.1).* failed: Connection refused/,
    code: 'event/not-listening',
    why: 'Nothing listens on that port of the instance: the application has not started, or has not finished starting.',
    fix: "Make the script wait (`curl --retry 10 --retry-connrefused`), and read the application's own log.",
  },
  {
    pattern: /version [`'"]?(?:GLIBC|GLIBCXX|CXXABI)_[\d.]+['"`]? not found/,
    code: 'event/library-version',
    why: 'A program was built for a newer system than the instance has.',
    fix: 'Use a newer image for the instance, or a build of the program for its system.',
  },
  {
    pattern: /\b(?:ModuleNotFoundError|ImportError): No module named/,
    code: 'event/python-module',
    why: 'The Python that ran has no such module. Hooks start without your virtual environment.',
    fix: "Call the Python of the virtual environment by its full path, and install the application's requirements before.",
  },
  {
    pattern: /\bCannot find module '(?![./])/,
    code: 'event/node-module',
    why: "Node.js did not find the package in the application's node_modules.",
    fix: 'Run `npm ci` in that folder before, or include node_modules in the revision.',
  },
  {
    pattern: /Unable to locate credentials|Could not load credentials from any providers/,
    code: 'event/no-aws-credentials',
    why: 'The script calls AWS, and the instance has no credentials for it.',
    fix: 'Attach an instance profile whose role may do what the script does.',
  },
  {
    pattern:
      /An error occurred \((?:AccessDenied|AccessDeniedException|UnauthorizedOperation|403)\) when calling/,
    code: 'event/aws-denied',
    why: 'The script calls AWS, and the role of the instance may not do that.',
    fix: 'Allow it in the role of the instance profile.',
  },
  {
    pattern: /detected dubious ownership in repository/,
    code: 'event/git-ownership',
    why: 'git refuses a folder that belongs to another user.',
    fix: 'Run the script as the owner (`runas`), or allow the folder with `git config --system --add safe.directory`.',
  },
  {
    pattern: /Read-only file system/,
    code: 'event/read-only',
    why: 'The file system is mounted read-only: often after an error of the disk.',
    fix: 'Check `dmesg` on the instance, and how it is mounted (`findmnt`).',
  },
  {
    pattern: /\bsudo: \S+: command not found/,
    code: 'event/command-missing',
    why: 'sudo did not find the command: it searches its own short path (`secure_path` in /etc/sudoers).',
    fix: 'Install the command on the instance, or call it by its full path.',
  },
  {
    pattern: /\bnot a git repository\b/,
    code: 'event/no-git-repository',
    why: "git was run outside of a clone. A revision has no .git folder, and hooks do not start in the revision's folder.",
    fix: 'Let CodeDeploy bring the files (`files` in appspec.yml), or start the script with `cd` to a clone.',
  },
  {
    pattern: /Permission denied \(publickey|Host key verification failed/,
    code: 'event/ssh-refused',
    why: "SSH refused the connection: the script's user has no key that is accepted, or does not know the host.",
    fix: 'Let CodeDeploy bring the files instead of `git pull`, or give that user a deploy key and the known host.',
  },
  {
    pattern:
      /\bHOME: (?:unbound variable|parameter not set)|\bHOME (?:environment variable )?(?:is not set|not set|is not defined|must be set)/,
    code: 'event/home-unset',
    why: 'The environment of hooks has no HOME.',
    fix: 'Set it at the top of the script (`export HOME=/root`), or use `runas` with a user.',
  },
  {
    pattern:
      /\bUnable to locate package|\bUnable to find a match\b|\bNo package \S+ available|has no installation candidate/,
    code: 'event/package-unknown',
    why: 'The package manager knows no package of that name.',
    fix: "Update its lists before (`apt-get update`), correct the name for the instance's system, or add the repository that has it.",
  },
  {
    pattern: /\bexternally-managed-environment\b|environment is externally managed/,
    code: 'event/python-managed',
    why: "pip does not install into the system's own Python.",
    fix: 'Create a virtual environment (`python3 -m venv`), and call its pip by the full path.',
  },
  {
    pattern: /Could not find a version that satisfies the requirement|No matching distribution found/,
    code: 'event/python-requirement',
    why: "pip found no release with that name and version for the instance's Python, or could not reach the index.",
    fix: 'Check the name and version, compare `python3 --version` on the instance with what the package supports, and check the network of the instance.',
  },
  {
    pattern:
      /could not connect to server: |connection to server (?:at|on) .* failed|SQLSTATE\[\w+\] \[(?:2002|2003|2006|08006|7)\]|Can't connect to (?:local )?(?:MySQL|MariaDB|server)|ECONNREFUSED \S+:(?:5432|3306|27017|6379)\b|\bError \d+ connecting to \S+:6379/,
    code: 'event/database-unreachable',
    why: 'The database did not accept the connection.',
    fix: "Check host, port and credentials in the application's settings, the security group of the database, and that it runs.",
  },
  {
    pattern:
      /\bCould not resolve host\b|\bTemporary failure (?:in name resolution|resolving)|\bgetaddrinfo (?:ENOTFOUND|EAI_AGAIN)|Name or service not known/i,
    code: 'event/name-unresolved',
    why: 'A host name could not be resolved on the instance.',
    fix: 'Check the name, and the DNS settings and route of the instance.',
  },
  {
    pattern:
      /certificate verify failed|SSL certificate problem|unable to get local issuer certificate|self[- ]signed certificate/i,
    code: 'event/certificate',
    why: "The script does not trust a server's certificate.",
    fix: 'Install the certificates of the CA on the instance (`ca-certificates`), and check its clock.',
  },
  {
    pattern: /\brequested URL returned error: \d{3}/,
    code: 'event/http-error',
    why: 'A server answered the request of the script with an HTTP error.',
    fix: 'Request the same URL on the instance, and read the log of the server that answered.',
  },
  {
    pattern: /\bProcess or Namespace \S+ (?:was )?not found/i,
    code: 'event/pm2-process',
    why: "pm2 knows no such process: it was not started, or another user's pm2 started it.",
    fix: 'Run pm2 as the same user in every hook (`runas`), and let the stop script succeed where nothing runs.',
  },
  {
    pattern: /\bkill: usage: |\bkill: (?:\(\d+\) - )?No such process|: no process found/,
    code: 'event/process-gone',
    why: 'The process that the script wanted to stop does not exist.',
    fix: 'Let the script succeed where nothing runs: stop a systemd unit instead, or check for the process first.',
  },
  {
    pattern: /The container name \S+ is already in use/,
    code: 'event/container-exists',
    why: 'A container of that name exists, running or stopped.',
    fix: 'Remove it before (`docker rm --force NAME`), or start it with `docker run --rm`.',
  },
  {
    pattern:
      /no basic auth credentials|authorization token has expired|denied: requested access to the resource is denied/i,
    code: 'event/registry-login',
    why: 'The container registry wants a login.',
    fix: 'Log in before the pull, as the same user: `aws ecr get-login-password | docker login --username AWS --password-stdin REGISTRY`.',
  },
  {
    pattern: /: Permission denied$|\bEACCES\b.*permission denied|\bPermissionError: \[Errno 13\]/,
    code: 'event/permission-denied',
    why: "The script's user may not access that file or folder. Files that Install copies belong to root.",
    fix: 'Change its owner (`permissions` in appspec.yml, or chown in an earlier script), or run the script as another user (`runas`).',
  },
  ...MISSING_INTERPRETERS,
  ENV_MISSING,
  RELATIVE_PATH,
]

/** What servers print once they are up. */
export const FOREGROUND: Trace = {
  pattern:
    /\b(?:listening|running) (?:at|on):? (?:port\b|https?:|\*?:\d|\[|\d+\.\d+\.\d+\.\d+|localhost)|\bBooting worker with pid\b|\bQuit the server with\b|\b(?:Press|Use) Ctrl[+-]C to (?:quit|stop)|\bDevelopment Server \(http|\bStarted \S+ in [\d.]+ seconds|\bTomcat started on port/i,
  code: 'event/foreground-server',
  why: 'It started a server in the foreground, and waits until that ends.',
  fix: 'Start the server as a systemd unit: `systemctl restart NAME` returns once it is started.',
}
