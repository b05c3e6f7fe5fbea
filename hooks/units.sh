# The units of a release, and of its trial, which are gone after a reboot: a socket, and what TRIAL names.
TRANSIENT=/run/systemd/system
socket=site-trial-$ID.socket
trial=${TRIAL:+${UNIT/@/@trial-}}

# find_addresses: what the configuration binds to. What its code prints is text, and its values are hidden; this is not.
find_addresses() {
    install -o "$SITE_USER" /dev/null "$RELEASE/addresses"
    as_site "$START_SECONDS" "$RELEASE/$APP" python3 "$RELEASE/hooks/gunicorn.conf.py" "$RELEASE/addresses" \
        || die "$PROGRAM cannot be loaded." "fix the errors shown above."
    chown root: "$RELEASE/addresses"
}
# describe FOLDER UNIT SOCKETS COMMAND LINE...: what a unit of this release cannot know by itself.
describe() {
    mkdir -p "$1/$2.d"
    cat >"$1/$2.d/release.conf" <<END
[Unit]
Requires=$3
After=$3
[Service]
Sockets=$3
User=$SITE_USER
WorkingDirectory=$RELEASE/$APP
$(printf 'Environment="%s"\n' "${ENVIRONMENT[@]//%/%%}")
TimeoutStartSec=$START_SECONDS
ExecStartPre=+/bin/sh -c 'test /run/site/secrets.env -nt "$SECRETS" || $PYTHON $RELEASE/hooks/write-secrets.py "$SECRETS" $SITE_USER'
ExecStart=/usr/bin/env ${4//%/%%}
$(printf '%s\n' "${@:5}")
END
}
# describe_release: the switch and the boot read `units`; workers that accept connections lock `accepting` (gunicorn.conf.py).
describe_release() {
    tee "$RELEASE/units" "$RELEASE/accepting" </dev/null
    if [[ -n $START ]]; then
        echo "$UNIT" >"$RELEASE/units"
        # It also answers where the release before it does, for Nginx asks there until it is reloaded.
        describe "$UNITS" "$UNIT" "$(sockets "$RELEASE" "$CURRENT")" "$START" "${START_LINES[@]}"
        [[ -z $trial ]] || describe $TRANSIENT "$trial" "$socket" "$TRIAL" Restart=no RuntimeMaxSec=300 \
            KillSignal=SIGKILL SendSIGKILL=yes SuccessExitStatus=SIGKILL
        # A path is the same in every network, so the trial has its own.
        printf '%s\n' '[Socket]' PrivateNetwork=yes FileDescriptorName=trial "Service=${trial:-$UNIT}" \
            "$(sed "s|^/|$BASE/trial/|; s/^/ListenStream=/" "$RELEASE/addresses")" >"$TRANSIENT/$socket"
    fi
    while read -r name command; do
        [[ -n $name ]] || continue
        describe "$UNITS" "process@$ID:$name.service" '' "$command" "$WITH_SWITCH"
        echo "process@$ID:$name.service" >>"$RELEASE/units"
    done <<<"$PROCESSES"
}
start_release() {
    [[ -e $RELEASE/addresses ]] || find_addresses
    describe_release
    [[ -z $WAITS ]] || systemctl start --no-block "$socket" "$UNIT"
}
# go_back ID: to the release before, which is started again: the requests that it has not answered yet end.
go_back() {
    local before=$BASE/releases/$1
    quiet systemctl stop "site-drain-$1.service"
    xargs --no-run-if-empty systemctl kill --signal=KILL <"$before/units" 2>/dev/null || :
    [[ ! -d $before/hooks ]] || DEPLOYMENT_ID=$1 "$before/hooks/start-app.sh" untried >&2 \
        || echo "The previous release, $1, did not start: $ID is still running." >&2
}
end_trial() { # and the release, unless it is the current one
    for verb in stop reset-failed; do quiet systemctl --no-block "$verb" "$socket" ${trial:+"$trial"}; done
    rm -rf "$TRANSIENT/${socket:?}" "$TRANSIENT/${trial:-none}.d"
    [[ ! $CURRENT -ef $RELEASE ]] || return 0
    for verb in kill stop reset-failed; do quiet systemctl --signal=KILL "$verb" "$UNIT"; done
    echo "The previous release is still running: $(current_id)." >&2
}
