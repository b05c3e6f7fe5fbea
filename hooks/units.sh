# shellcheck shell=bash
#
# What systemd is told about a release.

LIVE=/etc/systemd/system
# Units in here are gone after a reboot.
RUN=/run/systemd/system

# find_sockets: leaves the addresses that Gunicorn's configuration binds to in `addresses`, their units in `sockets`.
find_sockets() {
    local text
    text=$(as_site 30 "$RELEASE/$APP" python "$RELEASE/hooks/gunicorn.conf.py") || {
        printf '%s\n' "$text" >&2
        die "Gunicorn's configuration does not load." "GUNICORN_CONFIG=$GUNICORN_CONFIG (hooks/settings.sh)." "correct what is said above."
    }
    mapfile -t addresses <<<"$text"
    mapfile -t sockets < <(systemd-escape --template=site-port@.socket "${addresses[@]}")
}

# describe DROP-IN HELD SOCKET...: what a release's unit cannot know by itself.
describe() {
    local file=$1 held=$2
    shift 2
    mkdir -p "${file%/*}"
    cat >"$file" <<EOF
[Unit]
Requires=$*
After=$*

[Service]
User=$SITE_USER
WorkingDirectory=$RELEASE/$APP
Environment=PATH=$RELEASE/.venv/bin:/usr/local/bin:/usr/bin:/bin DJANGO_SETTINGS_MODULE=$DJANGO_SETTINGS
Environment=SITE_GUNICORN_CONFIG=$GUNICORN_CONFIG SITE_HELD=$held
Sockets=$*
TimeoutStartSec=$START_SECONDS
ExecStart=$RELEASE/.venv/bin/python -m gunicorn --config $RELEASE/hooks/gunicorn.conf.py $WSGI_APP
EOF
}

# describe_release SOCKET...: the release as it will run, and the lists by which the switch and the boot know it.
describe_release() {
    describe "$LIVE/gunicorn@$ID.service.d/release.conf" "$ID" "$@"
    echo "gunicorn@$ID.service" >"$RELEASE/units"
    printf '%s\n' "$@" >"$RELEASE/sockets"
}
