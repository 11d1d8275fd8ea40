"""The window ends when it is told to: whatever it does just then, whatever other windows say to it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import pytest

from sendtopacs.ui.ending import EndWhenTold

_PROGRAM = """
import os, signal, sys, threading
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget
from sendtopacs.outside import Call
from sendtopacs.ui import app, ending

class Refuses(QWidget):
    def closeEvent(self, event):
        event.ignore()

class Told(app.EndWhenTold):
    def __init__(self, close, stage):
        super().__init__(close, stage)
        {prepare}
        QTimer.singleShot(0, lambda: os.kill(os.getpid(), signal.SIGTERM))

app.EndWhenTold = Told
{before}
sys.argv = ["sendtopacs"]
sys.exit(app.run(Call(values={{"PatientID": "LT-1001"}})))
"""
_REFUSE = "self.refuses = Refuses(); self.refuses.show()"
_STAYS = "stage.window.close_now = lambda: None"
_HANG = "ending.PATIENCE_S = 1.0; app.Engine.stop = lambda self: threading.Event().wait()"


class _Window:
    def __init__(self) -> None:
        self.lock = threading.Lock()  # which, as most, its own thread cannot take twice
        self.closed = 0

    def close_now(self) -> None:
        assert self.lock.acquire(timeout=5)
        self.lock.release()
        self.closed += 1


def test_a_signal_closes_no_window_that_is_in_the_middle_of_something(qtbot: Any) -> None:
    """Its own lock would hold it up for ever."""
    window = _Window()
    ending = EndWhenTold(window.close_now)
    try:
        with window.lock:
            signal.raise_signal(signal.SIGTERM)
        assert window.closed == 0
        qtbot.waitUntil(lambda: window.closed == 1)
    finally:
        ending.stop()


@pytest.mark.parametrize(
    ("prepare", "before", "code", "log"),
    [
        (_REFUSE, "", 4, ""),
        (_STAYS, "", 1, ""),
        ("", _HANG, 1, "does not end"),
    ],
    ids=["another-window-refuses", "the-window-stays", "taking-down-hangs"],
)
def test_it_ends_whatever_is_in_its_way(
    tmp_path: Path, prepare: str, before: str, code: int, log: str
) -> None:
    """What is in its way is in the log."""
    ended = subprocess.run(
        [sys.executable, "-c", _PROGRAM.format(prepare=prepare, before=before)],
        env={**os.environ, "SENDTOPACS_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    logged = "".join(file.read_text() for file in (tmp_path / "logs").glob("*.log"))
    assert (ended.returncode, log in logged) == (code, True), (ended.stderr, logged)
    assert "the program does not end" not in logged or log
