"""From conversion to delivery: the ids of instances that are ready, in order."""

from __future__ import annotations

import queue
from collections import deque


class Handover:
    """Ids of converted instances; None when no more will come. Many threads put, one takes."""

    def __init__(self) -> None:
        self._queue: queue.SimpleQueue[int | None] = queue.SimpleQueue()
        self._seen: deque[int | None] = deque(maxlen=1)  # taken from the queue by a look at it

    def put(self, instance_id: int | None) -> None:
        """Hand one over, or say that no more will come."""
        self._queue.put(instance_id)

    def get(self, *, block: bool = True, timeout: float | None = None) -> int | None:
        """Take the next; raise queue.Empty where none comes in time."""
        return self._seen.popleft() if self._seen else self._queue.get(block, timeout)

    def peek(self) -> int | None:
        """Return the next without taking it; None also while none is ready."""
        if not self._seen:
            try:
                self._seen.append(self._queue.get_nowait())
            except queue.Empty:
                return None
        return self._seen[0]
