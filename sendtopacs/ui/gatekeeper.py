"""Keeps the gate: who the files in the list were for, what was found and seen, whether the ID was given."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from sendtopacs.gate import (
    SECOND_LOOK,
    Circumstances,
    SentElsewhere,
    demands_second_look,
    findings,
    patients_of,
)
from sendtopacs.model.attributes import FormValues, Patient
from sendtopacs.model.items import DicomDetails, SourceFile, SourceItem
from sendtopacs.model.problems import Problem
from sendtopacs.model.relabelling import Relabelling
from sendtopacs.model.same_patient import same_patient
from sendtopacs.ui.form import PatientForm
from sendtopacs.ui.gate_panel import GatePanel, Summary
from sendtopacs.ui.sources import SourceModel

_Key = tuple[str, tuple[tuple[str, str], ...]]
_Question = tuple[Patient, str, tuple[Patient, ...], frozenset[_Key]]


@dataclass(frozen=True, slots=True)
class Look:
    """What the operator has seen and done by the time of Send; goes to the worker that hands the job over."""

    known: Circumstances
    seen: frozenset[_Key]
    passed: bool

    def overlooked(self, found: Sequence[Problem]) -> str:
        """Return the code of what stands against sending, '' where nothing does."""
        if any(_key(problem) not in self.seen for problem in found):
            return "gate-look-first"
        return "gate-id-again" if demands_second_look(found) and not self.passed else ""


class Gatekeeper(QObject):
    """Between list, form and panel."""

    looked = Signal()

    def __init__(self, model: SourceModel, form: PatientForm, panel: GatePanel, parent: QObject) -> None:
        super().__init__(parent)
        self._model, self._form, self.panel = model, form, panel
        self._days = 0
        self._for: Patient | None = None  # who the files in the list were for first
        self._settled: Patient | None = None  # whom somebody looked up, or typed to the end
        self._sent_to: Patient | None = None  # who those were for that went before
        self._half_typed = False  # files came while the patient was being typed
        self._found: tuple[Problem, ...] = ()
        self._elsewhere: Mapping[SourceFile, SentElsewhere] = {}
        self._patients: tuple[Patient, ...] = ()  # into whose records the files get
        self._passed: _Question | None = None
        model.rowsInserted.connect(self._on_rows)
        form.settled.connect(self._on_settled)
        panel.typed.connect(self._on_typed)

    def use(self, days: int) -> None:
        """Look at files further than this from the scheduled step."""
        self._days = days

    def circumstances(self, relabelling: Relabelling) -> Circumstances:
        """Return what the findings depend on, as far as it is known by now."""
        sent = self._sent_to is not None and same_patient(self._sent_to, self._form.values().patient)
        sent = sent and any(row.finished for row in self._model.rows)
        return Circumstances(relabelling, self._days, self._for, self._elsewhere, sent)

    def look(self, relabelling: Relabelling) -> Look:
        """Return what the operator has seen and done so far."""
        seen = frozenset(map(_key, self._found))
        return Look(self.circumstances(relabelling), seen, demands_second_look(self._found) and self.passed)

    @property
    def passed(self) -> bool:
        """True where nothing demands the ID again, or it was given for what stands there now."""
        return not demands_second_look(self._found) or self._passed == self._question()

    def note_elsewhere(self, elsewhere: Mapping[SourceFile, SentElsewhere]) -> None:
        """Take note of what the latest check found in the outbox."""
        self._elsewhere = elsewhere

    def show(self, items: Sequence[SourceItem], relabelling: Relabelling, destination: str) -> None:
        """Show what Send would do, and what deserves a look; nothing where there is nothing to send."""
        if not items:
            self._forget()
            return
        self._follow()
        values = self._form.values()
        self._found = tuple(findings(items, values, self.circumstances(relabelling)))
        self.panel.show_findings(self._found)
        self._patients = tuple(patients_of(items, values, relabelling)) or (values.patient,)
        kinds = Counter(item.kind for item in items)
        numbers = _accessions(items, values, relabelling)
        self.panel.show_summary(Summary(self._patients, numbers, tuple(kinds.items()), destination))
        if self._passed != self._question():
            self._passed = None  # what was passed and comes back is asked again, as the panel shows it
        demanded = demands_second_look(self._found)
        self.panel.ask(_expected(self._patients, values.patient) if demanded else (), self._question())

    # -- within --------------------------------------------------------------------------------------------

    @Slot()
    def _on_settled(self) -> None:
        self._settled = self._form.values().patient
        self._follow()
        self._half_typed = False
        self._remember()

    @Slot()
    def _on_rows(self) -> None:
        self._remember()

    def _remember(self) -> None:
        """Remember who the files are for, from the first time that somebody has said so."""
        patient = self._form.values().patient
        if not any(row.fresh for row in self._model.rows):
            self._for, self._half_typed = None, False
        elif self._for is None and patient.PatientID:
            self._for, self._half_typed = patient, patient != self._settled

    def _follow(self) -> None:
        """Take what was typed on since the files came for the same patient's."""
        patient = self._form.values().patient
        if self._half_typed and self._for is not None and _typed_on(self._for, patient):
            self._for = patient

    @Slot()
    def _on_typed(self) -> None:
        self._passed = self._question() if self.panel.matches else None
        self.looked.emit()

    def _question(self) -> _Question:
        """Return what the ID was asked for: another patient, order or finding asks anew."""
        keys = frozenset(_key(problem) for problem in self._found if problem.code in SECOND_LOOK)
        values = self._form.values()
        return values.patient, values.study.AccessionNumber, self._patients, keys

    def _forget(self) -> None:
        self._sent_to = self._for or self._sent_to
        self._for, self._found, self._passed, self._elsewhere = None, (), None, {}
        self._half_typed = False
        self._patients = ()
        self.panel.show_findings(())
        self.panel.ask((), None)
        self.panel.show_summary(None)


def _typed_on(before: Patient, now: Patient) -> bool:
    """Tell whether a name and an ID only grew."""
    return now.PatientID.startswith(before.PatientID) and now.PatientName.startswith(before.PatientName)


def _accessions(items: Sequence[SourceItem], values: FormValues, relabelling: Relabelling) -> tuple[str, ...]:
    """Return the numbers of the orders under which the files get, each once."""
    numbers = (
        item.details.study.AccessionNumber
        if isinstance(item.details, DicomDetails) and not relabelling.covers(item)
        else values.study.AccessionNumber
        for item in items
        if item.usable
    )
    return tuple(dict.fromkeys(number for number in numbers if number))


def _expected(patients: Sequence[Patient], form: Patient) -> tuple[str, ...]:
    """Return what is to be typed: the IDs of whose records it is; where one has none, the name.

    Where files name nobody, what the form has.
    """
    if len(patients) == 1:
        (patient,) = patients
        return (patient.PatientID or form.PatientID or patient.PatientName or form.PatientName,)
    said = [patient.PatientID or patient.PatientName for patient in patients]
    return tuple(dict.fromkeys(text for text in said if text))


def _key(problem: Problem) -> _Key:
    return problem.code, tuple(sorted(problem.params.items()))
