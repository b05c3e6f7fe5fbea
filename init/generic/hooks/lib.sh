# shellcheck shell=bash disable=SC2034  # the hooks use these
#
# What every hook needs: it sources this file first. Hooks run as root; what is the site's own (pip, Sphinx, Django) runs as
# its account, by `as_site`.
#
#   /srv/site/staging        appspec.yml copies to it
#   /srv/site/releases/ID    a release; ID is CodeDeploy's deployment id
#   /srv/site/current        a link to the release that runs; Nginx's file, the web root and ~/potato are links through it

set -Eeuo pipefail
shopt -s inherit_errexit
umask 022
PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
HOOKS=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
HOOK=${0##*/}
trap 'printf "%s: line %s: exit code %s from: %s\n" "$HOOK" "$LINENO" "$?" "$BASH_COMMAND" >&2' ERR
source "$HOOKS/settings.sh"
source "$HOOKS/program.sh"

BASE=/srv/site
RELEASES=$BASE/releases
CURRENT=$BASE/current
ID=${DEPLOYMENT_ID:-none}
RELEASE=$RELEASES/$ID
SECRETS_ENV=/run/site/secrets.env
UNITS=/etc/systemd/system
TRIAL_UNITS=/run/systemd/system # gone after a reboot

# die WHAT WHERE NEXT: what is wrong, where it was set or made, and what to do. CodeDeploy shows the last 2 KB of a failed
# event, so the reason comes last.
die() {
    printf '%s: %s\n  %s\n  Next: %s\n' "$HOOK" "$1" "$2" "$3" >&2
    exit 1
}

# await SECONDS COMMAND...: repeats it until it succeeds; fails when the time is over.
await() {
    local deadline=$((SECONDS + $1))
    until "${@:2}"; do
        ((SECONDS < deadline)) || return 1
        sleep 0.05
    done
}

# point LINK TARGET: in one step, whatever the link pointed to before.
point() { ln -sfn "$2" "$1.new" && mv -fT "$1.new" "$1"; }

# links: the paths that people, Nginx and visitors know, and what each is a link to.
links() {
    printf '%s %s\n' "$NGINX_LINK" "$CURRENT/$NGINX_FILE" "$POTATO" "$CURRENT" \
        ${WEB_ROOT:+"$WEB_ROOT/static" "$CURRENT/public/static" "$WEB_ROOT/docs" "$CURRENT/public/docs"}
}

current_id() { basename "$(readlink "$CURRENT" || echo none)"; }

nginx_workers() { pgrep --parent "$(pgrep --oldest --exact nginx)"; }

# quiet COMMAND...: where there may be nothing to stop.
quiet() { "$@" >/dev/null 2>&1 || :; }

hide_secrets() { "$PYTHON" "$HOOKS/hide-secrets.py" "$SECRETS_ENV"; }

# as_site SECONDS FOLDER COMMAND...: as the site's account, with its secrets and virtual environment. systemd ends it, and all
# that it has started, when the time is over; the next deployment does when the hook was killed.
as_site() {
    systemd-run --quiet --wait --pipe --collect --unit=site-job --uid="$SITE_USER" -p RuntimeMaxSec="$1" -p TimeoutStopSec=5 \
        -p WorkingDirectory="$2" -p EnvironmentFile=-"$SECRETS_ENV" -p NoNewPrivileges=yes -p PrivateTmp=yes \
        "${ENVIRONMENT[@]/#/--setenv=}" -E PYTHONPATH="${PYTHONPATH:-}" \
        -E PATH="$RELEASE/.venv/bin:$PATH" /usr/bin/env "${@:3}" 2>&1 </dev/null | hide_secrets
}

# site_answers [COMMAND...]: fails unless every address answers 200 through Nginx, and the page is of this commit; `seen` is
# what was seen. COMMAND enters another network.
site_answers() {
    local url page
    for url in $VERIFY_MORE ${DOCS_SOURCE:+"$VERIFY_DOCS"} "$VERIFY_PAGE"; do
        page=$("$@" curl --silent --show-error --insecure --location --max-redirs 3 --max-time 10 \
            --connect-to ::127.0.0.1: --write-out '\n%{http_code}' "$url" 2>&1) || page+=$'\n000'
        seen="$url answers ${page##*$'\n'}"
        [[ ${page##*$'\n'} == 200 ]] || return 1
    done
    seen="$VERIFY_PAGE does not contain \"$VERIFY_TEXT\""
    [[ $page == *"$VERIFY_TEXT"* ]] || return 1
    [[ $page =~ \<meta\ name=\"$REVISION_META\"\ content=\"([^\"]+)\" ]] || return 0
    seen="$VERIFY_PAGE is of commit ${BASH_REMATCH[1]}, not of ${BUNDLE_COMMIT:-}"
    [[ ${BASH_REMATCH[1]} == "${BUNDLE_COMMIT:-${BASH_REMATCH[1]}}" ]]
}

# show_journal UNIT: the end of what it said since this hook began. Secrets are hidden before it is cut.
show_journal() {
    journalctl --quiet --no-pager --output=cat --since="$((SECONDS + 1)) seconds ago" --unit="$1" | hide_secrets \
        | tail --bytes=1200 | sed 's/^/  | /' >&2
}

((EUID == 0)) || die "It does not run as root." 'appspec.yml gives it a "runas".' 'remove the "runas": it drops to SITE_USER by itself.'
[[ -d /run/systemd/system ]] || die "systemd does not run on this machine." "It runs the site." "use an instance that boots with it."
