"""One thread is ahead of another: in order, not too far, and neither outlives the other."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Generator

import pytest

from sendtopacs.convert.ahead import ahead


def numbers(taken: list[int], broken_at: int = -1) -> Generator[int, None, None]:
    for number in range(100):
        if number == broken_at:
            raise ValueError(number)
        taken.append(number)
        yield number


def test_everything_comes_in_order() -> None:
    assert list(ahead(numbers([]), 3)) == list(range(100))


def test_it_is_not_further_ahead_than_it_may() -> None:
    taken: list[int] = []
    with contextlib.closing(ahead(numbers(taken), 3)) as coming:
        for number in coming:
            assert len(taken) <= number + 6  # three that wait, one in each hand


def test_what_breaks_off_breaks_off_here_and_nothing_is_left_running() -> None:
    before = threading.active_count()
    with pytest.raises(ValueError, match="50"):
        list(ahead(numbers([], 50), 3))
    assert threading.active_count() == before


def test_who_has_had_enough_waits_for_nothing() -> None:
    ended = []

    def endless() -> Generator[int, None, None]:
        try:
            while True:
                yield 1
        finally:
            ended.append(threading.current_thread().name)

    with contextlib.closing(ahead(endless(), 3)) as coming:
        assert next(iter(coming)) == 1
    assert ended == ["decode"]  # closed where it ran
