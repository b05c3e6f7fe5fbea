#!/usr/bin/env bash
# Prepares a bare Debian 12 or 13, Ubuntu 22.04 or 24.04, or Amazon Linux 2023 for its first deployment: packages and the
# account. Runs as root, with settings.sh beside it or in front of it in one file (an instance's user data). It installs no
# CodeDeploy agent, and writes no secrets: these are yours to put where SECRETS in settings.sh says.
set -Eeuo pipefail
[[ -v NGINX_LINK ]] || source "$(dirname "${BASH_SOURCE[0]}")/settings.sh"

# With Django, Gunicorn and Sphinx a virtual environment needs no network (VENV_OPTIONS). A program that is there already may
# conflict with Debian's package of its name. No sync for every file: a machine that loses power now is provisioned again.
install_with_apt() {
    local package packages=(curl dbus iproute2 nginx procps systemd-sysv python3-venv ${DJANGO_SETTINGS:+python3-django python3-gunicorn python3-sphinx})
    for package in $APT_PACKAGES; do command -v "$package" >/dev/null || packages+=("$package"); done
    DEBIAN_FRONTEND=noninteractive NEEDRESTART_SUSPEND=1 \
        apt-get install -qq -y --no-install-recommends -o Dpkg::Options::=--force-unsafe-io "${packages[@]}" >/dev/null
}

if command -v apt-get >/dev/null; then
    install_with_apt 2>/dev/null || { apt-get update -qq && install_with_apt; }
    rm -f /etc/nginx/sites-enabled/default # it would respond to every name that has no site of its own
else
    # shellcheck disable=SC2086  # several words are several packages
    dnf install -y -q nginx dbus diffutils findutils iproute procps-ng util-linux python3.11 python3.11-pip $DNF_PACKAGES >/dev/null
fi
! selinuxenabled 2>/dev/null || setsebool -P httpd_can_network_connect on # Nginx may ask Gunicorn on any port
systemctl --quiet enable nginx
[[ ! -d /run/systemd/system ]] || systemctl start nginx
id "$SITE_USER" >/dev/null 2>&1 || useradd --create-home --home-dir "$SITE_HOME" --shell /bin/bash "$SITE_USER"
chown "$SITE_USER:" "$SITE_HOME" # a file that was put there first made root its owner
echo "Ready for the first deployment of $SITE."
