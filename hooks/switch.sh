#!/usr/bin/env bash
# The release of DEPLOYMENT_ID, whose workers wait, becomes the one that visitors see. start-app.sh runs it as a unit.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

# A reload that fails leaves Nginx as it was, and `nginx -s reload` does not tell.
has_new_worker() { nginx_workers | grep -qvxF "$workers"; }

old=$(current_id)
mapfile -t units <"$RELEASE/units"
mapfile -t old_units < <(cat "$CURRENT/units" 2>/dev/null || :)
mapfile -t unused < <(systemctl list-units --plain --no-legend 'site-port@*.socket' | cut -d ' ' -f 1 \
    | grep -vxFf <(cat "$RELEASE/sockets" "$CURRENT/sockets" 2>/dev/null) || :)
workers=$(nginx_workers || :)
reload=yes
if [[ $(readlink "$NGINX_LINK") == "$CURRENT/$NGINX_FILE" ]]; then
    ! cmp --silent "$CURRENT/$NGINX_FILE" "$RELEASE/$NGINX_FILE" || reload=no
elif [[ -s $NGINX_LINK ]]; then
    cp -aT --remove-destination "$NGINX_LINK" "$BASE/nginx-before" # for leave.sh
fi
echo "$old" >"$RELEASE/previous"
ln -sfn "releases/$ID" "$CURRENT.new"
sync --file-system "$BASE" "$UNITS"

# The old release ends first: its workers accept nothing more within some 10 ms, and connections wait until the link has moved.
((${#old_units[@]} == 0)) || { systemctl stop --no-block "${old_units[@]}" && sleep 0.05; }
mv -fT "$CURRENT.new" "$CURRENT"
links | while read -r path target; do
    [[ $(readlink "$path") != "$target" ]] || continue
    rm -rf "$path.before"
    ln -s "$target" "$path.new"
    [[ ! -d $path || -L $path ]] || mv -T "$path" "$path.before" # of the time before these hooks
    mv -fT "$path.new" "$path"
done
systemctl start --no-block "${units[@]}"
if ! systemctl --quiet is-active nginx.service; then
    systemctl start nginx.service
elif [[ $reload == yes ]]; then
    { systemctl reload nginx.service && await 5 has_new_worker; } \
        || die "Nginx does not take up $NGINX_FILE, which it has loaded in the trial." "see on the instance: nginx -t; journalctl -u nginx"
fi
((${#unused[@]} == 0)) || systemctl stop "${unused[@]}" # of the update before this one
echo "Switched from $old to $ID."
