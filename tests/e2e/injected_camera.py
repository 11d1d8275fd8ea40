"""The program, with a camera whose picture is one of its samples."""

from __future__ import annotations

import functools
import sys
from importlib.resources import files
from pathlib import Path
from unittest import mock

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QImage

from sendtopacs.outside import Call
from sendtopacs.ui import app
from sendtopacs.ui.capture.frames import Camera, FrameSource
from tests.e2e.with_a_hand import make_application


class Injected(FrameSource):
    """Shows one picture, as long as it is wanted; what it records is empty."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        sample = files("sendtopacs.resources") / "samples" / "photo.jpg"
        self._image = QImage.fromData(sample.read_bytes())
        self._path: Path | None = None
        self._timer = QTimer(self, interval=200)
        self._timer.timeout.connect(lambda: self.frame.emit(self._image))

    def cameras(self) -> list[Camera]:
        return [Camera("1", "Treatment room camera")]

    def start(self, ident: str) -> None:
        self._timer.start()

    def stop(self) -> None:
        self.end_recording()
        self._timer.stop()

    def record(self, path: Path) -> None:
        self._path = path

    def end_recording(self) -> None:
        path, self._path = self._path, None
        if path is not None:
            self.recorded.emit(path)

    @property
    def recording(self) -> bool:
        return self._path is not None


if __name__ == "__main__":
    doors = functools.partial(app.CaptureDoors, frames=Injected)
    with (
        mock.patch.object(app, "CaptureDoors", doors),
        mock.patch.object(app, "make_application", make_application),
    ):
        sys.exit(app.run(Call(), demo=True))
