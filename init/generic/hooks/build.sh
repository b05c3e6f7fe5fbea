#!/usr/bin/env bash
# AfterInstall: runs BUILD in the project's folder. Its output is kept with the release; if BUILD and its sources
# (BUILD_SOURCES) are those of the running release, that release's files are used instead.
source "${0%/*}/lib.sh"

[[ -n $BUILD ]] || { echo "This site needs no build (BUILD in hooks/settings.sh is empty)." && exit 0; }
cd "$RELEASE"
# shellcheck disable=SC2086  # paths are several words
key=$({ echo "$APP $BUILD" && find $BUILD_SOURCES -path "$APP/hooks" -prune -o -path "$APP/.git" -prune -o -type f -print0 | sort -z | xargs -0 sha256sum; } | sha256sum)
if [[ $key == "$(cat "$CURRENT/build.key" 2>/dev/null)" ]]; then
    cp "$CURRENT/build.list" build.list
    (cd "$CURRENT" && xargs -0 --no-run-if-empty cp -a --link --parents --force --target-directory="$RELEASE" <build.list)
    echo "The sources of the build have not changed: $(tr -cd '\0' <build.list | wc -c) files are taken from $(current_id)."
else
    chown -R "$SITE_USER:" "$APP"
    touch build.start
    sleep 0.01 # the clock of some file systems is no finer
    as_site "$BUILD_SECONDS" "$RELEASE/$APP" bash -euo pipefail -c "$BUILD" \
        || die "The build of the site failed (BUILD=$BUILD in hooks/settings.sh)." "fix the errors shown above; the time limit is BUILD_SECONDS=$BUILD_SECONDS."
    find "$APP" \( -type f -o -type l \) -cnewer build.start -print0 >build.list
    chown -R root: "$APP"
    echo "Built: $BUILD"
fi
echo "$key" >build.key
