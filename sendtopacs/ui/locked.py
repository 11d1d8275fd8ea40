"""How a field that nobody may change looks: its text as dark as any, on the window's colour, with a lock."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QComboBox, QLineEdit, QStyle, QStyleOptionFrame, QStylePainter, QWidget

from sendtopacs.ui.icons import Tone, colour, pixmap

_LOCK, _GAP = 14, 4  # logical pixels
_BESIDE_TEXT = 2  # as QLineEdit has it


def keep_room_for_lock(field: QLineEdit) -> None:
    """Keep its text off the place of the lock, or let it have that again."""
    room = _LOCK + _GAP if field.isReadOnly() else 0
    rightwards = field.layoutDirection() == Qt.LayoutDirection.RightToLeft
    field.setTextMargins(room if rightwards else 0, 0, 0 if rightwards else room, 0)


def paint_lock(field: QWidget) -> None:
    """Draw the lock where reading the field ends."""
    place = QRect(field.width() - _LOCK - _GAP, (field.height() - _LOCK) // 2, _LOCK, _LOCK)
    shown = QStyle.visualRect(field.layoutDirection(), field.rect(), place)
    painter = QPainter(field)
    painter.drawPixmap(shown.topLeft(), pixmap("lock", colour(Tone.PLAIN, _living(field)).name(), _LOCK))
    painter.end()


def paint_as_text(choice: QComboBox) -> None:
    """Draw a choice as a field of text that cannot be changed: what is disabled is too pale to be read."""
    option = QStyleOptionFrame()
    option.initFrom(choice)
    option.lineWidth = choice.style().pixelMetric(QStyle.PixelMetric.PM_DefaultFrameWidth, option, choice)
    option.state |= QStyle.StateFlag.State_Enabled | QStyle.StateFlag.State_ReadOnly
    option.state |= QStyle.StateFlag.State_Sunken
    palette = _living(choice)
    palette.setBrush(QPalette.ColorRole.Base, palette.window())
    option.palette = palette
    painter = QStylePainter(choice)
    painter.drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, option)
    room = choice.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, choice)
    edge = _BESIDE_TEXT + _LOCK + _GAP
    area = QStyle.visualRect(choice.layoutDirection(), room, room.adjusted(_BESIDE_TEXT, 0, -edge, 0))
    painter.setPen(palette.color(QPalette.ColorRole.WindowText))
    text = painter.fontMetrics().elidedText(choice.currentText(), Qt.TextElideMode.ElideRight, area.width())
    side = QStyle.visualAlignment(choice.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
    painter.drawText(area, side | Qt.AlignmentFlag.AlignVCenter, text)
    painter.end()
    paint_lock(choice)


def _living(field: QWidget) -> QPalette:
    """Return the window's colours as they are where nothing is disabled."""
    palette = QPalette(field.window().palette())
    palette.setCurrentColorGroup(QPalette.ColorGroup.Active)
    return palette
