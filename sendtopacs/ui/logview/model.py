"""Entries of the log as a table, the newest first."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt

from sendtopacs.model.messages.marks import QT_TRANSLATE_NOOP
from sendtopacs.support.log_reading import LogEntry
from sendtopacs.ui.icons import Tone, icon
from sendtopacs.ui.reading import from_left

Index = QModelIndex | QPersistentModelIndex

LEVELS = {
    "debug": QT_TRANSLATE_NOOP("logview", "Detail"),
    "info": QT_TRANSLATE_NOOP("logview", "Information"),
    "warning": QT_TRANSLATE_NOOP("logview", "Warning"),
    "error": QT_TRANSLATE_NOOP("logview", "Error"),
}
_ICONS = {
    "debug": ("log", Tone.QUIET),
    "info": ("info", Tone.BUSY),
    "warning": ("warning", Tone.WARN),
    "error": ("failed", Tone.BAD),
}
_HEADS = (
    QT_TRANSLATE_NOOP("logview", "Time"),
    QT_TRANSLATE_NOOP("logview", "Level"),
    QT_TRANSLATE_NOOP("logview", "What happened"),
)
_NOWHERE = QModelIndex()


def level_word(level: str) -> str:
    """Return a level in the user's language."""
    return QCoreApplication.translate("logview", LEVELS[level])


class LogModel(QAbstractTableModel):
    """Shows what it is given."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._entries: tuple[LogEntry, ...] = ()

    def show_entries(self, entries: Sequence[LogEntry]) -> None:
        """Show these, given with the newest last; new ones come in above, so that what was chosen stays."""
        wanted = tuple(reversed(entries))
        fresh = _fresh(wanted, self._entries)
        if fresh is None:
            self.beginResetModel()
            self._entries = wanted
            self.endResetModel()
        elif fresh:
            self.beginInsertRows(QModelIndex(), 0, fresh - 1)
            self._entries = wanted
            self.endInsertRows()

    def entry(self, row: int) -> LogEntry | None:
        """Return the entry of a row."""
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many entries there are."""
        return 0 if parent.isValid() else len(self._entries)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return time, level, text."""
        return 0 if parent.isValid() else len(_HEADS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        entry = self.entry(index.row())
        if entry is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return (from_left(entry.when), level_word(entry.level), entry.text)[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == len(_HEADS) - 1:
            return entry.text
        if role == Qt.ItemDataRole.DecorationRole and index.column() == 1:
            return icon(*_ICONS[entry.level], in_rows=True)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return a column's head."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return QCoreApplication.translate("logview", _HEADS[section])
        return None


def _fresh(wanted: Sequence[LogEntry], shown: Sequence[LogEntry]) -> int | None:
    """Return how many entries came in above those shown; None where they are others altogether."""
    count = len(wanted) - len(shown)
    return count if count >= 0 and shown and tuple(wanted[count:]) == tuple(shown) else None
