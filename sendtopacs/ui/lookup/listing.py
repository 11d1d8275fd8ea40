"""What the search dialog lists: what was found, where, and for which patient or study."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication

from sendtopacs.net.attributes import Attributes
from sendtopacs.net.find import Found
from sendtopacs.net.keys import value_at
from sendtopacs.net.query import SERIES_KEYS, STUDY_KEYS, TABLE_26
from sendtopacs.net.worklist import TABLE_18, path_of
from sendtopacs.ui.lookup.columns import ORDERS, PATIENTS, SERIES, STUDIES, Column
from sendtopacs.ui.lookup.fetch import Wanted
from sendtopacs.ui.lookup.targets import Kind, Target
from sendtopacs.ui.lookup.work import Looked

translate = QCoreApplication.translate  # by this name lupdate finds the texts


@dataclass(frozen=True, slots=True)
class Listing:
    """Orders or patients, the studies of a patient, or the series of a study."""

    kind: Kind
    target: Target | None = None  # where it was found, whatever is chosen to be searched next
    looked: Looked = field(default_factory=lambda: Looked(Found()))
    patient: Attributes | None = None  # whose studies or series these are
    study: Attributes | None = None  # whose series these are

    @property
    def columns(self) -> tuple[Column, ...]:
        """What is shown of each."""
        if self.patient is None:
            return ORDERS if self.kind is Kind.WORKLIST else PATIENTS
        return STUDIES if self.study is None else SERIES

    @property
    def details(self) -> tuple[str, ...]:
        """What is shown of one in detail."""
        if self.patient is None:
            return TABLE_18 if self.kind is Kind.WORKLIST else TABLE_26
        return STUDY_KEYS if self.study is None else SERIES_KEYS

    def wanted(self, answers: tuple[Attributes, ...]) -> Wanted | None:
        """Return what is fetched with these of it; of patients and orders nothing is."""
        if self.target is None or self.patient is None or not answers:
            return None
        return Wanted(self.target, self.patient, self.study, answers)

    def why_empty(self) -> str:
        """Say what to do where nothing is seen of it."""
        if self.looked.found.answers:
            return translate("lookup", "No result has these words: type fewer of them beneath, or none.")
        if self.study is not None:
            return translate("lookup", "This study has no series there.")
        if self.patient is not None:
            return translate("lookup", "This patient has no studies there.")
        if self.kind is Kind.WORKLIST:
            return translate(
                "lookup",
                "No order fits. Try fewer letters of the name, or the ID alone; another day, or any; any"
                " modality; and look under 'More fields' whether a station is asked for. For somebody without"
                " an order, close this window and type who it is: New patient (Ctrl+N).",
            )
        return translate(
            "lookup",
            "Nobody fits. Try fewer letters of the name, or the ID alone. For somebody whom this archive does"
            " not know, close this window and type who it is: New patient (Ctrl+N).",
        )

    @property
    def as_of(self) -> str:
        """When a worklist that is away said it, ISO 8601; '' where this is of now."""
        problem = self.looked.found.problem
        return problem.params["when"] if problem and problem.code == "worklist-kept" else ""


def scheduled_date(answer: Attributes) -> str:
    """Return for when an order is scheduled, DA; '' of a patient."""
    return value_at(answer, path_of("ScheduledProcedureStepStartDate"))
