#!/usr/bin/env bash
#
# AfterInstall, first: gives the release to the account that runs the site. CodeDeploy's agent copies as root.

source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

on_failure go_back "$RELEASE"
adopt_directory
[[ -d $RELEASE/$APP ]] || die "There is no $APP/ in $POTATO." "APP and POTATO in hooks/settings.sh." \
    'let them name a folder to which the "files" section of appspec.yml copies.'
sudo chown -R "$SITE_USER:" "$RELEASE"
succeed "The release belongs to $SITE_USER."
