#!/usr/bin/env bash
#
# AfterInstall, first: gives the release to the account that runs the site. CodeDeploy's agent copies as root.

# shellcheck source-path=SCRIPTDIR
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

[[ -d $POTATO ]] || die "$POTATO is not there: nothing was installed." \
    "POTATO in hooks/settings.sh." 'let POTATO and the "files" section of appspec.yml name the same folder.'
sudo chown -R "$SITE_USER:" "$POTATO"
say "$POTATO belongs to $SITE_USER."
