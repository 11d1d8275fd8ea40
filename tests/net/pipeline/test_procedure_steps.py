"""Procedure steps: what the RIS hears of a job, whatever becomes of it, and whoever is away meanwhile."""

from __future__ import annotations

import dataclasses
import subprocess
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from pydicom import dcmread
from pynetdicom import AE

from sendtopacs.archive import Archive, ArchiveConfig
from sendtopacs.model.attributes import Code, FormValues, Patient, Reference, Series, Study, WorklistItem
from sendtopacs.model.confirmation import Confirmation, Proof
from sendtopacs.model.events import StepChanged
from sendtopacs.model.job import Plan
from sendtopacs.model.procedure_step import Reason, StepStatus
from sendtopacs.model.remote import RemoteAE
from sendtopacs.model.states import State
from sendtopacs.outbox import JobFilter
from sendtopacs.outbox.steps import Closed
from sendtopacs.plan import PlanOptions, make_plan
from sendtopacs.resources import __file__ as resources
from sendtopacs.scan import scan
from tests.conftest import require
from tests.net.pipeline.conftest import Desk
from tests.net.pipeline.test_waiting import Clock
from tests.ris import Ris, references, running_ris

Desks = Callable[..., AbstractContextManager[Desk]]
Photos = Callable[[int], list[Path]]
SAMPLES = Path(resources).parent / "samples"
STUDY = "1.2.826.0.1.3680043.8.498.1"
ORDER = FormValues(
    Patient("ŠIMKUTĖ^Ona", "P-1", "", "19700130", "F"),
    Study(STUDY, "20261121", "0905", AccessionNumber="A-7"),
    Series(Modality="XC", OperatorsName="Žukas^Jonas"),
    WorklistItem(
        RequestedProcedureID="RP-7",
        RequestedProcedureDescription="Žaizdos nuotrauka",
        ScheduledProcedureStepID="SPS-7",
        ScheduledProcedureStepDescription="Wound, left foot",
        ScheduledProtocolCodeSequence=(Code("WOUND", "99LOC", "Wound photography"),),
        RequestedProcedureCodeSequence=(Code("FOOT", "99LOC", "Left foot"),),
        ReferencedStudySequence=(Reference("1.2.840.10008.3.1.2.3.1", "1.2.3.4"),),
    ),
)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def ris() -> Iterator[Ris]:
    with running_ris(Ris()) as running:
        yield running


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    with Archive(ArchiveConfig(folder=tmp_path / "archive", port=0)) as running:
        yield running


def to(archive: Archive) -> RemoteAE:
    return RemoteAE("DEMO", "127.0.0.1", archive.port)


def plan(paths: list[Path], destination: RemoteAE, ris: RemoteAE | None, **changes: Any) -> Plan:
    made = make_plan(list(scan(paths)), ORDER, PlanOptions(destination, procedure_steps=ris, **changes))
    assert made.blocking == ()
    return made


def listed(archive: Archive) -> set[tuple[str, str]]:
    return {(one.sop_class_uid, one.sop_instance_uid) for one in archive.contents()}


def all_of(report: Any) -> set[tuple[str, str]]:
    return {one for instances in references(report).values() for one in instances}


