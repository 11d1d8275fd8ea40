"""Escape empties a line in which one searches, in every window alike, before it closes the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLineEdit

from sendtopacs.settings.schema import QueryAE, Settings
from sendtopacs.ui.main_window import MainWindow

SITE = Settings(query=(QueryAE("RIS", "RIS", "ris.example", kind="mwl"),))
LINES = {
    "settings_search": lambda window: window.open_settings(),
    "outbox_words": lambda window: window.outbox.open(),
    "outbox_days": lambda window: window.outbox.open(),
    "log_search": lambda window: window.log.open(),
    "help_search": lambda window: window.help.open(),
    "lookup_filter": lambda window: window.lookup.open_worklist(),
}


@pytest.mark.parametrize("name", LINES)
def test_escape_empties_the_line_before_it_closes_the_window(
    make_window: Callable[..., MainWindow], name: str, tmp_path: Path, qtbot: Any
) -> None:
    window = make_window(SITE, log_file=tmp_path / "sendtopacs.log")
    LINES[name](window)
    qtbot.waitUntil(lambda: window.findChild(QLineEdit, name) is not None)
    line = window.findChild(QLineEdit, name)
    dialog = line.window()
    assert isinstance(dialog, QDialog)
    line.setText("wound")
    qtbot.keyClick(line, Qt.Key.Key_Escape)
    assert line.text() == ""
    assert dialog.isVisible()
    qtbot.keyClick(line, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
