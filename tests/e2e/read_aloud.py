"""Reads a window as a screen reader does, over AT-SPI: for the system's Python, which has pyatspi.

Within a D-Bus session: read_aloud.py PROGRAM [ARGUMENT…]. Prints a line of JSON for each thing that is shown.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time

import pyatspi

PATIENCE_S = 60.0


def application(pid):
    """Wait until the program with this process id has a window on the bus."""
    deadline = time.monotonic() + PATIENCE_S
    while time.monotonic() < deadline:
        for one in pyatspi.Registry.getDesktop(0):
            if one is not None and one.get_process_id() == pid and one.childCount:
                return one
        time.sleep(0.2)
    sys.exit("the program is not on the accessibility bus")


def shown(node):
    """Give a thing and all within that is seen."""
    states = node.getState()
    if node.getRoleName() != "application" and not states.contains(pyatspi.STATE_SHOWING):
        return
    yield {
        "role": node.getRoleName(),
        "name": node.name,
        "description": node.description,
        "focusable": states.contains(pyatspi.STATE_FOCUSABLE),
        "enabled": states.contains(pyatspi.STATE_ENABLED),
    }
    for child in node:
        if child is not None:
            yield from shown(child)


def settled(pid):
    """Wait until the window says the same twice."""
    before = []
    while True:
        now = list(shown(application(pid)))
        if len(now) > 10 and now == before:
            return now
        before = now
        time.sleep(1.0)


program = subprocess.Popen(sys.argv[1:], env={**os.environ, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"})
try:
    for thing in settled(program.pid):
        sys.stdout.write(json.dumps(thing) + "\n")
finally:
    program.terminate()
    program.wait(30)
