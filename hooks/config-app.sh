#!/usr/bin/env bash
# AfterInstall, last: collects the static files, and asks Django whether the code and the database's migrations are in order
# (MIGRATE in settings.sh). Nothing of it is public before the switch.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

quiet "$PYTHON" -m compileall -q "$RELEASE/$APP" & # the account cannot write it later; what is wrong is said below
public=$RELEASE/public
install -d -o "$SITE_USER" "$public" "$public/own-static"
echo "Asking Django, for COMMAND_SECONDS=$COMMAND_SECONDS at most."
as_site "$COMMAND_SECONDS" "$RELEASE/$APP" python3 "$RELEASE/hooks/site.py" "$public" "$MIGRATE" \
    || die "Django ($DJANGO_SETTINGS) has found errors, or did not answer within $COMMAND_SECONDS s (MIGRATE=$MIGRATE)." \
        "correct what is said above; on a machine without the database: MIGRATE=ignore and a VERIFY_PAGE that does not need it, in $MACHINE_SETTINGS."
[[ -z $BEFORE_SWITCH ]] || as_site "$COMMAND_SECONDS" "$RELEASE/$APP" bash -euo pipefail -c "$BEFORE_SWITCH" \
    || die "What runs before the switch has failed (BEFORE_SWITCH=$BEFORE_SWITCH in hooks/settings.sh)." "correct what is said above."
# A page that a visitor got a moment ago may still ask for a file that only the release before it had. Links cost nothing.
mkdir "$public/static"
for folder in "$CURRENT/public/own-static" "$public/own-static"; do
    [[ ! -d $folder ]] || cp -a --link --remove-destination "$folder/." "$public/static"
done
cp "$public/addresses" "$RELEASE"
chown -R root: "$public"
chmod -R u=rwX,go=rX "$public"
! command -v selinuxenabled >/dev/null || ! selinuxenabled || chcon -R -t httpd_sys_content_t "$public" "$RELEASE/${NGINX_FILE%/*}"
wait
echo "Static files and documentation are in $public."
