"""Fetching with the window: studies and series into the list or a folder, cancelled, and what is said."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog, QPushButton, QWidget

from sendtopacs.archive import Archive, ArchiveConfig
from sendtopacs.fetched import FetchedFiles
from sendtopacs.model.remote import LocalAE, RemoteAE
from sendtopacs.net.storage import StorageSession
from sendtopacs.settings.schema import General, QueryAE, Settings
from sendtopacs.ui.lookup.dialog import LookupDialog
from sendtopacs.ui.lookup.fetch import FetchBar
from sendtopacs.ui.main_window import MainWindow

ROOT = "1.2.826.0.1.3680043.2.9999.27"


def make(path: Path, number: int, study: int, series: int) -> tuple[Path, tuple[str, str], str]:
    """Write an object; return what sending needs of it."""
    from pydicom.dataset import Dataset, FileMetaDataset  # noqa: PLC0415 - heavy
    from pydicom.filewriter import dcmwrite  # noqa: PLC0415

    dataset = Dataset()
    dataset.SpecificCharacterSet = "ISO_IR 192"
    dataset.SOPClassUID, dataset.SOPInstanceUID = "1.2.840.10008.5.1.4.1.1.7", f"{ROOT}.4.{number}"
    dataset.StudyInstanceUID, dataset.SeriesInstanceUID = f"{ROOT}.2.{study}", f"{ROOT}.3.{series}"
    dataset.PatientName, dataset.PatientID = "Žukauskienė^Rūta", "P1"
    dataset.StudyDate, dataset.StudyTime, dataset.StudyDescription = (
        f"2025010{study}",
        "1015",
        f"Study {study}",
    )
    dataset.Modality, dataset.SeriesNumber, dataset.InstanceNumber = "OT", str(series), str(number)
    dataset.file_meta = FileMetaDataset()
    dataset.file_meta.TransferSyntaxUID = "1.2.840.10008.1.2.1"
    dcmwrite(path, dataset, enforce_file_format=True)
    return path, ("1.2.840.10008.5.1.4.1.1.7", "1.2.840.10008.1.2.1"), str(dataset.SOPInstanceUID)


@pytest.fixture
def receiving_port(free_port: Callable[[], int]) -> int:
    return free_port()


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Archive]:
    """Give a PACS to which the first one can send."""
    with Archive(ArchiveConfig(tmp_path / "other", ae_title="OTHER", port=0)) as running:
        yield running


@pytest.fixture
def pacs(tmp_path: Path, receiving_port: int, other: Archive) -> Iterator[Archive]:
    """Give an embedded PACS with two studies of a patient, of two series and of one."""
    move = {
        "SENDTOPACS": RemoteAE("SENDTOPACS", "127.0.0.1", receiving_port),
        "OTHER": RemoteAE("OTHER", "127.0.0.1", other.port),
    }
    with Archive(ArchiveConfig(tmp_path / "pacs", port=0, move_destinations=move)) as running:
        objects = [make(tmp_path / f"{n}.dcm", n, study=1 + (n > 4), series=1 + n // 3) for n in range(1, 7)]
        remote = RemoteAE("DEMO", "127.0.0.1", running.port)
        with StorageSession(remote, LocalAE(), {objects[0][1]}) as session:
            for path, pair, uid in objects:
                session.send(path, pair, uid, lambda _fraction: None)
        yield running


@pytest.fixture
def opened(
    make_window: Callable[..., MainWindow], pacs: Archive, tmp_path: Path, receiving_port: int, qtbot: Any
) -> Callable[..., tuple[MainWindow, LookupDialog]]:
    """Give a function that opens the search in the PACS, with the patient's studies listed."""

    def start(retrieve_by: str = "get") -> tuple[MainWindow, LookupDialog]:
        record = QueryAE("Archive", "DEMO", "127.0.0.1", pacs.port, kind="qr", retrieve_by=retrieve_by)
        settings = Settings(general=General(receiving_port=receiving_port), query=(record,))
        window = make_window(settings, fetched=FetchedFiles(tmp_path / "fetched"))
        window.lookup.open_archive()
        (shown,) = window.findChildren(LookupDialog)
        shown.search()
        qtbot.waitUntil(lambda: shown.view.model().rowCount() == 1, timeout=20_000)
        press(shown, "lookup_studies")
        qtbot.waitUntil(
            lambda: shown.view.model().rowCount() == 2 and shown._listed.patient is not None, timeout=20_000
        )
        return window, shown

    return start


