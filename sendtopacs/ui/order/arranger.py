"""Keeps the list sorted and grouped as somebody wants it, until somebody moves rows by hand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QSignalBlocker, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHeaderView

from sendtopacs.ui.order.keys import Group, Grouping, groups, in_order
from sendtopacs.ui.order.seen import SeenRows
from sendtopacs.ui.order.step import Step
from sendtopacs.ui.rows import Row
from sendtopacs.ui.sources import SourceModel

_SETTLE_MS = 60


@dataclass(frozen=True, slots=True)
class _State:
    """How the list stands: its order, and what keeps it so."""

    keys: tuple[int, ...]
    column: int  # -1: sorted by none
    order: Qt.SortOrder
    grouping: Grouping


class Arranger(QObject):
    """Between the list's header, its grouping, and its model."""

    changed = Signal()  # order, groups, or what is seen of them

    def __init__(self, model: SourceModel, seen: SeenRows, header: QHeaderView) -> None:
        super().__init__(header)
        self._model, self._seen, self._header = model, seen, header
        self._grouping = Grouping.NONE
        self._column, self._order = -1, Qt.SortOrder.AscendingOrder
        self._came = False  # rows that are not where they belong
        self._timer = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._timer.timeout.connect(self._settle)
        seen.sort_wanted.connect(self.sort)
        model.reordered.connect(self._on_moved)
        model.rowsInserted.connect(self._on_came)
        model.forgotten.connect(self._forget)
        for changed in (seen.rowsInserted, seen.rowsRemoved, seen.layoutChanged, seen.modelReset):
            changed.connect(self._schedule)

    @property
    def grouping(self) -> Grouping:
        """By what it is grouped."""
        return self._grouping

    @property
    def column(self) -> int:
        """By which column it is sorted, -1 for none."""
        return self._column

    @Slot(int, object)
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; -1: as the files were added."""
        if column >= 0 or self._column >= 0:
            self._do(column, order, self._grouping, self.tr("sorting"))

    @Slot(object)
    def group(self, grouping: Grouping) -> None:
        """Have rows stand together that belong together."""
        self._do(self._column, self._order, grouping, self.tr("grouping"))

    def same_group(self, key: int) -> list[int]:
        """Return the keys of the rows that stand in a group with this one."""
        for group in groups(self._model.rows, self._grouping):
            keys = [row.key for row in group.rows]
            if key in keys:
                return keys
        return [key]

    # -- within --------------------------------------------------------------------------------------------

    def _do(self, column: int, order: Qt.SortOrder, grouping: Grouping, what: str) -> None:
        before = self._state(self._model.rows, self._column, self._order, self._grouping)
        sorting = (column, order) != (self._column, self._order)
        rows = in_order(self._model.rows, column, order, self._model.profile) if sorting else self._model.rows
        after = self._state(_grouped(rows, grouping), column, order, grouping)
        if after != before:
            self._model.history.push(Step(what, partial(self._apply, before), partial(self._apply, after)))

    @staticmethod
    def _state(rows: Sequence[Row], column: int, order: Qt.SortOrder, grouping: Grouping) -> _State:
        return _State(tuple(row.key for row in rows), column, order, grouping)

    def _apply(self, state: _State) -> None:
        self._grouping = state.grouping
        self._show_sorted(state.column, state.order)
        self._model.put(state.keys)
        self._show_headings()

    def _show_sorted(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._column, self._order = column, order
        with QSignalBlocker(self._header):
            self._header.setSortIndicator(column, order)
        self._header.viewport().update()

    @Slot()
    def _forget(self) -> None:
        """Begin anew, for another patient."""
        self._grouping = Grouping.NONE
        self._show_sorted(-1)
        self._schedule()

    @Slot()
    def _on_moved(self) -> None:
        """Sort no more: somebody knows better. Groups stay."""
        self._show_sorted(-1)
        self._on_came()

    @Slot()
    def _on_came(self) -> None:
        self._came = True
        self._schedule()

    @Slot()
    def _schedule(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    @Slot()
    def _settle(self) -> None:
        """Put rows that came where they belong."""
        rows = self._model.rows
        if self._came and self._column >= 0:
            rows = in_order(rows, self._column, self._order, self._model.profile)
        if self._came and (self._column >= 0 or self._grouping is not Grouping.NONE):
            self._model.put([row.key for row in _grouped(rows, self._grouping)])
        self._came = False
        self._show_headings()

    def _show_headings(self) -> None:
        """Have each group's title stand above the first of its rows that is seen."""
        found: dict[int, Group] = {}
        seen = set(self._seen.keys()) if self._grouping is not Grouping.NONE else set()
        for group in groups(self._model.rows, self._grouping):
            first = next((row.key for row in group.rows if row.key in seen), None)
            if first is not None:
                found[first] = group
        self._model.set_headings(found)
        self.changed.emit()


def _grouped(rows: Sequence[Row], grouping: Grouping) -> Sequence[Row]:
    """Return rows in the order of their groups."""
    if grouping is Grouping.NONE:
        return rows
    return [row for group in groups(rows, grouping) for row in group.rows]
