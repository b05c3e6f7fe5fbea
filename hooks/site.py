"""Collects static files, and asks Django whether its code and its database are in order.

site.py FOLDER MIGRATE     in the project's folder; FOLDER is where the static files go; MIGRATE is as in settings.sh
"""

import os
import sys

import django
from django.apps import apps
from django.conf import settings
from django.core.management import call_command

folder, migrate = sys.argv[1:]
sys.path[0] = os.getcwd()
django.setup()
settings.STATIC_ROOT = folder
if apps.is_installed("django.contrib.staticfiles"):
    call_command("collectstatic", interactive=False, verbosity=0)
call_command("check", deploy=True)
if settings.DATABASES and migrate != "ignore":
    print(f"Asking the database about its migrations (MIGRATE={migrate}).", flush=True)
    try:
        call_command("migrate", interactive=False, plan=migrate != "yes", check_unapplied=migrate != "yes")
    except SystemExit:
        sys.exit("The migrations above are not applied. Set MIGRATE=yes to apply them, or apply them by hand.")
