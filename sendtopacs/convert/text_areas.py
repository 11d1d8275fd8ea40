"""Guesses where letters stand in a picture: rows of many sharp upright edges, close together.

A guess, for a person to look at: it finds what devices print into pictures, and misses faint handwriting.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image

from sendtopacs.model.edits import EditKind, Step

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Flags = NDArray[np.bool_]

_LONGEST_PX = 1600  # what is larger is looked at smaller
_CELL = 8
_SHARP = 50  # of 255, from one pixel to the next
_DENSE = 0.09  # share of sharp steps in a cell of letters
_FILLED = 0.45  # share of such cells in a line of text
_MOST = 40


def suggested(picture: Image.Image) -> list[Step]:
    """Return rectangles that may hold text, as redactions, from above to below."""
    factor = max(1.0, max(picture.size) / _LONGEST_PX)
    size = max(1, round(picture.width / factor)), max(1, round(picture.height / factor))
    grey = np.asarray(_in_eight_bits(picture).resize(size, Image.Resampling.BOX)).astype(np.int16)
    if min(grey.shape) < 2 * _CELL:
        return []
    boxes = [box for box in _clusters(_joined(_dense(grey))) if _like_text(*box)]
    return [_step(box, factor, picture.size) for box in boxes[:_MOST]]


def _in_eight_bits(picture: Image.Image) -> Image.Image:
    if not picture.mode.startswith("I;16"):
        return picture.convert("L")
    values = np.asarray(picture).astype(np.float32)
    low, high = float(values.min()), float(values.max())
    return Image.fromarray(((values - low) * (255 / max(high - low, 1.0))).astype(np.uint8))


def _dense(grey: NDArray[np.int16]) -> NDArray[np.float64]:
    """Return the share of sharp steps to the right in each cell, as many up as down: a line has two sides."""
    steps = np.diff(grey, axis=1)
    share: NDArray[np.float64] = 2 * np.minimum(_share(steps > _SHARP), _share(steps < -_SHARP))
    return share


def _share(sharp: Flags) -> NDArray[np.float64]:
    rows, columns = (length // _CELL for length in sharp.shape)
    cells = sharp[: rows * _CELL, : columns * _CELL].reshape(rows, _CELL, columns, _CELL)
    share: NDArray[np.float64] = cells.mean(axis=(1, 3))
    return share


def _joined(share: NDArray[np.float64]) -> Flags:
    """Mark dense cells, and gaps of up to two between them in a row: spaces between words."""
    marked: Flags = share >= _DENSE
    for gap in (2, 3):
        between = marked[:, :-gap] & marked[:, gap:]
        for step in range(1, gap):
            marked[:, step : step - gap] |= between
    return marked


def _clusters(marked: Flags) -> Iterator[tuple[int, int, int, int, int]]:
    """Yield left, top, right, bottom and number of cells of each group of neighbours."""
    left = {(int(y), int(x)) for y, x in zip(*np.nonzero(marked), strict=True)}
    for start in sorted(left):
        if start not in left:
            continue
        group, waiting = set[tuple[int, int]](), [start]
        left.discard(start)
        while waiting:
            y, x = waiting.pop()
            group.add((y, x))
            near = {(y + 1, x), (y - 1, x), (y, x + 1), (y, x - 1)} & left
            left -= near
            waiting += near
        ys, xs = [y for y, _ in group], [x for _, x in group]
        yield min(xs), min(ys), max(xs) + 1, max(ys) + 1, len(group)


def _like_text(left: int, top: int, right: int, bottom: int, cells: int) -> bool:
    """Tell whether a group is wider than high, and filled."""
    width, height = right - left, bottom - top
    return width >= 3 and width >= 1.5 * height and cells >= _FILLED * width * height


def _step(box: tuple[int, int, int, int, int], factor: float, size: tuple[int, int]) -> Step:
    """Return the group as a redaction in the picture's pixels, one cell wider on each side."""
    left, top, right, bottom = (
        (edge + more) * _CELL * factor for edge, more in zip(box, (-1, -1, 1, 1), strict=False)
    )
    left, top = max(left, 0.0), max(top, 0.0)
    right, bottom = min(right, float(size[0])), min(bottom, float(size[1]))
    return Step(
        EditKind.REDACT,
        (float(int(left)), float(int(top)), float(int(right - left)), float(int(bottom - top))),
    )
