#!/usr/bin/env bash
#
# AfterInstall: builds the documentation with Sphinx, inside the release. config-app.sh publishes it.

# shellcheck source-path=SCRIPTDIR
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

if [[ -z $DOCS_SOURCE ]]; then
    say "This site has no documentation (DOCS_SOURCE in hooks/settings.sh is empty)."
    exit 0
fi
source=$POTATO/$DOCS_SOURCE
[[ -f $source/conf.py ]] || die "There is no conf.py in $source." "DOCS_SOURCE in hooks/settings.sh." \
    "let it name the folder of Sphinx's conf.py, or leave it empty."
# shellcheck disable=SC2086  # options are several words
"$VENV/bin/python" -m sphinx -q $SPHINX_OPTIONS -b html "$source" "$POTATO/docs/build/html" \
    || die "Sphinx could not build the documentation." "$DOCS_SOURCE of the revision." "correct what Sphinx says above."
say "The documentation is built."
