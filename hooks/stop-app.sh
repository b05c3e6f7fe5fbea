#!/usr/bin/env bash
# ApplicationStop: leaves the site up. CodeDeploy takes this script from the revision that was installed before, and it cannot
# know which comes next: one with these hooks takes over without a gap, and for any other one leave.sh makes room.
echo "The site stays up while it is updated."
