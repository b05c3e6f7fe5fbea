#!/usr/bin/env bash
#
# AfterInstall, last: puts static files and documentation where Nginx can read them, beside those of the release that runs,
# and tells the release its commit.

source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

on_failure go_back "$RELEASE"
# Only revisions from GitHub have a commit. The site may show it, and then verify.sh wants to see it.
printf '%s\n' "${BUNDLE_COMMIT:-}" >"$RELEASE/REVISION"

demand_secrets
public=$(public_of "$RELEASE")
rm -rf "$public"
mkdir -p "$public"
folders=("$public/static")
[[ ! -d $WEB_ROOT/current/static ]] || folders+=("$WEB_ROOT/current/static")
ask_release "$RELEASE" python "$HOOKS/shared/collect-static.py" "${folders[@]}" || {
    show_answer >&2
    die "collectstatic failed." "$DJANGO_SETTINGS (DJANGO_SETTINGS in hooks/settings.sh)." "correct what Django says above."
}
[[ -z $DOCS_SOURCE ]] || cp -r "$RELEASE/html" "$public/docs"
succeed "Static files and documentation are in $public."
