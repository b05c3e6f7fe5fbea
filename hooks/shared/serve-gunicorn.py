"""Runs Gunicorn in the place of another one, without refusing a single connection.

    serve-gunicorn.py --ready FILE [--sockets-of PID] GUNICORN-OPTION...

Gunicorn's own way, USR2, starts the command line of the old master again: the old Python, the old environment with the
old secrets, and a working directory that a link may have moved. This one is a process of its own that borrows the open
sockets of PID, so that both accept connections until the old one is told to end. (So a changed `bind` in the configuration
takes effect only when Gunicorn has been stopped in between: STOP_FIRST in settings.sh.)

FILE tells when the workers have loaded the application: a line from each, with the number of workers in it.

    serve-gunicorn.py --lend PID

is what it calls through sudo where the system does not let it look into the other process (Yama's ptrace_scope): sends the
sockets through its standard input.
"""

import argparse
import ctypes
import os
import socket
import subprocess
import sys

# The same on every architecture: https://man7.org/linux/man-pages/man2/pidfd_getfd.2.html (Linux 5.6)
SYS_PIDFD_GETFD = 438


def borrow_sockets(pid):
    """File descriptors of ours for the sockets on which process `pid` listens. PermissionError: it is not ours to look at."""
    libc = ctypes.CDLL(None, use_errno=True)
    process = os.pidfd_open(pid)
    borrowed = []
    for number in os.listdir(f"/proc/{pid}/fd"):
        if not os.readlink(f"/proc/{pid}/fd/{number}").startswith("socket:"):
            continue
        fd = libc.syscall(SYS_PIDFD_GETFD, process, int(number), 0)
        if fd < 0:
            error = ctypes.get_errno()
            raise OSError(error, os.strerror(error))
        with socket.socket(fileno=os.dup(fd)) as borrowed_socket:
            listens = borrowed_socket.getsockopt(socket.SOL_SOCKET, socket.SO_ACCEPTCONN)
            # The old Gunicorn would remove the file of a unix socket when it ends.
            if listens and borrowed_socket.family == socket.AF_UNIX:
                sys.exit("Gunicorn listens on a unix socket, which it cannot hand over: let it bind to an address.")
        if listens:
            borrowed.append(fd)
        else:
            os.close(fd)
    os.close(process)
    return borrowed


def borrow_through_sudo(pid):
    """The same with root's help."""
    ours, theirs = socket.socketpair()
    command = ["sudo", "--non-interactive", sys.executable, __file__, "--lend", str(pid)]
    subprocess.run(command, stdin=theirs, check=True)
    return list(socket.recv_fds(ours, 1, 64)[1])


def lend_sockets(pid):
    with socket.socket(fileno=0) as channel:
        socket.send_fds(channel, [b"."], borrow_sockets(pid))


def serve(ready, fds):
    """Does not return. Without `fds` Gunicorn makes its own sockets."""
    # Where this file is, is no place to import a site from.
    sys.path.pop(0)
    from gunicorn.app.wsgiapp import WSGIApplication

    class Site(WSGIApplication):
        def load_config(self):
            super().load_config()
            # The hook has put us into the background already, and knows us by our pid.
            self.cfg.set("daemon", False)
            if fds:
                self.cfg.set("bind", [f"fd://{fd}" for fd in fds])

        def load(self):
            application = super().load()
            loads = 1 if self.cfg.preload_app else self.cfg.workers
            try:
                with open(ready, "r+") as file:
                    file.seek(0, os.SEEK_END)
                    file.write(f"{loads}\n")
            except FileNotFoundError:
                pass  # a worker that comes later; nobody waits for it
            return application

    Site("%(prog)s [OPTIONS] [APP_MODULE]", prog="gunicorn").run()


def main():
    parser = argparse.ArgumentParser(add_help=False, allow_abbrev=False)
    parser.add_argument("--ready")
    parser.add_argument("--sockets-of", type=int)
    parser.add_argument("--lend", type=int)
    options, gunicorn_options = parser.parse_known_args()
    if options.lend:
        lend_sockets(options.lend)
        return
    fds = []
    if options.sockets_of:
        try:
            fds = borrow_sockets(options.sockets_of)
        except PermissionError:
            fds = borrow_through_sudo(options.sockets_of)
    sys.argv[1:] = gunicorn_options
    serve(options.ready, fds)


if __name__ == "__main__":
    main()
