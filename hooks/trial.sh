#!/usr/bin/env bash
# Asks the release of DEPLOYMENT_ID through an Nginx of its own, which ends with this script. start-app.sh runs it in an empty
# network, where the program's address is the trial's, and with mounts and a /run of its own.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

{ grep -s '^/' "$RELEASE/addresses" || :; } | while read -r path; do
    [[ -e $path ]] || install -D /dev/null "$path"
    mount --bind "$BASE/trial$path" "$path"
done
mount --bind "$RELEASE" "$CURRENT"
nginx || die "Nginx does not accept $NGINX_FILE." "correct what Nginx says above."
await "${TRIAL_SECONDS:-3}" site_answers || die "$(tail -qn 3 /var/log/nginx/*error.log)
The new release does not work: $seen (VERIFY_* in hooks/settings.sh)." "correct what is said above."
