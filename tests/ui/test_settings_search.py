"""Settings are found by a word of theirs, and taken back to their defaults one by one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QToolButton, QWidget

from sendtopacs.settings.schema import General, Settings, StorageAE
from sendtopacs.ui.field import Field
from sendtopacs.ui.jobs import JobRunner
from sendtopacs.ui.settings_dialog import SettingsDialog

SITE = Settings(storage=(StorageAE("Main", "MAIN", "pacs.example", tls=True),))


@pytest.fixture
def opened(runner: JobRunner, qtbot: object) -> Callable[..., SettingsDialog]:
    """Give a function that opens the settings."""

    def make(settings: Settings = SITE) -> SettingsDialog:
        dialog = SettingsDialog(settings, lambda wanted, _base: wanted, runner)
        qtbot.addWidget(dialog)  # type: ignore[attr-defined]
        dialog.show()
        return dialog

    return make


def search(dialog: SettingsDialog, text: str) -> QLineEdit:
    box = dialog.findChild(QLineEdit, "settings_search")
    box.setText(text)
    return box


def pages(dialog: SettingsDialog) -> list[str]:
    listed = dialog.findChild(QListWidget, "pages")
    items = [listed.item(place) for place in range(listed.count())]
    return [item.text() for item in items if not item.isHidden()]


def marked(dialog: SettingsDialog) -> set[str]:
    return {field.editor.objectName() for field in dialog.findChildren(Field) if field.marked}


@pytest.mark.parametrize(
    ("text", "page", "name"),
    [
        ("station name", "General", "station_name"),  # its label
        ("PEERS MUST know", "General", "calling_ae_title"),  # its explanation, whatever the capitals
        ("jpeg_quality", "Conversion", "jpeg_quality"),  # its key in the file
        ("uid root registered", "Identity", "uid_root"),
        ("proof", "Destinations", "proof"),  # of a record in a list
        ("worklists station", "Worklists and search", "scheduled_ae_title"),  # the page's name, too
    ],
)
def test_a_setting_is_found_by_its_words(
    opened: Callable[..., SettingsDialog], text: str, page: str, name: str
) -> None:
    dialog = opened()
    search(dialog, text)
    assert page in pages(dialog)
    assert name in marked(dialog)
    assert len(pages(dialog)) < 10


def test_enter_leads_from_find_to_find_and_does_not_save(
    opened: Callable[..., SettingsDialog], qtbot: object
) -> None:
    dialog = opened()
    box = search(dialog, "station name")
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Return)  # type: ignore[attr-defined]
    assert dialog.isVisible()
    assert dialog.focusWidget().objectName() == "station_name"


def test_enter_passes_by_what_does_not_concern_the_record(
    opened: Callable[..., SettingsDialog], qtbot: Any
) -> None:
    """Certificates are asked for only where TLS is on."""
    dialog = opened(Settings(storage=(StorageAE("Main", "MAIN", "pacs.example"),)))
    box = search(dialog, "destinations certificate")
    led = set()
    for _ in range(3):
        box.setFocus()
        qtbot.keyClick(box, Qt.Key.Key_Return)
        led.add(dialog.focusWidget().objectName())
    assert led == {"tls"}


def test_the_first_find_comes_into_sight_while_one_types(
    opened: Callable[..., SettingsDialog], qtbot: Any
) -> None:
    dialog = opened()
    box = search(dialog, "proof")
    box.setFocus()
    [found] = [one for one in dialog.findChildren(Field) if one.marked and one.isVisible()][:1]
    qtbot.waitUntil(lambda: not found.visibleRegion().isEmpty())
    assert dialog.focusWidget() is box


def test_nothing_found_is_said_and_an_empty_box_shows_all_again(
    opened: Callable[..., SettingsDialog],
) -> None:
    dialog = opened()
    search(dialog, "zebra crossing")
    assert dialog.findChild(QLabel, "settings_found").text() == "No setting has all these words."
    assert len(pages(dialog)) == 10
    search(dialog, "station")
    search(dialog, "")
    assert len(pages(dialog)) == 10
    assert marked(dialog) == set()
    assert not dialog.findChild(QLabel, "settings_found").isVisible()


def test_a_setting_goes_back_to_its_default(opened: Callable[..., SettingsDialog]) -> None:
    dialog = opened(Settings(general=General(calling_ae_title="WARD7")))
    dialog.choose_page(0)
    reset = dialog.findChild(QToolButton, "reset_calling_ae_title")
    assert reset.isVisible()
    assert "SENDTOPACS" in reset.toolTip()
    assert not dialog.findChild(QWidget, "reset_station_name").isVisible()
    reset.click()
    assert dialog.draft().general == General()
    assert not reset.isVisible()
    dialog._on_undo()
    assert dialog.draft().general.calling_ae_title == "WARD7"


def test_what_the_administrator_set_is_not_reset(opened: Callable[..., SettingsDialog]) -> None:
    general = General(calling_ae_title="WARD7")
    dialog = opened(Settings(general=general, locked=("general.calling_ae_title",)))
    assert not dialog.findChild(QWidget, "reset_calling_ae_title").isVisible()
