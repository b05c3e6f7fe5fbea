#!/usr/bin/env bash
# AfterInstall: builds the documentation with Sphinx, unless what it is built from is that of the running release.
source "${0%/*}/lib.sh"

is_unchanged() { # its options, its packages and its sources
    cmp --silent docs.options "$CURRENT/docs.options" && [[ .venv -ef $CURRENT/.venv ]] || return 1
    for path in $DOCS_SOURCES; do diff -rq --exclude=__pycache__ "$CURRENT/$path" "$path" >/dev/null 2>&1 || return 1; done
}

[[ -n $DOCS_SOURCE ]] || { echo "This site has no documentation (DOCS_SOURCE in hooks/settings.sh is empty)." && exit 0; }
trap '(($? == 0)) || end_trial' EXIT
cd "$RELEASE"
echo "$SPHINX_OPTIONS" >docs.options
if is_unchanged; then
    cp -a --link "$CURRENT/public/docs" public
    echo "The documentation is unchanged since $(current_id)."
else
    echo "Building the documentation (280 s at most)."
    install -d -o "$SITE_USER" public/docs
    # shellcheck disable=SC2086  # options are several words
    as_site 280 / python3 -m sphinx -q $SPHINX_OPTIONS -b html -d /tmp/doctrees "$RELEASE/$DOCS_SOURCE" "$RELEASE/public/docs" \
        || die "Sphinx could not build the documentation in $DOCS_SOURCE." "fix the errors shown above."
    chown -R root: public/docs
fi
