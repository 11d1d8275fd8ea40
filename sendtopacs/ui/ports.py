"""What the window asks of the rest of the program: the engine, the outbox, and what the settings say."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Protocol

from sendtopacs.audit import AuditTrail
from sendtopacs.audit_forward import AuditForwarder
from sendtopacs.export import Exported
from sendtopacs.fetched import FetchedFiles
from sendtopacs.gate import SentElsewhere
from sendtopacs.history import Step
from sendtopacs.model.attributes import Patient
from sendtopacs.model.confirmation import Confirmation
from sendtopacs.model.items import SourceFile
from sendtopacs.model.job import Plan
from sendtopacs.model.outbox_rules import OutboxRules
from sendtopacs.model.procedure_step import Reason
from sendtopacs.model.remote import RemoteAE
from sendtopacs.model.states import State
from sendtopacs.net.doorway import Doorway
from sendtopacs.outbox import InstanceRecord, JobFilter, JobRecord, JobSearch, JobSummary
from sendtopacs.plan import SentBefore
from sendtopacs.settings.schema import Settings
from sendtopacs.takes import KeptTakes
from sendtopacs.ui.capture.doors import CaptureDoors
from sendtopacs.worklist_cache import WorklistCache

Save = Callable[[Settings, Settings], Settings]
"""Given the new settings and those they were made of, saves and returns what is in force then."""

WriteBundle = Callable[[Path, Callable[[], None]], None]
"""Is given the ZIP to write and what is called between its parts; raises SendToPacsError."""


class EngineLike(Protocol):
    """`pipeline.Engine`, as far as the window uses it."""

    def use(self, rules: OutboxRules) -> None:
        """Go by these rules from now on."""

    def accept(self, plan: Plan) -> str:
        """Commit a plan; return the job's id."""

    def cancel(
        self,
        job_id: str,
        instance_ids: Collection[int] | None = None,
        reason: Reason = Reason.UNSPECIFIED,
    ) -> None:
        """Stop a job, or some of it; the reason is the RIS's."""

    def hold(self, job_id: str, instance_ids: Collection[int] | None = None) -> None:
        """Pause a job, or some of it."""

    def retry(
        self, job_id: str, instance_ids: Collection[int] | None = None, *, until_damage: bool = False
    ) -> None:
        """Take up again what failed, waits or was cancelled of a job, or some of it."""

    def send_elsewhere(
        self,
        job_id: str,
        instance_ids: Collection[int] | None,
        destination: RemoteAE,
        confirmation: Confirmation,
    ) -> str:
        """Send a job, or some of it, to another destination."""

    def export(
        self, job_id: str, folder: Path, instance_ids: Collection[int] | None = None
    ) -> Iterable[Exported]:
        """Save a job, or some of it, as DICOM files."""

    def job(self, job_id: str) -> JobRecord:
        """Return what is known of a job."""


class OverviewLike(Protocol):
    """`outbox.overview.Overview`, as far as the window uses it."""

    def jobs(
        self, which: JobFilter, offset: int = 0, limit: int = ..., search: JobSearch = ...
    ) -> list[JobSummary]:
        """Return a page of jobs."""

    def instances(self, job_id: str, offset: int = 0, limit: int = ...) -> list[InstanceRecord]:
        """Return a page of a job's instances."""

    def counts(self) -> dict[State, int]:
        """Count the instances that go to a peer, by state."""

    def next_tries(self) -> dict[str, datetime]:
        """Return when each peer for which something waits is tried again."""


class KnownLike(Protocol):
    """`outbox.known.KnownSources`, as far as the window asks it."""

    def job_of(self, file: SourceFile) -> str | None:
        """Return the latest job that was made of a file."""

    def sent_before(self, files: Iterable[SourceFile]) -> Mapping[SourceFile, SentBefore]:
        """Return which of these files were stored before."""


class OutboxLike(Protocol):
    """`outbox.Outbox`, as far as the window reads it."""

    @property
    def overview(self) -> OverviewLike:
        """What a view shows of it."""

    @property
    def known(self) -> KnownLike:
        """What it knows of source files."""

    def job(self, job_id: str) -> JobRecord:
        """Return what is known of a job."""


class HistoryLike(Protocol):
    """`history.History`, as far as the window asks it."""

    def sent_elsewhere(
        self, files: Iterable[tuple[SourceFile, Patient]]
    ) -> Mapping[SourceFile, SentElsewhere]:
        """Return of which of these files the content was stored for another patient."""

    def served_steps(self) -> set[Step]:
        """Return the steps of orders under which something was stored."""

    def series_numbers(self) -> dict[str, int]:
        """Return the highest series number that was given here, by StudyInstanceUID."""

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

    def series_numbers(self) -> dict[str, int]:
        """Return nothing."""
        return {}

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
    audit: AuditTrail | None = None
    fetched: FetchedFiles | None = None  # where what comes from a PACS is kept until it is sent on
    takes: KeptTakes = field(default_factory=KeptTakes)  # what destinations said that they take
    forwarder: AuditForwarder | None = None  # sends the trail to an audit server, where there is one
    doorway: Doorway = field(default_factory=Doorway)  # where PACSs reach us: the engine's, too
    defaults: Settings = field(default_factory=Settings)  # in force without the user's file
    log_file: Path | None = None  # what the log is read from
    write_bundle: WriteBundle | None = None  # writes a support bundle
    use_log_level: Callable[[str], None] = lambda _level: None
    capture: CaptureDoors | None = None  # where what is captured here comes from, and is kept
    unpacked: Path | None = None  # where archives are unpacked; None: they are refused
