# shellcheck shell=bash disable=SC2034  # the hooks use these
#
# What is what on this site? Every name and every path, once: another site edits this file and no other.
#
# A value from the environment wins over the one written here. Where "none" is an answer, leave the value empty.
# The paths of the "files" section in appspec.yml have to say the same as POTATO below.

# The host name that Nginx answers to, and the account that owns and runs the site.
: "${SITE:=legui.com.ar}"
: "${SITE_USER:=ec2-user}"
: "${SITE_HOME:=/home/$SITE_USER}"

# The release that is installed (where appspec.yml copies to) and the one before it.
: "${POTATO:=$SITE_HOME/potato}"
: "${OLD_POTATO:=$SITE_HOME/old-potato}"

# Python, and the virtual environment. It sees the packages of the system too: what these satisfy is not downloaded.
: "${PYTHON:=$(command -v python3.11 || command -v python3)}"
: "${VENV:=$SITE_HOME/.venv}"
: "${VENV_OPTIONS=--system-site-packages}"

# Django: its settings module, and a shell file that exports what is secret. None: leave SECRETS empty.
: "${DJANGO_SETTINGS:=potatosite.settings.prod_settings}"
: "${SECRETS=$SITE_HOME/POTATO_SECRETS}"

# Gunicorn: its configuration, the application (none: the configuration's wsgi_app), where it can be asked directly,
# and the log in which it says why it did not start (errorlog).
: "${GUNICORN_CONFIG:=python:potatosite.settings.prod_gunicorn}"
: "${WSGI_APP=}"
: "${GUNICORN_URL:=http://127.0.0.1:8000/}"
: "${GUNICORN_PIDFILE:=/var/run/gunicorn/prod.pid}"
: "${GUNICORN_LOG:=/var/log/gunicorn/error.log}"

# The documentation: Sphinx's source (where conf.py is) in the release. None: leave it empty. Sphinx's options: with -W its
# warnings fail the deployment too.
: "${DOCS_SOURCE=docs/source}"
: "${SPHINX_OPTIONS=}"

# What Nginx serves by itself, and its file for this site: a link to the one that the release brings along.
: "${WEB_ROOT:=/var/www/$SITE}"
: "${NGINX_LINK:=/etc/nginx/conf.d/$SITE.conf}"
: "${NGINX_FILE:=$POTATO/config/nginx/$SITE.conf}"

# What verify.sh asks through Nginx, and the name of the <meta> tag by which a page tells its commit. A page without
# that tag is not asked for its commit.
: "${VERIFY_PAGE:=http://$SITE/}"
: "${VERIFY_DOCS:=http://$SITE/docs/}"
: "${REVISION_META:=revision}"

# How many seconds to wait. Each stays below the timeout that appspec.yml gives to its script.
: "${STOP_SECONDS:=20}"
: "${START_SECONDS:=60}"
: "${VERIFY_SECONDS:=20}"

# Packages that the site's requirements need on the instance. provision.sh installs them.
: "${DNF_PACKAGES=gcc python3.11-devel mariadb105-devel}"
: "${APT_PACKAGES=}"
