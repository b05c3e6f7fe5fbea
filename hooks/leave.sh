#!/usr/bin/env bash
# leave.sh GROUP FILE: makes room for a revision that has other hooks than these, when CodeDeploy's agent has unpacked one and
# named it in FILE. Before that revision is installed, everything is as it expects: plain folders, empty; no unit that starts
# the site; the site's ports free. site-leave@GROUP.path calls it; for a revision with these hooks it does nothing.
source "${0%/*}/lib.sh"
cd "$(<"$2")"
! compgen -G "deployment-archive/*/units/gunicorn@.service" >/dev/null || exit 0
# First what cannot wait: the agent may copy to these folders in a moment.
for path in "${!LINKS[@]}"; do
    [[ $(readlink "$path") == "${LINKS[$path]}" ]] || continue
    rm "$path"
    [[ $path == "$NGINX_LINK" ]] || install -d -o "$SITE_USER" "$path"
done
[[ -z ${WEB_ROOT:-} ]] || chown "$SITE_USER:" "$WEB_ROOT"
[[ -e $NGINX_LINK ]] || cp -aT "$BASE/nginx-before" "$NGINX_LINK" 2>/dev/null || ln -sfn "$POTATO/$NGINX_FILE" "$NGINX_LINK"
rm -f "$CURRENT"
systemctl --quiet disable site-start@boot.service "site-leave@$1.path"
quiet systemctl stop --no-block 'site-port@*.socket' 'site-trial*' 'site-drain*' 'gunicorn@*' 'process@*' # a socket waits for its release
# The next Gunicorn tries to bind for 5 s, and an unfinished request keeps the port.
all_ended() { [[ -z $(units_in active,activating,deactivating) ]]; }
await 3 all_ended || quiet systemctl kill --signal=KILL 'gunicorn@*' 'process@*'
echo "$PWD has other hooks: they now run the site."
systemctl stop --no-block "site-leave@$1.path"
