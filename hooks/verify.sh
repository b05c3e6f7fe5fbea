#!/usr/bin/env bash
#
# ValidateService: asks for the page and the documentation as a visitor would, through Nginx and by the site's name. It asks
# until both answer 200 and the page is of this commit, or until the time is over (VERIFY_SECONDS): then it says what it saw.

# shellcheck source-path=SCRIPTDIR
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

page=$(mktemp)
trap 'rm -f "$page"' EXIT

# The Nginx of this machine, whatever the name's address is and whoever signed its certificate.
fetch() {
    curl --silent --show-error --insecure --location --max-redirs 3 --max-time 10 --output "$page" \
        --resolve "$SITE:80:127.0.0.1" --resolve "$SITE:443:127.0.0.1" --write-out '%{http_code}' "$1"
}

# The commit that the page in hand says it is of: <meta name="revision" content="...">.
commit_of_page() {
    sed -nE "s/.*<meta name=\"$REVISION_META\" content=\"([^\"]*)\".*/\1/p" "$page" | head -n 1
}

# look URL: fails unless the answer is 200. What it was is left in `seen`.
look() {
    local status
    status=$(fetch "$1" 2>&1) || { seen="$1: ${status:-no answer}" && return 1; }
    seen="$1 answered $status"
    [[ $status == 200 ]]
}

look_at_everything() {
    [[ -z $DOCS_SOURCE ]] || look "$VERIFY_DOCS" || return 1
    look "$VERIFY_PAGE" || return 1
    commit=$(commit_of_page)
    [[ -z $commit || -z ${BUNDLE_COMMIT:-} || $commit == "$BUNDLE_COMMIT" ]] && return
    seen="$VERIFY_PAGE is of commit $commit, not of $BUNDLE_COMMIT"
    return 1
}

if ! await "$VERIFY_SECONDS" look_at_everything; then
    show_end "$GUNICORN_LOG"
    die "$seen." "Asked on this instance for $VERIFY_SECONDS s, through Nginx (VERIFY_* in hooks/settings.sh)." \
        "see what Gunicorn says above, and Nginx's error log on the instance."
fi
say "$VERIFY_PAGE answers 200${commit:+ and is of commit $commit}."
