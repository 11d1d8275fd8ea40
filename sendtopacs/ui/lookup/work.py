"""What runs in a worker while one looks up: the searches, and attaching to a study. Knows no widget."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from sendtopacs.history import Step
from sendtopacs.model.attributes import FormValues
from sendtopacs.model.errors import NetworkError, ValuesError
from sendtopacs.model.problems import error
from sendtopacs.net.attributes import Attributes
from sendtopacs.net.find import Client, Found
from sendtopacs.net.keys import put, value_at
from sendtopacs.net.problems import is_connection_problem
from sendtopacs.net.query import (
    PatientSearch,
    QueryTarget,
    attachment,
    find_series,
    find_studies,
    free_series_number,
    patient_of,
    search_patients,
)
from sendtopacs.net.worklist import WorklistSearch, form_values, numbered_on, search_worklist
from sendtopacs.ui.jobs import Task
from sendtopacs.ui.lookup.targets import Kind, Search, Target, date_range
from sendtopacs.ui.ports import HistoryLike
from sendtopacs.worklist_cache import WorklistCache

Answer = Attributes
_HANGS = frozenset({"find-time-limit", "find-broken-off"})


@dataclass(frozen=True, slots=True)
class Looked:
    """What a search found, and which orders were served from here."""

    found: Found
    served: frozenset[Step] = frozenset()
    series_numbers: Mapping[str, int] = field(default_factory=dict)  # the highest given here, by study


@dataclass(frozen=True, slots=True)
class Known:
    """What this computer knows of orders: those that were served, and what a worklist said."""

    history: HistoryLike
    worklists: WorklistCache | None = None

    def looked(self, found: Found) -> Looked:
        """Return what was found with what is known of it."""
        served, numbers = frozenset(self.history.served_steps()), self.history.series_numbers()
        return Looked(found, served, numbers)

    def kept(self, target: Target, keys: Attributes) -> Found | None:
        """Return what is kept of a worklist that is away, None where that is nothing."""
        now = datetime.now()
        kept = self.worklists.kept(target.remote, now) if self.worklists else None
        return Found(kept.matching(keys), kept.problem(target.label, now)) if kept else None


def search(kind: Kind, target: Target, wanted: Search, known: Known) -> Callable[[Task], Looked]:
    """Return the work that searches for orders or patients; a worklist that is away as it was kept."""
    texts = {name: value for name, value in wanted.items() if not name.startswith("wildcard")}
    name, identifier = bool(wanted.get("wildcard_name")), bool(wanted.get("wildcard_id"))

    def orders(task: Task) -> Looked:
        day = _day(texts.pop("ScheduledProcedureStepStartDate", ""))
        asked = WorklistSearch(
            **texts,
            ScheduledProcedureStepStartDate=day,
            wildcard_name=name,
            wildcard_id=identifier,
        )
        keys = asked.keys(wildcard_id=identifier)
        try:
            found = search_worklist(_client(target, task), asked, target.character_set)
        except NetworkError as failure:
            kept = known.kept(target, keys) if is_connection_problem(failure.problem) else None
            if kept is None:
                raise
            return known.looked(kept)
        if found.problem and found.problem.code in _HANGS and not found.answers:
            found = known.kept(target, keys) or found
        return known.looked(found)

    def patients(task: Task) -> Looked:
        asked = PatientSearch(
            texts.get("PatientID", ""),
            texts.get("PatientName", ""),
            name,
            identifier,
            texts.get("model") or target.model,
            texts.get("level", ""),
        )
        return Looked(search_patients(_client(target, task), asked, target.character_set))

    return orders if kind is Kind.WORKLIST else patients


def _day(text: str) -> str:
    """Return the date or range that is asked for; raise ValuesError for what is none, and matches nothing."""
    day = date_range(text, datetime.now().date())
    if day and not re.fullmatch(r"\d{8}(-(\d{8})?)?|-\d{8}", day):
        raise ValuesError([error("find-date-malformed")])
    return day


def studies_of(target: Target, patient: Attributes) -> Callable[[Task], Looked]:
    """Return the work that lists a patient's studies."""
    keys: Attributes = {}
    put(keys, "PatientID", value_at(patient, "PatientID"))
    if issuer := value_at(patient, "IssuerOfPatientID"):
        put(keys, "IssuerOfPatientID", issuer)
    return lambda task: Looked(find_studies(_client(target, task), keys, _query(target)))


def series_of(target: Target, study: Attributes, patient: Attributes) -> Callable[[Task], Looked]:
    """Return the work that lists a study's series."""
    keys: Attributes = {}
    if target.model == "patient":
        put(keys, "PatientID", value_at(patient, "PatientID"))
    put(keys, "StudyInstanceUID", value_at(study, "StudyInstanceUID"))
    return lambda task: Looked(find_series(_client(target, task), keys, _query(target)))


def attach(target: Target, study: Attributes) -> Callable[[Task], FormValues]:
    """Return the work that finds a free series number and makes the values of what joins the study."""

    def work(task: Task) -> FormValues:
        number = free_series_number(_client(target, task), study, _query(target))
        return attachment(study, number, target.preset)

    return work


def values_of(kind: Kind, target: Target, answer: Attributes, numbers: Mapping[str, int]) -> FormValues:
    """Return what a chosen order or patient says; a series number that was given here is not given again."""
    if kind is Kind.WORKLIST:
        return numbered_on(form_values(answer), numbers)
    return FormValues(patient=patient_of(answer, target.preset))


def _client(target: Target, task: Task) -> Client:
    return Client(target.remote, target.local, task.cancel_token, _every(50, task.report))


def _every(step: int, report: Callable[[object], None]) -> Callable[[int], None]:
    """Return a counter that reports the first ones, and then now and then."""
    return lambda count: report(count) if count < step or count % step == 0 else None


def _query(target: Target) -> QueryTarget:
    return QueryTarget(model=target.model, character_set=target.character_set)
