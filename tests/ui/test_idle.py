"""Nobody is there: warned with a countdown, then cleared, and what was not sent is one click away."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget

from sendtopacs.model.attributes import FormValues, Patient, Series
from sendtopacs.model.items import FileChoice
from sendtopacs.settings.pin import hashed
from sendtopacs.settings.schema import Settings, StorageAE, Workstation
from sendtopacs.ui.idle import IdleGuard
from sendtopacs.ui.main_window import MainWindow

PACS = StorageAE(name="Main PACS", ae_title="MAIN", host="pacs.example", port=104)


@dataclass
class Clock:
    """Both clocks of the guard."""

    now: float = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    made = Clock()
    original = IdleGuard.__init__

    def init(self: IdleGuard, *args: Any, **kwargs: Any) -> None:
        original(self, *args, **{**kwargs, "clocks": (made, made)})

    monkeypatch.setattr(IdleGuard, "__init__", init)
    return made


@pytest.fixture
def idle_window(
    make_window: Callable[..., MainWindow], clock: Clock, source: SimpleNamespace, patient: FormValues
) -> MainWindow:
    """Give a window that is cleared after ten minutes, with a patient and two files not sent."""
    window = make_window(Settings(storage=(PACS,), workstation=Workstation(clear_idle_minutes=10)))
    window.form.set_values(FormValues(patient.patient, series=Series(OperatorsName="Nurse^One")))
    window.model.append([source.photo(), source.video()])
    window.idle.guard.touch()
    return window


def pass_time(window: MainWindow, clock: Clock, seconds: float) -> None:
    clock.now += seconds
    window.idle.guard.look()


def button(window: MainWindow, name: str) -> QPushButton:
    return window.findChild(QPushButton, name)


def test_it_counts_down_before_it_clears(idle_window: MainWindow, clock: Clock) -> None:
    bar = idle_window.idle.bar
    pass_time(idle_window, clock, 9 * 60 - 1)
    assert not bar.isVisible()
    pass_time(idle_window, clock, 1)
    assert bar.isVisible()
    assert "in 60 seconds" in bar.sentence
    assert "2 files were not sent" in bar.sentence
    pass_time(idle_window, clock, 59)
    assert "in 1 second." in bar.sentence
    assert idle_window.form.current_patient().PatientID == "12345"
    pass_time(idle_window, clock, 1)
    assert idle_window.form.current_patient() == Patient()
    assert idle_window.form.values().series.OperatorsName == ""
    assert len(idle_window.model.rows) == 0
    assert "2 files had not been sent" in bar.sentence


@pytest.mark.parametrize("how", ["button", "key", "click"])
def test_who_is_there_stays(idle_window: MainWindow, clock: Clock, qtbot: Any, how: str) -> None:
    pass_time(idle_window, clock, 9 * 60 + 30)
    assert idle_window.idle.bar.isVisible()
    if how == "button":
        button(idle_window, "stay").click()
    elif how == "key":
        qtbot.keyClick(idle_window, Qt.Key.Key_Shift)
    else:
        qtbot.mouseClick(idle_window.form, Qt.MouseButton.LeftButton)
    assert not idle_window.idle.bar.isVisible()
    pass_time(idle_window, clock, 8 * 60)
    assert not idle_window.idle.bar.isVisible()
    assert len(idle_window.model.rows) == 2


def move_mouse(window: QWidget) -> None:
    spot = QPointF(window.rect().center())
    none = Qt.MouseButton.NoButton
    moved = QMouseEvent(QEvent.Type.MouseMove, spot, spot, none, none, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(window, moved)


def test_moving_the_mouse_keeps_it_from_starting_but_does_not_end_a_warning(
    idle_window: MainWindow, clock: Clock
) -> None:
    """Somebody else who brushes past the table is not the one whose patient this is."""
    pass_time(idle_window, clock, 8 * 60)
    move_mouse(idle_window)
    pass_time(idle_window, clock, 8 * 60)
    assert not idle_window.idle.bar.isVisible()
    pass_time(idle_window, clock, 60)
    assert idle_window.idle.bar.isVisible()
    move_mouse(idle_window)
    assert idle_window.idle.bar.isVisible()


def test_nothing_is_said_while_nothing_of_a_patient_is_shown(
    make_window: Callable[..., MainWindow], clock: Clock
) -> None:
    window = make_window(Settings(workstation=Workstation(clear_idle_minutes=10)))
    pass_time(window, clock, 3600)
    assert not window.idle.bar.isVisible()


def test_without_the_setting_nothing_is_ever_cleared(
    make_window: Callable[..., MainWindow], clock: Clock, patient: FormValues
) -> None:
    window = make_window()
    window.form.set_values(patient)
    pass_time(window, clock, 86_400)
    assert window.form.current_patient().PatientID == "12345"


def test_files_that_were_not_sent_are_listed_again_as_they_were_without_a_patient(
    idle_window: MainWindow, clock: Clock, source: SimpleNamespace
) -> None:
    idle_window.model.append([replace(source.pdf(), choice=FileChoice(title="Left foot"))])
    before = [row.item for row in idle_window.model.rows]
    pass_time(idle_window, clock, 9 * 60)
    button(idle_window, "clear_now").click()
    assert len(idle_window.model.rows) == 0
    button(idle_window, "list_again").click()
    assert [row.item for row in idle_window.model.rows] == before
    assert idle_window.model.rows[2].item.choice.title == "Left foot"
    assert idle_window.form.current_patient() == Patient()
    assert not idle_window.idle.bar.isVisible()


def test_the_next_patient_does_not_get_the_last_ones_files(
    idle_window: MainWindow, clock: Clock, patient: FormValues
) -> None:
    pass_time(idle_window, clock, 9 * 60)
    pass_time(idle_window, clock, 60)
    assert button(idle_window, "list_again").isVisible()
    idle_window.form.set_values(patient)
    assert not idle_window.idle.bar.isVisible()


def test_dialogs_that_show_patients_close_and_settings_only_with_a_pin(
    make_window: Callable[..., MainWindow], clock: Clock, patient: FormValues, tmp_path: Path
) -> None:
    window = make_window(
        Settings(workstation=Workstation(clear_idle_minutes=10)), log_file=tmp_path / "x.log"
    )
    window.form.set_values(patient)
    window.outbox.open()
    window.open_settings()
    window.log.open()
    pass_time(window, clock, 9 * 60)
    pass_time(window, clock, 60)
    shown = {d.objectName() for d in window.findChildren(QDialog) if d.isVisible()}
    assert shown == {"settings_dialog", "log_dialog"}
    closed = Workstation(clear_idle_minutes=10, settings_pin=hashed("4711"))
    window.apply_settings(Settings(workstation=closed))
    pass_time(window, clock, 9 * 60)  # the open settings alone are reason enough now
    pass_time(window, clock, 60)
    shown = {d.objectName() for d in window.findChildren(QDialog) if d.isVisible()}
    assert shown == {"log_dialog"}
