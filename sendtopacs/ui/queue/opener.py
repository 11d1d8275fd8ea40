"""Opens the outbox beside the window, once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Slot
from PySide6.QtWidgets import QWidget

from sendtopacs.ui.chooser import FileChooser
from sendtopacs.ui.jobs import JobRunner
from sendtopacs.ui.ports import Backend

if TYPE_CHECKING:
    from sendtopacs.ui.queue.dialog import OutboxDialog


class OutboxOpener(QObject):
    """Keeps the one dialog; it remembers what was chosen in it while the window lives."""

    def __init__(self, backend: Backend, runner: JobRunner, memory: QSettings, window: QWidget) -> None:
        super().__init__(window)
        self._backend, self._runner, self._memory, self._window = backend, runner, memory, window
        self.dialog: OutboxDialog | None = None

    @Slot()
    def open(self) -> None:
        """Open the dialog, or bring it to the front."""
        from sendtopacs.ui.queue.dialog import OutboxDialog  # noqa: PLC0415 - opened seldom

        if self.dialog is None:
            self.dialog = OutboxDialog(self._backend, self._runner, self._window)
            chooser = FileChooser(self._memory, self.dialog)
            self.dialog.folder_wanted.connect(chooser.choose_output)
            chooser.output_chosen.connect(self.dialog.save_into)
        if self.dialog.isVisible():
            self.dialog.raise_()
        self.dialog.show()
        self.dialog.activateWindow()
        self.dialog.jobs.setFocus()

    def close(self) -> None:
        """Close the dialog, if it is open."""
        if self.dialog is not None:
            self.dialog.close()
