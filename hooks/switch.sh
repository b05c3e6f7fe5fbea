#!/usr/bin/env bash
# The release of DEPLOYMENT_ID, whose workers wait, becomes the one that visitors see. start-app.sh runs it as a unit.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

# A reload that fails leaves Nginx as it was, and `nginx -s reload` does not tell.
has_new_worker() { nginx_workers | grep -qvxF "$workers"; }

old=$(current_id)
mapfile -t units <"$RELEASE/units"
mapfile -t old_units < <(cat "$CURRENT/units" 2>/dev/null || :)
mapfile -t only_old_sockets < <(grep -vxFf "$RELEASE/sockets" "$CURRENT/sockets" 2>/dev/null || :)
workers=$(nginx_workers || :)
reload=yes
if [[ $(readlink "$NGINX_LINK") == "$CURRENT/$NGINX_FILE" ]]; then
    ! cmp --silent "$CURRENT/$NGINX_FILE" "$RELEASE/$NGINX_FILE" || reload=no
else
    quiet cp -aT --remove-destination "$NGINX_LINK" "$BASE/nginx-before" # for leave.sh
fi
echo "$old" >"$RELEASE/previous"
ln -sfn "releases/$ID" "$CURRENT.new"
sync --file-system "$BASE" "$UNITS"

# With the same address the old release ends first, and connections wait the moment until the link has moved. With another
# one Nginx asks the old release until it is reloaded.
((${#only_old_sockets[@]} || ${#old_units[@]} == 0)) || systemctl stop --no-block "${old_units[@]}"
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
if ((${#only_old_sockets[@]})); then
    # Nginx's old workers ask the old release for as long as a request takes.
    # shellcheck disable=SC2016  # the other shell's
    systemd-run --quiet --collect --unit="site-drain-$ID" bash -c 'for pid in $1; do timeout 310 tail --pid="$pid" -f /dev/null; done
        systemctl stop "${@:2}"' - "$workers" "${old_units[@]}" "${only_old_sockets[@]}"
fi
echo "Switched from $old to $ID."
