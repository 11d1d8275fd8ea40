"""Turns a JPEG that jpeglib has read without decoding it: coefficients change places and signs, not size.

What `jpegtran -perfect` does. Only whole blocks can change places, so a side that is reversed has to be a
multiple of them. `jpeg_edit` calls it in a process of its own.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Coefficients = NDArray[np.int16]

Corners = tuple[tuple[int, int], tuple[int, int]]

MOST_SAMPLES = 75_000_000
"""A larger picture is coded anew: the worker needs some seven bytes a sample."""

_STEPS = {
    2: (False, True, False),
    3: (False, True, True),
    4: (False, False, True),
    5: (True, False, False),
    6: (True, True, False),
    7: (True, True, True),
    8: (True, False, True),
}
"""By EXIF orientation: transposed first, then columns reversed, then rows reversed."""


def possible(size: tuple[int, int], sampling: tuple[tuple[int, int], ...], orientation: int) -> bool:
    """Tell whether a picture of this size (rows, columns) can be turned without loss."""
    if orientation not in _STEPS or not all(h and v for h, v in sampling):
        return False
    if len(sampling) == 1:  # coded block by block, whatever its sampling factors say (10918-1 A.2.2)
        sampling = ((1, 1),)
    rows, columns = size
    across, down = max(h for h, _ in sampling), max(v for _, v in sampling)
    samples = rows * columns * sum(h * v for h, v in sampling) / (across * down)
    transposed, columns_reversed, rows_reversed = _STEPS[orientation]
    if transposed:
        columns_reversed, rows_reversed = rows_reversed, columns_reversed
    broken = (columns_reversed and columns % (8 * across)) or (rows_reversed and rows % (8 * down))
    return not broken and samples <= MOST_SAMPLES


def write(picture: Any, target: str) -> None:
    """Write what jpeglib has read and others changed; raise ValueError where that does not survive."""
    import jpeglib  # noqa: PLC0415 - in the worker process only

    picture.content, picture.markers = None, []
    picture.write_dct(target, flags=["+OPTIMIZE_CODING"])
    written = jpeglib.read_dct(target)
    if not all(itertools.starmap(_same, zip(_planes(picture), _planes(written), strict=True))):
        raise ValueError("the coefficients are not the same")


def _same(one: Coefficients | None, other: Coefficients | None) -> bool:
    """Compare four coefficients at a time: each block's lie together."""
    if one is None or other is None:
        return one is other
    return one.shape == other.shape and bool((one.view("i8") == other.view("i8")).all())


def transposes(orientation: int) -> bool:
    """Tell whether rows become columns."""
    return _STEPS[orientation][0]


def grid(corners: Corners, orientation: int) -> Corners:
    """Turn a table of two by two, which shows what an orientation does."""
    transposed, columns_reversed, rows_reversed = _STEPS.get(orientation, (False, False, False))
    (a, b), (c, d) = corners
    if transposed:
        b, c = c, b
    if columns_reversed:
        a, b, c, d = b, a, d, c
    return ((c, d), (a, b)) if rows_reversed else ((a, b), (c, d))


def cut(picture: Any, blocks: tuple[tuple[int, int, int, int], ...], size: tuple[int, int]) -> None:
    """Leave of each component these blocks (rows from, to, columns from, to); in place."""
    kept = [plane for plane in _planes(picture) if plane is not None]
    made = [plane[a:b, c:d].copy() for plane, (a, b, c, d) in zip(kept, blocks, strict=True)]
    picture.Y, picture.Cb, picture.Cr = (*made, None, None)[:3]
    picture.height, picture.width = size
    for number, plane in enumerate(made):
        picture.block_dims[number] = plane.shape[:2]


def turned(picture: Any, orientation: int) -> None:
    """Turn the planes and tables of what jpeglib has read, in place."""
    steps = _STEPS[orientation]
    planes, tables = [_plane(plane, steps) for plane in _planes(picture)], picture.qt
    numbers = picture.quant_tbl_no
    picture.Y, picture.Cb, picture.Cr = planes
    if steps[0]:
        tables = tables.swapaxes(-2, -1).copy()
        picture.height, picture.width = picture.width, picture.height
        picture.block_dims = picture.block_dims[:, ::-1].copy()
        picture.samp_factor = picture.samp_factor[:, ::-1].copy()
    picture.qt, picture.quant_tbl_no = tables, numbers


def _planes(picture: Any) -> list[Any]:
    return [picture.Y, picture.Cb, picture.Cr]


def _plane(plane: Coefficients | None, steps: tuple[bool, bool, bool]) -> Coefficients | None:
    """Turn one component: (rows, columns) of blocks of (vertical, horizontal) frequencies.

    A reversed wave of an odd frequency is its own negative.
    """
    if plane is None:
        return None
    import numpy as np  # noqa: PLC0415 - in this process only

    transposed, columns_reversed, rows_reversed = steps
    order, signs = np.arange(64).reshape(8, 8), np.ones((8, 8), np.int16)
    blocks = plane.reshape(*plane.shape[:2], 64)  # taken in another order in one pass, and once negated
    if transposed:
        blocks, order = blocks.transpose(1, 0, 2), order.T
    if columns_reversed:
        blocks = blocks[:, ::-1]
        signs[:, 1::2] *= -1
    if rows_reversed:
        blocks = blocks[::-1]
        signs[1::2] *= -1
    turned: Coefficients = np.take(blocks, order.ravel(), axis=2)
    turned *= signs.ravel()
    return turned.reshape(*turned.shape[:2], 8, 8)
