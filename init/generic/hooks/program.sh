# shellcheck shell=bash disable=SC2034,SC2153  # the hooks use these, and lib.sh sets others
#
# How the program of a release runs: START, on the socket that systemd holds (SOCKET), or on a port of its own that Nginx's
# file gets in place of $PORT. Without START Nginx serves the site alone. lib.sh reads this file.

UNIT=site
ENVIRONMENT=(NODE_ENV=production)
WHAT_TO_CORRECT="START=$START, START_SECONDS (hooks/settings.sh)"
SERVER_PACKAGES=
[[ ! $START =~ ^(gunicorn|uvicorn)\  ]] || SERVER_PACKAGES=${BASH_REMATCH[1]}
TRIAL_SECONDS=3
# Other programs than Gunicorn do not say when they have loaded the site; the socket keeps the visitors of its trial waiting.
[[ -z $SOCKET || $SERVER_PACKAGES == gunicorn ]] || TRIAL_SECONDS=$START_SECONDS

# find_sockets: where Nginx asks in `addresses`, systemd's units of that in `sockets`.
find_sockets() {
    addresses=() sockets=()
    if [[ -n $START && -n $SOCKET ]]; then
        addresses=("$SOCKET")
        mapfile -t sockets < <(systemd-escape --template=site-port@.socket "$SOCKET")
    elif [[ -n $START ]]; then
        "$HOOKS/port.sh" "$ID"
        addresses=("127.0.0.1:$(<"$RELEASE/port")")
    fi
}

# start_line: Gunicorn's workers wait for the switch, and it says when they have loaded the site, by gunicorn.conf.py, which
# reads the site's own configuration.
start_line() {
    [[ $START == gunicorn\ * ]] && echo "python -m gunicorn ${START#gunicorn } --config \"\${0%/*}/hooks/gunicorn.conf.py\"" || echo "$START"
}

# describe DROP-IN HELD SOCKET...: what a unit cannot know by itself of the release.
describe() {
    local theirs='' type=exec port=${addresses[0]##*:}
    [[ ! $START =~ \ (-c|--config)[\ =]([^\ ]+) ]] || theirs=${BASH_REMATCH[2]}
    [[ -n $theirs || ! -f $RELEASE/$APP/gunicorn.conf.py ]] || theirs=gunicorn.conf.py
    [[ $START != gunicorn\ * || $# -lt 3 ]] || type=notify
    mkdir -p "${1%/*}"
    printf '%s\n' '#!/bin/sh' "$([[ $START == *[\&\;\|]* ]] || echo exec) $(start_line)" >"$RELEASE/start"
    chmod 755 "$RELEASE/start"
    cat >"$1" <<EOF
[Unit]
Requires=${*:3}
After=${*:3}

[Service]
Type=$type
User=$SITE_USER
WorkingDirectory=$RELEASE/$APP
Environment=PATH=$RELEASE/.venv/bin:$RELEASE/$APP/node_modules/.bin:/usr/local/bin:/usr/bin:/bin ${ENVIRONMENT[*]} SITE_HELD=$2
Environment=HOST=127.0.0.1 $([[ -n $SOCKET ]] || echo "PORT=$port") SITE_GUNICORN_CONFIG=$theirs
Sockets=${*:3}
TimeoutStartSec=$START_SECONDS
ExecStart=$RELEASE/start
EOF
    # The trial of a program with a port of its own: the release itself is asked from the other network.
    [[ -z $SOCKET && $# -ge 3 ]] || return 0
    printf '%s\n' ExecStart= "ExecStart=/usr/lib/systemd/systemd-socket-proxyd ${addresses[0]}" >>"$1"
}

# describe_release SOCKET...: the release as it will run, and the lists by which the switch and the boot know it. A port of its
# own ends with the release.
describe_release() {
    touch "$RELEASE/units" "$RELEASE/sockets"
    [[ -n $START ]] || return 0
    describe "$UNITS/$UNIT@$ID.service.d/release.conf" "$ID" "$@"
    echo "$UNIT@$ID.service" >"$RELEASE/units"
    printf '%s\n' "${@:-$UNIT@$ID.service}" >"$RELEASE/sockets"
}

start_trial() {
    [[ -n $START ]] || return 0
    [[ -n $SOCKET ]] || start_release "$ID" || return 1
    systemctl start site-trial.service
}

# start_release ID: until it can take visitors; a socket keeps them waiting.
start_release() {
    [[ -n $START ]] || return 0
    systemctl start "$UNIT@$1.service" || return 1
    [[ -n $SOCKET ]] || await "$START_SECONDS" listens_or_died "$1" && systemctl --quiet is-active "$UNIT@$1.service"
}

listens_or_died() {
    (: <"/dev/tcp/127.0.0.1/$(<"$RELEASES/$1/port")") 2>/dev/null || (($(systemctl show --value --property=NRestarts "$UNIT@$1.service") > 2))
}
