#!/usr/bin/env bash
# AfterInstall: builds the documentation with Sphinx, unless its sources (DOCS_SOURCES) are those of the running release.
source "${0%/*}/lib.sh"
source "$HOOKS/units.sh"

[[ -n $DOCS_SOURCE ]] || { echo "This site has no documentation (DOCS_SOURCE in hooks/settings.sh is empty)." && exit 0; }
trap '(($? == 0)) || end_trial' EXIT
cd "$RELEASE"
install -d -o "$SITE_USER" public/docs
# shellcheck disable=SC2086,SC2153  # paths and options are several words
{ echo "$SPHINX_OPTIONS" && readlink .venv && find $DOCS_SOURCES -type f -exec sha256sum {} + | sort; } >docs.key
if cmp --silent docs.key "$CURRENT/docs.key"; then
    cp -a --link "$CURRENT/public/docs" public
    echo "The documentation is unchanged since $(current_id)."
else
    echo "Building the documentation (280 s at most)."
    # shellcheck disable=SC2086
    as_site 280 / python3 -m sphinx -q $SPHINX_OPTIONS -b html -d /tmp/doctrees "$RELEASE/$DOCS_SOURCE" "$RELEASE/public/docs" \
        || die "Sphinx could not build the documentation in $DOCS_SOURCE." "fix the errors shown above."
    chown -R root: public/docs
fi
