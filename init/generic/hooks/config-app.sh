#!/usr/bin/env bash
# AfterInstall, last: runs the site's BEFORE_SWITCH, while the old release still runs; reserves a port of its own for a program
# that takes no socket; and starts the release.
source "${0%/*}/lib.sh"
source "$HOOKS/units.sh"

[[ -z $BEFORE_SWITCH ]] || as_site "$COMMAND_SECONDS" "$RELEASE/$APP" bash -euo pipefail -c "$BEFORE_SWITCH" \
    || die "The command to run before the switch failed (BEFORE_SWITCH=$BEFORE_SWITCH in hooks/settings.sh)." "fix the errors shown above."
if [[ -n $START && -z $SOCKET ]]; then
    is_free() { ! (: <"/dev/tcp/127.0.0.1/$port") 2>/dev/null && ! grep -qsxF "$port" "$BASE"/releases/*/port; }
    # Below the ports that the system assigns to connections: /proc/sys/net/ipv4/ip_local_port_range.
    port=20000
    until is_free; do ((port += 1)); done
    echo "$port" >"$RELEASE/port"
    sed -i "s/\(127\.0\.0\.1\|localhost\):[$]PORT\b/127.0.0.1:$port/" "$RELEASE/$NGINX_FILE"
fi
echo "${START:+${SOCKET:-127.0.0.1:$port}}" | grep . >"$RELEASE/addresses" || : # none for pages
echo "$([[ $COMMAND == *[\&\;\|]* ]] || echo exec) $COMMAND" >"$RELEASE/start"
! command -v selinuxenabled >/dev/null || ! selinuxenabled || chcon -R -t httpd_sys_content_t "$RELEASE/$APP"
start_release
echo "The release is complete."
