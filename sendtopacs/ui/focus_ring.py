"""Where the keyboard is: a ring around the button or choice that it is on, to be seen on any ground.

Qt's own style draws an edge there whose contrast with its neighbours is below the 3 to 1 of WCAG 2.2
(1.4.11), and around flat buttons one that can hardly be seen at all. Styles of Windows and macOS draw theirs
as the system does. Fields of text have their cursor, lists the colour of what is chosen.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QAbstractSlider, QApplication, QComboBox, QFocusFrame, QWidget
from shiboken6 import isValid

from sendtopacs.ui.contrast import seen_on_all

_RINGED = (QAbstractButton, QAbstractSlider, QComboBox)
_THICK = 2  # logical pixels; as much as the frame goes beyond its widget


class FocusRing(QObject):
    """Follows the keyboard through all windows; shows nothing to whoever clicks."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._frame: QFocusFrame | None = None
        if application.style().name() == "fusion":
            application.focusChanged.connect(self._follow)

    @Slot(QWidget, QWidget)
    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        if self._frame is not None and isValid(self._frame):  # it goes with the window in which it is
            self._frame.setWidget(None)  # type: ignore[arg-type]  # so Qt lets go of it
        if now is not None and _is_ringed(now):
            if self._frame is None or not isValid(self._frame):
                self._frame = _Ring(now)
            self._frame.setWidget(now)


class _Ring(QFocusFrame):
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it beyond the edges of the widget, which is above."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(seen_on_all(self.palette()), _THICK))
        half = _THICK // 2
        painter.drawRoundedRect(QRect(self.rect()).adjusted(half, half, -half, -half), 3, 3)
        painter.end()


def _is_ringed(widget: QWidget) -> bool:
    by_keyboard = widget.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
    return by_keyboard and isinstance(widget, _RINGED) and widget.parentWidget() is not None
