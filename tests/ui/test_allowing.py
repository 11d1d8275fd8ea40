"""A button that cannot be pressed says why: no window leaves anybody guessing."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

from PySide6.QtWidgets import QPushButton

from sendtopacs.ui.allowing import allow
from sendtopacs.ui.main_window import MainWindow

LIST = ("details", "edit", "film", "join", "remove")
OUTBOX = ("retry", "elsewhere", "hold", "cancel", "save", "report", "wrong_patient")


def test_its_own_tool_tip_comes_back(qtbot: Any) -> None:
    button = QPushButton()
    qtbot.addWidget(button)
    button.setToolTip("Turns pages")
    for allowed, said in ((False, "No pages"), (True, "Turns pages"), (False, "No pages")):
        allow(button, allowed, "No pages")
        assert (button.isEnabled(), button.toolTip()) == (allowed, said)
        assert button.accessibleDescription() == ("" if allowed else said)


def silent(window: Any, names: Any) -> list[str]:
    """Return the names of those that can neither be pressed nor say why."""
    buttons = [window.findChild(QPushButton, name) for name in names]
    assert all(buttons), names
    return [b.objectName() for b in buttons if not b.isEnabled() and not b.toolTip()]


def test_what_cannot_be_done_with_the_list_is_said(window: MainWindow, source: SimpleNamespace) -> None:
    window.model.append([source.photo(), source.video()])
    assert silent(window, LIST) == []
    assert window.findChild(QPushButton, "remove").toolTip() == "Choose files in the list first."
    window.panel.view.selectRow(0)
    assert window.findChild(QPushButton, "remove").toolTip() == ""
    assert silent(window, LIST) == []


def test_what_cannot_be_sent_is_said(window: MainWindow, qtbot: Any) -> None:
    """Once the window has looked at what there is, a moment after it is shown."""
    qtbot.waitUntil(lambda: silent(window, ("send", "save")) == [])


def test_what_cannot_be_done_with_the_outbox_is_said(window: MainWindow) -> None:
    window.outbox.open()
    assert silent(window.outbox.dialog, [f"outbox_{name}" for name in OUTBOX]) == []
