#!/usr/bin/env bash
# ApplicationStart: tries the new release where no visitor sees it, and switches to it when every address answers. With the
# argument "untried" it switches without a trial, to a release that has run before.
source "${0%/*}/lib.sh"

start() {
    # systemd itself would then wait for the workers, for as long as Gunicorn's graceful_timeout.
    (($# == 0)) || timeout "$((START_SECONDS + 1))" systemctl start "$@" 2>/dev/null && return
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
# In the machine's network Nginx may refuse what it took in the trial's, a port that is in use for example.
run_script switch || { [[ ${1:-} == untried || $(current_id) != "$ID" ]] || go_back "$(<"$RELEASE/previous")" && exit 1; }
