# shellcheck shell=bash disable=SC2034  # the hooks use these
#
# How a release of this site runs: START, on the socket that systemd holds (SOCKET), or on a port of its own that Nginx's file
# has in place of $PORT. Without START Nginx serves the site alone. lib.sh reads this file.
PROGRAM="START=$START"
SERVER=
[[ ! $START =~ ^(gunicorn|uvicorn)\  ]] || SERVER=${BASH_REMATCH[1]}
ENVIRONMENT=(PATH="$RELEASE/.venv/bin:$RELEASE/$APP/node_modules/.bin:$PATH" NODE_ENV=production HOST=127.0.0.1)
COMMAND=$START
unit_of() { echo "process@$1:web.service"; }

if [[ $SERVER == gunicorn ]]; then
    # It starts beside the trial, and its workers wait for the switch. gunicorn.conf.py reads the site's own configuration.
    config=
    [[ ! $START =~ \ (-c|--config)[\ =]([^\ ]+) ]] || config=${BASH_REMATCH[2]}
    [[ -n $config || ! -f $RELEASE/$APP/gunicorn.conf.py ]] || config=gunicorn.conf.py
    ENVIRONMENT+=(SITE_GUNICORN_CONFIG="$config" PORT="${SOCKET##*:}")
    COMMAND="python3 -m $START --config $RELEASE/hooks/gunicorn.conf.py"
    WAITS=yes
    unit_of() { echo "gunicorn@$1.service"; }
elif [[ -n $SOCKET ]]; then
    # It starts with the switch, for nothing makes it wait. The socket keeps the visitors of its trial waiting.
    WAITS=
    TRIAL_SECONDS=$START_SECONDS
else
    # It starts before its trial, which asks there.
    WAITS=$START
    port=$(cat "$RELEASE/port" 2>/dev/null || :)
    ENVIRONMENT+=(PORT="$port")
    START_LINES=("ExecStartPost=/bin/bash -c 'until (: </dev/tcp/127.0.0.1/$port) 2>/dev/null; do [[ -e /proc/\$MAINPID ]] || exit 1; sleep 0.02; done'")
    TRIAL="/usr/lib/systemd/systemd-socket-proxyd 127.0.0.1:$port"
    TRIED=$(unit_of "$ID")
    TRIAL_LINES=('[Unit]' "Requires=$TRIED" "After=$TRIED")
    sockets() { :; }
fi
# What it is for the shell stands in a script (config-app.sh).
[[ -z $START ]] || START="/bin/sh $RELEASE/start"
