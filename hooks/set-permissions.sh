#!/usr/bin/env bash
# AfterInstall, first: turns what CodeDeploy's agent has copied into a release. It belongs to root: the site's account may read
# it, and write only what SHARED in settings.sh names.
source "${0%/*}/lib.sh"
rm -rf "$RELEASE"
mv -T "$BASE/staging" "$RELEASE"
cp -r "$HOOKS" "$RELEASE/hooks"
echo "${BUNDLE_COMMIT:-}" >"$RELEASE/REVISION" # the site may show it; verify.sh then checks it
chown -R root: "$RELEASE"
chmod -R u=rwX,go=rX "$RELEASE"
for name in $SHARED; do
    shared=$BASE/shared/$name
    mkdir -p "$(dirname "$shared")" "$(dirname "$RELEASE/$name")"
    for found in "$CURRENT/$name" "$RELEASE/$name"; do [[ -e $shared ]] || quiet cp -a "$found" "$shared"; done # the first time
    chown -R "$SITE_USER:" "$BASE/shared"
    rm -rf "${RELEASE:?}/$name"
    ln -s "$shared" "$RELEASE/$name"
done
echo "The release is in $RELEASE."
