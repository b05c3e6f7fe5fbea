#!/usr/bin/env bash
#
# ApplicationStop: leaves the site up. start-app.sh replaces the old release when the new one has proved itself.
#
# CodeDeploy takes this script from the revision that was installed BEFORE, and it cannot know which comes next: another
# revision with these hooks takes over without a gap, and for any other one leave.sh makes room when it has been downloaded.
# Should it ever stand in the way, deploy once with `ignore-application-stop-failures: true`.

echo "The site stays up while it is updated."
