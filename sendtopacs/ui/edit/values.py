"""The numbers of the edit that is being made: fields for the keyboard, filled by the mouse."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDoubleSpinBox, QFormLayout, QLineEdit, QWidget

from sendtopacs.model.edits import EditKind, Step
from sendtopacs.ui.edit.canvas import Point, Shape
from sendtopacs.ui.widgets import ignore_wheel, named

SHAPES = {
    EditKind.CROP: Shape.RECTANGLE,
    EditKind.REDACT: Shape.RECTANGLE,
    EditKind.FREEHAND: Shape.FREEHAND,
    EditKind.ARROW: Shape.LINE,
    EditKind.RULER: Shape.LINE,
    EditKind.CALIBRATE: Shape.LINE,
    EditKind.TEXT: Shape.POINT,
    EditKind.STRAIGHTEN: Shape.NONE,
}
_LARGEST_PX = 100_000


class Values(QWidget):
    """Shows what the tool needs; gives the step, and the shape for the picture."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._kind = EditKind.REDACT
        self._unit = 1  # a crop is made a multiple of so many pixels
        self._size = (1, 1)  # rows, columns
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self.at_x = self._number("edit_x", self.tr("&X"))
        self.at_y = self._number("edit_y", self.tr("&Y"))
        self.width_px = self._number("edit_width", self.tr("&Width"))
        self.height_px = self._number("edit_height", self.tr("&Height"))
        self.to_x = self._number("edit_to_x", self.tr("To X"))
        self.to_y = self._number("edit_to_y", self.tr("To Y"))
        self.angle = self._number("edit_angle", self.tr("De&grees clockwise"), (-45, 45), 1)
        self.length_mm = self._number("edit_length", self.tr("&Length in mm"), (0.1, 10_000), 1)
        self.corners = self._line("edit_corners", self.tr("Co&rners"))
        self.corners.setPlaceholderText("10,10 80,10 40,60")
        self.text = self._line("edit_text", self.tr("&Text"))
        self.text.setMaxLength(200)
        self.length_mm.setValue(10)
        self.use(EditKind.REDACT)

    @property
    def kind(self) -> EditKind:
        """The tool whose values these are."""
        return self._kind

    @property
    def waiting(self) -> bool:
        """True where something was drawn or typed that is not applied yet."""
        match SHAPES[self._kind]:
            case Shape.NONE:
                return self.angle.value() != 0
            case Shape.POINT:
                return bool(self.text.text().strip())
            case Shape.FREEHAND:
                return bool(self.corners.text().strip())
            case Shape.RECTANGLE:
                return self.width_px.value() > 0 or self.height_px.value() > 0
        return self.step().length > 0

    def use(self, kind: EditKind) -> None:
        """Show the fields of a tool."""
        self._kind = kind
        shape = SHAPES[kind]
        rectangle, line = shape is Shape.RECTANGLE, shape is Shape.LINE
        shown = {
            self.at_x: shape not in (Shape.NONE, Shape.FREEHAND),
            self.at_y: shape not in (Shape.NONE, Shape.FREEHAND),
            self.width_px: rectangle,
            self.height_px: rectangle,
            self.to_x: line,
            self.to_y: line,
            self.angle: kind is EditKind.STRAIGHTEN,
            self.length_mm: kind is EditKind.CALIBRATE,
            self.corners: kind is EditKind.FREEHAND,
            self.text: kind is EditKind.TEXT,
        }
        for field, is_shown in shown.items():
            self._form.setRowVisible(field, is_shown)
        self.changed.emit()

    def first_field(self) -> QDoubleSpinBox | QLineEdit:
        """Return the field where typing begins."""
        firsts: dict[EditKind, QDoubleSpinBox | QLineEdit] = {
            EditKind.STRAIGHTEN: self.angle,
            EditKind.FREEHAND: self.corners,
            EditKind.TEXT: self.text,
            EditKind.CALIBRATE: self.length_mm,
        }
        return firsts.get(self._kind, self.at_x)

    def bound(self, rows: int, columns: int, unit: int) -> None:
        """Work in a picture of this size; a crop is made whole units."""
        self._size, self._unit = (rows, columns), max(1, unit)

    def take(self, points: list[Point]) -> None:
        """Fill the fields with what the mouse drew."""
        (x, y), (end_x, end_y) = points[0], points[-1]
        if SHAPES[self._kind] is Shape.RECTANGLE:
            x, end_x, y, end_y = min(x, end_x), max(x, end_x), min(y, end_y), max(y, end_y)
        pairs = ((self.at_x, x), (self.at_y, y), (self.to_x, end_x), (self.to_y, end_y))
        for field, value in (*pairs, (self.width_px, end_x - x), (self.height_px, end_y - y)):
            field.setValue(value)
        if self._kind is EditKind.FREEHAND:
            self.corners.setText(" ".join(f"{x:g},{y:g}" for x, y in points))

    def step(self) -> Step:
        """Return what the fields say; whether it can be done is another question."""
        x, y = self.at_x.value(), self.at_y.value()
        match SHAPES[self._kind]:
            case Shape.NONE:
                return Step(self._kind, (self.angle.value(),))
            case Shape.POINT:
                return Step(self._kind, (x, y), self.text.text().strip())
            case Shape.FREEHAND:
                return Step(self._kind, _corners(self.corners.text()))
            case Shape.RECTANGLE:
                step = Step(self._kind, (x, y, self.width_px.value(), self.height_px.value()))
                return self._whole(step) if self._kind is EditKind.CROP else step
        ends = (x, y, self.to_x.value(), self.to_y.value())
        more = (self.length_mm.value(),) if self._kind is EditKind.CALIBRATE else ()
        return Step(self._kind, (*ends, *more))

    def shape(self) -> tuple[Shape, list[Point]]:
        """Return what the canvas is to show."""
        shape, step = SHAPES[self._kind], self.step()
        if shape is Shape.RECTANGLE:
            left, top, right, bottom = step.box
            return shape, [(left, top), (right, bottom)] if right > left and bottom > top else []
        empty = shape is Shape.NONE or (shape is Shape.POINT and step.points == [(0, 0)])
        points = [] if empty else step.points
        return shape, points[:2] if shape is Shape.LINE else points

    def clear(self) -> None:
        """Forget what was drawn."""
        for field in (self.at_x, self.at_y, self.width_px, self.height_px, self.to_x, self.to_y, self.angle):
            field.setValue(0)
        self.corners.clear()
        self.text.clear()

    def _whole(self, step: Step) -> Step:
        """Return a crop outwards to whole units, within the picture."""
        left, top, right, bottom = step.box
        unit, (rows, columns) = self._unit, self._size
        if unit == 1 or right > columns or bottom > rows:  # what lies outside is said, not made to fit
            return step
        left, top = left // unit * unit, top // unit * unit
        right, bottom = min(-(-right // unit) * unit, columns), min(-(-bottom // unit) * unit, rows)
        return Step(step.kind, (float(left), float(top), float(right - left), float(bottom - top)))

    def _number(
        self, name: str, label: str, bounds: tuple[float, float] = (0, _LARGEST_PX), decimals: int = 0
    ) -> QDoubleSpinBox:
        field = named(QDoubleSpinBox(self), name)
        field.setDecimals(decimals)
        field.setRange(*bounds)
        ignore_wheel(field)
        field.valueChanged.connect(self._on_changed)
        self._form.addRow(label, field)
        return field

    def _line(self, name: str, label: str) -> QLineEdit:
        field = named(QLineEdit(self), name)
        field.textChanged.connect(self._on_changed)
        self._form.addRow(label, field)
        return field

    @Slot()
    def _on_changed(self) -> None:
        self.changed.emit()


def _corners(text: str) -> tuple[float, ...]:
    """Read 'x,y x,y …'; none where that is not what it is."""
    try:
        return tuple(float(number) for number in text.replace(",", " ").split())
    except ValueError:
        return ()
