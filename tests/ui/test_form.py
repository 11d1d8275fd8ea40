"""The form: what is typed, what is marked, what is kept."""

from __future__ import annotations

import dataclasses
import sys
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QToolButton, QWidget

from sendtopacs.model.attributes import FormValues, Patient, Reference, Series, Study, WorklistItem
from sendtopacs.plan import check_form
from sendtopacs.ui.editors import ChoiceEditor
from sendtopacs.ui.form import PatientForm


@pytest.fixture
def form(qtbot: Any) -> Iterator[PatientForm]:
    made = PatientForm()
    qtbot.addWidget(made)
    made.set_default_modality("OT")
    made.show()
    return made


def type_into(qtbot: Any, form: PatientForm, name: str, text: str) -> QLineEdit:
    editor = form.findChild(QLineEdit, name)
    editor.setFocus()
    editor.clear()
    qtbot.keyClicks(editor, text)
    return editor


def check(form: PatientForm, charset: str = "ISO_IR 192") -> None:
    form.show_problems(check_form(form.values(), charset, creates_objects=True))


def label(form: PatientForm, name: str) -> str:
    return form.findChild(QLabel, name).text()


def test_the_name_is_typed_in_parts_and_shown_as_one(qtbot: Any, form: PatientForm) -> None:
    type_into(qtbot, form, "PatientName_family", "Kairys")
    type_into(qtbot, form, "PatientName_given", "Ona")
    type_into(qtbot, form, "PatientName_prefix", "Dr.")
    assert form.values().patient.PatientName == "Kairys^Ona^^Dr."
    assert label(form, "patient_heading") == "Kairys, Dr. Ona"


def test_a_circumflex_typed_leads_into_the_given_name(qtbot: Any, form: PatientForm) -> None:
    editor = type_into(qtbot, form, "PatientName_family", "Kairys^")
    assert editor.text() == "Kairys"
    qtbot.keyClicks(form.focusWidget(), "Ona")
    assert form.values().patient.PatientName == "Kairys^Ona"


def test_a_long_name_is_broken_where_its_line_is_full(form: PatientForm) -> None:
    form.resize(350, 700)
    form.set_values(
        FormValues(Patient("Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh^Hubert", "E2E-7"))
    )
    heading = form.findChild(QLabel, "patient_heading")
    first, second = heading.text().split("\u200b")  # one break; hyphens and blanks break by themselves
    assert heading.fontMetrics().horizontalAdvance(first) <= heading.width()
    assert heading.fontMetrics().horizontalAdvance(first + second[:2]) > heading.width()
    assert heading.accessibleName() == "Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh, Hubert"
    form.resize(1200, 700)
    assert heading.text() == heading.accessibleName()
    for name in ("\U00020bb7" * 64, "W" * 64):
        form.set_values(FormValues(Patient(name, "E2E-7")))
        assert heading.text().replace("\u200b", "") == name
    assert form.widget().minimumSizeHint().width() < 400


@pytest.mark.parametrize("leftwards", [False, True])
def test_the_arrow_of_more_name_parts_stands_before_the_words_and_points_on(
    qtbot: Any, form: PatientForm, leftwards: bool
) -> None:
    if leftwards:
        form.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    more = form.findChild(QToolButton, "more_name_parts")
    picture = more.grab().toImage()
    middle = picture.height() / 2
    first = picture.width() - 28 if leftwards else 0  # where reading begins
    ground = picture.pixelColor(first + 1, 1)
    inked: dict[int, list[float]] = {}
    for x in range(first, first + 28):
        for y in range(4, picture.height() - 4):
            if picture.pixelColor(x, y) != ground:
                inked.setdefault(x, []).append(abs(y - middle))
    tip, open_end = (min, max) if leftwards else (max, min)
    assert max(inked[tip(inked)]) < max(inked[open_end(inked)])


def test_a_whole_name_pasted_is_spread_and_its_groups_are_kept(qtbot: Any, form: PatientForm) -> None:
    editor = form.findChild(QLineEdit, "PatientName_family")
    editor.insert("Yamada^Tarou=山田^太郎=やまだ^たろう")
    editor.textEdited.emit(editor.text())
    assert form.values().patient.PatientName == "Yamada^Tarou=山田^太郎=やまだ^たろう"
    assert form.findChild(QLineEdit, "PatientName_ideographic").isVisible()


