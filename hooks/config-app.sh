#!/usr/bin/env bash
#
# AfterInstall, last: collects the static files, and asks Django whether the code and the database's migrations are in order
# (MIGRATE in settings.sh). Nothing of it is public before the switch.

source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

"$HOOKS/secrets.sh"
"$PYTHON" -m compileall -q "$RELEASE/$APP" || : # the account cannot write it later; what is wrong is said below
static=$RELEASE/public/own-static
install -d -o "$SITE_USER" "$static"
as_site "$COMMAND_SECONDS" "$RELEASE/$APP" python "$RELEASE/hooks/site.py" "$static" "$MIGRATE" || die "Django has found errors, or did not answer within $COMMAND_SECONDS s." \
    "DJANGO_SETTINGS=$DJANGO_SETTINGS, MIGRATE=$MIGRATE, COMMAND_SECONDS (hooks/settings.sh)." \
    "correct what is said above; on a machine without the database: MIGRATE=ignore in $MACHINE_SETTINGS."
[[ -z $BEFORE_SWITCH ]] || as_site "$COMMAND_SECONDS" "$RELEASE/$APP" bash -euo pipefail -c "$BEFORE_SWITCH" \
    || die "What runs before the switch has failed." "BEFORE_SWITCH=$BEFORE_SWITCH (hooks/settings.sh)." "correct what is said above."
chown -R root: "$RELEASE/public"
chmod -R u=rwX,go=rX "$RELEASE/public"
# A page that a visitor got a moment ago may still ask for a file that only the release before it had. Links cost nothing.
mkdir "$RELEASE/public/static"
for folder in "$CURRENT/public/own-static" "$static"; do
    [[ ! -d $folder ]] || cp -a --link --remove-destination "$folder/." "$RELEASE/public/static"
done
! command -v chcon >/dev/null || ! selinuxenabled 2>/dev/null || chcon -R -t httpd_sys_content_t "$RELEASE/public" "$RELEASE/${NGINX_FILE%/*}"
echo "Static files and documentation are in $RELEASE/public."
