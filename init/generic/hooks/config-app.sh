#!/usr/bin/env bash
#
# AfterInstall, last: what the site does before visitors see a release (BEFORE_SWITCH), while the old one still runs.

source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

"$HOOKS/secrets.sh"
[[ -f $RELEASE/$NGINX_FILE ]] || die "There is no $NGINX_FILE in the release." "NGINX_FILE in hooks/settings.sh." "add it to the revision."
if [[ -n $BEFORE_SWITCH ]]; then
    as_site "$COMMAND_SECONDS" "$RELEASE/$APP" bash -euo pipefail -c "$BEFORE_SWITCH" \
        || die "What runs before the switch has failed." "BEFORE_SWITCH=$BEFORE_SWITCH (hooks/settings.sh)." "correct what is said above."
fi
! command -v chcon >/dev/null || ! selinuxenabled 2>/dev/null || chcon -R -t httpd_sys_content_t "$RELEASE/$APP"
echo "The release is complete."
