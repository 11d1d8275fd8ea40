"""Shows the picture of a video at a time, as it is sent: made in a worker, the last that was asked for."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from sendtopacs.model.errors import SendToPacsError
from sendtopacs.model.items import SourceItem
from sendtopacs.ui.images import as_sent
from sendtopacs.ui.jobs import JobRunner, Task

_LARGEST_PX = 1280
_LEAST = QSize(320, 180)


class Preview(QLabel):
    """The picture, as large as there is room."""

    def __init__(self, item: SourceItem, runner: JobRunner, parent: QWidget) -> None:
        super().__init__(parent)
        self._item, self._runner = item, runner
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

    @Slot(object)
    def show_image(self, image: QImage) -> None:
        """Show a picture that is made already."""
        self._picture = QPixmap.fromImage(image)
        self._fit()

    def set_item(self, item: SourceItem) -> None:
        """Show the video as it is edited from now on; the next picture asked for is so."""
        self._item = item

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
        item = self._item
        self._task = self._runner.run(partial(as_sent, item, at_s, _LARGEST_PX), self._show, self._give_up)

    def _show(self, image: QImage) -> None:
        self._task = None
        self.show_image(image)
        self._next()

    def _give_up(self, _failure: SendToPacsError) -> None:
        self._task = None
        self._picture = QPixmap()
        self.setText(self.tr("No picture can be shown at this time."))
        self._next()

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
