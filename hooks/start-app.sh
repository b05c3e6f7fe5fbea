#!/usr/bin/env bash
# ApplicationStart: tries the new release where no visitor sees it, and switches to it when every address answers. With the
# argument "untried" it switches without a trial, to a release that has run before.
#
# In the trial the real program and the real Nginx run with their own files. Only Nginx and the socket are in an empty network,
# where the site's own address is free; the program reaches the database as always. Beside it the release starts as it will run.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

unit=$(unit_of "$ID") trial=$(unit_of "trial-$ID") socket=site-trial-$ID.socket

# describe UNIT SOCKETS COMMAND LINE...: what a unit of this release cannot know by itself.
describe() {
    mkdir -p "$UNITS/$1.d"
    cat >"$UNITS/$1.d/release.conf" <<END
[Unit]
Requires=$2
After=$2
[Service]
Sockets=$2
User=$SITE_USER
WorkingDirectory=$RELEASE/$APP
Environment=${ENVIRONMENT[*]}
TimeoutStartSec=$START_SECONDS
ExecStartPre=+$PYTHON $RELEASE/hooks/write-secrets.py "$SECRETS" $SITE_USER
ExecStart=/usr/bin/env $3
$(printf '%s\n' "${@:4}")
END
}
end_trial() {
    quiet systemctl stop --no-block "$trial" "$socket"
    rm -rf /run/systemd/system/*"@trial-$ID"* "/run/systemd/system/$socket"
    [[ $(current_id) != "$ID" ]] || return 0
    for verb in kill stop reset-failed; do quiet systemctl --signal=KILL "$verb" "$unit"; done
    echo "What ran before still runs: $(current_id)." >&2
}
# start UNIT WHAT NEXT
start() {
    quiet systemctl start "$1"
    systemctl --quiet is-active "$1" && return
    show_journal "${TRIED:-$1}"
    die "$2" "$3"
}
# run_script NAME OPTION...: as a unit, which is finished also when this hook is killed.
run_script() {
    systemd-run --quiet --wait --collect --pipe --unit="site-$1" -E DEPLOYMENT_ID="$ID" "${@:2}" /bin/bash "$RELEASE/hooks/$1.sh"
}

trap end_trial EXIT
# The list by which the switch and the boot know the units; what the workers lock that accept connections (gunicorn.conf.py).
tee "$RELEASE/units" "$RELEASE/accepting" </dev/null
if [[ -n $START ]]; then
    echo "$unit" >"$RELEASE/units"
    # It also answers where the release before it does, for Nginx asks there until it is reloaded.
    describe "$unit" "$(sockets "$RELEASE" "$CURRENT")" "$START" "${START_LINES[@]}"
    # The trial's units are gone after a reboot. A path is the same in every network, so the trial has its own.
    UNITS=/run/systemd/system describe "$trial" "$socket" "${TRIAL:-$START}" Environment=SITE_TRIAL=yes Restart=no \
        RuntimeMaxSec=300 KillSignal=SIGKILL SendSIGKILL=yes SuccessExitStatus=SIGKILL "${TRIAL_LINES[@]}"
    printf '%s\n' '[Socket]' PrivateNetwork=yes "Service=$trial" "$(sed "s|^/|$BASE/trial/|; s/^/ListenStream=/" "$RELEASE/addresses")" \
        >"/run/systemd/system/$socket"
fi
while read -r name command; do
    [[ -z $name ]] || describe "process@$ID:$name.service" '' "$command"
    [[ -z $name ]] || echo "process@$ID:$name.service" >>"$RELEASE/units"
done <<<"$PROCESSES"
# systemd has not seen the units of a new release yet.
[[ ${1:-} != untried ]] || systemctl daemon-reload
[[ -z $WAITS ]] || systemctl start --no-block "$unit"
if [[ ${1:-} != untried ]]; then
    echo "Trying the release in a network of its own: $(xargs <"$RELEASE/addresses")"
    [[ -z $START ]] || start "$trial" "$PROGRAM does not come up within START_SECONDS=$START_SECONDS." "correct what it says above."
    run_script trial -p JoinsNamespaceOf="$socket" -p PrivateNetwork=yes -p PrivateTmp=yes \
        -p TemporaryFileSystem="/run /var/log/nginx" -E BUNDLE_COMMIT="${BUNDLE_COMMIT:-}" -E VERIFY="$VERIFY" >"$RELEASE/trial" 2>&1 \
        || { show_journal "${TRIED:-$trial}" && cat "$RELEASE/trial" >&2 && exit 1; }
fi
[[ -z $WAITS ]] || start "$unit" "The release does not start." "see on the instance who has its address: ss -ltnp"
run_script switch
