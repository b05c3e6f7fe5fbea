#!/usr/bin/env bash
# AfterInstall: starts the release, which waits for the switch. Beside that it collects the static files, and asks Django whether
# the code and the database's migrations are in order (MIGRATE in settings.sh). None of it is public before the switch.
source "${0%/*}/lib.sh"
public=$RELEASE/public

prepare() {
    echo "Running Django's checks (COMMAND_SECONDS=$COMMAND_SECONDS at most)."
    as_site "$COMMAND_SECONDS" "$RELEASE/$APP" python3 "$RELEASE/hooks/site.py" "$public/own-static" "$MIGRATE" \
        || die "Django ($DJANGO_SETTINGS) found errors, or did not finish within $COMMAND_SECONDS s (MIGRATE=$MIGRATE)." \
            "fix the errors shown above; on a machine without the database, set MIGRATE=ignore and a VERIFY_PAGE that does not need it, in $MACHINE_SETTINGS."
    [[ -z $BEFORE_SWITCH ]] || as_site "$COMMAND_SECONDS" "$RELEASE/$APP" bash -euo pipefail -c "$BEFORE_SWITCH" \
        || die "The command to run before the switch failed (BEFORE_SWITCH=$BEFORE_SWITCH in hooks/settings.sh)." "fix the errors shown above."
}

trap '(($? == 0)) || { wait && end_trial; }' EXIT
quiet "$PYTHON" -ISm compileall -q "$RELEASE/$APP" # the account cannot write it later; errors are reported below
install -d -o "$SITE_USER" "$public"/{own-static,static}
if [[ $MIGRATE == yes || -n $BEFORE_SWITCH ]]; then # the new code may need what these change
    prepare
    start_release
else
    start_release &
    prepare
    wait "$!"
fi
# A page that a visitor got a moment ago may still ask for a file that only the release before it had. Links cost nothing.
quiet cp -a --link "$CURRENT/public/own-static/." "$public/static"
cp -a --link --remove-destination "$public/own-static/." "$public/static"
chown -R root: "$public"
chmod -R u=rwX,go=rX "$public"
! command -v selinuxenabled >/dev/null || ! selinuxenabled || chcon -R -t httpd_sys_content_t "$public" "$RELEASE/${NGINX_FILE%/*}"
echo "The static files are in $public."
