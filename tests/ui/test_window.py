"""The window as a person meets it: drop, fill in, send, see; with an engine that does what the test says."""

from __future__ import annotations

import dataclasses
import threading
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QItemSelectionModel, QMimeData, QSettings, QSize, Qt, QUrl
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QTableWidget,
    QToolButton,
    QWidget,
)

from sendtopacs.model.attributes import FormValues, Patient, Study
from sendtopacs.model.errors import SpoolError
from sendtopacs.model.items import SourceItem
from sendtopacs.model.problems import error, warning
from sendtopacs.model.profile import LosslessImages
from sendtopacs.model.remote import RemoteAE
from sendtopacs.model.states import State
from sendtopacs.plan import SentBefore
from sendtopacs.settings.schema import General, Profile, Settings, StorageAE
from sendtopacs.ui.main_window import MainWindow
from sendtopacs.ui.problems import in_words
from sendtopacs.ui.source_table import BECOMES, DESCRIPTION, FILE, INFO, STATE
from sendtopacs.ui.widgets import go_to_row

PACS = StorageAE(name="Main PACS", ae_title="MAIN", host="pacs.example", port=104)


def send_button(window: MainWindow) -> QPushButton:
    return window.bar.findChild(QPushButton, "send")


def button(window: QWidget, name: str) -> QPushButton:
    return window.findChild(QPushButton, name)


def names(window: MainWindow) -> list[str]:
    return [row.item.file.path.name for row in window.model.rows]


def press(box: QMessageBox, text: str) -> None:
    next(b for b in box.buttons() if b.text() == text).click()


@pytest.fixture
def ready(window: MainWindow, source: SimpleNamespace, patient: FormValues, qtbot: Any) -> MainWindow:
    """Give a window with three files and a patient, which may be sent."""
    window.model.append([source.photo(), source.video(), source.pdf()])
    window.form.set_values(patient)
    qtbot.waitUntil(send_button(window).isEnabled)
    return window


def start(window: MainWindow, engine: Any, qtbot: Any) -> None:
    """Press Send and wait until the engine has the job."""
    had = len(engine.jobs)
    send_button(window).click()
    qtbot.waitUntil(lambda: len(engine.jobs) > had and window.model.row_at(0).parts != {})


# -- files ---------------------------------------------------------------------------------------------------


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "stick"
    (made / "deep").mkdir(parents=True)
    (made / "notes.txt").write_text("notes")
    (made / "deep" / "more.txt").write_text("more")
    return made


def test_files_and_folders_can_be_dropped_anywhere(
    window: MainWindow, drop: Callable[..., bool], folder: Path, qtbot: Any
) -> None:
    assert drop(window, folder)
    qtbot.waitUntil(lambda: window.model.rowCount() == 2)
    assert drop(window, folder / "notes.txt")
    qtbot.waitUntil(lambda: window.model.rowCount() == 3)
    assert names(window) == ["notes.txt", "more.txt", "notes.txt"]
    assert all(row.state is State.REFUSED for row in window.model.rows)


def test_no_part_of_the_window_takes_files_for_itself(
    window: MainWindow, drop: Callable[..., bool], folder: Path, qtbot: Any
) -> None:
    """The list takes its own rows, so that they can be put in order; files fall through to the window."""
    takers = {w for w in window.findChildren(QWidget) if w.acceptDrops()}
    view = window.panel.view
    assert takers == {view, view.viewport()}
    assert drop(view.viewport(), folder)
    qtbot.waitUntil(lambda: window.model.rowCount() == 2)


