#!/usr/bin/env bash
# BeforeInstall: ensures that the previous release runs, installs the units, watches for a revision with other hooks (leave.sh),
# and cleans up after a deployment that was killed. What was there before these hooks becomes a release, too.
source "${0%/*}/lib.sh"
watch=site-leave@${DEPLOYMENT_GROUP_ID:?is set for hooks by the CodeDeploy agent}.path
root=${HOOKS%/*/*/*/*} # of the agent
"$PYTHON" -IS "$HOOKS/write-secrets.py" "$SECRETS" "$SITE_USER" \
    || die "The site's secrets (SECRETS=$SECRETS in hooks/settings.sh) are missing." \
        "put them on the instance (mode 600, lines like NAME='value'), in a rehearsal with --file FILE:$SECRETS, or leave SECRETS empty."
no_switch() { ! systemctl --quiet is-active site-switch.service; }
await 30 no_switch || die "The switch of an earlier deployment has not ended." "check it on the instance: systemctl status site-switch"
rm -rf "$BASE/staging"
mkdir -p "$BASE"/{releases,shared,venvs}

if [[ ! -e $CURRENT/units ]]; then
    # Of what the agent has installed before: it would remove that through the links below.
    rm -f "$root/deployment-instructions/$DEPLOYMENT_GROUP_ID-cleanup"
    found=$BASE/releases/before-$ID
    mkdir -p "$found/public"/{static,docs} "$found/$(dirname "$NGINX_FILE")"
    [[ ! -d $POTATO ]] || cp -a "$POTATO/." "$found"
    [[ -z ${WEB_ROOT:-} ]] || quiet cp -aL "$WEB_ROOT"/{static,docs} "$found/public"
    cp -L --remove-destination "$NGINX_LINK" "$found/$NGINX_FILE" 2>/dev/null || : >"$found/$NGINX_FILE"
    [[ ! -s $NGINX_LINK ]] || cp -aT --remove-destination "$NGINX_LINK" "$BASE/nginx-before" # for leave.sh
    touch "$found"/{units,addresses}
    ln -sfn "releases/before-$ID" "$CURRENT"
fi
[[ $(readlink "${!LINKS[@]}") == "$(printf '%s\n' "${LINKS[@]}")" ]] || for path in "${!LINKS[@]}"; do
    mkdir -p "$(dirname "$path")"
    ln -sfn "${LINKS[$path]}" "$path.new"
    [[ ! -d $path || -L $path ]] || { rm -rf "$path.before" && mv -T "$path" "$path.before"; }
    mv -fT "$path.new" "$path"
done
if strays=$(units_in active,activating | grep -vxFf "$CURRENT/units"); then # of a deployment that was killed
    quiet systemctl stop 'site-job-*' 'site-trial*'
    xargs systemctl stop --no-block <<<"$strays"
fi

sed -i "s|DEPLOYMENT_ROOT|$root|" "$HOOKS"/units/site-leave@.*
sed 's/^Type=.*/Type=exec/; /^SendSIGKILL=/d' "$HOOKS/units/gunicorn@.service" >"$HOOKS/units/process@.service"
[[ -z $(install --compare --verbose --mode=644 "$HOOKS"/units/* "$UNITS") ]] || systemctl daemon-reload
[[ -L $UNITS/multi-user.target.wants/$watch ]] || systemctl --quiet enable "$watch" site-start@boot.service
[[ ! $CURRENT -ef $BASE/releases/before-$ID || ! -e $HOOKS/take-over.sh ]] || DEPLOYMENT_ID=bridge-$ID "$HOOKS/take-over.sh"
xargs systemctl start --no-block "$watch" <"$CURRENT/units"
echo "The previous release: $(current_id)."
