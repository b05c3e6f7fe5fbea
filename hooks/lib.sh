# shellcheck shell=bash
#
# What every hook needs. A hook begins with
#
#   source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
#
# Hooks run as root; what belongs to the site (pip, Sphinx, Django) runs as its account, by `as_site`.
#
#   /srv/site/staging        appspec.yml copies to it
#   /srv/site/releases/ID    a release; ID is CodeDeploy's deployment id
#   /srv/site/current        a link to the release that runs; Nginx's file, the web root and ~/potato are links through it

set -Eeuo pipefail
shopt -s inherit_errexit
umask 022
PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin

HOOKS=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
HOOK=$(basename "$0")
trap 'printf "%s: line %s: exit code %s from: %s\n" "$HOOK" "$LINENO" "$?" "$BASH_COMMAND" >&2' ERR

source "$HOOKS/settings.sh"

BASE=/srv/site
RELEASES=$BASE/releases
CURRENT=$BASE/current
SECRETS_ENV=/run/site/secrets.env
ID=${DEPLOYMENT_ID:-none}
RELEASE=$RELEASES/$ID

# die WHAT WHERE NEXT: what is wrong, where it was set or made, and what to do. Ends the hook.
# CodeDeploy shows the last 2 KB of a failed event, so the reason comes last.
die() {
    printf '%s: %s\n  %s\n  Next: %s\n' "$HOOK" "$1" "$2" "$3" >&2
    exit 1
}

# await SECONDS COMMAND...: repeats it until it succeeds; fails when the time is over.
await() {
    local deadline=$((SECONDS + $1))
    shift
    until "$@"; do
        ((SECONDS < deadline)) || return 1
        sleep 0.05
    done
}

# point LINK TARGET: in one step, whatever the link pointed to before.
point() {
    ln -sfn "$2" "$1.new"
    mv -fT "$1.new" "$1"
}

# links: the paths that people, Nginx and visitors know, and what each is a link to. So one link decides everything.
links() {
    printf '%s %s\n' "$NGINX_LINK" "$CURRENT/$NGINX_FILE" "$POTATO" "$CURRENT" \
        "$WEB_ROOT/static" "$CURRENT/public/static" "$WEB_ROOT/docs" "$CURRENT/public/docs"
}

current_id() { basename "$(readlink "$CURRENT" || echo none)"; }

# hide_secrets: replaces the values of the secrets file in its input.
hide_secrets() { "$PYTHON" "$HOOKS/hide-secrets.py" "$SECRETS_ENV"; }

# as_site SECONDS FOLDER COMMAND...: as the site's account, with its secrets and virtual environment. systemd ends it with
# everything it has started when the time is over, and the next hook does when this one was killed.
as_site() {
    local seconds=$1 folder=$2
    shift 2
    systemd-run --quiet --wait --pipe --collect --unit=site-job --uid="$SITE_USER" \
        -p WorkingDirectory="$folder" -p EnvironmentFile=-"$SECRETS_ENV" -p RuntimeMaxSec="$seconds" -p TimeoutStopSec=5 \
        -p NoNewPrivileges=yes -p PrivateTmp=yes -E DJANGO_SETTINGS_MODULE="$DJANGO_SETTINGS" -E PYTHONPATH="${PYTHONPATH:-}" \
        -E PATH="$RELEASE/.venv/bin:$PATH" -E SITE_GUNICORN_CONFIG="$GUNICORN_CONFIG" /usr/bin/env "$@" 2>&1 </dev/null | hide_secrets
}

# site_answers [COMMAND...]: fails unless every address answers 200 through Nginx, and the page is of this commit. COMMAND
# enters another network. What was seen is left in `seen`.
site_answers() {
    local url page commit
    for url in $VERIFY_MORE ${DOCS_SOURCE:+"$VERIFY_DOCS"} "$VERIFY_PAGE"; do
        page=$("$@" curl --silent --show-error --insecure --location --max-redirs 3 --max-time 10 \
            --connect-to ::127.0.0.1: --write-out '\n%{http_code}' "$url" 2>&1) || {
            seen="$url does not answer: ${page//$'\n'/ }"
            return 1
        }
        seen="$url answers ${page##*$'\n'}"
        [[ ${page##*$'\n'} == 200 ]] || return 1
    done
    seen="$VERIFY_PAGE does not contain \"$VERIFY_TEXT\""
    [[ $page == *"$VERIFY_TEXT"* ]] || return 1
    [[ $page =~ \<meta\ name=\"$REVISION_META\"\ content=\"([^\"]+)\" ]] || return 0
    commit=${BASH_REMATCH[1]}
    seen="$VERIFY_PAGE is of commit $commit, not of ${BUNDLE_COMMIT:-}"
    [[ $commit == "${BUNDLE_COMMIT:-$commit}" ]]
}

# show_journal UNIT: the end of what it said. Secrets are hidden before it is cut.
show_journal() {
    journalctl --quiet --no-pager --output=cat --since="$((SECONDS + 1)) seconds ago" --unit="$1" | hide_secrets | tail --bytes=1200 | sed 's/^/  | /' >&2
}

((EUID == 0)) || die "It does not run as root." "appspec.yml gives it a \"runas\"." "remove the \"runas\": hooks drop to $SITE_USER by themselves."
[[ -d /run/systemd/system ]] || die "systemd does not run on this machine." "The site is run by systemd." "use an instance that boots with it."
