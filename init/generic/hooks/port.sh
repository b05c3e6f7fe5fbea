#!/usr/bin/env bash
#
# port.sh ID: gives the release ID a port on which nobody listens, and writes it into its Nginx file and its unit.

source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

release=$RELEASES/$1
is_free() { ! (: <"/dev/tcp/127.0.0.1/$port") 2>/dev/null && ! grep -qsxF "$port" "$RELEASES"/*/port; }
# Below those that the system gives to connections: /proc/sys/net/ipv4/ip_local_port_range.
port=20000
until is_free; do ((port += 1)); done
old=$(cat "$release/port" 2>/dev/null || echo '[$]PORT')
sed -i "s/\(127\.0\.0\.1\|localhost\):$old\b/127.0.0.1:$port/" "$release/$NGINX_FILE"
! compgen -G "$UNITS/*@$1*.d/release.conf" >/dev/null || sed -i "s/ PORT=$old\b/ PORT=$port/" "$UNITS"/*@"$1"*.d/release.conf
rm -f "$release/port" # it may be a link to the one of the release that this is a copy of
echo "$port" >"$release/port"
