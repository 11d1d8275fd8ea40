"""Forgets what ended long ago, also where the program runs for months."""

from __future__ import annotations

from datetime import datetime, timedelta

from sendtopacs.outbox.queue import Outbox

_EVERY = timedelta(days=1)


class Forgetting:
    """Used by one thread."""

    def __init__(self, outbox: Outbox) -> None:
        self._outbox = outbox
        self._looked_at: datetime | None = None

    def look(self, age: timedelta) -> None:
        """Forget once a day what ended so long ago; a clock that was set back does no harm."""
        now = self._outbox.clock()
        if self._looked_at is None or abs(now - self._looked_at) >= _EVERY:
            self._looked_at = now
            self._outbox.forget_ended(age)
