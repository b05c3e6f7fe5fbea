"""Passes its input on, with the name in place of every value in the environment that is not among the public ones.

hide-secrets.py "NAME NAME ..."
"""

import os
import sys

# A shorter value hides nothing, and would black out half of a text.
SHORTEST = 6

public = set(os.fsencode(sys.argv[1]).split())
secrets = {
    value: name for name, value in os.environb.items() if name not in public and len(value) >= SHORTEST
}
text = sys.stdin.buffer.read()
for value in sorted(secrets, key=len, reverse=True):
    text = text.replace(value, b"[" + secrets[value] + b"]")
sys.stdout.buffer.write(text)
