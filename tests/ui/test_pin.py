"""Settings that a PIN closes: who does not know it does not see them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QPushButton, QToolButton

from sendtopacs.settings import store
from sendtopacs.settings.paths import resolve
from sendtopacs.settings.pin import hashed, matches
from sendtopacs.settings.schema import Settings, Workstation
from sendtopacs.ui.main_window import MainWindow
from sendtopacs.ui.pin_dialog import PinDialog
from sendtopacs.ui.settings_dialog import SettingsDialog

PIN = "4711"


@pytest.fixture(scope="module")
def kept() -> str:
    return hashed(PIN)


@pytest.fixture
def closed(make_window: Callable[..., MainWindow], kept: str) -> MainWindow:
    return make_window(Settings(workstation=Workstation(settings_pin=kept)))


def ask(window: MainWindow) -> PinDialog:
    window.open_settings()
    return next(dialog for dialog in window.findChildren(PinDialog) if dialog.isVisible())


def try_pin(dialog: PinDialog, pin: str) -> None:
    typed = dialog.findChild(QLineEdit, "pin")
    typed.setText(pin)
    typed.textEdited.emit(pin)
    dialog.findChild(QPushButton, "open_settings").click()


def test_the_right_pin_opens_them(closed: MainWindow, qtbot: Any) -> None:
    dialog = ask(closed)
    assert closed.findChild(SettingsDialog) is None
    try_pin(dialog, PIN)
    qtbot.waitUntil(lambda: closed.findChild(SettingsDialog) is not None)
    assert closed.findChild(SettingsDialog).isVisible()
    assert not any(one.isVisible() for one in closed.findChildren(PinDialog))


def test_a_wrong_pin_is_said_and_after_three_one_has_to_wait(closed: MainWindow, qtbot: Any) -> None:
    dialog = ask(closed)
    for _ in range(3):
        try_pin(dialog, "0000")
        qtbot.waitUntil(lambda: not dialog.findChild(QLineEdit, "pin").text())
    said = [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]
    assert any("not the PIN" in text for text in said), said
    assert not dialog.findChild(QToolButton, "copy_report").isVisible()  # a slip is nothing to report
    opens = dialog.findChild(QPushButton, "open_settings")
    dialog.findChild(QLineEdit, "pin").setText(PIN)
    dialog.findChild(QLineEdit, "pin").textEdited.emit(PIN)
    assert not opens.isEnabled()
    assert closed.findChild(SettingsDialog) is None
    qtbot.waitUntil(opens.isEnabled, timeout=10_000)  # it was not for good


def test_escape_leaves_them_closed_and_they_can_be_asked_for_again(closed: MainWindow, qtbot: Any) -> None:
    ask(closed).reject()
    assert ask(closed)
    assert closed.findChild(SettingsDialog) is None


def test_it_is_set_in_the_window_and_kept_as_a_hash(qtbot: Any, runner: Any) -> None:
    paths = resolve()
    base = store.load(paths).settings
    dialog = SettingsDialog(base, lambda wanted, old: store.save(paths, wanted, base=old).settings, runner)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.choose_page(7)
    dialog.findChild(QPushButton, "set_pin").click()
    asked = next(d for d in dialog.findChildren(QDialog) if d.objectName() == "new_pin_dialog")
    first, again = (asked.findChild(QLineEdit, name) for name in ("new_pin", "new_pin_again"))
    for field, text in ((first, PIN), (again, "4712")):
        field.setText(text)
        field.textEdited.emit(text)
    asked.findChild(QPushButton, "keep_pin").click()
    assert asked.isVisible()  # not the same twice
    again.setText(PIN)
    again.textEdited.emit(PIN)
    asked.findChild(QPushButton, "keep_pin").click()
    qtbot.waitUntil(lambda: bool(dialog.draft().workstation.settings_pin))
    with qtbot.waitSignal(dialog.saved):
        dialog.findChild(QPushButton, "save_settings").click()
    assert PIN not in Path(paths.settings).read_text()
    assert matches(PIN, store.load(paths).settings.workstation.settings_pin)


def test_without_a_pin_they_open_at_once(make_window: Callable[..., MainWindow]) -> None:
    window = make_window(replace(Settings()))
    window.open_settings()
    assert window.findChild(SettingsDialog).isVisible()
    assert window.findChild(PinDialog) is None
