"""By what rows are sorted and grouped."""

from __future__ import annotations

import enum
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale, Qt

from sendtopacs.model.items import Kind
from sendtopacs.model.profile import ConversionProfile
from sendtopacs.model.states import State
from sendtopacs.ui import labels, source_table
from sendtopacs.ui.rows import Row
from sendtopacs.ui.written import moment

translate = QCoreApplication.translate  # by this name lupdate finds the texts

PAUSE = timedelta(minutes=15)
"""Pictures that lie further apart were hardly taken in one go."""

_KINDS = list(Kind)
_STATES: list[State | None] = [
    *(State.REFUSED, State.FAILED, State.CANCELLED, State.WAITING, None, State.PLANNED),
    *(State.SENDING, State.CONVERTED, State.STORED, State.CONFIRMED),
]
_NUMBER = re.compile(r"(\d+)")


class Grouping(enum.StrEnum):
    """Which rows stand together."""

    NONE = ""
    KIND = "kind"
    TIME = "time"


@dataclass(frozen=True, slots=True)
class Group:
    """Rows that stand together."""

    grouping: Grouping
    rows: tuple[Row, ...]

    @property
    def heading(self) -> str:
        """What stands above them."""
        what = labels.kind_label(self.rows[0].item.kind)
        if self.grouping is Grouping.TIME:
            what = _from_to(self.rows)
        return f"{what} ({len(self.rows)})"


def natural(text: str) -> tuple[tuple[int, str], ...]:
    """Return a key by which 'wound 2' comes before 'wound 10'."""
    parts = _NUMBER.split(text.casefold())
    return tuple((int(part), "") if place % 2 else (-1, part) for place, part in enumerate(parts))


def in_order(rows: Iterable[Row], column: int, order: Qt.SortOrder, profile: ConversionProfile) -> list[Row]:
    """Return rows by what stands in a column, else as they were added; what is equal there, by name."""
    by_name = sorted(rows, key=lambda row: (natural(row.item.file.path.name), row.key))
    if column < 0:
        return sorted(by_name, key=lambda row: row.key)
    key = _KEYS.get(column, source_table.COLUMNS[column].text)
    descending = order is Qt.SortOrder.DescendingOrder
    return sorted(by_name, key=lambda row: key(row, profile), reverse=descending)


def groups(rows: Sequence[Row], grouping: Grouping) -> list[Group]:
    """Return the groups that these rows make; within one they keep their order."""
    numbers: dict[int, int] = {}
    if grouping is Grouping.KIND:
        numbers = {row.key: _KINDS.index(row.item.kind) for row in rows}
    elif grouping is Grouping.TIME:
        numbers = _sessions(rows)
    return [Group(grouping, members) for members in _parted(rows, numbers)] if numbers else []


def _parted(rows: Sequence[Row], groups_of_keys: dict[int, int]) -> list[tuple[Row, ...]]:
    """Return the rows of each group, in the order of its number."""
    found: dict[int, list[Row]] = defaultdict(list)
    for row in rows:
        found[groups_of_keys[row.key]].append(row)
    return [tuple(found[number]) for number in sorted(found)]


def _sessions(rows: Sequence[Row]) -> dict[int, int]:
    """Number what was taken without a pause, by the rows' keys."""
    found: dict[int, int] = {}
    number, last = 0, None
    for time, key in sorted((row.item.taken_at, row.key) for row in rows):
        number += last is not None and time - last > PAUSE
        found[key], last = number, time
    return found


def _from_to(rows: Sequence[Row]) -> str:
    times = [row.item.taken_at for row in rows]
    first, last = (moment(t.isoformat(timespec="seconds"), QLocale()) for t in (min(times), max(times)))
    return first if first == last else translate("order", "{first} to {last}").format(first=first, last=last)


_KEYS: dict[int, Callable[[Row, ConversionProfile], Any]] = {
    source_table.FILE: lambda row, _: natural(row.item.file.path.name),
    source_table.KIND: lambda row, _: _KINDS.index(row.item.kind),
    source_table.SIZE: lambda row, _: row.item.file.size_bytes,
    source_table.DESCRIPTION: lambda row, _: natural(row.said),
    source_table.INFO: lambda row, _: natural(row.additional_info),
    source_table.STATE: lambda row, _: _STATES.index(row.state),
}
