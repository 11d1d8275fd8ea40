"""The order of the list, and which of its pictures become one object together."""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Collection, Sequence

from PySide6.QtCore import QMimeData

from sendtopacs.model.items import ImageDetails, Kind
from sendtopacs.ui.rows import Row

ROWS_FORMAT = "application/x-sendtopacs-rows"


def rows_data(keys: Sequence[int]) -> QMimeData:
    """Pack the keys of rows for a drag within the list."""
    data = QMimeData()
    data.setData(ROWS_FORMAT, " ".join(map(str, keys)).encode())
    return data


def keys_in(data: QMimeData) -> list[int]:
    """Return the keys that a drag within the list carries."""
    return [int(word) for word in bytes(data.data(ROWS_FORMAT).data()).split()]


def moved(order: Sequence[int], keys: Collection[int], before: int) -> list[int]:
    """Return an order in which these keys, as they follow each other, stand before what was at a position."""
    above = [key for key in order[:before] if key not in keys]
    below = [key for key in order[before:] if key not in keys]
    return [*above, *(key for key in order if key in keys), *below]


def joinable(rows: Sequence[Row]) -> bool:
    """Tell whether these rows can become one object: unsent pictures of one size and kind."""
    kinds = {_frame_kind(row) for row in rows}
    return len(rows) > 1 and len(kinds) == 1 and None not in kinds and not joined(rows)


def joined(rows: Sequence[Row]) -> bool:
    """Tell whether all these rows belong to one group, and may leave it."""
    groups = {row.item.group for row in rows}
    return len(groups) == 1 and groups != {0} and all(row.fresh for row in rows)


def in_group(row: Row, group: int) -> Row:
    """Return the row in another group; 0 is none."""
    return dataclasses.replace(row, item=dataclasses.replace(row.item, group=group))


def lonely(rows: Sequence[Row]) -> list[int]:
    """Return the keys of rows that are alone in their group: one picture is no group."""
    members = Counter(row.item.group for row in rows)
    return [row.key for row in rows if row.item.group and members[row.item.group] == 1 and row.fresh]


def _frame_kind(row: Row) -> tuple[object, ...] | None:
    details = row.item.details
    if not row.fresh or row.item.kind is not Kind.PHOTO or not isinstance(details, ImageDetails):
        return None
    alone = details.pages > 1 or row.item.still_s is not None
    return None if alone else details.frame_kind
