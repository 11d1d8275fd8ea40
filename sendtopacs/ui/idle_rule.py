"""When a patient is cleared because nobody is there: after so long, and never without a warning before."""

from __future__ import annotations

import enum
import math
from dataclasses import dataclass

WARNING_S = 60.0
"""How long the warning stands; of a short limit half of it."""


class Phase(enum.Enum):
    """How far it has come."""

    THERE = "there"  # somebody was there not long ago
    WARNING = "warning"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class Idle:
    """A phase, and how long the warning has still to stand."""

    phase: Phase
    left_s: int = 0


class IdleRule:
    """Told the time by its caller, in seconds: of a clock that never jumps, and of the wall's.

    The wall's clock goes on while the computer sleeps; that alone ends nothing, since nobody saw the warning.
    """

    def __init__(self, limit_s: float) -> None:
        self._limit_s = limit_s
        self._warning_s = min(WARNING_S, limit_s / 2)
        self._since: tuple[float, float] | None = None
        self._warned_at: float | None = None

    @property
    def warning(self) -> bool:
        """True while the warning stands."""
        return self._warned_at is not None

    def touch(self, now: float, wall: float) -> None:
        """Note that somebody is there."""
        self._since, self._warned_at = (now, wall), None

    def look(self, now: float, wall: float) -> Idle:
        """Return how far it has come."""
        if self._since is None:
            self.touch(now, wall)
        since = self._since or (now, wall)
        if self._warned_at is None:
            idle_s = max(now - since[0], wall - since[1])
            if idle_s < self._limit_s - self._warning_s:
                return Idle(Phase.THERE)
            self._warned_at = now
        left_s = self._warning_s - (now - self._warned_at)
        return Idle(Phase.WARNING, math.ceil(left_s)) if left_s > 0 else Idle(Phase.OVER)
