"""The outbox's view: jobs of before are reached, sent again, paused, given up, saved as files."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from sendtopacs.archive import Archive, ArchiveConfig
from sendtopacs.model.attributes import FormValues, Patient, Series, Study
from sendtopacs.model.confirmation import Confirmation
from sendtopacs.model.errors import SpoolError
from sendtopacs.model.events import CancelToken
from sendtopacs.model.items import ImageDetails, Kind, SourceFile, SourceItem
from sendtopacs.model.job import Leg
from sendtopacs.model.problems import error
from sendtopacs.model.remote import RemoteAE
from sendtopacs.model.states import State
from sendtopacs.outbox import JobFilter, JobSummary, Outbox
from sendtopacs.outbox.database import Database
from sendtopacs.outbox.overview import PAGE
from sendtopacs.pipeline import Engine
from sendtopacs.plan import PlanOptions, make_plan
from sendtopacs.scan import scan
from sendtopacs.ui.icons import Tone
from sendtopacs.ui.jobs import JobRunner
from sendtopacs.ui.main_window import MainWindow
from sendtopacs.ui.ports import Backend
from sendtopacs.ui.queue.columns import states_in_words
from sendtopacs.ui.queue.dialog import OutboxDialog
from sendtopacs.ui.queue.give_up import GiveUpDialog
from sendtopacs.ui.queue.paged import Column
from sendtopacs.ui.queue.table_view import PagedView
from tests.ris import Ris, running_ris

VALUES = FormValues(
    Patient("ŠIMKUTĖ^Ona", "P-1"), Study(StudyDate="20261121", StudyTime="0905"), Series(Modality="XC")
)


@pytest.fixture
def real(home: Path, runner: JobRunner) -> Iterator[tuple[Outbox, Engine]]:
    """Give an outbox and an engine at work on it."""
    with closing(Outbox(home / "outbox.sqlite", home / "spool")) as outbox:
        engine = Engine(outbox, runner.listen, take_up_old_jobs=True)
        engine.start()
        yield outbox, engine
        engine.stop()


@pytest.fixture
def dialog(
    qtbot: Any, make_window: Callable[..., MainWindow], real: tuple[Outbox, Engine]
) -> Iterator[OutboxDialog]:
    """Give the view, opened by its key from a window that works with the real engine."""
    window = make_window(outbox=real[0], engine=real[1])
    window.activateWindow()
    qtbot.waitUntil(lambda: window.focusWidget() is not None)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_F4)
    opened = window.outbox.dialog
    assert opened is not None
    qtbot.waitExposed(opened)
    yield opened
    opened.close()


def left_behind(folder: Path, outbox: Outbox, port: int, count: int = 3) -> str:
    """Accept a job for a peer on this port, as an earlier start did."""
    paths = [folder / f"wound-{number}.jpg" for number in range(count)]
    for path in paths:
        Image.new("RGB", (64, 48), (200, 90, 60)).save(path)
    options = PlanOptions(RemoteAE("DEMO", "127.0.0.1", port, name="Ward PACS"))
    return outbox.accept(make_plan(list(scan(paths, CancelToken())), VALUES, options))


def of_an_order(folder: Path, outbox: Outbox, port: int, ris: RemoteAE) -> str:
    """Accept a job of a worklist item for a peer on this port."""
    path = folder / "wound.jpg"
    Image.new("RGB", (64, 48), (200, 90, 60)).save(path)
    options = PlanOptions(RemoteAE("DEMO", "127.0.0.1", port, name="Ward PACS"), procedure_steps=ris)
    return outbox.accept(make_plan(list(scan([path], CancelToken())), VALUES, options))


def push(dialog: OutboxDialog, name: str) -> None:
    found = dialog.findChild(QPushButton, name)
    assert found is not None
    assert found.isEnabled()
    found.click()


def states(outbox: Outbox, job_id: str) -> list[str]:
    return [record.state.value for record in outbox.job(job_id).instances]


def text(dialog: OutboxDialog, row: int, column: int) -> str:
    return str(dialog.jobs.table.index(row, column).data())


def wait_shown(qtbot: Any, dialog: OutboxDialog, count: int = 1) -> None:
    qtbot.waitUntil(lambda: dialog.jobs.table.rowCount() == count, timeout=10000)


def test_a_job_of_before_is_found_with_its_cause_and_sent_again(
    qtbot: Any,
    dialog: OutboxDialog,
    real: tuple[Outbox, Engine],
    tmp_path: Path,
    free_port: Callable[[], int],
) -> None:
    outbox, port = real[0], free_port()
    job_id = left_behind(tmp_path, outbox, port)
    qtbot.waitUntil(lambda: outbox.is_finished(job_id), timeout=20000)
    dialog.refresh()
    wait_shown(qtbot, dialog)
    assert [text(dialog, 0, column) for column in (1, 2, 3)] == [
        "ŠIMKUTĖ, Ona · ID P-1", "Ward PACS", "3",
    ]  # fmt: skip
    qtbot.waitUntil(lambda: dialog.files.table.rowCount() == 3)
    qtbot.waitUntil(lambda: "refuses connections" in text(dialog, 0, 8))
    qtbot.waitUntil(lambda: "by itself." in dialog._notice.text.text())
    assert dialog._notice._drawing == ("waiting", Tone.WARN)  # no cross beside what waits

    with Archive(ArchiveConfig(folder=tmp_path / "archive", port=port)):
        push(dialog, "outbox_retry")
        qtbot.waitUntil(lambda: states(outbox, job_id) == ["stored"] * 3, timeout=20000)

    wait_shown(qtbot, dialog, 0)  # done, so it is not shown any more
    dialog.search.which.set_value(JobFilter.ALL.value)
    dialog.search.which.edited.emit()
    wait_shown(qtbot, dialog, 1)


def test_one_file_is_given_up_and_saved(
    qtbot: Any,
    dialog: OutboxDialog,
    real: tuple[Outbox, Engine],
    tmp_path: Path,
    free_port: Callable[[], int],
) -> None:
    outbox = real[0]
    job_id = left_behind(tmp_path, outbox, free_port())
    qtbot.waitUntil(lambda: outbox.is_finished(job_id), timeout=20000)
    dialog.refresh()
    qtbot.waitUntil(lambda: dialog.files.table.rowCount() == 3, timeout=10000)
    dialog.files.selectRow(1)

    dialog.work.save_into(tmp_path / "saved")
    qtbot.waitUntil(lambda: [p.name for p in (tmp_path / "saved").glob("*.dcm")] == ["wound-1.dcm"])

    push(dialog, "outbox_cancel")
    box = dialog.findChild(QMessageBox, "ask_give_up")
    assert box is not None
    next(b for b in box.buttons() if "Give" in b.text()).click()
    qtbot.waitUntil(lambda: states(outbox, job_id)[1] == "cancelled")
    assert states(outbox, job_id).count("cancelled") == 1


def test_ten_thousand_files_are_read_as_far_as_somebody_scrolls(
    qtbot: Any, real: tuple[Outbox, Engine], dialog: OutboxDialog
) -> None:
    outbox, engine = real
    engine.stop()  # nobody shall work on them
    items = [
        SourceItem(SourceFile(Path(f"{n}.jpg"), 10, n), Kind.PHOTO, ImageDetails("JPEG", 2, 2))
        for n in range(10_000)
    ]
    outbox.accept(make_plan(items, VALUES, PlanOptions(RemoteAE("MAIN", "pacs", 104))))

    dialog.refresh()

    wait_shown(qtbot, dialog)
    assert text(dialog, 0, 3) == "10000"
    qtbot.waitUntil(lambda: dialog.files.table.rowCount() == PAGE, timeout=10000)

    def scrolled_on() -> bool:
        """Scroll as a wheel does, once more: columns that are fitted just then move what is the bottom."""
        dialog.files.scrollToBottom()
        return bool(dialog.files.table.rowCount() >= 2 * PAGE)

    qtbot.waitUntil(scrolled_on, timeout=10000)


@pytest.mark.parametrize("jobs", [1, 200])
def test_opening_it_reads_no_more_of_ten_thousand_than_of_a_hundred(
    qtbot: Any,
    real: tuple[Outbox, Engine],
    monkeypatch: pytest.MonkeyPatch,
    runner: JobRunner,
    jobs: int,
) -> None:
    """The number of questions and of rows that are made into records does not grow; memory stays flat."""
    outbox, engine = real
    engine.stop()
    for job in range(jobs):
        items = [
            SourceItem(SourceFile(Path(f"{job}-{n}.jpg"), 10, n), Kind.PHOTO, ImageDetails("JPEG", 2, 2))
            for n in range(10_000 // jobs)
        ]
        outbox.accept(make_plan(items, VALUES, PlanOptions(RemoteAE("MAIN", "pacs", 104))))
    asked: list[int] = []
    rows = Database.rows

    def counted(self: Database, *arguments: Any) -> Any:
        found = rows(self, *arguments)
        asked.append(len(found))
        return found

    monkeypatch.setattr(Database, "rows", counted)
    parent = QWidget()
    qtbot.addWidget(parent)
    opened = OutboxDialog(Backend(engine, outbox, lambda wanted, _base: wanted), runner, parent)
    opened.show()
    shown = min(jobs, PAGE)
    qtbot.waitUntil(lambda: opened.jobs.table.rowCount() == shown, timeout=10000)
    qtbot.waitUntil(lambda: opened.files.table.rowCount() > 0, timeout=10000)

    assert len(asked) <= 12
    assert max(asked) <= 8 * PAGE
    runner.shutdown()  # nothing is read for a view that is gone


def test_a_disk_that_is_gone_is_said(
    qtbot: Any, dialog: OutboxDialog, real: tuple[Outbox, Engine], monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(*_: object) -> None:
        raise SpoolError(error("outbox-failed", reason="gone"))

    monkeypatch.setattr(type(real[0].overview), "jobs", gone)
    dialog.refresh()

    qtbot.waitUntil(lambda: "could not be" in dialog._notice.text.text())


def test_files_for_two_destinations_are_counted_once(
    qtbot: Any, dialog: OutboxDialog, real: tuple[Outbox, Engine], tmp_path: Path
) -> None:
    outbox, engine = real
    engine.stop()
    path = tmp_path / "wound.jpg"
    Image.new("RGB", (64, 48), (200, 90, 60)).save(path)
    options = PlanOptions(RemoteAE("MAIN", "pacs", 104), more=(Leg(RemoteAE("OTHER", "other", 104)),))
    outbox.accept(make_plan(list(scan([path], CancelToken())), VALUES, options))

    dialog.refresh()

    wait_shown(qtbot, dialog)
    assert text(dialog, 0, 3) == "1"
    tip = dialog.jobs.table.index(0, 3).data(Qt.ItemDataRole.ToolTipRole)
    assert tip == "1 file(s) to each of 2 destinations"
    (job,) = outbox.overview.jobs(JobFilter.OPEN)
    assert (job.count, job.destinations, job.size_bytes) == (1, 2, path.stat().st_size)
    assert job.states == {State.PLANNED: 2}


def test_states_in_words() -> None:
    def job(states: dict[State, int]) -> JobSummary:
        return JobSummary("1", datetime(2026, 11, 21), Patient("A", "1"), "PACS", None, states)

    assert states_in_words(job({State.STORED: 3, State.FAILED: 1})) == "1 failed, 3 stored"
    assert states_in_words(job({State.WAITING: 2})) == "waiting"


def test_a_job_is_sent_to_another_destination(
    qtbot: Any,
    dialog: OutboxDialog,
    real: tuple[Outbox, Engine],
    tmp_path: Path,
    free_port: Callable[[], int],
) -> None:
    outbox = real[0]
    job_id = left_behind(tmp_path, outbox, free_port())
    qtbot.waitUntil(lambda: outbox.is_finished(job_id), timeout=20000)
    with Archive(ArchiveConfig(folder=tmp_path / "archive", port=0)) as archive:
        there = RemoteAE("DEMO", "127.0.0.1", archive.port, name="Other PACS")
        dialog.offer([(there, Confirmation())])
        dialog.refresh()
        qtbot.waitUntil(lambda: dialog.files.table.rowCount() == 3, timeout=10000)
        chooser = dialog.findChild(QPushButton, "outbox_elsewhere")
        assert chooser is not None
        (action,) = chooser.menu().actions()
        action.trigger()
        qtbot.waitUntil(lambda: len(archive.contents()) == 3, timeout=20000)
        qtbot.waitUntil(lambda: states(outbox, job_id) == ["cancelled"] * 3, timeout=10000)
        uids = {r.planned.SOPInstanceUID for r in outbox.job(job_id).instances}
        assert {one.sop_instance_uid for one in archive.contents()} == uids


def test_the_order_is_given_up_with_a_reason_for_the_ris(
    qtbot: Any,
    dialog: OutboxDialog,
    real: tuple[Outbox, Engine],
    tmp_path: Path,
    free_port: Callable[[], int],
) -> None:
    with running_ris(Ris()) as ris:
        job_id = of_an_order(tmp_path, real[0], free_port(), ris.remote)
        qtbot.waitUntil(lambda: ris.statuses() == [["IN PROGRESS"]], timeout=20000)
        qtbot.waitUntil(lambda: states(real[0], job_id) == ["waiting"], timeout=20000)
        dialog.refresh()
        wait_shown(qtbot, dialog)
        qtbot.waitUntil(lambda: text(dialog, 0, 5) == "waiting; order: in progress", timeout=10000)
        push(dialog, "outbox_cancel")
        asked = dialog.findChild(GiveUpDialog)
        assert asked is not None
        asked.reason.set_value("wrong-entry")
        give_up = asked.findChild(QPushButton, "give_up")
        assert give_up is not None
        give_up.click()
        qtbot.waitUntil(lambda: ris.statuses() == [["IN PROGRESS", "DISCONTINUED"]], timeout=20000)
        ((_, ended),) = ris.steps.values()
        assert ended.PerformedProcedureStepDiscontinuationReasonCodeSequence[0].CodeValue == "110514"


@pytest.fixture
def untold(
    qtbot: Any,
    dialog: OutboxDialog,
    real: tuple[Outbox, Engine],
    tmp_path: Path,
    free_port: Callable[[], int],
) -> Iterator[tuple[str, RemoteAE]]:
    """Show a job that is stored, of which the RIS could not be told; give both."""
    port, away = free_port(), RemoteAE("RIS", "127.0.0.1", free_port(), name="Hospital RIS")
    with Archive(ArchiveConfig(folder=tmp_path / "archive", port=port)):
        job_id = of_an_order(tmp_path, real[0], port, away)
        qtbot.waitUntil(lambda: states(real[0], job_id) == ["stored"], timeout=20000)
        dialog.refresh()
        wait_shown(qtbot, dialog)
        yield job_id, away


def test_a_report_to_a_ris_that_is_away_is_given_up(
    qtbot: Any, dialog: OutboxDialog, real: tuple[Outbox, Engine], untold: tuple[str, RemoteAE]
) -> None:
    qtbot.waitUntil(lambda: text(dialog, 0, 8) != "", timeout=10000)
    push(dialog, "outbox_cancel")
    box = dialog.findChild(QMessageBox, "ask_give_up_report")
    assert box is not None
    next(b for b in box.buttons() if "Give" in b.text()).click()
    wait_shown(qtbot, dialog, 0)
    assert states(real[0], untold[0]) == ["stored"]


def test_a_ris_that_is_away_is_seen_with_its_cause(
    qtbot: Any, dialog: OutboxDialog, untold: tuple[str, RemoteAE]
) -> None:
    qtbot.waitUntil(lambda: text(dialog, 0, 5) == "stored; order: RIS not told yet", timeout=10000)
    qtbot.waitUntil(lambda: "Hospital RIS" in text(dialog, 0, 8), timeout=10000)
    assert text(dialog, 0, 7)
    with running_ris(Ris(), untold[1].port) as ris:
        push(dialog, "outbox_retry")
        qtbot.waitUntil(lambda: ris.statuses() == [["IN PROGRESS", "COMPLETED"]], timeout=20000)
        qtbot.waitUntil(lambda: dialog.jobs.table.rowCount() == 0, timeout=10000)


def test_a_long_name_gives_way_to_why_it_waits(qtbot: Any, runner: JobRunner) -> None:
    """The last column's title is in sight, without a bar to scroll by."""
    above = QWidget()
    qtbot.addWidget(above)
    columns = [Column("Accepted", lambda row: row), Column("Patient", lambda row: row * 9)]
    columns += [Column("Next try", lambda row: row), Column("Last cause", lambda row: row)]
    view = PagedView("jobs", columns, lambda row: row, runner, above)
    view.resize(520, 200)
    above.show()
    view.show_rows(lambda _offset, _limit: ["27 November 2026"])
    qtbot.waitUntil(lambda: view.table.rowCount() == 1)
    header = view.horizontalHeader()
    qtbot.waitUntil(lambda: header.sectionPosition(3) + header.sectionSizeHint(3) <= view.viewport().width())
    qtbot.waitUntil(lambda: not view.horizontalScrollBar().isVisible())
