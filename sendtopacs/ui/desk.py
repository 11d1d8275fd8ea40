"""Between list, form and destination: may it be sent, and send it."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from sendtopacs.model.items import Kind, SourceItem
from sendtopacs.model.job import Afterwards, Plan
from sendtopacs.model.problems import Problem
from sendtopacs.outbox import JobRecord
from sendtopacs.plan import PlanOptions, make_plan
from sendtopacs.settings.schema import Profile, Settings
from sendtopacs.ui.aloud import announce
from sendtopacs.ui.icons import Tone
from sendtopacs.ui.job_options import JobOptions
from sendtopacs.ui.jobs import Task
from sendtopacs.ui.outcome import Outcome
from sendtopacs.ui.parts import Parts
from sendtopacs.ui.problems import in_words
from sendtopacs.ui.readiness import Assessment, Situation, assess
from sendtopacs.ui.rows import Row
from sendtopacs.ui.sender import Checked
from sendtopacs.ui.written import listed

_OF_SENDING = frozenset({"no-destination", "peer-incomplete"})  # it can be saved all the same
_REFRESH_MS = 30
_CHECK_MS = 250


class Desk(QObject):
    """Keeps what is shown in step with what is in the list and in the form."""

    handed_over = Signal()
    dicom_in_list = Signal(object)  # bool: DICOM files that were not sent

    def __init__(self, parts: Parts, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self.options, self.outcome = JobOptions(parts, settings), Outcome(parts, self)
        self._job_problems: tuple[Problem, ...] = ()
        self._check: Task | None = None
        self._refresh_timer = QTimer(self, singleShot=True, interval=_REFRESH_MS)
        self._check_timer = QTimer(self, singleShot=True, interval=_CHECK_MS)
        self._connect()

    def use(self, settings: Settings) -> None:
        """Send by these settings from now on."""
        self.options.settings = settings
        self._parts.gate.use(settings.general.gate_days)
        self.schedule_check()

    def use_profile(self, profile: Profile) -> None:
        """Make and need what this profile says from now on."""
        self.options.profile = profile
        self.schedule_check()

    @Slot()
    def send(self) -> None:
        """Hand over what is in the list and was not sent."""
        self._hand_over(self.options.now())

    def planner(self, items: Sequence[SourceItem]) -> Callable[[], Plan]:
        """Take down form and options; return what makes the plan of these items, for a worker."""
        values, options = self._parts.form.values(), self.options.now()
        return lambda: make_plan(items, values, options)

    @Slot(object)
    def save_into(self, folder: Path) -> None:
        """Have the same written into a folder instead."""
        kept = dataclasses.replace(
            self.options.now(), destination=None, more=(), afterwards=Afterwards(), output_folder=folder
        )
        self._hand_over(kept)

    def send_if_allowed(self) -> None:
        """Send by a key: judge by what is in the form now, not by what the timer saw last."""
        self.refresh()
        found = assess(self._situation())
        if found.readiness.may_send:
            self.send()
        else:
            self._lead_to_what_stops_it(found)

    def _lead_to_what_stops_it(self, found: Assessment) -> None:
        """Lead the keyboard to what is missing, mark it, and say it aloud."""
        if found.stops_at:
            self._parts.form.lead_to_missing(found.stops_at)
            self.refresh()
        elif not self._parts.gate.passed:
            self._parts.gate.panel.lead_here()
        announce(self._parts.bar, found.readiness.reason, at_once=True)

    @Slot()
    def refresh(self) -> None:
        """Show what may be sent, what is wrong, and how far it is."""
        self._parts.bar.choices.afterwards.offer(self.options.all_prove())
        self._show_gate()
        found = assess(self._situation())
        self._parts.bar.show_readiness(found.readiness)
        self._parts.form.show_problems(found.field_problems)
        self._parts.form.set_used(found.form_used)
        self.outcome.show()

    @Slot()
    def schedule(self) -> None:
        """Refresh soon."""
        if not self._refresh_timer.isActive():
            self._refresh_timer.start()

    @Slot()
    def schedule_check(self) -> None:
        """Refresh soon, and look at the job as a whole once typing pauses."""
        self.schedule()
        self._check_timer.start()

    # -- within --------------------------------------------------------------------------------------------

    def _connect(self) -> None:
        model, parts = self._parts.model, self._parts
        self._refresh_timer.timeout.connect(self.refresh)
        self._check_timer.timeout.connect(self._check_plan)
        for changed in (model.dataChanged, parts.intake.changed, parts.jobs.started, parts.jobs.ended):
            changed.connect(self.schedule)
        for wider in (
            model.rowsInserted,
            model.rowsRemoved,
            model.rowsMoved,
            model.chosen,
            parts.form.changed,
            parts.bar.choices.options_changed,
            parts.tree.studies_chosen,
        ):
            wider.connect(self.schedule_check)
        parts.bar.choices.relabel_changed.connect(parts.tree.set_relabelling)
        parts.bar.send_wanted.connect(self.send)
        parts.bar.cancel_wanted.connect(parts.jobs.cancel)
        parts.bar.retry_wanted.connect(parts.jobs.retry)
        parts.jobs.refused.connect(self._on_refused)
        parts.jobs.accepted.connect(self._on_accepted)
        parts.gate.looked.connect(self.schedule)
        parts.gate.panel.confirmed.connect(self._on_confirmed)

    def _situation(self) -> Situation:
        parts = self._parts
        return Situation(
            parts.model.rows,
            parts.form.values(),
            self.options.now(),
            self._job_problems,
            parts.intake.reading,
            may_pass=parts.gate.passed,
        )

    def _fresh(self) -> list[Row]:
        return [row for row in self._parts.model.rows if row.fresh]

    def _hand_over(self, options: PlanOptions) -> None:
        if not self._parts.model.unfinished.settled():
            self._say_held_back()
            return
        rows = self._fresh()
        if rows:
            self.handed_over.emit()
            self.outcome.note_sent()
            look = self._parts.gate.look(options.relabelling)
            self._parts.jobs.send(rows, self._parts.form.values(), options, look)

    def _say_held_back(self) -> None:
        """Say that nothing was sent; why stands in the window that came to the front."""
        held = self.tr("Nothing was sent: what was begun in the window in front cannot be done as it stands.")
        self._parts.bar.show_result(held, icon_name="failed", tone=Tone.BAD, may_retry=False)
        announce(self._parts.bar, held, at_once=True)

    @Slot(object)
    def _on_accepted(self, job: JobRecord) -> None:
        """Have what follows in the same study get series numbers of its own."""
        taken = [int(record.planned.series.SeriesNumber or 0) for record in job.instances]
        self._parts.form.number_on(job.header.study.StudyInstanceUID, max(taken, default=0))

    @Slot(object)
    def _on_refused(self, problems: tuple[Problem, ...]) -> None:
        self._job_problems = tuple(p for p in problems if not p.field)
        sentence = in_words(problems[0])
        self._parts.bar.show_result(sentence, icon_name="failed", tone=Tone.BAD, may_retry=False)
        self._parts.bar.offer_report(problems)
        self.schedule_check()

    @Slot()
    def _check_plan(self) -> None:
        """Look in a worker for what is wrong with the job as a whole: mixed patients, files sent before."""
        if self._check is not None:
            self._check.drop()
            self._check = None
        rows = self._fresh()
        if not rows:
            self._job_problems = ()
            self._parts.changes.show_changes(())
        elif self._parts.intake.reading:
            self._check_timer.start()
        else:
            values, options = self._parts.form.values(), self.options.now()
            self._check = self._parts.jobs.check(rows, values, options, self._on_checked)

    def _on_checked(self, checked: Checked) -> None:
        self._check = None
        self._job_problems = tuple(p for p in checked.problems if not p.field and p.code not in _OF_SENDING)
        self._parts.gate.note_elsewhere(checked.sent_elsewhere)
        self._parts.changes.show_changes(checked.changes)
        self.schedule()

    @Slot()
    def _on_confirmed(self) -> None:
        """Lead the keyboard on to Send: the scanner's Enter sends nothing by itself."""
        self.refresh()
        self._parts.bar.lead_to_send()

    def _show_gate(self) -> None:
        labels = [remote.label for remote in self._parts.bar.choices.destinations]
        destination = listed(labels) or self.tr("no PACS")
        items = [row.item for row in self._fresh()]
        self.dicom_in_list.emit(any(item.kind is Kind.DICOM for item in items))
        self._parts.gate.show(items, self.options.relabelling(), destination)
