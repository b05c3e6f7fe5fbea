# shellcheck shell=bash
#
# What does every hook need? Strictness, a voice and patience. Each hook begins with
#
#   source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
#
# and has settings.sh from it. CodeDeploy shows the last 2 KB of what a failed event printed, so the reason comes last.

set -Eeuo pipefail
shopt -s inherit_errexit
umask 022

HOOKS=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
HOOK=$(basename "$0")

# Whatever fails without a word of its own still says which command it was.
trap 'printf "%s: line %s: exit code %s from: %s\n" "$HOOK" "$LINENO" "$?" "$BASH_COMMAND" >&2' ERR

# shellcheck source-path=SCRIPTDIR
source "$HOOKS/settings.sh"

say() { printf '%s\n' "$*"; }

# die WHAT WHO NEXT: the culprit, where it was set or made, and what to do about it. Ends the hook.
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
        sleep 0.1
    done
}

# show_end FILE [FROM]: its last lines on stderr, at most 1000 bytes of them, and none before byte FROM.
show_end() {
    local size
    size=$(stat --format=%s "$1" 2>/dev/null) || return 0
    local from=$((size - 1000 > ${2:-0} ? size - 1000 : ${2:-0}))
    printf 'The end of %s:\n' "$1" >&2
    tail --bytes=+$((from + 1)) "$1" | sed 's/^/  | /' >&2
}

# own_directory PATH: it is there, and ours to write in.
own_directory() {
    [[ -d $1 && -O $1 ]] || sudo install -d -o "$SITE_USER" -g "$(id -gn)" "$1"
}

# The pid of Gunicorn's master; fails when it does not run. A pid file may have outlived its Gunicorn.
gunicorn_master() {
    pgrep --pidfile "$GUNICORN_PIDFILE" --full gunicorn 2>/dev/null
}

# with_secrets COMMAND...: runs it in the Django project with its settings and secrets, in the virtual environment. Nothing
# of the secrets file is shown: bash quotes the lines that it does not understand.
with_secrets() (
    if [[ -n $SECRETS ]]; then
        [[ -r $SECRETS ]] || die "$SECRETS is not there, or not readable by $SITE_USER." "SECRETS in hooks/settings.sh." \
            "put it on the instance (mode 600, one line \"export NAME='value'\" for each), or leave SECRETS empty."
        set +u
        # shellcheck source=/dev/null
        source "$SECRETS" 2>/dev/null || die "$SECRETS does not load." "SECRETS in hooks/settings.sh." \
            "try it on the instance: bash -c 'source $SECRETS'"
        set -u
    fi
    export DJANGO_SETTINGS_MODULE=$DJANGO_SETTINGS PATH="$VENV/bin:$PATH"
    cd "$POTATO/app"
    exec "$@"
)
