"""Shows the picture of a video at a time, decoded in a worker; of several asked for, the last one counts."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from sendtopacs.convert.thumbnail import Thumbnail, still_thumbnail
from sendtopacs.model.errors import SendToPacsError
from sendtopacs.ui.images import image_of
from sendtopacs.ui.jobs import JobRunner, Task

_LARGEST_PX = 1280
_LEAST = QSize(320, 180)


class Preview(QLabel):
    """The picture, as large as there is room."""

    def __init__(self, path: Path, runner: JobRunner, parent: QWidget) -> None:
        super().__init__(parent)
        self._path, self._runner = path, runner
        self._task: Task | None = None
        self._wanted: float | None = None
        self._picture = QPixmap()
        self.setMinimumSize(_LEAST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAccessibleName(self.tr("The picture at this time"))

    @property
    def busy(self) -> bool:
        """True while the picture shown is not yet the one that was asked for."""
        return self._task is not None

    @property
    def has_picture(self) -> bool:
        """True when there is a picture to be seen."""
        return not self._picture.isNull()

    def show_at(self, at_s: float) -> None:
        """Show the picture at a time, as soon as it is decoded."""
        self._wanted = at_s
        self._next()

    def stop(self) -> None:
        """Show nothing more."""
        self._wanted = None
        if self._task is not None:
            self._task.drop()
            self._task = None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the picture into the new size."""
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        """Ask for room enough to see something."""
        return QSize(720, 405)

    def _next(self) -> None:
        if self._task is not None or self._wanted is None:
            return
        at_s, self._wanted = self._wanted, None
        path = self._path
        self._task = self._runner.run(
            lambda _task: still_thumbnail(path, _LARGEST_PX, at_s), self._show, self._give_up
        )

    def _show(self, picture: Thumbnail | None) -> None:
        self._task = None
        if picture is None:
            self._picture = QPixmap()
            self.setText(self.tr("No picture can be shown at this time."))
        else:
            self._picture = QPixmap.fromImage(image_of(picture))
            self._fit()
        self._next()

    def _give_up(self, _failure: SendToPacsError) -> None:
        self._show(None)

    def _fit(self) -> None:
        if self._picture.isNull():
            return
        ratio = self.devicePixelRatioF()
        room = self.size() * ratio
        fitted = self._picture.scaled(
            room, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        fitted.setDevicePixelRatio(ratio)
        self.setPixmap(fitted)
