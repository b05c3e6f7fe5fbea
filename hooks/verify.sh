#!/usr/bin/env bash
# ValidateService: asks for every address as a visitor would, through Nginx and by the site's name, until all are right or
# time runs out (VERIFY_SECONDS). Then it reports what it saw, and restores the previous release.
source "${0%/*}/lib.sh"
# Keeps the running release, the previous one, and what still ends. Environments are removed with their last release.
clean_up() {
    local path name used ending && ending=$(units_in active,deactivating)
    for path in "$BASE"/releases/*; do
        name=${path##*/}
        [[ $name == "$ID" || $name == "$previous" || $ending == *"@$name"[.:]* ]] || rm -rf "$path" "$UNITS"/*"@$name"[.:]*
    done
    used=$(readlink "$BASE"/releases/*/.venv) || :
    for path in "$BASE"/venvs/*; do [[ $used == *"$path"* ]] || rm -rf "$path"; done
}

previous=$(<"$RELEASE/previous")
clean_up &
echo "Requesting ${VERIFY_PAGE:-the documentation}."
if ! await "$VERIFY_SECONDS" site_answers; then
    before=$BASE/releases/$previous failure=$seen
    # The previous release is started again, so the requests that it has not answered yet end.
    quiet systemctl stop "site-drain-$previous.service"
    xargs --no-run-if-empty systemctl kill --signal=KILL <"$before/units" 2>/dev/null || :
    [[ ! -d $before/hooks ]] || DEPLOYMENT_ID=$previous "$before/hooks/start-app.sh" untried >&2 \
        || echo "The previous release, $previous, did not start: $ID is still running." >&2
    show_journal "$UNIT"
    die "$failure through Nginx for VERIFY_SECONDS=$VERIFY_SECONDS (VERIFY_* in hooks/settings.sh)." \
        "check on the instance: journalctl -u $UNIT; tail /var/log/nginx/error.log"
fi
wait
echo "${VERIFY_PAGE:-The documentation} responds with 200, from $ID."
