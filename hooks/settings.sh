# The names and paths of this site: another site edits this file and no other. A value from the environment wins, then one from
# the machine's own file (a staging site's, or where there is no database). For "none", leave the value empty.
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
# Python, whose virtual environments see the system's packages; what is installed, in a release (a list for pip, a lock of uv,
# Poetry or Pipenv, or a pyproject.toml); further options of that tool; the environment from before these hooks.
: "${PYTHON:=$(command -v python3.11 || command -v python3)}"
: "${VENV_OPTIONS=--system-site-packages}"
: "${REQUIREMENTS:=requirements.txt}"
: "${REQUIREMENTS_OPTIONS=}"
: "${OLD_VENV:=$SITE_HOME/.venv}"
# Django: the project's folder in a release, its settings module, a shell file that sets the secrets. Unapplied migrations:
# "check" fails the deployment, "yes" applies them before the trial, "ignore" does not query the database. Last, a command that
# runs in the project's folder before the switch, while the old release still runs.
: "${APP:=app}"
: "${DJANGO_SETTINGS:=potatosite.settings.prod_settings}"
: "${SECRETS=$SITE_HOME/POTATO_SECRETS}"
: "${MIGRATE:=check}"
: "${BEFORE_SWITCH=}"
# Gunicorn: its configuration and the application (none: the configuration's wsgi_app). Further processes, one per line: NAME
# COMMAND (worker celery --app potatosite worker). They run in the project's folder, and have 310 s to finish.
: "${GUNICORN_CONFIG:=python:potatosite.settings.prod_gunicorn}"
: "${WSGI_APP=}"
: "${PROCESSES=}"
# Documentation: the folder of Sphinx's conf.py, what it is built from (with autodoc, the code too), Sphinx's options (-W).
: "${DOCS_SOURCE=docs/source}"
: "${DOCS_SOURCES:=$DOCS_SOURCE}"
: "${SPHINX_OPTIONS=}"
# What Nginx serves by itself, as static/ and docs/ in here; its file of this site, a link, and that file in a release.
: "${WEB_ROOT:=/var/www/$SITE}"
: "${NGINX_LINK:=/etc/nginx/conf.d/$SITE.conf}"
: "${NGINX_FILE:=config/nginx/$SITE.conf}"
# What has to respond with 200 through Nginx, in the trial and after the switch: a page of Django (without the database, one that
# does not need it, or none), and further addresses. The page may show its commit in a <meta> tag with this name.
: "${VERIFY_PAGE=http://$SITE/}"
: "${VERIFY_MORE=${DOCS_SOURCE:+http://$SITE/docs/}}"
: "${REVISION_META:=revision}"
# Seconds: for Gunicorn's workers to load, for Django and the database to respond, for the right response after the switch.
: "${START_SECONDS:=60}"
: "${COMMAND_SECONDS:=60}"
: "${VERIFY_SECONDS:=10}"
# Packages that the site's requirements need on the instance. provision.sh installs them.
: "${DNF_PACKAGES=gcc python3.11-devel mariadb105-devel}"
: "${APT_PACKAGES=}"
