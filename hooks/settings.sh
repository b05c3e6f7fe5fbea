# shellcheck shell=bash disable=SC2034  # the hooks use these
#
# The names and paths of this site. Another site edits this file and no other. A value from the environment wins over the one
# written here. Where "none" is an answer, leave the value empty.

# Overrides of one machine (the host name of a staging site, for example): a file there, with lines like SITE=...
: "${MACHINE_SETTINGS:=/etc/potato-deploy.sh}"
# shellcheck source=/dev/null
[[ ! -r $MACHINE_SETTINGS ]] || source "$MACHINE_SETTINGS"

# The host name that Nginx answers to, and the account that runs the site. It cannot write the code and needs no sudo.
: "${SITE:=legui.com.ar}"
: "${SITE_USER:=ec2-user}"
: "${SITE_HOME:=/home/$SITE_USER}"

# A link for people to the release that runs. The releases are in /srv/site, where appspec.yml copies to.
: "${POTATO:=$SITE_HOME/potato}"

# Files and folders that the site writes and every release shares, relative to a release (app/db.sqlite3, for example).
# They are kept in /srv/site/shared.
: "${SHARED=}"

# How many old releases to keep, and how many megabytes must be free before a deployment begins.
: "${KEEP_RELEASES:=3}"
: "${FREE_MEGABYTES:=100}"

# The Python of the virtual environments, and their options: these see the packages of the system, and what these satisfy
# is not downloaded.
: "${PYTHON:=$(command -v python3.11 || command -v python3)}"
: "${VENV_OPTIONS=--system-site-packages}"
# The environment of the site before it had these hooks. Its code is taken over once.
: "${OLD_VENV:=$SITE_HOME/.venv}"

# What is installed into them, in a release: a list for pip, a lock of uv, Poetry or Pipenv, or a pyproject.toml; and further
# options of that tool (--group prod, for example).
: "${REQUIREMENTS:=requirements.txt}"
: "${REQUIREMENTS_OPTIONS=}"

# Commands of the site in the project's folder: one that makes files of the release (npm ci && npm run build, for example), and
# one that runs before the switch, while the old release still runs. BUILD is skipped where its sources, paths in a release, are
# those of the release that runs.
: "${BUILD=}"
: "${BUILD_SOURCES:=app}"
: "${BEFORE_SWITCH=}"

# Django: the folder of the project in a release, its settings module, and a shell file that sets the secrets.
: "${APP:=app}"
: "${DJANGO_SETTINGS:=potatosite.settings.prod_settings}"
: "${SECRETS=$SITE_HOME/POTATO_SECRETS}"

# Unapplied migrations. "check": they fail the deployment before the switch; "yes": they are applied before the trial, while
# the old release still runs; "ignore": the database is not asked.
: "${MIGRATE:=check}"

# Gunicorn: its configuration and the application (none: the configuration's wsgi_app).
: "${GUNICORN_CONFIG:=python:potatosite.settings.prod_gunicorn}"
: "${WSGI_APP=}"

# Further processes of a release, one a line: NAME COMMAND. They run in the project's folder, start with the switch, and
# have 310 s to end (worker celery --app potatosite worker, for example).
: "${PROCESSES=}"

# The documentation: the folder of Sphinx's conf.py in a release, and Sphinx's options (-W: warnings fail the deployment).
: "${DOCS_SOURCE=docs/source}"
: "${SPHINX_OPTIONS=}"

# What Nginx serves by itself, as static/ and docs/ in here; its file of this site, a link, and that file in a release.
: "${WEB_ROOT:=/var/www/$SITE}"
: "${NGINX_LINK:=/etc/nginx/conf.d/$SITE.conf}"
: "${NGINX_FILE:=config/nginx/$SITE.conf}"

# What has to answer 200 through Nginx, in the trial and after the switch: a page of Django, the documentation, and further
# addresses; a text that the page contains, and the name of the <meta> tag in which a page tells its commit.
# A machine without the site's database: MIGRATE=ignore, and a VERIFY_PAGE that does not need it (/docs/ if there is none).
: "${VERIFY_PAGE:=http://$SITE/}"
: "${VERIFY_DOCS:=http://$SITE/docs/}"
: "${VERIFY_MORE=}"
: "${VERIFY_TEXT=}"
: "${REVISION_META:=revision}"

# Seconds: for Gunicorn's workers to load, for collectstatic and the database's answer, for BUILD, for the right answer.
: "${START_SECONDS:=60}"
: "${COMMAND_SECONDS:=60}"
: "${BUILD_SECONDS:=900}"
: "${VERIFY_SECONDS:=10}"

# Packages that the site's requirements need on the instance. provision.sh installs them.
: "${DNF_PACKAGES=gcc python3.11-devel mariadb105-devel}"
: "${APT_PACKAGES=}"
