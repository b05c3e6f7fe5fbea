"""Asks Django about this release, in the project's folder and with its settings and secrets.

    site.py static FOLDER     collects the static files into FOLDER
    site.py check MIGRATE     checks the code and the database's migrations; MIGRATE is as in settings.sh
"""

import os
import sys

import django
from django.apps import apps
from django.conf import settings
from django.core.management import call_command
from django.db import Error, connections
from django.db.migrations.executor import MigrationExecutor


def collect(folder):
    settings.STATIC_ROOT = folder
    if apps.is_installed("django.contrib.staticfiles"):
        call_command("collectstatic", interactive=False, verbosity=0)


def unapplied():
    executor = MigrationExecutor(connections["default"])
    return [f"{migration.app_label}.{migration.name}" for migration, _ in executor.migration_plan(executor.loader.graph.leaf_nodes())]


def check_migrations(migrate):
    print(f"Asking the database for its migrations (MIGRATE={migrate}).", flush=True)
    try:
        names = unapplied()
        if names and migrate == "yes":
            call_command("migrate", interactive=False, verbosity=0)
            print("Applied:", *names)
        elif names:
            sys.exit(f"Unapplied migrations: {' '.join(names)}. Set MIGRATE=yes to apply them, or apply them by hand.")
    except Error as error:
        sys.exit(f"{type(error).__name__}: {error}\nThe database does not answer: see DATABASES in the settings.")


sys.path[0] = os.getcwd()
django.setup()
if sys.argv[1] == "static":
    collect(sys.argv[2])
else:
    call_command("check", deploy=True)
    if "dummy" not in connections["default"].settings_dict["ENGINE"] and sys.argv[2] != "ignore":
        check_migrations(sys.argv[2])
