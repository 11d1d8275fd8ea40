"""Profiles in the window: by one key, for every patient, and no identity of a patient's from them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QPlainTextEdit

from sendtopacs.model import sop
from sendtopacs.model.attributes import FormValues, Patient
from sendtopacs.outside import Call
from sendtopacs.settings.check import check
from sendtopacs.settings.schema import Profile, Settings, StorageAE
from sendtopacs.ui.main_window import MainWindow
from sendtopacs.ui.settings_dialog import SettingsDialog
from sendtopacs.ui.source_table import KIND
from sendtopacs.ui.widgets import go_to_row

WOUND = Profile(
    name="Wound photo",
    modality="XC",
    series_description="Wound",
    body_part="FOOT",
    sop_class_photo=sop.VL_PHOTOGRAPHIC,
    required=("AccessionNumber",),
    defaults={"StudyDescription": "Wound control"},
    destination="Second",
)
SCOPE = Profile(name="Endoscopy", modality="ES")
SETTINGS = Settings(
    storage=tuple(StorageAE(name=n, ae_title=n.upper(), host="pacs.example") for n in ("First", "Second")),
    profiles=(WOUND, SCOPE),
)


keyboard = pytest.mark.qt_log_ignore("propagateSizeHints", "does not support raise", "grabbing the keyboard")


@pytest.fixture
def profiled(make_window: Callable[..., MainWindow], monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    monkeypatch.setattr(MainWindow, "raise_up", lambda _window: None)
    return make_window(SETTINGS)


def test_one_key_chooses_a_profile(profiled: MainWindow, source: Any, qtbot: Any) -> None:
    window = profiled
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=20_000)
    qtbot.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    box = window._tools.profiles
    assert box.profile == WOUND
    values = window.form.values()
    assert (values.series.Modality, values.series.SeriesDescription) == ("XC", "Wound")
    assert values.series.BodyPartExamined == "FOOT"
    assert values.study.StudyDescription == "Wound control"
    assert window.bar.choices.destination is not None
    assert window.bar.choices.destination.name == "Second"
    window.model.append([source.photo()])
    options = window.desk.options.now()
    assert options.profile.sop_class_by_kind["photo"] == sop.VL_PHOTOGRAPHIC
    assert options.required == ("AccessionNumber",)
    window.desk.refresh()
    assert "required" in window.form.fields.sentence("AccessionNumber") or not window.bar._send.isEnabled()
    # The next patient gets it too; another profile leaves nothing of the first that is not seen.
    window.model.remove([row.key for row in window.model.rows])
    window.patients.new_patient()
    assert window.form.values().series.SeriesDescription == "Wound"
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert window.form.values().series.Modality == "ES"
    assert window.form.values().series.BodyPartExamined == ""
    qtbot.keyClick(window, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert box.profile.name == ""


def test_a_looked_up_identity_stays_locked(profiled: MainWindow) -> None:
    profiled.form.take_over(FormValues(Patient("Kairys^Ona", "12345")), "worklist RIS")
    profiled._tools.profiles.choose("wound photo")
    values = profiled.form.values()
    assert values.patient == Patient("Kairys^Ona", "12345")
    assert values.origin is not None
    assert values.study.StudyDescription == "Wound control"


def test_another_program_may_choose_one(profiled: MainWindow) -> None:
    profiled.outside.take(Call(profile="endoscopy"), lambda _outcome: None)
    assert profiled._tools.profiles.profile == SCOPE
    profiled.outside.take(Call(profile="nonsense"), lambda _outcome: None)
    assert "nonsense" in profiled.outbox_line._trouble.text.text()
    assert profiled._tools.profiles.profile == SCOPE


def test_without_profiles_there_is_nothing_to_choose(window: MainWindow) -> None:
    assert not window._tools.profiles.isVisible()


def test_profiles_in_the_settings_window(qtbot: Any, runner: Any) -> None:
    dialog = SettingsDialog(SETTINGS, lambda wanted, _base: wanted, runner)
    qtbot.addWidget(dialog)
    assert dialog.draft().profiles == SETTINGS.profiles
    editor = dialog.findChild(QPlainTextEdit, "defaults")
    editor.setPlainText("StudyDescription=Control\nAccessionNumber = A\n\n")
    assert dialog.draft().profiles[0].defaults == {"StudyDescription": "Control", "AccessionNumber": "A"}
    editor = dialog.findChild(QPlainTextEdit, "required")
    editor.setPlainText("AccessionNumber\nStudyDescription\n")
    assert dialog.draft().profiles[0].required == ("AccessionNumber", "StudyDescription")


def test_a_profile_knows_no_patient() -> None:
    wrong = Settings(profiles=(Profile(name="A", defaults={"PatientID": "1"}),))
    assert [p.code for p in check(wrong)] == ["setting-no-identity"]


@keyboard
def test_one_file_has_its_own_profile(profiled: MainWindow, source: Any, engine: Any, qtbot: Any) -> None:
    """Chosen in the menu of the list; its objects have a series of their own."""
    window = profiled
    window.model.append([source.photo("overview.jpg"), source.photo("wound.jpg")])
    window.form.set_values(FormValues(Patient("Kairys^Ona", "12345")))
    go_to_row(window.panel.view, 1)
    chosen_in_menu(window, "Wound photo", qtbot)
    assert "Wound photo" in window.model.index(1, KIND).data()
    assert "Wound photo" not in window.model.index(0, KIND).data()
    window.desk.send_if_allowed()
    qtbot.waitUntil(lambda: bool(engine.jobs))
    overview, wound = (one.planned for one in engine.latest.instances)
    assert (wound.SOPClassUID, wound.series.Modality) == (sop.VL_PHOTOGRAPHIC, "XC")
    assert wound.series.SeriesDescription == "Wound"
    assert overview.SOPClassUID == sop.SECONDARY_CAPTURE
    assert overview.series.SeriesInstanceUID != wound.series.SeriesInstanceUID


@keyboard
def test_it_is_taken_back_likewise(profiled: MainWindow, source: Any, qtbot: Any) -> None:
    window = profiled
    window.model.append([source.photo("wound.jpg")])
    go_to_row(window.panel.view, 0)
    chosen_in_menu(window, "Endoscopy", qtbot)
    assert window.model.rows[0].item.choice.profile is not None
    chosen_in_menu(window, "As for the job", qtbot)
    assert window.model.rows[0].item.choice.profile is None


def chosen_in_menu(window: MainWindow, text: str, qtbot: Any) -> None:
    view = window.panel.view
    view.menu_wanted.emit(view.mapToGlobal(view.rect().center()))
    menu = view.findChild(QMenu, "list_menu")
    (profiles,) = (one for one in menu.findChildren(QMenu) if "these files" in one.title())
    next(action for action in profiles.actions() if action.text() == text).trigger()
    menu.close()
    qtbot.waitUntil(lambda: view.findChild(QMenu, "list_menu") is None)
