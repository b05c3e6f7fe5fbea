# shellcheck shell=bash disable=SC2034  # the hooks use these
#
# How a release of this site runs: Django, behind Gunicorn, which starts beside the trial and waits for the switch.
SERVER=gunicorn
START="python3 -m gunicorn --config $RELEASE/hooks/gunicorn.conf.py $WSGI_APP"
PROGRAM="Gunicorn (GUNICORN_CONFIG=$GUNICORN_CONFIG)"
ENVIRONMENT=(PATH="$RELEASE/.venv/bin:$PATH" DJANGO_SETTINGS_MODULE="$DJANGO_SETTINGS" SITE_GUNICORN_CONFIG="$GUNICORN_CONFIG")
WAITS=yes
unit_of() { echo "gunicorn@$1.service"; }
