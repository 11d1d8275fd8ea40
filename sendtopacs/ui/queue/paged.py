"""A table that reads its rows a page at a time, in a worker, as far as somebody scrolls."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QWidget

from sendtopacs.model.errors import SendToPacsError
from sendtopacs.outbox.overview import PAGE
from sendtopacs.ui.jobs import JobRunner, Task

Read = Callable[[int, int], Sequence[Any]]
"""Given an offset and a limit, returns so many rows; called in a worker."""

_Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


@dataclass(frozen=True, slots=True)
class Column:
    """What stands in a column."""

    title: str  # marked for lupdate in the context 'queue'
    text: Callable[[Any], str]
    icon: Callable[[Any], Any] | None = None
    tip: Callable[[Any], str] | None = None
    right: bool = False


class PagedTable(QAbstractTableModel):
    """Rows of one kind; `changed` follows whatever was read, `failed` says why nothing was."""

    changed = Signal()
    failed = Signal(object)  # Problem

    def __init__(
        self, columns: Sequence[Column], key: Callable[[Any], object], runner: JobRunner, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._columns, self._key, self._runner = columns, key, runner
        self._read: Read | None = None
        self._rows: list[Any] = []
        self._more = False
        self._task: Task | None = None
        self._stale = False

    @property
    def rows(self) -> Sequence[Any]:
        """What has been read so far."""
        return self._rows

    def show(self, read: Read | None) -> None:
        """Show what this reads instead of what was shown."""
        self._drop()
        self.beginResetModel()
        self._read, self._rows, self._more = read, [], False
        self.endResetModel()
        self.refresh()

    def refresh(self) -> None:
        """Read anew what is shown."""
        if self._read is None:
            self.changed.emit()
        elif self._task is not None:
            self._stale = True
        else:
            self._start(0, max(len(self._rows), PAGE), self._replace)

    def place(self, key: object) -> int:
        """Return the row of a key, -1 where it is not shown."""
        return next((place for place, row in enumerate(self._rows) if self._key(row) == key), -1)

    # -- what Qt asks --------------------------------------------------------------------------------------

    def rowCount(self, parent: _Index = _NO_PARENT) -> int:
        """Count what has been read so far."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _NO_PARENT) -> int:
        """Count the columns."""
        return 0 if parent.isValid() else len(self._columns)

    def canFetchMore(self, parent: _Index) -> bool:
        """Tell whether there may be more."""
        return not parent.isValid() and self._more and self._task is None

    def fetchMore(self, parent: _Index) -> None:
        """Read the next page."""
        if self.canFetchMore(parent):
            self._start(len(self._rows), PAGE, self._append)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return a column's name."""
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return QCoreApplication.translate("queue", self._columns[section].title)
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell's words, picture or tip."""
        row, column = self._rows[index.row()], self._columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(row)
        if role == Qt.ItemDataRole.DecorationRole and column.icon is not None:
            return column.icon(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return (column.tip or column.text)(row)
        if role == Qt.ItemDataRole.TextAlignmentRole and column.right:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    # -- within --------------------------------------------------------------------------------------------

    def _start(self, offset: int, limit: int, then: Callable[[Sequence[Any], int], None]) -> None:
        read = self._read
        if read is None:
            return

        def done(rows: Sequence[Any]) -> None:
            self._task = None
            then(rows, limit)
            self.changed.emit()
            if self._stale:
                self._stale = False
                self.refresh()

        self._task = self._runner.run(lambda _task: read(offset, limit), done, self._on_failed)

    def _on_failed(self, failure: SendToPacsError) -> None:
        self._task = None
        self.failed.emit(failure.problem)

    def _append(self, rows: Sequence[Any], limit: int) -> None:
        self._more = len(rows) == limit
        if rows:
            self.beginInsertRows(_NO_PARENT, len(self._rows), len(self._rows) + len(rows) - 1)
            self._rows.extend(rows)
            self.endInsertRows()

    def _replace(self, rows: Sequence[Any], limit: int) -> None:
        self._more = len(rows) == limit
        if [self._key(row) for row in rows] == [self._key(row) for row in self._rows]:
            self._rows = list(rows)
            if rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(self._columns) - 1))
            return
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def _drop(self) -> None:
        self._stale = False
        if self._task is not None:
            self._task.drop()
            self._task = None
