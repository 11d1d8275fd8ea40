"""What runs in a worker while one looks up: the searches, and attaching to a study. Knows no widget."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from sendtopacs.model.attributes import FormValues
from sendtopacs.net.attributes import Attributes
from sendtopacs.net.find import Client, Found
from sendtopacs.net.keys import put, value_at
from sendtopacs.net.query import (
    PatientSearch,
    QueryTarget,
    attachment,
    find_studies,
    free_series_number,
    patient_of,
    search_patients,
)
from sendtopacs.net.worklist import WorklistSearch, form_values, search_worklist
from sendtopacs.ui.jobs import Task
from sendtopacs.ui.lookup.targets import Kind, Search, Target, date_range

Answer = Attributes


def search(kind: Kind, target: Target, wanted: Search) -> Callable[[Task], Found]:
    """Return the work that searches for orders or patients."""
    texts = {name: value for name, value in wanted.items() if not name.startswith("wildcard")}
    name, identifier = bool(wanted.get("wildcard_name")), bool(wanted.get("wildcard_id"))

    def orders(task: Task) -> Found:
        day = date_range(texts.pop("ScheduledProcedureStepStartDate", ""), datetime.now().date())
        asked = WorklistSearch(
            **texts,
            ScheduledProcedureStepStartDate=day,
            wildcard_name=name,
            wildcard_id=identifier,
        )
        return search_worklist(_client(target, task), asked, target.character_set)

    def patients(task: Task) -> Found:
        asked = PatientSearch(
            texts.get("PatientID", ""),
            texts.get("PatientName", ""),
            name,
            identifier,
            texts.get("model") or target.model,
            texts.get("level", ""),
        )
        return search_patients(_client(target, task), asked, target.character_set)

    return orders if kind is Kind.WORKLIST else patients


def studies_of(target: Target, patient: Attributes) -> Callable[[Task], Found]:
    """Return the work that lists a patient's studies."""
    keys: Attributes = {}
    put(keys, "PatientID", value_at(patient, "PatientID"))
    if issuer := value_at(patient, "IssuerOfPatientID"):
        put(keys, "IssuerOfPatientID", issuer)
    return lambda task: find_studies(_client(target, task), keys, _query(target))


def attach(target: Target, study: Attributes) -> Callable[[Task], FormValues]:
    """Return the work that finds a free series number and makes the values of what joins the study."""

    def work(task: Task) -> FormValues:
        number = free_series_number(_client(target, task), study, _query(target))
        return attachment(study, number, target.preset)

    return work


def values_of(kind: Kind, target: Target, answer: Attributes) -> FormValues:
    """Return what a chosen order or patient says."""
    if kind is Kind.WORKLIST:
        return form_values(answer)
    return FormValues(patient=patient_of(answer, target.preset))


def _client(target: Target, task: Task) -> Client:
    return Client(target.remote, target.local, task.cancel_token, _every(50, task.report))


def _every(step: int, report: Callable[[object], None]) -> Callable[[int], None]:
    """Return a counter that reports now and then."""
    return lambda count: report(count) if count % step == 0 else None


def _query(target: Target) -> QueryTarget:
    return QueryTarget(model=target.model, character_set=target.character_set)
