"""The guided set-up: from nothing to a PACS that answers, left and resumed, and never in anybody's way."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QRadioButton, QWidget

from sendtopacs.archive import Archive, ArchiveConfig
from sendtopacs.model.remote import RemoteAE
from sendtopacs.settings.pin import hashed
from sendtopacs.settings.schema import General, IdentitySettings, Settings, StorageAE, Workstation
from sendtopacs.ui.guide.dialog import GuideDialog
from sendtopacs.ui.main_window import MainWindow

PACS = StorageAE(name="Main PACS", ae_title="MAIN", host="pacs.example", port=104)


def guide(window: MainWindow) -> GuideDialog:
    window.guide.open()
    dialog = window.guide.dialog
    assert dialog is not None
    return dialog


def press(dialog: QWidget, name: str) -> None:
    button = dialog.findChild(QPushButton, name)
    assert button.isEnabled(), name
    button.click()


def heading(dialog: QWidget) -> str:
    return dialog.findChild(QLabel, "guide_heading").text()


def said(top: QWidget) -> str:
    return "\n".join(label.text() for label in top.findChildren(QLabel) if label.isVisible())


def summary(dialog: QWidget) -> str:
    return dialog.findChild(QLabel, "guide_summary").text()


def page(dialog: GuideDialog) -> QWidget:
    return next(one for one in dialog.pages if one.isVisible())


def typed(dialog: GuideDialog, name: str, text: str, qtbot: Any) -> None:
    field = page(dialog).findChild(QWidget, name)
    line = field if isinstance(field, QLineEdit) else field.findChild(QLineEdit)
    line.selectAll()
    qtbot.keyClicks(line, text)


def go_on(dialog: GuideDialog, title: str, qtbot: Any) -> None:
    press(dialog, "guide_next")
    qtbot.waitUntil(lambda: title in heading(dialog))


@pytest.fixture
def empty(make_window: Callable[..., MainWindow]) -> MainWindow:
    return make_window(Settings())


def test_from_nothing_to_a_pacs_that_answers(
    make_window: Callable[..., MainWindow], tmp_path: Path, qtbot: Any
) -> None:
    saved: list[Settings] = []

    def save(wanted: Settings, _base: Settings) -> Settings:
        saved.append(wanted)
        return wanted

    archive = Archive(ArchiveConfig(tmp_path / "archive", ae_title="ARCHIVE", bind="127.0.0.1", port=0))
    archive.start()
    port = archive.port
    try:
        window = make_window(Settings(), save_settings=save)
        assert window.guide.bar.isVisible()
        dialog = guide(window)
        go_on(dialog, "workstation", qtbot)
        typed(dialog, "calling_ae_title", "WARD7", qtbot)
        go_on(dialog, "Identity", qtbot)
        assert page(dialog).findChild(QRadioButton, "guide_own").isChecked()
        go_on(dialog, "PACS", qtbot)
        assert dialog.findChild(QPushButton, "guide_next").text() == "&Skip"
        for name, text in (("ae_title", "ARCHIVE"), ("host", "127.0.0.1"), ("port", str(port))):
            typed(dialog, name, text, qtbot)
        press(page(dialog), "guide_storage_echo")
        qtbot.waitUntil(lambda: "verified" in page(dialog).answer, timeout=20_000)
        go_on(dialog, "Worklist", qtbot)
        go_on(dialog, "Ready", qtbot)
        assert f"(ARCHIVE, 127.0.0.1:{port}) – answered" in summary(dialog)
        press(dialog, "guide_next")
    finally:
        archive.stop()
    done = saved[-1]
    assert (done.general.calling_ae_title, done.identity.preset) == ("WARD7", "own")
    assert done.identity.uid_root.startswith("2.25.")
    assert [(one.name, one.ae_title, one.port) for one in done.storage] == [("Main PACS", "ARCHIVE", port)]
    assert done.query == ()
    assert not dialog.isVisible()
    assert not window.guide.bar.isVisible()
    assert window.bar.choices.destination is not None
    window.activateWindow()
    qtbot.keyClicks(window.focusWidget(), "Ona")  # the keyboard is where the work begins
    assert window.form.values().patient.PatientName == "Ona"


def test_the_worklist_step_makes_a_worklist(empty: MainWindow, qtbot: Any) -> None:
    dialog = guide(empty)
    dialog.go_to(4)
    typed(dialog, "ae_title", "RIS", qtbot)
    typed(dialog, "host", "ris.example", qtbot)
    go_on(dialog, "Ready", qtbot)
    assert "(RIS, ris.example:104) – Echo was not tried" in summary(dialog)
    [record] = empty._settings.query
    assert (record.kind, record.name, record.ae_title) == ("mwl", "Worklist", "RIS")


def test_a_pacs_that_did_not_answer_is_not_called_ready(
    empty: MainWindow, free_port: Callable[[], int], qtbot: Any
) -> None:
    dialog, port = guide(empty), free_port()
    dialog.go_to(3)
    for name, text in (("ae_title", "NOPACS"), ("host", "127.0.0.1"), ("port", str(port))):
        typed(dialog, name, text, qtbot)
    press(page(dialog), "guide_storage_echo")
    qtbot.waitUntil(lambda: "refuses connections" in page(dialog).answer, timeout=20_000)
    go_on(dialog, "Worklist", qtbot)
    go_on(dialog, "Ready", qtbot)
    assert f"Main PACS (NOPACS, 127.0.0.1:{port}) – did not answer" in summary(dialog)
    assert "cannot be used yet" in said(page(dialog))


def test_no_default_is_said_of_a_root_that_is_proposed(empty: MainWindow) -> None:
    dialog = guide(empty)
    dialog.go_to(2)
    assert "Default" not in said(page(dialog))
    dialog.go_to(3)
    assert "--to" not in said(page(dialog))


def test_a_trial_keeps_the_identity_of_the_statement(empty: MainWindow, qtbot: Any) -> None:
    dialog = guide(empty)
    dialog.go_to(2)
    page(dialog).findChild(QRadioButton, "guide_trial").click()
    go_on(dialog, "PACS", qtbot)
    assert empty._settings.identity == IdentitySettings()
    press(dialog, "guide_back")
    assert page(dialog).findChild(QRadioButton, "guide_trial").isChecked()


def test_what_is_wrong_is_said_and_keeps_from_going_on(empty: MainWindow, qtbot: Any) -> None:
    dialog = guide(empty)
    dialog.go_to(3)
    typed(dialog, "ae_title", "PACS", qtbot)
    press(dialog, "guide_next")
    assert "PACS" in heading(dialog)
    assert not dialog.findChild(QPushButton, "guide_next").isEnabled()
    assert "Host is required" in " ".join(
        label.text() for label in dialog.findChildren(QLabel) if label.isVisible()
    )
    typed(dialog, "host", "pacs.example", qtbot)
    assert dialog.findChild(QPushButton, "guide_next").isEnabled()


def test_it_is_left_and_resumed_where_it_was(
    empty: MainWindow, make_window: Callable[..., MainWindow], qtbot: Any
) -> None:
    dialog = guide(empty)
    dialog.go_to(3)
    typed(dialog, "ae_title", "PACS", qtbot)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert empty.guide.bar.isVisible()
    again = guide(empty)
    assert "PACS" in heading(again)
    assert page(again).findChild(QLineEdit, "ae_title").text() == "PACS"
    after_a_restart = guide(make_window(Settings()))
    assert "PACS" in heading(after_a_restart)


def test_it_opens_by_itself_once_and_only_where_nothing_is_set_up(
    make_window: Callable[..., MainWindow], memory: QSettings
) -> None:
    secured = Workstation(settings_pin=hashed("2468"))
    for settings, changes in (
        (Settings(storage=(PACS,)), {}),
        (Settings(locked=("storage",)), {}),
        (Settings(workstation=secured), {}),
        (Settings(), {"more_destinations": (RemoteAE("DEMO", "127.0.0.1", 104),)}),
    ):
        window = make_window(settings, **changes)
        window.guide.open_at_first_start()
        assert window.guide.dialog is None
        assert not window.guide.bar.isVisible()
    first, second = make_window(Settings()), make_window(Settings())
    first.guide.open_at_first_start()
    assert first.guide.dialog is not None
    second.guide.open_at_first_start()
    assert second.guide.dialog is None


def test_a_settings_pin_is_asked_for_first(make_window: Callable[..., MainWindow], qtbot: Any) -> None:
    window = make_window(Settings(storage=(PACS,), workstation=Workstation(settings_pin=hashed("2468"))))
    window.guide.open()
    assert window.guide.dialog is None
    line = window.findChild(QLineEdit, "pin")
    line.setText("2468")
    line.textEdited.emit("2468")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.guide.dialog is not None and window.guide.dialog.isVisible())


def test_an_administrators_values_are_shown_and_stay(
    make_window: Callable[..., MainWindow], qtbot: Any
) -> None:
    general = General(calling_ae_title="SITE")
    settings = Settings(general=general, locked=("general.calling_ae_title", "storage"), storage=(PACS,))
    dialog = guide(make_window(settings))
    dialog.go_to(1)
    assert not page(dialog).findChild(QLineEdit, "calling_ae_title").isEnabled()
    dialog.go_to(3)
    assert page(dialog).findChild(QLineEdit, "ae_title").text() == "MAIN"
    assert not page(dialog).findChild(QLineEdit, "ae_title").isEnabled()


def test_the_first_of_several_pacs_is_changed_and_the_others_stay(
    make_window: Callable[..., MainWindow], qtbot: Any
) -> None:
    other = dataclasses.replace(PACS, name="Other", decompress=True)
    window = make_window(Settings(storage=(PACS, other)))
    dialog = guide(window)
    dialog.go_to(3)
    typed(dialog, "ae_title", "NEW", qtbot)
    go_on(dialog, "Worklist", qtbot)
    assert window._settings.storage == (dataclasses.replace(PACS, ae_title="NEW"), other)


def test_the_trial_is_asked_for(empty: MainWindow, qtbot: Any) -> None:
    dialog = guide(empty)
    with qtbot.waitSignal(empty.guide.demo_wanted):
        press(dialog, "guide_demo")
