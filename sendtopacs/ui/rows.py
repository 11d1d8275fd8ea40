"""The rows of the list: immutable, replaced as their instances go on; each has a key that stays."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from sendtopacs.model.items import Kind, SourceItem
from sendtopacs.model.problems import Problem, Severity
from sendtopacs.model.states import DONE, ENDED, State
from sendtopacs.outbox import InstanceRecord


@dataclass(frozen=True, slots=True)
class Part:
    """One instance that a row turned into, as the engine last told of it."""

    state: State
    fraction: float = 0.0
    problem: Problem | None = None
    warnings: tuple[Problem, ...] = ()  # what was remarked when it was made
    left_s: float | None = None  # about so long until this state ends


@dataclass(frozen=True, slots=True)
class Row:
    """One source in the list."""

    key: int
    item: SourceItem
    handed_over: bool = False  # to a worker that makes a job of it
    job_id: str = ""  # '': in no job yet
    parts: dict[int, Part] = field(default_factory=dict)  # by instance id
    finished: bool = False  # its job has ended
    blocked: Problem | None = None  # what somebody said of this file cannot be written
    foretold: tuple[Problem, ...] = ()  # what will be remarked when it is made

    @property
    def usable(self) -> bool:
        """True when it can be sent as it stands."""
        return self.item.usable and self.blocked is None

    @property
    def editable(self) -> bool:
        """True while somebody may choose how it is sent."""
        return self.item.usable and not self.sent

    @property
    def additional_info(self) -> str:
        """What somebody said of it."""
        return self.item.choice.additional_info

    @property
    def said(self) -> str:
        """What somebody said that it shows, or a document's title."""
        return self.item.choice.description or self.item.choice.title

    @property
    def state(self) -> State | None:
        """The least happy of its instances' states; None while it was not sent."""
        if not self.usable:
            return State.REFUSED
        if not self.parts:
            return State.PLANNED if self.sent else None
        states = {part.state for part in self.parts.values()}
        return next(s for s in _GRAVEST_FIRST if s in states)

    @property
    def fraction(self) -> float:
        """How much of conversion and sending is done, from 0 to 1."""
        return sum(map(_fraction, self.parts.values())) / len(self.parts) if self.parts else 0.0

    @property
    def left_s(self) -> float | None:
        """How long it takes until its present state ends, about; None where that is not known."""
        known = [part.left_s for part in self.parts.values() if part.left_s is not None]
        return max(known, default=None)

    @property
    def problems(self) -> tuple[Problem, ...]:
        """All that is to be said about it, the gravest first."""
        own = tuple(problem for problem in (self.item.problem, self.blocked) if problem)
        told = tuple(p.problem for p in self.parts.values() if p.problem)
        remarked = dict.fromkeys(w.code for p in self.parts.values() for w in p.warnings)
        first = {w.code: w for p in reversed(self.parts.values()) for w in p.warnings}
        made = tuple(first[code] for code in remarked) if self.parts else self.foretold
        return own + told + made + self.item.warnings

    @property
    def sent(self) -> bool:
        """True from the moment that Send was pressed, whatever became of it."""
        return self.handed_over or bool(self.job_id)

    @property
    def fresh(self) -> bool:
        """True when it can be sent and was not."""
        return self.blocked is None and not self.handed_over and not self.job_id and self.item.usable

    @property
    def saved(self) -> bool:
        """True when it was only to be made into a file, and is."""
        return self.finished and self.state is State.CONVERTED

    @property
    def under_way(self) -> bool:
        """True while it is being sent."""
        return self.sent and not self.finished


_GRAVEST_FIRST = (
    State.FAILED,
    State.CANCELLED,
    State.SENDING,
    State.PLANNED,
    State.WAITING,
    State.CONVERTED,
    State.STORED,
    State.CONFIRMED,
    State.REFUSED,
)


AGAIN = frozenset({State.FAILED, State.CANCELLED, State.WAITING})


def _fraction(part: Part) -> float:
    """Conversion counts as the first half of the way."""
    if part.state in ENDED:
        return 1.0
    if part.state is State.SENDING:
        return 0.5 + part.fraction / 2
    return 0.5 if part.state is State.CONVERTED else part.fraction / 2


def counts(rows: Iterable[Row]) -> dict[str, int]:
    """Count how rows ended; those with warnings are stored, too."""
    found = {"stored": 0, "warnings": 0, "waiting": 0, "failed": 0, "cancelled": 0, "saved": 0, "refused": 0}
    for row in rows:
        state = row.state
        if state in DONE:
            found["stored"] += 1
            found["warnings"] += any(map(_warned, row.parts.values()))
        elif state is State.REFUSED:
            found["refused"] += 1
        elif state is State.CONVERTED:
            found["saved"] += 1
        elif state in AGAIN:
            found[state.value] += 1
    return found


def _warned(part: Part) -> bool:
    return any(p.severity is not Severity.NOTE for p in (part.problem, *part.warnings) if p)


def damaged(row: Row) -> bool:
    """Tell whether it failed since a video is damaged in its middle: what lies before may be sent."""
    return any(
        p.state is State.FAILED and p.problem is not None and p.problem.code == "video-damaged"
        for p in row.parts.values()
    )


def creates_objects(rows: Iterable[Row]) -> bool:
    """Tell whether any of the rows has to be made into an object."""
    return any(row.item.kind is not Kind.DICOM for row in rows)


_Source = tuple[Path, tuple[float | None, float, float]]
"""A file, and what of it."""


def share_out(rows: Sequence[Row], instances: Sequence[InstanceRecord]) -> dict[int, dict[int, Part]]:
    """Return which instances each row, by key, turned into; a source that is there twice takes turns."""
    by_source: dict[_Source, list[InstanceRecord]] = {}
    for record in instances:
        for source in record.planned.sources:
            by_source.setdefault((source.path, record.planned.excerpt), []).append(record)
    same: dict[_Source, list[Row]] = {}
    for row in rows:
        same.setdefault((row.item.file.path, row.item.excerpt), []).append(row)
    shared: dict[int, dict[int, Part]] = {}
    for source_and_excerpt, owners in same.items():
        for records in _by_leg(by_source.get(source_and_excerpt, [])):
            each = len(records) // len(owners)
            for place, row in enumerate(owners):
                own = records[place * each : (place + 1) * each]
                shared.setdefault(row.key, {}).update({r.instance_id: _part(r) for r in own})
    return {row.key: shared.get(row.key, {}) for row in rows}


def _by_leg(records: Sequence[InstanceRecord]) -> list[list[InstanceRecord]]:
    """Part them by the destinations of their job: a row has as many for each."""
    legs: dict[int, list[InstanceRecord]] = {}
    for record in records:
        legs.setdefault(record.planned.leg, []).append(record)
    return list(legs.values())


def _part(record: InstanceRecord) -> Part:
    warnings = record.converted.warnings if record.converted else ()
    return Part(record.state, problem=record.problem, warnings=warnings)
