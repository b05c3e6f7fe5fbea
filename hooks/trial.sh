#!/usr/bin/env bash
# Asks the release of DEPLOYMENT_ID through an Nginx of its own, which ends with this script. start-app.sh runs it in an empty
# network, where the site's address is the trial's socket, and with mounts and a /run of its own. The program is not in there.
source "${0%/*}/lib.sh"
while read -r path; do
    [[ $path == /* ]] || continue
    [[ -e $path ]] || install -D /dev/null "$path"
    mount --bind "$BASE/trial$path" "$path"
done <"$RELEASE/addresses"
mount --bind "$RELEASE" "$CURRENT"
nginx || die "Nginx does not accept $NGINX_FILE." "fix what Nginx reports above."
read -r _ || exit 1 # the program did not start
await "${TRIAL_SECONDS:-3}" site_answers && exit
tail -qn 3 /var/log/nginx/*error.log >&2
die "The new release does not work: $seen (VERIFY_* in hooks/settings.sh)." "fix the errors shown above."
