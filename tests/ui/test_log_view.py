"""The log in the window, and reports of errors that are copied from wherever one is shown."""

from __future__ import annotations

import logging
import threading
import zipfile
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QWidget,
)

from sendtopacs.logs import LogLevels, internal, set_up
from sendtopacs.model.attributes import FormValues
from sendtopacs.model.errors import SpoolError
from sendtopacs.model.events import DestinationTrouble, JobRemarked
from sendtopacs.model.problems import error, note
from sendtopacs.model.states import State
from sendtopacs.settings.schema import General, Settings, StorageAE
from sendtopacs.ui.icons import Tone
from sendtopacs.ui.jobs import JobRunner
from sendtopacs.ui.logview.dialog import LogDialog
from sendtopacs.ui.main_window import MainWindow
from sendtopacs.ui.peers_page import PeersPage
from sendtopacs.ui.problems import in_words
from sendtopacs.ui.settings_dialog import SettingsDialog

ours = logging.getLogger("sendtopacs.test")
REFUSED = error("connection-refused", peer="Main PACS", host="pacs.example", port=104)


@pytest.fixture
def log_file(tmp_path: Path) -> Iterator[Path]:
    """Give a log that goes on being written."""
    path = tmp_path / "logs" / "sendtopacs.log"
    session = set_up(path, LogLevels("debug", "error"))
    ours.info("began")
    ours.warning("the PACS went away")
    ours.error("something broke")
    yield path
    session.close()


@pytest.fixture
def log_dialog(log_file: Path, runner: JobRunner, qtbot: Any) -> Iterator[LogDialog]:
    made = LogDialog(log_file, runner)
    made.show()
    qtbot.waitUntil(lambda: made.table.model().rowCount() > 0)
    yield made
    made.close()
    made.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def texts(dialog: LogDialog) -> list[str]:
    model = dialog.table.model()
    return [str(model.index(row, 2).data()) for row in range(model.rowCount())]


def choose(dialog: LogDialog, level: str) -> None:
    dialog.level.set_value(level)
    dialog.level.edited.emit()


def test_entries_stand_newest_first_with_their_level_in_words(log_dialog: LogDialog) -> None:
    found = texts(log_dialog)
    assert found.index("something broke") < found.index("the PACS went away") < found.index("began")
    model = log_dialog.table.model()
    row = found.index("the PACS went away")
    assert model.index(row, 1).data() == "Warning"
    assert model.index(row, 1).data(Qt.ItemDataRole.DecorationRole) is not None
    assert log_dialog.whole.toPlainText().endswith("something broke")


def test_level_and_words_narrow_what_is_shown(log_dialog: LogDialog, qtbot: Any) -> None:
    choose(log_dialog, "warning")
    qtbot.waitUntil(lambda: texts(log_dialog) == ["something broke", "the PACS went away"])
    log_dialog.search.setText("PACS")
    qtbot.waitUntil(lambda: texts(log_dialog) == ["the PACS went away"])
    log_dialog.search.setText("nothing like it")
    qtbot.waitUntil(lambda: texts(log_dialog) == [])
    log_dialog.search.setText("")
    choose(log_dialog, "debug")
    qtbot.waitUntil(lambda: "began" in texts(log_dialog))


def test_an_empty_log_says_why_it_is_empty(log_dialog: LogDialog, qtbot: Any) -> None:
    hint = log_dialog.table.findChild(QLabel, "log_table_hint")
    assert not hint.isVisible()
    log_dialog.search.setText("no such word")
    qtbot.waitUntil(hint.isVisible)
    assert hint.text() == "Nothing was logged that fits what is chosen above."


def test_what_comes_meanwhile_comes_in_and_the_chosen_entry_stays(log_dialog: LogDialog, qtbot: Any) -> None:
    log_dialog.table.selectRow(texts(log_dialog).index("the PACS went away"))
    ours.warning("and came back")
    log_dialog.refresh()
    qtbot.waitUntil(lambda: "and came back" in texts(log_dialog))
    assert log_dialog.whole.toPlainText().endswith("the PACS went away")


def test_the_chosen_entry_is_copied(log_dialog: LogDialog, qtbot: Any) -> None:
    log_dialog.table.selectRow(texts(log_dialog).index("the PACS went away"))
    log_dialog.findChild(QPushButton, "log_copy").click()
    copied = QGuiApplication.clipboard().text()
    assert copied.endswith("the PACS went away")
    assert "\n" not in copied


