"""Gunicorn's configuration of a release: the site's own, and what systemd decides instead of it.

Run as a script it prints the addresses that the site binds to, one a line, as systemd writes them.
"""

import importlib
import os
import runpy
import socket
import sys
import time

sys.path.insert(0, os.getcwd())
_config = os.environ["SITE_GUNICORN_CONFIG"].removeprefix("file:")
_found = vars(importlib.import_module(_config[7:])) if _config.startswith("python:") else runpy.run_path(_config)
globals().update({name: value for name, value in _found.items() if not name.startswith("_")})
chdir = os.getcwd()
daemon = reload = False
pidfile = None
errorlog = "-"
accesslog = "-" if _found.get("accesslog") else None
graceful_timeout = min(300, max(_found.get("graceful_timeout", 30), _found.get("timeout", 30)))
# Gunicorn itself would say READY before a worker has loaded the site.
_systemd = os.environ.pop("NOTIFY_SOCKET", "").replace("@", "\0", 1)


def post_worker_init(worker):
    _found.get("post_worker_init", lambda worker: None)(worker)
    if worker.age >= worker.cfg.workers and _systemd:
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as notify:
            notify.sendto(b"READY=1", _systemd)
    # Nothing is answered before the link names this release. The next deployment ends it if that never happens.
    held = "SITE_TRIAL" not in os.environ and not is_current()
    while held and not is_current():
        if not worker.alive:
            os._exit(0)
        worker.notify()
        time.sleep(0.01)
    # The old release accepts connections for a moment after it was told to stop, with greenlets for up to 1 s.
    time.sleep(0 if not held else 0.03 if worker.cfg.worker_class_str in ("sync", "gthread") else 1)


def is_current():
    return os.path.realpath("/srv/site/current") == os.path.dirname(os.path.dirname(__file__))


if __name__ == "__main__":
    from gunicorn.config import Config

    config = Config()
    config.set("bind", _found.get("bind", config.bind))
    for address in config.address:
        if isinstance(address, tuple):
            host = socket.getaddrinfo(*address)[0][4][0]
            address = f"[{host}]:{address[1]}" if ":" in host else f"{host}:{address[1]}"
        print(os.fsdecode(address))
