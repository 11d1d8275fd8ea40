"""A view of a paged table: whole rows, several at once, and what is selected outlives a refresh."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from sendtopacs.ui.jobs import JobRunner
from sendtopacs.ui.queue.paged import Column, PagedTable, Read
from sendtopacs.ui.widgets import go_to_row, named

_LONGEST_COLUMN = 320  # logical pixels
_LEAST_OF_WIDEST = 160
_MEASURED_ROWS = 20  # about what is seen; measuring them all took most of the time to open


class PagedView(QTableView):
    """Shows what a reader gives; `chosen` says that the selection is another one."""

    chosen = Signal()

    def __init__(
        self,
        name: str,
        columns: Sequence[Column],
        key: Callable[[Any], object],
        runner: JobRunner,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        named(self, name)
        self._key = key
        self._selected: list[object] = []
        self._sized = False
        self.table = PagedTable(columns, key, runner, parent)
        self.setModel(self.table)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAlternatingRowColors(True)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.horizontalHeader().setResizeContentsPrecision(_MEASURED_ROWS)
        self.horizontalHeader().setStretchLastSection(True)
        self.horizontalHeader().setHighlightSections(False)  # bold titles say nothing where rows are chosen
        self.table.modelReset.connect(self._reselect)
        self.table.changed.connect(self._fit)
        self.selectionModel().selectionChanged.connect(self._on_selection)

    def show_rows(self, read: Read | None) -> None:
        """Show what this reads, with nothing selected."""
        self._selected = []
        self._sized = False
        self.table.show(read)

    def selected(self) -> list[Any]:
        """Return the selected rows, from the top."""
        places = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self.table.rows[place] for place in places]

    def select_first(self) -> None:
        """Select the first row where nothing is selected."""
        if self.table.rows and not self.selected():
            go_to_row(self, 0)

    @Slot()
    def _on_selection(self) -> None:
        self._selected = [self._key(row) for row in self.selected()]
        self.chosen.emit()

    @Slot()
    def _reselect(self) -> None:
        """Select again what was selected: Qt forgets it when the rows are others."""
        wanted, found = self._selected, QItemSelection()
        for key in wanted:
            place = self.table.place(key)
            if place >= 0:
                found.select(self.table.index(place, 0), self.table.index(place, 0))
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().select(found, flags.ClearAndSelect | flags.Rows)
        if not found:
            self._on_selection()

    @Slot()
    def _fit(self) -> None:
        """Give columns the room that they need, the last time once there is something in them."""
        if self._sized:
            return
        self._sized = bool(self.table.rows)
        self.resizeColumnsToContents()
        for section in range(self.table.columnCount() - 1):
            self.setColumnWidth(section, min(self.columnWidth(section) + 8, _LONGEST_COLUMN))
        self._narrow_widest()
        self._fit_last()

    def _narrow_widest(self) -> None:
        """Have a long name give way rather than the last column, which says why it waits."""
        header, last = self.horizontalHeader(), self.table.columnCount() - 1
        widest = max(range(last), key=self.columnWidth)
        lacking = header.sectionPosition(last) + header.sectionSizeHint(last) - self.viewport().width()
        if lacking > 0:
            least = max(header.sectionSizeHint(widest), _LEAST_OF_WIDEST)
            self.setColumnWidth(widest, max(self.columnWidth(widest) - lacking, least))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the last column take what is left over, and never less than its title needs."""
        super().resizeEvent(event)
        self._fit_last()

    def _fit_last(self) -> None:
        header, last = self.horizontalHeader(), self.table.columnCount() - 1
        least = header.sectionSizeHint(last)
        fits = header.sectionPosition(last) + least <= self.viewport().width()
        header.setStretchLastSection(False)
        room = self.viewport().width() - header.sectionPosition(last)
        header.resizeSection(last, room if fits else max(least, header.sectionSize(last)))
        header.setStretchLastSection(fits)  # which alone leaves a column that was measured as it is
