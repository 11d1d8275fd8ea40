"""The icon by which the program is reached while it goes on without its window."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QMenu, QSystemTrayIcon, QWidget

from sendtopacs.ui.icons import application_icon


class Tray(QSystemTrayIcon):
    """Is seen only while the window is not; its menu, or a click, brings the window back."""

    window_wanted = Signal()
    end_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(application_icon(), parent)
        self._menu = QMenu(parent)
        self._menu.addAction(self.tr("&Open SendToPACS")).triggered.connect(self.window_wanted)
        self._menu.addAction(self.tr("&Pause and end")).triggered.connect(self.end_wanted)
        self.setContextMenu(self._menu)
        self.setToolTip(self.tr("SendToPACS goes on sending"))
        self.activated.connect(self._on_activated)

    @staticmethod
    def is_there() -> bool:
        """Tell whether this desktop shows such icons."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    @Slot(QSystemTrayIcon.ActivationReason)
    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is not QSystemTrayIcon.ActivationReason.Context:
            self.window_wanted.emit()
