"""The lines and places of marks, alike whether they are burnt into a picture or lie beside it.

Lengths and places are pixels of the picture.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from sendtopacs.model.edits import EditKind, Step

Point = tuple[float, float]

_HEAD_ANGLE = math.radians(155)


@dataclass(frozen=True, slots=True)
class MarkSizes:
    """How wide lines and how high letters are, so that they are seen in a picture of any size."""

    width: int
    letters: int

    @classmethod
    def of(cls, rows: int, columns: int) -> MarkSizes:
        """Return those of a picture of this size."""
        least = min(rows, columns)
        return cls(max(2, round(least / 250)), max(14, least // 22))


def lines_of(step: Step, width: int) -> list[list[Point]]:
    """Return the corners of each line of an arrow or a ruler; none of a text."""
    start, *others = step.points
    if step.kind is EditKind.ARROW:
        length = max(6 * width, 12)
        wings = [_from(others[0], step, sign * _HEAD_ANGLE, length) for sign in (1, -1)]
        return [[start, others[0]], [wings[0], others[0], wings[1]]]
    if step.kind is EditKind.RULER:
        ends = [start, others[0]]
        across = [[_from(end, step, sign * math.pi / 2, 4 * width) for sign in (1, -1)] for end in ends]
        return [ends, *across]
    return []


def length_text(step: Step, spacing_mm: float) -> str:
    """Return how long a ruler is: in millimetres where the picture is calibrated, else in pixels."""
    return f"{step.length * spacing_mm:.1f} mm" if spacing_mm else f"{step.length:.0f} px"


def length_centre(step: Step, said: str, sizes: MarkSizes) -> Point:
    """Return where the middle of a ruler's length stands: below the line, or beside a steep one."""
    (x, y), (to_x, to_y) = step.points[:2]
    half_said = abs(to_y - y) / step.length * sizes.letters * 0.3 * len(said)
    away = 4 * sizes.width + 0.7 * sizes.letters + half_said
    return _from(((x + to_x) / 2, (y + to_y) / 2), step, math.copysign(math.pi / 2, to_x - x), away)


def _from(place: Point, step: Step, angle: float, length: float) -> Point:
    """Return the point that lies so far from a place, at an angle to the step's line."""
    (x, y), (to_x, to_y) = step.points[:2]
    direction = math.atan2(to_y - y, to_x - x) + angle
    return place[0] + length * math.cos(direction), place[1] + length * math.sin(direction)
