"""How the program ends when it is told to, from outside or by its window: always, and in bounded time."""

from __future__ import annotations

import logging
import os
import signal
import sys
import threading
import traceback
from collections.abc import Callable
from typing import Self

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Slot

_log = logging.getLogger(__name__)

_LOOK_MS = 200
PATIENCE_S = 120.0  # a cancelled delivery ends in a second; overwriting what was in the spool takes longer


class EndWhenTold(QObject):
    """Closes the window, as its button would, upon Ctrl+C in a terminal or at the end of a session.

    Python calls a signal's handler between any two of its steps, also while this very thread holds a lock
    that closing the window needs: so the handler only takes note, and the event loop closes.
    """

    def __init__(self, close: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._close = close
        self._told = self._tried = False
        self._before = {n: signal.signal(n, self._take_note) for n in (signal.SIGINT, signal.SIGTERM)}
        self._timer = QTimer(self, interval=_LOOK_MS)  # Python heeds signals only between its own steps
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def stop(self) -> None:
        """Leave the signals to whoever had them before."""
        self._timer.stop()
        for number, handler in self._before.items():
            signal.signal(number, handler)

    def _take_note(self, *_: object) -> None:
        self._told = True

    @Slot()
    def _look(self) -> None:
        if not self._told:
            return
        if self._tried:  # the window has not closed: who waits for the end need not wait for ever
            QCoreApplication.exit(1)
            return
        self._tried = True
        self._close()


class BoundedEnd:
    """Ends the process where taking it down hangs, and logs where: a lock kept would bar the next start.

    Nothing is lost by it: the outbox is made for an end at any moment.
    """

    def __init__(self) -> None:
        self._timer: threading.Timer | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._timer is not None:
            self._timer.cancel()

    def begin(self) -> None:
        """Count from here on; no more once the context is left."""
        self._timer = threading.Timer(PATIENCE_S, _end)
        self._timer.name, self._timer.daemon = "end", True
        self._timer.start()


def _end() -> None:
    names = {thread.ident: thread.name for thread in threading.enumerate()}
    stacks = [
        f"{names.get(number, number)}:\n{''.join(traceback.format_stack(frame))}"
        for number, frame in sys._current_frames().items()
    ]
    _log.error("the program does not end; it stands in:\n%s", "\n".join(stacks))
    os._exit(1)
