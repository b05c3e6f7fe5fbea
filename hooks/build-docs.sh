#!/usr/bin/env bash
# AfterInstall: builds the documentation with Sphinx, inside the release.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

[[ -n $DOCS_SOURCE ]] || { echo "This site has no documentation (DOCS_SOURCE in hooks/settings.sh is empty)." && exit 0; }
[[ -f $RELEASE/$DOCS_SOURCE/conf.py ]] || die "There is no conf.py in $DOCS_SOURCE of the release." \
    "let DOCS_SOURCE in hooks/settings.sh name the folder of Sphinx's conf.py, or leave it empty."
install -d -o "$SITE_USER" "$RELEASE/public/docs"
# shellcheck disable=SC2086  # options are several words
as_site 280 / python3 -m sphinx -q $SPHINX_OPTIONS -b html -d /tmp/doctrees "$RELEASE/$DOCS_SOURCE" "$RELEASE/public/docs" \
    || die "Sphinx could not build the documentation in $DOCS_SOURCE." "correct what it says above."
echo "The documentation is built."
