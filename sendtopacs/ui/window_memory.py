"""How windows looked when they were closed, for the next time."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QChildEvent, QEvent, QObject, QSettings, QSize
from PySide6.QtWidgets import QDialog, QMainWindow, QSplitter, QWidget

from sendtopacs.ui.window_size import has_free_size, resize_to_fit

_GEOMETRY, _SPLITTER = "geometry", "splitter"
_RESTORED = "restored"


def restore(memory: QSettings, window: QMainWindow, splitter: QSplitter) -> None:
    """Give the window the place, size and division that it had."""
    geometry, division = memory.value(_GEOMETRY), memory.value(_SPLITTER)
    if isinstance(geometry, QByteArray):
        window.restoreGeometry(geometry)
    if isinstance(division, QByteArray):
        splitter.restoreState(division)


def remember(memory: QSettings, window: QMainWindow, splitter: QSplitter) -> None:
    """Keep them."""
    memory.setValue(_GEOMETRY, window.saveGeometry())
    memory.setValue(_SPLITTER, splitter.saveState())


class DialogMemory(QObject):
    """Remembers size and divisions of all dialogs of a window, and of those that they open.

    Qt tells a window of each of its children before that is shown for the first time, so that no dialog has
    to do anything for it. Only those count that may have any size: others are as large as what they say.
    """

    def __init__(self, memory: QSettings, window: QWidget) -> None:
        super().__init__(window)
        self._memory = memory
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Watch each dialog, from before it is shown until it is closed."""
        if isinstance(event, QChildEvent):
            if event.polished() and isinstance(event.child(), QDialog):
                event.child().installEventFilter(self)
        elif isinstance(watched, QDialog) and has_free_size(watched):
            if event.type() == QEvent.Type.Show and not watched.property(_RESTORED):
                watched.setProperty(_RESTORED, True)
                self._restore(watched)
            elif event.type() == QEvent.Type.Hide and not event.spontaneous():
                self._remember(watched)
        return super().eventFilter(watched, event)

    def _restore(self, dialog: QDialog) -> None:
        size = self._memory.value(_key(dialog, "size"))
        if isinstance(size, QSize):
            resize_to_fit(dialog, size)
        for splitter in dialog.findChildren(QSplitter):
            division = self._memory.value(_key(dialog, splitter.objectName()))
            if isinstance(division, QByteArray):
                splitter.restoreState(division)

    def _remember(self, dialog: QDialog) -> None:
        if not dialog.isMaximized():
            self._memory.setValue(_key(dialog, "size"), dialog.size())
        for splitter in dialog.findChildren(QSplitter):
            self._memory.setValue(_key(dialog, splitter.objectName()), splitter.saveState())


def _key(dialog: QDialog, what: str) -> str:
    return f"{dialog.objectName() or type(dialog).__name__}/{what}"
