#!/usr/bin/env bash
# BeforeInstall: makes room for the new release, and sees that the one before it runs. Tidies up behind a deployment that was
# killed, installs the units, and watches for a revision that has other hooks (leave.sh).
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

group=${DEPLOYMENT_GROUP_ID:?is given to a hook by the agent of CodeDeploy}
[[ -d /run/systemd/system ]] || die "systemd does not run on this machine." "use an instance that boots with it: it runs the site."
quiet systemctl stop site-job.service site-trial.service site-trial.socket
no_switch() { ! systemctl --quiet is-active site-switch.service; }
await 30 no_switch || die "A switch of an earlier deployment does not end." "look at it on the instance: systemctl status site-switch"
for unit in $(units_in active,activating); do
    grep -qxF "$unit" "$CURRENT/units" || systemctl stop --no-block "$unit"
done
rm -rf "$BASE/staging"

mkdir -p "$BASE"/{releases,shared,venvs} "$WEB_ROOT" "$POTATO"
# After the first switch these are links, also to what a release does not have.
for folder in "$WEB_ROOT"/{static,docs}; do [[ -L $folder ]] || mkdir -p "$folder"; done
[[ -e $NGINX_LINK ]] || install -D /dev/null "$(readlink -m "$NGINX_LINK")"
install -m 644 "$HOOKS"/units/* "$UNITS"
sed -i "s|DEPLOYMENT_ROOT|$(cd "$HOOKS/../../../.." && pwd)|" "$UNITS"/site-leave@.*
sed 's/^Type=.*/Type=exec/' "$HOOKS/units/gunicorn@.service" >"$UNITS/process@.service"
own=("site-leave@$group.path" site-start@boot.service)
systemctl --quiet is-enabled "${own[@]}" 2>/dev/null || systemctl --quiet enable "${own[@]}"
"$PYTHON" "$HOOKS/write-secrets.py" "$SECRETS" "$SITE_USER" || die "The site's secrets (SECRETS=$SECRETS in hooks/settings.sh) are missing." \
    "put them on the instance (mode 600, lines like NAME='value'), into a rehearsal by --file FILE:$SECRETS, or leave SECRETS empty."
[[ -L $CURRENT ]] || DEPLOYMENT_ID=before-$ID "$HOOKS/take-over.sh"
systemctl start "${own[@]}"
echo "The release before this one: $(current_id)."
