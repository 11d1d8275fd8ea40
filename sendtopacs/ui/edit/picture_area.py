"""The left of the editor: the picture, what zooms it, and in a video the place it is taken from."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QSlider, QVBoxLayout, QWidget

from sendtopacs.convert.thumbnail import Thumbnail
from sendtopacs.model.items import SourceItem, VideoDetails
from sendtopacs.ui.edit.canvas import Canvas
from sendtopacs.ui.flow import FlowLayout
from sendtopacs.ui.images import image_of
from sendtopacs.ui.widgets import named
from sendtopacs.ui.zooming import zoom_buttons

_STEPS_A_SECOND = 10


class PictureArea(QWidget):
    """Shows the picture."""

    moved = Signal()  # to another time of the video

    def __init__(self, item: SourceItem, parent: QWidget) -> None:
        super().__init__(parent)
        self._item = item
        self.canvas = Canvas(self)
        self.position = self._make_position()
        self.position.valueChanged.connect(self.moved)
        below = FlowLayout(at_end=True)
        below.setSpacing(6)
        below.addWidget(self.position)
        for zooming in zoom_buttons("edit", self.tr("Fit"), self.canvas.zoom, self):
            below.addWidget(zooming)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.canvas, 1)
        layout.addLayout(below)

    @property
    def is_video(self) -> bool:
        """True for a video."""
        return isinstance(self._item.details, VideoDetails)

    @property
    def at_s(self) -> float | None:
        """The time whose picture is shown; None for what is no video."""
        return self.position.value() / _STEPS_A_SECOND if self.is_video else self._item.still_s

    def show_picture(self, picture: Thumbnail, rows: int, columns: int) -> None:
        """Show what was made: a picture of so many pixels, or a smaller copy."""
        self.canvas.show_picture(QPixmap.fromImage(image_of(picture)), columns, rows)

    def _make_position(self) -> QSlider:
        slider = named(QSlider(Qt.Orientation.Horizontal, self), "edit_position")
        slider.setAccessibleName(self.tr("Position in the video"))
        slider.setVisible(self.is_video)
        if isinstance(self._item.details, VideoDetails):
            slider.setRange(0, max(0, int(self._item.details.duration_s * _STEPS_A_SECOND) - 1))
            slider.setPageStep(_STEPS_A_SECOND)
            slider.setValue(int(self._item.clip.begin_s * _STEPS_A_SECOND))
        return slider