def test_rows_are_put_in_order_and_sent_in_it(
    window: MainWindow, engine: Any, source: SimpleNamespace, patient: FormValues, qtbot: Any
) -> None:
    window.model.append([source.photo(f"{n}.jpg") for n in "abc"])
    window.form.set_values(patient)
    view = window.panel.view
    view.selectRow(2)
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)  # a shortcut is for the active window alone
    qtbot.keyClick(view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert names(window) == ["a.jpg", "c.jpg", "b.jpg"]
    qtbot.keyClick(view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClick(view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert names(window) == ["c.jpg", "a.jpg", "b.jpg"]
    qtbot.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert names(window) == ["a.jpg", "c.jpg", "b.jpg"]
    assert [row.item.file.path.name for row in window.panel._selected()] == ["c.jpg"]
    qtbot.waitUntil(send_button(window).isEnabled)
    start(window, engine, qtbot)
    made = [(r.planned.source.path.name, r.planned.InstanceNumber) for r in engine.latest.instances]
    assert made == [("a.jpg", 1), ("c.jpg", 2), ("b.jpg", 3)]


def test_pictures_are_joined_and_separated(
    window: MainWindow, engine: Any, source: SimpleNamespace, patient: FormValues, qtbot: Any
) -> None:
    window.model.append([source.photo("a.jpg"), source.pdf(), source.photo("b.jpg")])
    window.form.set_values(patient)
    join = button(window, "join")
    assert not join.isEnabled()
    window.panel.select_all()
    assert not join.isEnabled()  # a document is no picture
    for place in (0, 2):
        window.panel.view.selectRow(place)
        assert not join.isEnabled()
    _select(window, 0, 2)
    join.click()
    assert join.text() == "Se&parate"
    join.click()
    assert (join.text(), [row.item.group for row in window.model.rows]) == ("&Join", [0, 0, 0])
    join.click()
    qtbot.waitUntil(send_button(window).isEnabled)
    start(window, engine, qtbot)
    sources = [[s.path.name for s in r.planned.sources] for r in engine.latest.instances]
    assert sources == [["a.jpg", "b.jpg"], ["consent.pdf"]]
    assert all(row.parts for row in window.model.rows)
    assert not join.isEnabled()


def test_the_rows_say_what_the_destination_gets(
    make_window: Callable[..., MainWindow], source: SimpleNamespace
) -> None:
    lossless = StorageAE(name="A", ae_title="A", host="a", port=1, lossless_images=LosslessImages.JPEG_2000)
    window = make_window(Settings(storage=(lossless, PACS)))
    picture = source.photo("a.png")
    window.model.append(
        [dataclasses.replace(picture, details=dataclasses.replace(picture.details, lossless=True))]
    )
    assert window.model.index(0, BECOMES).data() == "Secondary Capture\nJPEG 2000 lossless"
    window.bar.findChild(QComboBox, "destination").setCurrentIndex(1)
    assert window.model.index(0, BECOMES).data() == "Secondary Capture\nJPEG Baseline"


def _select(window: MainWindow, *places: int) -> None:
    flags = QItemSelectionModel.SelectionFlag
    selection = window.panel.view.selectionModel()
    selection.clearSelection()
    for place in places:
        selection.select(window.panel.view.model().index(place, 0), flags.Select | flags.Rows)


def test_what_is_on_a_web_page_is_said_to_be_no_file(window: MainWindow, drop: Callable[..., bool]) -> None:
    assert drop(window, "https://example.org/picture.jpg")
    assert window.panel.notice.text.text().startswith("There is neither a file of this computer nor a")
    assert window.model.rowCount() == 0


def test_copied_files_can_be_pasted(window: MainWindow, folder: Path, qtbot: Any) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(folder / "notes.txt"))])
    QApplication.clipboard().setMimeData(data)
    window.panel.view.setFocus()
    qtbot.keyClick(window.panel.view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.model.rowCount() == 1)
    QApplication.clipboard().clear()  # Qt would ask Python for the data after Python has gone


@pytest.mark.parametrize("keys", [("V", "ControlModifier"), ("Insert", "ShiftModifier")])
def test_copied_files_are_pasted_into_the_list_and_not_into_a_name(
    window: MainWindow, folder: Path, qtbot: Any, keys: tuple[str, str]
) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(folder / "notes.txt"))])
    QApplication.clipboard().setMimeData(data)
    window.activateWindow()
    for name in ("PatientName_family", "Modality"):
        field = window.form.findChild(QWidget, name)
        line = field.lineEdit() if isinstance(field, QComboBox) else field
        had, text = window.model.rowCount(), line.text()
        line.setFocus()
        qtbot.keyClick(line, getattr(Qt.Key, f"Key_{keys[0]}"), getattr(Qt.KeyboardModifier, keys[1]))
        qtbot.waitUntil(lambda had=had: window.model.rowCount() == had + 1)
        assert line.text() == text
    QApplication.clipboard().setText("Kairys")
    line = window.form.findChild(QLineEdit, "PatientName_family")
    line.setFocus()
    qtbot.keyClick(line, getattr(Qt.Key, f"Key_{keys[0]}"), getattr(Qt.KeyboardModifier, keys[1]))
    assert line.text() == "Kairys"
    qtbot.keyClick(line, Qt.Key.Key_End)  # else Qt believes that Shift is still held
    QApplication.clipboard().clear()


def test_reading_can_be_stopped_and_send_waits_for_its_end(
    window: MainWindow, folder: Path, qtbot: Any, monkeypatch: pytest.MonkeyPatch, source: SimpleNamespace
) -> None:
    def endless(_paths: Any, cancel: Any, **_how: Any) -> Any:
        number = 0
        while True:
            number += 1
            cancel.checkpoint()
            cancel.wait(0.02)
            yield source.photo(f"{number}.jpg")

    monkeypatch.setattr("sendtopacs.ui.intake.scan", endless)
    window.add_paths([folder])
    qtbot.waitUntil(lambda: window.model.rowCount() > 3)
    qtbot.waitUntil(lambda: window.bar.reason == "Files are still being read.")
    assert button(window, "stop_reading").isVisible()
    button(window, "stop_reading").click()
    qtbot.waitUntil(lambda: not window.intake.reading)
    assert not button(window, "stop_reading").isVisible()


def test_rows_are_removed_by_key(ready: MainWindow, qtbot: Any) -> None:
    view = ready.panel.view
    view.selectRow(1)
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert names(ready) == ["wound.jpg", "consent.pdf"]
    qtbot.waitUntil(lambda: send_button(ready).text().replace("&", "") == "Send 2 files")


