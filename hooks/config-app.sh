#!/usr/bin/env bash
#
# AfterInstall, last: collects the static files, and asks Django whether the code and the database's migrations are in order
# (MIGRATE in settings.sh). Nothing of it is public before the switch.

source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

"$HOOKS/secrets.sh"
install -d -o "$SITE_USER" "$RELEASE/public/own-static"
as_site 120 "$RELEASE/$APP" python "$HOOKS/site.py" static "$RELEASE/public/own-static" || die "collectstatic failed." \
    "DJANGO_SETTINGS=$DJANGO_SETTINGS (hooks/settings.sh)." "correct what Django says above."
chown -R root: "$RELEASE/public"
chmod -R u=rwX,go=rX "$RELEASE/public"
# A page that a visitor got a moment ago may still ask for a file that only the release before it had. Links cost nothing.
mkdir -p "$RELEASE/public/static"
for folder in "$CURRENT/public/own-static" "$RELEASE/public/own-static"; do
    [[ ! -d $folder ]] || cp -a --link --remove-destination "$folder/." "$RELEASE/public/static"
done
"$PYTHON" -m compileall -q "$RELEASE/$APP" || : # the account cannot write it later; what is wrong is said below
as_site "$DATABASE_SECONDS" "$RELEASE/$APP" python "$HOOKS/site.py" check "$MIGRATE" || die "Django has found errors, or did not answer within $DATABASE_SECONDS s." \
    "DJANGO_SETTINGS=$DJANGO_SETTINGS, MIGRATE=$MIGRATE, DATABASE_SECONDS (hooks/settings.sh)." \
    "correct what is said above; on a machine without the database: MIGRATE=ignore in $MACHINE_SETTINGS."
! command -v chcon >/dev/null || ! selinuxenabled 2>/dev/null || chcon -R -t httpd_sys_content_t "$RELEASE/public" "$RELEASE/${NGINX_FILE%/*}"
echo "Static files and documentation are in $RELEASE/public."
