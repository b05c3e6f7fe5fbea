#!/usr/bin/env bash
#
# ValidateService: asks for every address as a visitor would, through Nginx and by the site's name, until all are right or the
# time is over (VERIFY_SECONDS). Then it says what it saw, and puts the release before it back.

source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

# go_back ID: the same release under a new name, for the old one may still be finishing its requests.
go_back() {
    local back unit
    back=$1.$(date +%s)
    cp -a --link "$RELEASES/$1" "$RELEASES/$back"
    sed -i "s/$1\b/$back/" "$RELEASES/$back/units"
    for unit in "$UNITS/$UNIT@$1.service.d" "$UNITS/process@$1-"*; do
        [[ ! -e $unit ]] || cp -r "$unit" "${unit/"$1"/"$back"}"
    done
    find "$UNITS" -path "*@$back*" -type f -exec sed -i "s/$1\b/$back/g" {} +
    [[ ! -e $RELEASES/$back/port ]] || "$HOOKS/port.sh" "$back"
    systemctl daemon-reload
    start_release "$back"
    "$HOOKS/switch.sh" "$back"
}

# prune: the newest KEEP_RELEASES stay, and so do the running one and the one before it. Environments go with their last release.
prune() {
    local name venv
    find "$RELEASES" -mindepth 1 -maxdepth 1 -type d -not -name none -printf '%T@ %f\n' | sort -rn | cut -d ' ' -f 2- \
        | tail -n "+$((KEEP_RELEASES + 1))" | { grep -vxF -e "$ID" -e "$previous" || :; } | while read -r name; do
        systemctl --quiet is-active "$UNIT@$name.service" && continue
        rm -rf "${RELEASES:?}/$name" "$UNITS/$UNIT@$name.service.d" "$UNITS/process@$name-"*
    done
    for venv in "$BASE"/venvs/*; do
        find "$RELEASES" -mindepth 2 -maxdepth 2 -name .venv -lname "$venv" | grep -q . || rm -rf "$venv"
    done
}

previous=$(cat "$RELEASE/previous")
if ! await "$VERIFY_SECONDS" site_answers; then
    failure=$seen
    [[ $previous == none ]] || go_back "$previous" >&2 || echo "The release before it, $previous, does not start: $ID still runs." >&2
    show_journal "$UNIT@$ID.service"
    die "$failure." "Asked on this instance for $VERIFY_SECONDS s, through Nginx (VERIFY_* in hooks/settings.sh)." \
        "see on the instance: journalctl -u $UNIT@$ID; tail /var/log/nginx/error.log"
fi
prune
echo "$VERIFY_PAGE answers 200, from $ID."
