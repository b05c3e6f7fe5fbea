# The names and paths of this site, and how it is built and run: another site edits this file and no other. A value from the
# environment wins, then one from the machine's own file (a staging site's, for example). For "none", leave the value empty.
: "${MACHINE_SETTINGS:=/etc/potato-deploy.sh}"
# shellcheck source=/dev/null
[[ ! -r $MACHINE_SETTINGS ]] || source "$MACHINE_SETTINGS"

# The host name that Nginx answers to; the account that runs the site, cannot write its code and needs no sudo; a link for
# people to the release that runs; the folder of the project in a release; a shell file that sets the secrets of the site; what
# the site writes and all releases share, in a release.
: "${SITE:=localhost}"
: "${SITE_USER:=ec2-user}"
: "${SITE_HOME:=/home/$SITE_USER}"
: "${POTATO:=$SITE_HOME/site}"
: "${APP:=app}"
: "${SECRETS=}"
: "${SHARED=}"
# Python: what its virtual environment needs, in a release (a list for pip, a lock of uv, Poetry or Pipenv, or a
# pyproject.toml), further options of that tool, and how the environment is created: it sees the system's packages.
: "${REQUIREMENTS=}"
: "${REQUIREMENTS_OPTIONS=}"
: "${PYTHON:=$(command -v python3.11 || command -v python3)}"
: "${VENV_OPTIONS=--system-site-packages}"
# Commands in the project's folder: one makes files of the release (npm ci, for example), unless BUILD_SOURCES, paths in a
# release, are those of the release that runs; the other runs before the switch, while the old release still runs.
: "${BUILD=}"
: "${BUILD_SOURCES:=app}"
: "${BEFORE_SWITCH=}"

# What visitors reach: a program that listens on 127.0.0.1:$PORT, another port for each release, or, where it can take a socket
# as file descriptor 3 (Gunicorn, Uvicorn with --fd 3), that socket's address. Pages alone need no program. Further processes, one
# per line: NAME COMMAND. They run in the project's folder, start with the switch, and have 310 s to finish.
: "${START=}"
: "${SOCKET=}"
: "${PROCESSES=}"
# Nginx's file of this site in a release, and the link to it.
: "${NGINX_FILE:=app/config/nginx/site.conf}"
: "${NGINX_LINK:=/etc/nginx/conf.d/site.conf}"
# What has to respond with 200 through Nginx, in the trial and after the switch: a page, and further addresses. The page may show its
# commit in a <meta> tag with this name.
: "${VERIFY_PAGE=http://$SITE/}"
: "${VERIFY_MORE=}"
: "${REVISION_META:=revision}"
# Seconds: for START to respond, for BEFORE_SWITCH, for BUILD, for the right response after the switch.
: "${START_SECONDS:=60}"
: "${COMMAND_SECONDS:=60}"
: "${BUILD_SECONDS:=900}"
: "${VERIFY_SECONDS:=10}"
# Packages that the site needs on the instance. provision.sh installs them.
: "${DNF_PACKAGES=}"
: "${APT_PACKAGES=}"
