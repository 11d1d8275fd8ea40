"""Outbox and history in one view: found by words and days, what went wrong by one press; and the report."""

from __future__ import annotations

import dataclasses
import os
import re
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pypdf
import pytest
from PIL import Image
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget

from sendtopacs.model.attributes import FormValues, Patient, Series, Study
from sendtopacs.model.edits import EditKind, Edits, Step
from sendtopacs.model.events import CancelToken
from sendtopacs.model.job import ConvertedFile
from sendtopacs.model.problems import error, note
from sendtopacs.model.remote import RemoteAE
from sendtopacs.model.states import State
from sendtopacs.outbox import JobFilter, JobSearch, Outbox
from sendtopacs.pipeline import Engine
from sendtopacs.plan import PlanOptions, make_plan
from sendtopacs.scan import scan
from sendtopacs.ui.jobs import JobRunner
from sendtopacs.ui.main_window import MainWindow
from sendtopacs.ui.problems import in_words
from sendtopacs.ui.queue.dialog import OutboxDialog
from sendtopacs.ui.queue.report import document, gather
from sendtopacs.ui.queue.report_dialog import ReportDialog
from tests.ui.test_accessibility import mnemonics, spoken_name, takers


def accepted(outbox: Outbox, folder: Path, patient: str, to: str, name: str, day: str, state: State) -> str:
    """Put a job of one file into the outbox that ended so."""
    path = folder / name
    Image.new("RGB", (64, 48), (200, 90, 60)).save(path)
    values = FormValues(
        Patient(patient, f"ID-{patient[:3]}"),
        Study(StudyDate="20261121", StudyTime="0905", AccessionNumber=f"ACC-{name[:1]}"),
        Series(Modality="XC"),
    )
    plan = make_plan(
        list(scan([path], CancelToken())), values, PlanOptions(RemoteAE("X", "127.0.0.1", 104, name=to))
    )
    job_id = outbox.accept(plan)
    (record,) = outbox.job(job_id).instances
    problem = error("outbox-empty") if state is State.FAILED else None
    with outbox.overview._db.transaction() as db:
        db.execute("UPDATE job SET finished = 1, accepted_at = ? WHERE id = ?", (f"{day}T10:00:00", job_id))
        db.execute("UPDATE instance SET state = ? WHERE id = ?", (state.value, record.instance_id))
        if problem is not None:
            said = '{"code": "outbox-empty", "severity": "error", "parameters": {}}'
            db.execute("UPDATE instance SET problem = ? WHERE id = ?", (said, record.instance_id))
    return job_id


@pytest.fixture
def outbox(home: Path) -> Iterator[Outbox]:
    with closing(Outbox(home / "outbox.sqlite", home / "spool")) as made:
        yield made


@pytest.fixture
def three(outbox: Outbox, tmp_path: Path) -> dict[str, str]:
    """Give an outbox with three jobs, by whose they are."""
    return {
        "Ona": accepted(outbox, tmp_path, "Šimkutė^Ona", "Ward PACS", "a.jpg", "2026-03-01", State.STORED),
        "Jonas": accepted(outbox, tmp_path, "Žukas^Jonas", "Main", "b.jpg", "2026-03-05", State.FAILED),
        "Rūta": accepted(outbox, tmp_path, "Kairytė^Rūta", "Main", "c.jpg", "2026-03-09", State.CONFIRMED),
    }


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("", ["Rūta", "Jonas", "Ona"]),
        ("simkute ona", ["Ona"]),
        ("ŽUKAS", ["Jonas"]),
        ("ID-Kai", ["Rūta"]),
        ("acc-b", ["Jonas"]),
        ("main", ["Rūta", "Jonas"]),
        ("main c.jpg", ["Rūta"]),
        ("ward jonas", []),
        ("%", []),
    ],
)
def test_each_word_stands_somewhere(
    outbox: Outbox, three: dict[str, str], words: str, expected: list[str]
) -> None:
    found = outbox.overview.jobs(JobFilter.ALL, search=JobSearch(words))
    assert [job.job_id for job in found] == [three[name] for name in expected]
    assert outbox.overview.count_jobs(JobFilter.ALL, JobSearch(words)) == len(expected)


