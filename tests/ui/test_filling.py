"""The form from DICOM files in the list and from recent patients; the report of a job gone wrong."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QPushButton, QTableWidget, QToolButton, QWidget

from sendtopacs.archive import Archive, ArchiveConfig
from sendtopacs.audit import AuditTrail
from sendtopacs.cli import main
from sendtopacs.history import History
from sendtopacs.model.attributes import Patient, Study
from sendtopacs.model.items import DicomDetails, SourceItem
from sendtopacs.outbox import Outbox
from sendtopacs.settings.schema import General, Settings, StorageAE
from sendtopacs.ui.lookup.from_files import FromFilesDialog
from sendtopacs.ui.main_window import MainWindow
from sendtopacs.ui.wrong_patient import WrongPatientDialog

SAMPLES = Path(__file__).parents[2] / "sendtopacs" / "resources" / "samples"
PACS = StorageAE(name="Main PACS", ae_title="MAIN", host="pacs.example", port=104)
JONAS = Patient("Petraitis^Jonas", "999", "HOSPITAL", "19650704", "M")


def offer(window: MainWindow) -> QPushButton:
    return window.findChild(QPushButton, "patient_from_files")


def with_study(item: SourceItem, number: str = "", **study: str) -> SourceItem:
    assert isinstance(item.details, DicomDetails)
    details = dataclasses.replace(item.details, study=Study(**study), SeriesNumber=number)
    return dataclasses.replace(item, details=details)


def test_files_of_one_study_fill_the_form(window: MainWindow, source: SimpleNamespace, qtbot: Any) -> None:
    study = {"StudyInstanceUID": "1.2.5", "StudyDate": "20260102", "AccessionNumber": "A-1"}
    window.model.append([source.photo()])
    qtbot.waitUntil(lambda: bool(window.gate.panel.summary))
    assert not offer(window).isVisible()
    window.model.append([with_study(source.dicom(n, JONAS), str(3 + len(n)), **study) for n in ("a", "bb")])
    qtbot.waitUntil(offer(window).isVisible)
    offer(window).click()
    values = window.form.values()
    assert values.patient == JONAS
    assert (values.study.StudyInstanceUID, values.study.AccessionNumber) == ("1.2.5", "A-1")
    assert values.study.StudyDate == "20260102"
    assert values.series.SeriesNumber == "6"
    assert "file a" in window.form._origin.text
    assert window.form.findChild(QWidget, "PatientID").isReadOnly()


def test_which_one_where_the_files_differ(window: MainWindow, source: SimpleNamespace, qtbot: Any) -> None:
    other = dataclasses.replace(JONAS, PatientID="777", PatientSex="")
    window.model.append(
        [
            with_study(source.dicom("a", JONAS), StudyInstanceUID="1.2.5"),
            with_study(source.dicom("b", other), StudyInstanceUID="1.2.5", StudyID="7"),
        ]
    )
    qtbot.waitUntil(offer(window).isVisible)
    offer(window).click()
    dialog = window.findChild(FromFilesDialog)
    table = dialog.findChild(QTableWidget, "from_files_table")
    rows = {table.verticalHeaderItem(row).text(): row for row in range(table.rowCount())}
    marked = {text for text in rows if text.startswith("\u2260")}
    assert marked == {"\u2260 Patient ID", "\u2260 Sex", "\u2260 Study ID"}
    for text, row in rows.items():
        for column in range(2):
            cell = table.item(row, column)
            assert cell.font().bold() is (text in marked)
            said = cell.data(Qt.ItemDataRole.AccessibleTextRole)
            assert said == (f"differs: {cell.text()}" if text in marked else None)
    assert [table.item(rows["\u2260 Sex"], column).text() for column in range(2)] == ["male", "(empty)"]
    qtbot.keyClick(table, Qt.Key.Key_Right)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert window.form.values().patient == other


def test_candidates_stand_side_by_side_however_long_their_uids_are(
    window: MainWindow, source: SimpleNamespace, qtbot: Any
) -> None:
    for name, end in (("a", "1"), ("b", "2")):
        long = with_study(source.dicom(name, JONAS), StudyInstanceUID="1.2." + "3456789012" * 5 + end)
        window.model.append([long])
    qtbot.waitUntil(offer(window).isVisible)
    offer(window).click()
    table = window.findChild(FromFilesDialog).findChild(QTableWidget, "from_files_table")
    qtbot.waitUntil(lambda: table.viewport().width() > 400)
    assert not table.horizontalScrollBar().isVisible()
    seen = [table.columnViewportPosition(column) + table.columnWidth(column) for column in range(2)]
    assert seen[0] < seen[1] <= table.viewport().width()


@pytest.fixture
def sent(tmp_path: Path) -> None:
    """Have a photo sent for Ona to an embedded PACS."""
    with Archive(ArchiveConfig(folder=tmp_path / "pacs", port=0)) as pacs:
        sets = ["--set", "PatientName=Kairys^Ona", "--set", "PatientID=P-1"]
        to = f"DEMO@127.0.0.1:{pacs.port}"
        assert main(["send", str(SAMPLES / "photo.jpg"), "--to", to, *sets, "-q"]) == 0


@pytest.mark.qt_log_ignore("propagateSizeHints", "does not support raise", "grabbing the keyboard")
def test_recent_patients_are_offered_only_where_that_is_allowed(
    make_window: Callable[..., MainWindow], sent: None, home: Path, qtbot: Any
) -> None:
    with closing(Outbox(home / "outbox.sqlite", home / "spool")) as outbox:
        window = make_window(history=History(outbox))
        button = window.findChild(QToolButton, "recent_patients")
        assert not button.isVisible()
        window.apply_settings(Settings(storage=(PACS,), general=General(recent_patients=True)))
        assert button.isVisible()
        button.click()
        qtbot.waitUntil(lambda: window.findChild(QMenu, "recent_menu") is not None)
        menu = window.findChild(QMenu, "recent_menu")
        (action,) = menu.actions()
        assert action.text() == "Kairys, Ona · ID P-1"
        action.trigger()
        menu.close()
    assert window.form.values().patient == Patient("Kairys^Ona", "P-1")
    assert "recent patients" in window.form._origin.text


def test_the_report_of_a_job_that_went_to_the_wrong_patient(
    make_window: Callable[..., MainWindow], sent: None, home: Path, qtbot: Any, engine: Any
) -> None:
    trail = AuditTrail(home / "audit")
    with closing(Outbox(home / "outbox.sqlite", home / "spool")) as outbox:
        engine.jobs = {job.header.job_id: job for job in History(outbox).sent_jobs(1)}
        window = make_window(outbox=outbox, audit=trail)
        window.form.take_over(dataclasses.replace(window.form.values(), patient=JONAS), "worklist RIS")
        window.outbox.open()
        dialog = window.outbox.dialog
        assert dialog is not None
        dialog.search.which.set_value("all")
        dialog.search.changed.emit()
        wrong = dialog.findChild(QPushButton, "outbox_wrong_patient")
        qtbot.waitUntil(wrong.isEnabled)
        wrong.click()
        qtbot.waitUntil(lambda: window.findChild(WrongPatientDialog) is not None)
        report = window.findChild(WrongPatientDialog)
        qtbot.waitUntil(report.isVisible)
        text = report.text.toPlainText()
        assert "PatientID: P-1" in text
        assert "PatientID: 999" in text  # who is in the form now
        identifier = report.findChild(QWidget, "wrong_PatientID")
        identifier.clear()
        qtbot.keyClicks(identifier, "888")
        report.findChild(QPushButton, "wrong_patient_copy").click()
        assert "PatientID: 888" in QGuiApplication.clipboard().text()
        QGuiApplication.clipboard().clear()
        qtbot.waitUntil(lambda: bool(list((home / "audit").iterdir())))
        report.close()
        window.outbox.close()
        qtbot.wait(0)
