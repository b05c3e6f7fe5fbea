#!/usr/bin/env bash
#
# Prepares a bare machine for its first deployment: packages and the account. Runs as root, once; again does no harm.
# For Debian 12 and 13, Ubuntu 22.04 and 24.04, Amazon Linux 2023.
#
# Everything it needs to know is in settings.sh, beside it or in front of it in one file (an instance's user data). It
# installs no CodeDeploy agent, and writes no secrets: these are yours to put where SECRETS in settings.sh says.

set -Eeuo pipefail
[[ -v NGINX_LINK ]] || source "$(dirname "${BASH_SOURCE[0]}")/settings.sh"

die() {
    printf 'provision.sh: %s\n  Next: %s\n' "$1" "$2" >&2
    exit 1
}

# Without a sync for every file: a machine that loses its power now is provisioned again.
apt_install() {
    apt-get install -qq -y --no-install-recommends -o Dpkg::Options::=--force-unsafe-io "$@" >/dev/null
}

install_with_apt() {
    export DEBIAN_FRONTEND=noninteractive DEBCONF_NOWARNINGS=yes NEEDRESTART_SUSPEND=1
    # Django, Gunicorn and Sphinx are the base of a virtual environment that needs no network (VENV_OPTIONS).
    local package packages=(curl nginx procps systemd-sysv python3-venv ${DJANGO_SETTINGS:+python3-django python3-gunicorn python3-sphinx})
    # A program that is there may be another maker's, with which Debian's package of its name does not go.
    for package in $APT_PACKAGES; do command -v "$package" >/dev/null || packages+=("$package"); done
    # Lists of packages that are there are mostly good enough; only where they are not, it pays to fetch them.
    apt_install "${packages[@]}" 2>/dev/null || {
        apt-get update -qq
        apt_install "${packages[@]}"
    }
    # It would answer for every name that has no site of its own.
    rm -f /etc/nginx/sites-enabled/default
}

((EUID == 0)) || die "It has to run as root, not as $(id -un)." "sudo $0"
if command -v apt-get >/dev/null; then
    install_with_apt
elif command -v dnf >/dev/null; then
    # shellcheck disable=SC2086  # several words are several packages
    dnf install -y -q nginx procps-ng util-linux findutils python3.11 python3.11-pip $DNF_PACKAGES
else
    die "This machine has neither apt-get nor dnf." "use Debian, Ubuntu or Amazon Linux 2023, or prepare it by hand."
fi
# Where systemd does not run yet it starts Nginx when it does.
systemctl --quiet enable nginx
[[ ! -d /run/systemd/system ]] || systemctl start nginx
id "$SITE_USER" >/dev/null 2>&1 || useradd --create-home --home-dir "$SITE_HOME" --shell /bin/bash "$SITE_USER"
chown "$SITE_USER:" "$SITE_HOME" # a file that was put there first has made it root's
echo "Ready for the first deployment of $SITE."
