#!/usr/bin/env bash
#
# leave.sh GROUP: makes room for a revision that has other hooks than these, when CodeDeploy's agent has unpacked one for the
# deployment group. Before that revision is installed everything is as it expects it: plain folders, empty; no unit that
# starts the site; the site's ports free. site-leave@GROUP.path calls it; with a revision of these hooks it does nothing.

# First what cannot wait: the agent may copy to these folders in a moment.
source "${0%/*}/settings.sh"
deployment=$(<"$(sed -n 's/^PathChanged=//p' "/etc/systemd/system/site-leave@$1.path")")
if compgen -G "$deployment/deployment-archive/*/units/site-leave@.service" >/dev/null; then
    echo "$deployment has these hooks."
    exit 0
fi
for folder in "$POTATO" ${WEB_ROOT:+"$WEB_ROOT/static" "$WEB_ROOT/docs"}; do
    [[ -L $folder && $(readlink "$folder") == /srv/site/current* ]] || continue
    rm "$folder"
    install -d -o "$SITE_USER" "$folder"
done

source "${0%/*}/lib.sh"
PROGRAMS=('gunicorn@*' 'site@*' 'process@*')
if [[ $(readlink "$NGINX_LINK") == "$CURRENT"* ]]; then
    point "$NGINX_LINK" "$(cat "$BASE/nginx-before" 2>/dev/null || echo "$POTATO/$NGINX_FILE")"
fi
[[ -z ${WEB_ROOT:-} ]] || chown "$SITE_USER:" "$WEB_ROOT"
point "$CURRENT" releases/none
systemctl --quiet disable site-start@boot.service "site-leave@$1.path"
quiet systemctl stop 'site-port@*.socket' 'site-trial*'
quiet systemctl stop --no-block "${PROGRAMS[@]}"
# A Gunicorn that comes next tries for 5 s to bind, and a request that is not over keeps the port.
all_ended() { [[ -z $(systemctl list-units --plain --no-legend --state=active,activating,deactivating "${PROGRAMS[@]}") ]]; }
await 3 all_ended || quiet systemctl kill --signal=KILL "${PROGRAMS[@]}"
echo "$deployment has other hooks: the site is theirs."
systemctl stop --no-block "site-leave@$1.path"
