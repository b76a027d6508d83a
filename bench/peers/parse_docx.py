"""Unzips the text part of a DOCX file and goes through its XML with expat, as Python does it, and does nothing else with it.

Lines in: the path of a file, once; then `answers` or `round`, each answered by one line.
"""

import sys
import time
import zipfile
from xml.parsers import expat

ROUND_SECONDS = 0.3  # of a core, not of the wall


def events(path):
    count = 0

    def start(name, attributes):
        nonlocal count
        count += 1

    parser = expat.ParserCreate()
    parser.StartElementHandler = start
    with zipfile.ZipFile(path) as file:
        parser.Parse(file.read("word/document.xml"), True)
    return count


def round_of(path):
    cpu = time.process_time()
    start = time.perf_counter()
    operations = 0
    while True:
        events(path)
        operations += 1
        used = time.process_time() - cpu
        if used >= ROUND_SECONDS:
            return f"{operations} {time.perf_counter() - start} {used}"


print(f"Python {sys.version.split()[0]}, expat {expat.EXPAT_VERSION}", flush=True)
file = None
for line in sys.stdin:
    line = line.rstrip("\n")
    if line == "round":
        print(round_of(file), flush=True)
    elif line == "answers":
        print(events(file), flush=True)
    else:
        file = line
        print(1, flush=True)
