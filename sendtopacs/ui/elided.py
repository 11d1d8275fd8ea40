"""A line of text that is longer than its field: it ends in dots while nobody edits it."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLineEdit, QStyle, QStyleOptionFrame, QStylePainter

from sendtopacs.ui.reading import is_from_right

_BESIDE_TEXT = 2  # as QLineEdit has it
_NORMAL = QLineEdit.EchoMode.Normal


def fits(field: QLineEdit) -> bool:
    """Tell whether all of its text is seen; of what is hidden, or beside pictures, Qt takes care."""
    if field.echoMode() != _NORMAL or field.actions():
        return True
    return field.fontMetrics().horizontalAdvance(field.text()) <= _room(field, _option(field)).width()


def paint_elided(field: QLineEdit) -> None:
    """Draw the field, and of its text as much as there is room for."""
    option = _option(field)
    painter = QStylePainter(field)
    painter.drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, option)
    room, from_right = _room(field, option), is_from_right(field.text())
    direction = Qt.LayoutDirection.RightToLeft if from_right else Qt.LayoutDirection.LeftToRight
    side = Qt.AlignmentFlag.AlignRight if from_right else Qt.AlignmentFlag.AlignLeft
    painter.setLayoutDirection(direction)
    painter.setPen(field.palette().color(QPalette.ColorRole.Text))
    text = painter.fontMetrics().elidedText(field.text(), Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter, text)
    painter.end()


def _option(field: QLineEdit) -> QStyleOptionFrame:
    option = QStyleOptionFrame()
    field.initStyleOption(option)
    return option


def _room(field: QLineEdit, option: QStyleOptionFrame) -> QRect:
    """Return where its text stands."""
    contents = field.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, field)
    return contents.marginsRemoved(field.textMargins()).adjusted(_BESIDE_TEXT, 0, -_BESIDE_TEXT, 0)
