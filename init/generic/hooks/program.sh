# How a release of this site runs: START, on the socket that systemd holds (SOCKET), or on its own port, which Nginx's file
# has in place of $PORT. Without START, Nginx alone serves the site. lib.sh reads this file.
PROGRAM="START=$START"
SERVER=
[[ ! $START =~ ^(gunicorn|uvicorn)\  ]] || SERVER=${BASH_REMATCH[1]}
ENVIRONMENT=(PATH="$RELEASE/.venv/bin:$RELEASE/$APP/node_modules/.bin:$PATH" NODE_ENV=production HOST=127.0.0.1)
COMMAND="${SERVER:+python3 -m }$START" # Debian's Uvicorn has no program
UNIT=process@$ID:web.service
TRIAL= # of a Gunicorn, its first worker
if [[ $SERVER == gunicorn ]]; then
    # It starts before the switch, and its workers wait for that. gunicorn.conf.py reads the site's own configuration.
    config=
    [[ ! $START =~ \ (-c|--config)[\ =]([^\ ]+) ]] || config=${BASH_REMATCH[2]}
    [[ -n $config || ! -f $RELEASE/$APP/gunicorn.conf.py ]] || config=gunicorn.conf.py
    ENVIRONMENT+=(SITE_GUNICORN_CONFIG="$config" PORT="${SOCKET##*:}")
    COMMAND+=" --config $RELEASE/hooks/gunicorn.conf.py"
    WAITS=yes
    UNIT=gunicorn@$ID.service
elif [[ -n $SOCKET ]]; then
    # It starts with the switch, because nothing in it waits. The socket keeps the visitors of its trial waiting.
    WAITS=
    START_LINES=("$WITH_SWITCH")
    TRIAL="/bin/sh $RELEASE/start"
    TRIAL_SECONDS=$START_SECONDS
else
    # It starts before its trial, which sends requests there.
    WAITS=$START
    port=$(cat "$RELEASE/port" 2>/dev/null || :)
    ENVIRONMENT+=(PORT="$port")
    START_LINES=("ExecStartPost=/bin/bash -c 'until (: </dev/tcp/127.0.0.1/$port) 2>/dev/null; do [[ -e /proc/\$MAINPID ]] || exit 1; sleep 0.02; done'")
    TRIAL=${START:+/usr/lib/systemd/systemd-socket-proxyd 127.0.0.1:$port}
    sockets() { :; }
fi
# The command itself is in a script (config-app.sh).
[[ -z $START ]] || START="/bin/sh $RELEASE/start"
