"""Passes its input on, with the name in place of every secret value.

    hide-secrets.py ENVIRONMENT-FILE

A plain word (DB_NAME=potato) is no secret, unless its name says so: it would black out paths and half of every text.
"""

import re
import sys
from pathlib import Path

SECRET_NAME = re.compile(r"PASS|SECRET|KEY|TOKEN|CREDENTIAL", re.IGNORECASE)
file = Path(sys.argv[1])
secrets = {}
if file.exists():
    for name, value in re.findall(r'^(\w+)="((?:[^"\\]|\\.)*)"$', file.read_text(errors="surrogateescape"), re.M | re.S):
        value = re.sub(r"\\(.)", r"\1", value, flags=re.S)
        if len(value) >= 4 and (SECRET_NAME.search(name) or not re.fullmatch(r"[a-z_-]*|\d{1,5}", value)):
            secrets[value] = name
text = sys.stdin.buffer.read().decode(errors="replace")
for value in sorted(secrets, key=len, reverse=True):
    text = text.replace(value, f"[{secrets[value]}]")
sys.stdout.write(text)
