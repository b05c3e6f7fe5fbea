# shellcheck shell=bash disable=SC2034,SC2153  # the hooks use these, and lib.sh sets others
#
# How the program of a release runs: Gunicorn, on the sockets of the addresses that its configuration binds to. lib.sh reads
# this file.

UNIT=gunicorn
ENVIRONMENT=(DJANGO_SETTINGS_MODULE="$DJANGO_SETTINGS" SITE_GUNICORN_CONFIG="$GUNICORN_CONFIG")
SERVER_PACKAGES=gunicorn
TRIAL_SECONDS=3 # Gunicorn says when it has loaded the site
WHAT_TO_CORRECT="GUNICORN_CONFIG=$GUNICORN_CONFIG, START_SECONDS (hooks/settings.sh)"

# find_sockets: the addresses that Gunicorn's configuration binds to in `addresses`, their units in `sockets`.
find_sockets() {
    local text
    text=$(as_site 30 "$RELEASE/$APP" python "$RELEASE/hooks/gunicorn.conf.py") || {
        printf '%s\n' "$text" >&2
        die "Gunicorn's configuration does not load." "GUNICORN_CONFIG=$GUNICORN_CONFIG (hooks/settings.sh)." "correct what is said above."
    }
    mapfile -t addresses <<<"$text"
    mapfile -t sockets < <(systemd-escape --template=site-port@.socket "${addresses[@]}")
}

# describe DROP-IN HELD SOCKET...: what a unit cannot know by itself of the release.
describe() {
    mkdir -p "${1%/*}"
    cat >"$1" <<EOF
[Unit]
Requires=${*:3}
After=${*:3}

[Service]
User=$SITE_USER
WorkingDirectory=$RELEASE/$APP
Environment=PATH=$RELEASE/.venv/bin:/usr/local/bin:/usr/bin:/bin ${ENVIRONMENT[*]} SITE_HELD=$2
Sockets=${*:3}
TimeoutStartSec=$START_SECONDS
ExecStart=$RELEASE/.venv/bin/python -m gunicorn --config $RELEASE/hooks/gunicorn.conf.py $WSGI_APP
EOF
}

# describe_release SOCKET...: the release as it will run, and the lists by which the switch and the boot know it.
describe_release() {
    describe "$UNITS/$UNIT@$ID.service.d/release.conf" "$ID" "$@"
    echo "$UNIT@$ID.service" >"$RELEASE/units"
    printf '%s\n' "$@" >"$RELEASE/sockets"
}

# start_trial: the release starts beside its trial, and its workers wait for the switch (gunicorn.conf.py).
start_trial() {
    systemctl start --no-block "$UNIT@$ID.service"
    systemctl start site-trial.service
}

# start_release ID: until it can take visitors.
start_release() { systemctl start "$UNIT@$1.service"; }
