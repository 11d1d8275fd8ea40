"""Opens the manual beside the window, once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from sendtopacs.ui.jobs import JobRunner

if TYPE_CHECKING:
    from sendtopacs.ui.help.dialog import HelpDialog


class HelpOpener(QObject):
    """Keeps the one dialog while the window lives."""

    def __init__(self, runner: JobRunner, window: QWidget) -> None:
        super().__init__(window)
        self._runner, self._window = runner, window
        self.dialog: HelpDialog | None = None

    @Slot()
    def open(self) -> None:
        """Open the manual, or bring it to the front."""
        from sendtopacs.ui.help.dialog import HelpDialog  # noqa: PLC0415 - opened seldom

        if self.dialog is None:
            self.dialog = HelpDialog(self._runner, self._window)
        if self.dialog.isVisible():
            self.dialog.raise_()
        self.dialog.show()
        self.dialog.activateWindow()
        self.dialog.search.setFocus()

    def close(self) -> None:
        """Close the manual, if it is open."""
        if self.dialog is not None:
            self.dialog.close()
