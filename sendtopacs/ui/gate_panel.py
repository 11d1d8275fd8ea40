"""The panel above Send: whose record the files get into, and what deserves a look before they do."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLocale, Qt, Signal, Slot
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

_MOST_FINDINGS = 5  # lines; there are no more conditions than that, but files may be many


@dataclass(frozen=True, slots=True)
class Summary:
    """What is about to happen."""

    patient: Patient
    accession: str
    kinds: tuple[tuple[Kind, int], ...]  # how many of each
    destination: str
    patients: int = 1  # whom DICOM files that are sent as they are belong to


class GatePanel(QWidget):
    """Shows a summary in one line, findings beneath it, and where needed a field for the ID."""

    typed = Signal()
    confirmed = Signal()  # the right one, with Enter, as scanners send it

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._expected = ""
        self._who, self._what = plain_label("gate_patient", self), plain_label("gate_files", self)
        font = self._who.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 1.15)
        self._who.setFont(font)
        self._findings = [ProblemLine(self) for _ in range(_MOST_FINDINGS)]
        self._again = QWidget(self)
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
        """True when the ID that was asked for was given."""
        return bool(self._expected) and self.entry.value().casefold() == self._expected.casefold()

    def show_summary(self, summary: Summary | None) -> None:
        """Show what is about to happen; None where nothing is."""
        self.setVisible(summary is not None)
        if summary is None:
            return
        several = self.tr("%n patient(s)", None, summary.patients) if summary.patients > 1 else ""
        self._who.setText(several or breakable(_patient(summary.patient)) or self.tr("No patient yet"))
        facts = [] if several else self._facts(summary)
        kinds = ", ".join(Plurals().kind(kind, count) for kind, count in summary.kinds)
        facts.append(self.tr("{files} to {destination}").format(files=kinds, destination=summary.destination))
        self._what.setText(breakable(" · ".join(facts)))

    def _facts(self, summary: Summary) -> list[str]:
        patient = summary.patient
        facts = [self.tr("ID {id}").format(id=patient.PatientID)] if patient.PatientID else []
        born = written.date_in_words(patient.PatientBirthDate, QLocale())
        facts += [self.tr("born {date}").format(date=born)] if born else []
        facts += [self.tr("accession {number}").format(number=summary.accession)] if summary.accession else []
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

    def ask(self, expected: str) -> None:
        """Ask for this ID; '' asks for nothing. What was typed for another one goes."""
        if expected != self._expected:
            self._expected = expected
            self.entry.set_value("")
        self._again.setVisible(bool(expected))
        self._show_verdict()

    # -- within --------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        label = QLabel(self.tr("Type or scan the patient's ID once more"), self._again)
        label.setBuddy(self.entry)
        self.entry.setAccessibleName(label.text())
        self.entry.setMaximumWidth(240)
        row = QHBoxLayout(self._again)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label)
        row.addWidget(self.entry)
        row.addWidget(self._verdict, 1)
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
        self._on_typed()
        if self.matches:
            self.confirmed.emit()

    def _show_verdict(self) -> None:
        if not self.entry.value():
            self._verdict.say("")
        elif self.matches:
            self._verdict.say(self.tr("That is the one."), "ready", Tone.GOOD)
        elif self._expected.casefold().startswith(self.entry.value().casefold()):
            self._verdict.say("")
        else:
            self._verdict.say(self.tr("This is not the patient's ID."), "failed", Tone.BAD)


def _patient(patient: Patient) -> str:
    return written.name_in_one_line(patient.PatientName)


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
