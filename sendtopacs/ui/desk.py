"""Between list, form and destination: may it be sent, send it, show how far it is and how it ended."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from sendtopacs.model.attributes import FormValues, Patient, Series, Study
from sendtopacs.model.items import Kind, SourceItem
from sendtopacs.model.job import Afterwards, Leg, Plan
from sendtopacs.model.problems import Problem
from sendtopacs.model.profile import ConversionProfile
from sendtopacs.model.remote import RemoteAE
from sendtopacs.model.states import DONE, ENDED
from sendtopacs.outbox import JobRecord
from sendtopacs.plan import PlanOptions, effective_character_set, make_plan
from sendtopacs.plan_dicom import Relabelling
from sendtopacs.profiles import NONE, convert_as
from sendtopacs.settings.schema import Profile, Settings
from sendtopacs.ui.changes_table import ChangesTable
from sendtopacs.ui.destination_bar import DestinationBar
from sendtopacs.ui.form import PatientForm
from sendtopacs.ui.gatekeeper import Gatekeeper
from sendtopacs.ui.icons import Tone
from sendtopacs.ui.intake import Intake
from sendtopacs.ui.jobs import Task
from sendtopacs.ui.problems import in_words
from sendtopacs.ui.readiness import Situation, assess
from sendtopacs.ui.rows import Row, counts
from sendtopacs.ui.sender import Checked, Sender
from sendtopacs.ui.sources import SourceModel
from sendtopacs.ui.study_tree import StudyTree

_Said = tuple[Patient, Study, Series]
_REFRESH_MS = 30
_CHECK_MS = 250


@dataclass(frozen=True, slots=True)
class Parts:
    """What lies on the desk."""

    model: SourceModel
    intake: Intake
    form: PatientForm
    bar: DestinationBar
    jobs: Sender
    gate: Gatekeeper
    tree: StudyTree
    changes: ChangesTable


def conversion_profile(settings: Settings, destination: RemoteAE | None) -> ConversionProfile:
    """Return how files become objects for a destination."""
    profile = settings.conversion_profile()
    if destination is None:
        return profile
    return dataclasses.replace(
        profile, lossless_images=destination.lossless_images, decompress=destination.decompress
    )


def _all_prove(settings: Settings, remotes: Sequence[RemoteAE | None]) -> bool:
    """Tell whether there will be proof of what each of these destinations holds."""
    records = [settings.storage_by_name(remote.name) for remote in remotes if remote is not None]
    return bool(records) and all(settings.confirmation(record).wanted for record in records)


def _leg(settings: Settings, profile: Profile, values: FormValues, remote: RemoteAE) -> Leg:
    """Return how a job goes to a further destination."""
    return Leg(
        remote,
        settings.confirmation(settings.storage_by_name(remote.name)),
        effective_character_set(values, remote, settings.character_set()),
        convert_as(profile, conversion_profile(settings, remote)),
    )


class Desk(QObject):
    """Keeps what is shown in step with what is in the list and in the form."""

    handed_over = Signal()
    dicom_in_list = Signal(object)  # bool: DICOM files that were not sent

    def __init__(self, parts: Parts, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts, self._settings = parts, settings
        self._job_problems: tuple[Problem, ...] = ()
        self._check: Task | None = None
        self._profile = NONE
        self._sent: list[_Said] = []  # what the form said whenever the present list was handed over
        self._refresh_timer = QTimer(self, singleShot=True, interval=_REFRESH_MS)
        self._check_timer = QTimer(self, singleShot=True, interval=_CHECK_MS)
        self._connect()

    def use(self, settings: Settings) -> None:
        """Send by these settings from now on."""
        self._settings = settings
        self._parts.gate.use(settings.general.gate_days)
        self.schedule_check()

    def use_profile(self, profile: Profile) -> None:
        """Make and need what this profile says from now on."""
        self._profile = profile
        self.schedule_check()

    @Slot()
    def send(self) -> None:
        """Hand over what is in the list and was not sent."""
        self._hand_over(self._options())

    def planner(self, items: Sequence[SourceItem]) -> Callable[[], Plan]:
        """Take down form and options; return what makes the plan of these items, for a worker."""
        values, options = self._parts.form.values(), self._options()
        return lambda: make_plan(items, values, options)

    @Slot(object)
    def save_into(self, folder: Path) -> None:
        """Have the same written into a folder instead."""
        kept = dataclasses.replace(
            self._options(), destination=None, more=(), afterwards=Afterwards(), output_folder=folder
        )
        self._hand_over(kept)

    @property
    def all_stored(self) -> bool:
        """True when all of the list was stored, and the form says what it said then."""
        self.refresh()
        rows = self._parts.model.rows
        stored = bool(rows) and all(row.state in DONE for row in rows)
        return stored and all(said == self._said() for said in self._sent)

    def send_if_allowed(self) -> None:
        """Send by a key: judge by what is in the form now, not by what the timer saw last."""
        self.refresh()
        if assess(self._situation()).readiness.may_send:
            self.send()
        elif not self._parts.gate.passed:
            self._parts.gate.panel.lead_here()

    @Slot()
    def refresh(self) -> None:
        """Show what may be sent, what is wrong, and how far it is."""
        bar = self._parts.bar
        bar.afterwards.offer(_all_prove(self._settings, (bar.destination, *bar.also.chosen)))
        self._show_gate()
        found = assess(self._situation())
        self._parts.bar.show_readiness(found.readiness)
        self._parts.form.show_problems(found.field_problems)
        self._parts.form.set_used(found.form_used)
        self._show_progress()

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
            parts.bar.options_changed,
            parts.tree.studies_chosen,
        ):
            wider.connect(self.schedule_check)
        parts.bar.relabel_changed.connect(parts.tree.set_relabelling)
        parts.bar.send_wanted.connect(self.send)
        parts.bar.cancel_wanted.connect(parts.jobs.cancel)
        parts.bar.retry_wanted.connect(parts.jobs.retry)
        parts.jobs.refused.connect(self._on_refused)
        parts.jobs.accepted.connect(self._on_accepted)
        parts.gate.looked.connect(self.schedule)
        parts.gate.panel.confirmed.connect(self._on_confirmed)

    def _options(self) -> PlanOptions:
        bar, settings = self._parts.bar, self._settings
        values = self._parts.form.values()
        return PlanOptions(
            destination=bar.destination,
            character_set=effective_character_set(values, bar.destination, settings.character_set()),
            calling_ae_title=settings.general.calling_ae_title,
            profile=convert_as(self._profile, conversion_profile(settings, bar.destination)),
            identity=settings.identity_values(),
            equipment=settings.equipment(),
            relabelling=Relabelling(
                bar.relabel_dicom,
                self._parts.form.said_of_study(),
                self._parts.tree.chosen_studies,
                bar.new_uids,
            ),
            all_or_nothing=bar.all_or_nothing,
            confirmation=settings.confirmation(
                settings.storage_by_name(bar.destination.name) if bar.destination else None
            ),
            more=tuple(_leg(settings, self._profile, values, remote) for remote in bar.also.chosen),
            afterwards=bar.afterwards.chosen,
            required=self._profile.required,
        )

    def _situation(self) -> Situation:
        parts = self._parts
        return Situation(
            parts.model.rows,
            parts.form.values(),
            self._options(),
            self._job_problems,
            parts.intake.reading,
            may_pass=parts.gate.passed,
        )

    def _fresh(self) -> list[Row]:
        return [row for row in self._parts.model.rows if row.fresh]

    def _hand_over(self, options: PlanOptions) -> None:
        rows = self._fresh()
        if rows:
            self.handed_over.emit()
            self._sent.append(self._said())
            look = self._parts.gate.look(relabel=options.relabelling.wanted)
            self._parts.jobs.send(rows, self._parts.form.values(), options, look)

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
        self.schedule_check()

    def _show_progress(self) -> None:
        sent = [row for row in self._parts.model.rows if row.sent]
        if any(row.under_way for row in sent):
            done = sum(not row.under_way or row.state in ENDED for row in sent)
            self._parts.bar.show_busy(done, len(sent), sum(row.fraction for row in sent) / len(sent))
        elif sent:
            self._show_result(self._parts.model.rows)
        else:
            self._sent.clear()

    def _show_result(self, rows: Sequence[Row]) -> None:
        found = counts(rows)
        words = {
            "stored": self.tr("%n stored", None, found["stored"]),
            "warnings": self.tr("%n with a warning", None, found["warnings"]),
            "saved": self.tr("%n saved", None, found["saved"]),
            "waiting": self.tr("%n waiting", None, found["waiting"]),
            "failed": self.tr("%n failed", None, found["failed"]),
            "cancelled": self.tr("%n cancelled", None, found["cancelled"]),
            "refused": self.tr("%n cannot be sent", None, found["refused"]),
        }
        text = ", ".join(words[name] for name, count in found.items() if count)
        again = bool(found["failed"] or found["cancelled"] or found["waiting"])
        icon_name, tone = "stored", Tone.GOOD
        if found["failed"] or found["cancelled"]:
            icon_name, tone = "failed", Tone.BAD
        elif found["waiting"]:
            icon_name, tone = "waiting", Tone.WARN
        elif found["warnings"] or found["refused"]:
            icon_name, tone = "warning", Tone.WARN
        if again and any(said != self._said() for said in self._sent):
            text = ". ".join((text, self._not_as_the_form_is()))
        self._parts.bar.show_result(text, icon_name=icon_name, tone=tone, may_retry=again)

    def _not_as_the_form_is(self) -> str:
        return self.tr(
            "Sent again, they go with what the form said before, not as the form is now;"
            " to send them with what it says now, remove them from the list and add them again."
        )

    def _said(self) -> _Said:
        """Return what a person said in the form; the clock's part of it changes by itself."""
        values = self._parts.form.values()
        return values.patient, self._parts.form.said_of_study(), self._parts.form.said_of_series()

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
            values, options = self._parts.form.values(), self._options()
            self._check = self._parts.jobs.check(rows, values, options, self._on_checked)

    def _on_checked(self, checked: Checked) -> None:
        self._check = None
        self._job_problems = tuple(p for p in checked.problems if not p.field and p.code != "no-destination")
        self._parts.gate.note_elsewhere(checked.sent_elsewhere)
        self._parts.changes.show_changes(checked.changes)
        self.schedule()

    @Slot()
    def _on_confirmed(self) -> None:
        """Lead the keyboard on to Send: the scanner's Enter sends nothing by itself."""
        self.refresh()
        self._parts.bar.lead_to_send()

    def _show_gate(self) -> None:
        bar = self._parts.bar
        labels = [remote.label for remote in (bar.destination, *bar.also.chosen) if remote]
        destination = ", ".join(labels) or self.tr("no PACS")
        items = [row.item for row in self._fresh()]
        self.dicom_in_list.emit(any(item.kind is Kind.DICOM for item in items))
        self._parts.gate.show(items, relabel=bar.relabel_dicom, destination=destination)
