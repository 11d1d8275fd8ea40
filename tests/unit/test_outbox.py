"""The outbox: what is accepted stays, whatever happens to the process."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from sendtopacs.model.attributes import FormValues, Patient, Series, Study
from sendtopacs.model.errors import SpoolError
from sendtopacs.model.items import ImageDetails, Kind, SourceFile, SourceItem
from sendtopacs.model.job import ConvertedFile, Plan
from sendtopacs.model.problems import error, warning
from sendtopacs.model.remote import RemoteAE
from sendtopacs.model.states import State
from sendtopacs.outbox import SCHEMA_VERSION, Outbox, Wish
from sendtopacs.plan import PlanOptions, make_plan

VALUES = FormValues(
    Patient("ŽUKAUSKAS^Jonas", "123"), Study(StudyDate="20261121", StudyTime="0905"), Series(Modality="OT")
)


def a_plan(count: int = 2) -> Plan:
    items = [
        SourceItem(SourceFile(Path(f"{n}.jpg").absolute(), 10, n), Kind.PHOTO, ImageDetails("JPEG", 2, 2))
        for n in range(count)
    ]
    return make_plan(items, VALUES, PlanOptions(RemoteAE("MAIN", "pacs", 104, name="Main PACS")))


def open_outbox(folder: Path) -> Outbox:
    return Outbox(folder / "outbox.sqlite", folder / "spool")


@pytest.fixture
def outbox(tmp_path: Path) -> Iterator[Outbox]:
    with closing(open_outbox(tmp_path)) as opened:
        yield opened


def converted(outbox: Outbox, job_id: str, position: int = 0) -> int:
    """Bring an instance to CONVERTED with a real file; return its id."""
    record = outbox.job(job_id).instances[position]
    path = outbox.spool.file(record)
    path.write_bytes(b"12345")
    file = ConvertedFile(path, 5, record.planned.SOPClassUID, record.planned.TransferSyntaxUID)
    outbox.move(record.instance_id, State.CONVERTED, converted=file)
    return record.instance_id


def test_a_job_comes_back_as_it_was_accepted(tmp_path: Path) -> None:
    plan = a_plan()
    with closing(open_outbox(tmp_path)) as outbox:
        job_id = outbox.accept(plan)

    with closing(open_outbox(tmp_path)) as outbox:
        job = outbox.job(job_id)
        assert outbox.unfinished_jobs() == [job_id]

    assert job.header == plan.header
    assert tuple(r.planned for r in job.instances) == plan.instances
    assert {r.state for r in job.instances} == {State.PLANNED}


def test_files_are_for_this_user_alone(tmp_path: Path) -> None:
    with closing(open_outbox(tmp_path / "home")):
        pass

    assert (tmp_path / "home" / "outbox.sqlite").stat().st_mode & 0o077 == 0
    assert (tmp_path / "home" / "spool").stat().st_mode & 0o077 == 0


def test_a_forbidden_move_changes_nothing(outbox: Outbox) -> None:
    instance_id = outbox.job(outbox.accept(a_plan())).instances[0].instance_id

    with pytest.raises(ValueError, match="planned may not be followed by stored"):
        outbox.move(instance_id, State.STORED)

    assert outbox.instance(instance_id).state is State.PLANNED


def test_a_move_keeps_its_cause_and_counts_attempts(outbox: Outbox) -> None:
    job_id = outbox.accept(a_plan())
    instance_id = converted(outbox, job_id)

    outbox.move(instance_id, State.SENDING)
    outbox.move(instance_id, State.STORED, warning("store-coerced", status="B000"))

    record = outbox.instance(instance_id)
    assert (record.state, record.attempts) == (State.STORED, 1)
    assert record.problem == warning("store-coerced", status="B000")


def test_after_a_crash_what_was_being_sent_is_due_again(tmp_path: Path) -> None:
    with closing(open_outbox(tmp_path)) as outbox:
        job_id = outbox.accept(a_plan(3))
        sending, lost = converted(outbox, job_id, 0), converted(outbox, job_id, 1)
        outbox.move(sending, State.SENDING)
        outbox.spool.file(outbox.instance(lost)).unlink()
        half = tmp_path / "spool" / job_id / ".abc.part"
        half.write_bytes(b"half")

    with closing(open_outbox(tmp_path)) as outbox:
        outbox.recover()
        states = [r.state for r in outbox.job(job_id).instances]

    assert states == [State.CONVERTED, State.PLANNED, State.PLANNED]
    assert not half.exists()


def test_a_job_with_work_left_is_not_finished(outbox: Outbox) -> None:
    job_id = outbox.accept(a_plan(1))
    outbox.finish(job_id)
    assert not outbox.job(job_id).finished

    outbox.move(outbox.job(job_id).instances[0].instance_id, State.FAILED, error("source-missing"))
    outbox.finish(job_id)
    assert outbox.job(job_id).finished
    assert outbox.unfinished_jobs() == []

    outbox.reopen(job_id)
    assert outbox.unfinished_jobs() == [job_id]


def test_what_was_sent_before_is_known_by_path_size_and_time(outbox: Outbox) -> None:
    plan = a_plan(2)
    job_id = outbox.accept(plan)
    instance_id = converted(outbox, job_id)
    outbox.move(instance_id, State.SENDING)
    outbox.move(instance_id, State.STORED)

    files = [i.source for i in plan.instances]
    sent = outbox.known.sent_before([*files, SourceFile(files[0].path, 11, files[0].modified_ns)])

    assert list(sent) == [files[0]]
    assert sent[files[0]].destination == "Main PACS"


def test_it_tells_when_each_destination_is_tried_again(outbox: Outbox) -> None:
    job_id = outbox.accept(a_plan(2))
    assert outbox.overview.next_tries() == {}
    at = datetime(2026, 11, 27, 14, 5)
    first, second = (record.instance_id for record in outbox.job(job_id).instances)
    outbox.move(first, State.WAITING, error("outbox-empty"), next_try_at=at + timedelta(minutes=9))
    outbox.move(second, State.WAITING, error("outbox-empty"), next_try_at=at)
    assert outbox.overview.next_tries() == {"Main PACS": at}


def test_counts_and_forgetting(outbox: Outbox, tmp_path: Path) -> None:
    job_id = outbox.accept(a_plan(3))
    converted(outbox, job_id)
    assert outbox.overview.counts() == {State.PLANNED: 2, State.CONVERTED: 1}

    outbox.forget(job_id)

    assert outbox.overview.counts() == {}
    assert list((tmp_path / "spool").iterdir()) == []
    with pytest.raises(KeyError):
        outbox.job(job_id)


def test_one_owner_at_a_time(tmp_path: Path) -> None:
    with closing(open_outbox(tmp_path)) as first, closing(open_outbox(tmp_path)) as second:
        assert first.owner.take()
        assert not second.owner.take()
        job_id = second.accept(a_plan())  # anyone may add a job

        assert first.unfinished_jobs() == [job_id]
        second.wishes.ask(job_id, Wish.CANCEL)
        assert first.wishes.of_jobs() == {job_id: Wish.CANCEL}


def test_an_outbox_of_a_newer_version_is_left_alone(tmp_path: Path) -> None:
    open_outbox(tmp_path).close()
    with closing(sqlite3.connect(tmp_path / "outbox.sqlite")) as database:
        database.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")

    with pytest.raises(SpoolError) as caught:
        open_outbox(tmp_path)

    assert caught.value.problem.code == "outbox-newer"


def test_a_file_that_is_no_database_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "outbox.sqlite").write_bytes(b"not a database, by any means" * 100)

    with pytest.raises(SpoolError) as caught:
        open_outbox(tmp_path)

    assert caught.value.problem.code == "outbox-damaged"
    assert (tmp_path / "outbox.sqlite").read_bytes().startswith(b"not a database")


def test_after_a_crash_files_of_what_is_done_go(outbox: Outbox, tmp_path: Path) -> None:
    job_id = outbox.accept(a_plan(2))
    done, failed = converted(outbox, job_id, 0), converted(outbox, job_id, 1)
    outbox.move(done, State.SENDING)
    outbox.move(done, State.STORED)  # killed here, before its file was removed
    outbox.move(failed, State.FAILED, error("store-not-understood", status="C000"))
    other = tmp_path / "spool" / "convert-x" / "1.dcm"
    other.parent.mkdir()
    other.touch()

    outbox.recover()

    assert [p.name for p in (tmp_path / "spool" / job_id).iterdir()] == [f"{failed}.dcm"]
    assert other.exists()
