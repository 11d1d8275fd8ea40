"""Which columns of the list there is room for, and how wide they are: pure."""

from __future__ import annotations

from collections.abc import Mapping

from sendtopacs.ui.source_table import BECOMES, DESCRIPTION, FILE, INFO, KIND, SIZE, STATE

_SHARES = {FILE: 0.25, DESCRIPTION: 0.15, KIND: 0.16, BECOMES: 0.17, STATE: 0.27}
_SHARES_WITH_INFO = {FILE: 0.21, DESCRIPTION: 0.13, KIND: 0.15, BECOMES: 0.15, STATE: 0.24, INFO: 0.12}
_GIVE_WAY = (
    (),
    (SIZE,),
    (SIZE, BECOMES),
    (SIZE, BECOMES, KIND),
    (SIZE, BECOMES, KIND, DESCRIPTION),
)


def column_widths(room_px: int, least_px: Mapping[int, int], *, with_info: bool) -> dict[int, int]:
    """Return the widths in pixels of the columns that are shown; `least_px`: what each needs.

    Where not all have that, sizes give way, then what a file becomes, then what it is, then its description:
    all of it stands in its details, too. Where even names and states have not, they share what there is.
    """
    shares = _SHARES_WITH_INFO if with_info else _SHARES
    for without in _GIVE_WAY:
        shown = [column for column in (*shares, SIZE) if column not in without]
        if sum(least_px[column] for column in shown) <= room_px:
            break
    wanted = {column: shares.get(column, 0.0) for column in shown}
    return _divided(room_px, wanted, least_px)


def _divided(room_px: int, shares: dict[int, float], least_px: Mapping[int, int]) -> dict[int, int]:
    """Give each column its share, and those whose share is too little what they need."""
    unit = room_px / sum(shares.values())
    short = [column for column, share in shares.items() if unit * share < least_px[column]]
    if not short or len(short) == len(shares):
        return {column: int(unit * share) for column, share in shares.items()}
    given = {column: least_px[column] for column in short}
    rest = {column: share for column, share in shares.items() if column not in given}
    return given | _divided(room_px - sum(given.values()), rest, least_px)
