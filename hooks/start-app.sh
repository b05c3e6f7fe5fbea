#!/usr/bin/env bash
# ApplicationStart: tries the new release where no visitor sees it, and switches to it when every address answers. With the
# argument "untried" it switches without a trial, to a release that has run before.
#
# In the trial the real Gunicorn and the real Nginx run with their own files. Only Nginx and the socket are in an empty
# network, where the site's own address is free; Gunicorn reaches the database as always. Beside it the release starts as it
# will run, and its workers wait until the link names it (gunicorn.conf.py).
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

# describe UNIT SOCKETS COMMAND: what a unit of this release cannot know by itself.
describe() {
    mkdir -p "$UNITS/$1.d"
    cat >"$UNITS/$1.d/release.conf" <<EOF
[Unit]
Requires=$2
After=$2
[Service]
Sockets=$2
User=$SITE_USER
WorkingDirectory=$RELEASE/$APP
Environment=PATH=$RELEASE/.venv/bin:$PATH DJANGO_SETTINGS_MODULE=$DJANGO_SETTINGS SITE_GUNICORN_CONFIG=$GUNICORN_CONFIG
TimeoutStartSec=$START_SECONDS
ExecStartPre=+$PYTHON $RELEASE/hooks/write-secrets.py "$SECRETS" $SITE_USER
ExecStart=/usr/bin/env $3
EOF
}
# describe_release: its units, and the lists by which the switch and the boot know them.
describe_release() {
    local name command
    systemd-escape --template=site-port@.socket "${addresses[@]}" | tr ' ' '\n' >"$RELEASE/sockets"
    # It also answers where the release before it does, for Nginx asks there until it is reloaded.
    describe "gunicorn@$ID.service" "$(sort --unique "$RELEASE/sockets" <(cat "$CURRENT/sockets" 2>/dev/null || :) | xargs)" "$GUNICORN"
    echo "gunicorn@$ID.service" >"$RELEASE/units"
    while read -r name command; do
        [[ -n $name ]] || continue
        describe "process@$ID:$name.service" '' "$command"
        echo "process@$ID:$name.service" >>"$RELEASE/units"
    done <<<"$PROCESSES"
}
# describe_trial: its units are gone after a reboot. A path is the same in every network, so the trial has its own.
describe_trial() {
    local UNITS=/run/systemd/system
    describe gunicorn@trial.service site-trial.socket "$GUNICORN"
    printf '%s\n' Environment=SITE_TRIAL=yes Restart=no RuntimeMaxSec=300 >>"$UNITS/gunicorn@trial.service.d/release.conf"
    printf '%s\n' '[Socket]' PrivateNetwork=yes Service=gunicorn@trial.service "${addresses[@]/#/ListenStream=}" \
        | sed "s|=/|=$BASE/trial/|" >"$UNITS/site-trial.socket"
}
# end UNIT...: at once.
end() { for verb in kill stop reset-failed; do quiet systemctl --signal=KILL "$verb" "$@"; done; }
end_trial() { end gunicorn@trial.service site-trial.service site-trial.socket; }
give_up() {
    end_trial
    if [[ $(current_id) != "$ID" ]]; then
        end "gunicorn@$ID.service"
        grep -vxFf <(cat "$CURRENT/sockets" 2>/dev/null || :) "$RELEASE/sockets" | xargs --no-run-if-empty systemctl stop || :
    fi
    echo "What ran before still runs: $(current_id)." >&2
}
# start UNIT WHAT NEXT
start() {
    quiet systemctl start "$1"
    systemctl --quiet is-active "$1" && return
    show_journal "$1"
    die "$2" "$3"
}
# run_script NAME OPTIONS...: as a unit, which is finished also when this hook is killed.
run_script() {
    systemd-run --quiet --wait --collect --pipe --unit="site-$1" -E DEPLOYMENT_ID="$ID" "${@:2}" /bin/bash "$RELEASE/hooks/$1.sh"
}

trap give_up EXIT
GUNICORN="python3 -m gunicorn --config $RELEASE/hooks/gunicorn.conf.py $WSGI_APP"
find_addresses
describe_release
describe_trial
systemctl daemon-reload
systemctl start --no-block "gunicorn@$ID.service"
if [[ ${1:-} != untried ]]; then
    echo "Trying the release on ${addresses[*]}, in a network of its own."
    start gunicorn@trial.service "Gunicorn ($GUNICORN_CONFIG) does not come up within START_SECONDS=$START_SECONDS." "correct what it says above."
    run_script trial -p JoinsNamespaceOf=site-trial.socket -p PrivateNetwork=yes -p PrivateTmp=yes -p TemporaryFileSystem="/run /var/log/nginx" \
        -E BUNDLE_COMMIT="${BUNDLE_COMMIT:-}" -E DOCS_SOURCE="$DOCS_SOURCE" -E VERIFY_PAGE="$VERIFY_PAGE" -E VERIFY_MORE="$VERIFY_MORE" >"$RELEASE/trial" 2>&1 || {
        show_journal gunicorn@trial.service
        cat "$RELEASE/trial" >&2
        exit 1
    }
fi
start "gunicorn@$ID.service" "The release does not start on ${addresses[*]}." "see on the instance who has that address: ss -ltnp"
end_trial
run_script switch
trap - EXIT
echo "$ID runs."