def test_the_chosen_rows_sentence_is_said_in_full(window: MainWindow, source: SimpleNamespace) -> None:
    window.model.append([source.photo("a.jpg", problem=error("source-empty"))])
    window.panel.view.selectRow(0)
    assert (
        window.panel.notice.text.text() == "a.jpg: The file is empty. Copy it again from where it came from."
    )


# -- may it be sent? -----------------------------------------------------------------------------------------


def test_what_a_row_has_no_room_for_is_read_in_full_beneath_the_list(
    window: MainWindow, source: SimpleNamespace, qtbot: Any
) -> None:
    problem = error("source-unreadable", reason="it ends in the middle " * 8 + "of a row")
    window.resize(window.minimumSizeHint().expandedTo(QSize(800, 500)))
    window.model.append([source.photo("a.jpg", problem=problem)])
    window.panel.view.selectRow(0)
    shown = window.panel.notice.text
    sentence = in_words(problem)
    assert shown.text().replace("\u200b", "") == f"a.jpg: {sentence}"
    qtbot.waitUntil(lambda: shown.isVisible() and shown.height() >= shown.heightForWidth(shown.width()))
    row = window.panel.view.model()
    for column in (FILE, STATE):
        assert sentence in row.index(0, column).data(Qt.ItemDataRole.ToolTipRole)
    assert sentence in row.index(0, STATE).data(Qt.ItemDataRole.AccessibleTextRole)


def test_send_says_why_it_cannot_be_pressed(
    window: MainWindow, source: SimpleNamespace, patient: FormValues, qtbot: Any
) -> None:
    send = send_button(window)

    def reason(text: str) -> None:
        qtbot.waitUntil(lambda: window.bar.reason == text)
        assert not send.isEnabled()
        assert send.accessibleDescription() == text

    reason("There is nothing to send: add photos, videos, PDFs or DICOM files.")
    window.model.append([source.photo("a.jpg", problem=error("source-empty"))])
    reason("There is nothing to send: add photos, videos, PDFs or DICOM files.")
    window.model.append([source.photo()])
    reason("Patient name is required. Patient ID is required.")
    window.form.set_values(FormValues(Patient("Kairys^Ona")))
    reason("Patient ID is required.")
    window.form.set_values(FormValues(Patient("Kairys^Ona", "1\\2")))
    reason("Patient ID must not hold a backslash.")
    window.form.set_values(patient)
    qtbot.waitUntil(send.isEnabled)
    assert window.bar.reason == ""
    assert send.text().replace("&", "") == "Send 1 file"


def test_the_key_for_send_leads_to_what_is_missing_and_says_it(
    window: MainWindow, source: SimpleNamespace, monkeypatch: pytest.MonkeyPatch, qtbot: Any
) -> None:
    aloud: list[str] = []
    monkeypatch.setattr("sendtopacs.ui.desk.announce", lambda _widget, text, **_how: aloud.append(text))
    window.activateWindow()
    window.model.append([source.photo()])
    for field in ("StudyDate", "StudyTime"):
        window.form.fields.editor(field).set_value("")
        window.form.fields.editor(field).edited.emit()
    qtbot.waitUntil(lambda: window.bar.reason.endswith("(and 2 more)"))
    assert send_button(window).toolTip().splitlines() == [
        "Patient name is required.",
        "Patient ID is required.",
        "Study date is required.",
        "Study time is required.",
    ]
    window.panel.view.setFocus()
    window.desk.send_if_allowed()
    assert aloud == ["Patient name is required. Patient ID is required. (and 2 more)"]
    assert window.form.findChild(QLineEdit, "PatientName_family").hasFocus()
    assert window.form.fields.sentence("PatientID") == "Patient ID is required."
    window.form.set_values(FormValues(Patient("Kairys^Ona")))
    window.desk.send_if_allowed()
    assert aloud[-1] == "Patient ID is required."
    assert window.form.findChild(QLineEdit, "PatientID").hasFocus()
    window.form.clear()
    qtbot.waitUntil(lambda: window.form.fields.sentence("PatientID") == "")


def test_all_or_nothing_means_the_files_that_cannot_be_used_too(
    window: MainWindow, source: SimpleNamespace, patient: FormValues, qtbot: Any
) -> None:
    window.model.append([source.photo(), source.photo("a.jpg", problem=error("source-empty"))])
    window.form.set_values(patient)
    qtbot.waitUntil(send_button(window).isEnabled)
    window.findChild(QCheckBox, "all_or_nothing").click()
    qtbot.waitUntil(lambda: not send_button(window).isEnabled())
    assert window.bar.reason.startswith("All or nothing was chosen, and 1 of the files cannot be used.")
    window.panel.view.selectRow(1)
    window.findChild(QPushButton, "remove").click()
    qtbot.waitUntil(send_button(window).isEnabled)


def test_without_a_destination_files_can_only_be_saved(
    make_window: Callable[..., MainWindow], source: SimpleNamespace, patient: FormValues, qtbot: Any
) -> None:
    window = make_window(Settings())
    window.model.append([source.photo()])
    window.form.set_values(patient)
    qtbot.waitUntil(lambda: window.bar.reason == "Choose where to send.")
    assert not send_button(window).isEnabled()
    assert button(window, "save").isEnabled()