def test_in_progress_then_completed_with_what_the_archive_holds(
    desks: Desks, ris: Ris, archive: Archive
) -> None:
    with desks() as desk:
        files = [SAMPLES / "photo.jpg", SAMPLES / "consent.pdf"]
        job_id = desk.engine.accept(plan(files, to(archive), ris.remote))
        desk.finish(job_id)
        ((begun, done),) = ris.wait_for([["IN PROGRESS", "COMPLETED"]])
    (scheduled,) = begun.ScheduledStepAttributesSequence
    assert (scheduled.StudyInstanceUID, scheduled.AccessionNumber) == (STUDY, "A-7")
    assert (scheduled.RequestedProcedureID, scheduled.ScheduledProcedureStepID) == ("RP-7", "SPS-7")
    assert scheduled.RequestedProcedureDescription == "Žaizdos nuotrauka"
    assert scheduled.ScheduledProtocolCodeSequence[0].CodeValue == "WOUND"
    assert scheduled.ReferencedStudySequence[0].ReferencedSOPInstanceUID == "1.2.3.4"
    assert (begun.PatientName, begun.PatientID, begun.PatientSex) == ("ŠIMKUTĖ^Ona", "P-1", "F")
    assert begun.ProcedureCodeSequence[0].CodeMeaning == "Left foot"
    assert begun.Modality == "XC"
    assert all_of(done) == listed(archive)
    assert len(references(done)) == 2  # photos and documents have a series each
    for series in done.PerformedSeriesSequence:
        assert series.ProtocolName == "Žaizdos nuotrauka"
        assert series.OperatorsName == "Žukas^Jonas"
        assert series.RetrieveAETitle == "DEMO"
    documents = [s.ReferencedNonImageCompositeSOPInstanceSequence for s in done.PerformedSeriesSequence]
    assert sorted(map(len, documents)) == [0, 1]
    for one in archive.contents():
        held = dcmread(one.path, stop_before_pixels=True)
        (made_by,) = held.ReferencedPerformedProcedureStepSequence
        assert made_by.ReferencedSOPInstanceUID == next(iter(ris.steps))
        assert held.PerformedProcedureStepID == begun.PerformedProcedureStepID


def test_without_the_setting_nobody_is_told(desks: Desks, ris: Ris, archive: Archive, photos: Photos) -> None:
    with desks() as desk:
        desk.finish(desk.engine.accept(plan(photos(1), to(archive), None)))
    assert ris.steps == {}
    (one,) = archive.contents()
    assert "ReferencedPerformedProcedureStepSequence" not in dcmread(one.path, stop_before_pixels=True)


def test_completed_only_once_it_is_confirmed(
    desks: Desks,
    ris: Ris,
    archive: Archive,
    photos: Photos,
    free_port: Callable[[], int],
    tmp_path: Path,
    clock: Clock,
) -> None:
    other = ArchiveConfig(folder=tmp_path / "asked", port=free_port())
    proof = Confirmation(Proof.FIND, RemoteAE("DEMO", "127.0.0.1", other.port), timeout_s=2)
    with desks(clock=clock) as desk:
        job_id = desk.engine.accept(plan(photos(1), to(archive), ris.remote, confirmation=proof))
        desk.finish(job_id)
        assert set(desk.states(job_id).values()) == {State.STORED}
        ris.wait_for([["IN PROGRESS"]])
        with Archive(other) as asked:
            (one,) = archive.contents()
            _copy_into(asked, one.path)
            clock.set(clock() + timedelta(minutes=1))
            desk.finish(job_id, 2)
            assert set(desk.states(job_id).values()) == {State.CONFIRMED}
            ris.wait_for([["IN PROGRESS", "COMPLETED"]])


def _copy_into(archive: Archive, path: Path) -> None:
    held = dcmread(path)
    ae = AE()
    ae.add_requested_context(held.SOPClassUID, held.file_meta.TransferSyntaxUID)
    association = ae.associate("127.0.0.1", archive.port, ae_title="DEMO")
    assert association.send_c_store(held).Status == 0
    association.release()


def test_given_up_before_anything_was_stored(
    desks: Desks, ris: Ris, photos: Photos, free_port: Callable[[], int]
) -> None:
    with desks() as desk:
        job_id = desk.engine.accept(plan(photos(2), RemoteAE("AWAY", "127.0.0.1", free_port()), ris.remote))
        desk.finish(job_id)
        ris.wait_for([["IN PROGRESS"]])
        desk.engine.cancel(job_id, reason=Reason.WRONG_ENTRY)
        ((_, ended),) = ris.wait_for([["IN PROGRESS", "DISCONTINUED"]])
    (reason,) = ended.PerformedProcedureStepDiscontinuationReasonCodeSequence
    assert (reason.CodeValue, reason.CodingSchemeDesignator) == ("110514", "DCM")
    assert list(ended.PerformedSeriesSequence) == []


