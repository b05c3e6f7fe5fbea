#!/usr/bin/env bash
#
# AfterInstall, first: makes a release of what CodeDeploy's agent has copied. It belongs to root: the site's account may read
# it, and write only what SHARED in settings.sh names.

source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

[[ -d $BASE/staging/$APP ]] || die "There is no $APP/ in $BASE/staging." "APP in hooks/settings.sh." \
    'let it name a folder to which the "files" section of appspec.yml copies.'
rm -rf "$RELEASE"
mv -T "$BASE/staging" "$RELEASE"
cp -r "$HOOKS" "$RELEASE/hooks"
# Only revisions from GitHub have a commit. The site may show it, and then verify.sh wants to see it.
printf '%s\n' "${BUNDLE_COMMIT:-}" >"$RELEASE/REVISION"
chown -R root: "$RELEASE"
chmod -R u=rwX,go=rX "$RELEASE"
for name in $SHARED; do
    shared=$BASE/shared/$name
    mkdir -p "${shared%/*}"
    [[ -e $shared || ! -e $RELEASE/$name ]] || cp -a "$RELEASE/$name" "$shared"
    chown -R "$SITE_USER:" "$BASE/shared"
    rm -rf "${RELEASE:?}/$name"
    ln -s "$shared" "$RELEASE/$name"
done
echo "The release is in $RELEASE."
