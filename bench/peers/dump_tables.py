"""Dumps the text of all cells of all tables of a DOCX file with python-docx, and does nothing else with it.

Lines in: the path of a file, once; then `answers` or `round`, each answered by one line.
"""

import sys
import time

import docx

try:
    from importlib.metadata import version
    VERSION = version("python-docx")
except Exception:  # packaged without metadata
    VERSION = getattr(docx, "__version__", "?")

ROUND_SECONDS = 0.3  # of a core, not of the wall


def dump(path):
    return [
        [[cell.text for cell in row.cells] for row in table.rows]
        for table in docx.Document(path).tables
    ]


def round_of(path):
    cpu = time.process_time()
    start = time.perf_counter()
    operations = 0
    while True:
        dump(path)
        operations += 1
        used = time.process_time() - cpu
        if used >= ROUND_SECONDS:
            return f"{operations} {time.perf_counter() - start} {used}"


print(f"Python {sys.version.split()[0]}, python-docx {VERSION}", flush=True)
file = None
for line in sys.stdin:
    line = line.rstrip("\n")
    if line == "round":
        print(round_of(file), flush=True)
    elif line == "answers":
        print(sum(len(row) for table in dump(file) for row in table), flush=True)
    else:
        file = line
        print(1, flush=True)
