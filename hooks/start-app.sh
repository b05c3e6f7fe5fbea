#!/usr/bin/env bash
#
# ApplicationStart: starts Gunicorn, waits until it answers, and lets Nginx read its configuration anew.

# shellcheck source-path=SCRIPTDIR
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

answers() { curl --silent --output /dev/null --max-time 5 --header "Host: $SITE" "$GUNICORN_URL"; }

# Gunicorn, once in the background, has no way to fail but to be gone.
has_decided() { answers || ! gunicorn_master >/dev/null; }

gunicorn_failed() {
    show_end "$GUNICORN_LOG" "$log_start"
    die "$1" "Gunicorn with $GUNICORN_CONFIG (GUNICORN_CONFIG in hooks/settings.sh)." \
        "correct what its log says above, and deploy again."
}

# /var/run is empty after a reboot.
own_directory "$(dirname "$GUNICORN_PIDFILE")"
own_directory "$(dirname "$GUNICORN_LOG")"
log_start=$(stat --format=%s "$GUNICORN_LOG" 2>/dev/null) || log_start=0

if master=$(gunicorn_master); then
    die "Gunicorn ($master) still runs." "stop-app.sh left it up." "stop it on the instance: kill $master"
fi
# shellcheck disable=SC2086  # no application is no argument
with_secrets python -m gunicorn --config "$GUNICORN_CONFIG" --pid "$GUNICORN_PIDFILE" --daemon $WSGI_APP \
    || gunicorn_failed "Gunicorn did not start."
await 5 gunicorn_master >/dev/null || gunicorn_failed "Gunicorn ended at once."
await "$START_SECONDS" has_decided || gunicorn_failed "Gunicorn did not answer within $START_SECONDS s at $GUNICORN_URL."
answers || gunicorn_failed "Gunicorn ended before it answered."
say "Gunicorn ($(gunicorn_master)) answers."

if ! complaint=$(sudo nginx -t 2>&1); then
    printf '%s\n' "$complaint" >&2
    die "Nginx does not accept its configuration." "$NGINX_FILE of the revision." "correct what Nginx says above."
fi
sudo systemctl reload-or-restart nginx \
    || die "Nginx could not be reloaded." "systemctl reload-or-restart nginx" "see on the instance: systemctl status nginx"
say "Nginx has read its configuration."
