"""What is done to a picture before it becomes an object: steps in their order, and what the picture shows.

Never to the source file. Each step counts in pixels of the picture as the steps before it leave it, the first
one in those of the source upright; x and y begin at the upper left.
"""

from __future__ import annotations

import enum
import math
from collections.abc import Iterator
from dataclasses import dataclass, replace

from sendtopacs.model.problems import Problem, error


class EditKind(enum.StrEnum):
    """What a step does, and what its numbers are."""

    TURN = "turn"  # degrees clockwise: 90, 180 or 270
    MIRROR = "mirror"  # left becomes right; no numbers
    STRAIGHTEN = "straighten"  # degrees clockwise, up to 45 either way; the picture grows, corners are black
    CROP = "crop"  # x, y, width, height
    REDACT = "redact"  # x, y, width, height: filled with black
    FREEHAND = "freehand"  # x, y of each corner: filled with black
    ARROW = "arrow"  # x, y of the tail, x, y of the point
    TEXT = "text"  # x, y of its upper left
    RULER = "ruler"  # x, y, x, y of its ends
    CALIBRATE = "calibrate"  # x, y, x, y of the ends of what is so many millimetres long


RECTANGLES = frozenset({EditKind.CROP, EditKind.REDACT})
LINES = frozenset({EditKind.ARROW, EditKind.RULER, EditKind.CALIBRATE})
REDACTIONS = frozenset({EditKind.REDACT, EditKind.FREEHAND})
ANNOTATIONS = frozenset({EditKind.ARROW, EditKind.TEXT, EditKind.RULER})
SHOWN = ("region", "laterality", "view")
"""The fields of what somebody says that a picture shows."""
REARRANGING = frozenset({EditKind.TURN, EditKind.MIRROR, EditKind.CROP})
"""What a JPEG may go through without being coded anew."""

