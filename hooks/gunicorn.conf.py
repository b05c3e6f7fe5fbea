"""Gunicorn's configuration of a release: the site's own, and what systemd decides instead of it.

gunicorn.conf.py FILE     as a script it writes the addresses that the site binds to into FILE, one a line, as systemd writes them
"""

import contextlib
import ctypes
import fcntl
import gc
import importlib
import os
import runpy
import signal
import socket
import sys
import time
from urllib.parse import urlsplit

_release = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
sys.path.insert(0, os.getcwd())
_config = os.environ["SITE_GUNICORN_CONFIG"].removeprefix("file:") or os.devnull
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
_CURRENT = "/srv/site/current"
_sockets = os.environ.get("LISTEN_FDNAMES", "").split(":")
# One worker more than the site has, the first, answers in the trial, and ends with it.
_trial = "trial" in _sockets and os.path.realpath(_CURRENT) != _release
_nobody = socket.socket(socket.AF_UNIX)
_nobody.bind("")
_nobody.listen()
_nobody.setblocking(False)


def when_ready(server):
    _found.get("when_ready", lambda server: None)(server)
    # Forked workers share this while the garbage collector leaves it alone. Other classes patch Python before they import.
    if server.cfg.worker_class_str in ("sync", "gthread") and "DJANGO_SETTINGS_MODULE" in os.environ:
        importlib.import_module("django.core.wsgi")
        gc.freeze()
    server.num_workers += _trial


def pre_fork(server, worker):
    _found.get("pre_fork", lambda server, worker: None)(server, worker)
    worker.in_trial = _trial and worker.age == 1
    worker.sockets = [own for own, name in zip(server.LISTENERS, _sockets) if (name == "trial") == worker.in_trial]


def post_worker_init(worker):
    _found.get("post_worker_init", lambda worker: None)(worker)
    # PR_SET_PDEATHSIG of prctl(2): when the first process has crashed, a worker finishes what it answers, and ends.
    ctypes.CDLL(None).prctl(1, signal.SIGTERM)
    if "DJANGO_SETTINGS_MODULE" in os.environ:
        # Django would import the views with a worker's first request, for which a visitor waits. The trial's reports an error.
        with contextlib.suppress(Exception):
            importlib.import_module("django.urls").get_resolver().url_patterns
    if worker.age >= worker.cfg.workers + _trial and _systemd:
        socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM).sendto(b"READY=1", _systemd)
    if worker.in_trial:
        return
    # Nothing is answered before the link names this release. The next deployment ends it if that never happens.
    while os.path.realpath(_CURRENT) != _release:
        if not worker.alive:
            os._exit(0)
        worker.notify()
        time.sleep(0.01)
    if _trial and worker.age == 2:
        os.kill(worker.ppid, signal.SIGTTOU)  # Gunicorn ends its oldest worker
    # The switch waits until no worker of the old release has this lock.
    accepting = open(os.path.join(_release, "accepting"))
    fcntl.flock(accepting, fcntl.LOCK_SH)

    def stop_accepting(*signal_and_frame):
        # After SIGTERM, threads, greenlets and Uvicorn take connections for up to a second, and Uvicorn answers not all of them.
        for listener in worker.sockets:
            os.dup2(_nobody.fileno(), listener.fileno())
        fcntl.flock(accepting, fcntl.LOCK_UN)

    signal.signal(signal.SIGURG, stop_accepting)  # all other processes ignore it


if __name__ == "__main__":
    bind = _found.get("bind") or ("0.0.0.0:" + os.environ["PORT"] if os.environ.get("PORT") else "127.0.0.1:8000")
    sys.stdout = open(sys.argv[1], "w")
    for address in bind.split(",") if isinstance(bind, str) else bind:
        if address.startswith("unix:"):
            print(address.removeprefix("unix:").removeprefix("//"))
        else:
            url = urlsplit("//" + address.strip().removeprefix("tcp://"))
            host, port = socket.getaddrinfo(url.hostname or "0.0.0.0", url.port or 8000)[0][4][:2]
            print(f"[{host}]:{port}" if ":" in host else f"{host}:{port}")
