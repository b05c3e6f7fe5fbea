"""Collects the site's static files into a folder of their own, not where the running release has its.

    collect-static.py TARGET [PREVIOUS]

What only PREVIOUS had by itself is there too: a page that a visitor got a moment ago may still ask for it.
"""

import os
import sys
from pathlib import Path

import django
from django.apps import apps
from django.conf import settings
from django.core.management import call_command


def files_in(folder):
    return {str(file.relative_to(folder)) for file in folder.rglob("*") if file.is_file()}


def list_of(folder):
    """Where it is written down what is a release's own in the folder."""
    return folder.with_name(f"own-{folder.name}-files")


def collect(target):
    """Fills the folder; a site without static files leaves it empty."""
    target.mkdir(parents=True)
    settings.STATIC_ROOT = str(target)
    django.setup()
    if apps.is_installed("django.contrib.staticfiles"):
        call_command("collectstatic", interactive=False, verbosity=0)
    list_of(target).write_text("\0".join(files_in(target)))


def keep_previous(previous, target):
    """Hard links, for they cost nothing."""
    own = list_of(previous)
    names = set(own.read_text().split("\0")) if own.exists() else files_in(previous)
    for name in names - files_in(target) - {""}:
        target.joinpath(name).parent.mkdir(parents=True, exist_ok=True)
        os.link(previous / name, target / name)


sys.path[0] = os.getcwd()
target, *previous = [Path(argument) for argument in sys.argv[1:]]
collect(target)
for folder in previous:
    keep_previous(folder, target)
