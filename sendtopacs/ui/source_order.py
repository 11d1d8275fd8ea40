"""The list's order and groups: rows are dragged, moved by keys, joined into one object and separated."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from PySide6.QtCore import QMimeData, QModelIndex, Qt

from sendtopacs.ui import arrange
from sendtopacs.ui.source_table import BECOMES, KIND, Index, SourceTable


class SourceOrder(SourceTable):
    """A table whose rows the operator puts in order."""

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let rows be dragged between rows."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        """Rows are moved."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """Take rows of this list only: files go to the window."""
        return [arrange.ROWS_FORMAT]

    def mimeData(self, indexes: Iterable[QModelIndex]) -> QMimeData:
        """Pack rows for a drag."""
        return arrange.rows_data([self._rows[place].key for place in sorted({i.row() for i in indexes})])

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Put dragged rows where they were dropped."""
        if action is not Qt.DropAction.MoveAction or not data.hasFormat(arrange.ROWS_FORMAT):
            return False
        place = parent.row() if parent.isValid() else row
        self.move(arrange.keys_in(data), len(self._rows) if place < 0 else place)
        return True

    def move(self, keys: Collection[int], before: int) -> None:
        """Put rows, in the order that they have, before the one at a position."""
        places = [self._places[key] for key in keys if key in self._places]
        for place, target_place in arrange.moves(places, before):
            if target_place in (place, place + 1):
                continue
            self.beginMoveRows(QModelIndex(), place, place, QModelIndex(), target_place)
            row = self._rows.pop(place)
            self._rows.insert(target_place - (target_place > place), row)
            self._places = {row.key: number for number, row in enumerate(self._rows)}
            self.endMoveRows()

    def join(self, keys: Collection[int]) -> None:
        """Have pictures become one object."""
        self._set_group(keys, max((row.item.group for row in self._rows), default=0) + 1)
        self._dissolve()

    def separate(self, keys: Collection[int]) -> None:
        """Have pictures become an object each."""
        self._set_group(keys, 0)
        self._dissolve()

    def _dissolve(self) -> None:
        """End the groups of one."""
        self._set_group(arrange.lonely(self._rows), 0)

    def _set_group(self, keys: Collection[int], group: int) -> None:
        places = [self._places[key] for key in keys if key in self._places]
        for place in places:
            self._rows[place] = arrange.in_group(self._rows[place], group)
        if places:
            self._tell(min(places), max(places), KIND, BECOMES)
