"""Lines in which one searches: Escape empties them, and closes their window only once they are empty."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

L = TypeVar("L", bound=QLineEdit)


def searches(line: L) -> L:
    """Let a line be emptied by its button and by Escape; return it."""
    line.setClearButtonEnabled(True)
    line.installEventFilter(_Emptying(line))
    return line


class _Emptying(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take Escape for the line while there is something in it."""
        if isinstance(watched, QLineEdit) and watched.text() and _is_escape(event):
            watched.clear()
            return True
        return super().eventFilter(watched, event)


def _is_escape(event: QEvent) -> bool:
    if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
        return False
    return event.key() == Qt.Key.Key_Escape
