#!/usr/bin/env bash
# AfterInstall: builds the documentation with Sphinx, inside the release, unless its sources (DOCS_SOURCES in settings.sh) are
# those of the release that runs.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

[[ -n $DOCS_SOURCE ]] || { echo "This site has no documentation (DOCS_SOURCE in hooks/settings.sh is empty)." && exit 0; }
cd "$RELEASE"
[[ -f $DOCS_SOURCE/conf.py ]] || die "There is no conf.py in $DOCS_SOURCE of the release." \
    "let DOCS_SOURCE in hooks/settings.sh name the folder of Sphinx's conf.py, or leave it empty."
install -d -o "$SITE_USER" public/docs
# shellcheck disable=SC2086  # paths and options are several words
{ echo "$SPHINX_OPTIONS" && readlink .venv && find $DOCS_SOURCES -type f -exec sha256sum {} + | sort; } >docs.key
if cmp --silent docs.key "$CURRENT/docs.key"; then
    cp -a --link "$CURRENT/public/docs" public
    echo "The documentation is that of $(current_id)."
else
    echo "Building the documentation, for 280 s at most."
    # shellcheck disable=SC2086
    as_site 280 / python3 -m sphinx -q $SPHINX_OPTIONS -b html -d /tmp/doctrees "$RELEASE/$DOCS_SOURCE" "$RELEASE/public/docs" \
        || die "Sphinx could not build the documentation in $DOCS_SOURCE." "correct what it says above."
fi