def test_a_uid_is_found(outbox: Outbox, three: dict[str, str]) -> None:
    planned = outbox.job(three["Ona"]).instances[0].planned
    for uid in (planned.SOPInstanceUID, planned.StudyInstanceUID):
        (job,) = outbox.overview.jobs(JobFilter.ALL, search=JobSearch(uid))
        assert job.job_id == three["Ona"]


@pytest.fixture
def dialog(
    outbox: Outbox,
    three: dict[str, str],
    runner: JobRunner,
    make_window: Callable[..., MainWindow],
    qtbot: Any,
) -> Iterator[OutboxDialog]:
    engine = Engine(outbox, runner.listen, take_up_old_jobs=False)
    engine.start()
    window = make_window(outbox=outbox, engine=engine)
    window.outbox.open()
    opened = window.outbox.dialog
    assert opened is not None
    qtbot.waitExposed(opened)
    yield opened
    opened.close()
    engine.stop()


def shown(dialog: OutboxDialog) -> list[str]:
    table = dialog.jobs.table
    return [str(table.index(row, 1).data()).partition(" · ")[0] for row in range(table.rowCount())]


def hint(dialog: OutboxDialog) -> str:
    label = dialog.findChild(QLabel, "outbox_jobs_hint")
    return label.text() if label.isVisible() else ""


def typed(dialog: OutboxDialog, qtbot: Any, name: str, text: str) -> None:
    line = dialog.findChild(QLineEdit, name)
    assert line is not None
    line.clear()
    qtbot.keyClicks(line, text)


def test_titles_do_not_turn_bold_as_a_row_is_chosen(dialog: OutboxDialog) -> None:
    assert not any(view.horizontalHeader().highlightSections() for view in (dialog.jobs, dialog.files))


