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
    go_back "$previous"
    show_journal "$UNIT"
    die "$seen through Nginx for VERIFY_SECONDS=$VERIFY_SECONDS (VERIFY_* in hooks/settings.sh)." \
        "check on the instance: journalctl -u $UNIT; tail /var/log/nginx/error.log"
fi
wait
echo "${VERIFY_PAGE:-The documentation} responds with 200, from $ID."
