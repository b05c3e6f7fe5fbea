# shellcheck shell=bash
#
# How does one Gunicorn take over from another? The new one borrows the sockets of the old one (serve-gunicorn.py) and is
# on trial: until it is kept, the old one is as it was, and can be returned to. Which one is which, the pid files tell:
#
#   prod.pid            the one that runs
#   prod.pid.before     the one before it, while prod.pid is on trial
#   prod.pid.retired    the one before it, told to end
#
# These functions run in EXIT traps too, where a bare `return` means the exit code of the hook, not of the last command.

# The pid of the one on trial, as long as it is this hook that tries it.
TRIAL=

# alive SUFFIX: the pid of the master that the pid file with this suffix names; fails when there is none. A pid file may
# have outlived its Gunicorn.
alive() { pgrep --pidfile "$GUNICORN_PIDFILE${1:-}" --full gunicorn 2>/dev/null; }

is_gone() { ! alive "${1:-}" >/dev/null; }

# serving_release: the one that answers visitors, by the folder in which Gunicorn's master works; fails when none runs.
serving_release() {
    local master folder
    master=$(alive) || return 1
    folder=$(readlink "/proc/$master/cwd")
    [[ -d $folder ]] && printf '%s\n' "${folder%/"$APP"}"
}

# try_gunicorn RELEASE: starts its Gunicorn beside the one that runs, on trial, and waits until its workers have loaded the
# site. When it does not come up, the old one is the one that runs again, and the end of the log is shown.
try_gunicorn() {
    local release=$1 ready=$GUNICORN_PIDFILE.ready sockets=() log_start=0 master
    own_directory "$(dirname "$GUNICORN_PIDFILE")" # /var/run is empty after a reboot
    own_directory "$(dirname "$GUNICORN_LOG")"
    [[ ! -f $GUNICORN_LOG ]] || log_start=$(stat --format=%s "$GUNICORN_LOG")
    : >"$ready"
    if master=$(alive); then
        sockets=(--sockets-of "$master")
        mv -f "$GUNICORN_PIDFILE" "$GUNICORN_PIDFILE.before"
    fi
    # shellcheck disable=SC2086  # no application is no argument
    in_release "$release" setsid python "$HOOKS/shared/serve-gunicorn.py" --ready "$ready" "${sockets[@]}" \
        --config "$GUNICORN_CONFIG" --chdir "$release/$APP" --pid "$GUNICORN_PIDFILE" $WSGI_APP \
        </dev/null >>"$GUNICORN_LOG" 2>&1 {LOCK}>&- &
    TRIAL=$!
    await "$START_SECONDS" has_decided "$ready" || say "Gunicorn's workers took longer than $START_SECONDS s."
    if is_ready "$ready"; then
        rm "$ready"
        return 0
    fi
    rm "$ready"
    end_trial
    show_end "$GUNICORN_LOG" "$log_start"
    return 1
}

has_decided() { is_ready "$1" || has_ended "$TRIAL"; }

# Each worker has added a line, in which stands how many they are.
is_ready() {
    awk 'END { exit !(NR > 0 && NR >= $1) }' "$1" && [[ $(alive) == "$TRIAL" ]]
}

# end_trial: the one on trial ends, if there is one, and the one before it is the one that runs.
end_trial() {
    if [[ -z $TRIAL ]] && ! is_gone .before; then
        TRIAL=$(alive) || TRIAL= # killed before it had written its pid: it will find that the old one runs, and end
    fi
    [[ -z $TRIAL ]] || end_gunicorn "$TRIAL"
    TRIAL=
    is_gone .before || mv -f "$GUNICORN_PIDFILE.before" "$GUNICORN_PIDFILE"
}

# keep_gunicorn: the one on trial has passed. The one before it finishes its requests and ends.
keep_gunicorn() {
    local master
    TRIAL=
    master=$(alive .before) || return 0
    mv -f "$GUNICORN_PIDFILE.before" "$GUNICORN_PIDFILE.retired"
    end_gunicorn "$master"
    rm -f "$GUNICORN_PIDFILE.retired"
}

# settle_gunicorn: finishes what a hook that was killed has begun.
settle_gunicorn() {
    local retired
    if retired=$(alive .retired); then
        end_gunicorn "$retired"
    fi
    end_trial
}

# end_gunicorn PID: it finishes its requests, and is killed when that takes too long.
end_gunicorn() {
    kill -TERM "$1" 2>/dev/null || return 0 # it has ended already
    ! await "$STOP_SECONDS" has_ended "$1" || return 0
    say "Gunicorn ($1) did not end within $STOP_SECONDS s (STOP_SECONDS): killing it."
    pkill -KILL --parent "$1" || : # it may have lost its workers already
    kill -KILL "$1" || :           # it may have ended meanwhile
    await 5 has_ended "$1"
}

has_ended() { ! kill -0 "$1" 2>/dev/null; }

# show_end FILE FROM: its last lines on stderr, at most 1000 bytes of them, and none from before byte FROM.
show_end() {
    printf 'The end of %s:\n' "$1" >&2
    tail --bytes=+$(($2 + 1)) "$1" | tail --bytes=1000 | hide_secrets | sed 's/^/  | /' >&2
}
