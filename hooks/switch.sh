#!/usr/bin/env bash
# The release of DEPLOYMENT_ID becomes the one that visitors see. start-app.sh runs it as a unit.
source "${0%/*}/lib.sh"
# A reload that fails leaves Nginx as it was, and `nginx -s reload` does not report it.
has_new_worker() { nginx_workers | grep -qvxF "$workers"; }

old=$(current_id)
mapfile -t units <"$RELEASE/units"
mapfile -t old_units <"$CURRENT/units"
loaded=$(nginx -T 2>/dev/null) || : # with what the file of this site includes
workers=$(nginx_workers) || :
echo "$old" >"$RELEASE/previous"
ln -sfn "releases/$ID" "$CURRENT.new"
sync --file-system "$BASE" "$UNITS"
# Connections wait until the old workers accept no more and the link has moved. Nginx needs an old port until it is reloaded.
if [[ ! -e $CURRENT/port ]] && ((${#old_units[@]})); then
    quiet systemctl start --no-block "${units[@]}"      # they wait for the link, and the socket stays as long as one needs it
    quiet systemctl kill --signal=URG "${old_units[@]}" # it refuses one that has ended, and only Gunicorn knows the signal
    [[ ${old_units[0]} == gunicorn@* ]] || quiet timeout 2 systemctl stop "${old_units[0]}"
    flock --wait 2 "$CURRENT/accepting" true || echo "A worker of $old did not confirm that it accepts no more connections." >&2
fi
mv -fT "$CURRENT.new" "$CURRENT"
systemctl start --no-block "${units[@]}" nginx.service
[[ -z $loaded || $(nginx -T 2>/dev/null) != "$loaded" ]] || workers= # nothing to reload
[[ -e $BASE/releases/$old/port ]] || quiet systemctl stop --no-block "${old_units[@]}"
[[ -z $workers ]] || { systemctl reload nginx.service && await 5 has_new_worker; } \
    || die "Nginx did not load $NGINX_FILE, although it did in the trial." "check on the instance: nginx -t; journalctl -u nginx"
[[ ! -e $BASE/releases/$old/port ]] || systemd-run --quiet --collect --unit="site-drain-$old" /bin/bash "$HOOKS/drain.sh" "$workers" "${old_units[@]}"
echo "Switched from $old to $ID."