def test_who_types_looks_through_the_whole_history(dialog: OutboxDialog, qtbot: Any) -> None:
    qtbot.waitUntil(lambda: shown(dialog) == ["Žukas, Jonas"])  # what is not done
    qtbot.keyClick(dialog, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    typed(dialog, qtbot, "outbox_words", "kairyte")
    qtbot.waitUntil(lambda: shown(dialog) == ["Kairytė, Rūta"])
    assert dialog.search.filter is JobFilter.ALL
    typed(dialog, qtbot, "outbox_words", "main")
    qtbot.waitUntil(lambda: shown(dialog) == ["Kairytė, Rūta", "Žukas, Jonas"])
    dialog.findChild(QPushButton, "outbox_went_wrong").click()
    qtbot.waitUntil(lambda: shown(dialog) == ["Žukas, Jonas"])
    assert dialog.search.words.text() == ""
    typed(dialog, qtbot, "outbox_words", "nobody of that name")
    qtbot.waitUntil(lambda: hint(dialog) == "No job fits what was asked for.")
    assert shown(dialog) == []
    typed(dialog, qtbot, "outbox_words", "zukas")
    qtbot.waitUntil(lambda: shown(dialog) == ["Žukas, Jonas"])
    assert hint(dialog) == ""
    wrong = dialog.findChild(QPushButton, "outbox_went_wrong")
    assert wrong.isChecked()
    wrong.click()  # taken back
    typed(dialog, qtbot, "outbox_words", "")
    qtbot.waitUntil(lambda: shown(dialog) == ["Kairytė, Rūta", "Žukas, Jonas", "Šimkutė, Ona"])


def test_a_patient_is_told_apart_by_the_id_and_found_by_it(dialog: OutboxDialog, qtbot: Any) -> None:
    typed(dialog, qtbot, "outbox_words", "ID-Kai")
    qtbot.waitUntil(lambda: shown(dialog) == ["Kairytė, Rūta"])
    assert str(dialog.jobs.table.index(0, 1).data()) == "Kairytė, Rūta · ID ID-Kai"


def test_with_nothing_left_to_do_it_opens_with_what_was_sent(
    outbox: Outbox, tmp_path: Path, runner: JobRunner, make_window: Callable[..., MainWindow], qtbot: Any
) -> None:
    """'8 stored' stands in the window: who opens the outbox then comes to see those."""
    accepted(outbox, tmp_path, "Šimkutė^Ona", "Ward PACS", "a.jpg", "2026-03-01", State.STORED)
    engine = Engine(outbox, runner.listen, take_up_old_jobs=False)
    window = make_window(outbox=outbox, engine=engine)
    window.outbox.open()
    opened = window.outbox.dialog
    assert opened is not None
    qtbot.waitUntil(lambda: shown(opened) == ["Šimkutė, Ona"])
    assert opened.search.filter is JobFilter.ALL
    opened.close()
    accepted(outbox, tmp_path, "Žukas^Jonas", "Main PACS", "b.jpg", "2026-03-02", State.FAILED)
    window.outbox.open()
    qtbot.waitUntil(lambda: shown(opened) == ["Žukas, Jonas"])  # that is not done
    opened.search.show_jobs(JobFilter.SENT)
    opened.close()
    window.outbox.open()
    assert opened.search.filter is JobFilter.SENT  # somebody chose it
    opened.close()


def test_days_are_asked_for_as_people_write_them(dialog: OutboxDialog, qtbot: Any) -> None:
    typed(dialog, qtbot, "outbox_days", "2026-03-05 - 2026-03-31")
    qtbot.waitUntil(lambda: shown(dialog) == ["Kairytė, Rūta", "Žukas, Jonas"])
    typed(dialog, qtbot, "outbox_days", "2026-03-01")
    qtbot.waitUntil(lambda: shown(dialog) == ["Šimkutė, Ona"])
    typed(dialog, qtbot, "outbox_days", "somewhen")
    qtbot.waitUntil(lambda: "'somewhen' cannot be read" in dialog._notice.text.text())
    typed(dialog, qtbot, "outbox_days", "2026-03-01")
    qtbot.waitUntil(lambda: dialog._notice.text.text() == "")


def test_a_white_page_has_an_edge_in_the_report(dialog: OutboxDialog, tmp_path: Path, qtbot: Any) -> None:
    dialog.search.show_jobs(JobFilter.ALL)
    qtbot.waitUntil(lambda: len(shown(dialog)) == 3)
    dialog.jobs.selectAll()
    dialog.findChild(QPushButton, "outbox_report").click()
    qtbot.waitUntil(lambda: dialog.findChild(ReportDialog) is not None)
    report = dialog.findChild(ReportDialog)
    found = re.findall(r"picture:\d+", report.text.document().toHtml())
    kind = QTextDocument.ResourceType.ImageResource
    pictures = [report.text.document().resource(kind, QUrl(name)) for name in found]
    assert pictures
    for picture in pictures:
        inside = picture.pixelColor(picture.rect().center())
        assert picture.pixelColor(0, picture.height() // 2) != inside
        assert picture.pixelColor(picture.width() - 1, picture.height() // 2) != inside
    report.close()


def test_a_report_is_read_and_saved_as_a_pdf(dialog: OutboxDialog, tmp_path: Path, qtbot: Any) -> None:
    dialog.search.which.set_value(JobFilter.ALL.value)
    dialog.search.changed.emit()
    qtbot.waitUntil(lambda: len(shown(dialog)) == 3)
    dialog.jobs.selectAll()
    dialog.findChild(QPushButton, "outbox_report").click()
    qtbot.waitUntil(lambda: dialog.findChild(ReportDialog) is not None)
    report = dialog.findChild(ReportDialog)
    text = report.text.toPlainText()
    for said in (
        "Šimkutė, Ona",
        "ID-Šim",
        "Ward PACS",
        "accession number ACC-a",
        "1 stored",
        "b.jpg",
        "1 failed",
    ):
        assert said in text
    target = tmp_path / "report.pdf"
    report.save(str(target))
    qtbot.waitUntil(report._save.isEnabled, timeout=20_000)
    pages = pypdf.PdfReader(target).pages
    words = " ".join(" ".join(page.extract_text() for page in pages).split())
    assert "Ward PACS" in words
    assert "The outbox is empty" in words  # the cause
    assert sum(len(page.images) for page in pages) >= 3
    report.save(str(tmp_path / "nowhere" / "report.pdf"))
    qtbot.waitUntil(lambda: "cannot be saved there" in report._said.text.text())
    report.close()


def test_a_report_goes_to_a_printer_that_somebody_chooses(
    dialog: OutboxDialog, tmp_path: Path, qtbot: Any
) -> None:
    qtbot.waitUntil(lambda: len(shown(dialog)) == 1)
    dialog.jobs.selectAll()
    dialog.findChild(QPushButton, "outbox_report").click()
    qtbot.waitUntil(lambda: dialog.findChild(ReportDialog) is not None)
    report = dialog.findChild(ReportDialog)
    report._print.click()
    asked = report.findChild(QPrintDialog, "report_print_dialog")
    assert asked is not None
    printer = asked.printer()
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    asked.done(QPrintDialog.DialogCode.Accepted)
    qtbot.waitUntil(lambda: (tmp_path / "printed.pdf").exists() and report._print.isEnabled(), timeout=20_000)
    assert "Žukas" in pypdf.PdfReader(tmp_path / "printed.pdf").pages[0].extract_text()
    report.close()


def test_a_report_shows_pictures_as_they_were_sent_and_none_of_another_file(
    outbox: Outbox, tmp_path: Path
) -> None:
    path = tmp_path / "face.png"
    Image.new("RGB", (64, 48), (200, 20, 20)).save(path)
    (item,) = scan([path], CancelToken())
    redacted = Edits((Step(EditKind.REDACT, (0.0, 0.0, 64.0, 48.0)),))
    values = FormValues(Patient("Kairys^Ona", "1"), series=Series(Modality="XC"))
    options = PlanOptions(RemoteAE("X", "127.0.0.1", 104, name="Main"))
    job_id = outbox.accept(make_plan([dataclasses.replace(item, edits=redacted)], values, options))
    (section,) = gather(outbox.job, {job_id: None}, lambda: None)
    (image,) = section.pictures.values()
    assert image.pixelColor(20, 20).red() < 10
    os.utime(path, (1, 1))
    (section,) = gather(outbox.job, {job_id: None}, lambda: None)
    assert section.pictures == {}
    assert "face.png" in document([section]).toPlainText()


def test_a_report_says_what_was_remarked_and_what_the_second_line_of_a_file_is(
    outbox: Outbox, tmp_path: Path
) -> None:
    """A row said that it was coded anew; and marks beside a picture are an object of their own."""
    path = tmp_path / "wound.png"
    Image.new("RGB", (64, 48), (200, 20, 20)).save(path)
    (item,) = scan([path], CancelToken())
    drawn = Edits((Step(EditKind.ARROW, (5.0, 5.0, 40.0, 40.0)),), beside=True)
    values = FormValues(Patient("Kairys^Ona", "1"), series=Series(Modality="XC"))
    options = PlanOptions(RemoteAE("X", "127.0.0.1", 104, name="Main"))
    job_id = outbox.accept(make_plan([dataclasses.replace(item, edits=drawn)], values, options))
    picture, _marks = outbox.job(job_id).instances
    made = ConvertedFile(tmp_path / "1.dcm", 9, "1.2", "1.2", warnings=(note("edit-coded-anew"),))
    outbox.move(picture.instance_id, State.CONVERTED, converted=made)

    text = document(gather(outbox.job, {job_id: None}, lambda: None)).toPlainText()

    assert in_words(note("edit-coded-anew")) in text
    assert "wound.png · marks" in text
    assert "1 – DICOM objects made of them (pages, marks, one for each destination): 2" in text


def test_outbox_and_report_are_named_and_their_keys_do_not_clash(dialog: OutboxDialog, qtbot: Any) -> None:
    qtbot.waitUntil(lambda: len(shown(dialog)) == 1)
    _is_named_without_clashes(dialog)  # before the report is there, which is a window of its own
    dialog.findChild(QPushButton, "outbox_report").click()
    qtbot.waitUntil(lambda: dialog.findChild(ReportDialog) is not None)
    report = dialog.findChild(ReportDialog)
    _is_named_without_clashes(report)
    report.close()


def _is_named_without_clashes(window: QWidget) -> None:
    assert [w for w in takers(window) if not spoken_name(w)] == []
    assert {key: n for key, n in mnemonics(window).items() if n > 1} == {}


def test_names_are_no_markup(outbox: Outbox, tmp_path: Path) -> None:
    job_id = accepted(outbox, tmp_path, "<b>Bold^X", "P&Q <i>", "a.jpg", "2026-03-01", State.STORED)
    text = document(gather(outbox.job, {job_id: None}, lambda: None)).toPlainText()
    assert "<b>Bold" in text
    assert "P&Q <i>" in text
