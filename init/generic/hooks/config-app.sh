#!/usr/bin/env bash
# AfterInstall, last: what the site does before visitors see a release (BEFORE_SWITCH), while the old one still runs; and a port
# of its own for a program that takes no socket.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

[[ -f $RELEASE/$NGINX_FILE ]] || die "There is no $NGINX_FILE (NGINX_FILE in hooks/settings.sh) in the release." "add it to the revision."
[[ -z $BEFORE_SWITCH ]] || as_site "$COMMAND_SECONDS" "$RELEASE/$APP" bash -euo pipefail -c "$BEFORE_SWITCH" \
    || die "What runs before the switch has failed (BEFORE_SWITCH=$BEFORE_SWITCH in hooks/settings.sh)." "correct what is said above."
if [[ -n $START && -z $SOCKET ]]; then
    is_free() { ! (: <"/dev/tcp/127.0.0.1/$port") 2>/dev/null && ! grep -qsxF "$port" "$BASE"/releases/*/port; }
    # Below those that the system gives to connections: /proc/sys/net/ipv4/ip_local_port_range.
    port=20000
    until is_free; do ((port += 1)); done
    echo "$port" >"$RELEASE/port"
    sed -i "s/\(127\.0\.0\.1\|localhost\):[$]PORT\b/127.0.0.1:$port/" "$RELEASE/$NGINX_FILE"
fi
echo "${START:+${SOCKET:-127.0.0.1:$port}}" | grep . >"$RELEASE/addresses" || : # none for pages
echo "$([[ $COMMAND == *[\&\;\|]* ]] || echo exec) $COMMAND" >"$RELEASE/start"
! command -v selinuxenabled >/dev/null || ! selinuxenabled || chcon -R -t httpd_sys_content_t "$RELEASE/$APP"
echo "The release is complete."
