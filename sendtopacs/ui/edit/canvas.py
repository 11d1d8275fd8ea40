"""The picture in the editor: zoomed and scrolled, with the shape that is being drawn over it."""

from __future__ import annotations

import enum
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from sendtopacs.ui.edit.found_box import Area

Point = tuple[float, float]
_STEP = 1.25
_LARGEST, _SMALLEST = 16.0, 0.02


class Shape(enum.Enum):
    """What the mouse draws."""

    NONE = enum.auto()
    POINT = enum.auto()
    LINE = enum.auto()
    RECTANGLE = enum.auto()
    FREEHAND = enum.auto()


class _Sheet(QWidget):
    """Paints the picture and the shape; takes the mouse."""

    drawn = Signal(object)  # points, in pixels of the picture
    picked = Signal(int)  # the number of an area, by a click

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.shape_kind = Shape.NONE
        self.points: list[Point] = []
        self.areas: Sequence[Area] = ()
        self._pressed: Point | None = None
        self.picture = QPixmap()
        self.scale = 1.0  # logical pixels of the screen to a pixel of the picture
        self.setMouseTracking(False)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint both."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, self.scale < 2)
        painter.drawPixmap(self.rect(), self.picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, area in enumerate(self.areas, 1):
            self._paint_area(painter, number, area)
        for pen in (QPen(QColor("black"), 3), QPen(QColor("white"), 1, Qt.PenStyle.DashLine)):
            painter.setPen(pen)
            self._paint_shape(painter)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a shape, or pick an area."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._pressed = self._place(event)
        if self.shape_kind is not Shape.NONE:
            self.points = [self._pressed]
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw on."""
        if not event.buttons() & Qt.MouseButton.LeftButton or not self.points:
            return
        self._draw_on(self._place(event))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End it; a click into an area is meant for that."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        number = self._area_at(self._place(event)) if self._place(event) == self._pressed else None
        if number is not None:
            self.points = []
            self.picked.emit(number)
        elif self.points:
            self._draw_on(self._place(event))
            self.drawn.emit(list(self.points))

    def _draw_on(self, place: Point) -> None:
        if self.shape_kind is Shape.POINT:
            self.points = [place]
        elif self.shape_kind is Shape.FREEHAND:
            self.points.append(place)
        else:
            self.points = [self.points[0], place]
        self.update()

    def _area_at(self, place: Point) -> int | None:
        """Return the number of the smallest area there."""
        found = [
            ((right - left) * (bottom - top), number)
            for number, area in enumerate(self.areas)
            for left, top, right, bottom in [area.step.box]
            if left <= place[0] <= right and top <= place[1] <= bottom
        ]
        return min(found)[1] if found else None

    def _paint_area(self, painter: QPainter, number: int, area: Area) -> None:
        """Paint what may be redacted: dark as it will be, or its outline alone where it is unticked."""
        left, top, right, bottom = (edge * self.scale for edge in area.step.box)
        box = QRectF(left, top, right - left, bottom - top)
        if area.ticked:
            painter.fillRect(box, QColor(0, 0, 0, 170))
        style = Qt.PenStyle.SolidLine if area.ticked else Qt.PenStyle.DotLine
        width = 3 if area.current else 1
        for pen in (QPen(QColor("black"), width + 2), QPen(QColor("white"), width, style)):
            painter.setPen(pen)
            painter.drawRect(box)
        _paint_number(painter, box, str(number))

    def _place(self, event: QMouseEvent) -> Point:
        """Return where in the picture that is, never outside."""
        place = event.position()
        x = min(max(place.x(), 0.0), self.width()) / self.scale
        y = min(max(place.y(), 0.0), self.height()) / self.scale
        return float(round(x)), float(round(y))

    def _paint_shape(self, painter: QPainter) -> None:
        places = [QPointF(x * self.scale, y * self.scale) for x, y in self.points]
        if not places:
            return
        if len(places) == 1:
            painter.drawEllipse(places[0], 4, 4)
        elif self.shape_kind is Shape.RECTANGLE:
            painter.drawRect(QRectF(places[0], places[1]).normalized())
        elif self.shape_kind is Shape.FREEHAND:
            painter.drawPolygon(QPolygonF(places))
        else:
            painter.drawPolyline(QPolygonF(places))


def _paint_number(painter: QPainter, box: QRectF, number: str) -> None:
    """Paint an area's number in its corner, as the list calls it."""
    room = painter.fontMetrics().boundingRect(number).adjusted(-4, -1, 4, 1)
    label = QRectF(box.left(), box.top(), room.width(), room.height())
    painter.fillRect(label, QColor("white"))
    painter.setPen(QColor("black"))
    painter.drawText(label, Qt.AlignmentFlag.AlignCenter, number)


class Canvas(QScrollArea):
    """Shows a picture of so many pixels, as large as there is room or as somebody zoomed."""

    drawn = Signal(object)  # points of the shape that was drawn
    picked = Signal(int)  # the number of an area that was clicked

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("edit_canvas")
        self.setAccessibleName(self.tr("The picture as it will be sent"))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setMinimumSize(160, 120)
        self._sheet = _Sheet(self)
        self._sheet.drawn.connect(self.drawn)
        self._sheet.picked.connect(self.picked)
        self.setWidget(self._sheet)
        self._size = QSize(1, 1)  # of the picture, in its own pixels
        self._zoom = 0.0  # 0: as it fits

    @property
    def sheet(self) -> QWidget:
        """What takes the mouse."""
        return self._sheet

    @property
    def scale(self) -> float:
        """How large a pixel of the picture is on the screen."""
        return self._sheet.scale

    @property
    def has_picture(self) -> bool:
        """True when there is a picture to be seen."""
        return not self._sheet.picture.isNull()

    def show_picture(self, picture: QPixmap, columns: int, rows: int) -> None:
        """Show a picture of so many pixels, of which it may be a smaller copy."""
        self._sheet.picture, self._size = picture, QSize(columns, rows)
        self._sheet.points = []
        self._fit()

    def draw(self, shape: Shape, points: list[Point]) -> None:
        """Have the mouse draw this shape; show the one that stands in the fields."""
        self._sheet.shape_kind, self._sheet.points = shape, points
        none = shape is Shape.NONE
        self._sheet.setCursor(Qt.CursorShape.ArrowCursor if none else Qt.CursorShape.CrossCursor)
        self._sheet.update()

    def show_areas(self, areas: Sequence[Area]) -> None:
        """Show areas that may be redacted, to be picked by a click."""
        self._sheet.areas = areas
        self._sheet.update()

    def zoom(self, steps: int) -> None:
        """Zoom in or out; 0: as it fits."""
        self._zoom = min(max(self.scale * _STEP**steps, _SMALLEST), _LARGEST) if steps else 0.0
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the picture into the new size."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.maximumViewportSize()
        fitting = min(room.width() / self._size.width(), room.height() / self._size.height())
        self._sheet.scale = self._zoom or min(fitting, _LARGEST)
        size = self._size.toSizeF() * self._sheet.scale
        self._sheet.resize(max(1, round(size.width())), max(1, round(size.height())))
        self._sheet.update()
