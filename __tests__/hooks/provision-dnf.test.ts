// Does provision.sh prepare a machine that has dnf? On this machine's system without apt, with a repository of small packages.

import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { folder } from '../git/git-fixture.ts'

const HOOKS = fileURLToPath(new URL('../../hooks', import.meta.url))
const TOOLS = ['/usr/bin/dnf', '/usr/bin/rpmbuild', '/usr/bin/createrepo_c']
const isPossible = process.getuid?.() === 0 && TOOLS.every(path => existsSync(path))

/** As Amazon Linux 2023 names them. */
const PACKAGES = [
  ...['nginx', 'dbus', 'diffutils', 'findutils', 'iproute', 'procps-ng', 'util-linux'],
  ...['python3.11', 'python3.11-pip', 'gcc', 'python3.11-devel', 'mariadb105-devel'],
]

const UNIT = '/usr/lib/systemd/system/nginx.service'

/** A package with one file; nginx's is its unit. */
const spec = (name: string, path = name === 'nginx' ? UNIT : `/usr/share/packages/${name}`) => `Name: ${name}
Version: 1
Release: 1
Summary: A package of a test
License: none
BuildArch: noarch
%description
None.
%install
mkdir -p "$(dirname "%{buildroot}${path}")"
printf '[Service]\\nExecStart=/bin/true\\n[Install]\\nWantedBy=multi-user.target\\n' >"%{buildroot}${path}"
%files
${path}
`

const REPOSITORY = '[main]\ngpgcheck=0\n[test]\nname=test\nbaseurl=file:///repository\n'

/** Runs in a mount namespace: an overlay of this machine, without apt, whose packages are these. */
const ON_A_MACHINE_WITH_DNF = `
set -e
mount -t tmpfs tmpfs "$1"
mkdir "$1/upper" "$1/work" "$1/root"
mount -t overlay -o "lowerdir=/,upperdir=$1/upper,workdir=$1/work" overlay "$1/root"
mount -t proc proc "$1/root/proc"
mount -t tmpfs tmpfs "$1/root/run"
cd "$1/root"
rm -rf usr/bin/apt-get etc/yum.repos.d etc/dnf root/.rpmdb var/lib/rpm etc/systemd/system/*/nginx.service repository
mkdir -p etc/dnf/vars repository hooks
echo 2023 >etc/dnf/vars/releasever
cp -a "$2/." repository
cp -a "$3/." hooks
printf '${REPOSITORY.replaceAll('\n', '\\n')}' >etc/dnf/dnf.conf
printf '#!/bin/sh\\nexit 0\\n' >usr/sbin/selinuxenabled
printf '#!/bin/sh\\necho "setsebool $*"\\n' >usr/sbin/setsebool
chmod +x usr/sbin/selinuxenabled usr/sbin/setsebool
mount --rbind /dev dev
exec chroot . bash -c "$4"
`

describe.skipIf(!isPossible)(`with dnf (skipped without root and ${TOOLS.join(', ')})`, () => {
  let repository = ''

  const cleanups: (() => Promise<void>)[] = []
  afterAll(async () => {
    for (const clean of cleanups) await clean()
  })

  beforeAll(async () => {
    const specs = Object.fromEntries(PACKAGES.map(name => [`${name}.spec`, spec(name)]))
    const build = await folder(specs, clean => cleanups.push(clean))
    repository = join(build, 'repository')
    const define = ['--define', `_topdir ${build}`, '--define', `_rpmdir ${repository}`]
    for (const name of PACKAGES) ran('rpmbuild', ['-bb', '--quiet', ...define, join(build, `${name}.spec`)])
    ran('createrepo_c', ['--quiet', repository])
  })

  async function provision(script: string, environment: Readonly<Record<string, string>> = {}) {
    const place = await folder()
    const args = ['--mount', 'bash', '-c', ON_A_MACHINE_WITH_DNF, 'bash', place, repository, HOOKS, script]
    return spawnSync('unshare', args, {
      encoding: 'utf8',
      env: { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', HOME: '/root', SITE_USER: 'cook', ...environment },
    })
  }

  test('twice: its packages, a web server that starts at boot, and the account', async () => {
    const { status, stdout, stderr } = await provision(`
      hooks/provision.sh && hooks/provision.sh
      echo "exit $?"
      rpm -qa --queryformat '%{NAME}\\n' | sort | xargs
      readlink /etc/systemd/system/multi-user.target.wants/nginx.service
      stat -c '%U %n' /home/cook
    `)
    expect(stderr).toBe('')
    const ready =
      'setsebool -P httpd_can_network_connect on\nReady for the first deployment of legui.com.ar.\n'
    expect(stdout).toBe(
      `${ready}${ready}exit 0\n${[...PACKAGES].sort().join(' ')}\n/lib/systemd/system/nginx.service\ncook /home/cook\n`,
    )
    expect(status).toBe(0)
  })

  test('a package that there is not ends it, and is named', async () => {
    const { status, stdout, stderr } = await provision('hooks/provision.sh', { DNF_PACKAGES: 'butter' })
    expect(stderr).toMatch(/Unable to find a match: butter/)
    expect(stdout).not.toContain('Ready')
    expect(status).toBe(1)
  })
})

function ran(program: string, args: readonly string[]): void {
  const { status, stderr } = spawnSync(program, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${program}: ${stderr}`)
}