def test_the_window_opens_it_by_menu_and_writes_a_bundle(
    make_window: Callable[..., MainWindow], log_file: Path, tmp_path: Path, qtbot: Any
) -> None:
    def write(target: Path, checkpoint: Callable[[], None]) -> None:
        checkpoint()
        with zipfile.ZipFile(target, "w") as made:
            made.writestr("readme.txt", "x")

    window = make_window(log_file=log_file, write_bundle=write)
    menu = window.findChild(QToolButton, "help").menu()
    log, bundle = menu.actions()[-2:]
    log.trigger()
    assert window.findChild(LogDialog).isVisible()
    assert bundle.text().replace("&", "") == "Support bundle…"
    window.log.write(tmp_path / "out.zip")
    qtbot.waitUntil(lambda: "The support bundle is in" in window.findChild(LogDialog).said.text.text())
    assert zipfile.ZipFile(tmp_path / "out.zip").namelist() == ["readme.txt"]


def test_a_bundle_that_cannot_be_written_is_said(
    make_window: Callable[..., MainWindow], log_file: Path, tmp_path: Path, qtbot: Any
) -> None:
    def refuse(_target: Path, _checkpoint: Callable[[], None]) -> None:
        raise SpoolError(error("disk-full", folder="/mnt"))

    window = make_window(log_file=log_file, write_bundle=refuse)
    window.log.write(tmp_path / "out.zip")
    qtbot.waitUntil(lambda: "The disk of /mnt is full" in trouble(window))


def test_the_level_of_the_log_file_follows_the_settings(make_window: Callable[..., MainWindow]) -> None:
    used: list[str] = []
    window = make_window(Settings(general=General(log_level="debug")), use_log_level=used.append)
    window.apply_settings(Settings(general=General(log_level="error")))
    assert used == ["debug", "error"]


# -- Copy report ---------------------------------------------------------------------------------------------


def trouble(window: MainWindow) -> str:
    return window.outbox_line._trouble.text.text()


def copies(top: QWidget) -> list[QToolButton]:
    return [one for one in top.findChildren(QToolButton, "copy_report") if one.isVisible()]


def copied_from(top: QWidget) -> str:
    (button,) = copies(top)
    button.click()
    assert button.text() == "Copied"
    return QGuiApplication.clipboard().text()


def test_trouble_of_a_destination_can_be_copied(
    window: MainWindow, outbox: Any, runner: JobRunner, qtbot: Any
) -> None:
    assert copies(window) == []
    outbox.held, outbox.tries = {State.WAITING: 1}, {"Main PACS": datetime.now()}
    runner.listen(DestinationTrouble("Main PACS", REFUSED))
    qtbot.waitUntil(lambda: bool(copies(window)))
    text = copied_from(window)
    assert "connection-refused" in text
    assert "pacs.example refuses connections on port 104" in text
    window.outbox_line.show_trouble(note("report-nothing"))
    assert copies(window) == []


def test_who_waits_is_told_so_once_and_that_it_goes_on_by_itself(
    window: MainWindow, outbox: Any, runner: JobRunner, qtbot: Any
) -> None:
    """Waiting is no failure: no cross; the cause stands in the rows, and in the tool tip."""
    at = (datetime.now() + timedelta(days=2)).replace(hour=14, minute=5)
    outbox.held, outbox.tries = {State.WAITING: 3}, {"Main PACS": at}
    runner.listen(DestinationTrouble("Main PACS", REFUSED))
    qtbot.waitUntil(lambda: "Waiting for Main PACS; next try" in trouble(window))
    assert "14:05, by itself." in trouble(window)
    assert "refuses" not in trouble(window)
    assert window.outbox_line._trouble._drawing == ("waiting", Tone.WARN)
    assert "refuses connections" in window.outbox_line._trouble.toolTip()
    line = window.outbox_line._trouble
    assert abs(line._icon.geometry().center().y() - line.text.geometry().center().y()) <= 1
    outbox.held, outbox.tries = {State.SENDING: 3}, {}  # it is being tried
    window.outbox_line.count()
    qtbot.waitUntil(lambda: trouble(window) == "")


