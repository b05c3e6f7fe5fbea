#!/usr/bin/env bash
# Takes over a site that runs without these hooks, once: its code becomes a release that systemd runs, so that the deployment
# is an update like any other. backup-prev.sh calls it. Where its Gunicorn still runs, that release is tried and started beside
# it on a spare port, with a copy of Nginx's file that names this port. The old Gunicorn ends once Nginx no longer asks it.
source "${0%/*}/lib.sh"
SPARE=127.0.0.1:18000

old_workers_gone() { ! nginx_workers | grep -qxF "$workers"; }

[[ -f $CURRENT/$APP/manage.py ]] || exit 0 # nothing ran here before
cp -a "$CURRENT/." "$RELEASE"
rm -rf "$RELEASE"/{hooks,units}
cp -r "$HOOKS" "$RELEASE/hooks"
[[ -e $RELEASE/.venv ]] || ln -s "$OLD_VENV" "$RELEASE/.venv"
ln -s static "$RELEASE/public/own-static"
find_addresses
address=$(<"$RELEASE/addresses")
port=${address##*:}
gap="The site was not running when the deployment began."
if pid=$(ss -ltnpH "sport = :$port" | grep -o 'pid=[0-9]*' | cut -d = -f 2 | sort -n | head -n 1); then # the first of Gunicorn's
    echo "Gunicorn ($pid) runs without systemd. Starting its code beside it."
    workers=$(nginx_workers || :)
    echo "$SPARE" >"$RELEASE/addresses"
    sed -i "s/\(proxy_pass .*\):$port/\1:${SPARE#*:}/; s/localhost:${SPARE#*:}/$SPARE/" "$RELEASE/$NGINX_FILE"
    gap="Nginx could not be switched away from it first, so some requests fail."
    if BUNDLE_COMMIT='' VERIFY=http://$SITE/ "$HOOKS/start-app.sh"; then
        await 60 old_workers_gone || :
        gap="No request was lost."
    fi
    quiet kill -TERM "$pid"
    await 60 test ! -e "/proc/$pid" || quiet kill -KILL "$pid"
    gap="Gunicorn ($pid) ended within $SECONDS s. $gap"
elif stopped=$(sed -n 's/ *LifecycleEvent - ApplicationStop$//p' "$HOOKS/../../logs/scripts.log" 2>/dev/null | tail -n 1); then
    gap+="${stopped:+ Its own stop script ran $(($(date +%s) - $(date --date="$stopped" +%s))) s ago.}"
fi
if [[ $(current_id) != "$ID" ]]; then # on its own port, which is free now
    echo "$address" >"$RELEASE/addresses"
    cp "$CURRENT/$NGINX_FILE" "$RELEASE/$NGINX_FILE"
    "$HOOKS/start-app.sh" untried || gap+=" systemd could not start its code: the site is down until the deployment ends."
fi
echo "$gap"
