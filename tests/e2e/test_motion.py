"""Less motion where the desktop asks for it: what its portal says at first, and what it says later."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.e2e.conftest import require, system_python

ANIMATIONS = ("org.gnome.desktop.interface", "enable-animations")
MOTION = ("org.freedesktop.appearance", "reduced-motion")
_WINDOW = """
import subprocess, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from sendtopacs.ui.motion import Motion
from sendtopacs.ui.system_motion import SystemMotion

count, *portal = sys.argv[1:]
with subprocess.Popen(portal, stdout=subprocess.PIPE) as desktop:
    desktop.stdout.readline()
    application = QApplication([])
    system = SystemMotion()
    motion = Motion(system)
    motion.reduce(False)
    said = []

    def tell():
        said.append("still" if QApplication.cursorFlashTime() == 0 else "blinks")
        if len(said) == int(count):
            application.quit()

    system.changed.connect(tell)
    QTimer.singleShot(30_000, application.quit)
    application.exec()
    desktop.kill()
print(*said)
"""


@pytest.mark.parametrize(
    ("key", "first", "then", "seen"),
    [
        (MOTION, "uint32 1", "uint32 0", "still blinks"),
        (MOTION, "uint32 0", "uint32 1", "still"),
        (ANIMATIONS, "false", "true", "still blinks"),
        (ANIMATIONS, "true", "false", "still"),
    ],
)
def test_the_cursor_stands_still_where_the_desktop_asks_for_it(
    key: tuple[str, str], first: str, then: str, seen: str
) -> None:
    require("dbus-run-session")
    portal = [system_python("gi"), str(Path(__file__).with_name("portal.py")), *key, first, then]
    count = str(len(seen.split()))
    ended = subprocess.run(
        ["dbus-run-session", "--", sys.executable, "-c", _WINDOW, count, *portal],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert ended.stdout.strip() == seen, ended.stderr
