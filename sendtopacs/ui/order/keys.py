"""By what rows are sorted and grouped."""

from __future__ import annotations

import enum
import re
from collections import defaultdict
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
from sendtopacs.ui.written import moment, time_of_day

translate = QCoreApplication.translate  # by this name lupdate finds the texts

PAUSE = timedelta(minutes=15)
"""Pictures that lie further apart were hardly taken in one go."""

_FIRST_BELIEVED = datetime(1980, 1, 2)  # no camera is older; one whose clock stands says the first of 1980
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
        by_time = self.grouping is Grouping.TIME
        what = _from_to(self.rows) if by_time else labels.kind_label(self.rows[0].item.kind)
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
    """Number what was taken without a pause, by the rows' keys; what has no time comes last."""
    found: dict[int, int] = {}
    number, last = 0, None
    times = {row.key: _time_of(row) for row in rows}
    for time, key in sorted((time, key) for key, time in times.items() if time is not None):
        number += last is not None and time - last > PAUSE
        found[key], last = number, time
    return found | {key: number + 1 for key, time in times.items() if time is None}


def _time_of(row: Row) -> datetime | None:
    """Return when it was taken, else when the file was written; None where neither is known."""
    time = row.item.taken_at
    believed = row.item.captured is not None or (row.item.usable and time >= _FIRST_BELIEVED)
    return time if believed else None


def _from_to(rows: Sequence[Row]) -> str:
    """Say when they were taken, and where that is only told by the files."""
    times = [time for time in map(_time_of, rows) if time is not None]
    if not times:
        return translate("order", "Time not known")
    when = _span(min(times), max(times))
    own = sum(row.item.captured is not None for row in rows)
    if own == len(rows):
        return when
    if own:
        return translate("order", "{when}, partly by file time").format(when=when)
    return translate("order", "{when}, by file time").format(when=when)


def _span(first: datetime, last: datetime) -> str:
    """Say from when to when; the day once where it is one."""
    locale = QLocale()
    begin, end = (moment(time.isoformat(timespec="seconds"), locale) for time in (first, last))
    if begin == end:
        return begin
    if first.date() == last.date():
        end = time_of_day(last.isoformat(timespec="seconds"), locale)
    return translate("order", "{first} to {last}").format(first=begin, last=end)


_KEYS: dict[int, Callable[[Row, ConversionProfile], Any]] = {
    source_table.FILE: lambda row, _: natural(row.item.file.path.name),
    source_table.KIND: lambda row, _: _KINDS.index(row.item.kind),
    source_table.SIZE: lambda row, _: row.item.file.size_bytes,
    source_table.DESCRIPTION: lambda row, _: natural(row.said),
    source_table.INFO: lambda row, _: natural(row.additional_info),
    source_table.STATE: lambda row, _: _STATES.index(row.state),
}
