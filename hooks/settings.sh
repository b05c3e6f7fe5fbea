# shellcheck shell=bash disable=SC2034  # the hooks use these
#
# What is what on this site? Every name and every path, once: another site edits this file and no other.
#
# A value from the environment wins over the one written here. Where "none" is an answer, leave the value empty.

# What one machine alone says otherwise (the host name of a staging site, say) is in a file of that machine: lines like SITE=…
: "${MACHINE_SETTINGS:=/etc/potato-deploy.sh}"
# shellcheck source=/dev/null
[[ ! -r $MACHINE_SETTINGS ]] || source "$MACHINE_SETTINGS"

# The host name that Nginx answers to, and the account that owns and runs the site.
: "${SITE:=legui.com.ar}"
: "${SITE_USER:=ec2-user}"
: "${SITE_HOME:=/home/$SITE_USER}"

# Links to the release that runs and to the one before it. appspec.yml copies into the first: its "files" section has to
# name the same folder. The releases themselves, a folder for each deployment, and their virtual environments:
: "${POTATO:=$SITE_HOME/potato}"
: "${OLD_POTATO:=$SITE_HOME/old-potato}"
: "${RELEASES:=$SITE_HOME/releases}"
: "${VENVS:=$SITE_HOME/venvs}"

# How many releases to keep (the running one and the one before it always stay), and how many megabytes have to be free
# before another one is begun.
: "${KEEP_RELEASES:=3}"
: "${FREE_MEGABYTES:=100}"

# Whether ApplicationStop stops Gunicorn: "yes" or "no". With "no" the site stays up while it is updated, and start-app.sh
# replaces the old Gunicorn by the new one.
: "${STOP_FIRST:=no}"

# The Python for the virtual environments, and their options. As it is they see the packages of the system too: what these
# satisfy is not downloaded. The last is the environment of the layout without releases, which is taken over once.
: "${PYTHON:=$(command -v python3.11 || command -v python3)}"
: "${VENV_OPTIONS=--system-site-packages}"
: "${OLD_VENV:=$SITE_HOME/.venv}"

# Django: the folder of the project in a release, its settings module, and a shell file that exports what is secret.
# Without secrets: leave it empty.
: "${APP:=app}"
: "${DJANGO_SETTINGS:=potatosite.settings.prod_settings}"
: "${SECRETS=$SITE_HOME/POTATO_SECRETS}"

# Migrations that the database has not seen. "no": they are told in the log; "yes": they are applied just before the new
# release starts, so the old one has to bear them for a moment; "ignore": the database is not even asked.
: "${MIGRATE:=no}"

# Gunicorn: its configuration, the application (none: the configuration's wsgi_app), its pid file, and the log in which it
# says why it did not start (errorlog).
: "${GUNICORN_CONFIG:=python:potatosite.settings.prod_gunicorn}"
: "${WSGI_APP=}"
: "${GUNICORN_PIDFILE:=/var/run/gunicorn/prod.pid}"
: "${GUNICORN_LOG:=/var/log/gunicorn/error.log}"

# The documentation: Sphinx's source (where conf.py is) in a release. None: leave it empty. Sphinx's options: with -W its
# warnings fail the deployment too.
: "${DOCS_SOURCE=docs/source}"
: "${SPHINX_OPTIONS=}"

# What Nginx serves by itself, as static/ and docs/ in here; and its file for this site, which is a link to the one that
# the release brings along.
: "${WEB_ROOT:=/var/www/$SITE}"
: "${NGINX_LINK:=/etc/nginx/conf.d/$SITE.conf}"
: "${NGINX_FILE:=$POTATO/config/nginx/$SITE.conf}"

# What verify.sh asks for through Nginx (no documentation: leave DOCS_SOURCE empty), a text that the page has to contain,
# and the name of the <meta> tag by which a page tells its commit; a page without that tag is not asked for its commit.
: "${VERIFY_PAGE:=http://$SITE/}"
: "${VERIFY_DOCS:=http://$SITE/docs/}"
: "${VERIFY_TEXT=}"
: "${REVISION_META:=revision}"

# How many seconds to wait: for Gunicorn's workers to load, for an old Gunicorn to finish its requests, for the right
# answer through Nginx. Together they stay below the timeout that appspec.yml gives to the script.
: "${START_SECONDS:=60}"
: "${STOP_SECONDS:=35}"
: "${VERIFY_SECONDS:=10}"

# Packages that the site's requirements need on the instance. provision.sh installs them.
: "${DNF_PACKAGES=gcc python3.11-devel mariadb105-devel}"
: "${APT_PACKAGES=}"
