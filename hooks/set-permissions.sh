#!/usr/bin/env bash
# AfterInstall, first: makes a release of what CodeDeploy's agent has copied. It belongs to root: the site's account may read
# it, and write only what SHARED in settings.sh names.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

[[ -d $BASE/staging/$APP ]] || die "There is no $APP/ (APP in hooks/settings.sh) in $BASE/staging." \
    'let APP name a folder to which the "files" section of appspec.yml copies.'
rm -rf "$RELEASE"
mv -T "$BASE/staging" "$RELEASE"
cp -r "$HOOKS" "$RELEASE/hooks"
# Only revisions from GitHub have a commit. The site may show it, and then verify.sh wants to see it.
echo "${BUNDLE_COMMIT:-}" >"$RELEASE/REVISION"
chown -R root: "$RELEASE"
chmod -R u=rwX,go=rX "$RELEASE"
for name in $SHARED; do
    shared=$BASE/shared/$name
    mkdir -p "$(dirname "$shared")" "$(dirname "$RELEASE/$name")"
    # A site that ran before these hooks has it in its own folder.
    for found in "$CURRENT/$name" "$RELEASE/$name"; do [[ -e $shared ]] || quiet cp -a "$found" "$shared"; done
    chown -R "$SITE_USER:" "$BASE/shared"
    rm -rf "${RELEASE:?}/$name"
    ln -s "$shared" "$RELEASE/$name"
done
echo "The release is in $RELEASE."
