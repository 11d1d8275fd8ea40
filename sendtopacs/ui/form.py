"""The form: patient, study and series as the operator gives them (statement, tables 32 to 35)."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from sendtopacs.model.attributes import FormValues, Origin, Patient, Series, Study, WorklistItem
from sendtopacs.model.charset import CHARACTER_SETS, character_set, is_character_set
from sendtopacs.model.messages.marks import QT_TRANSLATE_NOOP
from sendtopacs.model.problems import Problem
from sendtopacs.plan import form_fields
from sendtopacs.profiles import NONE, with_profile
from sendtopacs.settings.choices import MODALITIES
from sendtopacs.settings.schema import Profile
from sendtopacs.ui import written
from sendtopacs.ui.editors import ChoiceEditor, DateEditor, NameEditor, TextEditor, TimeEditor
from sendtopacs.ui.field import Field, NoticeLine
from sendtopacs.ui.icons import Tone
from sendtopacs.ui.imported import ImportedList, without
from sendtopacs.ui.labels import field_mnemonic
from sendtopacs.ui.name_fields import NameFields
from sendtopacs.ui.origin import IDENTITY, OriginBar
from sendtopacs.ui.widgets import breakable, button, plain_label

INHERITED = "inherited"
"""Stands for 'not chosen' in the list of character sets, where '' is the default repertoire, chosen."""

_CLOCK_MS = 20_000
_NOW = ("StudyDate", "StudyTime")


@dataclass(frozen=True, slots=True)
class Spec:
    """One field: its attribute, its editor, its place (row, column, columns spanned of 6)."""

    keyword: str
    editor: Callable[[], Any]
    place: tuple[int, int, int]
    required: bool = False


class PatientForm(QScrollArea):
    """Fields for a FormValues; says `changed` whenever its values do."""

    changed = Signal()
    settled = Signal()  # the patient was looked up, or the ID typed to its end
    unlocked = Signal(object, object)  # source and Patient of an identity that may be edited now
    emergency_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, widgetResizable=True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._base = FormValues()
        self._touched: set[str] = set()
        self._default_modality = ""
        self._profile = NONE
        self._problems: tuple[Problem, ...] = ()
        self._build()
        self._clock = QTimer(self, interval=_CLOCK_MS)
        self._clock.timeout.connect(self._follow_the_clock)
        self._clock.start()
        self.clear()

    # -- values --------------------------------------------------------------------------------------------

    def values(self) -> FormValues:
        """Return what the form holds; what it does not show is as `set_values` brought it."""
        typed = {keyword: field.editor.value() for keyword, field in self._fields.items()}  # type: ignore[attr-defined]
        typed["PatientName"] = self._name.value()
        chosen = typed.pop("SpecificCharacterSet")
        return FormValues(
            patient=_fill(self._base.patient, typed),
            study=_fill(self._base.study, typed),
            series=_fill(self._base.series, typed),
            order=_fill(self._base.order, typed),
            character_set=None if chosen == INHERITED else chosen,
            origin=self._base.origin,
        )

    def said_of_study(self) -> Study:
        """Return the study without the date and time that nobody chose: now is no date of another's study."""
        study = self.values().study
        if self._touched.isdisjoint(_NOW):
            return dataclasses.replace(study, StudyDate="", StudyTime="")
        return study

    def said_of_series(self) -> Series:
        """Return the series without a number that nobody chose."""
        series = self.values().series
        return series if "SeriesNumber" in self._touched else dataclasses.replace(series, SeriesNumber="")

    def number_on(self, study_uid: str, highest: int) -> None:
        """Go on behind the series numbers that a job took in the form's study, unless somebody chose one."""
        if study_uid == self._base.study.StudyInstanceUID and "SeriesNumber" not in self._touched:
            self._editor("SeriesNumber").set_value(str(highest + 1))

    def set_values(self, values: FormValues) -> None:
        """Show values from elsewhere; an empty date, time and modality keep following their defaults."""
        self._base = values
        self._banner.say("")
        self._origin.forget()
        self._imported.show_order(values.order)
        self._touched = set(_NOW if values.study.StudyDate else ()) | {"PatientName", "PatientID"}
        self._name.set_value(values.patient.PatientName)
        for part in (values.patient, values.study, values.series, values.order):
            for attribute in dataclasses.fields(part):
                if attribute.name in self._fields:
                    self._editor(attribute.name).set_value(getattr(part, attribute.name))
        chosen = INHERITED if values.character_set is None else values.character_set
        self._editor("SpecificCharacterSet").set_value(chosen)
        self._apply_defaults()
        self._tell()

    def take_over(
        self, values: FormValues, source: str, scheduled_date: str = "", worklist: str = ""
    ) -> None:
        """Show values that were looked up, say where, and lock the patient's identity.

        `worklist` names the AE that has the order, and may want to hear of its procedure step.
        Where they name no modality, the one that somebody chose stays, never that of another order.
        """
        kept = "" if values.series.Modality else self._kept_modality()
        series = dataclasses.replace(values.series, Modality=values.series.Modality or kept)
        self.set_values(dataclasses.replace(values, series=series, origin=None))
        if kept:
            self._touched.add("Modality")
        now = datetime.now().isoformat(timespec="seconds")
        # As the fields give it back: a blank that they drop is no edit.
        shown = self.values()
        origin = Origin(source, now, shown.patient, scheduled_date, shown.study.AccessionNumber, worklist)
        self._base = dataclasses.replace(self._base, origin=origin)
        self._origin.set_origin(source, origin.patient)
        self._tell()
        self.settled.emit()

    def clear(self) -> None:
        """Make it ready for another patient; the operator's name, the department and the modality stay."""
        kept = Series(OperatorsName=self._editor("OperatorsName").value(), Modality=self._kept_modality())
        department = self._editor("InstitutionalDepartmentName").value()
        self.set_values(FormValues(series=kept, order=WorklistItem(InstitutionalDepartmentName=department)))
        self._touched = set()
        self._apply_defaults()
        self._apply_profile()
        self._tell()

    def use_profile(self, profile: Profile) -> None:
        """Fill in what a profile says, now and for each new patient; a looked-up identity stays as it is."""
        self._profile = profile
        self._apply_profile()
        self._tell()

    def _apply_profile(self) -> None:
        before = self.values()
        after = with_profile(before, self._profile)
        series = dataclasses.replace(self._base.series, BodyPartExamined=self._profile.body_part)
        self._base = dataclasses.replace(self._base, series=series)
        was, now = form_fields(before), form_fields(after)
        for keyword in self._fields:
            if was.get(keyword) != now.get(keyword):
                self._editor(keyword).set_value(now[keyword])
        if self._profile.modality:
            self._touched.add("Modality")

    def set_emergency(self, name: str, identifier: str) -> None:
        """Fill in a temporary identity, visibly; nothing of an order or study of somebody else's stays."""
        patient = Patient(PatientName=name, PatientID=identifier)
        now = self.values()
        study = Study() if self._origin.known else self.said_of_study()
        series = Series(OperatorsName=now.series.OperatorsName, Modality=now.series.Modality)
        series = series if self._origin.known else now.series
        self.set_values(FormValues(patient, study, series, character_set=now.character_set))
        self._banner.say(
            self.tr("Temporary identity: the patient's real one has to be assigned in the PACS later."),
            "emergency",
            Tone.WARN,
        )

    def current_patient(self) -> Patient:
        """Return who is in the form."""
        return self.values().patient

    @property
    def patient_given(self) -> bool:
        """True when anything of the patient was filled in."""
        patient = self.values().patient
        return any(getattr(patient, f.name) for f in dataclasses.fields(patient))

    # -- defaults and marks --------------------------------------------------------------------------------

    def set_default_character_set(self, term: str) -> None:
        """Say which set is used while none is chosen."""
        words = character_set(term).label if is_character_set(term) else term
        combo = self._editor("SpecificCharacterSet")
        combo.setItemText(0, self.tr("As the destination: {set}").format(set=words))

    def set_default_modality(self, modality: str) -> None:
        """Use this modality until another is chosen; '' leaves it to the kind of file."""
        combo = self._editor("Modality")
        untouched = "Modality" not in self._touched and combo.value() in ("", self._default_modality)
        self._default_modality = modality
        combo.lineEdit().setPlaceholderText(self.tr("by kind of file") if not modality else "")
        if untouched:
            combo.set_value(modality)
            self._tell()

    def set_used(self, used: bool) -> None:
        """Say whether the form's values go into what is in the list."""
        text = self.tr("DICOM files are sent as they are; this form is not written into them.")
        self._unused.say("" if used else text)

    def show_problems(self, problems: Iterable[Problem]) -> None:
        """Mark the fields concerned; a missing value only where somebody has been already."""
        self._problems = tuple(problems)
        by_field: dict[str, list[Problem]] = {}
        for problem in self._problems:
            if problem.code != "required" or problem.field in self._touched:
                by_field.setdefault(problem.field, []).append(problem)
        self._name.show_problems(by_field.get("PatientName", []))
        for keyword, field in self._fields.items():
            field.show_problems(by_field.get(keyword, []))

    def sentence(self, keyword: str) -> str:
        """Return what is said beneath a field."""
        return self._name.sentence if keyword == "PatientName" else self._fields[keyword].sentence

    def focus(self, keyword: str) -> None:
        """Lead the keyboard to a field."""
        editor = self._name.first_editor if keyword == "PatientName" else self._editor(keyword)
        editor.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # -- within --------------------------------------------------------------------------------------------

    def _build(self) -> None:
        content = QWidget(self)
        self._heading = plain_label("patient_heading", content, wrap=True)
        font = self._heading.font()
        font.setPointSizeF(font.pointSizeF() * 1.35)
        font.setBold(True)
        self._heading.setFont(font)
        self._subheading = plain_label("patient_subheading", content, wrap=True)
        self._emergency = button("emergency", self.tr("Emergenc&y"), content)
        self._emergency.setToolTip(self.tr("Fill in a temporary name and ID for a patient without identity"))
        self._emergency.clicked.connect(self.emergency_wanted)
        self._banner, self._unused = NoticeLine(content), NoticeLine(content)
        self._origin, self._imported = OriginBar(content), ImportedList(content)
        self._origin.locked.connect(self._lock)
        self._origin.unlocked.connect(self.unlocked)
        self._imported.dropped.connect(self._on_dropped)
        self._name = NameFields(content)
        self._name.edited.connect(lambda: self._on_edited("PatientName"))
        self._fields = {spec.keyword: self._make_field(spec, content) for spec in _SPECS}
        self._lay_out(content)
        self.setWidget(content)

    def _make_field(self, spec: Spec, parent: QWidget) -> Field:
        editor = spec.editor()
        editor.setObjectName(spec.keyword)
        editor.edited.connect(lambda keyword=spec.keyword: self._on_edited(keyword))
        if spec.keyword == "PatientID":
            editor.editingFinished.connect(self.settled)
        return Field(field_mnemonic(spec.keyword), editor, required=spec.required, parent=parent)

    def _lay_out(self, content: QWidget) -> None:
        layout = QVBoxLayout(content)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(4)
        top = QHBoxLayout()
        top.addWidget(self._heading, 1)
        top.addWidget(self._emergency, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(top)
        for widget in (self._subheading, self._banner, self._unused, self._origin, self._name):
            layout.addWidget(widget)
            layout.addSpacing(4 if widget is self._subheading else 0)
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(6)
        for spec in _SPECS:
            row, column, span = spec.place
            grid.addWidget(self._fields[spec.keyword], row, column, 1, span)
        for column in range(6):
            grid.setColumnStretch(column, 1)
        layout.addSpacing(4)
        layout.addLayout(grid)
        layout.addWidget(QLabel(self.tr("* required"), content))
        layout.addWidget(self._imported)
        layout.addStretch(1)

    def _editor(self, keyword: str) -> Any:
        return self._fields[keyword].editor

    def _kept_modality(self) -> str:
        return str(self._editor("Modality").value()) if "Modality" in self._touched else ""

    @Slot(object)
    def _lock(self, locked: bool) -> None:
        self._name.set_locked(locked)
        for keyword in IDENTITY:
            self._editor(keyword).set_locked(locked)

    @Slot(object)
    def _on_dropped(self, keyword: str) -> None:
        """Leave something out that an order brought."""
        self._base = dataclasses.replace(self._base, order=without(self._base.order, keyword))
        self._imported.show_order(self._base.order)
        self._tell()

    def _on_edited(self, keyword: str) -> None:
        self._touched.add(keyword)
        if keyword in ("PatientName", "PatientID"):
            self._banner.say("")
        self._tell()

    def _apply_defaults(self) -> None:
        if not self._editor("SeriesNumber").value():
            self._editor("SeriesNumber").set_value("1")
        if not self._editor("Modality").value():
            self._editor("Modality").set_value(self._default_modality)
        self._follow_the_clock()

    @Slot()
    def _follow_the_clock(self) -> None:
        """Show this moment as the study's while nobody said otherwise."""
        if self._touched.isdisjoint(_NOW):
            now = datetime.now()
            self._editor("StudyDate").set_value(f"{now:%Y%m%d}")
            self._editor("StudyTime").set_value(f"{now:%H%M%S}")

    def _tell(self) -> None:
        self._show_heading(self.values().patient)
        self.changed.emit()

    def _show_heading(self, patient: Patient) -> None:
        name = written.name_in_one_line(patient.PatientName)
        self._heading.setText(breakable(name) or self.tr("No patient yet"))
        facts = breakable(" · ".join(self._facts(patient)))
        self._subheading.setText(facts or "\u00a0")  # the line keeps its height

    def _facts(self, patient: Patient) -> Sequence[str]:
        sex = patient.PatientSex
        facts = [QCoreApplication.translate("form", _SEXES[sex])] if sex and sex in _SEXES else []
        born = written.date_in_words(patient.PatientBirthDate, QLocale())
        if born:
            age = written.age_in_years(patient.PatientBirthDate, QDate.currentDate())
            facts.append(self.tr("born {date}").format(date=born))
            if age is not None:
                facts.append(self.tr("%n year(s) old", None, age))
        if patient.PatientID:
            facts.append(self.tr("ID {id}").format(id=patient.PatientID))
        return facts


def _fill(part: Any, typed: dict[str, str]) -> Any:
    """Return a copy of a Patient, Study or Series with those of its attributes that were typed."""
    held = {f.name for f in dataclasses.fields(part)}
    return dataclasses.replace(part, **{k: v for k, v in typed.items() if k in held})


def _modality() -> ChoiceEditor:
    words = [
        (choice.value, f"{choice.value} – {QCoreApplication.translate('settings', choice.label)}")
        for choice in MODALITIES
    ]
    return ChoiceEditor(words, free=True)


def _sex() -> ChoiceEditor:
    return ChoiceEditor(
        [(value, QCoreApplication.translate("form", words)) for value, words in _SEXES.items()]
    )


def _character_set() -> ChoiceEditor:
    sets = [(c.term, f"{c.term}  {c.label}".strip()) for c in CHARACTER_SETS]
    return ChoiceEditor([(INHERITED, ""), *sets])


_SEXES = {
    "": QT_TRANSLATE_NOOP("form", "unknown"),
    "F": QT_TRANSLATE_NOOP("form", "female"),
    "M": QT_TRANSLATE_NOOP("form", "male"),
    "O": QT_TRANSLATE_NOOP("form", "other"),
}

_SPECS = (
    Spec("PatientID", TextEditor, (0, 0, 3), required=True),
    Spec("IssuerOfPatientID", TextEditor, (0, 3, 3)),
    Spec("PatientBirthDate", DateEditor, (1, 0, 3)),
    Spec("PatientSex", _sex, (1, 3, 3)),
    Spec("StudyDescription", TextEditor, (2, 0, 6)),
    Spec("StudyDate", DateEditor, (3, 0, 3), required=True),
    Spec("StudyTime", TimeEditor, (3, 3, 3), required=True),
    Spec("AccessionNumber", TextEditor, (4, 0, 3)),
    Spec("StudyID", TextEditor, (4, 3, 3)),
    Spec("ReferringPhysicianName", NameEditor, (5, 0, 3)),
    Spec("OperatorsName", NameEditor, (5, 3, 3)),
    Spec("Modality", _modality, (6, 0, 3), required=True),
    Spec("SeriesNumber", TextEditor, (6, 3, 3), required=True),
    Spec("SeriesDescription", TextEditor, (7, 0, 6)),
    Spec("AdmissionID", TextEditor, (8, 0, 3)),
    Spec("InstitutionalDepartmentName", TextEditor, (8, 3, 3)),
    Spec("SpecificCharacterSet", _character_set, (9, 0, 6)),
)
