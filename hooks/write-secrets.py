"""Writes the site's secrets where only root reads them: for systemd, and as a script for sed that hides their values.

write-secrets.py FILE ACCOUNT     the file is shell: the account evaluates it, not root
"""

import os
import pwd
import re
import subprocess
import sys

# A plain word (DB_NAME=potato) or an address is hidden only if its name says so: it would black out paths and half of every text.
SECRET_NAME = re.compile("PASS|SECRET|KEY|TOKEN|CREDENTIAL", re.IGNORECASE)
PLAIN = re.compile(r"[a-z_-]*|\d{1,5}|\d+(\.\d+){3}")

file, account = sys.argv[1:]
# Nothing of the file is shown: bash would quote the lines that it does not understand.
evaluate = ["bash", "-c", "set -ae; . /dev/stdin &>/dev/null; env -0 -u _ -u PWD -u SHLVL"]
group = pwd.getpwnam(account).pw_gid
with open(file or os.devnull) as secrets:
    result = subprocess.run(evaluate, stdin=secrets, stdout=subprocess.PIPE, env={}, user=account, group=group, extra_groups=[group])
if result.returncode:
    sys.exit(f"{file} cannot be loaded. Try it on the instance: bash -c 'source {file}'")

environment, hidden = [], {}
for name, value in (pair.split("=", 1) for pair in os.fsdecode(result.stdout).split("\0")[:-1]):
    environment.append(f'{name}="' + re.sub(r'([\\"$`])', r"\\\1", value) + '"\n')
    for line in value.splitlines():
        if len(line) >= 4 and (SECRET_NAME.search(name) or not PLAIN.fullmatch(line)):
            hidden[line] = "s/" + re.sub(r"([][\\/.*^$])", r"\\\1", line) + f"/[{name}]/g\n"
os.umask(0o077)
os.makedirs("/run/site", exist_ok=True)
for kind, lines in ("env", environment), ("sed", [hidden[line] for line in sorted(hidden, key=len, reverse=True)]):
    with open(f"/run/site/secrets.{kind}.{os.getpid()}", "w", errors="surrogateescape") as new:
        new.writelines(lines)
    os.replace(new.name, f"/run/site/secrets.{kind}")
