"""A window that takes files wherever they are dropped on it, and those that are pasted."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt, Signal, Slot
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import QMainWindow

from sendtopacs.ui.intake import local_paths


class FileWindow(QMainWindow):
    """Says which files it was given; its parts must leave drops to it."""

    files_given = Signal(object)  # list[Path]
    nothing_given = Signal()  # something was dropped or pasted, but no file of this computer

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        QShortcut(QKeySequence.StandardKey.Paste, self, self._paste)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and folders of this computer."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Take them anywhere on the window."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read what was dropped; copy it, whatever the file manager proposed: sources are never moved."""
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self._take(event.mimeData())

    @Slot()
    def _paste(self) -> None:
        self._take(QGuiApplication.clipboard().mimeData())

    def _take(self, data: QMimeData) -> None:
        paths = local_paths(data)
        if paths:
            self.files_given.emit(paths)
        else:
            self.nothing_given.emit()