def test_given_up_half_way_lists_what_was_stored(
    desks: Desks, ris: Ris, archive: Archive, photos: Photos
) -> None:
    with desks() as desk:
        broken, good = photos(2)
        made = plan([broken, good], to(archive), ris.remote)
        broken.unlink()
        job_id = desk.engine.accept(made)
        desk.finish(job_id)
        assert sorted(desk.states(job_id).values()) == [State.FAILED, State.STORED]
        ris.wait_for([["IN PROGRESS"]])  # somebody has to decide about what failed
        assert [job.job_id for job in desk.outbox.overview.jobs(JobFilter.OPEN)] == [job_id]
        desk.engine.cancel(job_id)
        ((_, ended),) = ris.wait_for([["IN PROGRESS", "DISCONTINUED"]])
    assert all_of(ended) == listed(archive)
    assert ended.PerformedProcedureStepDiscontinuationReasonCodeSequence[0].CodeValue == "110513"


def test_a_single_file_left_out_does_not_discontinue_it(
    desks: Desks, ris: Ris, archive: Archive, photos: Photos
) -> None:
    with desks() as desk:
        broken, good = photos(2)
        made = plan([broken, good], to(archive), ris.remote)
        broken.unlink()
        job_id = desk.engine.accept(made)
        desk.finish(job_id)
        failed = [r.instance_id for r in desk.engine.job(job_id).instances if r.state is State.FAILED]
        desk.engine.cancel(job_id, failed)
        ((_, ended),) = ris.wait_for([["IN PROGRESS", "COMPLETED"]])
    assert all_of(ended) == listed(archive)


def test_a_ris_that_is_away_delays_no_file_and_hears_it_all_later(
    desks: Desks, archive: Archive, photos: Photos, free_port: Callable[[], int], clock: Clock
) -> None:
    away = RemoteAE("RIS", "127.0.0.1", free_port(), name="Hospital RIS")
    with desks(clock=clock) as desk:
        job_id = desk.engine.accept(plan(photos(2), to(archive), away))
        assert set(desk.finish(job_id).values()) == {State.STORED}
        desk.wait_for(lambda e: isinstance(e, StepChanged) and e.problem is not None)
        (job,) = desk.outbox.overview.jobs(JobFilter.OPEN)  # it is not done: somebody waits for it
        assert job.step is not None
        assert (job.step.reported, job.step.problem.code) == (StepStatus.UNREPORTED, "connection-refused")
        assert job.step.next_try_at == clock() + timedelta(seconds=10)
        assert desk.outbox.forget_ended(timedelta(0)) == 0
    with running_ris(Ris(), away.port) as ris, desks(clock=clock) as desk:  # after a restart
        clock.set(clock() + timedelta(seconds=11))
        ((_, ended),) = ris.wait_for([["IN PROGRESS", "COMPLETED"]])
        assert all_of(ended) == listed(archive)
        _until(lambda: desk.outbox.overview.jobs(JobFilter.OPEN) == [])


def test_an_archive_that_is_away_leaves_it_in_progress(
    desks: Desks, ris: Ris, photos: Photos, free_port: Callable[[], int], clock: Clock, tmp_path: Path
) -> None:
    port = free_port()
    with desks(clock=clock) as desk:
        job_id = desk.engine.accept(plan(photos(1), RemoteAE("DEMO", "127.0.0.1", port), ris.remote))
        desk.finish(job_id)
        ris.wait_for([["IN PROGRESS"]])
        with Archive(ArchiveConfig(folder=tmp_path / "later", port=port)) as later:
            clock.set(clock() + timedelta(seconds=11))
            desk.finish(job_id, 2)
            ((_, ended),) = ris.wait_for([["IN PROGRESS", "COMPLETED"]])
            assert all_of(ended) == listed(later)


def test_what_is_sent_elsewhere_goes_on_with_the_same_step(
    desks: Desks, ris: Ris, archive: Archive, photos: Photos, free_port: Callable[[], int]
) -> None:
    away = RemoteAE("AWAY", "127.0.0.1", free_port())
    with desks() as desk:
        job_id = desk.engine.accept(plan(photos(2), away, ris.remote))
        desk.finish(job_id)
        ris.wait_for([["IN PROGRESS"]])
        new_id = desk.engine.send_elsewhere(job_id, None, to(archive), Confirmation())
        desk.finish(new_id)
        ((_, ended),) = ris.wait_for([["IN PROGRESS", "COMPLETED"]])
    assert all_of(ended) == listed(archive)


