#!/usr/bin/env bash
# AfterInstall: runs BUILD in the project's folder. What it makes is kept with the release; where BUILD and its sources
# (BUILD_SOURCES) are those of the release that runs, that release's files are taken instead.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

[[ -n $BUILD ]] || { echo "This site builds nothing (BUILD in hooks/settings.sh is empty)." && exit 0; }
cd "$RELEASE"
# shellcheck disable=SC2086  # paths are several words
key=$({ echo "$APP $BUILD" && find $BUILD_SOURCES -path "$APP/hooks" -prune -o -path "$APP/.git" -prune -o -type f -print0 | sort -z | xargs -0 sha256sum; } | sha256sum)
if [[ $key == "$(cat "$CURRENT/build.key" 2>/dev/null)" ]]; then
    cp "$CURRENT/build.list" build.list
    (cd "$CURRENT" && xargs -0 --no-run-if-empty cp -a --link --parents --force --target-directory="$RELEASE" <build.list)
    echo "Nothing it is built of has changed: $(tr -cd '\0' <build.list | wc -c) files are those of $(current_id)."
else
    chown -R "$SITE_USER:" "$APP"
    touch build.start
    sleep 0.01 # the clock of some file systems is no finer
    as_site "$BUILD_SECONDS" "$RELEASE/$APP" bash -euo pipefail -c "$BUILD" \
        || die "The site does not build (BUILD=$BUILD in hooks/settings.sh)." "correct what is said above; it had BUILD_SECONDS=$BUILD_SECONDS."
    find "$APP" \( -type f -o -type l \) -cnewer build.start -print0 >build.list
    chown -R root: "$APP"
    echo "Built: $BUILD"
fi
echo "$key" >build.key
