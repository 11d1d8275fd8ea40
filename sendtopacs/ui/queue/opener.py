"""Opens the outbox beside the window, once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Slot
from PySide6.QtWidgets import QWidget

from sendtopacs.model.attributes import Patient
from sendtopacs.model.confirmation import Confirmation
from sendtopacs.model.remote import RemoteAE
from sendtopacs.model.same_patient import same_patient
from sendtopacs.outbox import JobRecord
from sendtopacs.settings.schema import Settings
from sendtopacs.ui.chooser import FileChooser
from sendtopacs.ui.form import PatientForm
from sendtopacs.ui.jobs import JobRunner
from sendtopacs.ui.ports import Backend
from sendtopacs.wrong_patient import WrongPatient, sent_as

if TYPE_CHECKING:
    from sendtopacs.ui.queue.dialog import OutboxDialog


class OutboxOpener(QObject):
    """Keeps the one dialog; it remembers what was chosen in it while the window lives."""

    def __init__(
        self,
        backend: Backend,
        runner: JobRunner,
        memory: QSettings,
        form: PatientForm,
        window: QWidget,
    ) -> None:
        """`form` says who is in it, perhaps whose the files should have been, and who works here."""
        super().__init__(window)
        self._backend, self._runner, self._memory, self._window = backend, runner, memory, window
        self._form = form
        self.dialog: OutboxDialog | None = None
        self._destinations: list[tuple[RemoteAE, Confirmation]] = []

    def use(self, settings: Settings) -> None:
        """Offer the destinations of these settings."""
        built_in = [(remote, Confirmation()) for remote in self._backend.more_destinations]
        own = [(record.to_remote(), settings.confirmation(record)) for record in settings.storage]
        self._destinations = built_in + own
        if self.dialog is not None:
            self.dialog.offer(self._destinations)

    @Slot()
    def open(self) -> None:
        """Open the dialog, or bring it to the front."""
        from sendtopacs.ui.queue.dialog import OutboxDialog  # noqa: PLC0415 - opened seldom

        if self.dialog is None:
            self.dialog = OutboxDialog(self._backend, self._runner, self._window)
            self.dialog.offer(self._destinations)
            chooser = FileChooser(self._memory, self.dialog)
            self.dialog.folder_wanted.connect(chooser.choose_output)
            chooser.output_chosen.connect(self.dialog.work.save_into)
            self.dialog.work.wrong_patient_found.connect(self._report)
        self.dialog.start()

    @Slot(object)
    def _report(self, job: JobRecord) -> None:
        """Show the report about a job that went to the wrong patient."""
        from sendtopacs.ui.wrong_patient import WrongPatientDialog  # noqa: PLC0415 - opened seldom

        current = self._form.current_patient()
        should_be = Patient() if same_patient(current, sent_as(job)) else current
        report = WrongPatientDialog(job, should_be, self._window)
        report.reported.connect(self._note)
        report.open()

    @Slot(object)
    def _note(self, report: WrongPatient) -> None:
        audit = self._backend.audit
        if audit is not None:
            told = report.job.header.job_id, report.sent_as, report.should_be, self._form.current_operator()
            self._runner.run(lambda _task: audit.note_wrong_patient(*told), _nothing)

    def close(self) -> None:
        """Close the dialog, if it is open."""
        if self.dialog is not None:
            self.dialog.close()


def _nothing(_result: object) -> None:
    return None
