"""A picture that is zoomed with the wheel and moved with the mouse; the keys do both as well."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPalette, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QGraphicsPixmapItem, QGraphicsScene, QGraphicsView, QWidget

from sendtopacs.ui.widgets import named

_STEP = 1.25
_MOST = 16.0  # times the size at which it fits
_STEPS_OF_KEYS = {int(Qt.Key.Key_Left): -1, int(Qt.Key.Key_Up): -1}
_STEPS_OF_KEYS |= {int(Qt.Key.Key_Right): 1, int(Qt.Key.Key_Down): 1}


class PictureView(QGraphicsView):
    """Keeps zoom and place when a sharper copy of the same picture comes."""

    zoomed = Signal()  # beyond what fits: more of the picture is wanted
    step_wanted = Signal(int)  # to another row

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        named(self, "look_picture")
        self.setAccessibleName(self.tr("The picture as it will be sent"))
        self.setMinimumSize(240, 160)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self._item = QGraphicsPixmapItem()
        self._item.setTransformationMode(Qt.TransformationMode.SmoothTransformation)
        scene = QGraphicsScene(self)
        scene.addItem(self._item)
        self.setScene(scene)
        self._zoom = 1.0  # 1: as it fits
        self._image = QImage()

    @property
    def zoom_factor(self) -> float:
        """How much larger than it fits."""
        return self._zoom

    @property
    def detail_px(self) -> int:
        """How many columns the picture has, however wide it is drawn."""
        return self._image.width()

    @property
    def has_picture(self) -> bool:
        """True when there is a picture to be seen."""
        return not self._image.isNull()

    def show_picture(self, image: QImage, *, same: bool) -> None:
        """Show a picture; one that is the `same` but sharper stays where it is."""
        before = self.sceneRect().width() if same and self.has_picture else 0.0
        self._image = image
        width = before or image.width()
        self.setSceneRect(QRectF(0, 0, width, image.height() * width / max(image.width(), 1)))
        self._item.setPixmap(QPixmap())
        if not before:
            self._zoom = 1.0
        self._apply()

    def clear(self) -> None:
        """Show nothing."""
        self._image = QImage()
        self._item.setPixmap(QPixmap())
        self._zoom = 1.0
        self.resetTransform()
        self.setSceneRect(QRectF(0, 0, 1, 1))  # an empty one would be what the pictures before took

    def zoom(self, steps: int) -> None:
        """Zoom in or out; 0: as it fits."""
        self._zoom = min(max(self._zoom * _STEP**steps, 1.0), _MOST) if steps else 1.0
        self._apply()
        if self._zoom > 1.0:
            self.zoomed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the picture into the new size."""
        super().resizeEvent(event)
        self._apply()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom where the mouse is."""
        turned = event.angleDelta().y()
        if turned:
            self.zoom(1 if turned > 0 else -1)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to other rows by the arrows; with Shift, move the picture."""
        key = event.key()
        if key in _STEPS_OF_KEYS and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.step_wanted.emit(_STEPS_OF_KEYS[key])
        elif key in _STEPS_OF_KEYS:
            across = key in (Qt.Key.Key_Left, Qt.Key.Key_Right)
            bar = self.horizontalScrollBar() if across else self.verticalScrollBar()
            bar.setValue(bar.value() + _STEPS_OF_KEYS[key] * bar.pageStep() // 8)
        else:
            event.ignore()  # to the window: Space and Escape close it, PgUp and PgDn turn pages

    def _apply(self) -> None:
        size = self.sceneRect().size()
        if not self.has_picture or size.isEmpty():
            return
        room = self.maximumViewportSize()
        fitting = min(room.width() / size.width(), room.height() / size.height())
        scale = fitting * self._zoom
        self.resetTransform()
        self.scale(scale, scale)
        self._draw(round(size.width() * scale * self.devicePixelRatioF()))

    def _draw(self, width_px: int) -> None:
        """Have the picture drawn so wide. Less than half as wide Qt would leave out thin lines of a page."""
        shrunk = 0 < 2 * width_px <= self._image.width()
        width_px = width_px if shrunk else self._image.width()
        if width_px == self._item.pixmap().width():
            return
        smooth = Qt.TransformationMode.SmoothTransformation
        image = self._image.scaledToWidth(width_px, smooth) if shrunk else self._image
        self._item.setPixmap(QPixmap.fromImage(image))
        self._item.setScale(self.sceneRect().width() / width_px)
