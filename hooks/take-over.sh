#!/usr/bin/env bash
# Takes over a site that runs without these hooks, once: its code becomes a release that systemd runs, so that the deployment
# is an update like any other. backup-prev.sh calls it.
#
# Where its Gunicorn still runs, the release is tried and started beside it on a spare port, with a copy of Nginx's file that
# names this port; when Nginx asks the old Gunicorn no longer, it ends. No request is lost.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

SPARE=127.0.0.1:18000

old_workers_gone() { ! nginx_workers | grep -qxF "$workers"; }

# start_alone: on the site's own port, which is free.
start_alone() {
    cp -L "$NGINX_LINK" "$RELEASE/$NGINX_FILE"
    printf '%s\n' "${addresses[@]}" >"$RELEASE/addresses"
    "$HOOKS/start-app.sh" untried || echo "systemd could not start the code of before. The site is down until the end of the deployment." >&2
}

[[ -d $POTATO/$APP ]] || exit 0
mkdir -p "$RELEASE/public"
cp -a "$POTATO/." "$RELEASE"
mkdir -p "$RELEASE/$(dirname "$NGINX_FILE")"
rm -rf "$RELEASE/hooks"
cp -r "$HOOKS" "$RELEASE/hooks"
[[ -e $RELEASE/.venv ]] || ln -s "$OLD_VENV" "$RELEASE/.venv"
cp -aL "$WEB_ROOT"/{static,docs} "$RELEASE/public"
ln -s static "$RELEASE/public/own-static"
find_addresses
port=${addresses[0]##*:}
# Of several processes (Gunicorn's workers) the one that started the others.
pid=$(ss -ltnpH "sport = :$port" | grep -o 'pid=[0-9]*' | cut -d = -f 2 | sort -n | head -n 1) || :
if [[ -z $pid ]]; then
    stopped=$(sed -n 's/ *LifecycleEvent - ApplicationStop$//p' "$HOOKS/../../logs/scripts.log" 2>/dev/null | tail -n 1) || :
    start_alone
    echo "The site did not run when the deployment began.${stopped:+ Its own stop script ran $(($(date +%s) - $(date --date="$stopped" +%s))) s ago.}"
    exit 0
fi
echo "Gunicorn ($pid) runs without systemd. Its code starts beside it."
workers=$(nginx_workers || :)
sed "s/\(proxy_pass .*\):$port/\1:${SPARE#*:}/; s/localhost:${SPARE#*:}/$SPARE/" "$NGINX_LINK" >"$RELEASE/$NGINX_FILE"
echo "$SPARE" >"$RELEASE/addresses"
if BUNDLE_COMMIT='' DOCS_SOURCE='' VERIFY_MORE='' VERIFY_PAGE=http://$SITE/ "$HOOKS/start-app.sh"; then
    await 60 old_workers_gone || :
    gap='No request is lost.'
fi
kill -TERM "$pid"
await 60 test ! -e "/proc/$pid" || kill -KILL "$pid"
[[ -n ${gap:-} ]] || start_alone
echo "Gunicorn ($pid) has ended within $SECONDS s. ${gap:-Nginx could not be led around it, so some requests fail.}"
