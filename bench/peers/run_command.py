"""Runs a command on a file again and again, as a user would, its output thrown away.

The command stands in the arguments. Lines in: the path of a file, once; then `round`, each answered by one line.
"""

import resource
import subprocess
import sys
import time

ROUND_SECONDS = 0.3  # of a core, not of the wall


def children():
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def round_of(path):
    cpu = children()
    start = time.perf_counter()
    operations = 0
    while True:
        command = [path if word == "FILE" else word for word in sys.argv[1:]]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        operations += 1
        used = children() - cpu
        if used >= ROUND_SECONDS:
            return f"{operations} {time.perf_counter() - start} {used}"


print(" ".join(sys.argv[1:]), flush=True)
file = None
for line in sys.stdin:
    line = line.rstrip("\n")
    if line == "round":
        print(round_of(file), flush=True)
    else:
        file = line
        print(1, flush=True)
