#!/usr/bin/env bash
# ValidateService: asks for every address as a visitor would, through Nginx and by the site's name, until all are right or the
# time is over (VERIFY_SECONDS). Then it says what it saw, and puts the release before it back.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

previous=$(<"$RELEASE/previous")
before=$BASE/releases/$previous
echo "Asking for ${VERIFY_PAGE:-the documentation}."
if ! await "$VERIFY_SECONDS" site_answers; then
    failure=$seen
    # The release before is started again, so what it has not answered yet ends.
    quiet systemctl stop "site-drain-$previous.service"
    xargs --no-run-if-empty systemctl kill --signal=KILL <"$before/units" 2>/dev/null || :
    [[ ! -d $before/hooks ]] || DEPLOYMENT_ID=$previous "$before/hooks/start-app.sh" untried >&2 \
        || echo "The release before it, $previous, does not start: $ID still runs." >&2
    show_journal "$(unit_of "$ID")"
    die "$failure, through Nginx, for VERIFY_SECONDS=$VERIFY_SECONDS (VERIFY_* in hooks/settings.sh)." \
        "see on the instance: journalctl -u $(unit_of "$ID"); tail /var/log/nginx/error.log"
fi
# What runs stays, and the release before it. Environments go with their last release.
for release in "$BASE"/releases/*; do
    name=${release##*/}
    [[ $name == "$ID" || $name == "$previous" ]] || units_in active,deactivating | grep -q "@${name}[.:]" \
        || rm -rf "$release" "$UNITS"/*"@$name"[.:]*
done
find "$BASE/venvs" -mindepth 1 -maxdepth 1 | grep -vxFf <(readlink "$BASE"/releases/*/.venv) | xargs --no-run-if-empty rm -rf || :
echo "${VERIFY_PAGE:-The documentation} answers 200, from $ID."