def test_dicom_files_as_they_are_need_no_form(
    window: MainWindow, source: SimpleNamespace, qtbot: Any
) -> None:
    relabel = window.findChild(QCheckBox, "relabel_dicom")
    assert not relabel.isVisible()
    window.model.append([source.dicom()])
    qtbot.waitUntil(send_button(window).isEnabled)
    assert relabel.isVisible()
    window.model.append([source.photo()])
    qtbot.waitUntil(lambda: not send_button(window).isEnabled())
    assert window.bar.reason.startswith("Patient name is required.")


def test_writing_a_patient_into_dicom_files_needs_one_and_leaves_the_date_of_the_study(
    window: MainWindow, source: SimpleNamespace, engine: Any, patient: FormValues, qtbot: Any
) -> None:
    window.model.append([source.dicom()])
    relabel = window.findChild(QCheckBox, "relabel_dicom")
    qtbot.waitUntil(relabel.isVisible)
    relabel.click()
    qtbot.waitUntil(lambda: window.bar.reason.startswith("Patient name is required."))
    window.form.set_values(FormValues(patient.patient, Study(StudyDescription="Control")))
    qtbot.waitUntil(lambda: "choose whether they get new UIDs" in window.bar.reason)
    uids = window.findChild(QComboBox, "new_uids")
    uids.setCurrentIndex(uids.findData(False))
    again = window.findChild(QLineEdit, "gate_id")
    qtbot.waitUntil(again.isVisible)
    qtbot.keyClicks(again, "12345")
    qtbot.waitUntil(send_button(window).isEnabled)
    send_button(window).click()
    qtbot.waitUntil(lambda: len(engine.jobs) == 1)
    header = engine.latest.header
    assert header.relabel_dicom
    assert header.patient == patient.patient
    assert header.relabel_study == Study(StudyDescription="Control")


def test_old_and_new_values_are_shown_side_by_side_before_anything_is_sent(
    window: MainWindow, source: SimpleNamespace, engine: Any, patient: FormValues, qtbot: Any
) -> None:
    def dicom(name: str, held: Patient, address: str) -> SourceItem:
        item = source.dicom(name, held)
        study = Study(StudyInstanceUID="1.2.5", StudyDescription="Chest", AccessionNumber="A-9")
        traces = (("PatientAddress", address), ("IssuerOfPatientID", held.IssuerOfPatientID))
        details = dataclasses.replace(item.details, traces=traces, study=study)
        return dataclasses.replace(item, details=details)

    first, second = Patient("Other^One", "77", "THERE", "19500102"), Patient("Other^Two", "77", "THERE")
    window.model.append([dicom("a", first, "Old Street 1"), dicom("b", second, "Old Street 2")])
    table = window.findChild(QTableWidget, "changes")
    assert not table.isVisible()
    window.form.set_values(FormValues(patient.patient, Study(StudyDescription="Control")))
    relabel = window.findChild(QCheckBox, "relabel_dicom")
    qtbot.waitUntil(relabel.isVisible)
    relabel.click()
    qtbot.waitUntil(table.isVisible)
    shown = [tuple(table.item(row, column).text() for column in range(4)) for row in range(table.rowCount())]
    assert shown == [
        ("Patient Name", "Other, One | Other, Two", "Kairys, Ona", "2"),
        ("Patient ID", "77", "12345", "2"),
        ("Issuer of Patient ID", "THERE", "(cleared)", "2"),
        ("Patient Birth Date", "2 Jan 1950 | (empty)", "30 Jan 1970", "2"),
        ("Patient Sex", "(empty)", "F", "2"),
        ("Study Description", "Chest", "Control", "2"),
        ("Patient Address", "Old Street 1 | Old Street 2", "(cleared)", "2"),
        ("Accession Number", "A-9", "stays: the form says nothing of it", "2"),
    ]
    assert not engine.jobs
    relabel.click()
    qtbot.waitUntil(lambda: not table.isVisible())


def test_two_patients_never_go_out_in_one_job(
    window: MainWindow, source: SimpleNamespace, engine: Any, qtbot: Any
) -> None:
    one, two = Patient("One^A", "1"), Patient("Two^B", "2")
    window.model.append([source.dicom("a", one), source.dicom("b", two), source.dicom("c", one)])
    again = window.findChild(QLineEdit, "gate_id")
    qtbot.waitUntil(again.isVisible)
    for identifier in ("1", "2"):
        qtbot.keyClicks(again, identifier)
        qtbot.keyClick(again, Qt.Key.Key_Return)
    qtbot.waitUntil(send_button(window).isEnabled)
    send_button(window).click()
    qtbot.waitUntil(lambda: len(engine.jobs) == 2)
    sent = [[i.planned.source.path.name for i in job.instances] for job in engine.jobs.values()]
    assert sorted(map(sorted, sent)) == [["a", "c"], ["b"]]


