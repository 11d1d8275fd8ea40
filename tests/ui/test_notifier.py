"""Who looks elsewhere hears that a long job has ended; a screen reader says it in any case."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from sendtopacs.model.problems import error
from sendtopacs.ui import aloud as module
from sendtopacs.ui.main_window import MainWindow
from sendtopacs.ui.motion import Motion
from sendtopacs.ui.notifier import Notifier
from sendtopacs.ui.problems import in_words
from sendtopacs.ui.system_motion import SystemMotion
from sendtopacs.ui.tray import Tray

offscreen = pytest.mark.qt_log_ignore("propagateSizeHints", "does not support raise", "systemTrayWindow")


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str]]:
    """Give the messages that the desktop got; nobody looks at the window."""
    messages: list[tuple[str, str]] = []
    monkeypatch.setattr(Tray, "is_there", staticmethod(lambda: True))
    monkeypatch.setattr(QApplication, "activeWindow", staticmethod(lambda: None))
    monkeypatch.setattr(
        QSystemTrayIcon, "showMessage", lambda _self, title, text, *_more: messages.append((title, text))
    )
    return messages


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def notifier(qtbot: Any, clock: Clock) -> Notifier:
    window = QWidget()
    qtbot.addWidget(window)
    return Notifier(window, clock)


def job(notifier: Notifier, clock: Clock, seconds: float, *, good: bool = True) -> None:
    notifier.begin()
    clock.now += seconds
    notifier.end("3 stored" if good else "2 stored, 1 failed", good=good)


@offscreen
def test_a_long_job_is_said_on_the_desktop(notifier: Notifier, clock: Clock, shown: list[Any]) -> None:
    job(notifier, clock, 60)
    job(notifier, clock, 60, good=False)
    assert shown == [
        ("SendToPACS has finished", "3 stored"),
        ("SendToPACS needs a look", "2 stored, 1 failed"),
    ]


def test_a_short_one_is_not(notifier: Notifier, clock: Clock, shown: list[Any]) -> None:
    job(notifier, clock, 2)
    assert shown == []


def test_nor_is_what_somebody_sees(
    notifier: Notifier, clock: Clock, shown: list[Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    window = QWidget()
    monkeypatch.setattr(QApplication, "activeWindow", staticmethod(lambda: window))
    job(notifier, clock, 60)
    assert shown == []


def test_nor_where_the_settings_say_no(notifier: Notifier, clock: Clock, shown: list[Any]) -> None:
    notifier.use(wanted=False)
    job(notifier, clock, 60)
    assert shown == []


@offscreen
def test_a_click_on_it_brings_the_window(
    notifier: Notifier, clock: Clock, shown: list[Any], qtbot: Any
) -> None:
    job(notifier, clock, 60)
    with qtbot.waitSignal(notifier.window_wanted):
        notifier._icon.messageClicked.emit()  # as the desktop does


@pytest.fixture
def aloud(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, bool]]:
    """Give what a screen reader is told, and whether at once."""
    said: list[tuple[str, bool]] = []
    assertive = QAccessible.AnnouncementPoliteness.Assertive

    def hear(event: Any) -> None:
        if event.type() is QAccessible.Event.Announcement:
            said.append((event.message(), event.politeness() is assertive))

    monkeypatch.setattr(QAccessible, "isActive", staticmethod(lambda: True))
    monkeypatch.setattr(QAccessible, "updateAccessibility", staticmethod(hear))
    assert module.QAccessible is QAccessible
    return said


def test_a_screen_reader_hears_it(notifier: Notifier, clock: Clock, aloud: list[Any]) -> None:
    job(notifier, clock, 1)
    assert aloud == [("3 stored", False)]


def test_a_screen_reader_hears_how_far_a_job_is(window: MainWindow, aloud: list[Any]) -> None:
    for _job in range(2):
        for done in range(101):
            window.bar.show_busy(done, 100, done / 100)
        window.bar.show_idle()
    assert [text for text, _ in aloud] == ["25 of 100 done", "50 of 100 done", "75 of 100 done"] * 2
    assert not any(at_once for _, at_once in aloud)


def test_a_screen_reader_hears_an_error_once_and_at_once(window: MainWindow, aloud: list[Any]) -> None:
    problem = error("tls-file-unreadable", peer="PACS", path="pacs.pem", reason="EIO")
    for _again in range(2):
        window.outbox_line.show_trouble(problem)
    assert aloud == [(in_words(problem), True)]
    window.outbox_line.show_trouble(None)
    assert len(aloud) == 1


def test_reduced_motion_is_kept_and_given_back(qapp: QApplication) -> None:
    motion, menu = Motion(SystemMotion()), Qt.UIEffect.UI_AnimateMenu
    before, flash = QApplication.isEffectEnabled(menu), QApplication.cursorFlashTime()
    motion.reduce(reduced=True)
    assert not QApplication.isEffectEnabled(menu)
    assert QApplication.cursorFlashTime() == 0
    motion.reduce(reduced=False)
    assert (QApplication.isEffectEnabled(menu), QApplication.cursorFlashTime()) == (before, flash)
