#!/usr/bin/env bash
#
# Prepares a bare machine for its first deployment: packages, the account, its directories, Nginx's link to the site.
# Runs as root, once; again does no harm. For Debian 12, Ubuntu 22.04 and 24.04, Amazon Linux 2023.
#
# Everything it needs to know is in settings.sh, beside it or in front of it in one file (an instance's user data). It
# installs no CodeDeploy agent, and writes no secrets: these are yours to put where SECRETS in settings.sh says.

set -Eeuo pipefail
[[ -v NGINX_LINK ]] || source "$(dirname "${BASH_SOURCE[0]}")/settings.sh"

say() { printf '%s\n' "$*"; }

die() {
    printf 'provision.sh: %s\n  Next: %s\n' "$1" "$2" >&2
    exit 1
}

systemd_runs() { [[ -d /run/systemd/system ]]; }

install_with_apt() {
    export DEBIAN_FRONTEND=noninteractive DEBCONF_NOWARNINGS=yes NEEDRESTART_SUSPEND=1
    # Django, Gunicorn and Sphinx are the base of a virtual environment that needs no network (VENV_OPTIONS).
    local packages=(curl nginx procps python3-django python3-gunicorn python3-sphinx python3-venv sudo)
    # shellcheck disable=SC2206  # several words are several packages
    packages+=($APT_PACKAGES)
    # Where no systemd runs nobody would ever stop what a package starts.
    systemd_runs || keep_services_down
    # Lists of packages that are there are mostly good enough; only where they are not, it pays to fetch them.
    apt_install "${packages[@]}" 2>/dev/null || {
        apt-get update -qq
        apt_install "${packages[@]}"
    }
    systemd_runs || install_systemctl
    # It would answer for every name that has no site of its own.
    rm -f /etc/nginx/sites-enabled/default
}

# Without a sync for every file: a machine that loses its power now is provisioned again.
apt_install() {
    apt-get install -qq -y --no-install-recommends -o Dpkg::Options::=--force-unsafe-io "$@" >/dev/null
}

keep_services_down() {
    [[ ! -e /usr/sbin/policy-rc.d ]] || return 0
    # 101: the action is not allowed. https://people.debian.org/~hmh/invokerc.d-policyrc.d-specification.txt
    printf '#!/bin/sh\nexit 101\n' >/usr/sbin/policy-rc.d
    chmod +x /usr/sbin/policy-rc.d
    trap 'rm -f /usr/sbin/policy-rc.d' EXIT
}

# The package "systemctl" works without systemd, but cannot be installed beside it: its one program is enough.
install_systemctl() {
    [[ ! -e /usr/local/bin/systemctl ]] || return 0
    local folder
    folder=$(mktemp -d)
    (cd "$folder" && apt-get download -qq -o APT::Sandbox::User=root systemctl >/dev/null)
    dpkg-deb --fsys-tarfile "$folder"/systemctl_*.deb | tar -xO ./usr/bin/systemctl >"$folder/systemctl"
    install -m 755 "$folder/systemctl" /usr/local/bin/systemctl
    rm -r "$folder"
}

install_with_dnf() {
    # shellcheck disable=SC2086  # several words are several packages
    dnf install -y -q nginx procps-ng python3.11 python3.11-pip sudo $DNF_PACKAGES
    systemctl enable --quiet nginx
}

make_account() {
    id "$SITE_USER" >/dev/null 2>&1 || useradd --create-home --home-dir "$SITE_HOME" --shell /bin/bash "$SITE_USER"
    chown "$SITE_USER:" "$SITE_HOME" # a file that was put there first has made it root's
    install -m 440 /dev/stdin "/etc/sudoers.d/90-$SITE_USER" <<<"$SITE_USER ALL=(ALL) NOPASSWD:ALL"
}

make_directories() {
    local run
    run=$(dirname "$GUNICORN_PIDFILE")
    install -d -o "$SITE_USER" -g "$SITE_USER" "$run" "$(dirname "$GUNICORN_LOG")" "$WEB_ROOT"
    # What is in /var/run is gone after a reboot.
    install -d /etc/tmpfiles.d
    echo "d $run 0755 $SITE_USER $SITE_USER -" >/etc/tmpfiles.d/gunicorn.conf
    # It points nowhere until the first deployment.
    ln -sfn "$NGINX_FILE" "$NGINX_LINK"
}

((EUID == 0)) || die "It has to run as root, not as $(id -un)." "sudo $0"
if command -v apt-get >/dev/null; then
    install_with_apt
elif command -v dnf >/dev/null; then
    install_with_dnf
else
    die "This machine has neither apt-get nor dnf." "use Debian, Ubuntu or Amazon Linux 2023, or prepare it by hand."
fi
make_account
make_directories
say "Ready for the first deployment of $SITE."
