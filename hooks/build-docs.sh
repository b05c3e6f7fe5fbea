#!/usr/bin/env bash
#
# AfterInstall: builds the documentation with Sphinx, inside the release.

source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

on_failure go_back "$RELEASE"
[[ -n $DOCS_SOURCE ]] || succeed "This site has no documentation (DOCS_SOURCE in hooks/settings.sh is empty)."
source=$RELEASE/$DOCS_SOURCE
[[ -f $source/conf.py ]] || die "There is no conf.py in $DOCS_SOURCE of the release." "DOCS_SOURCE in hooks/settings.sh." \
    "let it name the folder of Sphinx's conf.py, or leave it empty."

# shellcheck disable=SC2086  # options are several words
"$RELEASE/.venv/bin/python" -m sphinx -q $SPHINX_OPTIONS -b html -d "$RELEASE/doctrees" \
    "$source" "$RELEASE/html" || die "Sphinx could not build the documentation." \
    "$DOCS_SOURCE of the revision." "correct what Sphinx says above."
succeed "The documentation is built."
