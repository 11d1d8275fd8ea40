"""By what rows are sorted and grouped."""

from __future__ import annotations

import enum
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
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
    """Rows that stand together, and what stands above them."""

    title: str
    rows: tuple[Row, ...]


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
    if grouping is Grouping.KIND:
        by_kind = {kind: tuple(row for row in rows if row.item.kind is kind) for kind in _KINDS}
        return [Group(labels.kind_label(kind), found) for kind, found in by_kind.items() if found]
    if grouping is Grouping.TIME:
        return [_session(rows, keys) for keys in _sessions(rows)]
    return []


def _sessions(rows: Sequence[Row]) -> list[dict[int, datetime]]:
    """Part keys, with their times, wherever there is a pause."""
    found: list[dict[int, datetime]] = []
    last: datetime | None = None
    for time, key in sorted((row.item.taken_at, row.key) for row in rows):
        if last is None or time - last > PAUSE:
            found.append({})
        found[-1][key] = last = time
    return found


def _session(rows: Sequence[Row], times: dict[int, datetime]) -> Group:
    first, last = (
        moment(time.isoformat(timespec="seconds"), QLocale())
        for time in (min(times.values()), max(times.values()))
    )
    title = first if first == last else translate("order", "{first} to {last}").format(first=first, last=last)
    return Group(title, tuple(row for row in rows if row.key in times))


_KEYS: dict[int, Callable[[Row, ConversionProfile], Any]] = {
    source_table.FILE: lambda row, _: natural(row.item.file.path.name),
    source_table.KIND: lambda row, _: _KINDS.index(row.item.kind),
    source_table.SIZE: lambda row, _: row.item.file.size_bytes,
    source_table.INFO: lambda row, _: natural(row.additional_info),
    source_table.STATE: lambda row, _: _STATES.index(row.state),
}
