#!/usr/bin/env bash
# drain.sh PIDS UNIT...: stops a release with a port of its own when Nginx's workers from before the switch have ended, because until
# then they send requests to it. switch.sh starts it as a unit.
for pid in $1; do timeout 310 tail --pid="$pid" -f /dev/null; done
systemctl stop "${@:2}"
