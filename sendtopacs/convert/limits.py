"""The sizes of pictures that can be converted."""

from __future__ import annotations

from sendtopacs.model.errors import SourceError
from sendtopacs.model.problems import error

LARGEST_SIDE = 65535  # Rows and Columns are US
MOST_PIXELS = 250_000_000  # three bytes each while converted; the largest phone cameras make 200 million

MOST_MOVING_PIXELS = 20 * MOST_PIXELS  # of all frames of an animation together: some minutes of work


def check_size(rows: int, columns: int, *, decoded: bool = True) -> None:
    """Raise SourceError for a picture that DICOM, or the memory where it has to be decoded, cannot hold."""
    if not rows or not columns:
        raise SourceError(error("image-damaged"))
    if max(rows, columns) > LARGEST_SIDE:
        raise SourceError(error("image-too-wide", columns=columns, rows=rows, limit=LARGEST_SIDE))
    if decoded and rows * columns > MOST_PIXELS:
        limit = MOST_PIXELS // 1_000_000
        raise SourceError(error("image-too-large", columns=columns, rows=rows, limit=limit))


def check_frames(rows: int, columns: int, count: int) -> None:
    """Raise SourceError for an animation whose frames together are more than can be converted in time."""
    if rows * columns * count > MOST_MOVING_PIXELS:
        limit = MOST_MOVING_PIXELS // 1_000_000
        raise SourceError(
            error("image-too-many-frames", count=count, columns=columns, rows=rows, limit=limit)
        )