def test_each_study_that_gets_another_patient_is_ticked_and_the_uids_are_asked_for(
    window: MainWindow, source: SimpleNamespace, engine: Any, patient: FormValues, qtbot: Any
) -> None:
    window.model.append([source.dicom("a", study="1.2.3"), source.dicom("b", study="1.2.4")])
    relabel = window.findChild(QCheckBox, "relabel_dicom")
    qtbot.waitUntil(relabel.isVisible)
    relabel.click()
    window.form.set_values(FormValues(patient.patient))
    qtbot.waitUntil(lambda: "decide for each" in window.bar.reason)
    tree = window.panel.tree
    studies = [tree.topLevelItem(0).child(place) for place in range(2)]
    for study in studies:
        study.setCheckState(0, Qt.CheckState.Checked)
    assert tree.chosen_studies == {"1.2.3", "1.2.4"}
    qtbot.waitUntil(lambda: "choose whether they get new UIDs" in window.bar.reason)
    uids = window.findChild(QComboBox, "new_uids")
    uids.setCurrentIndex(uids.findData(True))
    again = window.findChild(QLineEdit, "gate_id")
    qtbot.waitUntil(again.isVisible)
    qtbot.keyClicks(again, "12345")
    qtbot.waitUntil(send_button(window).isEnabled)
    send_button(window).click()
    qtbot.waitUntil(lambda: len(engine.jobs) == 1)
    assert all(record.planned.replaced_uids for record in engine.latest.instances)


def test_a_patient_a_study_or_a_series_is_selected_as_a_whole(
    window: MainWindow, source: SimpleNamespace, qtbot: Any
) -> None:
    other = Patient("Two^B", "2")
    items = [source.dicom("a"), source.dicom("b", study="1.2.9"), source.dicom("c", other, "1.2.11")]
    details = dataclasses.replace(items[1].details, SeriesDate="20260102", SeriesInstanceUID="1.2.4.2")
    items.append(dataclasses.replace(source.dicom("d", study="1.2.9"), details=details))
    window.model.append([source.photo("p.jpg"), *items])
    tree = window.panel.tree
    qtbot.waitUntil(tree.isVisible)
    first = tree.topLevelItem(0)
    assert [tree.topLevelItem(place).text(2) for place in range(2)] == ["3", "1"]
    assert (first.childCount(), first.child(1).text(2)) == (2, "2")
    assert first.child(1).child(1).text(1) == "2 Jan 2026"
    for node, expected in ((first, "abd"), (first.child(1), "bd"), (first.child(1).child(1), "d")):
        tree.clearSelection()
        node.setSelected(True)
        keys = window.panel.view.selected_keys()
        assert "".join(row.item.file.path.name for row in window.model.rows if row.key in keys) == expected


def test_a_file_sent_before_is_a_warning(
    window: MainWindow, source: SimpleNamespace, patient: FormValues, outbox: Any, qtbot: Any
) -> None:
    item = source.photo()
    outbox.before[item.file.path] = SentBefore("2024-01-01T10:00:00", "Main PACS")
    window.model.append([item])
    window.form.set_values(patient)
    qtbot.waitUntil(lambda: "already sent" in window.bar.reason)
    assert send_button(window).isEnabled()


def test_a_character_set_that_cannot_hold_the_name_stops_it_until_another_is_chosen(
    window: MainWindow, source: SimpleNamespace, qtbot: Any
) -> None:
    window.model.append([source.photo()])
    window.form.set_values(FormValues(Patient("Žukauskas^Jonas", "1")))
    qtbot.waitUntil(send_button(window).isEnabled)
    window.findChild(QWidget, "destination").setCurrentIndex(1)  # the old PACS, ISO_IR 100
    qtbot.waitUntil(lambda: "character set ISO_IR 100" in window.bar.reason)
    window.form.set_values(FormValues(Patient("Žukauskas^Jonas", "1"), character_set="ISO_IR 192"))
    qtbot.waitUntil(send_button(window).isEnabled)


# -- sending -------------------------------------------------------------------------------------------------


def test_rows_follow_the_engine_to_an_overall_result(ready: MainWindow, engine: Any, qtbot: Any) -> None:
    start(ready, engine, qtbot)
    header = engine.latest.header
    assert header.destination.name == "Main PACS"
    assert header.patient.PatientName == "Kairys^Ona"
    assert header.character_set == "ISO_IR 192"
    assert [row.state for row in ready.model.rows] == [State.PLANNED] * 3
    engine.tell_progress(0, State.PLANNED, 0.5)
    engine.tell(1, State.SENDING)
    engine.tell_progress(1, State.SENDING, 0.5)
    qtbot.waitUntil(lambda: ready.model.row_at(1).fraction == 0.75)
    qtbot.waitUntil(button(ready, "cancel").isVisible)
    engine.tell(0, State.STORED)
    engine.tell(1, State.STORED, warning("source-duplicate", file="x"))
    engine.tell(2, State.FAILED, error("disk-full", folder="/spool"))
    engine.finish()
    qtbot.waitUntil(lambda: ready.bar.result == "2 stored, 1 with a warning, 1 failed")
    assert not button(ready, "cancel").isVisible()
    ready.panel.view.selectRow(2)
    assert "The disk of /spool is full." in ready.panel.notice.text.text()


