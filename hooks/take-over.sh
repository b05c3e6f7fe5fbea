#!/usr/bin/env bash
# Takes over a site that runs without these hooks, once: its code becomes a release that systemd runs, so that the deployment
# is an update like any other. backup-prev.sh calls it.
#
# Where its Gunicorn still runs, the release is tried and started beside it on a spare port, with a copy of Nginx's file that
# names this port; when Nginx asks the old Gunicorn no longer, it ends. No request is lost.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

SPARE=127.0.0.1:18000

old_workers_gone() { ! nginx_workers | grep -qxF "$workers"; }

[[ -f $CURRENT/$APP/manage.py ]] || exit 0 # nothing ran here before
cp -a "$CURRENT/." "$RELEASE"
rm -rf "$RELEASE/hooks"
cp -r "$HOOKS" "$RELEASE/hooks"
[[ -e $RELEASE/.venv ]] || ln -s "$OLD_VENV" "$RELEASE/.venv"
ln -s static "$RELEASE/public/own-static"
address=$(as_site 30 "$RELEASE/$APP" python3 "$HOOKS/gunicorn.conf.py") \
    || die "$address"$'\n'"$PROGRAM of the site that runs does not load." "correct what is said above on the instance."
port=${address##*:}
# Of several processes (Gunicorn's workers) the one that started the others.
pid=$(ss -ltnpH "sport = :$port" | grep -o 'pid=[0-9]*' | cut -d = -f 2 | sort -n | head -n 1) || :
gap="The site did not run when the deployment began."
if [[ -n $pid ]]; then
    echo "Gunicorn ($pid) runs without systemd. Its code starts beside it."
    workers=$(nginx_workers || :)
    echo "$SPARE" >"$RELEASE/addresses"
    sed -i "s/\(proxy_pass .*\):$port/\1:${SPARE#*:}/; s/localhost:${SPARE#*:}/$SPARE/" "$RELEASE/$NGINX_FILE"
    gap="Nginx could not be led around it, so some requests fail."
    if BUNDLE_COMMIT='' VERIFY=http://$SITE/ "$HOOKS/start-app.sh"; then
        await 60 old_workers_gone || :
        gap="No request is lost."
    fi
    quiet kill -TERM "$pid"
    await 60 test ! -e "/proc/$pid" || quiet kill -KILL "$pid"
    gap="Gunicorn ($pid) has ended within $SECONDS s. $gap"
elif stopped=$(sed -n 's/ *LifecycleEvent - ApplicationStop$//p' "$HOOKS/../../logs/scripts.log" 2>/dev/null | tail -n 1); then
    gap+="${stopped:+ Its own stop script ran $(($(date +%s) - $(date --date="$stopped" +%s))) s ago.}"
fi
if [[ $(current_id) != "$ID" ]]; then # on its own port, which is free now
    echo "$address" >"$RELEASE/addresses"
    cp "$CURRENT/$NGINX_FILE" "$RELEASE/$NGINX_FILE"
    "$HOOKS/start-app.sh" untried || gap+=" systemd could not start its code: it is down until the end of the deployment."
fi
echo "$gap"
