"""Of a new destination a field says what is wrong once somebody was there or saves, not before."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QListWidget, QPushButton, QScrollArea, QWidget

from sendtopacs.settings.schema import Settings, StorageAE
from sendtopacs.ui.jobs import JobRunner
from sendtopacs.ui.main_window import MainWindow
from sendtopacs.ui.settings_dialog import SettingsDialog

DESTINATIONS = 3
SITE = Settings(storage=(StorageAE("Main", "MAIN", "pacs.example"),))


@pytest.fixture
def dialog(runner: JobRunner, qtbot: Any) -> SettingsDialog:
    """Give the settings' page of destinations, where one is set up."""
    made = SettingsDialog(SITE, lambda wanted, _base: wanted, runner)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(made.isActiveWindow)
    made.choose_page(DESTINATIONS)
    return made


def press(dialog: QWidget, name: str) -> None:
    button = dialog.findChild(QPushButton, name)
    assert button.isEnabled(), name
    button.click()


def may_press(dialog: QWidget, name: str) -> bool:
    return bool(dialog.findChild(QPushButton, name).isEnabled())


def field(dialog: QWidget, name: str) -> Any:
    return next(one for one in dialog.findChildren(QWidget, name) if one.isVisible())


def said(dialog: QWidget) -> list[str]:
    """Return what is said to be wrong, wherever it stands."""
    lines = [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]
    return [line for line in lines if line.endswith("is required.") or "must be" in line]


def marked_records(dialog: QWidget) -> list[str]:
    listed = dialog.findChild(QListWidget, "storage_list")
    spoken = [listed.item(n).data(Qt.ItemDataRole.AccessibleTextRole) for n in range(listed.count())]
    return [text for text in spoken if "something is wrong" in text]


def test_a_new_record_says_nothing_before_anybody_typed(dialog: SettingsDialog) -> None:
    press(dialog, "storage_add")
    assert said(dialog) == []
    assert marked_records(dialog) == []
    assert may_press(dialog, "save_settings")


def test_a_field_says_what_is_wrong_once_it_is_left(dialog: SettingsDialog, qtbot: Any) -> None:
    press(dialog, "storage_add")
    assert dialog.focusWidget() is field(dialog, "name")
    qtbot.keyClick(field(dialog, "name"), Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: "Name is required." in said(dialog))
    assert "Host is required." not in said(dialog)
    assert len(marked_records(dialog)) == 1
    assert not may_press(dialog, "save_settings")


def test_what_is_typed_wrong_is_said_at_once_and_nothing_of_the_rest(
    dialog: SettingsDialog, qtbot: Any
) -> None:
    press(dialog, "storage_add")
    qtbot.keyClicks(field(dialog, "name"), "Main")  # a name that is taken
    assert field(dialog, "name").accessibleDescription() != ""
    assert len(marked_records(dialog)) == 1
    assert not any("required" in line for line in said(dialog))


def test_saving_says_all_that_is_missing_and_leads_to_the_first(dialog: SettingsDialog) -> None:
    saved: list[Settings] = []
    dialog.saved.connect(saved.append)
    press(dialog, "storage_add")
    press(dialog, "save_settings")
    assert {"Name is required.", "Host is required."} <= set(said(dialog))
    assert dialog.focusWidget() is field(dialog, "name")
    assert not may_press(dialog, "save_settings")
    assert dialog.isVisible()
    assert saved == []


def test_exporting_says_what_is_missing_too(dialog: SettingsDialog) -> None:
    press(dialog, "storage_add")
    press(dialog, "export_settings")
    assert "Host is required." in said(dialog)
    assert not may_press(dialog, "export_settings")


def test_what_is_missing_of_a_record_that_is_left_is_said(dialog: SettingsDialog, qtbot: Any) -> None:
    press(dialog, "storage_add")
    listed = dialog.findChild(QListWidget, "storage_list")
    listed.setCurrentRow(0)
    qtbot.waitUntil(lambda: len(marked_records(dialog)) == 1)
    assert not may_press(dialog, "save_settings")
    listed.setCurrentRow(1)
    assert {"Name is required.", "Host is required."} <= set(said(dialog))


def test_what_is_missing_on_a_page_that_is_left_is_said(dialog: SettingsDialog, qtbot: Any) -> None:
    press(dialog, "storage_add")
    dialog.choose_page(0)
    qtbot.waitUntil(lambda: not may_press(dialog, "save_settings"))


def test_a_new_record_shows_its_first_field(dialog: SettingsDialog, qtbot: Any) -> None:
    area = next(one for one in dialog.findChildren(QScrollArea) if one.isAncestorOf(field(dialog, "name")))
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    press(dialog, "storage_add")
    qtbot.waitUntil(lambda: not field(dialog, "name").visibleRegion().isEmpty())


def test_a_new_destination_does_not_become_the_default_one(dialog: SettingsDialog, qtbot: Any) -> None:
    press(dialog, "storage_add")
    qtbot.keyClicks(field(dialog, "name"), "Second")
    assert dialog.draft().default_destination == ""


def test_the_guide_does_not_ask_for_the_host_before_its_turn(
    make_window: Callable[..., MainWindow], qtbot: Any
) -> None:
    window = make_window(Settings())
    window.guide.open()
    guide = window.guide.dialog
    assert guide is not None
    guide.go_to(3)
    field(guide, "ae_title").setFocus()
    qtbot.keyClicks(field(guide, "ae_title"), "MAIN")
    assert said(guide) == []
    press(guide, "guide_next")
    assert "Host is required." in said(guide)
    assert guide.focusWidget() is field(guide, "host")
    assert not may_press(guide, "guide_next")


def test_a_copy_of_a_record_without_a_name_has_none_either(dialog: SettingsDialog) -> None:
    """' (copy)' would be a name that is refused for the space it begins with."""
    press(dialog, "storage_add")
    press(dialog, "storage_copy")
    assert field(dialog, "name").text() == ""
