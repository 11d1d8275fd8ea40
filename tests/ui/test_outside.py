"""The window opened by another program: looked up, asked before files are replaced, and what became of it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QLineEdit, QMessageBox, QPushButton, QWidget

from sendtopacs.archive import Archive, ArchiveConfig
from sendtopacs.model.states import State
from sendtopacs.outside import Call
from sendtopacs.settings.paths import resolve
from sendtopacs.settings.schema import QueryAE, Settings, StorageAE
from sendtopacs.settings.store import save
from sendtopacs.ui.instance import SingleInstance
from sendtopacs.ui.lookup.dialog import LookupDialog
from sendtopacs.ui.main_window import MainWindow
from sendtopacs.ui.outside import FileOpenFilter

SAMPLES = Path(__file__).parents[2] / "sendtopacs" / "resources" / "samples"


@pytest.fixture(autouse=True)
def no_raise(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the window be: the offscreen platform cannot raise one, and says so."""
    monkeypatch.setattr(MainWindow, "raise_up", lambda _window: None)


@pytest.fixture
def pacs(tmp_path: Path) -> Iterator[Archive]:
    """Give an embedded PACS with the sample worklist."""
    with Archive(ArchiveConfig(tmp_path / "pacs", port=0, worklist=SAMPLES / "worklist.json")) as running:
        yield running


@pytest.fixture
def settings(pacs: Archive) -> Settings:
    where: dict[str, Any] = {"ae_title": "DEMO", "host": "127.0.0.1", "port": pacs.port}
    return Settings(
        storage=(StorageAE(name="Main", **where),),
        query=(QueryAE(name="RIS", kind="mwl", **where), QueryAE(name="Archive", kind="qr", **where)),
    )


@pytest.fixture
def called(make_window: Callable[..., MainWindow], settings: Settings) -> MainWindow:
    return make_window(settings)


def shown_dialog(window: MainWindow) -> LookupDialog:
    return window.findChildren(LookupDialog)[-1]  # type: ignore[no-any-return]


def test_exactly_one_is_taken_and_shown_as_from_outside(called: MainWindow, qtbot: Any) -> None:
    told: list[str] = []
    called.outside.take(Call({"PatientID": "LT-1001", "AccessionNumber": "A2024001"}), told.append)
    qtbot.waitUntil(lambda: called.form.values().patient.PatientID == "LT-1001", timeout=20000)
    assert called.form.values().study.AccessionNumber == "A2024001"
    assert "from outside" in called.form.findChild(QWidget, "edit_identity").parentWidget().text
    assert not called.jobs.busy  # nothing is sent by itself
    assert told == []
    called.patients.new_patient()
    assert told == ["cancelled"]


@pytest.mark.parametrize(
    ("values", "rows"),
    [
        ({"PatientID": "NOBODY"}, 0),
        ({"PatientID": "LT-1001", "PatientBirthDate": "19000101"}, 1),  # somebody else's birth date
    ],
)
def test_none_or_another_shows_the_dialog_filled_in(
    called: MainWindow, qtbot: Any, values: dict[str, str], rows: int
) -> None:
    called.outside.take(Call(values), lambda _outcome: None)
    qtbot.waitUntil(lambda: bool(called.findChildren(LookupDialog)), timeout=20000)
    dialog = shown_dialog(called)
    qtbot.waitUntil(lambda: dialog._running.idle, timeout=20000)
    assert dialog.fields.search()["PatientID"] == values["PatientID"]
    assert dialog.view.model().rowCount() == rows
    assert "another program" in dialog._running.trouble
    assert not called.form.patient_given


def test_somebodys_unsent_files_are_not_replaced_without_asking(
    called: MainWindow, source: Any, qtbot: Any
) -> None:
    called.model.append([source.photo()])
    told: list[str] = []
    for answer in ("Keep", "Replace"):
        called.outside.take(Call({"PatientID": "LT-1001"}, files=(SAMPLES / "photo.jpg",)), told.append)
        (box,) = [b for b in called.findChildren(QMessageBox) if b.isVisible()]
        assert box.objectName() == "ask_outside"
        assert not called.form.patient_given
        assert box.defaultButton().text() == "&Keep"  # a scanner's Enter replaces nobody
        next(b for b in box.findChildren(QPushButton) if answer in b.text().replace("&", "")).click()
        qtbot.waitUntil(lambda box=box: not box.isVisible(), timeout=20_000)
        if answer == "Keep":
            assert told == ["cancelled"]
            assert [row.item.file.path.name for row in called.model.rows] == ["wound.jpg"]
    qtbot.waitUntil(lambda: called.form.values().patient.PatientID == "LT-1001", timeout=20000)
    qtbot.waitUntil(
        lambda: [r.item.file.path.name for r in called.model.rows] == ["photo.jpg"], timeout=20_000
    )


def test_files_that_are_still_being_read_count_as_unsent(called: MainWindow, qtbot: Any) -> None:
    called.add_paths([SAMPLES / "photo.jpg"])
    told: list[str] = []
    called.outside.take(Call({"PatientID": "LT-1001"}), told.append)
    (box,) = [b for b in called.findChildren(QMessageBox) if b.isVisible()]
    box.reject()
    assert told == ["cancelled"]
    qtbot.waitUntil(lambda: len(called.model.rows) == 1, timeout=20_000)


