# shellcheck shell=bash disable=SC2034  # the hooks use these
#
# The names and paths of this site: another site edits this file and no other. A value from the environment wins, then one of
# the machine's own file (a staging site's, or where there is no database). For "none" leave a value empty.
: "${MACHINE_SETTINGS:=/etc/potato-deploy.sh}"
# shellcheck source=/dev/null
[[ ! -r $MACHINE_SETTINGS ]] || source "$MACHINE_SETTINGS"

# The host name that Nginx answers to; the account that runs the site, cannot write its code and needs no sudo; a link for
# people to the release that runs; what the site writes and all releases share, in a release (app/db.sqlite3).
: "${SITE:=legui.com.ar}"
: "${SITE_USER:=ec2-user}"
: "${SITE_HOME:=/home/$SITE_USER}"
: "${POTATO:=$SITE_HOME/potato}"
: "${SHARED=}"
# The Python of the virtual environments, which see the packages of the system; what is installed into them, in a release (a list
# for pip, a lock of uv, Poetry or Pipenv, or a pyproject.toml); further options of that tool; the environment of before.
: "${PYTHON:=$(command -v python3.11 || command -v python3)}"
: "${VENV_OPTIONS=--system-site-packages}"
: "${REQUIREMENTS:=requirements.txt}"
: "${REQUIREMENTS_OPTIONS=}"
: "${OLD_VENV:=$SITE_HOME/.venv}"
# Django: the folder of the project in a release, its settings module, and a shell file that sets the secrets. Unapplied
# migrations: "check" fails the deployment before the switch, "yes" applies them before the trial, "ignore" asks no database.
# A command in the project's folder that runs before the switch, while the old release still runs.
: "${APP:=app}"
: "${DJANGO_SETTINGS:=potatosite.settings.prod_settings}"
: "${SECRETS=$SITE_HOME/POTATO_SECRETS}"
: "${MIGRATE:=check}"
: "${BEFORE_SWITCH=}"
# Gunicorn: its configuration and the application (none: the configuration's wsgi_app). Further processes, one a line: NAME
# COMMAND (worker celery --app potatosite worker). They run in the project's folder, and have 310 s to end.
: "${GUNICORN_CONFIG:=python:potatosite.settings.prod_gunicorn}"
: "${WSGI_APP=}"
: "${PROCESSES=}"
# The documentation: the folder of Sphinx's conf.py in a release, what it is made of (with autodoc the code, too), and Sphinx's
# options (-W: warnings fail the deployment).
: "${DOCS_SOURCE=docs/source}"
: "${DOCS_SOURCES:=$DOCS_SOURCE}"
: "${SPHINX_OPTIONS=}"
# What Nginx serves by itself, as static/ and docs/ in here; its file of this site, a link, and that file in a release.
: "${WEB_ROOT:=/var/www/$SITE}"
: "${NGINX_LINK:=/etc/nginx/conf.d/$SITE.conf}"
: "${NGINX_FILE:=config/nginx/$SITE.conf}"
# What has to answer 200 through Nginx, in the trial and after the switch: a page of Django (without the database one that does
# not need it, or none), the documentation, further addresses. The page may tell its commit in a <meta> tag of this name.
: "${VERIFY_PAGE=http://$SITE/}"
: "${VERIFY_DOCS:=http://$SITE/docs/}"
: "${VERIFY_MORE=}"
: "${REVISION_META:=revision}"
# Seconds: for Gunicorn's workers to load, for Django's and the database's answer, for the right answer after the switch.
: "${START_SECONDS:=60}"
: "${COMMAND_SECONDS:=60}"
: "${VERIFY_SECONDS:=10}"
# Packages that the site's requirements need on the instance. provision.sh installs them.
: "${DNF_PACKAGES=gcc python3.11-devel mariadb105-devel}"
: "${APT_PACKAGES=}"