def press(dialog: QWidget, name: str) -> None:
    found = dialog.findChild(QPushButton, name)
    assert found.isEnabled()
    assert found.isVisible()
    found.click()


def said(dialog: LookupDialog) -> str:
    return str(dialog.findChild(FetchBar)._said.text.text())


@pytest.mark.parametrize("retrieve_by", ["get", "move"])
def test_studies_into_the_list(opened: Any, qtbot: Any, retrieve_by: str) -> None:
    window, shown = opened(retrieve_by)
    shown.view.selectAll()
    press(shown, "lookup_fetch")
    qtbot.waitUntil(lambda: len(window.model.rows) == 6, timeout=20000)
    assert all(row.item.usable for row in window.model.rows)
    qtbot.waitUntil(lambda: "in the list now" in said(shown), timeout=20_000)


def test_one_series_and_then_a_folder_with_a_dicomdir(opened: Any, qtbot: Any, tmp_path: Path) -> None:
    window, shown = opened()
    shown.view.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    shown.view.selectRow(0)
    press(shown, "lookup_series")
    qtbot.waitUntil(lambda: shown._listed.study is not None, timeout=20_000)
    assert shown.view.model().rowCount() == 2
    shown.view.selectRow(0)
    press(shown, "lookup_fetch")
    qtbot.waitUntil(lambda: len(window.model.rows) == 2, timeout=20000)
    folder = tmp_path / "cd"
    folder.mkdir()
    shown.view.selectAll()
    shown.findChild(FetchBar).save_into([str(folder)])
    qtbot.waitUntil(lambda: "saved in" in said(shown), timeout=20_000)
    assert len([p for p in (folder / "DICOM").rglob("*") if p.is_file()]) == 4
    assert len(window.model.rows) == 2  # saved, not listed


def test_to_another_pacs(opened: Any, other: Archive, qtbot: Any) -> None:
    """And what that one does not take is listed; a PACS that it does not know is said."""
    _, shown = opened()
    shown.view.selectAll()
    shown.findChild(FetchBar).move_to("OTHER")
    qtbot.waitUntil(lambda: "sent to OTHER" in said(shown), timeout=20000)
    assert len(other.contents()) == 6
    shown.findChild(FetchBar).move_to("NOBODY")
    qtbot.waitUntil(lambda: "does not know the move destination NOBODY" in said(shown), timeout=20000)
    press(shown, "lookup_move")
    assert shown.findChild(QInputDialog).isVisible()
    shown.findChild(QInputDialog).reject()


def test_what_goes_wrong_is_said(opened: Any, pacs: Archive, qtbot: Any) -> None:
    window, shown = opened()
    shown.view.selectAll()
    pacs.stop()
    press(shown, "lookup_fetch")
    qtbot.waitUntil(lambda: "Archive" in said(shown) and not window.lookup._fetcher.busy, timeout=20000)
    assert "Fetching" not in said(shown)
    assert shown.findChild(QPushButton, "lookup_fetch").isEnabled()


def test_what_is_not_needed_any_more_goes(tmp_path: Path) -> None:
    files = FetchedFiles(tmp_path / "fetched")
    files.clean([])  # nothing there yet
    kept, gone = files.new_folder(), files.new_folder()
    for folder in (kept, gone):
        (folder / "DICOM").mkdir()
        (folder / "DICOM" / "IM1").write_bytes(b"x")
    files.clean([kept / "DICOM" / "IM1"])
    assert kept.exists()
    assert not gone.exists()
