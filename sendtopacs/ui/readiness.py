"""May the list be sent as it stands, and if not, why not: pure, so that the window only has to show it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from sendtopacs.model.attributes import FormValues
from sendtopacs.model.items import Kind
from sendtopacs.model.problems import Problem, Severity, error
from sendtopacs.model.states import DONE
from sendtopacs.plan import PlanOptions, also_required, check_form
from sendtopacs.ui.destination_bar import Readiness
from sendtopacs.ui.plurals import Plurals
from sendtopacs.ui.problems import in_words
from sendtopacs.ui.rows import Row, creates_objects

translate = QCoreApplication.translate  # by this name lupdate finds the texts

_SAID_AT_ONCE = 2  # beside Send
_MOST_SAID = 8  # in its tool tip


@dataclass(frozen=True, slots=True)
class Situation:
    """All that Send depends on."""

    rows: Sequence[Row]
    values: FormValues
    options: PlanOptions
    job_problems: tuple[Problem, ...] = ()  # of the plan as a whole, as last looked up
    reading: bool = False  # files are still being added
    may_pass: bool = True  # the gate's second look is over, or was not demanded

    @property
    def fresh(self) -> list[Row]:
        """Return the rows that Send would send."""
        return [row for row in self.rows if row.fresh]


@dataclass(frozen=True, slots=True)
class Assessment:
    """What the window shows."""

    readiness: Readiness
    field_problems: tuple[Problem, ...]
    form_used: bool
    stops_at: str = ""  # the first field for which nothing is sent


def assess(now: Situation) -> Assessment:
    """Judge the situation."""
    fresh = now.fresh
    creates = creates_objects(fresh)
    form_used = creates or now.options.relabelling.wanted or not fresh
    fields = _field_problems(now, creates) if form_used else ()
    found = (*fields, *_nothing_by_halves(now), *now.job_problems)
    blocking = [p for p in found if p.severity is Severity.ERROR] if fresh else []
    whole = _why_not(now, fresh)
    reason = whole or _several(blocking)
    if not reason and not now.may_pass:
        reason = in_words(error("gate-id-again"))
    may_save = not reason
    reason = reason or _nowhere(now.options)
    remarks = [p for p in now.job_problems if p.severity is not Severity.ERROR] if fresh else []
    readiness = Readiness(
        files=len(fresh),
        size_bytes=sum(row.item.file.size_bytes for row in fresh),
        refused=sum(not row.usable for row in now.rows),
        has_dicom=any(row.item.kind is Kind.DICOM for row in fresh),
        may_send=not reason,
        may_save=may_save,
        reason=reason or _several(remarks),
        in_full=reason if whole or not blocking else _all_of(blocking),
        reason_is_error=bool(reason),
        settled=not fresh and not now.reading and any(row.sent for row in now.rows),
        following=_what_next(now),
    )
    stops_at = "" if whole else next((p.field for p in blocking if p.field), "")
    return Assessment(readiness, fields, form_used, stops_at)


def _nowhere(options: PlanOptions) -> str:
    """Say why nothing can be sent, though it could be saved."""
    if options.destination is None:
        return in_words(error("no-destination"))
    incomplete = (peer for peer in options.peers if peer.incomplete)
    return next((in_words(error("peer-incomplete", peer=peer.label)) for peer in incomplete), "")


def _nothing_by_halves(now: Situation) -> tuple[Problem, ...]:
    """Say what the plan cannot know: it is made of the rows that can be sent."""
    if not now.options.all_or_nothing:
        return ()
    refused = sum(not row.item.usable for row in now.rows)
    return (error("refused-all-or-nothing", count=refused),) if refused else ()


def _field_problems(now: Situation, creates: bool) -> tuple[Problem, ...]:
    options = now.options
    by_kind = bool(options.profile.rules.modality)
    needed = creates or options.relabelling.wanted or not now.rows
    problems = check_form(now.values, options.character_set, creates_objects=needed, modality_by_kind=by_kind)
    return *problems, *(also_required(now.values, options.required) if creates or not now.rows else ())


def _why_not(now: Situation, fresh: Sequence[Row]) -> str:
    if now.reading:
        return translate("readiness", "Files are still being read.")
    if fresh:
        return ""
    if any(row.sent for row in now.rows):
        return translate(
            "readiness", "Everything in the list was handed over already. Add files, or press New patient."
        )
    return in_words(error("no-files"))


def _what_next(now: Situation) -> str:
    """Say what can be done once all is stored; whoever is here twice a month need not know it."""
    if now.reading or not now.rows:
        return ""
    if any(row.under_way or row.state not in DONE for row in now.rows):
        return ""
    return translate("readiness", "Next: New patient (Ctrl+N), or add more files of this patient.")


def _several(problems: Iterable[Problem]) -> str:
    """Say the first ones, and how many more there are."""
    sentences = list(dict.fromkeys(map(in_words, problems)))
    said, left = " ".join(sentences[:_SAID_AT_ONCE]), len(sentences) - _SAID_AT_ONCE
    return f"{said} {Plurals().more(left)}" if left > 0 else said


def _all_of(problems: Iterable[Problem]) -> str:
    """Say each on a line of its own, and how many more there are than a tool tip holds."""
    sentences = list(dict.fromkeys(map(in_words, problems)))
    said, left = sentences[:_MOST_SAID], len(sentences) - _MOST_SAID
    return "\n".join([*said, Plurals().more(left)] if left > 0 else said)
