"""Tells what differs between two files, attribute by attribute, as they are listed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sendtopacs.convert.listing import Line

_Place = tuple[tuple[int, int], ...]
"""Tags from the outermost sequence on, each with its number among its like there."""


@dataclass(frozen=True, slots=True)
class Compared:
    """An attribute of either file."""

    before: Line | None  # None: it is new
    after: Line | None  # None: it is gone

    @property
    def line(self) -> Line:
        """The attribute as it is, or was."""
        found = self.after or self.before
        assert found is not None
        return found

    @property
    def differs(self) -> bool:
        """True where somebody should look."""
        if self.before is None or self.after is None:
            return True
        return (self.before.vr, self.before.value) != (self.after.vr, self.after.value)


def compared(before: Iterable[Line], after: Iterable[Line]) -> tuple[Compared, ...]:
    """Return the attributes of both, in the order of their tags."""
    old, new = dict(_placed(before)), dict(_placed(after))
    return tuple(Compared(old.get(place), new.get(place)) for place in sorted(old.keys() | new.keys()))


def _placed(lines: Iterable[Line]) -> Iterator[tuple[_Place, Line]]:
    stack: _Place = ()
    seen: Counter[tuple[_Place, int]] = Counter()
    for line in lines:
        above = stack[: line.depth]
        seen[above, line.tag] += 1
        stack = (*above, (line.tag, seen[above, line.tag]))
        yield stack, line
