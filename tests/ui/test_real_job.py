"""The window on the real engine: files become objects and reach a real PACS, or say why not."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from importlib.resources import as_file, files
from pathlib import Path
from typing import Any

import pydicom
import pytest
from pydicom.data import get_testdata_file
from PySide6.QtWidgets import QPushButton

from sendtopacs.archive import Archive, ArchiveConfig
from sendtopacs.model import sop
from sendtopacs.model.attributes import FormValues
from sendtopacs.model.remote import RemoteAE, TimeLimits
from sendtopacs.model.states import State
from sendtopacs.outbox import Outbox
from sendtopacs.pipeline import Engine
from sendtopacs.settings.schema import Settings
from sendtopacs.ui.jobs import JobRunner
from sendtopacs.ui.main_window import MainWindow
from sendtopacs.ui.source_table import BECOMES, STATE

PATIENCE_MS = 60_000


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    with Archive(ArchiveConfig(tmp_path / "archive", port=0)) as made:
        yield made


@pytest.fixture
def samples(tmp_path: Path) -> list[Path]:
    folder = tmp_path / "stick"
    folder.mkdir()
    shelf = files("sendtopacs.resources") / "samples"
    for name in ("photo.jpg", "clip.mp4", "consent.pdf"):
        with as_file(shelf / name) as path:
            shutil.copy(path, folder)
    return [folder]


@pytest.fixture
def real_window(
    make_window: Callable[..., MainWindow], runner: JobRunner, tmp_path: Path
) -> Iterator[Callable[[RemoteAE], MainWindow]]:
    """Give a function that shows a window with the real engine and one destination."""
    outbox = Outbox(tmp_path / "home" / "outbox.sqlite", tmp_path / "home" / "spool")
    engine = Engine(outbox, runner.listen, take_up_old_jobs=True)
    engine.start()
    yield lambda remote: make_window(Settings(), engine=engine, outbox=outbox, more_destinations=(remote,))
    engine.stop()
    runner.shutdown()
    outbox.close()


def press(window: MainWindow, name: str, qtbot: Any) -> None:
    button = window.findChild(QPushButton, name)
    qtbot.waitUntil(lambda: button.isEnabled() and button.isVisible(), timeout=PATIENCE_MS)
    button.click()


def test_what_is_dropped_ends_up_in_the_pacs_under_the_patient(
    real_window: Callable[[RemoteAE], MainWindow],
    archive: Archive,
    samples: list[Path],
    drop: Callable[..., bool],
    patient: FormValues,
    qtbot: Any,
) -> None:
    window = real_window(RemoteAE("DEMO", "127.0.0.1", archive.port, name="Demo"))
    assert drop(window, *samples)
    qtbot.waitUntil(lambda: window.model.rowCount() == 3, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: not window.intake.reading)
    window.form.set_values(patient)
    press(window, "send", qtbot)
    qtbot.waitUntil(lambda: window.bar.result == "3 stored", timeout=PATIENCE_MS)
    assert [row.state for row in window.model.rows] == [State.STORED] * 3
    held = archive.contents()
    assert [one.patient_id for one in held] == ["12345"] * 3
    assert len({one.study_uid for one in held}) == 1


def test_a_compressed_file_is_sent_uncompressed_and_the_row_says_so(
    real_window: Callable[[RemoteAE], MainWindow], archive: Archive, tmp_path: Path, qtbot: Any
) -> None:
    source = get_testdata_file("SC_rgb_rle.dcm", download=False)
    assert source is not None
    window = real_window(RemoteAE("DEMO", "127.0.0.1", archive.port, name="Demo", decompress=True))
    window.add_paths([Path(shutil.copy(source, tmp_path))])
    qtbot.waitUntil(lambda: window.model.rowCount() == 1 and not window.intake.reading, timeout=PATIENCE_MS)
    row = window.model.row_at(0)
    assert window.model.text(row, BECOMES).endswith("Explicit VR")
    press(window, "send", qtbot)
    qtbot.waitUntil(lambda: window.bar.result == "1 stored", timeout=PATIENCE_MS)
    told = window.model.tool_tip(window.model.row_at(0), STATE)
    assert told.startswith("Decompressed from RLE")
    (held,) = archive.contents()
    assert pydicom.dcmread(held.path).file_meta.TransferSyntaxUID == sop.EXPLICIT_VR_LITTLE_ENDIAN


def test_for_a_pacs_that_is_not_there_the_rows_wait_and_it_gets_them_later(
    real_window: Callable[[RemoteAE], MainWindow],
    samples: list[Path],
    patient: FormValues,
    free_port: Callable[[], int],
    tmp_path: Path,
    qtbot: Any,
) -> None:
    port = free_port()
    remote = RemoteAE("DEMO", "127.0.0.1", port, name="Demo", limits=TimeLimits(2, 2, 2, 60))
    window = real_window(remote)
    window.add_paths(samples)
    qtbot.waitUntil(lambda: window.model.rowCount() == 3, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: not window.intake.reading)
    window.form.set_values(patient)
    press(window, "send", qtbot)
    qtbot.waitUntil(lambda: window.bar.result == "3 waiting", timeout=PATIENCE_MS)
    assert all(row.problems for row in window.model.rows)
    assert window.bar.findChild(QPushButton, "retry").text() == "Send again n&ow"  # nothing failed
    told = window.outbox_line._trouble.text
    qtbot.waitUntil(lambda: told.text().startswith("Waiting for Demo; next try "), timeout=PATIENCE_MS)
    with Archive(ArchiveConfig(tmp_path / "later", port=port)) as archive:
        press(window, "retry", qtbot)
        qtbot.waitUntil(lambda: window.bar.result == "3 stored", timeout=PATIENCE_MS)
        assert len(archive.contents()) == 3


def test_files_are_saved_as_dicom(
    real_window: Callable[[RemoteAE], MainWindow],
    samples: list[Path],
    patient: FormValues,
    tmp_path: Path,
    qtbot: Any,
) -> None:
    window = real_window(RemoteAE("DEMO", "127.0.0.1", 1, name="Demo"))
    window.add_paths(samples)
    qtbot.waitUntil(lambda: window.model.rowCount() == 3, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: not window.intake.reading)
    window.form.set_values(patient)
    out = tmp_path / "out"
    out.mkdir()
    qtbot.waitUntil(window.findChild(QPushButton, "save").isEnabled)
    window.chooser.output_chosen.emit(out)
    qtbot.waitUntil(lambda: window.bar.result == "3 saved", timeout=PATIENCE_MS)
    assert sorted(path.name for path in out.iterdir()) == ["clip.dcm", "consent.dcm", "photo.dcm"]


def test_cancel_stops_a_pacs_that_hangs_and_the_files_can_be_sent_again(
    real_window: Callable[[RemoteAE], MainWindow],
    samples: list[Path],
    patient: FormValues,
    fault_peer: Any,
    qtbot: Any,
) -> None:
    asked: list[object] = []

    def hang_at_first(event: Any) -> int:
        asked.append(event)
        return int(fault_peer.hang(event)) if len(asked) == 1 else 0x0000

    peer = fault_peer(hang_at_first)
    window = real_window(peer.remote)
    window.add_paths(samples)
    qtbot.waitUntil(lambda: window.model.rowCount() == 3, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: not window.intake.reading)
    window.form.set_values(patient)
    press(window, "send", qtbot)
    qtbot.waitUntil(lambda: bool(asked), timeout=PATIENCE_MS)
    press(window, "cancel", qtbot)
    qtbot.waitUntil(lambda: window.bar.result.endswith("3 cancelled"), timeout=10_000)
    press(window, "retry", qtbot)
    qtbot.waitUntil(lambda: window.bar.result == "3 stored", timeout=PATIENCE_MS)
