"""Gunicorn's configuration of a release: the site's own (SITE_GUNICORN_CONFIG), and what systemd decides instead of it.

Run as a script it prints the addresses that the site binds to, one a line, as systemd writes them.

A worker of a new release loads the site, tells systemd that it has, and waits until the link `current` names its release.
"""

import importlib
import os
import runpy
import signal
import socket
import sys
import time

CURRENT = "/srv/site/current"
HELD_SECONDS = 300

sys.path.insert(0, os.getcwd())
theirs = os.environ["SITE_GUNICORN_CONFIG"]
if theirs.startswith("python:"):
    globals().update({k: v for k, v in vars(importlib.import_module(theirs[7:])).items() if not k.startswith("__")})
elif theirs:
    globals().update({k: v for k, v in runpy.run_path(theirs.removeprefix("file:")).items() if not k.startswith("__")})

daemon = False
reload = False
pidfile = None
chdir = os.getcwd()
errorlog = "-"
accesslog = "-" if globals().get("accesslog") else None
graceful_timeout = min(300, max(globals().get("graceful_timeout", 30), globals().get("timeout", 30)))

# Gunicorn itself would say READY before a worker has loaded the site.
_notify_socket = os.environ.pop("NOTIFY_SOCKET", None)
_post_worker_init = globals().get("post_worker_init")


def post_worker_init(worker):
    if _post_worker_init:
        _post_worker_init(worker)
    if worker.age >= worker.cfg.workers and _notify_socket:
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as notify:
            notify.sendto(b"READY=1", _notify_socket.replace("@", "\0", 1))
    if os.environ.get("SITE_HELD") and not is_current():
        hold(worker)


def is_current():
    return os.path.basename(os.readlink(CURRENT)) == os.environ["SITE_HELD"]


def hold(worker):
    until = time.monotonic() + HELD_SECONDS
    while not is_current():
        if time.monotonic() > until:
            os.kill(worker.ppid, signal.SIGTERM)
        if not worker.alive:
            os._exit(0)
        worker.notify()
        time.sleep(0.01)
    # The old release accepts connections for a moment after it was told to stop, with greenlets for up to 1 s.
    time.sleep(0.03 if worker.cfg.worker_class_str in ("sync", "gthread") else 1)


def addresses():
    from gunicorn.util import parse_address

    bind = globals().get("bind", "127.0.0.1:8000")
    for address in bind if isinstance(bind, (list, tuple)) else bind.split(","):
        parsed = parse_address(address.strip())
        if isinstance(parsed, tuple):
            host = socket.getaddrinfo(parsed[0], parsed[1])[0][4][0]
            yield f"[{host}]:{parsed[1]}" if ":" in host else f"{host}:{parsed[1]}"
        else:
            yield os.fsdecode(parsed)


if __name__ == "__main__":
    print(*addresses(), sep="\n")
