"""Turns a JPEG upright without decoding it: coefficients change places and signs, none changes its size.

What `jpegtran -perfect` does. Only whole blocks can change places, so a side that is reversed has to be a
multiple of them. libjpeg ends its process on damaged data, therefore it works in one of its own.
"""

from __future__ import annotations

import itertools
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sendtopacs.convert import worker

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Coefficients = NDArray[np.int16]

TIME_LIMIT_S = 60.0
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


def turn(source: Path, target: Path, orientation: int, checkpoint: Callable[[], None]) -> bool:
    """Write `source`, a JPEG without markers of others, upright to `target`; return whether that worked.

    Both lie in a folder of their own, which the worker uses too. Raises what `checkpoint` raises.
    """
    return worker.run(_work, (str(source), str(target), orientation), checkpoint, TIME_LIMIT_S, keep=True)


def _work(source: str, target: str, orientation: int) -> None:
    """Turn the picture; in the worker process, where libjpeg may end everything."""
    worker.be_quiet()
    tempfile.tempdir = str(Path(target).parent)
    import jpeglib  # noqa: PLC0415 - in this process only

    picture = jpeglib.read_dct(source)
    turned = _turned(picture, _STEPS[orientation])
    turned.write_dct(target, flags=["+OPTIMIZE_CODING"])
    written = jpeglib.read_dct(target)
    if not all(itertools.starmap(_same, zip(_planes(turned), _planes(written), strict=True))):
        raise ValueError("the coefficients are not the same")


def _same(one: Coefficients | None, other: Coefficients | None) -> bool:
    """Compare four coefficients at a time: each block's lie together."""
    if one is None or other is None:
        return one is other
    return one.shape == other.shape and bool((one.view("i8") == other.view("i8")).all())


def _turned(picture: Any, steps: tuple[bool, bool, bool]) -> Any:
    """Turn the planes and tables of what jpeglib has read, in place."""
    planes, tables = [_plane(plane, steps) for plane in _planes(picture)], picture.qt
    numbers = picture.quant_tbl_no
    picture.Y, picture.Cb, picture.Cr = planes
    if steps[0]:
        tables = tables.swapaxes(-2, -1).copy()
        picture.height, picture.width = picture.width, picture.height
        picture.block_dims = picture.block_dims[:, ::-1].copy()
        picture.samp_factor = picture.samp_factor[:, ::-1].copy()
    picture.qt, picture.quant_tbl_no = tables, numbers
    picture.content, picture.markers = None, []
    return picture


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
