"""Windows come back as large, and divided, as somebody left them; never larger than the screen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QSettings, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QSplitter

from sendtopacs.capture.keeping import CapturedFiles
from sendtopacs.filling import Candidate
from sendtopacs.model.attributes import FormValues, Patient
from sendtopacs.outbox import JobRecord, Wish
from sendtopacs.plan import PlanOptions, make_plan
from sendtopacs.ui.capture.doors import CaptureDoors
from sendtopacs.ui.lookup.from_files import FromFilesDialog
from sendtopacs.ui.main_window import MainWindow
from sendtopacs.ui.queue.give_up import GiveUpDialog
from sendtopacs.ui.queue.report_dialog import ReportDialog
from sendtopacs.ui.widgets import go_to_row
from sendtopacs.ui.wrong_patient import WrongPatientDialog
from tests.ui.test_capture import MadeFrames

OPENED: dict[str, Callable[[MainWindow], Any]] = {
    "outbox": lambda window: window.outbox.open(),
    "worklist": lambda window: window.lookup.open_worklist(),
    "search": lambda window: window.lookup.open_archive(),
    "settings": lambda window: window.open_settings(),
    "log": lambda window: window.log.open(),
    "manual": lambda window: window.help.open(),
    "details": lambda window: window.details.open(),
    "editor": lambda window: window.editor.open(window.model.rows[0].key),
    "cut video": lambda window: window.film.open(window.model.rows[1].key),
    "preview": lambda window: window.look.open(),
    "keyboard": lambda window: window.help.open_keys(),
    "watched folder": lambda window: window.watch.open(),
    "guide": lambda window: window.guide.open(),
    "camera": lambda window: window.capture and window.capture.open_camera(),
    "report": lambda window: ReportDialog((), window).show(),
    "wrong patient": lambda window: wrong_patient(window).show(),
    "patient from files": lambda window: FromFilesDialog(CANDIDATES, window).show(),
}
CANDIDATES = [Candidate(FormValues(Patient(f"Kairys^{name}")), "IM1", 1) for name in ("Ona", "Jonas")]


def wrong_patient(window: MainWindow) -> WrongPatientDialog:
    job = JobRecord(make_plan([], FormValues(), PlanOptions(None)).header, (), True, Wish.NONE)
    return WrongPatientDialog(job, Patient("Kairys^Ona", "12345"), window)


def opened(window: MainWindow, name: str, qtbot: Any) -> QDialog:
    OPENED[name](window)
    qtbot.waitUntil(lambda: any(one.isVisible() for one in window.findChildren(QDialog)))
    (dialog,) = (one for one in window.findChildren(QDialog) if one.isVisible())
    return dialog


def divisions(dialog: QDialog) -> list[list[int]]:
    return [splitter.sizes() for splitter in dialog.findChildren(QSplitter)]


@pytest.mark.parametrize("name", OPENED)
def test_a_window_comes_back_as_it_was_left(
    make_window: Callable[..., MainWindow], source: SimpleNamespace, tmp_path: Path, qtbot: Any, name: str
) -> None:
    log = tmp_path / "sendtopacs.log"
    capture = CaptureDoors(CapturedFiles(tmp_path / "captured"), frames=MadeFrames)
    before = make_window(log_file=log, capture=capture)
    before.model.append([source.photo("wound.jpg"), source.video("scope.mp4")])
    go_to_row(before.panel.view, 0)
    dialog = opened(before, name, qtbot)
    wanted = dialog.size() + QSize(-30, -20)
    dialog.resize(wanted.expandedTo(dialog.minimumSizeHint()))
    for splitter in dialog.findChildren(QSplitter):
        first, *rest = splitter.sizes()
        splitter.setSizes([first + 25, *(size - 25 for size in rest)])
    left = dialog.size(), divisions(dialog)
    dialog.close()
    again = make_window(log_file=log, capture=capture)
    again.model.append([source.photo("wound.jpg"), source.video("scope.mp4")])
    go_to_row(again.panel.view, 0)
    dialog = opened(again, name, qtbot)
    assert (dialog.size(), divisions(dialog)) == left


def test_no_window_comes_back_larger_than_the_screen(
    make_window: Callable[..., MainWindow], memory: QSettings, qtbot: Any
) -> None:
    opened(make_window(), "outbox", qtbot).close()
    (key,) = (key for key in memory.allKeys() if key.endswith("/size"))
    memory.setValue(key, QSize(90_000, 80_000))
    dialog = opened(make_window(), "outbox", qtbot)
    room = QGuiApplication.primaryScreen().availableSize()
    assert room.expandedTo(dialog.size()) == room


def test_a_question_is_as_large_as_what_it_says(window: MainWindow, memory: QSettings) -> None:
    dialog = GiveUpDialog(3, window)
    dialog.show()
    dialog.close()
    assert not [key for key in memory.allKeys() if "GiveUp" in key]
