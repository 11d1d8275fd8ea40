"""Opens the settings beside the window, once; makes the dialog only when it is wanted."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QDialog, QWidget

from sendtopacs.settings.schema import Settings
from sendtopacs.takes import KeptTakes
from sendtopacs.ui.jobs import JobRunner
from sendtopacs.ui.ports import Save


class SettingsOpener(QObject):
    """Keeps the one dialog while it is open."""

    saved = Signal(object)  # Settings

    def __init__(self, save: Save, takes: KeptTakes, runner: JobRunner, window: QWidget) -> None:
        super().__init__(window)
        self._save, self._takes, self._runner, self._window = save, takes, runner, window
        self._dialog: QDialog | None = None

    def open(self, settings: Settings) -> None:
        """Open the dialog with these settings, or bring the open one to the front."""
        from sendtopacs.ui.settings_dialog import SettingsDialog  # noqa: PLC0415 - opened seldom

        if self._dialog is None:
            dialog = SettingsDialog(settings, self._save, self._runner, self._window, takes=self._takes)
            dialog.saved.connect(self.saved)
            dialog.finished.connect(self._forget)
            self._dialog = dialog
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()

    def close(self) -> None:
        """Close the dialog, if it is open."""
        if self._dialog is not None:
            self._dialog.close()

    @Slot()
    def _forget(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None
