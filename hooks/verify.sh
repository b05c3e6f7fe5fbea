#!/usr/bin/env bash
# ValidateService: asks for every address as a visitor would, through Nginx and by the site's name, until all are right or the
# time is over (VERIFY_SECONDS). Then it says what it saw, and puts the release before it back.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

previous=$(<"$RELEASE/previous")
echo "Asking for ${VERIFY_PAGE:-the documentation}."
if ! await "$VERIFY_SECONDS" site_answers; then
    failure=$seen
    # The release before is started again, so what it has not answered yet ends.
    quiet systemctl kill --signal=KILL "gunicorn@$previous.service" "process@$previous:*"
    [[ $previous == none ]] || DEPLOYMENT_ID=$previous "$BASE/releases/$previous/hooks/start-app.sh" untried >&2 || echo "The release before it, $previous, does not start: $ID still runs." >&2
    show_journal "gunicorn@$ID.service"
    die "$failure, through Nginx, for VERIFY_SECONDS=$VERIFY_SECONDS (VERIFY_* in hooks/settings.sh)." \
        "see on the instance: journalctl -u gunicorn@$ID; tail /var/log/nginx/error.log"
fi
# What runs stays, and the release before it. Environments go with their last release.
for release in "$BASE"/releases/*; do
    name=${release##*/}
    [[ $name == "$ID" || $name == "$previous" ]] || units_in active,deactivating | grep -q "@${name}[.:]" \
        || rm -rf "$release" "$UNITS"/*"@$name"[.:]*
done
for venv in "$BASE"/venvs/*; do
    find "$BASE/releases" -mindepth 2 -maxdepth 2 -name .venv -lname "$venv" | grep -q . || rm -rf "$venv"
done
echo "${VERIFY_PAGE:-The documentation} answers 200, from $ID."
