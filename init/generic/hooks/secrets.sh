#!/usr/bin/env bash
#
# Writes the site's secrets where only root, and so systemd, reads them. Runs before every start of a release, and before
# its hooks ask Django. The file is shell: the site's account evaluates it, not root.

source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

mkdir -p "$(dirname "$SECRETS_ENV")"
umask 077
new=$(mktemp "$SECRETS_ENV.XXXXXX")
if [[ -n $SECRETS ]]; then
    [[ -r $SECRETS ]] || die "$SECRETS does not exist." "SECRETS in hooks/settings.sh." \
        "put it on the instance (mode 600, lines like NAME='value'), into a rehearsal by --file FILE:$SECRETS, or leave SECRETS empty."
    # Nothing of the file is shown: bash would quote the lines that it does not understand.
    setpriv --reuid="$SITE_USER" --regid="$(id -g "$SITE_USER")" --init-groups env -i /bin/bash -c 'set -ae; source /dev/stdin >/dev/null 2>&1; env -0 -u _ -u PWD -u SHLVL' \
        <"$SECRETS" | sed --null-data 's/[\\"$`]/\\&/g; s/=/="/; s/$/"/' | tr '\0' '\n' >"$new" \
        || die "$SECRETS does not load." "SECRETS in hooks/settings.sh." "try it on the instance: bash -c 'source $SECRETS'"
fi
mv -f "$new" "$SECRETS_ENV"
