#!/usr/bin/env bash
#
# Takes over a site that runs without these hooks, once: its code becomes a release that systemd runs, so that the deployment
# is an update like any other. Where its Gunicorn still runs, the release answers beside it on a spare port, and Nginx asks
# that one before the old Gunicorn ends: no request is lost. backup-prev.sh calls it.

source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

SPARE=127.0.0.1:18000

# holder: the process that listens on the site's port; of several (Gunicorn's workers) the one that started the others.
holder() { ss -ltnpH "sport = :$port" | grep -o 'pid=[0-9]*' | cut -d = -f 2 | sort -n | head -n 1 || :; }

start_release() {
    describe_release "$@"
    systemctl daemon-reload
    systemctl start "gunicorn@$ID.service" && point "$CURRENT" "releases/$ID"
}

status_of() { curl --silent --output /dev/null --max-time 10 --header "Host: $SITE" --write-out '%{http_code}' "http://$1/" || :; }

old_workers_gone() { ! pgrep --exact nginx | grep -qxFf <(echo "$workers"); }

# ask_spare: Nginx asks the spare port, by a copy of its file; fails, and leaves it as it was, where that does not work.
ask_spare() {
    local workers real
    real=$(readlink "$NGINX_LINK") && workers=$(nginx_workers) && [[ $(status_of "$SPARE") == "$(status_of "127.0.0.1:$port")" ]] || return 1
    sed "s/\(proxy_pass .*\):$port/\1:${SPARE#*:}/; s/localhost:${SPARE#*:}/$SPARE/" "$real" >"$RELEASE/bridge.conf"
    ! cmp --silent "$RELEASE/bridge.conf" "$real" || return 1
    point "$NGINX_LINK" "$RELEASE/bridge.conf"
    if ! nginx -t -q || ! systemctl reload nginx.service; then
        point "$NGINX_LINK" "$real"
        return 1
    fi
    echo "$real" >"$BASE/nginx-before"
    await 60 old_workers_gone || :
}

give_up() {
    show_journal "gunicorn@$ID.service"
    quiet systemctl stop "gunicorn@$ID.service" 'site-port@*.socket'
    echo "systemd could not start the code of before. The deployment goes on; the site is down until its end." >&2
    exit 0
}

[[ -d $POTATO/$APP && $(readlink "$POTATO") != "$CURRENT" ]] || exit 0
cp -a "$POTATO/." "$RELEASE"
cp -r "$HOOKS" "$RELEASE/hooks"
if [[ -x $OLD_VENV/bin/python ]]; then
    [[ -e $RELEASE/.venv ]] || ln -s "$OLD_VENV" "$RELEASE/.venv"
else
    mkdir -p "$RELEASE/.venv/bin" # it runs with the packages of the system
    ln -sf "$PYTHON" "$RELEASE/.venv/bin/python"
fi
mkdir -p "$RELEASE/public"
for name in static docs; do
    [[ ! -d $WEB_ROOT/$name ]] || cp -aL "$WEB_ROOT/$name" "$RELEASE/public/$name"
done
[[ ! -d $RELEASE/public/static ]] || cp -al "$RELEASE/public/static" "$RELEASE/public/own-static"
"$HOOKS/secrets.sh"
find_sockets
port=${addresses[0]##*:}
pid=$(holder)
if [[ -z $pid ]]; then
    stopped=$(sed -n 's/ *LifecycleEvent - ApplicationStop$//p' "$HOOKS/../../logs/scripts.log" 2>/dev/null | tail -n 1) || :
    start_release "${sockets[@]}" || give_up
    echo "The site did not run: it does again, from $RELEASE.${stopped:+ Its own stop script ran $(($(date +%s) - $(date --date="$stopped" +%s))) s ago.}"
    exit 0
fi
gap='no request is lost'
if ! start_release "$(systemd-escape --template=site-port@.socket "$SPARE")" || ! ask_spare; then
    quiet systemctl stop "gunicorn@$ID.service"
    gap='Nginx could not be led around it, so some requests fail'
fi
kill -TERM "$pid"
await 60 test ! -e "/proc/$pid" || kill -KILL -- "$pid"
systemctl --quiet is-active "gunicorn@$ID.service" || start_release "${sockets[@]}" || give_up
systemctl start "${sockets[@]}" || give_up
echo "Gunicorn ($pid) has ended within $SECONDS s: $gap. Its code runs from $RELEASE."
