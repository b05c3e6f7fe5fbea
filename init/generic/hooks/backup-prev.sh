#!/usr/bin/env bash
#
# BeforeInstall: makes room for the new release, and sees that the one before it runs. Tidies up behind a deployment that was
# killed, installs the units, and watches for a revision that has other hooks (leave.sh).

source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

mkdir -p "$RELEASES" "$BASE/shared" "$BASE/venvs" ${WEB_ROOT:+"$WEB_ROOT"}
for folder in "$BASE" ${WEB_ROOT:+"$WEB_ROOT"}; do
    free=$(df --output=avail --block-size=1M "$folder" | tail -n 1 | tr -d ' ')
    ((free >= FREE_MEGABYTES)) || die "The disk of $folder is full: $free MB are free, $FREE_MEGABYTES have to be." \
        "FREE_MEGABYTES in hooks/settings.sh." "make room on the instance: du -xh / | sort -h | tail"
done

# Before the first release `current` names an empty one, so that Nginx starts and nothing is started at boot.
mkdir -p "$RELEASES/none/${NGINX_FILE%/*}"
touch "$RELEASES/none/$NGINX_FILE" "$RELEASES/none/units" "$RELEASES/none/sockets"
[[ -e $CURRENT/units ]] || point "$CURRENT" releases/none
links | while read -r link target; do
    mkdir -p "${link%/*}"
    [[ -e $link || -L $link ]] || ln -s "$target" "$link"
done

await 30 sh -c '! systemctl --quiet is-active site-switch.service' || die "A switch of the site does not end." \
    "site-switch.service of an earlier deployment." "look at it on the instance: systemctl status site-switch"
quiet systemctl stop site-job.service 'site-trial*'
for unit in $(systemctl list-units --plain --no-legend --state=active,activating 'gunicorn@*' 'site@*' | cut -d ' ' -f 1); do
    grep -qxF "$unit" "$CURRENT/units" || systemctl stop --no-block "$unit"
done
rm -rf "$BASE/staging"

# The agent names every bundle that it has unpacked in a file of the deployment group.
group=${DEPLOYMENT_GROUP_ID:?is given to a hook by the agent of CodeDeploy}
rm -rf "$BASE/hooks.new"
cp -r "$HOOKS" "$BASE/hooks.new"
cat >"$BASE/hooks.new/units/site-leave@$group.path" <<EOF
[Unit]
Description=Other hooks than the site's may come next

[Path]
PathChanged=$(cd "$HOOKS/../../../.." && pwd)/deployment-instructions/${group}_most_recent_install

[Install]
WantedBy=multi-user.target
EOF
if ! diff -rq "$BASE/hooks.new/units" "$BASE/hooks/units" || ! systemctl is-enabled "site-leave@$group.path" site-start@boot.service; then
    install -m 644 "$BASE"/hooks.new/units/* /etc/systemd/system/
    systemctl enable --no-reload site-start@boot.service "site-leave@$group.path" 2>&1
    systemctl daemon-reload
fi >/dev/null 2>&1
rm -rf "$BASE/hooks"
mv -T "$BASE/hooks.new" "$BASE/hooks"
[[ $(current_id) != none || ! -e $HOOKS/take-over.sh ]] || DEPLOYMENT_ID=before-$ID "$HOOKS/take-over.sh"
systemctl start "site-leave@$group.path" site-start@boot.service
echo "The release before this one: $(current_id)."
