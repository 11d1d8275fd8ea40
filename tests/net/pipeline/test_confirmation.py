"""Stored is what the peer says; confirmed is what it proves: by a search, or by storage commitment."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from pydicom.dataset import Dataset
from pynetdicom import AE, build_role, evt
from pynetdicom.sop_class import StorageCommitmentPushModel

from sendtopacs.archive import Archive
from sendtopacs.model import sop
from sendtopacs.model.confirmation import Confirmation, Proof
from sendtopacs.model.events import InstanceChanged
from sendtopacs.model.job import Plan
from sendtopacs.model.outbox_rules import OutboxRules
from sendtopacs.model.remote import RemoteAE
from sendtopacs.model.states import State
from tests.net.pipeline.conftest import Desk

Desks = Callable[..., AbstractContextManager[Desk]]
Photos = Callable[[int], list[Path]]
Planned = Callable[..., Plan]
FIND = Confirmation(Proof.FIND, timeout_s=20)
DROPS = "function ReceivedInstanceFilter(dicom, origin, info)\n  return false\nend\n"


def commit(port: int = 0, timeout_s: float = 20) -> Confirmation:
    return Confirmation(Proof.COMMIT, timeout_s=timeout_s, port=port)


def test_found_by_a_search_is_confirmed(
    desks: Desks, photos: Photos, planned: Planned, archive: Archive
) -> None:
    there = RemoteAE("DEMO", "127.0.0.1", archive.port)
    with desks() as desk:
        job_id = desk.engine.accept(planned(photos(3), there, confirmation=FIND))
        states = desk.finish(job_id)

        assert set(states.values()) == {State.CONFIRMED}
        assert list(desk.outbox.spool.folder.iterdir()) == []


def test_orthanc_confirms_by_a_search(desks: Desks, photos: Photos, planned: Planned, orthanc: Any) -> None:
    with desks() as desk:
        job_id = desk.engine.accept(planned(photos(3), orthanc.remote, confirmation=FIND))
        assert set(desk.finish(job_id).values()) == {State.CONFIRMED}


@pytest.mark.parametrize("proof", [Proof.FIND, Proof.COMMIT])
def test_an_orthanc_that_answers_0000_and_drops_is_not_believed(
    desks: Desks,
    photos: Photos,
    planned: Planned,
    orthanc_with: Any,
    tmp_path: Path,
    free_port: Callable[[], int],
    proof: Proof,
) -> None:
    script, port = tmp_path / "drop.lua", free_port()
    script.write_text(DROPS)
    modalities = {"us": {"AET": "SENDTOPACS", "Host": "127.0.0.1", "Port": port}}
    peer = orthanc_with(LuaScripts=[str(script)], DicomModalities=modalities)
    confirmation = Confirmation(proof, timeout_s=6, port=port if proof is Proof.COMMIT else 0)
    with desks() as desk:
        job_id = desk.engine.accept(planned(photos(2), peer.remote, confirmation=confirmation))
        states = desk.finish(job_id)
        job = desk.outbox.job(job_id)

        assert set(states.values()) == {State.FAILED}
        changes = [e for e in desk.events if isinstance(e, InstanceChanged)]
        meanwhile = {e.problem.code for e in changes if e.state is State.WAITING and e.problem}
        assert meanwhile == {"commit-no-such-instance"}  # nothing of 'twice' before it was
        wanted = {"confirm-missing"} if proof is Proof.FIND else {"commit-no-such-instance"}
        assert {r.problem.code for r in job.instances if r.problem} == wanted
        assert {r.attempts for r in job.instances} == {2}  # one resend
        assert all(desk.outbox.spool.holds(r) for r in job.instances)  # nothing is lost
    assert peer.instances() == []


def test_orthanc_commits_on_an_association_of_its_own(
    desks: Desks, photos: Photos, planned: Planned, orthanc_with: Any, free_port: Callable[[], int]
) -> None:
    port = free_port()
    modalities = {"us": {"AET": "SENDTOPACS", "Host": "127.0.0.1", "Port": port}}
    peer = orthanc_with(DicomModalities=modalities)
    with desks() as desk:
        job_id = desk.engine.accept(planned(photos(3), peer.remote, confirmation=commit(port)))
        assert set(desk.finish(job_id).values()) == {State.CONFIRMED}


class Committer:
    """Stores, and commits in the way that a test wants."""

    def __init__(self, fault_peer: Any, *, same: bool = True, port: int = 0, missing: int = 0) -> None:
        self.asked: list[Dataset] = []
        self._port, self._missing, self._same = port, missing, same
        self.threads: list[threading.Thread] = []
        contexts = [(StorageCommitmentPushModel, ["1.2.840.10008.1.2"])]
        contexts.append((sop.SECONDARY_CAPTURE, ["1.2.840.10008.1.2", sop.JPEG_BASELINE]))
        handlers = [(evt.EVT_N_ACTION, self._on_action)]
        self.peer = fault_peer(contexts=contexts, handlers=handlers)

    def _on_action(self, event: Any) -> tuple[int, None]:
        information = event.action_information
        self.asked.append(information)
        thread = threading.Thread(target=self._report, args=(event.assoc, information))
        self.threads.append(thread)
        thread.start()
        return 0x0000, None

    def _report(self, association: Any, information: Dataset) -> None:
        report = Dataset()
        report.TransactionUID = information.TransactionUID
        items = list(information.ReferencedSOPSequence)
        failed = items[: self._missing]
        for item in failed:
            item.FailureReason = 0x0112
        report.ReferencedSOPSequence = items[self._missing :]
        if failed:
            report.FailedSOPSequence = failed
        uid = "1.2.840.10008.1.20.1.1"
        kind = 2 if failed else 1
        if self._same:
            association.send_n_event_report(report, kind, StorageCommitmentPushModel, uid)
        elif self._port:
            ae = AE("FAULTY")
            ae.add_requested_context(StorageCommitmentPushModel)
            role = build_role(StorageCommitmentPushModel, scp_role=True)
            back = ae.associate("127.0.0.1", self._port, ae_title="SENDTOPACS", ext_neg=[role])
            assert back.is_established
            back.send_n_event_report(report, kind, StorageCommitmentPushModel, uid)
            back.release()

    def join(self) -> None:
        for thread in self.threads:
            thread.join(10)


def test_a_report_on_the_same_association(
    desks: Desks, photos: Photos, planned: Planned, fault_peer: Any
) -> None:
    committer = Committer(fault_peer)
    with desks() as desk:
        job_id = desk.engine.accept(planned(photos(2), committer.peer.remote, confirmation=commit()))
        assert set(desk.finish(job_id).values()) == {State.CONFIRMED}
    committer.join()


def test_a_report_on_a_new_association(
    desks: Desks, photos: Photos, planned: Planned, fault_peer: Any, free_port: Callable[[], int]
) -> None:
    port = free_port()
    committer = Committer(fault_peer, same=False, port=port)
    with desks() as desk:
        job_id = desk.engine.accept(planned(photos(2), committer.peer.remote, confirmation=commit(port)))
        assert set(desk.finish(job_id).values()) == {State.CONFIRMED}
    committer.join()


def test_an_instance_that_is_missing_is_sent_again_then_fails_with_the_reason(
    desks: Desks, photos: Photos, planned: Planned, fault_peer: Any
) -> None:
    committer = Committer(fault_peer, missing=1)
    with desks() as desk:
        confirmation = commit(timeout_s=6)
        job_id = desk.engine.accept(planned(photos(2), committer.peer.remote, confirmation=confirmation))
        states = desk.finish(job_id)

        assert State.CONFIRMED in states.values()
        failed = [r for r in desk.outbox.job(job_id).instances if r.state is State.FAILED]
        assert [r.problem.code for r in failed if r.problem] == ["commit-no-such-instance"] * len(failed)
    committer.join()


def test_no_report_at_all(desks: Desks, photos: Photos, planned: Planned, fault_peer: Any) -> None:
    committer = Committer(fault_peer, same=False)
    with desks() as desk:
        confirmation = commit(timeout_s=2)
        job_id = desk.engine.accept(planned(photos(1), committer.peer.remote, confirmation=confirmation))
        states = desk.finish(job_id)

        assert set(states.values()) == {State.FAILED}
        assert desk.causes(job_id) == {"commit-no-report"}
    committer.join()


def test_who_cannot_be_asked_is_asked_again_later(
    desks: Desks, photos: Photos, planned: Planned, archive: Archive, free_port: Callable[[], int]
) -> None:
    there = RemoteAE("DEMO", "127.0.0.1", archive.port)
    away = Confirmation(Proof.FIND, RemoteAE("QR", "127.0.0.1", free_port()), timeout_s=2)
    with desks() as desk:
        job_id = desk.engine.accept(planned(photos(1), there, confirmation=away))
        states = desk.finish(job_id)
        record = desk.outbox.job(job_id).instances[0]

        assert set(states.values()) == {State.STORED}
        assert record.next_try_at is not None
        assert desk.causes(job_id) == {"confirm-not-asked"}
        assert desk.outbox.spool.holds(record)


def test_who_refuses_to_be_asked_is_named_with_what_to_do(
    desks: Desks, photos: Photos, planned: Planned, fault_peer: Any
) -> None:
    """It is asked again later, but the row says what it said."""
    contexts = [
        (StorageCommitmentPushModel, ["1.2.840.10008.1.2"]),
        (sop.SECONDARY_CAPTURE, [sop.JPEG_BASELINE]),
    ]
    peer = fault_peer(contexts=contexts, handlers=[(evt.EVT_N_ACTION, lambda _event: (0x0124, None))])
    with desks() as desk:
        job_id = desk.engine.accept(planned(photos(1), peer.remote, confirmation=commit(timeout_s=2)))
        assert set(desk.finish(job_id).values()) == {State.STORED}
        assert desk.causes(job_id) == {"commit-refused"}
        assert desk.outbox.job(job_id).instances[0].next_try_at is not None


def test_who_could_never_be_asked_has_failed_with_the_reason(
    desks: Desks, photos: Photos, planned: Planned, archive: Archive, free_port: Callable[[], int]
) -> None:
    there = RemoteAE("DEMO", "127.0.0.1", archive.port)
    away = Confirmation(Proof.FIND, RemoteAE("QR", "127.0.0.1", free_port()), timeout_s=2)
    rules = OutboxRules(keep_trying=timedelta(0))
    with desks(rules=rules) as desk:
        job_id = desk.engine.accept(planned(photos(1), there, confirmation=away))
        assert set(desk.finish(job_id).values()) == {State.FAILED}
        assert desk.causes(job_id) == {"connection-refused"}  # not that it will be asked again