@pytest.mark.parametrize(
    ("field", "typed", "sentence"),
    [
        ("PatientID", "1\\2", "Patient ID must not hold a backslash."),
        ("PatientBirthDate", "1970-02-30", "Birth date is not a date: year, month, day, such as 1970-01-31."),
        ("PatientBirthDate", "2999-01-01", "Birth date lies in the future."),
        ("StudyTime", "25:00", "Study time is not a time: hours, minutes, seconds, such as 14:30:05."),
        ("AccessionNumber", "x" * 17, "Accession number may have 16 characters; this has 17."),
        ("SeriesNumber", "one", "Series number must be a whole number from 0 to 2147483647."),
    ],
)
def test_a_bad_value_is_marked_while_typing_in_words(
    qtbot: Any, form: PatientForm, field: str, typed: str, sentence: str
) -> None:
    editor = type_into(qtbot, form, field, typed)
    check(form)
    assert form.fields.sentence(field) == sentence
    assert editor.accessibleDescription() == sentence
    spoken = QAccessible.queryAccessibleInterface(editor)
    assert spoken.text(QAccessible.Text.Description) == sentence
    type_into(qtbot, form, field, "1" if field != "StudyTime" else "10:00")
    if field != "PatientBirthDate":
        check(form)
        assert form.fields.sentence(field) == ""


