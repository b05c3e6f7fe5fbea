#!/usr/bin/env bash
# leave.sh GROUP FILE: makes room for a revision that has other hooks than these, when CodeDeploy's agent has unpacked one and
# named it in FILE. Before that revision is installed everything is as it expects it: plain folders, empty; no unit that starts
# the site; the site's ports free. site-leave@GROUP.path calls it; with a revision of these hooks it does nothing.
source "${0%/*}/lib.sh"

deployment=$(<"$2")
[[ -d $deployment ]]
! compgen -G "$deployment/deployment-archive/*/units/gunicorn@.service" >/dev/null || exit 0
# First what cannot wait: the agent may copy to these folders in a moment.
links | while read -r path target; do
    [[ $(readlink "$path") == "$target" ]] || continue
    rm "$path"
    [[ $path == "$NGINX_LINK" ]] || install -d -o "$SITE_USER" "$path"
done
[[ -z ${WEB_ROOT:-} ]] || chown "$SITE_USER:" "$WEB_ROOT"
[[ -e $NGINX_LINK ]] || cp -aT "$BASE/nginx-before" "$NGINX_LINK" 2>/dev/null || ln -sfn "$POTATO/$NGINX_FILE" "$NGINX_LINK"
rm -f "$CURRENT"
systemctl --quiet disable site-start@boot.service "site-leave@$1.path"
quiet systemctl stop 'site-port@*.socket' 'site-trial*' 'site-drain*'
quiet systemctl stop --no-block 'gunicorn@*' 'process@*'
# A Gunicorn that comes next tries for 5 s to bind, and a request that is not over keeps the port.
all_ended() { [[ -z $(units_in active,activating,deactivating) ]]; }
await 3 all_ended || quiet systemctl kill --signal=KILL 'gunicorn@*' 'process@*'
echo "$deployment has other hooks: the site is theirs."
systemctl stop --no-block "site-leave@$1.path"
