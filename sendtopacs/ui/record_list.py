"""Records of the settings by their names, and the buttons that add, copy, remove and move them."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QListWidget, QVBoxLayout, QWidget

from sendtopacs.ui.allowing import allow
from sendtopacs.ui.empty_hint import EmptyHint
from sendtopacs.ui.flow import ColumnsLayout
from sendtopacs.ui.icons import Tone, icon
from sendtopacs.ui.reasons import Reason
from sendtopacs.ui.widgets import button, named

translate = QCoreApplication.translate  # by this name lupdate finds the texts


class RecordList(QObject):
    """Keeps the records as they are now; one of them is chosen, if there is any. `panel` shows them."""

    turned = Signal()  # another record is shown
    edited = Signal()  # by the buttons
    adding = Signal(int)  # where a new record will be, before it is there
    added = Signal()  # a new one, or a copy

    def __init__(self, kind: type, prefix: str, page: QWidget) -> None:
        """`kind` makes a new record; `prefix` is the list's name in the settings."""
        super().__init__(page)
        self._kind, self._records, self._locked = kind, list[Any](), False
        self.panel = QWidget(page)
        self._list = named(QListWidget(page), f"{prefix}_list")
        self._list.setAccessibleName(translate("PeersPage", "Records"))
        EmptyHint(translate("PeersPage", "Nothing is set up here yet: press Add."), self._list)
        self._list.currentRowChanged.connect(self._on_row)
        self._add = button(f"{prefix}_add", translate("PeersPage", "&Add"), page)
        self._copy = button(f"{prefix}_copy", translate("PeersPage", "Dup&licate"), page)
        self._remove = button(f"{prefix}_remove", translate("PeersPage", "Re&move"), page)
        self._up = button(f"{prefix}_up", translate("PeersPage", "Move &up"), page)
        for one, name, act in (
            (self._add, "add", self._on_add),
            (self._copy, "copy", self._on_copy),
            (self._remove, "remove", self._on_remove),
            (self._up, "up", self._on_up),
        ):
            one.setIcon(icon(name))
            one.clicked.connect(act)
        self._lay_out()

    def _lay_out(self) -> None:
        """Put the buttons beneath the list, side by side where there is room for two."""
        column = QVBoxLayout(self.panel)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._list, 1)
        buttons = ColumnsLayout(2)
        buttons.setSpacing(column.spacing())
        column.addLayout(buttons)
        for one in (self._add, self._copy, self._remove, self._up):
            buttons.addWidget(one)

    @property
    def records(self) -> tuple[Any, ...]:
        """The records as they are now."""
        return tuple(self._records)

    @property
    def place(self) -> int:
        """The place of the chosen record, -1 without any."""
        return self._list.currentRow()

    def show(self, records: Sequence[Any], chosen: int) -> None:
        """Show these; choose one, by its place."""
        self._records = list(records)
        self._list.blockSignals(True)
        self._list.clear()
        for record in self._records:
            self._list.addItem(_called(record))
        self._list.setCurrentRow(min(chosen, len(self._records) - 1))
        self._list.blockSignals(False)
        self._on_row()

    def put(self, record: Any) -> None:
        """Have the chosen record be this one."""
        self._records[self.place] = record
        self._list.item(self.place).setText(_called(record))

    def mark(self, place: int, *, wrong: bool) -> None:
        """Show whether something is wrong with a record."""
        item = self._list.item(place)
        item.setIcon(icon("failed", Tone.BAD, in_rows=True) if wrong else icon("echo", in_rows=True))
        said = translate("PeersPage", "{name}, something is wrong") if wrong else "{name}"
        item.setData(Qt.ItemDataRole.AccessibleTextRole, said.format(name=item.text()))

    def lock(self) -> None:
        """Let nobody change them: they are the administrator's."""
        self._locked = True
        for one in (self._add, self._copy, self._remove, self._up):
            allow(one, False, Reason.LOCKED.said())

    @Slot()
    def _on_row(self) -> None:
        chosen, above = self.place >= 0, self.place > 0
        why_not = (Reason.LOCKED if self._locked else Reason.CHOOSE_ENTRY).said()
        for one in (self._copy, self._remove):
            allow(one, chosen and not self._locked, why_not)
        first = (Reason.LOCKED if self._locked else Reason.FIRST_ALREADY).said()
        allow(self._up, above and not self._locked, first)
        self.turned.emit()

    @Slot()
    def _on_add(self) -> None:
        place = len(self._records)
        self.adding.emit(place)
        self._insert(self._kind(), place)

    @Slot()
    def _on_copy(self) -> None:
        record = self._records[self.place]
        if record.name:
            name = translate("PeersPage", "{name} (copy)").format(name=record.name)
            record = dataclasses.replace(record, name=name)
        self._insert(record, self.place + 1)

    def _insert(self, record: Any, place: int) -> None:
        self._change([*self._records[:place], record, *self._records[place:]], place)
        self.added.emit()

    @Slot()
    def _on_remove(self) -> None:
        place = self.place
        self._change([*self._records[:place], *self._records[place + 1 :]], place)

    @Slot()
    def _on_up(self) -> None:
        place, records = self.place, list(self._records)
        records.insert(place - 1, records.pop(place))
        self._change(records, place - 1)

    def _change(self, records: Sequence[Any], chosen: int) -> None:
        self.show(records, chosen)
        self.edited.emit()


def _called(record: Any) -> str:
    name: str = record.name
    return name or translate("PeersPage", "(no name yet)")
