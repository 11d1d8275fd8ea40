"""How a procedure step ended, by the states of what its jobs made."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest

from sendtopacs.model.attributes import Patient, Series, Study, WorklistItem
from sendtopacs.model.confirmation import Confirmation, Proof
from sendtopacs.model.items import Kind, SourceFile
from sendtopacs.model.job import JobHeader, PlannedInstance
from sendtopacs.model.procedure_step import Reason
from sendtopacs.model.remote import RemoteAE
from sendtopacs.model.states import State
from sendtopacs.outbox import InstanceRecord, JobRecord, Wish
from sendtopacs.plan import PlanOptions
from sendtopacs.step_outcome import modality_of, outcome_of

S = State
MAIN = RemoteAE("MAIN", "10.0.0.1", 104)
SC = "1.2.840.10008.5.1.4.1.1.7"


def header(proof: Proof = Proof.TRUST, destination: RemoteAE = MAIN) -> JobHeader:
    options = PlanOptions(destination)
    return JobHeader(
        job_id="j",
        accepted_at="2026-11-26T09:00:00",
        patient=Patient("A", "1"),
        study=Study("1.2"),
        order=WorklistItem(),
        equipment=options.equipment,
        identity=options.identity,
        profile=options.profile,
        character_set="",
        calling_ae_title="US",
        destination=destination,
        confirmation=Confirmation(proof),
    )


def record(number: int, state: State, uid: str = "", **changes: object) -> InstanceRecord:
    file = SourceFile(Path(f"/photos/{number}.jpg"), 10, 20)
    planned = PlannedInstance(
        source=file,
        kind=Kind.PHOTO,
        StudyInstanceUID="1.2",
        SOPClassUID=SC,
        SOPInstanceUID=uid or f"1.2.{number}",
        TransferSyntaxUID="1.2.840.10008.1.2.1",
        series=Series("1.3", Modality="XC"),
        InstanceNumber=number,
        InstanceCreationDate="",
        InstanceCreationTime="",
    )
    planned = dataclasses.replace(planned, **changes)  # type: ignore[arg-type]
    return InstanceRecord(number, "j", planned, state, None, None, 0)


def job(*records: InstanceRecord, proof: Proof = Proof.TRUST, to: RemoteAE = MAIN) -> JobRecord:
    return JobRecord(header(proof, to), records, True, Wish.NONE)


def uids(*jobs: JobRecord, given_up: Reason | None = None) -> list[str] | None:
    found = outcome_of(jobs, given_up)
    if found is None:
        return None
    return [one.ReferencedSOPInstanceUID for series in found.series for one in series.instances]


@pytest.mark.parametrize("state", [S.PLANNED, S.CONVERTED, S.SENDING, S.WAITING, S.FAILED])
def test_what_is_open_leaves_it_open(state: State) -> None:
    assert uids(job(record(1, S.STORED), record(2, state))) is None


def test_stored_is_enough_only_where_it_is_trusted() -> None:
    assert uids(job(record(1, S.STORED))) == ["1.2.1"]
    assert uids(job(record(1, S.STORED), proof=Proof.FIND)) is None
    assert uids(job(record(1, S.CONFIRMED), proof=Proof.FIND)) == ["1.2.1"]


@pytest.mark.parametrize(
    ("states", "given_up", "reason"),
    [
        ((S.STORED, S.STORED), None, None),
        ((S.STORED, S.STORED), Reason.WRONG_SIDE, None),  # too late: it is all there
        ((S.STORED, S.CANCELLED), None, None),
        ((S.STORED, S.CANCELLED), Reason.WRONG_SIDE, Reason.WRONG_SIDE),
        ((S.CANCELLED, S.CANCELLED), None, Reason.UNSPECIFIED),
        ((S.CANCELLED, S.CANCELLED), Reason.DUPLICATE_ORDER, Reason.DUPLICATE_ORDER),
    ],
)
def test_completed_or_discontinued(
    states: tuple[State, ...], given_up: Reason | None, reason: Reason | None
) -> None:
    found = outcome_of([job(*(record(n, state) for n, state in enumerate(states, 1)))], given_up)
    assert found is not None
    assert found.reason is reason


def test_what_was_sent_elsewhere_counts_once_and_from_there() -> None:
    other = dataclasses.replace(MAIN, ae_title="OTHER")
    first = job(record(1, S.STORED), record(2, S.CANCELLED))
    second = job(record(1, S.STORED), record(2, S.STORED), to=other)
    assert uids(first, second) == ["1.2.1", "1.2.2"]
    under_new_uids = job(record(1, S.STORED, "1.9.1"), record(2, S.STORED, "1.9.2"), to=other)
    assert uids(first, under_new_uids) == ["1.2.1", "1.9.1", "1.9.2"]  # the archives hold all three
    assert uids(first, job(record(2, S.WAITING), to=other)) is None
    found = outcome_of([job(record(1, S.CANCELLED)), job(record(1, S.STORED), to=other)], None)
    assert found is not None
    assert [series.retrieve_ae_title for series in found.series] == ["OTHER"]


def test_what_is_of_another_study_or_stays_as_it_is_is_no_part_of_it() -> None:
    kept = record(2, S.FAILED, patient=Patient("B", "2"))
    elsewhere = record(3, S.FAILED, StudyInstanceUID="1.7")
    assert uids(job(record(1, S.STORED), kept, elsewhere)) == ["1.2.1"]


def test_the_modality_is_that_of_the_first() -> None:
    assert modality_of([job(record(1, S.STORED))]) == "XC"
