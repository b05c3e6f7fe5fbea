# shellcheck shell=bash
#
# What does every hook need? Strictness, a voice, patience, and to be the only one at work. A hook begins with
#
#   source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
#
# and ends with `succeed`. CodeDeploy shows the last 2 KB of what a failed event printed, so the reason comes last.

set -Eeuo pipefail
shopt -s inherit_errexit
umask 022

HOOKS=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
HOOK=$(basename "$0")

# Whatever fails without a word of its own still says which command it was.
trap 'printf "%s: line %s: exit code %s from: %s\n" "$HOOK" "$LINENO" "$?" "$BASH_COMMAND" >&2' ERR

source "$HOOKS/settings.sh"

say() { printf '%s\n' "$*"; }

# die WHAT WHO NEXT: the culprit, where it was set or made, and what to do about it. Ends the hook.
die() {
    printf '%s: %s\n  %s\n  Next: %s\n' "$HOOK" "$1" "$2" "$3" >&2
    exit 1
}

# on_failure COMMAND...: is run when the hook ends in any other way than by `succeed`: a timeout has no exit code.
on_failure() {
    # shellcheck disable=SC2064  # what it is called with now
    trap "$(printf '%q ' "$@")" EXIT
}

# succeed TEXT...: the last word of a hook that has done its duty.
succeed() {
    trap - EXIT
    say "$@"
    exit 0
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

# own_directory PATH: it is there, and ours to write in.
own_directory() {
    [[ -d $1 && -O $1 ]] || sudo install -d -o "$SITE_USER" -g "$(id -gn)" "$1"
}

# free_megabytes PATH: what its disk has left.
free_megabytes() { df --output=avail --block-size=1M "$1" | tail -n 1 | tr -d ' '; }

# CodeDeploy ends a hook that takes too long, or whose agent is gone, but not what the hook has started: a pip may still
# write into the environment that the next deployment wants to use. It holds this lock, and so it is found.
work_alone() {
    mkdir -p "$RELEASES"
    exec {LOCK}<>"$RELEASES/.lock"
    if ! flock --nonblock "$LOCK"; then
        local group
        read -r group <&"$LOCK" || group=unknown
        say "An earlier hook has left something running (process group $group): ending it."
        kill -KILL -- "-$group" || : # what holds the lock may have left that group, or ended by itself
        flock --timeout 10 "$LOCK" || die "Something of an earlier hook still runs." "It holds $RELEASES/.lock open." \
            "find it on the instance, and end it: fuser -v $RELEASES/.lock"
    fi
    printf '%s\n' "$$" >"$RELEASES/.lock" || : # a full disk is for the hook to fail on, when it can go back
}

source "$HOOKS/shared/releases.sh"
source "$HOOKS/shared/site.sh"
source "$HOOKS/shared/gunicorn.sh"
source "$HOOKS/shared/nginx.sh"

((EUID != 0)) || die "It runs as root." 'The "runas" of appspec.yml is missing, or is root.' "let it say runas: $SITE_USER"
work_alone
