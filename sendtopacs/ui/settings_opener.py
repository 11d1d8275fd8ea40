"""Opens the settings beside the window, once, by their PIN where they have one."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QDialog, QWidget

from sendtopacs.settings.schema import Settings
from sendtopacs.takes import KeptTakes
from sendtopacs.ui.jobs import JobRunner
from sendtopacs.ui.ports import Save


class SettingsOpener(QObject):
    """Keeps the one dialog while it is open; makes it only when it is wanted."""

    saved = Signal(object)  # Settings

    def __init__(self, save: Save, runner: JobRunner, window: QWidget, defaults: Settings) -> None:
        """`defaults`: the settings in force without the user's file."""
        super().__init__(window)
        self._save, self._runner, self._window, self._defaults = save, runner, window, defaults
        self.takes = KeptTakes()  # what destinations said that they take
        self._dialog: QDialog | None = None
        self._wanted: Settings | None = None  # what the PIN opens

    def open(self, settings: Settings) -> None:
        """Open the dialog with these settings, or bring the open one to the front."""
        kept = settings.workstation.settings_pin
        if self._dialog is None:
            self._show(self._asking(kept, settings) if kept else self._settings(settings))
        else:
            self._show(self._dialog)

    def close(self) -> None:
        """Close the dialog, if it is open."""
        if self._dialog is not None:
            self._dialog.close()

    def _settings(self, settings: Settings) -> QDialog:
        from sendtopacs.ui.settings_dialog import SettingsDialog  # noqa: PLC0415 - opened seldom

        made = SettingsDialog(settings, self._save, self._runner, self._window, defaults=self._defaults)
        made.saved.connect(self.saved)
        made.keep_in(self.takes)
        return self._keep(made)

    def _asking(self, kept: str, settings: Settings) -> QDialog:
        from sendtopacs.ui.pin_dialog import PinDialog  # noqa: PLC0415 - opened seldom

        made = PinDialog(kept, self._runner, self._window)
        self._wanted = settings
        made.opened.connect(self._on_opened)
        return self._keep(made)

    def _keep(self, dialog: QDialog) -> QDialog:
        dialog.finished.connect(self._forget)
        self._dialog = dialog
        return dialog

    def _show(self, dialog: QDialog) -> None:
        if dialog.isVisible():
            dialog.raise_()
        dialog.show()
        dialog.activateWindow()

    @Slot()
    def _on_opened(self) -> None:
        if self._wanted is not None:
            self._show(self._settings(self._wanted))

    @Slot()
    def _forget(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None
