#!/usr/bin/env bash
#
# ValidateService: asks for the page and the documentation as a visitor would, through Nginx and by the site's name. It asks
# until both answer 200, the page has its text (VERIFY_TEXT) and is of this commit, or until the time is over
# (VERIFY_SECONDS): then it says what it saw, and puts the previous release back into its place.

source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

# The Nginx of this machine, whatever the address of the name is and whoever signed its certificate. What it answers ends with
# the status, on a line of its own.
fetch() {
    curl --silent --show-error --insecure --location --max-redirs 3 --max-time 10 --connect-to ::127.0.0.1: \
        --write-out '\n%{http_code}' "$1" 2>&1
}

# look URL: fails unless the answer is 200. It is left in `page`, and what was seen in `seen`.
look() {
    page=$(fetch "$1") || {
        seen="$1 does not answer: ${page//$'\n'/ }"
        return 1
    }
    seen="$1 answers ${page##*$'\n'}"
    [[ ${page##*$'\n'} == 200 ]]
}

look_at_everything() {
    local commit
    [[ -z $DOCS_SOURCE ]] || look "$VERIFY_DOCS" || return 1
    look "$VERIFY_PAGE" || return 1
    if [[ $(serving_release) != "$RELEASE" ]]; then
        seen="Gunicorn does not run $RELEASE"
    elif [[ $page != *"$VERIFY_TEXT"* ]]; then
        seen="$VERIFY_PAGE does not contain \"$VERIFY_TEXT\""
    elif commit=$(commit_of_page) && [[ $commit != "${BUNDLE_COMMIT:-$commit}" ]]; then
        seen="$VERIFY_PAGE is of commit $commit, not of $BUNDLE_COMMIT"
    else
        return 0
    fi
    return 1
}

# The commit that the page says it is of; fails when it says none.
commit_of_page() {
    [[ $page =~ \<meta\ name=\"$REVISION_META\"\ content=\"([^\"]+)\" ]] && printf '%s\n' "${BASH_REMATCH[1]}"
}

put_previous_back() {
    local previous
    if ! previous=$(previous_release); then
        printf 'There is no release to go back to: %s still runs.\n' "$RELEASE" >&2
        return 0
    fi
    go_back "$RELEASE"
    if try_gunicorn "$previous" && reload_nginx; then
        keep_gunicorn
        printf 'The release before it runs again: %s.\n' "$previous" >&2
    else
        end_trial
        printf 'The release before it, %s, does not start any more: %s still runs.\n' "$previous" "$RELEASE" >&2
    fi
}

on_failure put_previous_back
if ! await "$VERIFY_SECONDS" look_at_everything; then
    die "$seen." "Asked on this instance for $VERIFY_SECONDS s, through Nginx (VERIFY_* in hooks/settings.sh)." \
        "see $GUNICORN_LOG and Nginx's error log on the instance."
fi
keep_release
# The site is up; what could not be removed today is removed after the next deployment.
prune_releases || say "Old releases could not be removed."
succeed "$VERIFY_PAGE answers 200, from $RELEASE."
