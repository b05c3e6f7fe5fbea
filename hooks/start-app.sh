#!/usr/bin/env bash
# ApplicationStart: tries the new release where no visitor sees it, and switches to it when every address answers. With the
# argument "untried" it switches without a trial, to a release that has run before.
source "${0%/*}/lib.sh"
start() {
    (($# == 0)) || systemctl start "$@" 2>/dev/null && return
    show_journal "$@"
    die "$PROGRAM did not start within START_SECONDS=$START_SECONDS." "fix the errors shown above."
}
# run_script NAME OPTION...: as a unit, which finishes even if this hook is killed.
run_script() {
    systemd-run --quiet --wait --collect --pipe --unit="site-$1" -E DEPLOYMENT_ID="$ID" "${@:2}" /bin/bash "$RELEASE/hooks/$1.sh"
}

trap end_trial EXIT
if [[ ${1:-} == untried ]]; then
    describe_release
    systemctl daemon-reload
    start ${WAITS:+"$UNIT"}
else
    [[ -e $RELEASE/units ]] || start_release # config-app.sh may have done it
    echo "Trying the release in a network of its own: $(<"$RELEASE/addresses")"
    { start ${WAITS:+"$UNIT"} ${trial:+"$trial"} && echo started; } \
        | run_script trial -p Wants="$socket" -p After="$socket" -p JoinsNamespaceOf="$socket" -p PrivateNetwork=yes \
            -p PrivateTmp=yes -p TemporaryFileSystem="/run /var/log/nginx" -E BUNDLE_COMMIT="${BUNDLE_COMMIT:-}" -E VERIFY="$VERIFY" >"$RELEASE/trial" 2>&1 \
        || { [[ ! -s $RELEASE/trial ]] || { show_journal "$UNIT" ${trial:+"$trial"} && cat "$RELEASE/trial" >&2; } && exit 1; }
fi
run_script switch
