#!/usr/bin/env bash
#
# Installs the system packages that some tests need: the AWS CLI, boto3, ShellCheck, shfmt, django-admin,
# slirp4netns and systemd. Installs nothing that is
# there already. Needs apt and root or sudo; without a package, its tests are skipped.

set -Eeuo pipefail

declare -A package_of=(['/usr/bin/aws']=awscli ['/usr/bin/shellcheck']=shellcheck ['/usr/bin/shfmt']=shfmt
    ['/usr/bin/django-admin']=python3-django ['/usr/bin/slirp4netns']=slirp4netns
    ['/usr/lib/python3/dist-packages/boto3']=python3-boto3
    ['/lib/systemd/systemd']=systemd)
missing=()
for program in "${!package_of[@]}"; do
    [[ -x $program ]] || missing+=("${package_of[$program]}")
done
((${#missing[@]} > 0)) || exit 0

as_root=()
((EUID == 0)) || as_root=(sudo -n)
if ! command -v apt-get >/dev/null || ! "${as_root[@]}" true 2>/dev/null; then
    echo "setup-tests.sh: ${missing[*]}: not installed, since that needs apt and root, or sudo without a password." >&2
    exit 1
fi
echo "Installing for the tests: ${missing[*]}"
export DEBIAN_FRONTEND=noninteractive
"${as_root[@]}" apt-get update -qq
# One by one, because some releases lack some of them.
for package in "${missing[@]}"; do
    "${as_root[@]}" apt-get install -qq -y --no-install-recommends "$package" >/dev/null \
        || echo "Not installed: $package. The tests that need it are skipped." >&2
done
