"""The settings window: undo until closed, defaults, the default destination, files, and what is locked."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QListWidget, QPushButton, QWidget

from sendtopacs.settings.declare import declared
from sendtopacs.settings.schema import General, QueryAE, Settings, StorageAE, Workstation
from sendtopacs.settings.transfer import export_settings
from sendtopacs.settings.trees import LISTS, SECTIONS
from sendtopacs.ui.field import Field
from sendtopacs.ui.jobs import JobRunner
from sendtopacs.ui.settings_dialog import SettingsDialog
from sendtopacs.ui.settings_history import History, places

TWO = Settings(
    storage=(StorageAE("Main", "MAIN", "pacs.example"), StorageAE("Second", "SECOND", "two.example")),
    query=(QueryAE("List", "WL", "wl.example"),),
)
GENERAL, CONVERSION, IDENTITY, STORAGE, QUERY, OUTBOX, PROFILES, WORKSTATION, AUDIT, WATCH = range(10)


@pytest.fixture
def make_dialog(qtbot: Any, runner: JobRunner) -> Iterator[Callable[..., SettingsDialog]]:
    dialogs = []

    def make(settings: Settings = TWO, **more: Any) -> SettingsDialog:
        dialog = SettingsDialog(settings, lambda wanted, _base: wanted, runner, **more)
        dialog.show()
        dialogs.append(dialog)
        return dialog

    yield make
    for dialog in dialogs:
        dialog.close()
        dialog.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def editor(dialog: SettingsDialog, page: int, name: str) -> Any:
    dialog.choose_page(page)
    return next(w for w in dialog.findChildren(QWidget, name) if w.isVisible())


def type_into(dialog: SettingsDialog, page: int, name: str, value: Any) -> None:
    found = editor(dialog, page, name)
    found.set_value(value)
    found.edited.emit()


def button(dialog: SettingsDialog, name: str) -> QPushButton:
    return dialog.findChild(QPushButton, name)


def page_shown(dialog: SettingsDialog) -> int:
    return dialog.findChild(QListWidget, "pages").currentRow()


def said(dialog: SettingsDialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]


# -- undo ----------------------------------------------------------------------------------------------------


def test_every_change_is_taken_back_in_turn_and_made_again(make_dialog: Any) -> None:
    dialog = make_dialog()
    states = [dialog.draft()]
    type_into(dialog, GENERAL, "station_name", "ROOM-7")
    states.append(dialog.draft())
    type_into(dialog, GENERAL, "all_or_nothing", True)
    states.append(dialog.draft())
    type_into(dialog, STORAGE, "host", "other.example")
    states.append(dialog.draft())
    button(dialog, "storage_remove").click()
    states.append(dialog.draft())
    assert len(set(map(repr, states))) == 5
    for state in reversed(states[:-1]):
        button(dialog, "undo_settings").click()
        assert dialog.draft() == state
    assert not button(dialog, "undo_settings").isEnabled()
    for state in states[1:]:
        button(dialog, "redo_settings").click()
        assert dialog.draft() == state
    assert not button(dialog, "redo_settings").isEnabled()


def test_a_change_after_an_undo_ends_what_could_be_made_again(make_dialog: Any) -> None:
    dialog = make_dialog()
    type_into(dialog, GENERAL, "station_name", "ROOM-7")
    button(dialog, "undo_settings").click()
    type_into(dialog, GENERAL, "institution_name", "City")
    assert not button(dialog, "redo_settings").isEnabled()
    button(dialog, "undo_settings").click()
    assert dialog.draft() == TWO


def test_undo_turns_to_where_it_shows_and_keeps_the_chosen_record(make_dialog: Any, qtbot: Any) -> None:
    dialog = make_dialog()
    dialog.choose_page(STORAGE)
    records = dialog.findChild(QListWidget, "storage_list")
    records.setCurrentRow(1)
    type_into(dialog, STORAGE, "host", "other.example")
    dialog.choose_page(GENERAL)
    button(dialog, "undo_settings").click()
    assert page_shown(dialog) == STORAGE
    assert records.currentRow() == 1
    assert editor(dialog, STORAGE, "host").value() == "two.example"


def test_ctrl_z_undoes_a_setting_from_within_a_text_field(make_dialog: Any, qtbot: Any) -> None:
    dialog = make_dialog()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    field = editor(dialog, GENERAL, "station_name")
    field.setFocus()
    qtbot.keyClicks(field, "ROOM-7")
    type_into(dialog, GENERAL, "all_or_nothing", True)
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (dialog.draft().general.all_or_nothing, dialog.draft().general.station_name) == (False, "ROOM-7")
    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert dialog.draft() == TWO
    (redo, *_) = QKeySequence.keyBindings(QKeySequence.StandardKey.Redo)
    combination = redo[0]
    qtbot.keyClick(field, combination.key(), combination.keyboardModifiers())
    assert dialog.draft().general.station_name == "ROOM-7"


def test_typing_on_in_one_field_is_one_step() -> None:
    history = History(Settings())
    for text in ("R", "RO", "ROOM"):
        history.note(Settings(general=General(station_name=text)))
    history.note(Settings(general=General(station_name="ROOM", language="lt")))
    assert history.undo()[0] == Settings(general=General(station_name="ROOM"))
    assert history.undo() == (Settings(), ("general", 0, "station_name"))
    assert not history.may_undo


def test_places_of_records() -> None:
    one = replace(TWO, storage=(TWO.storage[0], replace(TWO.storage[1], port=105)))
    assert list(places(TWO, one)) == [("storage", 1, "port")]
    assert list(places(TWO, replace(TWO, storage=TWO.storage[:1]))) == [("storage", 0, "")]
    assert list(places(TWO, replace(TWO, default_destination="Main"))) == [("", 0, "default_destination")]


# -- explanations and defaults -------------------------------------------------------------------------------


_PAGES = {
    GENERAL: "general",
    CONVERSION: "conversion",
    IDENTITY: "identity",
    STORAGE: "storage",
    QUERY: "query",
    OUTBOX: "delivery",
    WORKSTATION: "workstation",
    AUDIT: "audit",
    WATCH: "watch",
}


def test_every_field_has_one_line_of_explanation_and_its_default(make_dialog: Any) -> None:
    dialog = make_dialog()
    seen = 0
    assert {*_PAGES.values(), "profiles"} == {*SECTIONS, *LISTS}  # each has its page
    for number, name in _PAGES.items():
        dialog.choose_page(number)
        kind = {**SECTIONS, **LISTS}[name]
        for field in dialog.findChildren(Field):
            setting = declared(kind).get(field.editor.objectName())
            if not field.isVisible() or setting is None:
                continue
            seen += 1
            text = field.editor.accessibleDescription()
            assert setting.help in text, field.editor.objectName()
            assert "Default:" in text or setting.required or setting.form.name == "TABLE", text
            assert text in said(dialog)
    assert seen > 60


@pytest.mark.parametrize(
    ("page", "name", "default"),
    [
        (GENERAL, "station_name", "Default: empty."),
        (GENERAL, "all_or_nothing", "Default: no."),
        (GENERAL, "default_modality", "Default: OT – Other."),
        (GENERAL, "log_level", "Default: Normal."),
        (STORAGE, "connect_s", "Default: 10 s."),
        (STORAGE, "maximum_pdu_sent", "Default: 131072 bytes."),
        (OUTBOX, "retry_days", "Default: 7 days."),
    ],
)
def test_the_default_is_in_words(make_dialog: Any, page: int, name: str, default: str) -> None:
    assert editor(make_dialog(), page, name).accessibleDescription().endswith(default)


def test_the_default_is_what_the_administrator_set_for_all(make_dialog: Any) -> None:
    dialog = make_dialog(defaults=Settings(general=General(institution_name="County")))
    assert "Default: County." in editor(dialog, GENERAL, "institution_name").accessibleDescription()


# -- the default destination ---------------------------------------------------------------------------------


def test_the_default_destination_is_chosen_among_the_names(make_dialog: Any) -> None:
    dialog = make_dialog()
    combo: QComboBox = editor(dialog, STORAGE, "default_destination")
    assert [combo.itemText(n) for n in range(combo.count())] == ["The first one", "Main", "Second"]
    type_into(dialog, STORAGE, "default_destination", "Second")
    assert dialog.draft().default_destination == "Second"
    button(dialog, "undo_settings").click()
    assert dialog.draft().default_destination == ""


def test_it_follows_when_its_record_is_renamed_and_is_said_to_be_gone_when_removed(make_dialog: Any) -> None:
    dialog = make_dialog(replace(TWO, default_destination="Main"))
    type_into(dialog, STORAGE, "name", "Big")
    assert dialog.draft().default_destination == "Big"
    button(dialog, "undo_settings").click()
    assert dialog.draft() == replace(TWO, default_destination="Main")
    button(dialog, "redo_settings").click()
    assert dialog.draft().default_destination == "Big"
    button(dialog, "storage_remove").click()
    assert dialog.draft().default_destination == "Big"  # not changed unseen
    assert any("there is no storage AE named Big" in text for text in said(dialog))


# -- files ---------------------------------------------------------------------------------------------------


def test_a_set_up_is_filled_in_and_undone(make_dialog: Any, tmp_path: Path, qtbot: Any) -> None:
    source = tmp_path / "site.toml"
    export_settings(replace(TWO, general=General(institution_name="City")), source)
    dialog = make_dialog(Settings(general=General(station_name="ROOM-2")))
    dialog.files.import_from(source)
    qtbot.waitUntil(lambda: dialog.draft().storage == TWO.storage)
    assert dialog.draft().general == General(station_name="ROOM-2", institution_name="City")
    assert any("Look at it, then save" in text for text in said(dialog))
    button(dialog, "undo_settings").click()
    assert dialog.draft() == Settings(general=General(station_name="ROOM-2"))


def test_a_file_with_a_wrong_value_changes_nothing(make_dialog: Any, tmp_path: Path, qtbot: Any) -> None:
    source = tmp_path / "site.toml"
    source.write_text('[general]\nlanguage = "lt"\ngate_days = "many"\n')
    dialog = make_dialog()
    dialog.files.import_from(source)
    qtbot.waitUntil(lambda: any("gate_days" in text for text in said(dialog)))
    assert dialog.draft() == TWO
    assert not button(dialog, "undo_settings").isEnabled()


def test_what_is_typed_is_exported(make_dialog: Any, tmp_path: Path, qtbot: Any) -> None:
    dialog = make_dialog()
    type_into(dialog, GENERAL, "institution_name", "City")
    dialog.files.export_to(tmp_path / "site.toml")
    qtbot.waitUntil(lambda: any("The settings are in" in text for text in said(dialog)))
    assert 'institution_name = "City"' in (tmp_path / "site.toml").read_text()


# -- what the administrator locked ---------------------------------------------------------------------------


def test_everything_may_be_locked(make_dialog: Any) -> None:
    everything = ("default_destination", *SECTIONS, *LISTS)
    dialog = make_dialog(replace(TWO, locked=everything))
    for page, name in (
        (GENERAL, "language"),
        (STORAGE, "default_destination"),
        (STORAGE, "host"),
        (QUERY, "query_add"),
        (PROFILES, "profiles_add"),
        (WORKSTATION, "clear_idle_minutes"),
        (WORKSTATION, "set_pin"),
    ):
        assert not editor(dialog, page, name).isEnabled(), name
        assert "Set by the administrator for this computer." in said(dialog) or page == PROFILES
    assert not button(dialog, "undo_settings").isEnabled()


def test_no_field_shows_what_is_made_of_the_pin(make_dialog: Any) -> None:
    kept = "scrypt:15:8:1:" + "A" * 22 + "==:" + "A" * 43 + "="
    dialog = make_dialog(replace(TWO, workstation=Workstation(settings_pin=kept)))
    dialog.choose_page(WORKSTATION)
    assert kept not in " ".join(said(dialog))
    assert dialog.findChild(QWidget, "settings_pin") is None
    assert "A PIN is set." in said(dialog)
    assert dialog.draft().workstation.settings_pin == kept
