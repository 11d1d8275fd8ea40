"""The whole way by keyboard alone, from F2 to stored; and names in twelve scripts along it."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pydicom
import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QWidget

from sendtopacs.archive import Archive
from sendtopacs.model.charset import UTF_8
from sendtopacs.model.remote import LocalAE, RemoteAE
from sendtopacs.net.find import Client
from sendtopacs.net.keys import value_at
from sendtopacs.net.query import PatientSearch, search_patients
from sendtopacs.ui.lookup.dialog import LookupDialog
from sendtopacs.ui.main_window import MainWindow
from sendtopacs.ui.written import name_in_one_line
from tests.freezes import Freezes
from tests.net.find.conftest import SCRIPTS
from tests.ui.story.hand import Hand, focused

SAMPLES = Path(__file__).parents[3] / "sendtopacs" / "resources" / "samples"
PATIENCE_MS = 60_000


def photo(folder: Path, name: str) -> Path:
    """Make a photo of just now."""
    made = folder / name
    shutil.copyfile(SAMPLES / "photo.jpg", made)
    return made


def stored(folder: Path) -> list[pydicom.Dataset]:
    return [pydicom.dcmread(path) for path in folder.rglob("*.dcm")]


def decoded(made: pydicom.Dataset) -> str:
    made.decode()
    return str(made.PatientName)


def test_from_f2_to_stored_by_keyboard_alone(
    window: MainWindow, pacs: Archive, tmp_path: Path, qtbot: Any
) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_F2)
    dialog = window.findChild(LookupDialog)
    qtbot.waitUntil(lambda: dialog.isVisible() and dialog.isActiveWindow())
    qtbot.keyClicks(focused(dialog), "min")
    qtbot.keyClick(focused(dialog), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: focused(dialog) is dialog.view and dialog.view.model().rowCount() == 1)
    qtbot.keyClick(dialog.view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert window.form.values().patient.PatientID == "PAT0010"
    copied = QMimeData()
    copied.setUrls([QUrl.fromLocalFile(str(photo(tmp_path, "wound.jpg")))])
    QGuiApplication.clipboard().setMimeData(copied)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(focused(window), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.model.rowCount() == 1 and not window.intake.reading, timeout=PATIENCE_MS)
    QGuiApplication.clipboard().clear()  # Qt would ask Python for the data after Python has gone
    assert window.gate.panel.sentences == []
    qtbot.keyClick(focused(window), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.bar.result == "1 stored", timeout=PATIENCE_MS)
    (made,) = stored(tmp_path / "pacs")
    assert made.PatientID == "PAT0010"
    assert made.AccessionNumber == "ACC0010"
    assert made.RequestAttributesSequence[0].ScheduledProcedureStepID == "SPS10"


def test_ten_keystrokes_are_enough_from_an_empty_window(
    window: MainWindow, pacs: Archive, tmp_path: Path, qtbot: Any, freezes: Freezes
) -> None:
    hand = Hand(qtbot)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    hand.key(window, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    chooser = window.findChild(QFileDialog)
    qtbot.waitUntil(chooser.isVisible)
    name = chooser.findChild(QLineEdit)
    name.setText(str(photo(tmp_path, "wound.jpg")))  # typed, it would depend on when the completer pops up
    hand.key(name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.model.rowCount() == 1 and not window.intake.reading, timeout=PATIENCE_MS)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    hand.key(window, Qt.Key.Key_F2)
    dialog = window.findChild(LookupDialog)
    qtbot.waitUntil(lambda: dialog.isVisible() and dialog.isActiveWindow())
    hand.type(focused(dialog), "min")
    hand.key(focused(dialog), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: focused(dialog) is dialog.view and dialog.view.model().rowCount() == 1)
    hand.key(dialog.view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.waitUntil(window.bar.findChild(QWidget, "send").isEnabled)
    hand.key(focused(window), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.bar.result == "1 stored", timeout=PATIENCE_MS)
    assert stored(tmp_path / "pacs")[0].AccessionNumber == "ACC0010"
    assert (hand.keys, hand.clicks) == (6, 0)


def test_six_clicks_are_enough_from_an_empty_window(
    window: MainWindow, pacs: Archive, tmp_path: Path, qtbot: Any, drop: Callable[..., bool], freezes: Freezes
) -> None:
    hand = Hand(qtbot)
    hand.clicks += 1  # the press that drags the file here
    assert drop(window, photo(tmp_path, "wound.jpg"))
    qtbot.waitUntil(lambda: window.model.rowCount() == 1 and not window.intake.reading, timeout=PATIENCE_MS)
    hand.click(window.findChild(QWidget, "worklist"))
    dialog = window.findChild(LookupDialog)
    qtbot.waitUntil(lambda: dialog.isVisible() and dialog.isActiveWindow())
    hand.type(focused(dialog), "min")
    hand.click(dialog.findChild(QWidget, "lookup_search"))
    qtbot.waitUntil(lambda: dialog.view.model().rowCount() == 1)
    row = dialog.view.visualRect(dialog.view.model().index(0, 1)).center()
    hand.double_click(dialog.view.viewport(), row)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    send = window.bar.findChild(QWidget, "send")
    qtbot.waitUntil(send.isEnabled)
    hand.click(send)
    qtbot.waitUntil(lambda: window.bar.result == "1 stored", timeout=PATIENCE_MS)
    assert stored(tmp_path / "pacs")[0].AccessionNumber == "ACC0010"
    assert (hand.keys, hand.clicks) == (0, 6)


@pytest.mark.long
def test_names_in_twelve_scripts_from_the_table_to_the_pacs(
    window: MainWindow, pacs: Archive, tmp_path: Path, qtbot: Any
) -> None:
    for number, (name, _) in enumerate(SCRIPTS):
        window.lookup.open_worklist()
        dialog = window.lookup._dialog
        assert dialog is not None
        identifier = f"PAT{number:04d}"
        dialog.findChild(QWidget, "search_PatientName").clear()
        dialog.findChild(QWidget, "search_PatientID").setText(identifier)
        dialog.search()
        qtbot.waitUntil(lambda view=dialog.view: view.model().rowCount() == 1)
        assert dialog.view.model().index(0, 1).data() == name_in_one_line(name)
        dialog._take_over()
        assert window.form.values().patient.PatientName == name
        heading = window.form.findChild(QLabel, "patient_heading").text().replace("\u200b", "")
        assert heading == name_in_one_line(name)
        window.add_paths([photo(tmp_path, f"{number}.jpg")])
        qtbot.waitUntil(lambda: window.model.rowCount() == 1 and not window.intake.reading)
        if number:  # the same picture went to the one before: seen, and sent all the same
            qtbot.waitUntil(lambda: bool(window.gate.panel.sentences), timeout=PATIENCE_MS)
        window.desk.send_if_allowed()
        qtbot.waitUntil(lambda: window.bar.result == "1 stored", timeout=PATIENCE_MS)
        window.patients.clear()
    objects = {made.PatientID: decoded(made) for made in stored(tmp_path / "pacs")}
    assert objects == {f"PAT{number:04d}": name for number, (name, _) in enumerate(SCRIPTS)}
    found = search_patients(
        Client(RemoteAE("DEMO", "127.0.0.1", pacs.port), LocalAE()), PatientSearch(), UTF_8
    )
    held = {value_at(answer, "PatientID"): value_at(answer, "PatientName") for answer in found.answers}
    assert held == objects
