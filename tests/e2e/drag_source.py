"""A program of its own that offers files to be dragged, as a file manager does: drag_source.py FILES..."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel


class Files(QLabel):
    """Starts a drag of all its files as soon as the mouse moves with its button down."""

    def __init__(self, paths: list[Path]) -> None:
        super().__init__("\n".join(path.name for path in paths))
        self._urls = [QUrl.fromLocalFile(str(path)) for path in paths]
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setWindowTitle("Files to drag")
        self.setFixedSize(240, 160)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the files; returns when they have been dropped somewhere."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            data = QMimeData()
            data.setUrls(self._urls)
            drag = QDrag(self)
            drag.setMimeData(data)
            drag.exec(Qt.DropAction.CopyAction | Qt.DropAction.MoveAction)


if __name__ == "__main__":
    application = QApplication(sys.argv[:1])
    files = Files([Path(name) for name in sys.argv[1:]])
    files.show()
    sys.exit(application.exec())
