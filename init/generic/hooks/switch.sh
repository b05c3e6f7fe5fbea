#!/usr/bin/env bash
#
# switch.sh ID: the release ID, whose workers wait, becomes the one that visitors see. start-app.sh and verify.sh call it.

source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

new=$1
old=$(current_id)

nginx_runs() { systemctl --quiet is-active nginx.service; }

# A reload that fails leaves Nginx as it was, and `nginx -s reload` does not tell.
has_new_worker() { nginx_workers | grep -qvxF "$workers"; }

# link PATH TARGET: in place of what stood there before these hooks, too.
link() {
    [[ $(readlink "$1") != "$2" ]] || return 0
    rm -rf "$1.before"
    [[ ! -d $1 || -L $1 ]] || mv -T "$1" "$1.before"
    point "$1" "$2"
    rm -rf "$1.before"
}

mapfile -t old_units <"$CURRENT/units"
mapfile -t units <"$RELEASES/$new/units"
# The sockets that only the old release has.
mapfile -t left < <(grep -vxFf "$RELEASES/$new/sockets" "$CURRENT/sockets" || :)
reload=yes
nginx_before=$(readlink "$NGINX_LINK" || :)
if nginx_runs; then
    workers=$(nginx_workers)
    [[ $nginx_before != "$CURRENT/$NGINX_FILE" ]] || ! cmp --silent "$CURRENT/$NGINX_FILE" "$RELEASES/$new/$NGINX_FILE" || reload=no
fi
echo "$old" >"$RELEASES/$new/previous"
[[ $nginx_before == "$BASE"* ]] || echo "$nginx_before" >"$BASE/nginx-before"

# With the same address the old release ends first, and connections wait the moment until the link has moved. With another
# one Nginx asks the old release until it is reloaded.
ln -sfn "releases/$new" "$CURRENT.new"
((${#left[@]} || ${#old_units[@]} == 0)) || systemctl stop --no-block "${old_units[@]}"
mv -fT "$CURRENT.new" "$CURRENT"
while read -r path target; do link "$path" "$target"; done < <(links)
systemctl start --no-block "${units[@]}"
if [[ $reload == yes ]]; then
    if nginx_runs; then systemctl reload nginx.service && await 5 has_new_worker; else systemctl start nginx.service; fi \
        || die "Nginx does not take up its configuration." "$NGINX_FILE, which it has loaded in the trial." "see on the instance: nginx -t; journalctl -u nginx"
fi
if ((${#left[@]})); then
    # Nginx's old workers ask the old release for as long as a request takes.
    # shellcheck disable=SC2016  # the other shell's
    systemd-run --quiet --collect --unit="site-drain-$old-$new" /bin/bash -c 'for pid in $1; do
        timeout 310 tail --pid="$pid" -f /dev/null; done; shift; systemctl stop "$@"' - "$workers" "${old_units[@]}" "${left[@]}"
fi
echo "Switched from $old to $new."
