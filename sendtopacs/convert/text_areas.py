"""Guesses where text stands in a picture: shapes as high as letters, in lines, however it was turned.

A guess, for a person to look at: it finds what devices print into pictures, and misses faint handwriting. An
area is rather too large than too small: half a name is a name.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image

from sendtopacs.convert.text_strokes import Shapes, grouped, shapes, strokes
from sendtopacs.model.edits import EditKind, Step

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Flags = NDArray[np.bool_]
    Numbers = NDArray[np.int64]

_LONGEST_PX = 2400  # what is larger is looked at smaller
_LEAST_PX = 16  # what is smaller holds no text
_SCALES = (1, 2, 4, 8)  # how many times smaller it is looked at, for larger letters
_LOWEST, _HIGHEST = 5, 36  # of letters, in pixels at that scale
_LOWEST_SMALLER = 10  # likewise where it was looked at larger before
_MOST_SHAPES = 6000  # of a scale; where there are more, it is a texture
_APART = 1.1  # between letters of a line, in heights of a letter
_LETTERS = 3  # fewer are no text
_FEW = 5  # letters; fewer have to look more like it
_THICKEST = 0.45  # of strokes, in heights of a letter
_STRAIGHT = 0.12  # how far letters may stand off their line, likewise
_STEEPEST = 0.25
_BEYOND = 0.35  # how far an area reaches beyond its letters, likewise
_FARTHEST = 8.0  # how far the line goes on beyond what was taken for letters, likewise
_MOST = 40


@dataclass(frozen=True, slots=True)
class _Area:
    left: float
    top: float
    right: float
    bottom: float
    letter: float = 1.0  # the height of its letters

    @property
    def size(self) -> float:
        return max(self.right - self.left, 0.0) * max(self.bottom - self.top, 0.0)

    def with_all_of(self, other: _Area) -> _Area:
        return _Area(
            min(self.left, other.left),
            min(self.top, other.top),
            max(self.right, other.right),
            max(self.bottom, other.bottom),
            max(self.letter, other.letter),
        )

    def shared(self, other: _Area) -> float:
        """Return how much of this lies in both."""
        left, top = max(self.left, other.left), max(self.top, other.top)
        return _Area(left, top, min(self.right, other.right), min(self.bottom, other.bottom)).size

    def within(self, other: _Area) -> _Area:
        return replace(
            self,
            left=max(self.left, other.left),
            top=max(self.top, other.top),
            right=min(self.right, other.right),
            bottom=min(self.bottom, other.bottom),
        )

    def wider(self, x: float, y: float) -> _Area:
        return replace(
            self, left=self.left - x, top=self.top - y, right=self.right + x, bottom=self.bottom + y
        )

    def scaled(self, factor: float) -> _Area:
        return _Area(*(getattr(self, name) * factor for name in self.__slots__))

    def turned(self) -> _Area:
        return _Area(self.top, self.left, self.bottom, self.right, self.letter)


def suggested(picture: Image.Image) -> list[Step]:
    """Return rectangles that may hold text, as redactions, from above to below."""
    grey = _in_eight_bits(picture)
    factor = max(1.0, max(picture.size) / _LONGEST_PX)
    areas: list[_Area] = []
    for scale in _SCALES:
        width, height = (max(1, round(side / (factor * scale))) for side in picture.size)
        size = width, height
        if min(size) < _LEAST_PX:
            break
        small = grey.resize(size, Image.Resampling.BOX) if size != grey.size else grey
        lowest = _LOWEST if scale == 1 else _LOWEST_SMALLER
        for dark in (False, True):
            marked = strokes(small, dark=dark)
            found = [*_lines(marked, lowest), *(area.turned() for area in _lines(marked.T, lowest))]
            areas += [area.scaled(picture.width / size[0]) for area in found]
    merged = sorted(_merged(areas), key=lambda area: area.size, reverse=True)[:_MOST]
    return [_step(area, picture.size) for area in sorted(merged, key=lambda area: (area.top, area.left))]


def _in_eight_bits(picture: Image.Image) -> Image.Image:
    if not picture.mode.startswith("I;16"):
        return picture.convert("L")
    values = np.asarray(picture).astype(np.float32)
    low, high = float(values.min()), float(values.max())
    return Image.fromarray(((values - low) * (255 / max(high - low, 1.0))).astype(np.uint8))


# -- lines of letters ----------------------------------------------------------------------------------------


def _lines(marked: Flags, lowest: int) -> Iterator[_Area]:
    """Yield the areas of lines from left to right, in either direction of reading."""
    found = shapes(marked)
    found = found.only(found.area >= 3)
    letters = found.only(_like_letters(found, lowest))
    if len(letters) <= _MOST_SHAPES:
        for chain in _chains(letters):
            if _like_text(letters.only(chain)):
                yield _whole(found, letters.only(chain))


def _like_letters(found: Shapes, lowest: int) -> Flags:
    """Tell which shapes may be letters, or words whose letters touch."""
    height, width = found.bottom - found.top, found.right - found.left
    fits: Flags = (height >= lowest) & (height <= _HIGHEST) & (width <= 20 * height)
    return fits & (found.area > 0.1 * height * width) & (found.area >= height)


def _chains(letters: Shapes) -> Iterator[Numbers]:
    """Yield the letters of each line, as their numbers."""
    count = len(letters)
    left, top, right, bottom = letters.left, letters.top, letters.right, letters.bottom
    height = bottom - top
    pairs = [(np.arange(count), np.arange(count))]
    for begin in range(0, count, 256):
        some = slice(begin, begin + 256)
        lower, higher = np.minimum(height[some, None], height), np.maximum(height[some, None], height)
        overlap = np.minimum(bottom[some, None], bottom) - np.maximum(top[some, None], top)
        gap = np.maximum(left[some, None], left) - np.minimum(right[some, None], right)
        near = (overlap >= 0.6 * lower) & (higher <= 2.2 * lower) & (gap <= _APART * higher)
        one, other = np.nonzero(near)
        pairs.append((one + begin, other))
    label = grouped(count, *map(np.concatenate, zip(*pairs, strict=True)))
    order = np.argsort(label, kind="stable")
    yield from np.split(order, np.flatnonzero(np.diff(label[order])) + 1)


def _like_text(chain: Shapes) -> bool:
    """Tell whether shapes side by side are of thin strokes, enough for letters, and on one straight line."""
    count = len(chain)
    if not count:
        return False
    height, width = chain.bottom - chain.top, chain.right - chain.left
    letter = float(np.median(height))
    crossed = chain.runs / height  # strokes that a row goes through
    letters = np.maximum(1, np.minimum(width / (0.6 * letter), crossed / 1.5))
    few = count < _FEW
    if letters.sum() < (_LETTERS if count > 1 else _FEW):
        return False
    if np.median(chain.area / chain.runs) > _THICKEST * letter:
        return False
    if chain.runs.sum() / height.sum() < (1.15 if few else 1.05):  # spots
        return False
    if np.mean((width < 0.35 * height) & (crossed < 1.1)) > 0.7:  # the lines of a ruler
        return False
    return _in_line(chain, letter, sloping=not few)


def _in_line(chain: Shapes, letter: float, *, sloping: bool) -> bool:
    """Tell whether most letters stand on one line, or hang from one where they are upside down."""
    place = (chain.left + chain.right) / 2
    aligned = 0.0
    for edge in (chain.bottom, chain.top):
        slope = float(np.polyfit(place, edge, 1)[0]) if sloping and np.ptp(place) > 0 else 0.0
        if abs(slope) <= _STEEPEST:
            level = edge - slope * place
            off = np.abs(level - np.median(level))
            aligned = max(aligned, float(np.mean(off <= max(1.0, _STRAIGHT * letter))))
    return aligned >= 0.6


def _whole(found: Shapes, chain: Shapes) -> _Area:
    """Return the area of a line with all that stands near: points, accents, a number behind a wide space."""
    letter = float(np.max(chain.bottom - chain.top))
    area = _bounds(chain, letter)
    farthest = area.wider(_FARTHEST * letter, 2 * _BEYOND * letter)
    small = (found.bottom - found.top <= 1.5 * letter) & (found.right - found.left <= 12 * letter)
    middle = (found.top + found.bottom) / 2
    while True:
        reach = area.wider(1.5 * letter, _BEYOND * letter)
        near = (found.left < reach.right) & (found.right > reach.left)
        near &= (middle < reach.bottom) & (middle > reach.top) & small
        wider = area.with_all_of(_bounds(found.only(near), letter)) if near.any() else area
        wider = wider.within(farthest)
        if wider == area:
            return area.wider(_BEYOND * letter + 2, _BEYOND * letter + 2)
        area = wider


def _bounds(some: Shapes, letter: float) -> _Area:
    edges = some.left.min(), some.top.min(), some.right.max(), some.bottom.max()
    left, top, right, bottom = map(float, edges)
    return _Area(left, top, right, bottom, letter)


# -- areas ---------------------------------------------------------------------------------------------------


def _merged(areas: list[_Area]) -> list[_Area]:
    """Return fewer areas that hold the same: those that mostly lie in each other are one."""
    waiting, done = list(areas), list[_Area]()
    while waiting:
        area = waiting.pop()
        for other in done:
            both = area.with_all_of(other)
            shared = area.shared(other)
            if shared and both.size <= 1.25 * (area.size + other.size - shared):
                done.remove(other)
                waiting.append(both)
                break
        else:
            done.append(area)
    return done


def _step(area: _Area, size: tuple[int, int]) -> Step:
    """Return an area as a redaction, in whole pixels of the picture."""
    left, top = max(0, int(area.left)), max(0, int(area.top))
    right, bottom = min(size[0], int(area.right) + 1), min(size[1], int(area.bottom) + 1)
    return Step(EditKind.REDACT, (float(left), float(top), float(right - left), float(bottom - top)))
