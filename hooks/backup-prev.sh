#!/usr/bin/env bash
# BeforeInstall: makes room for the new release, and sees that the one before it runs. Tidies up behind a deployment that was
# killed, installs the units, and watches for a revision that has other hooks (leave.sh). What was there before these hooks
# becomes a release, too.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

group=${DEPLOYMENT_GROUP_ID:?is given to a hook by the agent of CodeDeploy}
[[ -d /run/systemd/system ]] || die "systemd does not run on this machine." "use an instance that boots with it: it runs the site."
quiet systemctl stop site-job.service 'site-trial*' '*@trial-*'
no_switch() { ! systemctl --quiet is-active site-switch.service; }
await 30 no_switch || die "A switch of an earlier deployment does not end." "look at it on the instance: systemctl status site-switch"
rm -rf "$BASE/staging"
mkdir -p "$BASE"/{releases,shared,venvs}

if [[ ! -e $CURRENT/units ]]; then
    found=$BASE/releases/before-$ID
    mkdir -p "$found/public"/{static,docs} "$found/$(dirname "$NGINX_FILE")"
    [[ ! -d $POTATO ]] || cp -a "$POTATO/." "$found"
    [[ -z ${WEB_ROOT:-} ]] || quiet cp -aL "$WEB_ROOT"/{static,docs} "$found/public"
    cp -L --remove-destination "$NGINX_LINK" "$found/$NGINX_FILE" 2>/dev/null || : >"$found/$NGINX_FILE"
    [[ ! -s $NGINX_LINK ]] || cp -aT --remove-destination "$NGINX_LINK" "$BASE/nginx-before" # for leave.sh
    touch "$found"/{units,addresses}
    ln -sfn "releases/before-$ID" "$CURRENT"
fi
links | while read -r path target; do
    [[ $(readlink "$path") != "$target" ]] || continue
    mkdir -p "$(dirname "$path")"
    rm -rf "$path.before"
    ln -sfn "$target" "$path.new"
    [[ ! -d $path || -L $path ]] || mv -T "$path" "$path.before"
    mv -fT "$path.new" "$path"
done
for unit in $(units_in active,activating); do
    grep -qxF "$unit" "$CURRENT/units" || systemctl stop --no-block "$unit"
done

sed -i "s|DEPLOYMENT_ROOT|$(cd "$HOOKS/../../../.." && pwd)|" "$HOOKS"/units/site-leave@.*
sed 's/^Type=.*/Type=exec/; /^SendSIGKILL=/d' "$HOOKS/units/gunicorn@.service" >"$HOOKS/units/process@.service"
[[ -z $(install --compare --verbose --mode=644 "$HOOKS"/units/* "$UNITS") ]] || systemctl daemon-reload
own=("site-leave@$group.path" site-start@boot.service)
systemctl --quiet is-enabled "${own[@]}" 2>/dev/null || systemctl --quiet enable "${own[@]}"
"$PYTHON" "$HOOKS/write-secrets.py" "$SECRETS" "$SITE_USER" || die "The site's secrets (SECRETS=$SECRETS in hooks/settings.sh) are missing." \
    "put them on the instance (mode 600, lines like NAME='value'), into a rehearsal by --file FILE:$SECRETS, or leave SECRETS empty."
[[ $(current_id) != "before-$ID" || ! -e $HOOKS/take-over.sh ]] || DEPLOYMENT_ID=bridge-$ID "$HOOKS/take-over.sh"
systemctl start "${own[@]}"
echo "The release before this one: $(current_id)."
