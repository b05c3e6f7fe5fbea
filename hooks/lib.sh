# What every hook needs. Hooks run as root; the site's own programs (pip, Sphinx, Django) run as its account, by `as_site`.
#   /srv/site/staging        appspec.yml copies to it
#   /srv/site/releases/ID    a release; ID is CodeDeploy's deployment id
#   /srv/site/current        a link to the release that runs; Nginx's file, the web root and ~/potato are links through it
set -Eeuo pipefail
shopt -s inherit_errexit
umask 022
PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
HOOKS=${BASH_SOURCE[0]%/*}
trap 'printf "%s: line %s: exit code %s from: %s\n" "${0##*/}" "$LINENO" "$?" "$BASH_COMMAND" >&2' ERR
source "$HOOKS/settings.sh"
UNITS=/etc/systemd/system
BASE=/srv/site
CURRENT=$BASE/current
ID=${DEPLOYMENT_ID:-none}
RELEASE=$BASE/releases/$ID
WITH_SWITCH="ExecStartPre=/bin/sh -c 'until [ $CURRENT -ef $RELEASE ]; do sleep 0.02; done'" # in units that start with it
# The paths that people, Nginx and visitors know, and what each is a link to.
declare -A LINKS=(["$NGINX_LINK"]=$CURRENT/$NGINX_FILE ["$POTATO"]=$CURRENT)
[[ -z ${WEB_ROOT:-} ]] || LINKS+=(["$WEB_ROOT/static"]=$CURRENT/public/static ["$WEB_ROOT/docs"]=$CURRENT/public/docs)
: "${VERIFY=$VERIFY_PAGE $VERIFY_MORE}" # the page first

# die WHAT NEXT: the reason comes last, since CodeDeploy shows the last 2 KB of a failed event.
die() {
    printf '%s: %s\n  Next: %s\n' "${0##*/}" "$1" "$2" >&2
    exit 1
}
quiet() { "$@" >/dev/null 2>&1 || :; } # where there may be nothing to stop
# await SECONDS COMMAND...: repeats it until it succeeds; fails when time runs out.
await() {
    local deadline=$((SECONDS + $1))
    until "${@:2}"; do ((SECONDS < deadline)) && sleep 0.02 || return 1; done
}
sockets() { sort --unique "${@/%//addresses}" | xargs --no-run-if-empty systemd-escape --template=site-port@.socket; }
current_id() { local target && target=$(readlink "$CURRENT") && echo "${target##*/}" || echo none; }
# units_in STATES: of any release, and of a deployment.
units_in() { systemctl list-units --plain --no-legend --state="$1" 'gunicorn@*' 'process@*' 'site-job-*' 'site-trial*' | cut -d ' ' -f 1; }
nginx_workers() { pgrep --oldest --exact nginx | xargs --no-run-if-empty pgrep --parent; }
# hide_secrets: passes its input on with names in place of values. Only then may it be cut.
hide_secrets() { sed --unbuffered --file=/run/site/secrets.sed; }
show_journal() { journalctl --quiet --no-pager --output=cat "${@/#/--unit=}" | hide_secrets | tail --bytes=1200 | sed 's/^/  | /' >&2 || :; }
# as_site SECONDS FOLDER COMMAND...: as the site's account, with its secrets and virtual environment, until time runs out.
as_site() {
    systemd-run --quiet --wait --pipe --collect --unit="site-job-$BASHPID" --uid="$SITE_USER" -p RuntimeMaxSec="$1" -p TimeoutStopSec=5 \
        -p WorkingDirectory="$2" -p EnvironmentFile=/run/site/secrets.env -p NoNewPrivileges=yes -p PrivateTmp=yes \
        "${ENVIRONMENT[@]/#/--setenv=}" -E PYTHONPATH="${PYTHONPATH:-}" /usr/bin/env "${@:3}" 2>&1 </dev/null | hide_secrets
}
# site_answers: fails unless every address responds with 200 through Nginx, and the page shows this commit; `seen` is what was seen.
site_answers() {
    [[ $VERIFY =~ [^\ ] ]] || return 0
    # shellcheck disable=SC2086  # several words are several addresses
    seen=$(curl --silent --show-error --insecure --location --max-redirs 3 --max-time 10 --connect-to ::127.0.0.1: \
        --output "$RELEASE/page" --write-out '%{stderr}%{url} responds with %{http_code}\n' $VERIFY 2>&1 >/dev/null) || :
    ! seen=$(grep -v ' responds with 200$' <<<"$seen") || return 1
    [[ $(<"$RELEASE/page") =~ \<meta\ name=\"$REVISION_META\"\ content=\"([^\"]+)\" ]] || return 0
    seen="The page shows commit ${BASH_REMATCH[1]}, not ${BUNDLE_COMMIT:-}"
    [[ ${BASH_REMATCH[1]} == "${BUNDLE_COMMIT:-${BASH_REMATCH[1]}}" ]]
}
source "$HOOKS/program.sh"
source "$HOOKS/units.sh"
