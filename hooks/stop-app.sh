#!/usr/bin/env bash
#
# ApplicationStop: stops Gunicorn. Nginx stays up.
#
# CodeDeploy takes this script from the revision that was installed BEFORE, so a mistake in here cannot be repaired by the
# next deployment: it fails before it has downloaded anything. Hence the less this script does, the better; that nothing
# runs is fine. Should it ever stand in the way, deploy once with `ignore-application-stop-failures: true`.

# shellcheck source-path=SCRIPTDIR
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

is_gone() { ! gunicorn_master >/dev/null; }

if ! master=$(gunicorn_master); then
    say "Gunicorn is not running."
    exit 0
fi
kill -TERM "$master"
if ! await "$STOP_SECONDS" is_gone; then
    say "Gunicorn ($master) did not end within $STOP_SECONDS s (STOP_SECONDS): killing it."
    pkill -KILL --parent "$master" || : # it may have lost its workers already
    kill -KILL "$master" || :           # it may have ended by itself meanwhile
    await 5 is_gone || die "Gunicorn ($master) does not end, not even killed." \
        "Its pid is from $GUNICORN_PIDFILE." "look at it on the instance: ps -fp $master"
fi
say "Gunicorn ($master) has ended."
