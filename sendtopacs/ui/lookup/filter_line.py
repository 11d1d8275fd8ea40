"""The line in which one types to filter the results, and goes on to them."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from sendtopacs.ui.search_line import searches
from sendtopacs.ui.widgets import named

_AROUND = 12  # logical pixels, beside the text


class FilterLine(QLineEdit):
    """Down leads into the results, Enter takes what is chosen there."""

    left = Signal()
    entered = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        searches(named(self, "lookup_filter"))
        self.setPlaceholderText(self.tr("Type to filter the results"))
        self.setAccessibleName(self.tr("Filter"))

    @Slot(object)
    def go_on(self, text: str) -> None:
        """Take what was typed among the results."""
        self.setText(self.text() + text)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def sizeHint(self) -> QSize:
        """Want room for what it says while it is empty."""
        hint = super().sizeHint()
        said = self.fontMetrics().horizontalAdvance(self.placeholderText()) + _AROUND
        return hint.expandedTo(QSize(said, hint.height()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Lead on; everything else is typed."""
        if event.key() == Qt.Key.Key_Down:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)