@pytest.mark.parametrize("status", [0x0110, 0x0213])
def test_a_ris_that_cannot_now_is_told_again(
    desks: Desks, ris: Ris, archive: Archive, photos: Photos, clock: Clock, status: int
) -> None:
    ris.answers = [status]
    with desks(clock=clock) as desk:
        desk.finish(desk.engine.accept(plan(photos(1), to(archive), ris.remote)))
        desk.wait_for(lambda e: isinstance(e, StepChanged) and e.problem is not None)
        clock.set(clock() + timedelta(seconds=11))
        ris.wait_for([["IN PROGRESS", "COMPLETED"]])


def test_a_refusal_is_said_and_can_be_tried_again(
    desks: Desks, ris: Ris, archive: Archive, photos: Photos
) -> None:
    ris.answers = [0x0124]
    with desks() as desk:
        job_id = desk.engine.accept(plan(photos(1), to(archive), ris.remote))
        assert set(desk.finish(job_id).values()) == {State.STORED}
        desk.wait_for(lambda e: isinstance(e, StepChanged) and e.problem is not None)
        (job,) = desk.outbox.overview.jobs(JobFilter.OPEN)
        assert (job.step.closed, job.step.problem.code) == (Closed.FAILED, "step-refused")
        desk.engine.retry(job_id)
        ris.wait_for([["IN PROGRESS", "COMPLETED"]])


def test_a_refusal_can_be_let_be(desks: Desks, ris: Ris, archive: Archive, photos: Photos) -> None:
    ris.answers = [0x0124]
    with desks() as desk:
        job_id = desk.engine.accept(plan(photos(1), to(archive), ris.remote))
        desk.finish(job_id)
        desk.wait_for(lambda e: isinstance(e, StepChanged) and e.problem is not None)
        desk.engine.cancel(job_id)
        assert desk.outbox.overview.jobs(JobFilter.OPEN) == []
        assert ris.steps == {}


def test_a_report_that_waits_for_the_ris_can_be_let_be(
    desks: Desks, archive: Archive, photos: Photos, free_port: Callable[[], int], clock: Clock
) -> None:
    away = RemoteAE("RIS", "127.0.0.1", free_port(), name="Hospital RIS")
    with desks(clock=clock) as desk:
        job_id = desk.engine.accept(plan(photos(1), to(archive), away))
        desk.finish(job_id)
        desk.wait_for(lambda e: isinstance(e, StepChanged) and e.problem is not None)
        desk.engine.cancel(job_id)
        assert desk.outbox.overview.jobs(JobFilter.OPEN) == []
        with running_ris(Ris(), away.port) as ris:
            clock.set(clock() + timedelta(hours=1))
            desk.finish(desk.engine.accept(plan(photos(1), to(archive), away)))
            ris.wait_for([["IN PROGRESS", "COMPLETED"]])  # of the second job alone
            desk.engine.retry(job_id)  # and it can be thought over
            ris.wait_for([["IN PROGRESS", "COMPLETED"]] * 2)


def test_giving_up_files_still_reports_them_to_a_ris_that_is_away(
    desks: Desks, photos: Photos, free_port: Callable[[], int], clock: Clock
) -> None:
    """The first 'Give up' is of the files; the RIS is to hear that they were."""
    away = RemoteAE("RIS", "127.0.0.1", free_port(), name="Hospital RIS")
    with desks(clock=clock) as desk:
        job_id = desk.engine.accept(plan(photos(1), RemoteAE("DEMO", "127.0.0.1", free_port()), away))
        desk.finish(job_id)
        desk.wait_for(lambda e: isinstance(e, StepChanged) and e.problem is not None)
        desk.engine.cancel(job_id)
        _until(lambda: set(desk.states(job_id).values()) == {State.CANCELLED})
        (job,) = desk.outbox.overview.jobs(JobFilter.OPEN)
        assert job.step is not None
        assert job.step.closed is Closed.NO
        with running_ris(Ris(), away.port) as ris:
            clock.set(clock() + timedelta(seconds=11))
            ris.wait_for([["IN PROGRESS", "DISCONTINUED"]])