def test_failed_files_are_sent_again_as_the_same_job(ready: MainWindow, engine: Any, qtbot: Any) -> None:
    start(ready, engine, qtbot)
    engine.tell(0, State.STORED)
    engine.tell(1, State.FAILED, error("source-missing"))
    engine.tell(2, State.CANCELLED, error("cancelled"))
    engine.finish()
    qtbot.waitUntil(button(ready, "retry").isVisible)
    button(ready, "retry").click()
    qtbot.waitUntil(lambda: engine.retried == [engine.latest.header.job_id])
    assert [row.state for row in ready.model.rows] == [State.STORED, State.PLANNED, State.PLANNED]
    engine.tell(1, State.STORED)
    engine.tell(2, State.STORED)
    engine.finish()
    qtbot.waitUntil(lambda: ready.bar.result == "3 stored")
    assert not button(ready, "retry").isVisible()
    assert len(engine.jobs) == 1


def test_once_all_is_stored_what_is_next_is_said(
    ready: MainWindow, engine: Any, source: SimpleNamespace, qtbot: Any
) -> None:
    start(ready, engine, qtbot)
    for n in range(3):
        engine.tell(n, State.STORED)
    assert "New patient" not in ready.bar.reason
    engine.finish()
    qtbot.waitUntil(lambda: "New patient (Ctrl+N)" in ready.bar.reason)
    ready.model.append([source.photo("one more.jpg")])
    qtbot.waitUntil(lambda: "New patient" not in ready.bar.reason)


def test_the_result_does_not_hide_what_could_not_be_sent(
    ready: MainWindow, engine: Any, source: SimpleNamespace, qtbot: Any
) -> None:
    ready.model.append([source.photo("broken.jpg", problem=error("source-empty"))])
    qtbot.waitUntil(lambda: "1 cannot be sent" in ready.bar.findChild(QLabel, "sum").text())
    start(ready, engine, qtbot)
    for n in range(3):
        engine.tell(n, State.STORED)
    engine.finish()
    qtbot.waitUntil(lambda: ready.bar.result == "3 stored, 1 cannot be sent")


def test_what_the_form_says_after_sending_is_said_not_to_go_with_failed_ones(
    ready: MainWindow, engine: Any, patient: FormValues, qtbot: Any
) -> None:
    start(ready, engine, qtbot)
    for n in range(3):
        engine.tell(n, State.FAILED, error("source-missing"))
    engine.finish()
    qtbot.waitUntil(lambda: ready.bar.result == "3 failed")
    ready.form.set_values(FormValues(Patient("Kairys^Ona", "12346")))
    qtbot.waitUntil(lambda: "not as the form is now" in ready.bar.result)
    ready.form.set_values(patient)
    qtbot.waitUntil(lambda: ready.bar.result == "3 failed")


def test_cancel_reaches_the_engine(ready: MainWindow, engine: Any, qtbot: Any) -> None:
    start(ready, engine, qtbot)
    qtbot.waitUntil(button(ready, "cancel").isVisible)
    button(ready, "cancel").click()
    qtbot.waitUntil(lambda: engine.cancelled == [engine.latest.header.job_id])


def test_files_added_later_go_out_in_a_job_of_their_own(
    ready: MainWindow, engine: Any, source: SimpleNamespace, qtbot: Any
) -> None:
    start(ready, engine, qtbot)
    qtbot.waitUntil(lambda: not send_button(ready).isEnabled())
    ready.model.append([source.photo("later.jpg")])
    qtbot.waitUntil(send_button(ready).isEnabled)
    assert send_button(ready).text().replace("&", "") == "Send 1 file"
    send_button(ready).click()
    qtbot.waitUntil(lambda: len(engine.jobs) == 2)
    assert [i.planned.source.path.name for i in engine.latest.instances] == ["later.jpg"]


def test_send_by_key_judges_by_what_is_typed_now(
    window: MainWindow, source: SimpleNamespace, patient: FormValues, engine: Any, qtbot: Any
) -> None:
    window.model.append([source.photo()])
    window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not window.jobs.busy
    window.form.set_values(patient)
    qtbot.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(engine.jobs) == 1)


