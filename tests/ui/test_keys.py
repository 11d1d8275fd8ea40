"""The list of keys is what the window really knows, and no key is wanted by two."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QTreeWidget, QTreeWidgetItem

import sendtopacs
from sendtopacs.convert.inspect import inspect
from sendtopacs.ui.help.keys import clashing, keys_of, shortcuts_of
from sendtopacs.ui.main_window import MainWindow

MANUAL = Path(sendtopacs.__file__).parent / "resources" / "manual" / "first-steps.md"


def listed(window: MainWindow) -> dict[str, str]:
    return {keys: line.what for line in keys_of(window) for keys in line.keys.split(", ")}


def test_every_key_of_the_window_says_what_it_does(window: MainWindow) -> None:
    assert len(shortcuts_of(window)) > 20
    assert [key for key in keys_of(window) if not key.what] == []
    told = listed(window)
    assert told["F2"] == "Worklist"
    assert told["F6"] == "Details"
    assert told["Ctrl+L"] == "Log"
    assert told["Ctrl+Return"] == "Send"
    keys = [key.keys for key in keys_of(window)]
    assert keys[:2] == ["F1", "Shift+F1"]


def test_no_key_is_wanted_by_two(window: MainWindow) -> None:
    assert clashing(window) == set()


def test_a_clash_would_be_found(window: MainWindow) -> None:
    QShortcut(QKeySequence("F2"), window)
    assert clashing(window) == {"F2"}


def test_the_manual_tells_no_key_that_the_window_does_not_know(window: MainWindow) -> None:
    table = re.findall(r"^\| ([^|]+) \| ", MANUAL.read_text(encoding="utf-8"), re.MULTILINE)
    keys = {key for row in table for key in row.split(", ") if re.match(r"(Ctrl|F\d|Alt|Shift)", key)}
    assert len(keys) > 10
    assert keys - set(listed(window)) - {"Alt+Up", "Alt+Down"} == set()


def test_it_is_opened_by_key_and_lists_what_is_open_too(window: MainWindow, qtbot: Any) -> None:
    window.help.open()
    window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    dialog = window.findChild(QDialog, "keys_dialog")
    assert dialog is not None
    sections = [dialog.list.topLevelItem(n) for n in range(dialog.list.topLevelItemCount())]
    assert [section.text(0) for section in sections] == ["Main window", "Manual"]
    lines = {sections[0].child(n).text(1) for n in range(sections[0].childCount())}
    assert {"F1", "F2", "F3", "F4", "Shift+F1"} <= lines


def test_the_keys_of_the_preview_are_listed_with_it(window: MainWindow, tmp_path: Path, qtbot: Any) -> None:
    Image.new("RGB", (40, 30)).save(tmp_path / "wound.png")
    window.model.append([inspect(tmp_path / "wound.png")])
    window.panel.view.selectRow(0)
    window.panel.view.setFocus()
    qtbot.keyClick(window.panel.view, Qt.Key.Key_Space)
    window.help.open_keys()
    assert window.help.keys is not None
    shown = window.help.keys.list
    [section] = [item for item in _top(shown) if item.text(0) == "Preview"]
    told = {section.child(n).text(1): section.child(n).text(0) for n in range(section.childCount())}
    assert told["PgUp, PgDn"] == "Turn the pages, or go on by a second in a video"
    assert told["Ctrl++"] == "Zoom in"


def _top(tree: QTreeWidget) -> list[QTreeWidgetItem]:
    return [tree.topLevelItem(n) for n in range(tree.topLevelItemCount())]


@pytest.mark.parametrize(("held", "opened"), [("None", "help_dialog"), ("Shift", "keys_dialog")])
def test_help_is_a_key_away_in_every_window(window: MainWindow, held: str, opened: str, qtbot: Any) -> None:
    window.outbox.open()
    outbox = window.findChild(QDialog, "outbox_dialog")
    qtbot.waitUntil(outbox.isActiveWindow)
    modifier = {"None": Qt.KeyboardModifier.NoModifier, "Shift": Qt.KeyboardModifier.ShiftModifier}[held]
    qtbot.keyClick(outbox, Qt.Key.Key_F1, modifier)
    qtbot.waitUntil(lambda: window.findChild(QDialog, opened) is not None)
    assert window.findChild(QDialog, opened).isVisible()
