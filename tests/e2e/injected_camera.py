"""The program, with a camera whose picture is one of its samples."""

from __future__ import annotations

import functools
import sys
from importlib.resources import files
from unittest import mock

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QImage

from sendtopacs.outside import Call
from sendtopacs.ui import app
from sendtopacs.ui.capture.frames import Camera, FrameSource


class Injected(FrameSource):
    """Shows one picture, as long as it is wanted."""

    recording = False

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        sample = files("sendtopacs.resources") / "samples" / "photo.jpg"
        self._image = QImage.fromData(sample.read_bytes())
        self._timer = QTimer(self, interval=200)
        self._timer.timeout.connect(lambda: self.frame.emit(self._image))

    def cameras(self) -> list[Camera]:
        return [Camera("1", "Treatment room camera")]

    def start(self, ident: str) -> None:
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()


with mock.patch.object(app, "CaptureDoors", functools.partial(app.CaptureDoors, frames=Injected)):
    sys.exit(app.run(Call(), demo=True))