def test_what_became_of_it(
    called: MainWindow, source: Any, engine: Any, patient: Any, tmp_path: Path, qtbot: Any
) -> None:
    """Stored, and failed until it is sent again; the file has it."""
    told: list[str] = []
    file = tmp_path / "state.json"
    called.outside.take(Call({"PatientID": "LT-1001"}, state_file=file), told.append)
    qtbot.waitUntil(lambda: called.form.values().patient.PatientID == "LT-1001", timeout=20000)
    called.form.set_values(patient)  # the order is of another day, which the gate asks about
    called.model.append([source.photo()])
    called.desk.send()
    qtbot.waitUntil(lambda: bool(called.model.rows[0].parts), timeout=20_000)
    for outcome in (State.FAILED, State.STORED):
        if outcome is State.STORED:
            called.jobs.retry()
        engine.tell(0, outcome)
        engine.finish()
        qtbot.waitUntil(lambda said=outcome.value: file.exists() and said in file.read_text(), timeout=20_000)
    qtbot.waitUntil(lambda: told == ["stored"], timeout=20_000)


@pytest.mark.parametrize("closing", [False, True])
def test_who_called_is_told_once_the_file_is_there(
    called: MainWindow, tmp_path: Path, qtbot: Any, closing: bool
) -> None:
    told: list[tuple[str, bool]] = []
    file = tmp_path / "state.json"
    call = Call({"PatientID": "LT-1001"}, state_file=file)
    called.outside.take(call, lambda outcome: told.append((outcome, file.exists())))
    called.outside.end()
    if closing:
        called.outside.close()
        assert told == [("cancelled", True)]
    qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    assert told == [("cancelled", True)]
    assert json.loads(file.read_text()) == {"state": "cancelled"}


def test_without_a_place_to_look_it_is_said(make_window: Callable[..., MainWindow]) -> None:
    window = make_window()
    window.outside.take(Call({"PatientID": "1"}, "NOWHERE"), lambda _outcome: None)
    assert "A patient was asked for" in window.outbox_line._trouble.text.text()


def test_a_scanned_id_fills_the_form(called: MainWindow, qtbot: Any) -> None:
    """From the worklist, else from the PACS; what is no ID is said; nobody is invented."""
    field = called.findChild(QLineEdit, "scan_field")
    qtbot.keyClicks(field, "LT-1001")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: called.form.values().patient.PatientID == "LT-1001", timeout=20000)
    assert field.text() == ""
    assert "worklist RIS" in called.form.findChild(QWidget, "edit_identity").parentWidget().text
    qtbot.keyClicks(field, "LT*")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert "one value" in called.outbox_line._trouble.text.text()
    qtbot.keyClicks(field, "NOBODY")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(called.findChildren(LookupDialog)), timeout=20000)
    dialog = shown_dialog(called)
    qtbot.waitUntil(lambda: dialog._running.idle, timeout=20000)
    assert "scanned" in dialog._running.trouble
    assert called.form.values().patient.PatientID == "LT-1001"


def test_what_the_system_opens_as_an_event(called: MainWindow, qtbot: Any) -> None:
    """As macOS does: an address looks up, a file goes into the list, nonsense is said."""
    opener = FileOpenFilter(called)
    opener.opened.connect(called.take_argument)
    for url in ("sendtopacs://open?patient-id=LT-1001", QUrl.fromLocalFile(str(SAMPLES / "photo.jpg")).url()):
        opener.eventFilter(called, QFileOpenEvent(QUrl(url)))
    qtbot.waitUntil(lambda: called.form.values().patient.PatientID == "LT-1001", timeout=20000)
    qtbot.waitUntil(lambda: len(called.model.rows) == 1, timeout=20_000)
    opener.eventFilter(called, QFileOpenEvent(QUrl("sendtopacs://open?send=1")))
    assert "send" in called.outbox_line._trouble.text.text()


def test_a_second_start_with_another_patient(
    settings: Settings, home: Path, tmp_path: Path, qtbot: Any
) -> None:
    """The real program, twice: the first window is reused, and the second start ends as the first says."""
    paths = resolve()
    paths.prepare()
    save(paths, settings, base=Settings())
    environment = {**os.environ, "SENDTOPACS_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "sendtopacs"]
    states = [tmp_path / f"state-{n}.json" for n in range(2)]
    first = subprocess.Popen([*command, "--patient-id", "LT-1001", "--json", str(states[0])], env=environment)
    probe = SingleInstance(paths.data)
    qtbot.waitUntil(lambda: probe.hand_over(Call()) != "", timeout=30000)
    second = subprocess.Popen(
        [*command, "sendtopacs://open?patient-id=LT-1002", "--json", str(states[1])], env=environment
    )
    qtbot.waitUntil(states[0].exists, timeout=30000)
    assert json.loads(states[0].read_text()) == {"state": "cancelled"}  # nothing of the first was sent
    assert second.poll() is None  # it waits for what becomes of its patient
    first.terminate()
    assert first.wait(30) == 4
    assert second.wait(30) == 4
    assert json.loads(states[1].read_text()) == {"state": "cancelled"}
