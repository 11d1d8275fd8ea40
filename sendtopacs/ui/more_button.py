"""The button that shows what is seldom needed, and hides it again."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtWidgets import QToolButton, QWidget

from sendtopacs.ui.icons import icon
from sendtopacs.ui.widgets import make_flat, named

_ANEW = {QEvent.Type.PaletteChange, QEvent.Type.LayoutDirectionChange}


class MoreButton(QToolButton):
    """Points to where that will be; Qt's own arrow points rightwards whatever is read."""

    def __init__(self, name: str, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        make_flat(named(self, name), text)
        self.setCheckable(True)
        self.toggled.connect(self._draw)
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        """Draw the arrow anew in another palette, or where the window is read from the other side."""
        if event.type() in _ANEW:
            self._draw()
        super().changeEvent(event)

    @Slot()
    def _draw(self) -> None:
        leftwards = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        closed = "leftwards" if leftwards else "rightwards"
        self.setIcon(icon("down" if self.isChecked() else closed))
