#!/usr/bin/env bash
#
# AfterInstall, last: publishes static files and documentation where Nginx finds them, and tells the release its commit.

# shellcheck source-path=SCRIPTDIR
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

# Only revisions from GitHub have a commit. The site may show it, and verify.sh asks for it.
printf '%s\n' "${BUNDLE_COMMIT:-}" >"$POTATO/REVISION"

own_directory "$WEB_ROOT"
with_secrets python manage.py collectstatic --no-input --verbosity 1 \
    || die "collectstatic failed." "$DJANGO_SETTINGS (DJANGO_SETTINGS in hooks/settings.sh)." "correct what Django says above."

if [[ -n $DOCS_SOURCE ]]; then
    rm -rf "$WEB_ROOT/docs"
    cp -r "$POTATO/docs/build/html" "$WEB_ROOT/docs"
    say "The documentation is published in $WEB_ROOT/docs."
fi