def test_an_answer_that_was_lost_is_no_second_step(
    desks: Desks, ris: Ris, archive: Archive, photos: Photos, clock: Clock
) -> None:
    def lose(event: Any) -> int:
        """Take it, and break off before the answer."""
        ris.answers = []
        taken, _ = (ris.created if hasattr(event, "attribute_list") and _is_create(event) else ris.changed)(
            event
        )
        assert taken == 0x0000
        event.assoc.abort()
        return taken

    ris.answers = [lose]
    with desks(clock=clock) as desk:
        desk.finish(desk.engine.accept(plan(photos(1), to(archive), ris.remote)))
        desk.wait_for(lambda e: isinstance(e, StepChanged) and e.problem is not None)
        with ris.news:
            ris.answers = [lambda _e: 0x0111, lose]
        clock.set(clock() + timedelta(seconds=11))
        desk.wait_for(lambda e: isinstance(e, StepChanged) and e.problem is not None, 2)
        ris.wait_for([["IN PROGRESS", "COMPLETED"]])
        clock.set(clock() + timedelta(minutes=31))
        desk.wait_for(lambda e: isinstance(e, StepChanged) and e.status is StepStatus.COMPLETED)
        assert ris.statuses() == [["IN PROGRESS", "COMPLETED"]]


def _is_create(event: Any) -> bool:
    return type(event.request).__name__ == "N_CREATE"


def test_a_peer_that_takes_no_steps_is_named(
    desks: Desks, archive: Archive, photos: Photos, tmp_path: Path
) -> None:
    with desks() as desk:
        desk.finish(desk.engine.accept(plan(photos(1), to(archive), to(archive))))
        desk.wait_for(
            lambda e: (
                isinstance(e, StepChanged) and e.problem is not None and e.problem.code == "step-not-taken"
            )
        )


def test_other_letters_arrive_in_every_character_set(
    desks: Desks, ris: Ris, archive: Archive, photos: Photos
) -> None:
    names = {
        "ISO_IR 100": "Müller^Jörg",
        "ISO 2022 IR 58": "Wang^XiaoDong=王^小东",
        "ISO 2022 IR 87": "Yamada^Tarou=山田^太郎",
    }
    with desks() as desk:
        for term, name in names.items():
            values = dataclasses.replace(
                ORDER,
                patient=Patient(name, "P-2"),
                series=Series(Modality="XC"),
                order=WorklistItem(ScheduledProcedureStepID="1"),
            )
            options = PlanOptions(to(archive), character_set=term, procedure_steps=ris.remote)
            made = make_plan(list(scan(photos(1))), values, options)
            assert made.blocking == ()
            desk.finish(desk.engine.accept(made))
        reports = ris.wait_for([["IN PROGRESS", "COMPLETED"]] * 3)
    for (begun, _), (term, name) in zip(reports, names.items(), strict=True):
        if term == "ISO 2022 IR 58":
            raw = begun.get_item("PatientName").value
            assert b"\x1b$)A" + "王".encode("gb2312") in raw
        else:
            assert begun.PatientName == name


def test_the_log_names_nobody(
    desks: Desks, ris: Ris, archive: Archive, photos: Photos, home: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG")
    with desks() as desk:
        desk.finish(desk.engine.accept(plan(photos(1), to(archive), ris.remote)))
        desk.wait_for(lambda e: isinstance(e, StepChanged) and e.status is StepStatus.COMPLETED)
    assert "procedure step: COMPLETED" in caplog.text
    assert "IMKUT" not in caplog.text
    assert "Žukas" not in caplog.text


def _until(true: Callable[[], bool]) -> None:
    done = threading.Event()
    for _ in range(300):
        if true():
            return
        done.wait(0.1)
    pytest.fail("waited in vain")


def test_objects_that_name_their_step_are_valid(desks: Desks, ris: Ris, archive: Archive) -> None:
    with desks() as desk:
        files = [SAMPLES / "photo.jpg", SAMPLES / "consent.pdf"]
        desk.finish(desk.engine.accept(plan(files, to(archive), ris.remote)))
        ris.wait_for([["IN PROGRESS", "COMPLETED"]])
    for one in archive.contents():
        checked = subprocess.run(
            [require("dciodvfy"), "-new", str(one.path)], capture_output=True, text=True, check=False
        )
        assert not [line for line in checked.stderr.splitlines() if line.startswith("Error")]
