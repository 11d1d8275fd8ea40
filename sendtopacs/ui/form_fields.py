"""The fields of the form: the patient's name, and a grid of single values (statement, tables 32 to 35)."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from sendtopacs.model.attributes import FormValues
from sendtopacs.model.charset import CHARACTER_SETS, character_set, is_character_set
from sendtopacs.model.messages.marks import QT_TRANSLATE_NOOP
from sendtopacs.model.problems import Problem
from sendtopacs.settings.choices import MODALITIES
from sendtopacs.ui.editors import ChoiceEditor, DateEditor, NameEditor, TextEditor, TimeEditor
from sendtopacs.ui.field import Field
from sendtopacs.ui.labels import field_mnemonic
from sendtopacs.ui.name_fields import NameFields

INHERITED = "inherited"
"""Stands for 'not chosen' in the list of character sets, where '' is the default repertoire, chosen."""

_COLUMNS = 6  # of the grid: what stands in it takes two to all of them

SEXES = {
    "": QT_TRANSLATE_NOOP("form", "unknown"),
    "F": QT_TRANSLATE_NOOP("form", "female"),
    "M": QT_TRANSLATE_NOOP("form", "male"),
    "O": QT_TRANSLATE_NOOP("form", "other"),
}


@dataclass(frozen=True, slots=True)
class Spec:
    """One field: its attribute, its editor, its place (row, column, columns spanned)."""

    keyword: str
    editor: Callable[[], Any]
    place: tuple[int, int, int]
    required: bool = False


class FormFields(QWidget):
    """Shows and returns single values by keyword; knows nothing of where they come from."""

    edited = Signal(object)  # the keyword
    id_entered = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = NameFields(self)
        self._name.edited.connect(lambda: self.edited.emit("PatientName"))
        self._fields = {spec.keyword: self._make_field(spec) for spec in _SPECS}
        self._grid, self._one_column, self._two_columns_px = QGridLayout(), False, 0
        self._lay_out()

    @property
    def keywords(self) -> tuple[str, ...]:
        """What it shows."""
        return "PatientName", *self._fields

    def editor(self, keyword: str) -> Any:
        """Return the editor of a value; of the name all its parts."""
        return self._name if keyword == "PatientName" else self._fields[keyword].editor

    @property
    def last_editor(self) -> QWidget:
        """The one that the keyboard leaves last."""
        last: QWidget = self.editor(_SPECS[-1].keyword)
        return last

    def typed(self) -> dict[str, str]:
        """Return what stands in the fields, by keyword."""
        return {keyword: self.editor(keyword).value() for keyword in self.keywords}

    def show_values(self, values: FormValues) -> None:
        """Show values from elsewhere."""
        for part in (values.patient, values.study, values.series, values.order):
            for attribute in dataclasses.fields(part):
                if attribute.name in self.keywords:
                    self.editor(attribute.name).set_value(getattr(part, attribute.name))
        chosen = INHERITED if values.character_set is None else values.character_set
        self.editor("SpecificCharacterSet").set_value(chosen)

    def set_default_character_set(self, term: str) -> None:
        """Say which set is used while none is chosen."""
        words = _charset_words(character_set(term).label) if is_character_set(term) else term
        combo = self.editor("SpecificCharacterSet")
        combo.setItemText(0, self.tr("As the destination: {set}").format(set=words))

    def set_locked(self, keywords: Iterable[str], *, locked: bool) -> None:
        """Keep these from being changed, or not."""
        for keyword in keywords:
            self.editor(keyword).set_locked(locked)

    def show_problems(self, problems: Iterable[Problem]) -> None:
        """Mark the fields concerned, and no others."""
        by_field: dict[str, list[Problem]] = {}
        for problem in problems:
            by_field.setdefault(problem.field, []).append(problem)
        for keyword in self.keywords:
            self._shown(keyword).show_problems(by_field.get(keyword, []))

    def show_originals(self, originals: Mapping[str, str]) -> None:
        """Say beneath each field that was edited what it was."""
        for keyword in self.keywords:
            self._shown(keyword).show_original(originals.get(keyword, ""))

    def sentence(self, keyword: str) -> str:
        """Return what is said beneath a field."""
        return self._shown(keyword).sentence

    def focus(self, keyword: str) -> None:
        """Lead the keyboard to a field."""
        editor = self._name.first_editor if keyword == "PatientName" else self.editor(keyword)
        editor.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def two_columns_px(self) -> int:
        """The width that two columns take, as last measured."""
        if not self._one_column:
            self._two_columns_px = self.minimumSizeHint().width()
        return self._two_columns_px

    def fit(self, room_px: int) -> None:
        """Put the fields side by side where there is room for their labels, else one below the other."""
        one_column = room_px < self.two_columns_px
        if one_column != self._one_column:
            self._one_column = one_column
            self._place()

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew in other letters."""
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._two_columns_px = 0
            self.fit(self.width())
        super().changeEvent(event)

    # -- within --------------------------------------------------------------------------------------------

    def _shown(self, keyword: str) -> NameFields | Field:
        return self._name if keyword == "PatientName" else self._fields[keyword]

    def _make_field(self, spec: Spec) -> Field:
        editor = spec.editor()
        editor.setObjectName(spec.keyword)
        editor.edited.connect(lambda keyword=spec.keyword: self.edited.emit(keyword))
        if spec.keyword == "PatientID":
            editor.editingFinished.connect(self.id_entered)
        return Field(field_mnemonic(spec.keyword), editor, required=spec.required, parent=self)

    def _lay_out(self) -> None:
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(6)
        for column in range(_COLUMNS):
            self._grid.setColumnStretch(column, 1)
        self._place()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._name)
        layout.addSpacing(4)
        layout.addLayout(self._grid)
        layout.addWidget(QLabel(self.tr("* required"), self))

    def _place(self) -> None:
        for number, spec in enumerate(_SPECS):
            row, column, span = (number, 0, _COLUMNS) if self._one_column else spec.place
            field = self._fields[spec.keyword]
            self._grid.removeWidget(field)
            self._grid.addWidget(field, row, column, 1, span)


def _modality() -> ChoiceEditor:
    words = [
        (choice.value, f"{choice.value} – {QCoreApplication.translate('settings', choice.label)}")
        for choice in MODALITIES
    ]
    return ChoiceEditor(words, free=True)


def sex_in_words(value: str) -> str:
    """Return what a sex is called, '' where none is said; what is none of the codes as it stands."""
    return QCoreApplication.translate("form", SEXES[value]) if value and value in SEXES else value


def _sex() -> ChoiceEditor:
    return ChoiceEditor(
        [(value, QCoreApplication.translate("form", words)) for value, words in SEXES.items()]
    )


def _charset_words(label: str) -> str:
    return QCoreApplication.translate("charset", label)


def _character_set() -> ChoiceEditor:
    sets = [(c.term, f"{c.term}  {_charset_words(c.label)}".strip()) for c in CHARACTER_SETS]
    return ChoiceEditor([(INHERITED, ""), *sets])


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
    Spec("Modality", _modality, (6, 0, 6), required=True),
    Spec("SeriesNumber", TextEditor, (7, 0, 2), required=True),
    Spec("SeriesDescription", TextEditor, (7, 2, 4)),
    Spec("AdmissionID", TextEditor, (8, 0, 3)),
    Spec("InstitutionalDepartmentName", TextEditor, (8, 3, 3)),
    Spec("SpecificCharacterSet", _character_set, (9, 0, 6)),
)
