#!/usr/bin/env bash
# leave.sh GROUP FILE: makes room for a revision that has other hooks than these, when CodeDeploy's agent has unpacked one and
# named it in FILE. Before that revision is installed everything is as it expects it: plain folders, empty; no unit that starts
# the site; the site's ports free. site-leave@GROUP.path calls it; with a revision of these hooks it does nothing.

# First what cannot wait: the agent may copy to these folders in a moment.
source "${0%/*}/settings.sh"
deployment=$(<"$2") && [[ -d $deployment ]] || exit 1
if compgen -G "$deployment/deployment-archive/*/units/gunicorn@.service" >/dev/null; then
    echo "$deployment has these hooks."
    exit 0
fi
for folder in "$POTATO" "$WEB_ROOT/static" "$WEB_ROOT/docs"; do
    [[ -L $folder && $(readlink "$folder") == /srv/site/current* ]] || continue
    rm "$folder"
    install -d -o "$SITE_USER" "$folder"
done

source "${0%/*}/lib.sh"
if [[ $(readlink "$NGINX_LINK") == "$CURRENT"* ]]; then
    ln -sfn "$POTATO/$NGINX_FILE" "$NGINX_LINK"
    quiet cp -aT --remove-destination "$BASE/nginx-before" "$NGINX_LINK"
fi
chown "$SITE_USER:" "$WEB_ROOT"
rm -f "$CURRENT"
systemctl --quiet disable site-start@boot.service "site-leave@$1.path"
quiet systemctl stop 'site-port@*.socket' 'site-trial*'
quiet systemctl stop --no-block 'gunicorn@*' 'process@*'
# A Gunicorn that comes next tries for 5 s to bind, and a request that is not over keeps the port.
all_ended() { [[ -z $(units_in active,activating,deactivating) ]]; }
await 3 all_ended || quiet systemctl kill --signal=KILL 'gunicorn@*' 'process@*'
echo "$deployment has other hooks: the site is theirs."
systemctl stop --no-block "site-leave@$1.path"
