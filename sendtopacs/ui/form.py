"""The form: patient, study and series as the operator gives them (statement, tables 32 to 35)."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QScrollArea, QWidget

from sendtopacs.model.attributes import FormValues, Patient, Series, Study, WorklistItem
from sendtopacs.model.problems import Problem
from sendtopacs.plan import form_fields
from sendtopacs.ui.field import NoticeLine
from sendtopacs.ui.fitting import FittingColumn
from sendtopacs.ui.form_defaults import NOW, FormDefaults
from sendtopacs.ui.form_fields import INHERITED, FormFields
from sendtopacs.ui.form_heading import PatientHeading
from sendtopacs.ui.icons import Tone
from sendtopacs.ui.imported import ImportedList, without
from sendtopacs.ui.origin import OriginBar


class PatientForm(QScrollArea):
    """Fields for a FormValues; says `changed` whenever its values do."""

    changed = Signal()
    settled = Signal()  # the patient was looked up, or the ID typed to its end
    cleared = Signal()  # for another patient
    unlocked = Signal(object)  # Origin of an identity that may be edited now
    emergency_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, widgetResizable=True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._base, self._all_missing = FormValues(), False
        content = FittingColumn(self)
        self._heading = PatientHeading(content)
        self._banner, self._unused = NoticeLine(content), NoticeLine(content)
        self.fields = FormFields(content)
        self._origin = OriginBar(self.fields, content, after=self._heading.emergency)
        self._imported = ImportedList(content, after=self.fields.last_editor)
        self._defaults = FormDefaults(self.fields, self)
        self._connect()
        above = (self._heading, self._banner, self._unused, self._origin)
        content.hold((*above, self.fields, self._imported), (self._origin, self.fields))
        self.setWidget(content)
        self.clear()

    # -- values --------------------------------------------------------------------------------------------

    def values(self) -> FormValues:
        """Return what the form holds; what it does not show is as `set_values` brought it."""
        typed = self.fields.typed()
        chosen = typed.pop("SpecificCharacterSet")
        return FormValues(
            patient=_fill(self._base.patient, typed),
            study=_fill(self._base.study, typed),
            series=_fill(self._base.series, typed),
            order=_fill(self._base.order, typed),
            character_set=None if chosen == INHERITED else chosen,
            origin=self._origin.origin,
        )

    def said_of_study(self) -> Study:
        """Return the study without the date and time that nobody chose."""
        return self._defaults.said_of_study(self.values().study)

    def said_of_series(self) -> Series:
        """Return the series without a number that nobody chose."""
        return self._defaults.said_of_series(self.values().series)

    def number_on(self, study_uid: str, highest: int) -> None:
        """Go on behind the series numbers that a job took in the form's study, unless somebody chose one."""
        if study_uid == self._base.study.StudyInstanceUID and not self._defaults.is_chosen("SeriesNumber"):
            self.fields.editor("SeriesNumber").set_value(str(highest + 1))

    def set_values(self, values: FormValues) -> None:
        """Show values from elsewhere; an empty date, time and modality keep following their defaults."""
        self._base, self._all_missing = values, False
        self._banner.say("")
        self._origin.forget()
        self._imported.show_order(values.order)
        self.fields.show_values(values)
        dated = NOW if values.study.StudyDate else ()
        self._defaults.start_anew({*dated, "PatientName", "PatientID"})
        self._tell()

    def fill_in(self, values: FormValues, chosen: Iterable[str] = ()) -> None:
        """Show what is otherwise in these values; whose they are, and where they came from, stays."""
        was, now = form_fields(self.values()), form_fields(values)
        self._base = dataclasses.replace(self._base, series=values.series)
        for keyword in self.fields.keywords:
            if was.get(keyword) != now.get(keyword):
                self.fields.editor(keyword).set_value(now[keyword])
        for keyword in chosen:
            self._defaults.choose(keyword)
        self._tell()

    def take_over(
        self, values: FormValues, source: str, scheduled_date: str = "", worklist: str = ""
    ) -> None:
        """Show values that were looked up, say where, and lock the patient's identity.

        `worklist` names the AE that has the order, and may want to hear of its procedure step.
        Where they name no modality, the one that somebody chose stays, never that of another order.
        """
        kept = "" if values.series.Modality else self._defaults.kept_modality
        series = dataclasses.replace(values.series, Modality=values.series.Modality or kept)
        self.set_values(dataclasses.replace(values, series=series))
        if kept:
            self._defaults.choose("Modality")
        # As the fields give it back: a blank that they drop is no edit.
        self._origin.show_origin(self.values(), source, scheduled_date, worklist)
        self._tell()
        self.settled.emit()

    def clear(self) -> None:
        """Make it ready for another patient; the operator's name, the department and the modality stay."""
        typed = self.fields.typed()
        kept = Series(OperatorsName=typed["OperatorsName"], Modality=self._defaults.kept_modality)
        order = WorklistItem(InstitutionalDepartmentName=typed["InstitutionalDepartmentName"])
        self.set_values(FormValues(series=kept, order=order))
        self._defaults.start_anew()
        self.cleared.emit()
        self._tell()

    @property
    def two_columns_px(self) -> int:
        """The width from which on its fields stand side by side, beside the scroll bar."""
        bar = self.verticalScrollBar().sizeHint().width()
        return self.fields.two_columns_px + FittingColumn.MARGINS_PX + bar

    @property
    def nobodys(self) -> bool:
        """True while it names no patient and holds nothing that was looked up."""
        now = self.values()
        order = dataclasses.replace(now.order, InstitutionalDepartmentName="")
        looked_up = now.origin is not None or order != WorklistItem() or now.study.StudyInstanceUID
        return not looked_up and not self.patient_given

    def take_typed(self, other: PatientForm) -> None:
        """Show what was typed into another form that is nobody's."""
        self.fill_in(other.values(), other._defaults.chosen)

    def set_emergency(self, name: str, identifier: str) -> None:
        """Fill in a temporary identity, visibly; nothing of an order or study of somebody else's stays."""
        patient = Patient(PatientName=name, PatientID=identifier)
        now, looked_up = self.values(), self._origin.origin is not None
        study = Study() if looked_up else self.said_of_study()
        own = Series(OperatorsName=now.series.OperatorsName, Modality=now.series.Modality)
        series = own if looked_up else now.series
        self.set_values(FormValues(patient, study, series, character_set=now.character_set))
        self._banner.say(
            self.tr("Temporary identity: the patient's real one has to be assigned in the PACS later."),
            "emergency",
            Tone.WARN,
        )

    def set_default_operator(self, name: str) -> None:
        """Show whose name is written where nobody types one: the account's that is logged in."""
        self.fields.editor("OperatorsName").setPlaceholderText(name or self.tr("Family, Given"))

    def forget_operator(self) -> None:
        """Take the operator's name out: somebody else may come."""
        self.fields.editor("OperatorsName").set_value("")
        self._tell()

    def current_patient(self) -> Patient:
        """Return who is in the form."""
        return self.values().patient

    def current_operator(self) -> str:
        """Return who was typed as operator."""
        return self.values().series.OperatorsName

    @property
    def patient_given(self) -> bool:
        """True when anything of the patient was filled in."""
        patient = self.values().patient
        return any(getattr(patient, f.name) for f in dataclasses.fields(patient))

    # -- defaults and marks --------------------------------------------------------------------------------

    def set_default_modality(self, modality: str) -> None:
        """Use this modality until another is chosen; '' leaves it to the kind of file."""
        if self._defaults.set_modality(modality):
            self._tell()

    def set_used(self, used: bool) -> None:
        """Say whether the form's values go into what is in the list."""
        text = self.tr("DICOM files are sent as they are; this form is not written into them.")
        self._unused.say("" if used else text)

    def show_problems(self, problems: Iterable[Problem]) -> None:
        """Mark the fields concerned; a missing value only where somebody has been, or wanted to send."""
        self.fields.show_problems(
            p
            for p in problems
            if p.code != "required" or self._all_missing or self._defaults.is_chosen(p.field)
        )

    def lead_to_missing(self, keyword: str) -> None:
        """Lead the keyboard to a field for which nothing is sent; mark from now on all that is missing."""
        self._all_missing = True
        if keyword in self.fields.keywords:
            self.fields.focus(keyword)
            self.ensureWidgetVisible(self.focusWidget() or self.fields)

    # -- within --------------------------------------------------------------------------------------------

    def _connect(self) -> None:
        self._heading.emergency_wanted.connect(self.emergency_wanted)
        self._origin.unlocked.connect(self.unlocked)
        self._origin.back_wanted.connect(self._put_back)
        self._imported.dropped.connect(self._on_dropped)
        self.fields.edited.connect(self._on_edited)
        self.fields.id_entered.connect(self.settled)

    @Slot()
    def _put_back(self) -> None:
        """Take back all edits of what was looked up."""
        origin = self._origin.origin
        if origin is not None:
            now = self.values()
            study = dataclasses.replace(now.study, AccessionNumber=origin.AccessionNumber)
            study = study if origin.AccessionNumber else now.study
            self.fill_in(dataclasses.replace(now, patient=origin.patient, study=study))
            self._origin.lock()

    @Slot(object)
    def _on_dropped(self, keyword: str) -> None:
        """Leave something out that an order brought."""
        self._base = dataclasses.replace(self._base, order=without(self._base.order, keyword))
        self._imported.show_order(self._base.order)
        self._tell()

    @Slot(object)
    def _on_edited(self, keyword: str) -> None:
        self._defaults.choose(keyword)
        if keyword in ("PatientName", "PatientID"):
            self._banner.say("")
        self._tell()

    def _tell(self) -> None:
        values = self.values()
        self._heading.show_patient(values.patient)
        self._origin.compare(values)
        self.changed.emit()


def _fill(part: Any, typed: dict[str, str]) -> Any:
    """Return a copy of a Patient, Study or Series with those of its attributes that were typed."""
    held = {f.name for f in dataclasses.fields(part)}
    return dataclasses.replace(part, **{k: v for k, v in typed.items() if k in held})
