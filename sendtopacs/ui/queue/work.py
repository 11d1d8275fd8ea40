"""What the buttons of the outbox do with what is chosen."""

from __future__ import annotations

from collections.abc import Callable, Collection
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from sendtopacs.export import Exported
from sendtopacs.model.confirmation import Confirmation
from sendtopacs.model.errors import SendToPacsError
from sendtopacs.model.remote import RemoteAE
from sendtopacs.model.states import DONE, State
from sendtopacs.ui import questions
from sendtopacs.ui.field import ReportLine
from sendtopacs.ui.icons import Tone
from sendtopacs.ui.jobs import JobRunner, Task
from sendtopacs.ui.ports import EngineLike
from sendtopacs.ui.queue.actions import OutboxActions
from sendtopacs.ui.queue.chosen import Chosen
from sendtopacs.ui.queue.give_up import GiveUpDialog
from sendtopacs.ui.queue.report import Section, gather
from sendtopacs.ui.queue.report_dialog import ReportDialog

translate = QCoreApplication.translate  # by this name lupdate finds the texts


class OutboxWork(QObject):
    """Works in the background; says beside the buttons what came of it."""

    changed = Signal()  # what is shown has to be read anew
    reported = Signal()  # the notice is free again
    saved = Signal(object)  # list[Exported]
    wrong_patient_found = Signal(object)  # JobRecord

    def __init__(
        self,
        engine: EngineLike,
        runner: JobRunner,
        chosen: Callable[[], Chosen],
        notice: ReportLine,
        dialog: QWidget,
    ) -> None:
        """`chosen` tells what is chosen just now; `notice` says what came of it."""
        super().__init__(dialog)
        self._engine, self._runner, self._chosen = engine, runner, chosen
        self._notice, self._dialog = notice, dialog
        self._reporting: Task | None = None

    def attach(self, actions: OutboxActions) -> None:
        """Do what is wanted by the buttons."""
        actions.retry_wanted.connect(partial(self._do, self._engine.retry))
        actions.hold_wanted.connect(partial(self._do, self._engine.hold))
        actions.cancel_wanted.connect(self._ask_cancel)
        actions.wrong_patient.connect(self._report_wrong_patient)
        actions.report_wanted.connect(self._make_report)
        actions.elsewhere_wanted.connect(self._send_to)

    def _do(self, what: Callable[[str, Collection[int] | None], None]) -> None:
        wanted = self._chosen().wanted

        def work(_task: object) -> None:
            for job_id, instance_ids in wanted.items():
                what(job_id, instance_ids)

        self._runner.run(work, lambda _none: self.changed.emit(), self.say_failed)

    @Slot(object, object)
    def _send_to(self, destination: RemoteAE, confirmation: Confirmation) -> None:
        engine = self._engine

        def send(job_id: str, instance_ids: Collection[int] | None) -> None:
            engine.send_elsewhere(job_id, instance_ids, destination, confirmation)

        self._do(send)

    @Slot()
    def _ask_cancel(self) -> None:
        chosen, cancel = self._chosen(), self._engine.cancel
        if not chosen.states - DONE - {State.CANCELLED}:
            questions.ask_give_up_report(self._dialog, partial(self._do, cancel))
            return
        if all(step.ended for step in chosen.steps):
            questions.ask_give_up(self._dialog, chosen.count, partial(self._do, cancel))
            return
        asked = GiveUpDialog(chosen.count, self._dialog)
        asked.given_up.connect(lambda reason: self._do(partial(cancel, reason=reason)))
        asked.open()

    @Slot()
    def _report_wrong_patient(self) -> None:
        job_id, job = self._chosen().jobs[0].job_id, self._engine.job
        self._runner.run(lambda _task: job(job_id), self.wrong_patient_found.emit, self.say_failed)

    @Slot()
    def _make_report(self) -> None:
        if self._reporting is not None:
            return
        wanted, job = self._chosen().wanted, self._engine.job
        self._notice.say(translate("OutboxDialog", "One moment…"), "info", Tone.BUSY)
        self._reporting = self._runner.run(
            lambda task: gather(job, wanted, task.cancel_token.checkpoint),
            self._show_report,
            self._give_report_up,
        )

    def _give_report_up(self, failure: SendToPacsError) -> None:
        self._reporting = None
        self.say_failed(failure)

    def _show_report(self, sections: list[Section]) -> None:
        self._reporting = None
        self.reported.emit()
        ReportDialog(sections, self._dialog).show()

    def drop_report(self) -> None:
        """Make no report any more."""
        if self._reporting is not None:
            self._reporting.drop()
            self._reporting = None

    @Slot(object)
    def save_into(self, folder: Path) -> None:
        """Save what is chosen as DICOM files into a folder."""
        wanted, engine = self._chosen().wanted, self._engine

        def work(_task: object) -> list[Exported]:
            return [one for job_id, ids in wanted.items() for one in engine.export(job_id, folder, ids)]

        self._runner.run(work, self.saved.emit, self.say_failed)

    def say_failed(self, failure: SendToPacsError) -> None:
        """Say why something could not be done."""
        self._notice.show_problem(failure.problem)
