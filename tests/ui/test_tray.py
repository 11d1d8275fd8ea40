"""Closing the window while something is under way or waits: it can go on without its window."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtWidgets import QMessageBox

from sendtopacs.model.states import State
from sendtopacs.ui.main_window import MainWindow
from sendtopacs.ui.tray import Tray

offscreen = pytest.mark.qt_log_ignore("propagateSizeHints", "does not support raise", "systemTrayWindow")


def choose(window: MainWindow, words: str) -> None:
    box = window.findChild(QMessageBox, "ask_close")
    assert box is not None
    next(b for b in box.buttons() if words in b.text()).click()


@pytest.fixture
def waiting(
    make_window: Callable[..., MainWindow], outbox: Any, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> MainWindow:
    """Give a window with something that waits, on a desktop with a tray."""
    monkeypatch.setattr(Tray, "is_there", staticmethod(lambda: True))
    outbox.held = {State.WAITING: 2}
    window = make_window()
    qtbot.waitUntil(lambda: window.outbox_line.waiting == 2)
    return window


@offscreen
def test_it_goes_on_in_the_background_and_comes_back(waiting: MainWindow) -> None:
    waiting.close()
    assert waiting.isVisible()
    choose(waiting, "background")
    assert not waiting.isVisible()

    waiting.findChild(Tray).window_wanted.emit()  # as its menu does
    assert waiting.isVisible()


@offscreen
def test_from_the_tray_it_is_paused_and_ended(waiting: MainWindow, qtbot: Any) -> None:
    waiting.close()
    choose(waiting, "background")
    with qtbot.waitSignal(waiting.closed):
        waiting.findChild(Tray).end_wanted.emit()


def test_without_a_tray_that_is_not_offered(
    waiting: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: Any
) -> None:
    monkeypatch.setattr(Tray, "is_there", staticmethod(lambda: False))
    waiting.close()
    box = waiting.findChild(QMessageBox, "ask_close")
    assert box is not None
    assert not [b for b in box.buttons() if "background" in b.text()]
    with qtbot.waitSignal(waiting.closed):
        choose(waiting, "Pause")
