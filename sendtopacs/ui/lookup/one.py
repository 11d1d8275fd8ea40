"""Looks for the one order or patient that a scan or another program names: in worklists, then in PACSs."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from sendtopacs.model.attributes import FormValues
from sendtopacs.model.errors import NetworkError
from sendtopacs.model.problems import Problem
from sendtopacs.net.keys import value_at
from sendtopacs.net.worklist import path_of
from sendtopacs.ui.jobs import Task
from sendtopacs.ui.lookup import work
from sendtopacs.ui.lookup.targets import Kind, Search, Target

Place = tuple[Kind, Target]
_OF_A_PATIENT = ("PatientID", "PatientName")
_OF_AN_ORDER = (*_OF_A_PATIENT, "AccessionNumber")


@dataclass(frozen=True, slots=True)
class Found:
    """Where the first matches were, and the values of the only one that agrees with what was asked for."""

    kind: Kind
    target: Target
    wanted: Search
    values: FormValues | None = None
    scheduled_date: str = ""
    problem: Problem | None = None  # what kept a place from answering


def find_one(places: Sequence[Place], asked: Mapping[str, str], known: work.Known) -> Callable[[Task], Found]:
    """Return the work that looks in one place after the other, until one has a match."""

    def find(task: Task) -> Found:
        problem: Problem | None = None
        for kind, target in places:
            wanted = _search(kind, target, asked)
            if not any(wanted.get(name) for name in _OF_AN_ORDER):
                continue
            try:
                looked = work.search(kind, target, wanted, known)(task)
            except NetworkError as failure:
                problem = problem or failure.problem
                continue
            if looked.found.answers:
                return _first((kind, target), wanted, asked, looked)
            problem = problem or looked.found.problem
        kind, target = places[0]
        return Found(kind, target, _search(kind, target, asked), problem=problem)

    return find


def _search(kind: Kind, target: Target, asked: Mapping[str, str]) -> Search:
    """Return the search: by ID and accession number where they are given, else by name; nothing added."""
    names = _OF_AN_ORDER if kind is Kind.WORKLIST else _OF_A_PATIENT
    given = {name: asked.get(name, "") for name in names}
    if given["PatientID"] or given.get("AccessionNumber"):
        given["PatientName"] = ""  # which may be written otherwise there; it is compared
    return {**given, "level": target.defaults.get("level", ""), "wildcard_name": "", "wildcard_id": ""}


def _first(place: Place, wanted: Search, asked: Mapping[str, str], looked: work.Looked) -> Found:
    kind, target = place
    if len(looked.found.answers) != 1 or not looked.found.complete:
        return Found(kind, target, wanted, problem=looked.found.problem)
    (answer,) = looked.found.answers
    if not all(_agrees(answer, keyword, value) for keyword, value in asked.items()):
        return Found(kind, target, wanted)
    date = value_at(answer, path_of("ScheduledProcedureStepStartDate")) if kind is Kind.WORKLIST else ""
    return Found(kind, target, wanted, work.values_of(kind, target, answer, looked.series_numbers), date)


def _agrees(answer: work.Answer, keyword: str, value: str) -> bool:
    """Tell whether an answer says the same, or nothing; of a name the family is compared."""
    found = value_at(answer, keyword)
    if keyword == "PatientName":
        found, value = found.partition("^")[0], value.partition("^")[0]
    return not found or not value or found.strip().casefold() == value.strip().casefold()
