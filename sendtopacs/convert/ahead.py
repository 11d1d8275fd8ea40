"""Lets one thread decode while another encodes: libav's own threads serve only one of the two at a time."""

from __future__ import annotations

import queue
import threading
from collections.abc import Generator
from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")
_STEP_S = 0.1  # between two looks whether anybody still waits


@dataclass(frozen=True, slots=True)
class _Ended:
    """There is no more: the source has ended, or broken off."""

    failure: BaseException | None = None


class _Ahead(Generic[T]):
    """Takes from a source in a thread of its own, a few ahead."""

    def __init__(self, source: Generator[T, None, None], most: int) -> None:
        self._source = source
        self._held: queue.Queue[T | _Ended] = queue.Queue(most)
        self._broken = False  # what is held by then is not worth its time any more
        self._wanted = threading.Event()
        self._wanted.set()
        self._thread = threading.Thread(target=self._fill, name="decode", daemon=True)

    def taken(self) -> Generator[T, None, None]:
        """Yield what the source yields; raise what it raises. Once this is closed, the thread has ended."""
        self._thread.start()
        try:
            while not isinstance(one := self._held.get(), _Ended):
                if not self._broken:
                    yield one
            if one.failure is not None:
                raise one.failure
        finally:
            self._wanted.clear()
            self._thread.join()

    def _fill(self) -> None:
        failure = None
        try:
            for one in self._source:
                if not self._put(one):
                    break
            self._source.close()  # here, where it has been running
        except BaseException as raised:  # noqa: BLE001 - it is raised again where the pictures are waited for
            failure, self._broken = raised, True
        self._put(_Ended(failure))

    def _put(self, one: T | _Ended) -> bool:
        """Hand one over; return whether anybody wants it."""
        while self._wanted.is_set():
            try:
                self._held.put(one, timeout=_STEP_S)
            except queue.Full:
                continue
            return True
        return False


def ahead(source: Generator[T, None, None], most: int) -> Generator[T, None, None]:
    """Return an iterator over a source that runs at most so many ahead, in a thread of its own."""
    return _Ahead(source, most).taken()
