"""The small button beside a setting that differs from its default: one press takes it back."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QToolButton, QWidget

from sendtopacs.ui.icons import icon
from sendtopacs.ui.widgets import named


class ResetButton(QToolButton):
    """Is seen only where there is something to take back."""

    def __init__(self, name: str, label: str, default: str, parent: QWidget) -> None:
        """`default` in words; '' for none."""
        super().__init__(parent, autoRaise=True)
        named(self, f"reset_{name}")
        said = self.tr("Back to the default ({value})").format(value=default or self.tr("empty"))
        self.setToolTip(said)
        self.setAccessibleName(f"{label}: {said}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setIconSize(QSize(16, 16))
        self.setIcon(icon("undo"))
        self.hide()

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icon anew in a new palette."""
        if event.type() == QEvent.Type.PaletteChange:
            self.setIcon(icon("undo"))
        super().changeEvent(event)
