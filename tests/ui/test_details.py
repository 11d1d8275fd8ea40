"""What is chosen for one file alone, and what is written: titles, pages as pictures, info, passwords."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QPushButton, QSpinBox, QTableWidget

from sendtopacs.convert.inspect import inspect
from sendtopacs.model.attributes import FormValues
from sendtopacs.model.items import ImageDetails, Kind, PdfAs
from sendtopacs.model.profile import ConversionProfile, Preset
from sendtopacs.model.states import State
from sendtopacs.settings.schema import General, Settings, StorageAE
from sendtopacs.ui.details import DetailsDialog
from sendtopacs.ui.editors import ChoiceEditor
from sendtopacs.ui.main_window import MainWindow
from sendtopacs.ui.source_table import BECOMES, INFO, KIND, STATE
from tests.dicom_objects import bundled

PACS = StorageAE(name="Main PACS", ae_title="MAIN", host="pacs.example", port=104)


@pytest.fixture
def files(tmp_path: Path) -> Path:
    folder = tmp_path / "files"
    folder.mkdir()
    page = Image.new("RGB", (40, 20), (30, 30, 200))
    page.save(folder / "a.jpg")
    page.save(folder / "b.pdf", save_all=True, append_images=[page])
    return folder


def opened(window: MainWindow, place: int, qtbot: Any) -> DetailsDialog:
    """Open the details of a row, and wait for its attributes."""
    window.panel.view.selectRow(place)
    qtbot.keyClick(window, Qt.Key.Key_F6)
    dialog: DetailsDialog = window.findChild(DetailsDialog)
    qtbot.waitUntil(lambda: attributes(dialog) != {}, timeout=30_000)
    return dialog


def attributes(dialog: DetailsDialog) -> dict[str, str]:
    table = dialog.findChild(QTableWidget, "attributes")
    return {table.item(n, 2).text().strip(): table.item(n, 3).text() for n in range(table.rowCount())}


@pytest.fixture
def filled(window: MainWindow, files: Path, patient: FormValues, qtbot: Any) -> MainWindow:
    window.add_paths([files])
    qtbot.waitUntil(lambda: window.model.rowCount() == 2)
    window.form.set_values(patient)
    return window


def test_every_attribute_is_shown_before_sending(filled: MainWindow, qtbot: Any) -> None:
    dialog = opened(filled, 0, qtbot)
    held = attributes(dialog)
    assert held["Patient's Name"] == "Kairys^Ona"
    assert held["Rows"] == "20"
    assert "compressed" in held["Pixel Data"]
    assert not dialog.findChild(QLineEdit, "document_title").isVisible()
    filled.panel.view.selectRow(1)
    qtbot.waitUntil(lambda: "Document Title" in attributes(dialog), timeout=30_000)
    assert attributes(dialog)["Document Title"] == "b"


def test_a_documents_title_is_chosen_for_it_alone(filled: MainWindow, engine: Any, qtbot: Any) -> None:
    dialog = opened(filled, 1, qtbot)
    title = dialog.findChild(QLineEdit, "document_title")
    assert title.placeholderText() == "b"
    qtbot.keyClicks(title, "Form 7")
    qtbot.keyClick(title, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: attributes(dialog).get("Document Title") == "Form 7", timeout=30_000)
    assert "Form 7" in filled.model.text(filled.model.row_at(1), KIND)
    filled.desk.send_if_allowed()
    qtbot.waitUntil(lambda: bool(engine.jobs))
    assert [i.planned.title for i in engine.latest.instances] == ["", "Form 7"]


def test_a_pdfs_pages_are_sent_as_pictures_by_choice(filled: MainWindow, qtbot: Any) -> None:
    dialog = opened(filled, 1, qtbot)
    choice = dialog.findChild(ChoiceEditor, "pdf_as")
    choice.set_value(PdfAs.INSTANCES)
    choice.activated.emit(choice.currentIndex())
    number = dialog.findChild(QSpinBox, "object_number")
    qtbot.waitUntil(number.isEnabled, timeout=30_000)
    qtbot.waitUntil(lambda: attributes(dialog).get("Instance Number") == "1", timeout=30_000)
    assert filled.model.text(filled.model.row_at(1), BECOMES) == "Secondary Capture\nJPEG Baseline"
    number.setValue(2)
    qtbot.waitUntil(lambda: attributes(dialog).get("Instance Number") == "2", timeout=30_000)


def test_what_cannot_be_made_says_why(filled: MainWindow, files: Path, qtbot: Any) -> None:
    dialog = opened(filled, 0, qtbot)
    (files / "a.jpg").unlink()
    dialog.findChild(QPushButton, "update_details").click()
    qtbot.waitUntil(lambda: attributes(dialog) == {})
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    assert [text for text in texts if "not there any more" in text]


def test_what_the_vr_cannot_hold_blocks_the_row_with_a_sentence(
    make_window: Callable[..., MainWindow],
    source: SimpleNamespace,
    patient: FormValues,
    engine: Any,
    qtbot: Any,
) -> None:
    window = make_window(Settings(storage=(PACS,), general=General(additional_info_tag="PatientAge")))
    window.model.append([source.photo("a.jpg"), source.photo("b.jpg")])
    window.form.set_values(patient)
    cell = window.model.index(0, INFO)
    window.model.setData(cell, "old", Qt.ItemDataRole.EditRole)
    assert window.model.row_at(0).state is State.REFUSED
    assert "a.jpg: PatientAge" in window.model.tool_tip(window.model.row_at(0), STATE)
    window.desk.send_if_allowed()
    qtbot.waitUntil(lambda: bool(engine.jobs))
    assert [i.planned.source.path.name for i in engine.latest.instances] == ["b.jpg"]
    window.model.setData(cell, "042Y", Qt.ItemDataRole.EditRole)
    assert window.model.row_at(0).fresh


def test_a_locked_pdf_is_opened_by_its_password(
    window: MainWindow, files: Path, tmp_path: Path, qtbot: Any
) -> None:
    qpdf = shutil.which("qpdf")
    if qpdf is None:
        pytest.skip("no qpdf")
    for name in ("one", "two"):
        command = [qpdf, "--encrypt", "sesame", "x", "256", "--", files / "b.pdf", tmp_path / f"{name}.pdf"]
        subprocess.run(list(map(str, command)), check=True)
    window.form.fields.focus("PatientName")
    window.add_paths([tmp_path / "one.pdf", tmp_path / "two.pdf"])
    qtbot.waitUntil(lambda: window.model.rowCount() == 2, timeout=30_000)
    edit = window.findChild(QLineEdit, "document_password")
    assert edit.isVisible()
    assert not edit.hasFocus()  # nobody's typing is led astray
    assert edit.echoMode() is QLineEdit.EchoMode.Password
    qtbot.keyClicks(edit, "wrong")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    bar = edit.parentWidget()
    qtbot.waitUntil(lambda: "not its password" in bar._problem.text.text(), timeout=30_000)
    assert not any(row.usable for row in window.model.rows)
    edit.clear()
    qtbot.keyClicks(edit, "sesame")
    window.findChild(QPushButton, "unlock").click()
    qtbot.waitUntil(lambda: all(row.usable for row in window.model.rows), timeout=30_000)
    assert not edit.isVisible()
    assert edit.text() == ""
    assert [row.item.choice.password for row in window.model.rows] == ["sesame", "sesame"]
    keys = [row.key for row in window.model.rows]
    qtbot.waitUntil(lambda: all(map(window.model.has_thumbnail, keys)), timeout=60_000)


def test_the_row_says_beforehand_what_will_be_remarked(
    make_window: Callable[..., MainWindow], source: SimpleNamespace
) -> None:
    window = make_window(Settings(storage=(PACS,)))
    deep = ImageDetails("PNG", 10, 10, bits=16, grey=True, lossless=True)
    window.model.append([source.item("deep.png", Kind.PHOTO, deep), source.pdf()])

    def codes(place: int) -> list[str]:
        return [problem.code for problem in window.model.row_at(place).problems]

    assert (codes(0), codes(1)) == (["image-windowed"], [])
    window.model.set_profile(ConversionProfile(Preset.RECOMMENDED))
    assert (codes(0), codes(1)) == ([], [])
    window.model.set_profile(ConversionProfile(sop_class_by_kind={Kind.PDF: "1.2.3"}))
    assert (codes(0), codes(1)) == (["image-windowed"], ["class-own-risk"])
    window.model.choose({window.model.row_at(1).key: {"pdf_as": PdfAs.INSTANCES}})
    assert codes(1) == []


def test_what_differs_from_a_dicom_file_is_marked_with_what_stands_in_it(
    window: MainWindow, patient: FormValues, qtbot: Any
) -> None:
    window.model.append([inspect(bundled("CT_small.dcm"))])
    window.form.set_values(patient)
    relabel = window.findChild(QCheckBox, "relabel_dicom")
    qtbot.waitUntil(relabel.isVisible)
    dialog = opened(window, 0, qtbot)
    table = dialog.findChild(QTableWidget, "attributes")
    assert table.isColumnHidden(4)  # it goes as it is
    relabel.click()
    uids = window.findChild(QComboBox, "new_uids")
    uids.setCurrentIndex(uids.findData(True))
    dialog.findChild(QPushButton, "update_details").click()
    qtbot.waitUntil(lambda: not table.isColumnHidden(4), timeout=30_000)
    held = {table.item(n, 2).text(): table.item(n, 4) for n in range(table.rowCount())}
    sent = {table.item(n, 2).text(): table.item(n, 3).text() for n in range(table.rowCount())}
    assert sent["Patient's Name"] == "Kairys^Ona"
    assert held["Patient's Name"].text() == "CompressedSamples^CT1"
    assert held["Patient's Name"].font().bold()
    assert held["Modality"].text() == ""
    assert "(not there)" in {item.text() for item in held.values()}
    said = dialog.findChild(QLabel, "details_busy").text()
    assert said.endswith("attributes differ from the file.")
