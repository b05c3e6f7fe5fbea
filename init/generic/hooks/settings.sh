# shellcheck shell=bash disable=SC2034  # the hooks use these
#
# The names and paths of this site, and how it is built and run. Another site edits this file and no other. A value from the
# environment wins over the one written here. Where "none" is an answer, leave the value empty.

# Overrides of one machine (the host name of a staging site, for example): a file there, with lines like SITE=...
: "${MACHINE_SETTINGS:=/etc/potato-deploy.sh}"
# shellcheck source=/dev/null
[[ ! -r $MACHINE_SETTINGS ]] || source "$MACHINE_SETTINGS"

# The host name that Nginx answers to, and the account that runs the site. It cannot write the code and needs no sudo.
: "${SITE:=localhost}"
: "${SITE_USER:=ec2-user}"
: "${SITE_HOME:=/home/$SITE_USER}"

# A link for people to the release that runs. The releases are in /srv/site, where appspec.yml copies the repository to app/.
: "${POTATO:=$SITE_HOME/site}"
# The folder of the project in a release.
: "${APP:=app}"

# A shell file on the instance that sets the secrets of the site.
: "${SECRETS=}"
# Files and folders that the site writes and every release shares, relative to a release. They are kept in /srv/site/shared.
: "${SHARED=}"

# How many old releases to keep, and how many megabytes must be free before a deployment begins.
: "${KEEP_RELEASES:=3}"
: "${FREE_MEGABYTES:=100}"

# Python: what a virtual environment needs, in a release (a list for pip, a lock of uv, Poetry or Pipenv, or a pyproject.toml),
# further options of that tool, and how the environment is made: it sees the packages of the system.
: "${REQUIREMENTS=}"
: "${REQUIREMENTS_OPTIONS=}"
: "${PYTHON:=$(command -v python3.11 || command -v python3)}"
: "${VENV_OPTIONS=--system-site-packages}"

# Commands of the site in the project's folder: one that makes files of the release (npm ci, for example), and one that runs
# before the switch, while the old release still runs. BUILD is skipped where its sources, paths in a release, are those of the
# release that runs.
: "${BUILD=}"
: "${BUILD_SOURCES:=app}"
: "${BEFORE_SWITCH=}"

# What visitors reach: a program that listens on 127.0.0.1:$PORT, another port for each release, or, where it can take a
# socket as file descriptor 3 (Gunicorn, Uvicorn with --fd 3), the address of it. Pages alone need no program.
: "${START=}"
: "${SOCKET=}"

# Further processes of a release, one a line: NAME COMMAND. They run in the project's folder, start with the switch, and
# have 310 s to end.
: "${PROCESSES=}"

# Nginx's file of this site in a release, and the link to it.
: "${NGINX_FILE:=app/config/nginx/site.conf}"
: "${NGINX_LINK:=/etc/nginx/conf.d/site.conf}"

# What has to answer 200 through Nginx, in the trial and after the switch: a page, and further addresses; a text that the page
# contains, and the name of the <meta> tag in which a page tells its commit.
: "${VERIFY_PAGE:=http://$SITE/}"
: "${VERIFY_MORE=}"
: "${VERIFY_TEXT=}"
: "${REVISION_META:=revision}"

# Seconds: for START to answer, for BEFORE_SWITCH, for BUILD, for the right answer.
: "${START_SECONDS:=60}"
: "${COMMAND_SECONDS:=60}"
: "${BUILD_SECONDS:=900}"
: "${VERIFY_SECONDS:=10}"

# Packages that the site needs on the instance. provision.sh installs them.
: "${DNF_PACKAGES=}"
: "${APT_PACKAGES=}"
