"""Whose files these are: another patient begins, is looked up, or comes from files or from nowhere."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from sendtopacs.audit import AuditTrail
from sendtopacs.model.attributes import Origin
from sendtopacs.model.states import State
from sendtopacs.outside import Call, scan_problems
from sendtopacs.ui import questions
from sendtopacs.ui.emergency import temporary_identity
from sendtopacs.ui.icons import Tone
from sendtopacs.ui.jobs import JobRunner
from sendtopacs.ui.lookup.desk import LookupDesk
from sendtopacs.ui.outbox_line import OutboxLine
from sendtopacs.ui.outside import OutsideDesk
from sendtopacs.ui.parts import Parts
from sendtopacs.ui.problems import worst
from sendtopacs.ui.rows import Row


class PatientDesk(QObject):
    """Clears list and form together, and fills the form from wherever a patient is known."""

    next_patient = Signal()  # what comes from now on is another one's

    def __init__(
        self,
        parts: Parts,
        lookup: LookupDesk,
        outside: OutsideDesk,
        line: OutboxLine,
        window: QWidget,
        *,
        audit: AuditTrail | None,
        runner: JobRunner,
    ) -> None:
        """`line` says what is wrong; in `audit` stands where a locked identity was unlocked."""
        super().__init__(window)
        self._parts, self._lookup, self._outside, self._line = parts, lookup, outside, line
        self._audit, self._runner, self._window = audit, runner, window
        outside.asked.connect(self._ask_outside)
        parts.form.emergency_wanted.connect(self._fill_emergency)
        parts.form.unlocked.connect(self._note_unlocked)

    def unsent(self) -> list[Row]:
        """Return the rows that would be lost with the list."""
        ended = (State.FAILED, State.CANCELLED)
        return [row for row in self._parts.model.rows if row.fresh or row.state in ended]

    @Slot()
    def new_patient(self) -> None:
        """Clear list and form, after asking if something in the list was not sent."""
        unsent = self.unsent()
        if unsent:
            questions.ask_new_patient(self._window, len(unsent), self.clear)
        else:
            self.clear()

    def clear(self) -> None:
        """Clear list and form; a program that called hears how it ended."""
        self._outside.end()
        self.clear_list()

    def clear_list(self) -> None:
        """Clear list and form."""
        parts = self._parts
        self.next_patient.emit()
        parts.intake.cancel()
        parts.jobs.forget()
        parts.model.forget()
        parts.form.clear()
        parts.bar.reset()
        parts.form.fields.focus("PatientName")

    def clear_after_job(self) -> None:
        """Be ready for the next patient; what became of the last one's files stays said."""
        result = self._parts.bar.result
        self.clear()
        self._parts.bar.show_result(result, icon_name="stored", tone=Tone.GOOD, may_retry=False)

    @Slot(str)
    def on_scanned(self, identifier: str) -> None:
        """Look a scanned patient ID up; what is no ID is said."""
        problems = scan_problems(identifier)
        self._line.show_trouble(worst(problems))
        if not problems:
            self._lookup.look_up({"PatientID": identifier})

    @Slot()
    def fill_from_files(self) -> None:
        """Take patient and study from DICOM files in the list."""
        self._lookup.fill_from([row.item for row in self._parts.model.rows if row.fresh])

    @Slot(object)
    def _ask_outside(self, _call: Call) -> None:
        take, refuse = self._outside.accept, self._outside.refuse
        questions.ask_outside(self._window, len(self.unsent()), replace=take, keep=refuse)

    @Slot()
    def _fill_emergency(self) -> None:
        form = self._parts.form
        if form.patient_given:
            questions.ask_emergency(self._window, lambda: form.set_emergency(*temporary_identity()))
        else:
            form.set_emergency(*temporary_identity())

    @Slot(object)
    def _note_unlocked(self, origin: Origin) -> None:
        audit, operator = self._audit, self._parts.form.current_operator()
        if audit is not None:
            self._runner.run(
                lambda _task: audit.note_unlocked(origin, operator),
                lambda _none: None,
                lambda failure: self._line.show_trouble(failure.problem),
            )
