"""Tells whoever went on to something else that a long job has ended; and screen readers, in any case."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from sendtopacs.ui.aloud import announce
from sendtopacs.ui.icons import application_icon
from sendtopacs.ui.tray import Tray

LONG_S = 10.0
_SHOWN_MS = 10_000


class Notifier(QObject):
    """Names neither patient nor file: a screen is seen by many."""

    window_wanted = Signal()

    def __init__(self, window: QWidget, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(window)
        self._window, self._clock = window, clock
        self._begun: float | None = None
        self._wanted = True
        self._icon: QSystemTrayIcon | None = None
        self._leave = QTimer(self, singleShot=True, interval=_SHOWN_MS)
        self._leave.timeout.connect(self._hide)

    def use(self, wanted: bool) -> None:
        """Notify from now on, or not."""
        self._wanted = wanted

    @Slot()
    def begin(self) -> None:
        """Take note that a job was handed over."""
        if self._begun is None:
            self._begun = self._clock()

    def end(self, result: str, *, good: bool) -> None:
        """Say how the job ended: aloud always, on the desktop after a long one if nobody looks."""
        began, self._begun = self._begun, None
        announce(self._window, result)
        was_long = began is not None and self._clock() - began >= LONG_S
        unseen = QApplication.activeWindow() is None
        if self._wanted and was_long and unseen and result and Tray.is_there():
            self._show(result, good)

    def _show(self, result: str, good: bool) -> None:
        if self._icon is None:
            self._icon = QSystemTrayIcon(application_icon(), self)
            self._icon.messageClicked.connect(self._on_clicked)
            self._icon.activated.connect(self._on_clicked)
        kind = QSystemTrayIcon.MessageIcon.Information if good else QSystemTrayIcon.MessageIcon.Warning
        title = self.tr("SendToPACS has finished") if good else self.tr("SendToPACS needs a look")
        self._icon.setToolTip(f"{title}: {result}")
        self._icon.show()
        self._icon.showMessage(title, result, kind, _SHOWN_MS)
        self._leave.start()

    @Slot()
    def _on_clicked(self) -> None:
        self._hide()
        self.window_wanted.emit()

    @Slot()
    def _hide(self) -> None:
        if self._icon is not None:
            self._icon.hide()