def test_what_is_under_way_is_counted_at_once_and_then_once_in_a_second(
    window: MainWindow, outbox: Any, runner: JobRunner, qtbot: Any
) -> None:
    """The outbox is not called empty while rows above say that they wait."""
    line = window.outbox_line
    qtbot.waitUntil(lambda: line.text.text() == "empty" and not line.counting)
    qtbot.wait(1000)
    outbox.held = {State.WAITING: 3}
    runner.listen(DestinationTrouble("Main PACS", REFUSED))
    qtbot.waitUntil(line._timer.isActive)
    assert line._timer.interval() < 200
    qtbot.waitUntil(lambda: line.text.text() == "3 waiting")
    runner.listen(DestinationTrouble("Main PACS", REFUSED))
    qtbot.waitUntil(line._timer.isActive)
    assert line._timer.interval() > 200


def test_the_outbox_is_counted_while_other_work_takes_its_time(
    window: MainWindow, outbox: Any, runner: JobRunner, qtbot: Any
) -> None:
    """Thumbnails, above all: of a page that takes seconds, on a computer that converts meanwhile."""
    line, go_on = window.outbox_line, threading.Event()
    qtbot.waitUntil(lambda: line.text.text() == "empty" and not line.counting)
    runner.run(lambda _task: go_on.wait(30), lambda _done: None, quiet=True)
    try:
        outbox.held = {State.WAITING: 3}
        runner.listen(DestinationTrouble("Main PACS", REFUSED))
        qtbot.waitUntil(lambda: line.text.text() == "3 waiting", timeout=10_000)
    finally:
        go_on.set()


def test_what_changes_while_the_outbox_is_counted_is_counted_after_it(
    window: MainWindow, outbox: Any, monkeypatch: pytest.MonkeyPatch, qtbot: Any
) -> None:
    line, go_on, looked = window.outbox_line, threading.Event(), threading.Event()
    qtbot.waitUntil(lambda: not line.counting)

    def counts() -> dict[State, int]:
        held = dict(outbox.held)
        looked.set()
        go_on.wait(30)
        return held

    monkeypatch.setattr(line._outbox.overview, "counts", counts)
    line.count()
    try:
        qtbot.waitUntil(looked.is_set)
        outbox.held = {State.WAITING: 3}
        line.count()
    finally:
        go_on.set()
    qtbot.waitUntil(lambda: line.text.text() == "3 waiting", timeout=10_000)


def test_two_destinations_at_once_are_both_told_and_both_go(
    window: MainWindow, outbox: Any, runner: JobRunner, qtbot: Any
) -> None:
    """What has to be set right comes first; once that has taken all, the other one is waited for."""
    rejected, line = error("rejected-calling", peer="Old PACS", calling="US"), window.outbox_line
    now = datetime.now()
    outbox.held, outbox.tries = {State.WAITING: 3}, {"Main PACS": now, "Old PACS": now}
    runner.listen(DestinationTrouble("Old PACS", rejected))
    runner.listen(DestinationTrouble("Main PACS", REFUSED))
    qtbot.waitUntil(lambda: "does not know our AE title" in trouble(window) and line.waiting == 3)
    outbox.held, outbox.tries = {State.WAITING: 1, State.STORED: 2}, {"Main PACS": now}
    line.count()
    qtbot.waitUntil(lambda: trouble(window).startswith("Waiting for Main PACS"))
    (button,) = copies(window)
    button.click()
    line.count()
    qtbot.waitUntil(lambda: not line.counting)
    assert button.text() == "Copied"  # counting takes nothing away
    outbox.held, outbox.tries = {State.STORED: 3}, {}
    line.count()
    qtbot.waitUntil(lambda: trouble(window) == "")


def test_what_was_left_waiting_by_an_earlier_start_is_told(
    make_window: Callable[..., MainWindow], outbox: Any, qtbot: Any
) -> None:
    outbox.held, outbox.tries = {State.WAITING: 3}, {"Main PACS": datetime.now()}
    window = make_window()
    qtbot.waitUntil(lambda: "Waiting for Main PACS; next try" in trouble(window))


