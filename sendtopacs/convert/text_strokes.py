"""Finds what may be letters in a grey picture: thin shapes, lighter or darker than what is round them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image, ImageFilter

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Flags = NDArray[np.bool_]
    Numbers = NDArray[np.int64]

_THIN_PX = 13  # a stroke is thinner
_LEAST_CONTRAST = 28.0  # of 255
_TIMES_USUAL = 3.0


@dataclass(frozen=True, slots=True)
class Shapes:
    """Connected pixels, as arrays with one number for each shape; right and bottom are behind it."""

    left: Numbers
    top: Numbers
    right: Numbers
    bottom: Numbers
    area: Numbers  # pixels
    runs: Numbers  # how often a row goes into it

    def __len__(self) -> int:
        return len(self.left)

    def only(self, which: Flags | Numbers) -> Shapes:
        """Return some of them, by flags or by their numbers."""
        return Shapes(*(getattr(self, name)[which] for name in self.__slots__))


def strokes(grey: Image.Image, *, dark: bool) -> Flags:
    """Mark the pixels that are clearly lighter, or darker, than the ground near them, and not wide."""
    values = np.asarray(grey)
    calm = np.asarray(grey.filter(ImageFilter.BoxBlur(1)))
    if dark:
        values, calm = 255 - values, 255 - calm
    ground = _widest(_widest(calm, np.minimum), np.maximum)
    above = values.astype(np.int16) - ground.astype(np.int16)
    usual = float(np.percentile(above[::3, ::3], 75))  # of noise, skin and cloth: letters are fewer
    marked: Flags = above > max(_LEAST_CONTRAST, _TIMES_USUAL * usual)
    return marked


def _widest(values: NDArray[np.uint8], choose: np.ufunc) -> NDArray[np.uint8]:
    """Return the least or greatest of each square of _THIN_PX round a pixel."""
    for _ in range(2):
        half = _THIN_PX // 2
        padded = np.pad(values, ((half, half), (0, 0)), mode="edge")
        reach = 1
        while reach < _THIN_PX:
            step = min(reach, _THIN_PX - reach)
            padded = choose(padded[:-step], padded[step:])
            reach += step
        values = np.ascontiguousarray(padded.T)
    return values


def shapes(marked: Flags) -> Shapes:
    """Return the shapes that marked pixels make; those that touch at a corner are one."""
    width = marked.shape[1] + 2
    edged = np.zeros((marked.shape[0], width), np.int8)
    edged[:, 1:-1] = marked
    change = np.diff(edged, axis=1)
    row, start = np.nonzero(change == 1)
    end = np.nonzero(change == -1)[1]
    first = np.searchsorted(row * width + end, (row + 1) * width + start, side="left")
    last = np.searchsorted(row * width + start, (row + 1) * width + end, side="right")
    count = np.maximum(last - first, 0)
    upper = np.repeat(np.arange(len(row)), count)
    lower = np.arange(len(upper)) - np.repeat(np.cumsum(count) - count, count) + np.repeat(first, count)
    label = grouped(len(row), upper, lower)
    order = np.argsort(label, kind="stable")
    begins = np.flatnonzero(np.diff(label[order], prepend=-1))
    if not len(begins):
        nothing = np.zeros(0, np.int64)
        return Shapes(*[nothing] * 6)
    row, start, end = row[order], start[order], end[order]
    return Shapes(
        np.minimum.reduceat(start, begins),
        np.minimum.reduceat(row, begins),
        np.maximum.reduceat(end, begins),
        np.maximum.reduceat(row, begins) + 1,
        np.add.reduceat(end - start, begins),
        np.diff(begins, append=len(row)),
    )


def grouped(count: int, one: Numbers, other: Numbers) -> Numbers:
    """Return for each of so many the least number of the group that pairs make."""
    label = np.arange(count)
    while True:
        least = np.minimum(label[one], label[other])
        after = label.copy()
        for ends in (one, other):
            np.minimum.at(after, label[ends], least)
            np.minimum.at(after, ends, least)
        while not np.array_equal(shorter := after[after], after):
            after = shorter
        if np.array_equal(after, label):
            return label
        label = after
