"""Does this release work, before any visitor sees it? Checks its settings, and asks it for a page without any server.

    try-site.py HOST PATH        in the project's folder, with its settings and secrets

Fails with the traceback that the page would have left in the log, or with its status.
"""

import os
import sys

import django
from django.core.management import CommandError, call_command
from django.test import Client

sys.path[0] = os.getcwd()
host, path = sys.argv[1:]

django.setup()
try:
    call_command("check", deploy=True)
except CommandError as error:
    sys.exit(str(error))

# As Nginx would say it to a site that insists on https.
response = Client(HTTP_HOST=host, HTTP_X_FORWARDED_PROTO="https").get(path, secure=True)
if response.status_code >= 400:
    sys.exit(f"{path} answers {response.status_code}.")
