"""What the window asks of the rest of the program: the engine, the outbox, and what the settings say."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Protocol

from sendtopacs.gate import SentElsewhere
from sendtopacs.history import Step
from sendtopacs.model.attributes import Patient
from sendtopacs.model.items import SourceFile
from sendtopacs.model.job import Plan
from sendtopacs.model.remote import RemoteAE
from sendtopacs.model.states import State
from sendtopacs.outbox import JobRecord
from sendtopacs.plan import SentBefore
from sendtopacs.settings.schema import Settings
from sendtopacs.worklist_cache import WorklistCache

Save = Callable[[Settings, Settings], Settings]
"""Given the new settings and those they were made of, saves and returns what is in force then."""


class EngineLike(Protocol):
    """`pipeline.Engine`, as far as the window uses it."""

    def accept(self, plan: Plan) -> str:
        """Commit a plan; return the job's id."""

    def cancel(self, job_id: str) -> None:
        """Stop a job."""

    def retry(self, job_id: str) -> None:
        """Take a job's failed and cancelled instances up again."""

    def job(self, job_id: str) -> JobRecord:
        """Return what is known of a job."""


class OutboxLike(Protocol):
    """`outbox.Outbox`, as far as the window reads it."""

    def counts(self) -> dict[State, int]:
        """Count the instances that go to a peer, by state."""

    def sent_before(self, files: Iterable[SourceFile]) -> Mapping[SourceFile, SentBefore]:
        """Return which of these files were stored before."""


class HistoryLike(Protocol):
    """`history.History`, as far as the window asks it."""

    def sent_elsewhere(
        self, files: Iterable[tuple[SourceFile, Patient]]
    ) -> Mapping[SourceFile, SentElsewhere]:
        """Return of which of these files the content was stored for another patient."""

    def served_steps(self) -> set[Step]:
        """Return the steps of orders under which something was stored."""

    def recent_patients(self, limit: int) -> list[Patient]:
        """Return whom something was sent for, the latest first."""


class NoHistory:
    """Knows of nothing that was sent."""

    def sent_elsewhere(
        self, _files: Iterable[tuple[SourceFile, Patient]]
    ) -> Mapping[SourceFile, SentElsewhere]:
        """Return nothing."""
        return {}

    def served_steps(self) -> set[Step]:
        """Return nothing."""
        return set()

    def recent_patients(self, _limit: int) -> list[Patient]:
        """Return nobody."""
        return []


@dataclass(frozen=True, slots=True)
class Backend:
    """What the window works with; all of it met in `ui.app`."""

    engine: EngineLike
    outbox: OutboxLike
    save_settings: Save
    more_destinations: tuple[RemoteAE, ...] = ()  # beyond the settings': the built-in PACS
    history: HistoryLike = field(default_factory=NoHistory)
    worklists: WorklistCache | None = None  # where worklists are kept for the time when they are away
