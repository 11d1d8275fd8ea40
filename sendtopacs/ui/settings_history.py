"""What was changed in the settings since they were opened, a field at a time, to be undone and done again."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from typing import Any

from sendtopacs.model.problems import Problem
from sendtopacs.settings.schema import Settings
from sendtopacs.settings.trees import LISTS

Place = tuple[str, int, str]
"""Section or list, the record's place there (0 in a section), the field; '' for records that come or go."""


class History:
    """Keeps every state that the settings went through; typing on in one field is one step."""

    def __init__(self, first: Settings) -> None:
        self._states = [first]
        self._now = 0
        self._last: frozenset[Place] = frozenset()

    def note(self, settings: Settings) -> None:
        """Take down how the settings are now."""
        changed = frozenset(places(self._states[self._now], settings))
        if not changed:
            return
        typing_on = changed == self._last and len(changed) == 1 and self._now == len(self._states) - 1
        if typing_on:
            self._states[self._now] = settings
            return
        self._states[self._now + 1 :] = [settings]
        self._now += 1
        self._last = changed

    @property
    def may_undo(self) -> bool:
        """True when something was changed."""
        return self._now > 0

    @property
    def may_redo(self) -> bool:
        """True when something was undone, and nothing changed since."""
        return self._now < len(self._states) - 1

    def undo(self) -> tuple[Settings, Place]:
        """Go one step back; return the settings as they were, and where that shows."""
        return self._step(-1)

    def redo(self) -> tuple[Settings, Place]:
        """Go one step forward again."""
        return self._step(1)

    def _step(self, by: int) -> tuple[Settings, Place]:
        before = self._states[self._now]
        self._now += by
        self._last = frozenset()
        found = self._states[self._now]
        return found, next(places(before, found))


def place_of(problem: Problem) -> Place:
    """Return where the field of a problem is, such as 'storage[1].host'."""
    section, _, field = problem.field.partition(".")
    name, _, record = section.partition("[")
    if not field:
        return "", 0, name
    return name, int(record.rstrip("]") or 0), field.partition(".")[0]


def places(before: Settings, after: Settings) -> Iterator[Place]:
    """Give where two settings differ."""
    for field in dataclasses.fields(Settings):
        was, now = getattr(before, field.name), getattr(after, field.name)
        if was == now:
            continue
        if field.name in LISTS:
            yield from _in_list(field.name, was, now)
        elif dataclasses.is_dataclass(was):
            yield from ((field.name, 0, key) for key in _fields_of(was, now))
        else:
            yield "", 0, field.name


def _in_list(name: str, was: tuple[Any, ...], now: tuple[Any, ...]) -> Iterator[Place]:
    differing = [place for place, pair in enumerate(zip(was, now, strict=False)) if pair[0] != pair[1]]
    if len(was) != len(now):
        place = differing[0] if differing else min(len(was), len(now))
        yield name, min(place, max(len(now) - 1, 0)), ""
        return
    for place in differing:
        yield from ((name, place, key) for key in _fields_of(was[place], now[place]))


def _fields_of(was: Any, now: Any) -> Iterator[str]:
    for field in dataclasses.fields(was):
        if getattr(was, field.name) != getattr(now, field.name):
            yield field.name
