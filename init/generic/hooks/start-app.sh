#!/usr/bin/env bash
#
# ApplicationStart: tries the new release where no visitor sees it, and switches to it when every address answers.
#
# In the trial the real program and the real Nginx run with their own files. Only Nginx and the socket are in an empty
# network, where the site's own address is free; the program reaches the database as always (program.sh).

source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

# describe_trial ADDRESS...
describe_trial() {
    local address sockets=() number=0
    for address in "$@"; do
        sockets+=("site-trial-$((number += 1)).socket")
        printf '%s\n' '[Unit]' 'JoinsNamespaceOf=site-trial-net.service' 'Requires=site-trial-net.service' 'After=site-trial-net.service' \
            '[Socket]' 'PrivateNetwork=yes' "ListenStream=$address" 'Service=site-trial.service' >"$TRIAL_UNITS/site-trial-$number.socket"
    done
    printf '%s\n' '[Service]' 'Type=oneshot' 'RemainAfterExit=yes' 'PrivateNetwork=yes' 'ExecStart=/bin/true' >"$TRIAL_UNITS/site-trial-net.service"
    sed "s/%i/$ID/g" "$HOOKS/units/$UNIT@.service" >"$TRIAL_UNITS/site-trial.service"
    describe "$TRIAL_UNITS/site-trial.service.d/release.conf" '' "${sockets[@]}"
    printf '%s\n' 'Restart=no' 'KillSignal=SIGKILL' 'SuccessExitStatus=SIGKILL' 'RuntimeMaxSec=300' >>"$TRIAL_UNITS/site-trial.service.d/release.conf"
    # A PIDFile= here would make systemd adopt, and kill, the real Nginx.
    cat >"$TRIAL_UNITS/site-trial-nginx.service" <<EOF
[Unit]
JoinsNamespaceOf=site-trial-net.service

[Service]
Type=forking
PrivateNetwork=yes
PrivateTmp=yes
TemporaryFileSystem=/run /var/log/nginx
BindReadOnlyPaths=$RELEASE:$CURRENT
ExecStart=$(command -v nginx)
KillSignal=SIGKILL
SuccessExitStatus=SIGKILL
RuntimeMaxSec=300
EOF
    # What was there before these hooks becomes a link at the switch.
    links | while read -r path target; do
        [[ $(readlink "$path") == "$target" ]] || echo "BindReadOnlyPaths=-${target/#"$CURRENT"/"$RELEASE"}:$path" >>"$TRIAL_UNITS/site-trial-nginx.service"
    done
}

end_trial() {
    quiet systemctl stop 'site-trial*'
    quiet systemctl reset-failed 'site-trial*'
    rm -rf "$TRIAL_UNITS"/site-trial*
}

give_up() {
    end_trial
    if [[ $(current_id) != "$ID" ]]; then
        quiet systemctl kill --signal=KILL "$UNIT@$ID.service"
        quiet systemctl stop "$UNIT@$ID.service"
        quiet systemctl reset-failed "$UNIT@$ID.service"
        rm -rf "$UNITS/$UNIT@$ID.service.d" "$UNITS/process@$ID-"*
    fi
    systemctl daemon-reload
    echo "What ran before still runs: $(current_id)." >&2
}

trap give_up EXIT
find_sockets
mkdir -p "$TRIAL_UNITS"
describe_release "${sockets[@]}"
while read -r name command; do
    [[ -n $name ]] || continue
    unit=process@$ID-$name.service
    sed "s/%i/$ID/g" "$HOOKS/units/$UNIT@.service" >"$UNITS/$unit"
    describe "$UNITS/$unit.d/release.conf" ''
    printf 'ExecStart=\nExecStart=/usr/bin/env %s\nType=exec\n' "$command" >>"$UNITS/$unit.d/release.conf"
    echo "$unit" >>"$RELEASE/units"
done <<<"$PROCESSES"
describe_trial "${addresses[@]}"
systemctl daemon-reload

echo "Trying the release on ${addresses[*]}, in a network of its own."
start_trial || {
    show_journal "$UNIT@$ID.service"
    show_journal site-trial.service
    die "${UNIT^} does not come up (it had $START_SECONDS s)." "$WHAT_TO_CORRECT." "correct what it says above."
}
systemctl start site-trial-nginx.service || {
    show_journal site-trial-nginx.service
    die "Nginx does not accept its configuration." "$NGINX_FILE of the revision." "correct what Nginx says above."
}
network=(nsenter --net="/proc/$(systemctl show --value --property=MainPID site-trial-nginx.service)/ns/net")
await "$TRIAL_SECONDS" site_answers "${network[@]}" || {
    show_journal site-trial-nginx.service
    show_journal site-trial.service
    die "The new release does not work: $seen." "Tried in a network of its own (VERIFY_* in hooks/settings.sh)." "correct what is said above."
}
start_release "$ID" || {
    show_journal "$UNIT@$ID.service"
    die "The release does not start on ${addresses[*]}." "Its trial went well." "see on the instance who has that address: ss -ltnp"
}
end_trial
# In a unit of its own it is finished also when this hook is killed.
systemd-run --quiet --wait --collect --pipe --unit=site-switch "$RELEASE/hooks/switch.sh" "$ID" "${BUNDLE_COMMIT:-}"
trap - EXIT
echo "$ID runs."
