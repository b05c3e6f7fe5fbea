#!/usr/bin/env bash
#
# switch.sh ID: the release ID, whose workers wait, becomes the one that visitors see. start-app.sh and verify.sh call it.

source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

new=$1
old=$(current_id)

nginx_workers() { pgrep --parent "$(pgrep --oldest --exact nginx)" | sort; }

# reload_nginx: fails when it goes on as it was. `nginx -s reload` says nothing of that.
reload_nginx() {
    if ! systemctl --quiet is-active nginx.service; then
        systemctl start nginx.service
        return
    fi
    before=$(nginx_workers)
    systemctl reload nginx.service
    await 5 has_new_worker
}

has_new_worker() { [[ -n $(comm -13 <(echo "$before") <(nginx_workers)) ]]; }

# link PATH TARGET: in place of what stood there before these hooks, too.
link() {
    [[ $(readlink "$1") != "$2" ]] || return 0
    rm -rf "$1.before"
    [[ ! -d $1 || -L $1 ]] || mv -T "$1" "$1.before"
    point "$1" "$2"
    rm -rf "$1.before"
}

mapfile -t old_units <"$CURRENT/units"
mapfile -t moved < <(grep -vxFf "$RELEASES/$new/sockets" "$CURRENT/sockets" 2>/dev/null)
reload=no
cmp --silent "$CURRENT/$NGINX_FILE" "$RELEASES/$new/$NGINX_FILE" && [[ $(read[[ ! -L $NGINX_LINK || $(readlink "$NGINX_LINK") == "$CURRENT"* ]] || readlink "$NGINX_LINK" >"$BASE/nginx-before"
link "$NGINX_LINK") == "$CURRENT/$NGINX_FILE" ]] || reload=yes

# With the same address the old release ends first, and connections wait the moment until the link has moved. With another
# one Nginx goes on asking the old release until it is reloaded.
((${#moved[@]})) || ((${#old_units[@]} == 0)) || systemctl stop --no-block "${old_units[@]}"
echo "$old" >"$RELEASES/$new/previous"
point "$CURRENT" "releases/$new"
[[ ! -L $NGINX_LINK || $(readlink "$NGINX_LINK") == "$CURRENT"* ]] || readlink "$NGINX_LINK" >"$BASE/nginx-before"
while read -r path target; do link "$path" "$target"; done < <(links)
mapfile -t units <"$CURRENT/units"
systemctl start --no-block "${units[@]}"
if [[ $reload == yes ]] || ! systemctl --quiet is-active nginx.service; then
    reload_nginx || die "Nginx does not take up its configuration." "$NGINX_FILE, which it has loaded in the trial." \
        "see on the instance: nginx -t; journalctl -u nginx"
fi
if ((${#moved[@]})); then
    # Its old workers may still ask the old release, for as long as a request takes.
    # shellcheck disable=SC2016  # the other shell's
    systemd-run --quiet --collect --unit="site-drain-$old" /bin/bash -c 'for pid in $1; do
        timeout 310 tail --pid="$pid" -f /dev/null; done; shift; systemctl stop "$@"' - "$before" "${old_units[@]}" "${moved[@]}"
fi
echo "Switched from $old to $new."
