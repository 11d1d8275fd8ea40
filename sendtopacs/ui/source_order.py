"""The list's order and groups: rows are dragged, moved by keys, joined into one object and separated."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QMimeData, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QUndoStack

from sendtopacs.becomes import TITLED
from sendtopacs.model.profile import ConversionProfile
from sendtopacs.ui import arrange
from sendtopacs.ui.order.step import Step
from sendtopacs.ui.source_table import BECOMES, DESCRIPTION, KIND, Index, SourceTable


class SourceOrder(SourceTable):
    """A table whose rows the operator puts in order; `history` takes back what was done to it."""

    reordered = Signal()  # by somebody, not by undoing

    def __init__(self, profile: ConversionProfile | None = None, parent: QObject | None = None) -> None:
        super().__init__(profile, parent)
        self.history = QUndoStack(self)

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
        """Put rows, in the order that they have, before the one at a position; can be undone."""
        order = arrange.moved(self._keys_in_order(), set(keys), before)
        self.rearrange(order, self.tr("moving rows"))

    def rearrange(self, order: Sequence[int], what: str) -> None:
        """Put the rows into this order of their keys, if it is another one; `what` names it for the undo."""
        before = self._keys_in_order()
        if list(order) != before:
            self.history.push(Step(what, partial(self.put, before), partial(self.put, order)))
            self.reordered.emit()

    def put(self, order: Sequence[int]) -> None:
        """Put the rows into this order of their keys; rows that it does not name come behind."""
        known = [key for key in order if key in self._places]
        named = set(known)
        known += [row.key for row in self._rows if row.key not in named]
        if known == self._keys_in_order():
            return
        self.layoutAboutToBeChanged.emit()
        held = [(index, self._rows[index.row()].key) for index in self.persistentIndexList()]
        self._rows = [self._rows[self._places[key]] for key in known]
        self._places = {key: place for place, key in enumerate(known)}
        self.changePersistentIndexList(
            [index for index, _ in held],
            [self.index(self._places[key], index.column()) for index, key in held],
        )
        self.layoutChanged.emit()

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take what was typed: a description is a document's title."""
        if role != Qt.ItemDataRole.EditRole or not self.flags(index) & Qt.ItemFlag.ItemIsEditable:
            return False
        row = self._rows[index.row()]
        described = "title" if isinstance(row.item.details, TITLED) else "description"
        name = described if index.column() == DESCRIPTION else "additional_info"
        self.choose({row.key: {name: str(value).strip()}})
        return True

    def choose(self, wanted: Mapping[int, Mapping[str, Any]]) -> None:
        """Take what somebody chose for single files: by key, fields of their FileChoice; can be undone."""
        before = {
            key: {name: getattr(self._rows[self._places[key]].item.choice, name) for name in changes}
            for key, changes in wanted.items()
        }
        if before != wanted:
            put = self._set_choices
            self.history.push(Step(self.tr("describing files"), partial(put, before), partial(put, wanted)))

    def _keys_in_order(self) -> list[int]:
        return [row.key for row in self._rows]

    def join(self, keys: Collection[int]) -> None:
        """Have pictures become one object."""
        self._regroup(keys, max((row.item.group for row in self._rows), default=0) + 1, self.tr("joining"))

    def separate(self, keys: Collection[int]) -> None:
        """Have pictures become an object each."""
        self._regroup(keys, 0, self.tr("separating"))

    def _regroup(self, keys: Collection[int], group: int, what: str) -> None:
        before = self._groups()
        self._set_group(keys, group)
        self._dissolve()
        self.history.push(
            Step(what, partial(self._set_groups, before), partial(self._set_groups, self._groups()))
        )

    def _groups(self) -> dict[int, int]:
        return {row.key: row.item.group for row in self._rows}

    def _set_groups(self, groups: Mapping[int, int]) -> None:
        """Have each unsent row be in the group that it was in."""
        for row in tuple(self._rows):
            wanted = groups.get(row.key, row.item.group)
            if wanted != row.item.group and row.fresh:
                self._set_group([row.key], wanted)
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
