#!/usr/bin/env bash
#
# ApplicationStop: leaves the site up. Only with STOP_FIRST=yes in settings.sh it stops Gunicorn, and really: it waits for the
# last request, and kills what does not end. Nginx stays up in any case.
#
# CodeDeploy takes this script from the revision that was installed BEFORE, so a mistake in here cannot be repaired by the
# next deployment: that one fails before it has downloaded anything. The less this script does, the better, and stopping
# belongs into start-app.sh, where a fix takes effect at once. Should this one ever stand in the way, deploy once with
# `ignore-application-stop-failures: true`.

source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

[[ $STOP_FIRST == yes ]] || succeed "The site stays up while it is updated (STOP_FIRST=$STOP_FIRST)."
master=$(alive) || succeed "Gunicorn is not running."
end_gunicorn "$master" || die "Gunicorn ($master) does not end, not even killed." "$GUNICORN_PIDFILE has its pid." \
    "look at it on the instance: ps -fp $master"
succeed "Gunicorn ($master) has ended."
