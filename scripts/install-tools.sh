#!/usr/bin/env bash
#
# Installs what some tests speak to and npm does not bring: the AWS CLI, ShellCheck, shfmt and django-admin. Does nothing where
# they are there. Where they cannot be installed, those tests say that they were skipped.

set -Eeuo pipefail

declare -A package_of=(['/usr/bin/aws']=awscli ['/usr/bin/shellcheck']=shellcheck ['/usr/bin/shfmt']=shfmt
    ['/usr/bin/django-admin']=python3-django)
missing=()
for program in "${!package_of[@]}"; do
    [[ -x $program ]] || missing+=("${package_of[$program]}")
done
((${#missing[@]} > 0)) || exit 0

as_root=()
((EUID == 0)) || as_root=(sudo -n)
if ! command -v apt-get >/dev/null || ! "${as_root[@]}" true 2>/dev/null; then
    echo "Not installed: ${missing[*]}. The tests that need them are skipped." >&2
    exit 0
fi
echo "Installing for the tests: ${missing[*]}"
export DEBIAN_FRONTEND=noninteractive
"${as_root[@]}" apt-get update -qq
# One by one: not every release has them all.
for package in "${missing[@]}"; do
    "${as_root[@]}" apt-get install -qq -y --no-install-recommends "$package" >/dev/null \
        || echo "Not installed: $package. The tests that need it are skipped." >&2
done
