"""Pictures become files in a worker: whole and synced before the list hears of them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from PySide6.QtCore import QBuffer, QByteArray, QObject, Signal
from PySide6.QtGui import QImage, QImageWriter

from sendtopacs.capture.keeping import CapturedFiles
from sendtopacs.model.errors import CaptureError, SendToPacsError
from sendtopacs.model.problems import error
from sendtopacs.ui.jobs import JobRunner


class Keeper(QObject):
    """Says `kept` once a captured file is safe, and `trouble` where it could not be kept."""

    kept = Signal(object)  # Path
    trouble = Signal(object)  # Problem

    def __init__(self, files: CapturedFiles, runner: JobRunner, parent: QObject) -> None:
        super().__init__(parent)
        self.files, self._runner = files, runner

    def keep(self, kind: str, image: QImage) -> None:
        """Keep a picture, without loss."""
        picture = image.copy()  # its pixels may belong to the clipboard, or to a camera's next frame
        self._run(lambda: self.files.keep(kind, ".png", _writer(picture)))

    def settle(self, path: Path) -> None:
        """Keep what a library wrote in the folder; nothing is told of an empty file."""
        self._run(lambda: self.files.settle(path) if path.exists() and path.stat().st_size else None)

    def _run(self, work: Callable[[], Path | None]) -> None:
        self._runner.run(lambda _task: work(), self._on_done, self._on_failed)

    def _on_done(self, path: Path | None) -> None:
        if path is not None:
            self.kept.emit(path)

    def _on_failed(self, failure: SendToPacsError) -> None:
        self.trouble.emit(failure.problem)


def _writer(image: QImage) -> Callable[[BinaryIO], None]:
    def write(stream: BinaryIO) -> None:
        data = QByteArray()
        buffer = QBuffer(data)
        buffer.open(QBuffer.OpenModeFlag.WriteOnly)
        if not QImageWriter(buffer, QByteArray(b"png")).write(image):
            raise CaptureError(error("capture-unwritable"))
        stream.write(data.data())

    return write
