"""Does this release work, before any visitor sees it? Checks its code, its database, and one page without any server.

    try-site.py URL MIGRATE        in the project's folder, with its settings and secrets

MIGRATE is as in settings.sh: "no", "yes" or "ignore". Says what there is to know, and in the end what is wrong.
"""

import os
import sys
import traceback
from urllib.parse import urlsplit

import django
from django.core import checks
from django.core.management import call_command
from django.db import Error, connections
from django.db.migrations.executor import MigrationExecutor
from django.test import Client


def check_code():
    try:
        issues = [issue for issue in checks.run_checks(include_deployment_checks=True) if not issue.is_silenced()]
    except Exception:
        traceback.print_exc()
        sys.exit("The code does not load.")
    for issue in issues:
        print(issue)
    if any(issue.is_serious() for issue in issues):
        sys.exit("Django's own check has found errors.")


def look_after_migrations(migrate):
    try:
        if migrate == "yes":
            call_command("migrate", interactive=False)
        unapplied = unapplied_migrations()
    except Error as error:
        print(f"{type(error).__name__}: {error}")
        sys.exit(
            "The database does not answer as it should: see DATABASES in the settings. On a machine that cannot reach it, "
            "say MIGRATE=ignore (MACHINE_SETTINGS in hooks/settings.sh)."
        )
    if unapplied:
        print(f"Migrations that the database has not seen (MIGRATE={migrate}):", *unapplied)


def unapplied_migrations():
    executor = MigrationExecutor(connections["default"])
    return [migration for migration, _ in executor.migration_plan(executor.loader.graph.leaf_nodes())]


def ask_for(url):
    parts = urlsplit(url)
    # As Nginx would say it to a site that insists on https.
    client = Client(HTTP_HOST=parts.netloc, HTTP_X_FORWARDED_PROTO="https")
    try:
        status = client.get(f"{parts.path or '/'}?{parts.query}", secure=True).status_code
    except Exception:
        traceback.print_exc()
        sys.exit(f"{url} would answer 500.")
    if status >= 400:
        sys.exit(f"{url} would answer {status}.")


url, migrate = sys.argv[1:]
sys.path[0] = os.getcwd()
django.setup()
check_code()
has_database = connections["default"].settings_dict["ENGINE"] != "django.db.backends.dummy"
if has_database and migrate != "ignore":
    look_after_migrations(migrate)
ask_for(url)
