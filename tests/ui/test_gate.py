"""The gate in the window: what the panel says, when it asks for the ID, and that nothing goes round it."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QPushButton

from sendtopacs.audit import AuditTrail
from sendtopacs.gate import SentElsewhere
from sendtopacs.model.attributes import FormValues, Patient, Study
from sendtopacs.model.items import SourceFile
from sendtopacs.model.states import State
from sendtopacs.settings.schema import General, Settings, StorageAE
from sendtopacs.ui.main_window import MainWindow
from sendtopacs.ui.ports import NoHistory

PACS = StorageAE(name="Main PACS", ae_title="MAIN", host="pacs.example", port=104)
OTHER = Patient("Petraitis^Jonas", "999", "", "19650704", "M")


def send(window: MainWindow) -> QPushButton:
    return window.bar.findChild(QPushButton, "send")


def entry(window: MainWindow) -> QLineEdit:
    return window.findChild(QLineEdit, "gate_id")


@dataclass
class History(NoHistory):
    """Knows of files that were sent elsewhere."""

    elsewhere: dict[Path, SentElsewhere] = field(default_factory=dict)

    def sent_elsewhere(
        self, files: Iterable[tuple[SourceFile, Patient]]
    ) -> Mapping[SourceFile, SentElsewhere]:
        return {f: self.elsewhere[f.path] for f, _ in files if f.path in self.elsewhere}


@pytest.fixture
def looked_up(window: MainWindow, source: SimpleNamespace, patient: FormValues, qtbot: Any) -> MainWindow:
    """Give a window with two files and a patient from a worklist."""
    window.model.append([source.photo(), source.pdf()])
    values = dataclasses.replace(patient, study=Study(AccessionNumber="A-17"))
    window.form.take_over(values, "worklist MAIN")
    qtbot.waitUntil(send(window).isEnabled)
    return window


def test_the_panel_says_whose_record_what_and_where(looked_up: MainWindow) -> None:
    panel = looked_up.gate.panel
    assert panel.isVisible()
    assert panel.summary == (
        "Kairys, Ona ID 12345 · born 30 Jan 1970 · accession A-17 · 1 photo, 1 PDF to Main PACS"
    )
    assert panel.sentences == []
    assert not entry(looked_up).isVisible()


def test_an_edited_identity_asks_for_the_id(looked_up: MainWindow, engine: Any, qtbot: Any) -> None:
    window = looked_up
    qtbot.mouseClick(window.findChild(QPushButton, "edit_identity"), Qt.MouseButton.LeftButton)
    identifier = window.form.findChild(QLineEdit, "PatientID")
    identifier.end(False)
    qtbot.keyClicks(identifier, "6")
    qtbot.waitUntil(entry(window).isVisible)
    assert "worklist MAIN" in window.gate.panel.sentences[0]
    assert not send(window).isEnabled()
    assert "once more" in window.bar.reason
    qtbot.keyClicks(entry(window), "12345")  # the one that was looked up: not whose record it gets into
    window.desk.send_if_allowed()
    assert not engine.jobs
    assert window.focusWidget() is entry(window)
    entry(window).clear()
    qtbot.keyClicks(entry(window), "123456")
    qtbot.keyClick(entry(window), Qt.Key.Key_Return)  # a scanner ends so
    assert send(window).isEnabled()
    assert window.focusWidget() is send(window)
    assert not engine.jobs
    send(window).click()
    qtbot.waitUntil(lambda: len(engine.jobs) == 1)
    header = engine.latest.header
    assert header.edited
    assert (header.origin.patient.PatientID, header.patient.PatientID) == ("12345", "123456")


def test_unlocking_is_noted_in_the_audit_trail(
    make_window: Callable[..., MainWindow], patient: FormValues, home: Path, qtbot: Any
) -> None:
    window = make_window(audit=AuditTrail(home / "audit"))
    window.form.take_over(patient, "worklist MAIN")
    qtbot.mouseClick(window.findChild(QPushButton, "edit_identity"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: any(file.stat().st_size for file in (home / "audit").glob("*.jsonl")))
    (file,) = (home / "audit").iterdir()
    noted = json.loads(file.read_text(encoding="utf-8"))
    assert (noted["event"], noted["original"]["PatientID"]) == ("identity-unlocked", "12345")
    assert noted["source"] == "worklist MAIN"


def test_another_edit_asks_anew(looked_up: MainWindow, qtbot: Any) -> None:
    window = looked_up
    qtbot.mouseClick(window.findChild(QPushButton, "edit_identity"), Qt.MouseButton.LeftButton)
    given = window.form.findChild(QLineEdit, "PatientName_given")
    qtbot.keyClicks(given, "a")
    qtbot.waitUntil(entry(window).isVisible)
    qtbot.keyClicks(entry(window), "12345")
    qtbot.waitUntil(send(window).isEnabled)
    assert "That is the one" in window.gate.panel._verdict.text.text()
    qtbot.keyClicks(given, "b")
    qtbot.waitUntil(lambda: not send(window).isEnabled())
    assert (entry(window).text(), window.gate.panel._verdict.text.text()) == ("", "")


def test_a_new_finding_asks_anew(looked_up: MainWindow, source: SimpleNamespace, qtbot: Any) -> None:
    window = looked_up
    qtbot.mouseClick(window.findChild(QPushButton, "edit_identity"), Qt.MouseButton.LeftButton)
    number = window.form.findChild(QLineEdit, "AccessionNumber")
    qtbot.keyClicks(number, "8")
    qtbot.waitUntil(entry(window).isVisible)
    for another in (
        lambda: window.model.append([source.dicom("a", OTHER)]),
        lambda: qtbot.keyClicks(number, "9"),
    ):
        entry(window).clear()
        qtbot.keyClicks(entry(window), "12345")
        assert "That is the one" in window.gate.panel._verdict.text.text()
        another()
        qtbot.waitUntil(lambda: entry(window).text() == "")
        assert window.gate.panel._verdict.text.text() == ""
        assert not send(window).isEnabled()
        window.model.remove([row.key for row in window.model.rows if row.item.file.path.name == "a"])
        qtbot.waitUntil(lambda: len(window.gate.panel.sentences) == 1)
        assert not send(window).isEnabled()


def test_a_patient_changed_with_files_in_the_list(looked_up: MainWindow, qtbot: Any) -> None:
    looked_up.form.take_over(FormValues(OTHER), "worklist MAIN")
    qtbot.waitUntil(entry(looked_up).isVisible)
    assert "changed while files were in the list" in looked_up.gate.panel.sentences[0]
    assert not send(looked_up).isEnabled()
    qtbot.keyClicks(entry(looked_up), "99x")
    assert "not the patient's ID" in looked_up.gate.panel._verdict.text.text()
    entry(looked_up).clear()
    QGuiApplication.clipboard().setText("999")
    qtbot.keyClick(entry(looked_up), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert entry(looked_up).text() == ""
    QGuiApplication.clipboard().clear()
    qtbot.keyClicks(entry(looked_up), "999")
    qtbot.waitUntil(send(looked_up).isEnabled)


def test_another_list_is_another_patients(looked_up: MainWindow, source: SimpleNamespace, qtbot: Any) -> None:
    looked_up.model.remove([row.key for row in looked_up.model.rows])
    qtbot.waitUntil(lambda: not looked_up.gate.panel.isVisible())
    looked_up.form.take_over(FormValues(OTHER), "worklist MAIN")
    looked_up.model.append([source.photo("b.jpg")])
    qtbot.waitUntil(send(looked_up).isEnabled)
    assert looked_up.gate.panel.sentences == []


def test_typing_a_patient_for_files_asks_for_nothing(
    window: MainWindow, source: SimpleNamespace, qtbot: Any
) -> None:
    window.model.append([source.photo()])
    for name, text in (("PatientName_family", "Kairys"), ("PatientID", "12345")):
        editor = window.form.findChild(QLineEdit, name)
        editor.setFocus()
        qtbot.keyClicks(editor, text)
        qtbot.keyClick(editor, Qt.Key.Key_Tab)
    qtbot.waitUntil(send(window).isEnabled)
    assert window.gate.panel.sentences == []
    identifier = window.form.findChild(QLineEdit, "PatientID")
    identifier.selectAll()
    qtbot.keyClicks(identifier, "777")
    qtbot.waitUntil(entry(window).isVisible)


def test_files_that_come_while_the_patient_is_typed_ask_for_nothing(
    window: MainWindow, source: SimpleNamespace, qtbot: Any
) -> None:
    """Reading files takes a while, in which somebody types on."""
    window.form.findChild(QLineEdit, "PatientName_family").setText("Kairys")
    identifier = window.form.findChild(QLineEdit, "PatientID")
    identifier.setText("K")
    window.model.append([source.photo()])
    identifier.setText("K-1")
    qtbot.waitUntil(send(window).isEnabled)
    assert window.gate.panel.sentences == []
    window.form.settled.emit()
    identifier.setText("K-12")
    qtbot.waitUntil(lambda: bool(window.gate.panel.sentences))


def test_files_far_from_the_scheduled_step(
    window: MainWindow, source: SimpleNamespace, patient: FormValues, qtbot: Any
) -> None:
    window.model.append([source.photo()])  # of 1970, as its time says
    window.form.take_over(patient, "worklist MAIN", "20260321")
    qtbot.waitUntil(entry(window).isVisible)
    assert "scheduled for 21 Mar 2026" in window.gate.panel.sentences[0]
    window.apply_settings(Settings(storage=(PACS,), general=General(gate_days=0)))
    qtbot.waitUntil(lambda: not entry(window).isVisible())


def test_a_dicom_file_of_somebody_else(
    window: MainWindow, source: SimpleNamespace, patient: FormValues, qtbot: Any
) -> None:
    window.form.set_values(patient)
    window.model.append([source.dicom(patient=OTHER)])
    qtbot.waitUntil(entry(window).isVisible)
    assert window.gate.panel.summary.startswith("Petraitis, Jonas")  # whose record it gets into
    qtbot.keyClicks(entry(window), "999")
    qtbot.waitUntil(send(window).isEnabled)
    window.model.append([source.photo()])
    qtbot.waitUntil(lambda: "belong to another patient than the form" in window.bar.reason)
    assert not send(window).isEnabled()


def test_the_numbers_of_all_orders_are_shown(window: MainWindow, source: SimpleNamespace, qtbot: Any) -> None:
    for name, number in (("a", "A-1"), ("b", "A-2"), ("c", "A-1"), ("d", "")):
        item = source.dicom(name, OTHER)
        details = dataclasses.replace(item.details, study=Study("1.2.5", AccessionNumber=number))
        window.model.append([dataclasses.replace(item, details=details)])
    qtbot.waitUntil(lambda: "accession A-1, A-2 · 4 DICOM files" in window.gate.panel.summary)


def test_several_patients_are_named_asked_for_and_go_in_a_job_each(
    window: MainWindow, source: SimpleNamespace, engine: Any, qtbot: Any
) -> None:
    window.model.append([source.dicom("a", OTHER), source.dicom("b", Patient("Kairys^Ona", "1"))])
    qtbot.waitUntil(window.gate.panel.isVisible)
    who = "2 patients: Petraitis, Jonas, 999; Kairys, Ona, 1"
    assert window.gate.panel.summary == f"{who} 2 DICOM files to Main PACS"
    assert "belong to 2 patients" in window.gate.panel.sentences[0]
    window.desk.send_if_allowed()
    assert not engine.jobs
    for identifier, said in (("7", "none of these"), ("999", "1 of 2 given"), ("999", "given already")):
        entry(window).clear()
        qtbot.keyClicks(entry(window), identifier)
        qtbot.keyClick(entry(window), Qt.Key.Key_Return)
        assert said in window.gate.panel._verdict.text.text()
        assert not send(window).isEnabled()
    entry(window).clear()
    qtbot.keyClicks(entry(window), "1")
    qtbot.keyClick(entry(window), Qt.Key.Key_Return)
    assert "2 of 2 given" in window.gate.panel._verdict.text.text()
    qtbot.waitUntil(send(window).isEnabled)
    send(window).click()
    qtbot.waitUntil(lambda: len(engine.jobs) == 2)


def test_taking_one_patients_files_out_asks_for_nothing(
    window: MainWindow, source: SimpleNamespace, qtbot: Any
) -> None:
    window.model.append([source.dicom("a", OTHER), source.dicom("b", Patient("Kairys^Ona", "1"))])
    qtbot.waitUntil(entry(window).isVisible)
    window.model.remove([window.model.rows[1].key])
    qtbot.waitUntil(send(window).isEnabled)
    assert not entry(window).isVisible()


def test_content_that_went_to_somebody_else_is_seen_before_it_goes(
    make_window: Callable[..., MainWindow],
    source: SimpleNamespace,
    patient: FormValues,
    engine: Any,
    qtbot: Any,
) -> None:
    item = source.photo()
    known = History({item.file.path: SentElsewhere("2026-03-20T11:12:13", "Main PACS")})
    window = make_window(history=known)
    window.form.set_values(patient)
    window.model.append([item])
    window.desk.send_if_allowed()  # quicker than the check
    qtbot.waitUntil(lambda: "something to look at first" in window.bar.result)
    assert not engine.jobs
    qtbot.waitUntil(lambda: bool(window.gate.panel.sentences))
    assert "20 Mar 2026" in window.gate.panel.sentences[0]
    qtbot.waitUntil(send(window).isEnabled)
    window.desk.send_if_allowed()
    qtbot.waitUntil(lambda: len(engine.jobs) == 1)


def test_what_follows_in_a_study_gets_a_series_number_of_its_own(
    looked_up: MainWindow, source: SimpleNamespace, patient: FormValues, engine: Any, qtbot: Any
) -> None:
    window = looked_up
    study = Study(StudyInstanceUID="1.2.3")
    window.form.take_over(dataclasses.replace(patient, study=study), "worklist MAIN")
    for expected in ({"1", "2"}, {"3"}):
        had = len(engine.jobs)
        qtbot.waitUntil(send(window).isEnabled)
        send(window).click()
        qtbot.waitUntil(lambda had=had: len(engine.jobs) == had + 1)
        assert {r.planned.series.SeriesNumber for r in engine.latest.instances} == expected
        highest = str(max(map(int, expected)) + 1)
        qtbot.waitUntil(lambda highest=highest: window.form.values().series.SeriesNumber == highest)
        window.model.append([source.photo(f"{had}.jpg")])


@pytest.mark.parametrize("wanted", [True, False])
def test_list_and_form_are_cleared_together_once_all_is_stored(
    make_window: Callable[..., MainWindow],
    source: SimpleNamespace,
    patient: FormValues,
    engine: Any,
    qtbot: Any,
    wanted: bool,
) -> None:
    window = make_window(Settings(storage=(PACS,), general=General(clear_after_job=wanted)))
    window.form.set_values(patient)
    window.model.append([source.photo(), source.pdf()])
    qtbot.waitUntil(send(window).isEnabled)
    send(window).click()
    qtbot.waitUntil(lambda: len(engine.jobs) == 1 and window.model.row_at(0).parts != {})
    for place in (0, 1):
        engine.tell(place, State.STORED)
    engine.finish()
    qtbot.waitUntil(lambda: window.bar.result == "2 stored" and not window.jobs.busy)
    qtbot.waitUntil(lambda: (window.model.rowCount() == 0) is wanted)
    assert (window.form.values().patient == Patient()) is wanted
    window.model.append([source.photo("next.jpg")])  # another patient's, perhaps
    qtbot.waitUntil(lambda: bool(window.gate.panel.sentences) is not wanted)
    assert all("sent for this patient already" in said for said in window.gate.panel.sentences)


def test_who_typed_another_patient_after_sending_is_not_told_it_was_this_one(
    make_window: Callable[..., MainWindow],
    source: SimpleNamespace,
    patient: FormValues,
    engine: Any,
    qtbot: Any,
) -> None:
    window = make_window(Settings(storage=(PACS,)))
    window.form.set_values(patient)
    window.model.append([source.photo()])
    qtbot.waitUntil(send(window).isEnabled)
    send(window).click()
    qtbot.waitUntil(lambda: len(engine.jobs) == 1 and window.model.row_at(0).parts != {})
    engine.tell(0, State.STORED)
    engine.finish()
    qtbot.waitUntil(lambda: window.bar.result == "1 stored" and not window.jobs.busy)
    window.form.set_values(dataclasses.replace(patient, patient=Patient("Other^One", "77")))
    window.model.append([source.photo("next.jpg")])
    qtbot.waitUntil(lambda: window.gate.panel.summary.startswith("Other, One"))
    assert window.gate.panel.sentences == []


def test_what_failed_is_not_cleared_away(
    make_window: Callable[..., MainWindow],
    source: SimpleNamespace,
    patient: FormValues,
    engine: Any,
    qtbot: Any,
) -> None:
    window = make_window(Settings(storage=(PACS,), general=General(clear_after_job=True)))
    window.form.set_values(patient)
    window.model.append([source.photo(), source.pdf()])
    qtbot.waitUntil(send(window).isEnabled)
    send(window).click()
    qtbot.waitUntil(lambda: len(engine.jobs) == 1 and window.model.row_at(0).parts != {})
    engine.tell(0, State.STORED)
    engine.tell(1, State.FAILED)
    engine.finish()
    qtbot.waitUntil(lambda: window.bar.result == "1 stored, 1 failed")
    assert window.model.rowCount() == 2
