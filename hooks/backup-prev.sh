#!/usr/bin/env bash
#
# BeforeInstall: keeps the installed release as ~/old-potato and makes room for the new one.

# shellcheck source-path=SCRIPTDIR
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

if [[ ! -d $POTATO ]]; then
    say "Nothing is installed in $POTATO yet."
    exit 0
fi
# CodeDeploy's agent copies as root, and a release that failed early still belongs to root.
sudo rm -rf "$OLD_POTATO"
sudo mv -T "$POTATO" "$OLD_POTATO"
say "The installed release is now $OLD_POTATO."
