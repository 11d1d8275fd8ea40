"""Opens the log beside the window, once, and writes support bundles."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from sendtopacs.model.errors import SendToPacsError
from sendtopacs.model.problems import Problem, note
from sendtopacs.ui.jobs import JobRunner
from sendtopacs.ui.ports import WriteBundle

if TYPE_CHECKING:
    from sendtopacs.ui.logview.dialog import LogDialog


class LogDesk(QObject):
    """Keeps the one dialog; `said` has what became of a bundle where the dialog is not open."""

    said = Signal(object)  # Problem

    def __init__(
        self, log_file: Path | None, write_bundle: WriteBundle | None, runner: JobRunner, window: QWidget
    ) -> None:
        super().__init__(window)
        self._log_file, self._write = log_file, write_bundle
        self._runner, self._window = runner, window
        self.dialog: LogDialog | None = None

    @Slot()
    def open(self) -> None:
        """Open the log, or bring it to the front."""
        from sendtopacs.ui.logview.dialog import LogDialog  # noqa: PLC0415 - opened seldom

        if self._log_file is None:
            return
        if self.dialog is None:
            self.dialog = LogDialog(self._log_file, self._runner, self._window)
            self.dialog.bundle_wanted.connect(self.ask_bundle)
        if self.dialog.isVisible():
            self.dialog.raise_()
        self.dialog.show()
        self.dialog.activateWindow()
        self.dialog.table.setFocus()

    @Slot()
    def ask_bundle(self) -> None:
        """Ask where a support bundle is to go."""
        shown = self.dialog is not None and self.dialog.isVisible()
        above = self.dialog if shown and self.dialog is not None else self._window
        name = f"sendtopacs-support-{datetime.now():%Y%m%d-%H%M}.zip"
        asked = QFileDialog(above, self.tr("Support bundle"), name, self.tr("ZIP files (*.zip)"))
        asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asked.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        asked.setDefaultSuffix("zip")
        asked.fileSelected.connect(lambda path: self.write(Path(path)))
        asked.open()

    def write(self, target: Path) -> None:
        """Write a bundle, and say so."""
        if (write := self._write) is not None:
            self._runner.run(
                lambda task: write(target, task.cancel_token.checkpoint),
                lambda _none: self._say(note("bundle-written", path=target)),
                self._on_failed,
            )

    def close(self) -> None:
        """Close the log, if it is open."""
        if self.dialog is not None:
            self.dialog.close()

    def _on_failed(self, failure: SendToPacsError) -> None:
        self._say(failure.problem)

    def _say(self, problem: Problem) -> None:
        if self.dialog is not None and self.dialog.isVisible():
            self.dialog.said.show_problem(problem)
        else:
            self.said.emit(problem)