def test_pressing_send_again_before_the_job_is_accepted_sends_nothing_twice(
    ready: MainWindow, engine: Any, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    may_accept = threading.Event()
    accept = engine.accept

    def slowly(plan: Any) -> str:
        may_accept.wait(10)
        return str(accept(plan))

    monkeypatch.setattr(engine, "accept", slowly)
    ready.activateWindow()
    for _ in range(3):
        qtbot.keyClick(ready, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not send_button(ready).isEnabled())
    may_accept.set()
    qtbot.waitUntil(lambda: len(engine.jobs) == 1 and all(row.parts for row in ready.model.rows))
    engine.finish()
    qtbot.waitUntil(lambda: not ready.jobs.busy)
    assert len(engine.jobs) == 1


def test_a_job_that_the_outbox_refuses_is_said_and_can_be_sent_later(
    ready: MainWindow, engine: Any, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_plan: Any) -> str:
        raise SpoolError(error("disk-full", folder="/home"))

    monkeypatch.setattr(engine, "accept", full)
    send_button(ready).click()
    qtbot.waitUntil(lambda: "The disk of /home is full." in ready.bar.result)
    monkeypatch.undo()
    qtbot.waitUntil(send_button(ready).isEnabled)
    start(ready, engine, qtbot)


def test_files_can_be_saved_instead(ready: MainWindow, engine: Any, qtbot: Any, tmp_path: Path) -> None:
    ready.chooser.output_chosen.emit(tmp_path)
    qtbot.waitUntil(lambda: ready.model.row_at(0).parts != {})
    assert engine.latest.header.destination is None
    assert engine.latest.header.output_folder == tmp_path
    for n in range(3):
        engine.tell(n, State.CONVERTED)
    engine.finish()
    qtbot.waitUntil(lambda: ready.bar.result == "3 saved")


def test_all_or_nothing_reaches_the_plan(ready: MainWindow, engine: Any, qtbot: Any) -> None:
    ready.findChild(QCheckBox, "all_or_nothing").click()
    start(ready, engine, qtbot)
    assert engine.latest.header.all_or_nothing


def test_a_description_is_typed_into_the_list(ready: MainWindow, engine: Any, qtbot: Any) -> None:
    view = ready.panel.view
    view.setFocus()
    go_to_row(view, 0)
    qtbot.keyClick(view, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    editor = view.findChild(QLineEdit)
    qtbot.keyClicks(editor, "left foot, before")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: view.model().index(0, DESCRIPTION).data() == "left foot, before")
    assert ready.look.dialog is None  # Return ended the typing, and no more
    ready.activateWindow()
    qtbot.keyClick(ready, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: ready.model.row_at(0).parts != {})
    assert [i.planned.description for i in engine.latest.instances] == ["left foot, before", "", ""]
    assert not ready.model.flags(ready.model.index(0, DESCRIPTION)) & Qt.ItemFlag.ItemIsEditable


def test_where_its_column_has_no_room_the_details_have_a_field(ready: MainWindow, qtbot: Any) -> None:
    view = ready.panel.view
    view.setFocus()
    go_to_row(view, 0)
    ready.panel.setMaximumWidth(330)
    qtbot.waitUntil(lambda: view.isColumnHidden(DESCRIPTION))
    qtbot.keyClick(view, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    dialog = ready.findChild(QDialog, "details_dialog")
    qtbot.waitUntil(dialog.isVisible)
    field = dialog.findChild(QLineEdit, "description")
    field.setFocus()
    qtbot.keyClicks(field, "left foot")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert ready.model.row_at(0).item.choice.description == "left foot"


def test_additional_info_is_typed_into_the_list_where_the_settings_have_a_place_for_it(
    ready: MainWindow, engine: Any, qtbot: Any
) -> None:
    view = ready.panel.view
    assert view.isColumnHidden(INFO)
    tagged = Settings(general=General(additional_info_tag="ImageComments"), storage=(PACS,))
    ready.apply_settings(tagged)
    assert not view.isColumnHidden(INFO)
    view.setCurrentIndex(view.model().index(0, INFO))
    view.edit(view.model().index(0, INFO))
    editor = view.findChild(QLineEdit)
    qtbot.keyClicks(editor, "left foot")
    ready.activateWindow()
    qtbot.keyClick(ready, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: ready.model.row_at(0).parts != {})
    assert [i.planned.additional_info for i in engine.latest.instances] == ["left foot", "", ""]
    assert not ready.model.flags(ready.model.index(0, INFO)) & Qt.ItemFlag.ItemIsEditable


# -- patients ------------------------------------------------------------------------------------------------


def test_a_new_patient_asks_before_unsent_files_leave(ready: MainWindow, qtbot: Any) -> None:
    ready.patients.new_patient()
    box = ready.findChild(QMessageBox, "ask_new_patient")
    assert box.defaultButton().text() == box.escapeButton().text() == "&Keep"
    assert box.informativeText().startswith("3 files were not sent.")
    assert box.width() >= 420  # not as narrow as its question: the sentence would be broken into bits
    press(box, "&Keep")
    assert ready.model.rowCount() == 3
    qtbot.waitUntil(lambda: ready.findChild(QMessageBox, "ask_new_patient") is None)
    ready.patients.new_patient()
    press(ready.findChild(QMessageBox, "ask_new_patient"), "&New patient")
    assert ready.model.rowCount() == 0
    assert ready.form.values().patient == Patient()


def test_a_new_patient_after_all_is_stored_asks_nothing(ready: MainWindow, engine: Any, qtbot: Any) -> None:
    start(ready, engine, qtbot)
    for n in range(3):
        engine.tell(n, State.STORED)
    engine.finish()
    qtbot.waitUntil(lambda: ready.bar.result == "3 stored")
    ready.patients.new_patient()
    assert ready.model.rowCount() == 0
    assert ready.bar.result == ""


def test_writing_into_dicom_files_is_chosen_anew_for_each_patient(
    window: MainWindow, source: SimpleNamespace, qtbot: Any
) -> None:
    window.model.append([source.dicom()])
    box = window.bar.findChild(QCheckBox, "relabel_dicom")
    qtbot.waitUntil(box.isVisible)
    box.click()
    window.patients.new_patient()
    press(window.findChild(QMessageBox, "ask_new_patient"), "&New patient")
    window.model.append([source.dicom("IM0002", Patient("Next^One", "78"))])
    qtbot.waitUntil(box.isVisible)
    assert not box.isChecked()
    assert not window.bar.choices.relabel_dicom


def test_emergency_fills_in_a_temporary_identity_after_asking_where_there_is_one(
    window: MainWindow, patient: FormValues, qtbot: Any
) -> None:
    button(window, "emergency").click()
    first = window.form.values().patient
    assert first.PatientName.startswith("EMERGENCY^20")
    assert first.PatientID.startswith("TEMP-")
    window.form.set_values(patient)
    button(window, "emergency").click()
    press(window.findChild(QMessageBox, "ask_emergency"), "&Keep")
    assert window.form.values().patient == patient.patient


# -- the rest ------------------------------------------------------------------------------------------------


def test_closing_while_sending_asks_and_waiting_closes_at_the_end(
    ready: MainWindow, engine: Any, qtbot: Any
) -> None:
    start(ready, engine, qtbot)
    ready.close()
    assert ready.isVisible()
    press(ready.findChild(QMessageBox, "ask_close"), "&Finish, then close")
    assert ready.isVisible()
    for n in range(3):
        engine.tell(n, State.STORED)
    with qtbot.waitSignal(ready.closed):
        engine.finish()


def test_closing_while_sending_can_pause(ready: MainWindow, engine: Any, qtbot: Any) -> None:
    start(ready, engine, qtbot)
    ready.close()
    with qtbot.waitSignal(ready.closed):
        press(ready.findChild(QMessageBox, "ask_close"), "&Pause and close")


def test_the_last_destination_is_remembered(
    make_window: Callable[..., MainWindow], memory: QSettings, qtbot: Any
) -> None:
    window = make_window()
    assert window.bar.choices.destination is not None
    assert window.bar.choices.destination.name == "Main PACS"
    window.findChild(QWidget, "destination").setCurrentIndex(1)
    again = make_window()
    assert again.bar.choices.destination is not None
    assert again.bar.choices.destination.name == "Old PACS"


def test_the_built_in_pacs_is_a_destination(make_window: Callable[..., MainWindow]) -> None:
    demo = RemoteAE("DEMO", "127.0.0.1", 11112, name="Demo PACS (built in)")
    window = make_window(Settings(), more_destinations=(demo,))
    assert window.bar.choices.destination == demo


def test_settings_take_effect_at_once(window: MainWindow, source: SimpleNamespace) -> None:
    window.model.append([source.photo()])
    changed = Settings(
        general=General(default_modality="ES", all_or_nothing=True),
        storage=(StorageAE(name="New", ae_title="NEW", host="new.example", port=105),),
    )
    window.apply_settings(changed)
    assert window.form.values().series.Modality == "ES"
    assert window.bar.choices.all_or_nothing
    assert window.bar.choices.destination is not None
    assert window.bar.choices.destination.name == "New"


def test_the_outbox_line_counts_and_tells_of_last_time(
    make_window: Callable[..., MainWindow], outbox: Any, qtbot: Any
) -> None:
    outbox.held = {State.STORED: 12, State.PLANNED: 2, State.WAITING: 1}
    window = make_window(unfinished=3)
    text = "2 under way · 12 stored · 1 waiting – going on with 3 files from last time"
    qtbot.waitUntil(lambda: window.findChild(QLabel, "outbox").text() == text)


def test_a_narrow_window_keeps_icons_names_and_keys_of_its_buttons(
    make_window: Callable[..., MainWindow],
) -> None:
    general = General(recent_patients=True)
    profiles = (Profile(name="Wound photo of the dermatology outpatients in the old building"),)
    window = make_window(Settings(storage=(PACS,), general=general, profiles=profiles))
    window.resize(900, 520)  # a screen of full HD at 200 %
    QApplication.processEvents()
    assert window.width() <= 960
    buttons = {b.objectName(): b for b in window.findChildren(QToolButton) if b.isVisible() and b.text()}
    row = [buttons[name] for name in ("add_files", "worklist", "search_archive", "settings", "help")]
    assert row[-1].toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly
    assert all(b.text() and b.toolTip() and not b.icon().isNull() for b in row)
    right = max(b.mapTo(window, b.rect().topRight()).x() for b in row)
    assert right < window.width()
    window.resize(1500, 700)
    QApplication.processEvents()
    assert {b.toolButtonStyle() for b in row} == {Qt.ToolButtonStyle.ToolButtonTextBesideIcon}


def test_what_is_wrong_in_the_settings_is_said_by_where_it_stands_in_their_window(
    make_window: Callable[..., MainWindow],
) -> None:
    """The file's own names, storage and ae_title, say nothing to whoever reads the window."""
    window = make_window(Settings(storage=(StorageAE(name="Main PACS", ae_title="", host="pacs.example"),)))
    in_file = 'storage "Main PACS", ae_title'
    window.say_problems([error("setting-ae-title", field="storage[0].ae_title", name=in_file)])
    said = " ".join(label.text() for label in window.outbox_line.findChildren(QLabel))
    assert "Settings › Destinations › Main PACS › AE title must be 1 to 16" in said.replace("\u200b", "")
