# How a release of this site runs: Django behind Gunicorn, which waits for the switch. lib.sh reads this file.
UNIT=gunicorn@$ID.service
SERVER=gunicorn
START="python3 -m gunicorn --config $RELEASE/hooks/gunicorn.conf.py $WSGI_APP"
PROGRAM="Gunicorn (GUNICORN_CONFIG=$GUNICORN_CONFIG)"
ENVIRONMENT=(PATH="$RELEASE/.venv/bin:$PATH" DJANGO_SETTINGS_MODULE="$DJANGO_SETTINGS" SITE_GUNICORN_CONFIG="$GUNICORN_CONFIG")
WAITS=yes
TRIAL= # its first worker
