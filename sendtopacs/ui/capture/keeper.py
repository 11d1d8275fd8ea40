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
    """Says `kept` once a captured file is safe, and `trouble` where it could not be kept.

    What was begun for one patient and comes when the list is another's is `late`: it is safe, but not listed.
    """

    kept = Signal(object)  # Path
    late = Signal(object)  # Path
    empty = Signal()  # a recording without a picture in it
    trouble = Signal(object)  # Problem
    rested = Signal()  # nothing is being kept any more

    def __init__(self, files: CapturedFiles, runner: JobRunner, parent: QObject) -> None:
        super().__init__(parent)
        self.files, self.runner = files, runner
        self._patient = 0
        self._begun: dict[Path, int] = {}  # for whom
        self._under_way = 0

    @property
    def patient(self) -> int:
        """Whose list it is: a number of no other meaning."""
        return self._patient

    @property
    def busy(self) -> bool:
        """True while anything is being kept."""
        return self._under_way > 0

    def next_patient(self) -> None:
        """Take the list for another patient's from now on."""
        self._patient += 1

    def reserve(self, kind: str, suffix: str) -> Path:
        """Make a file for this patient, that a library writes; raise SpoolError where it cannot be."""
        path = self.files.reserve(kind, suffix)
        self._begun[path] = self._patient
        return path

    def keep(self, kind: str, image: QImage, patient: int | None = None) -> None:
        """Keep a picture, without loss; for the patient whose list it is, unless another is told."""
        picture = image.copy()  # its pixels may belong to the clipboard, or to a camera's next frame
        whose = self._patient if patient is None else patient
        self._run(lambda: self.files.keep(kind, ".png", _writer(picture)), whose)

    def settle(self, path: Path) -> None:
        """Keep what a library wrote in the folder."""
        whose = self._begun.pop(path, self._patient)
        self._run(lambda: self.files.settle(path) if path.exists() and path.stat().st_size else None, whose)

    def pass_on(self, path: Path, patient: int) -> None:
        """Say that a file is safe which was begun for this patient."""
        (self.kept if patient == self._patient else self.late).emit(path)

    def _run(self, work: Callable[[], Path | None], patient: int) -> None:
        self._under_way += 1
        self.runner.run(lambda _task: work(), lambda path: self._on_done(path, patient), self._on_failed)

    def _on_done(self, path: Path | None, patient: int) -> None:
        if path is None:
            self.empty.emit()
        else:
            self.pass_on(path, patient)
        self._end_one()

    def _on_failed(self, failure: SendToPacsError) -> None:
        self.trouble.emit(failure.problem)
        self._end_one()

    def _end_one(self) -> None:
        self._under_way -= 1
        if not self._under_way:
            self.rested.emit()


def _writer(image: QImage) -> Callable[[BinaryIO], None]:
    def write(stream: BinaryIO) -> None:
        data = QByteArray()
        buffer = QBuffer(data)
        buffer.open(QBuffer.OpenModeFlag.WriteOnly)
        if not QImageWriter(buffer, QByteArray(b"png")).write(image):
            raise CaptureError(error("capture-unwritable"))
        stream.write(data.data())

    return write