_MOVING = REARRANGING | {EditKind.STRAIGHTEN}
_COUNTS = {
    EditKind.TURN: 1,
    EditKind.MIRROR: 0,
    EditKind.STRAIGHTEN: 1,
    EditKind.CROP: 4,
    EditKind.REDACT: 4,
    EditKind.ARROW: 4,
    EditKind.TEXT: 2,
    EditKind.RULER: 4,
    EditKind.CALIBRATE: 5,
}
_LONGEST_TEXT = 200
_LARGEST = 100_000.0  # pixels


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that is done."""

    kind: EditKind
    numbers: tuple[float, ...] = ()
    text: str = ""

    @property
    def box(self) -> tuple[int, int, int, int]:
        """The rectangle as left, top, right and bottom, in whole pixels, none of it left out."""
        x, y, width, height = self.numbers[:4]
        return math.floor(x), math.floor(y), math.ceil(x + width), math.ceil(y + height)

    @property
    def points(self) -> list[tuple[float, float]]:
        """The numbers as x and y of points."""
        return list(zip(self.numbers[::2], self.numbers[1::2], strict=False))

    @property
    def length(self) -> float:
        """How many pixels lie between the ends of a line."""
        (x, y), (to_x, to_y) = self.points[:2]
        return math.hypot(to_x - x, to_y - y)


@dataclass(frozen=True, slots=True)
class Edits:
    """All that is done to the picture of one source, and what somebody said that it shows."""

    steps: tuple[Step, ...] = ()
    region: str = ""  # code value of the table of anatomic regions
    laterality: str = ""  # R, L, B or U
    view: str = ""  # code value of the table of views
    nameless: bool = False  # somebody looked: nothing in the picture tells who the patient is
    beside: bool = False  # annotations go into a presentation state, as far as they may

    @property
    def pixel_steps(self) -> tuple[Step, ...]:
        """The steps that change pixels: a calibration does not."""
        first = self._first_mark
        return tuple(
            step
            for place, step in enumerate(self.steps)
            if step.kind is not EditKind.CALIBRATE and not (place >= first and step.kind in ANNOTATIONS)
        )

    @property
    def has_marks(self) -> bool:
        """True where annotations go into a presentation state beside the picture."""
        return any(step.kind in ANNOTATIONS for step in self.steps[self._first_mark :])

    @property
    def burns_in(self) -> bool:
        """True where annotations become part of the picture."""
        return any(step.kind in ANNOTATIONS for step in self.pixel_steps)

    @property
    def as_seen(self) -> Edits:
        """The same with all annotations in the picture: as a viewer shows it, and we do."""
        return replace(self, beside=False)

    @property
    def _first_mark(self) -> int:
        """From which step on annotations stay out of the picture.

        What a redaction may have covered is burnt in before it: beside the picture it would be seen again.
        """
        if not self.beside:
            return len(self.steps)
        return max((place + 1 for place, step in enumerate(self.steps) if step.kind in REDACTIONS), default=0)

    def marks(self, rows: int, columns: int) -> list[Step]:
        """Return what goes beside a picture of this size, in pixels of the picture after all steps.

        What was cropped away is not among it. A text goes with its upper left, as it is seen or not; a line
        also where both its ends were cropped away and it still crosses the picture.
        """
        found = []
        for place, step in enumerate(self.steps):
            if place >= self._first_mark and step.kind in ANNOTATIONS:
                size = size_after(self.steps[:place], rows, columns)
                moved = _carried(step, self.steps[place + 1 :], *size)
                found.append(moved)
        height, width = size_after(self.steps, rows, columns)
        return [one for one in found if _crosses(one.points, width, height)]

    @property
    def spacing_mm(self) -> float:
        """Size of a pixel by the last calibration; 0 without one. No step scales the picture."""
        known = [step for step in self.steps if step.kind is EditKind.CALIBRATE]
        return known[-1].numbers[4] / known[-1].length if known else 0.0

    @property
    def known_length_mm(self) -> float:
        """What it was calibrated by."""
        known = [step for step in self.steps if step.kind is EditKind.CALIBRATE]
        return known[-1].numbers[4] if known else 0.0

    def has(self, kinds: frozenset[EditKind]) -> bool:
        """Tell whether any of these was done."""
        return any(step.kind in kinds for step in self.steps)

    @property
    def moves(self) -> tuple[Step, ...]:
        """The steps after which what the picture shows lies elsewhere in it."""
        return tuple(step for step in self.steps if step.kind in _MOVING)

    @property
    def redactions(self) -> tuple[Step, ...]:
        """The rectangles that are redacted."""
        return tuple(step for step in self.steps if step.kind is EditKind.REDACT)

    def plus(self, step: Step) -> Edits:
        """Return it with one step more."""
        return replace(self, steps=(*self.steps, step))


UNEDITED = Edits()


def straightened(rows: int, columns: int, degrees: float) -> tuple[int, int]:
    """Return rows and columns that hold a picture turned by so much."""
    sine, cosine = abs(math.sin(math.radians(degrees))), abs(math.cos(math.radians(degrees)))
    return math.ceil(rows * cosine + columns * sine), math.ceil(columns * cosine + rows * sine)


def size_after(steps: tuple[Step, ...], rows: int, columns: int) -> tuple[int, int]:
    """Return rows and columns after these steps."""
    for step in steps:
        if step.kind is EditKind.TURN and step.numbers[0] != 180:
            rows, columns = columns, rows
        elif step.kind is EditKind.STRAIGHTEN:
            rows, columns = straightened(rows, columns, step.numbers[0])
        elif step.kind is EditKind.CROP:
            left, top, right, bottom = step.box
            rows, columns = bottom - top, right - left
    return rows, columns


def _carried(mark: Step, steps: tuple[Step, ...], rows: int, columns: int) -> Step:
    """Return an annotation of a picture of this size as it lies after further steps."""
    points = mark.points
    for step in steps:
        height, width = size_after((step,), rows, columns)
        points = [_moved(point, step, (rows, columns), (height, width)) for point in points]
        rows, columns = height, width
    return replace(mark, numbers=tuple(number for point in points for number in point))


def _crosses(points: list[tuple[float, float]], width: int, height: int) -> bool:
    """Tell whether a point, or a line between two, touches a picture of this size (Liang and Barsky)."""
    (x, y), (to_x, to_y) = points[0], points[-1]
    entered, left = 0.0, 1.0
    for start, way, most in ((x, to_x - x, width), (y, to_y - y, height)):
        if way == 0:
            if not 0 <= start <= most:
                return False
            continue
        shares = sorted((-start / way, (most - start) / way))
        entered, left = max(entered, shares[0]), min(left, shares[1])
    return entered <= left


def _moved(
    point: tuple[float, float], step: Step, before: tuple[int, int], after: tuple[int, int]
) -> tuple[float, float]:
    """Return where a point of the picture comes to lie by a step; sizes are rows and columns."""
    (x, y), (rows, columns) = point, before
    if step.kind is EditKind.TURN:
        return {90: (rows - y, x), 180: (columns - x, rows - y), 270: (y, columns - x)}[
            round(step.numbers[0])
        ]
    if step.kind is EditKind.MIRROR:
        return columns - x, y
    if step.kind is EditKind.CROP:
        left, top, _, _ = step.box
        return x - left, y - top
    if step.kind is EditKind.STRAIGHTEN:
        sine, cosine = math.sin(math.radians(step.numbers[0])), math.cos(math.radians(step.numbers[0]))
        x, y = x - columns / 2, y - rows / 2
        return after[1] / 2 + cosine * x - sine * y, after[0] / 2 + sine * x + cosine * y
    return point


def problems_of(edits: Edits, rows: int, columns: int, file: str) -> Iterator[Problem]:
    """Yield what is wrong with the first step that cannot be done to a picture of this size."""
    for number, step in enumerate(edits.steps, 1):
        code = _wrong_form(step) or wrong_place(step, *size_after(edits.steps[: number - 1], rows, columns))
        if code:
            size = size_after(edits.steps[: number - 1], rows, columns)
            yield error(code, file=file, edit=step.kind.value, rows=size[0], columns=size[1])
            return


def _wrong_form(step: Step) -> str:
    """Return the code of what is wrong with a step whatever the picture, '' for nothing."""
    numbers, kind = step.numbers, step.kind
    freehand = kind is EditKind.FREEHAND and len(numbers) >= 6 and len(numbers) % 2 == 0
    counted = freehand or len(numbers) == _COUNTS.get(kind, -1)
    if not counted or not all(math.isfinite(number) and abs(number) <= _LARGEST for number in numbers):
        return "edit-numbers"
    wrong = {
        "edit-turn": kind is EditKind.TURN and numbers[0] not in (90, 180, 270),
        "edit-straighten": kind is EditKind.STRAIGHTEN and abs(numbers[0]) > 45,
        "edit-text": kind is EditKind.TEXT and not 0 < len(step.text.strip()) <= _LONGEST_TEXT,
        "edit-line-short": kind in LINES and step.length < 1,
        "edit-length": kind is EditKind.CALIBRATE and numbers[4] <= 0,
    }
    return next((code for code, is_so in wrong.items() if is_so), "")


def wrong_place(step: Step, rows: int, columns: int) -> str:
    """Return the code of why a step cannot be done to a picture of this size, '' where it can."""
    if step.kind is EditKind.FREEHAND:
        xs, ys = step.numbers[::2], step.numbers[1::2]
        beside = min(xs) >= columns or min(ys) >= rows or max(xs) < 0 or max(ys) < 0
        return "edit-outside" if beside else ""
    if step.kind not in RECTANGLES:
        return ""
    left, top, right, bottom = step.box
    if right <= left or bottom <= top:
        return "edit-empty"
    inside = left >= 0 and top >= 0 and right <= columns and bottom <= rows
    touches = left < columns and top < rows and right > 0 and bottom > 0
    return "" if inside or (step.kind is EditKind.REDACT and touches) else "edit-outside"
