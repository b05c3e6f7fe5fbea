"""Collects the static files of this release, and asks Django whether its code and its database are in order.

    site.py FOLDER MIGRATE     in the project's folder; MIGRATE is as in settings.sh
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
folder, migrate = sys.argv[1:]
collect(folder)
call_command("check", deploy=True)
if "dummy" not in connections["default"].settings_dict["ENGINE"] and migrate != "ignore":
    check_migrations(migrate)
