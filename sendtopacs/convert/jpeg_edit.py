"""Turns, mirrors and crops a JPEG without decoding it, where its blocks allow that.

A cut has to lie between the units that are coded together, on all four sides: what is cut off must not stay
in the coded data, where a program could bring it back. libjpeg ends its process on damaged data, therefore it
works in one of its own.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from sendtopacs.convert import jpeg_turn, worker
from sendtopacs.model.edits import REARRANGING, EditKind, Step

TIME_LIMIT_S = 60.0

_ORIENTATIONS = {90: 6, 180: 3, 270: 8}
_CORNERS = ((0, 1), (2, 3))
Sampling = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Stage:
    """One rearrangement: turned as an EXIF orientation says, or these blocks of each component."""

    orientation: int = 1
    blocks: tuple[tuple[int, int, int, int], ...] = ()  # rows from, to, columns from, to
    size: tuple[int, int] = (0, 0)  # rows, columns after a crop


def unit(sampling: Sampling) -> tuple[int, int]:
    """Return the columns and rows of pixels that are coded together."""
    if len(sampling) == 1:
        return 8, 8
    return 8 * max(h for h, _ in sampling), 8 * max(v for _, v in sampling)


def stages(
    size: tuple[int, int], sampling: Sampling, orientation: int, steps: Sequence[Step]
) -> tuple[Stage, ...] | None:
    """Return how a JPEG of this size (rows, columns) becomes what the steps make of it once it is upright.

    None where that cannot be done without coding it anew.
    """
    made: list[Stage] = []
    for part in _folded(orientation, steps):
        if isinstance(part, int):
            if not jpeg_turn.possible(size, sampling, part):
                return None
            made.append(Stage(part))
            if jpeg_turn.transposes(part):
                size, sampling = size[::-1], tuple((v, h) for h, v in sampling)
        else:
            cut = _cut(size, sampling, part)
            if cut is None:
                return None
            made.append(cut)
            size = cut.size
    return tuple(made)


def _folded(orientation: int, steps: Sequence[Step]) -> list[int | Step]:
    """Join turns that follow each other; what is neither a turn nor a crop stands for what cannot be done."""
    parts: list[int | Step] = []
    turned = orientation
    for step in steps:
        if step.kind is EditKind.MIRROR:
            turned = _after(turned, 2)
        elif step.kind is EditKind.TURN:
            turned = _after(turned, _ORIENTATIONS[round(step.numbers[0])])
        else:
            parts += [turned] if turned != 1 else []
            parts.append(step)
            turned = 1
    return parts + ([turned] if turned != 1 else [])


def _after(first: int, second: int) -> int:
    """Return the orientation that turns as two do, one after the other."""
    wanted = jpeg_turn.grid(jpeg_turn.grid(_CORNERS, first), second)
    return next(one for one in range(1, 9) if jpeg_turn.grid(_CORNERS, one) == wanted)


def _cut(size: tuple[int, int], sampling: Sampling, step: Step) -> Stage | None:
    if step.kind not in REARRANGING:
        return None
    left, top, right, bottom = step.box
    across, down = unit(sampling)
    rows, columns = size
    aligned = left % across == 0 and top % down == 0
    ends = (right % across == 0 or right == columns) and (bottom % down == 0 or bottom == rows)
    if not (aligned and ends and left >= 0 and top >= 0 and right <= columns and bottom <= rows):
        return None
    factors = ((1, 1),) if len(sampling) == 1 else sampling
    blocks = tuple(
        (
            top * v // down,
            -(-bottom * v // down),
            left * h // across,
            -(-right * h // across),
        )
        for h, v in factors
    )
    return Stage(blocks=blocks, size=(bottom - top, right - left))


def rearrange(source: Path, target: Path, wanted: Sequence[Stage], checkpoint: Callable[[], None]) -> bool:
    """Write `source`, a JPEG without markers of others, as the stages say; return whether that worked.

    Both lie in a folder of their own, which the worker uses too. Raises what `checkpoint` raises.
    """
    arguments = (str(source), str(target), tuple(wanted))
    return worker.run(_work, arguments, checkpoint, TIME_LIMIT_S, keep=True)


def _work(source: str, target: str, wanted: tuple[Stage, ...]) -> None:
    """Rearrange the picture; in the worker process, where libjpeg may end everything."""
    worker.be_quiet()
    tempfile.tempdir = str(Path(target).parent)
    import jpeglib  # noqa: PLC0415 - in this process only

    picture = jpeglib.read_dct(source)
    for stage in wanted:
        if stage.blocks:
            jpeg_turn.cut(picture, stage.blocks, stage.size)
        else:
            jpeg_turn.turned(picture, stage.orientation)
    jpeg_turn.write(picture, target)
