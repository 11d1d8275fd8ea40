"""How the window goes: at once, once all is sent, or out of sight while the program goes on."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from sendtopacs.ui import questions
from sendtopacs.ui.tray import Tray


class Leaving(QObject):
    """Asks before files that are under way are left, and keeps the icon of a program without its window."""

    window_wanted = Signal()

    def __init__(self, busy: Callable[[], bool], waiting: Callable[[], bool], window: QWidget) -> None:
        """`busy` tells whether a job of the window is under way, `waiting` whether files wait."""
        super().__init__(window)
        self._busy, self._waiting, self._window = busy, waiting, window
        self._agreed = False  # nothing is asked any more
        self._tray: Tray | None = None  # made when the program first goes on without its window

    def may_close(self) -> bool:
        """Tell whether the window may close now; else ask what is to become of what is under way."""
        if self._agreed or not (self._busy() or self._waiting()):
            return True
        questions.ask_close(
            self._window,
            wait=self._wait_and_close if self._busy() else None,
            background=self._go_on_in_background if Tray.is_there() else None,
            pause=self.close_now,
        )
        return False

    def on_ended(self, *, all_stored: bool) -> None:
        """Close after a job, where somebody wanted that."""
        in_background = self._tray is not None and self._tray.isVisible()
        if self._agreed or (in_background and all_stored and not self._waiting()):
            self.close_now()

    def hide_icon(self) -> None:
        """Show no icon: the window is there, or all of it goes."""
        if self._tray is not None:
            self._tray.hide()

    @Slot()
    def close_now(self) -> None:
        """Close without asking; what is under way is paused and goes on at the next start."""
        self._agreed = True
        self._window.close()

    def _wait_and_close(self) -> None:
        self._agreed = True
        if not self._busy():
            self._window.close()

    def _go_on_in_background(self) -> None:
        """Leave an icon alone; when all is sent, the program ends."""
        if self._tray is None:
            self._tray = Tray(self._window)
            self._tray.window_wanted.connect(self.window_wanted)
            self._tray.end_wanted.connect(self.close_now)
        self._tray.show()
        self._window.hide()
