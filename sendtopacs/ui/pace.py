"""How long something still takes, judged by how it went so far."""

from __future__ import annotations

import time
from collections.abc import Callable, Hashable

_LEAST_S = 2.0  # before that, nobody can tell
_LEAST_FRACTION = 0.02


class Pace:
    """Watches fractions that grow from 0 to 1."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._begun: dict[Hashable, tuple[float, float]] = {}  # when, and at which fraction

    def left_s(self, what: Hashable, fraction: float) -> float | None:
        """Note how far something is; return about how long it still takes, None where that is not known."""
        begun_at, begun_with = self._begun.setdefault(what, (self._clock(), fraction))
        elapsed, gained = self._clock() - begun_at, fraction - begun_with
        if elapsed < _LEAST_S or gained < _LEAST_FRACTION:
            return None
        return elapsed * (1.0 - fraction) / gained

    def forget(self, what: Hashable) -> None:
        """Begin anew the next time."""
        self._begun.pop(what, None)
