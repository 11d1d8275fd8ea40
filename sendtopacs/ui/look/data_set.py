"""What stands in a DICOM file, attribute by attribute, read in a worker."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sendtopacs.convert.listing import Line
from sendtopacs.model.errors import SendToPacsError
from sendtopacs.ui.details import AttributeTable
from sendtopacs.ui.field import ReportLine
from sendtopacs.ui.jobs import JobRunner, Task


class DataSet(QWidget):
    """The table, or why it cannot be read."""

    def __init__(self, runner: JobRunner, parent: QWidget) -> None:
        super().__init__(parent)
        self._runner = runner
        self._task: Task | None = None
        self._lines: tuple[Line, ...] = ()
        self._problem = ReportLine("the data set of a file", self)
        self.table = AttributeTable(self)
        self.table.setAccessibleName(self.tr("Attributes of the file"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._problem)
        layout.addWidget(self.table, 1)

    def show_file(self, path: Path | None) -> None:
        """Show what stands in this file, or nothing."""
        if self._task is not None:
            self._task.drop()
            self._task = None
        self._list(())
        self._problem.show_problem(None)
        if path is not None:
            self._task = self._runner.run(lambda _task: _read(path), self._show, self._give_up)

    def showEvent(self, event: QShowEvent) -> None:
        """List what was read meanwhile."""
        super().showEvent(event)
        self.table.show_lines(self._lines)

    def _show(self, lines: tuple[Line, ...]) -> None:
        self._task = None
        self._list(lines)

    def _list(self, lines: tuple[Line, ...]) -> None:
        self._lines = lines
        if self.isVisible():  # else its columns would be as wide as nothing
            self.table.show_lines(lines)

    def _give_up(self, failure: SendToPacsError) -> None:
        self._task = None
        self._problem.show_problem(failure.problem)


def _read(path: Path) -> tuple[Line, ...]:
    from sendtopacs.convert.listing import listing  # noqa: PLC0415 - brings pydicom

    return listing(path)
