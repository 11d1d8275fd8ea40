"""A window that takes files and pictures wherever they are dropped on it, and those that are pasted."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt, Signal, Slot
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import QMainWindow

from sendtopacs.ui.intake import local_paths


class FileWindow(QMainWindow):
    """Says which files it was given; its parts must leave drops to it."""

    files_given = Signal(object)  # list[Path]
    picture_given = Signal(object)  # QImage, that is in no file
    nothing_given = Signal()  # something was dropped or pasted, but neither of them

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        paste = QShortcut(QKeySequence.StandardKey.Paste, self, self.paste)
        paste.setWhatsThis(self.tr("Paste copied files or a copied picture into the list"))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and folders of this computer, and pictures."""
        if event.mimeData().hasUrls() or event.mimeData().hasImage():
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Take them anywhere on the window."""
        if event.mimeData().hasUrls() or event.mimeData().hasImage():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read what was dropped; copy it, whatever the file manager proposed: sources are never moved."""
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self._take(event.mimeData())

    @Slot()
    def paste(self) -> None:
        """Take what is in the clipboard."""
        self._take(QGuiApplication.clipboard().mimeData())

    def _take(self, data: QMimeData) -> None:
        paths = local_paths(data)
        image = data.imageData() if data.hasImage() and not paths else None
        if paths:
            self.files_given.emit(paths)
        elif isinstance(image, QImage) and not image.isNull():
            self.picture_given.emit(image)
        else:
            self.nothing_given.emit()
