"""The button beside an error that copies a report of it: what happened, where, and nothing of a patient."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QToolButton, QWidget

from sendtopacs.support.report import Reported, report
from sendtopacs.ui.icons import icon

_SAID_MS = 2500


class CopyReport(QToolButton):
    """Shown while there is something to report."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, autoRaise=True)
        self.setObjectName("copy_report")
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setIconSize(QSize(16, 16))
        self.setToolTip(self.tr("Copy what happened for whoever helps; it holds no patient data"))
        self._told: tuple[Reported, ...] = ()
        self._back = QTimer(self, singleShot=True, interval=_SAID_MS)
        self._back.timeout.connect(self._show_offer)
        self.clicked.connect(self._copy)
        self._show_offer()
        self.hide()

    def offer(self, told: Sequence[Reported]) -> None:
        """Offer a report of these; nothing takes the button away."""
        if tuple(told) != self._told:
            self._told = tuple(told)
            self._show_offer()
        self.setVisible(bool(told))

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icon anew in a new palette."""
        if event.type() == QEvent.Type.PaletteChange:
            self.setIcon(icon("copy"))
        super().changeEvent(event)

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(report(self._told))
        self.setText(self.tr("Copied"))
        self._back.start()

    @Slot()
    def _show_offer(self) -> None:
        self._back.stop()
        self.setIcon(icon("copy"))
        self.setText(self.tr("Copy report"))