def test_what_is_wrong_can_be_copied_without_what_stands_there(qtbot: Any, form: PatientForm) -> None:
    editor = type_into(qtbot, form, "PatientID", "Kairys\\7")
    keys = (Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    QGuiApplication.clipboard().setText("before")
    qtbot.keyClick(editor, *keys)
    assert QGuiApplication.clipboard().text() == "before"
    check(form)
    qtbot.keyClick(editor, *keys)
    text = QGuiApplication.clipboard().text()
    assert "field PatientID" in text
    assert "Kairys" not in text
    assert "Ctrl+Shift+C" in editor.parent().problem_line.toolTip()


def test_a_name_that_the_character_set_cannot_hold_is_marked(form: PatientForm) -> None:
    form.set_values(FormValues(Patient("Žukauskas")))
    check(form, "ISO_IR 100")
    assert form.fields.sentence("PatientName").startswith(
        "Patient name cannot be written in the character set ISO_IR 100."
    )
    check(form, "ISO_IR 192")
    assert form.fields.sentence("PatientName") == ""


@pytest.mark.skipif(sys.platform == "darwin", reason="there Option writes letters")
def test_a_key_with_alt_that_leads_nowhere_is_not_typed(qtbot: Any, form: PatientForm) -> None:
    """Alt+D while Send is disabled must not make another name of the patient's."""
    alt = Qt.KeyboardModifier.AltModifier
    for name in ("PatientName_family", "PatientID", "Modality"):
        editor = form.findChild(QWidget, name)
        line = editor.lineEdit() if isinstance(editor, QComboBox) else editor
        before = line.text()
        qtbot.keyClick(line, Qt.Key.Key_D, alt)
        assert line.text() == before
        qtbot.keyClicks(line, "d")
        assert line.text() != before


def test_a_long_word_makes_the_form_no_wider(form: PatientForm) -> None:
    form.resize(400, 700)
    form.show()
    order = WorklistItem(ReferencedStudySequence=(Reference("1.2.3", "1." + "2" * 62),))
    form.set_values(FormValues(Patient("W" * 64, "A" * 64), order=order))
    assert form.widget().minimumSizeHint().width() <= 400


def test_a_chosen_modality_is_seen_from_its_beginning(qtbot: Any, form: PatientForm) -> None:
    combo = form.findChild(QComboBox, "Modality")
    combo.setFocus()
    combo.lineEdit().setText("XC")
    combo.lineEdit().editingFinished.emit()
    assert combo.lineEdit().cursorPosition() == 0


def test_what_is_required_is_marked_from_the_start_and_nagged_about_only_once_touched(
    qtbot: Any, form: PatientForm
) -> None:
    check(form)
    assert form.fields.sentence("PatientID") == ""
    assert form.findChild(QLineEdit, "PatientID").accessibleName() == "Patient ID, required"
    type_into(qtbot, form, "PatientID", "1")
    type_into(qtbot, form, "PatientID", "")
    form.findChild(QLineEdit, "PatientID").textEdited.emit("")
    check(form)
    assert form.fields.sentence("PatientID") == "Patient ID is required."


def test_a_birth_date_is_shown_so_that_day_and_month_cannot_be_confused(
    qtbot: Any, form: PatientForm
) -> None:
    editor = type_into(qtbot, form, "PatientBirthDate", "02/01/1970")  # the British second of January
    editor.editingFinished.emit()
    assert form.values().patient.PatientBirthDate == "19700102"
    assert editor.text() == "1970-01-02"
    assert label(form, "patient_subheading").startswith("born 2 Jan 1970")


@pytest.mark.parametrize(
    ("value", "shown", "by_hand"),
    [
        ("Kazlauskas^Šarūnas", "Kazlauskas, Šarūnas", "Kazlauskas, Šarūnas"),
        ("Kazlauskas", "Kazlauskas", "Kazlauskas"),
        ("Müller^Käthe^^Dr.", "Müller, Dr. Käthe", "Müller^Käthe^^Dr."),
        ("Yamada^Tarou=山田^太郎", "Yamada, Tarou (山田 太郎)", "Yamada^Tarou=山田^太郎"),
        ("^Ona", "Ona", "^Ona"),
    ],
)
def test_a_physicians_name_is_shown_as_people_write_it_and_written_as_it_came(
    qtbot: Any, form: PatientForm, value: str, shown: str, by_hand: str
) -> None:
    form.take_over(FormValues(study=Study(ReferringPhysicianName=value)), "worklist RIS")
    editor = form.findChild(QLineEdit, "ReferringPhysicianName")
    assert editor.text() == shown
    assert form.values().study.ReferringPhysicianName == value
    form.activateWindow()
    editor.setFocus(Qt.FocusReason.TabFocusReason)
    assert editor.text() == by_hand  # where its one line would lose what is what
    assert form.values().study.ReferringPhysicianName == value
    form.fields.focus("PatientID")
    assert editor.text() == shown
    assert form.values().study.ReferringPhysicianName == value


@pytest.mark.parametrize("typed", ["Mikus^Rasa", "Mikus, Rasa"])
def test_a_name_typed_either_way_is_shown_one_way(qtbot: Any, form: PatientForm, typed: str) -> None:
    form.activateWindow()
    editor = type_into(qtbot, form, "ReferringPhysicianName", typed)
    form.fields.focus("PatientID")
    assert editor.text() == "Mikus, Rasa"
    assert form.values().study.ReferringPhysicianName == "Mikus^Rasa"


@pytest.mark.parametrize("typed", ["3.2.1980", "03.02.1980", "3. 2. 1980"])
def test_a_birth_date_with_dots_is_read_in_every_country(qtbot: Any, form: PatientForm, typed: str) -> None:
    editor = type_into(qtbot, form, "PatientBirthDate", typed)
    editor.editingFinished.emit()
    assert form.values().patient.PatientBirthDate == "19800203"
    assert editor.text() == "1980-02-03"


def test_what_the_form_does_not_show_passes_through(form: PatientForm) -> None:
    values = FormValues(
        Patient("Kairys^Ona", "1", "Hospital", "19700130", "F"),
        Study("1.2.3", "20240101", "101112", "Wound", "A1", "S1", "Petraitis^Jonas"),
        Series(SeriesNumber="7", SeriesDescription="Left foot", Modality="XC", OperatorsName="Mockus^Rasa"),
        dataclasses.replace(FormValues().order, RequestedProcedureID="RP1"),
        "ISO_IR 100",
    )
    form.set_values(values)
    assert form.values() == values


@pytest.mark.parametrize("term", [None, "", "ISO_IR 192", "ISO_IR 110", "GB18030"])
def test_not_chosen_is_told_from_the_default_repertoire(form: PatientForm, term: str | None) -> None:
    form.set_values(FormValues(character_set=term))
    assert form.values().character_set == term


def test_the_destinations_character_set_is_a_default_and_no_choice(form: PatientForm) -> None:
    form.fields.set_default_character_set("ISO_IR 110")
    combo = form.findChild(ChoiceEditor, "SpecificCharacterSet")
    assert combo.currentText() == "As the destination: Latin alphabet No. 4 (Baltic)"
    assert form.values().character_set is None


def test_date_and_time_are_now_until_somebody_says_otherwise(qtbot: Any, form: PatientForm) -> None:
    assert len(form.values().study.StudyDate) == 8
    assert len(form.values().study.StudyTime) == 6
    type_into(qtbot, form, "StudyTime", "08:15")
    form._defaults.follow_the_clock()
    assert form.values().study.StudyTime == "081500"


def test_a_new_patient_keeps_the_operator_and_nothing_of_the_patient(form: PatientForm) -> None:
    form.set_values(
        FormValues(
            Patient("Kairys^Ona", "1", "H", "19700130", "F"),
            Study(StudyDescription="Wound", AccessionNumber="A"),
            Series(OperatorsName="Mockus^Rasa", SeriesDescription="Foot", SeriesNumber="9"),
        )
    )
    form.clear()
    values = form.values()
    assert values.patient == Patient()
    assert (values.study.StudyDescription, values.study.AccessionNumber) == ("", "")
    assert values.series == Series(OperatorsName="Mockus^Rasa", Modality="OT")
    assert label(form, "patient_heading") == "No patient yet"


def test_a_temporary_identity_can_be_seen(form: PatientForm) -> None:
    form.set_emergency("EMERGENCY^20240101101112", "TEMP-1")
    assert label(form, "patient_heading") == "EMERGENCY, 20240101101112"
    said = [w.text() for w in form.findChildren(QLabel) if w.isVisible()]
    assert any(text.startswith("Temporary identity") for text in said)


def test_the_modality_follows_the_settings_until_chosen(form: PatientForm) -> None:
    assert form.values().series.Modality == "OT"
    form.set_default_modality("XC")
    assert form.values().series.Modality == "XC"
    form.set_default_modality("")
    assert form.values().series.Modality == ""
    combo = form.findChild(ChoiceEditor, "Modality")
    combo.setEditText("ES")
    form.set_default_modality("OT")
    assert form.values().series.Modality == "ES"


@pytest.mark.parametrize(("typed", "value"), [("ES", "ES"), ("es – endoscopy", "ES"), ("XA", "XA"), ("", "")])
def test_a_modality_can_be_chosen_or_typed(form: PatientForm, typed: str, value: str) -> None:
    form.findChild(ChoiceEditor, "Modality").setEditText(typed)
    assert form.values().series.Modality == value


def test_editors_refuse_drops_so_that_the_window_gets_them(form: PatientForm) -> None:
    takers = [w for w in form.findChildren(QWidget) if w.acceptDrops()]
    assert takers == []


def test_the_modality_of_one_order_is_not_the_next_patients(form: PatientForm) -> None:
    form.take_over(FormValues(Patient("Tanaka^Hana", "1"), series=Series(Modality="US")), "worklist RIS")
    form.take_over(FormValues(Patient("Kairys^Ona", "2")), "archive MAIN")
    assert form.values().series.Modality == "OT"


def test_a_modality_that_somebody_chose_stays_with_the_next_patient(form: PatientForm) -> None:
    form.take_over(FormValues(Patient("Tanaka^Hana", "1"), series=Series(Modality="US")), "worklist RIS")
    combo = form.findChild(QComboBox, "Modality")
    combo.setEditText("XC")
    form.take_over(FormValues(Patient("Kairys^Ona", "2")), "archive MAIN")
    form.take_over(FormValues(Patient("Petraitis^Jonas", "3")), "archive MAIN")
    assert form.values().series.Modality == "XC"


def test_the_wheel_that_scrolls_the_form_changes_nothing_in_it(form: PatientForm) -> None:
    sex = form.findChild(QComboBox, "PatientSex")
    before = sex.currentIndex()
    position = QPointF(5, 5)
    event = QWheelEvent(
        position,
        sex.mapToGlobal(position),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(sex, event)
    assert sex.currentIndex() == before


@pytest.mark.qt_log_ignore("does not support")
def test_a_choice_is_read_in_full_however_narrow_its_field_is(qtbot: Any) -> None:
    words = "XC – Fotografie mit einer äußeren Kamera"
    choice = ChoiceEditor([("OT", "OT"), ("XC", words)], free=True)
    qtbot.addWidget(choice)
    choice.setFixedWidth(110)
    choice.show()
    choice.set_value("XC")
    typed = choice.lineEdit()
    assert typed is not None
    assert typed.toolTip() == words
    choice.showPopup()
    assert choice.view().viewport().width() >= choice.view().sizeHintForColumn(0)
    choice.hidePopup()