def test_what_somebody_has_to_set_right_stays_loud_with_its_next_try(
    window: MainWindow, outbox: Any, runner: JobRunner, qtbot: Any
) -> None:
    rejected = error("rejected-calling", peer="Main PACS", calling="US")
    outbox.held, outbox.tries = {State.WAITING: 3}, {"Main PACS": datetime.now()}
    runner.listen(DestinationTrouble("Main PACS", rejected))
    qtbot.waitUntil(lambda: "by itself." in trouble(window))
    assert in_words(rejected) in trouble(window)
    assert window.outbox_line._trouble._drawing == ("failed", Tone.BAD)


def test_trouble_of_a_destination_goes_once_nothing_is_left_to_send(
    make_window: Callable[..., MainWindow], outbox: Any, runner: JobRunner, qtbot: Any
) -> None:
    outbox.held, outbox.tries = {State.WAITING: 2}, {"Main PACS": datetime.now()}
    window = make_window()
    line = window.outbox_line
    runner.listen(DestinationTrouble("Main PACS", REFUSED))
    qtbot.waitUntil(lambda: bool(copies(window)) and line.waiting == 2)
    outbox.held = {State.STORED: 1, State.WAITING: 1}
    line.count()
    qtbot.waitUntil(lambda: line.waiting == 1)
    assert copies(window)
    outbox.held, outbox.tries = {State.STORED: 2}, {}
    line.count()
    qtbot.waitUntil(lambda: line.waiting == 0)
    assert copies(window) == []

    runner.listen(JobRemarked("0", error("source-not-moved", source=Path("wound.jpg"), reason="busy")))
    qtbot.waitUntil(lambda: bool(copies(window)))
    line.count()
    qtbot.waitUntil(lambda: not line.counting)
    assert copies(window)  # that is for somebody to read


def test_an_unexpected_error_tells_its_places(window: MainWindow) -> None:
    try:
        raise KeyError("ŠIMKUTĖ^Ona")
    except KeyError as failure:
        window.outbox_line.show_trouble(internal(failure))
    text = copied_from(window)
    assert "KeyError" in text
    assert "test_log_view.py" in text
    assert "ŠIMKUTĖ" not in text


def test_a_row_that_failed_is_reported_without_its_file_and_patient(
    window: MainWindow, engine: Any, source: SimpleNamespace, patient: FormValues, qtbot: Any
) -> None:
    window.model.append([source.photo("Kairys Ona 12345.jpg")])
    window.form.set_values(patient)
    send = window.bar.findChild(QPushButton, "send")
    qtbot.waitUntil(send.isEnabled)
    send.click()
    qtbot.waitUntil(lambda: bool(engine.jobs) and window.model.row_at(0).parts != {})
    engine.tell(0, State.FAILED, error("store-class-unsupported", status="0122"))
    engine.finish()
    window.panel.view.selectRow(0)
    qtbot.waitUntil(lambda: bool(copies(window.panel)))
    text = copied_from(window.panel)
    assert "store-class-unsupported" in text
    assert engine.latest.header.job_id in text
    assert not any(word in text for word in ("Kairys", "Ona", "12345", "19700130"))


def test_a_file_that_cannot_be_used_is_reported_without_its_name(
    window: MainWindow, source: SimpleNamespace, qtbot: Any
) -> None:
    problem = error("source-unreadable", reason="/media/Kairys Ona.jpg is gone")
    window.model.append([source.photo("Kairys Ona.jpg", problem=problem)])
    window.panel.view.selectRow(0)
    qtbot.waitUntil(lambda: bool(copies(window.panel)))
    text = copied_from(window.panel)
    assert "source-unreadable" in text
    assert "Kairys" not in text


def test_an_echo_that_failed_can_be_copied(
    runner: JobRunner, qtbot: Any, free_port: Callable[[], int]
) -> None:
    record = StorageAE("Trial", "DEMO", "127.0.0.1", free_port(), connect_s=2.0)
    dialog = SettingsDialog(Settings(storage=(record,)), lambda wanted, _base: wanted, runner)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.choose_page(3)
    page = next(one for one in dialog.findChildren(PeersPage) if one.isVisible())
    dialog.findChild(QPushButton, "storage_echo").click()
    qtbot.waitUntil(lambda: bool(copies(page)), timeout=20_000)
    text = copied_from(page)
    assert "Echo" in text
    assert "connection-refused" in text


def test_the_whole_log_dialog_is_read_only(log_dialog: LogDialog) -> None:
    assert all(one.isReadOnly() for one in log_dialog.findChildren(QPlainTextEdit))
