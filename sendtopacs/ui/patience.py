"""What is wrong with a field that nobody has come to yet is not said: a new record is no mistake."""

from __future__ import annotations

from collections.abc import Collection
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent

_AFTER_CLICK_MS = 200  # what is said moves what is beneath it, which may be clicked just now
_STAYS = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)


class Patience(QObject):
    """Ends for a field when it is edited or left, and for all when they are to be used."""

    over = Signal()  # somebody left a field without having filled it in

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: set[str] = set()
        self._names: dict[QObject, str] = {}
        self._soon = QTimer(self, singleShot=True, interval=_AFTER_CLICK_MS)
        self._soon.timeout.connect(self.over)

    def watch(self, name: str, editor: Any) -> None:
        """Watch a field's editor; before anybody else hears that it was edited."""
        self._names[editor] = name
        editor.edited.connect(partial(self._waiting.discard, name))
        editor.installEventFilter(self)

    def begin(self, names: Collection[str]) -> None:
        """Wait for somebody to come to these fields."""
        self._waiting.update(names)

    @Slot()
    def end(self) -> None:
        """Wait no more."""
        self._waiting.clear()

    def waits_for(self, name: str) -> bool:
        """Tell whether nobody has come to a field yet."""
        return name in self._waiting

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See a field being left."""
        if isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() not in _STAYS:
            name = self._names.get(watched, "")
            if name in self._waiting:
                self._waiting.discard(name)
                self._soon.start()
        return super().eventFilter(watched, event)
