"""The panel above Send: whose record the files get into, and what deserves a look before they do."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from sendtopacs.model.attributes import Patient
from sendtopacs.model.items import Kind
from sendtopacs.model.problems import Problem
from sendtopacs.ui import written
from sendtopacs.ui.editors import TextEditor
from sendtopacs.ui.field import NoticeLine, ProblemLine
from sendtopacs.ui.icons import Tone
from sendtopacs.ui.plurals import Plurals
from sendtopacs.ui.widgets import breakable, named, plain_label

_MOST_FINDINGS = 6  # lines; there are no more conditions than that, but files may be many
_MOST_NAMES = 4


@dataclass(frozen=True, slots=True)
class Summary:
    """What is about to happen."""

    patients: tuple[Patient, ...]  # one, unless DICOM files of several are sent as they are
    accessions: tuple[str, ...]
    kinds: tuple[tuple[Kind, int], ...]  # how many of each
    destination: str


class GatePanel(QWidget):
    """Shows a summary in one line, findings beneath it, and where needed a field for the ID."""

    typed = Signal()
    confirmed = Signal()  # the right one, with Enter, as scanners send it

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._expected: tuple[str, ...] = ()
        self._given: set[str] = set()  # of several, those that were given by now
        self._question: object = None
        self._who, self._what = plain_label("gate_patient", self), plain_label("gate_files", self)
        font = self._who.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 1.15)
        self._who.setFont(font)
        self._findings = [ProblemLine(self) for _ in range(_MOST_FINDINGS)]
        self._again = QWidget(self)
        self._label = QLabel(self._asked(), self._again)
        self.entry = named(_Again(parent=self._again), "gate_id")
        self.entry.edited.connect(self._on_typed)
        self.entry.returnPressed.connect(self._on_entered)
        self._verdict = NoticeLine(self._again)
        self._lay_out()
        self.hide()

    @property
    def sentences(self) -> list[str]:
        """What it says was found."""
        return [line.text.text() for line in self._findings if line.text.text()]

    @property
    def summary(self) -> str:
        """What it says is about to happen."""
        return f"{self._who.text()} {self._what.text()}".strip()

    @property
    def matches(self) -> bool:
        """True when the ID that was asked for was given; of several each, by Enter."""
        if len(self._expected) == 1:
            return self.entry.value().casefold() == self._expected[0].casefold()
        return bool(self._expected) and not self._missing

    def show_summary(self, summary: Summary | None) -> None:
        """Show what is about to happen; None where nothing is."""
        self.setVisible(summary is not None)
        if summary is None:
            return
        several = len(summary.patients) > 1
        who = self._several(summary.patients) if several else _name(summary.patients[0])
        self._who.setText(breakable(who) or self.tr("No patient yet"))
        facts = [] if several else self._facts(summary)
        kinds = written.listed(Plurals().kind(kind, count) for kind, count in summary.kinds)
        facts.append(self.tr("{files} to {destination}").format(files=kinds, destination=summary.destination))
        self._what.setText(breakable(" · ".join(facts)))

    def _several(self, patients: Sequence[Patient]) -> str:
        """Say how many, and who they are."""
        named = [_name_and_id(patient) for patient in patients[:_MOST_NAMES]]
        left = len(patients) - len(named)
        text = self.tr("{count}: {names}").format(
            count=self.tr("%n patient(s)", None, len(patients)), names="; ".join(named)
        )
        return f"{text} {Plurals().more(left)}" if left else text

    def _facts(self, summary: Summary) -> list[str]:
        (patient,) = summary.patients
        facts = [self.tr("ID {id}").format(id=patient.PatientID)] if patient.PatientID else []
        born = written.date_in_words(patient.PatientBirthDate, QLocale())
        facts += [self.tr("born {date}").format(date=born)] if born else []
        shown, left = summary.accessions[:_MOST_NAMES], len(summary.accessions) - _MOST_NAMES
        if shown:
            more = f" {Plurals().more(left)}" if left > 0 else ""
            facts.append(self.tr("accession {number}").format(number=written.listed(shown)) + more)
        return facts

    def show_findings(self, found: Sequence[Problem]) -> None:
        """Say what was found."""
        said: Iterable[Problem | None] = [*found[:_MOST_FINDINGS], *[None] * _MOST_FINDINGS]
        for line, problem in zip(self._findings, said, strict=False):
            line.show_problem(problem)
        left = len(found) - _MOST_FINDINGS
        if left > 0:
            self._findings[-1].show_problem(found[_MOST_FINDINGS - 1], Plurals().more(left))
        self.entry.setAccessibleDescription(" ".join(self.sentences))

    def lead_here(self) -> None:
        """Lead the keyboard to the field for the ID."""
        self.entry.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask(self, expected: Sequence[str], question: object) -> None:
        """Ask for these IDs; none asks for nothing. What was typed for another question goes."""
        if (tuple(expected), question) != (self._expected, self._question):
            self._expected, self._question, self._given = tuple(expected), question, set()
            self.entry.set_value("")
            self._label.setText(self._asked())
            self.entry.setAccessibleName(self._label.text())
        self._again.setVisible(bool(expected))
        self._show_verdict()

    # -- within --------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._label.setBuddy(self.entry)
        self._label.setWordWrap(True)
        self.entry.setAccessibleName(self._label.text())
        self.entry.setMaximumWidth(240)
        again, row = QVBoxLayout(self._again), QHBoxLayout()
        again.setContentsMargins(0, 0, 0, 0)
        again.setSpacing(2)
        again.addWidget(self._label)
        again.addLayout(row)
        row.addWidget(self.entry)
        row.addWidget(self._verdict, 1)
        row.addStretch(0)  # the field stays where it is while there is no verdict
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 6, 12, 6)
        layout.setSpacing(4)
        for label in (self._who, self._what):
            label.setWordWrap(True)  # never wider than the window, whatever somebody is called
            layout.addWidget(label)
        for line in self._findings:
            layout.addWidget(line)
        layout.addWidget(self._again)
        self._again.hide()

    @Slot()
    def _on_typed(self) -> None:
        self._show_verdict()
        self.typed.emit()

    @Slot()
    def _on_entered(self) -> None:
        if len(self._expected) > 1 and self.entry.value().casefold() in self._missing:
            self._given.add(self.entry.value().casefold())
            self.entry.set_value("")
        self._on_typed()
        if self.matches:
            self.confirmed.emit()

    @property
    def _missing(self) -> set[str]:
        return {expected.casefold() for expected in self._expected} - self._given

    def _asked(self) -> str:
        if len(self._expected) > 1:
            return self.tr("Type or scan the ID of each patient, each followed by Enter")
        return self.tr("Type or scan the patient's ID once more")

    def _show_verdict(self) -> None:
        typed = self.entry.value().casefold()
        if not typed and self._given:
            icon, tone = ("ready", Tone.GOOD) if self.matches else ("info", Tone.BUSY)
            self._verdict.say(self._how_many(), icon, tone)
        elif not typed:
            self._verdict.say("")
        elif self.matches:
            self._verdict.say(self.tr("That is the one."), "ready", Tone.GOOD)
        elif any(expected.startswith(typed) for expected in self._missing):
            self._verdict.say("")
        elif typed in self._given:
            self._verdict.say(self.tr("This one was given already."), "info")
        else:
            self._verdict.say(self._not_theirs(), "failed", Tone.BAD)

    def _how_many(self) -> str:
        given, wanted = len(self._given), len(self._expected)
        return self.tr("{given} of {wanted} given.").format(given=given, wanted=wanted)

    def _not_theirs(self) -> str:
        if len(self._expected) > 1:
            return self.tr("This is the ID of none of these patients.")
        return self.tr("This is not the patient's ID.")


def _name(patient: Patient) -> str:
    return written.name_in_one_line(patient.PatientName)


def _name_and_id(patient: Patient) -> str:
    said = written.listed((_name(patient), patient.PatientID))
    return said or QCoreApplication.translate("GatePanel", "nobody named")


class _Again(TextEditor):
    """Takes what is typed or scanned, and nothing that is pasted: a copy of the form is no second look."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave out pasting."""
        if not event.matches(QKeySequence.StandardKey.Paste):
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Leave out pasting by the middle button, as X11 has it."""
        if event.button() is not Qt.MouseButton.MiddleButton:
            super().mouseReleaseEvent(event)
