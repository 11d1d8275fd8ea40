"""The engine, from files to a peer: what is accepted arrives, once, under the UIDs it was planned with."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable
from contextlib import AbstractContextManager, closing
from pathlib import Path
from typing import Any

import pytest

from sendtopacs.archive import Archive
from sendtopacs.convert.create import create
from sendtopacs.model.events import DestinationTrouble, Event, InstanceChanged, JobFinished
from sendtopacs.model.job import Plan
from sendtopacs.model.remote import RemoteAE
from sendtopacs.model.states import State
from sendtopacs.outbox import Outbox
from sendtopacs.pipeline import Engine

Desks = Callable[..., AbstractContextManager[Any]]
Photos = Callable[[int], list[Path]]
Planned = Callable[..., Plan]


def at(archive: Archive) -> RemoteAE:
    return RemoteAE("DEMO", "127.0.0.1", archive.port)


def uids(plan: Plan) -> set[str]:
    return {i.SOPInstanceUID for i in plan.instances}


def held(archive: Archive) -> list[str]:
    return sorted(one.sop_instance_uid for one in archive.contents())


def test_everything_arrives_and_the_spool_is_empty(
    desks: Desks, photos: Photos, planned: Planned, archive: Archive, home: Path
) -> None:
    plan = planned(photos(12), at(archive))
    with desks() as desk:
        job_id = desk.engine.accept(plan)
        states = desk.finish(job_id)

    assert set(states.values()) == {State.STORED}
    assert held(archive) == sorted(uids(plan))
    assert list((home / "spool").iterdir()) == []


def test_an_instance_goes_through_its_states_in_order(
    desks: Desks, photos: Photos, planned: Planned, archive: Archive
) -> None:
    with desks() as desk:
        desk.finish(desk.engine.accept(planned(photos(1), at(archive))))
        passed = [e.state for e in desk.events if isinstance(e, InstanceChanged)]

    assert passed == [State.CONVERTED, State.SENDING, State.STORED]


def test_a_source_that_vanishes_fails_alone(
    desks: Desks, photos: Photos, planned: Planned, archive: Archive
) -> None:
    paths = photos(3)
    plan = planned(paths, at(archive))
    paths[1].unlink()
    with desks() as desk:
        job_id = desk.engine.accept(plan)
        states = desk.finish(job_id)
        causes = desk.causes(job_id)

    assert list(states.values()) == [State.STORED, State.FAILED, State.STORED]
    assert causes == {"source-missing"}


def test_all_or_nothing_sends_nothing_when_one_cannot_be_converted(
    desks: Desks, photos: Photos, planned: Planned, archive: Archive
) -> None:
    paths = photos(3)
    plan = planned(paths, at(archive), all_or_nothing=True)
    paths[1].unlink()
    with desks() as desk:
        job_id = desk.engine.accept(plan)
        desk.finish(job_id)
        causes = desk.causes(job_id)

    assert held(archive) == []
    assert causes == {"source-missing", "not-sent-all-or-nothing"}


def test_all_or_nothing_sends_all_when_all_were_converted(
    desks: Desks, photos: Photos, planned: Planned, archive: Archive
) -> None:
    plan = planned(photos(3), at(archive), all_or_nothing=True)
    with desks() as desk:
        desk.finish(desk.engine.accept(plan))

    assert held(archive) == sorted(uids(plan))


def test_what_failed_is_sent_again_under_the_same_uids(
    desks: Desks, photos: Photos, planned: Planned, fault_peer: Any
) -> None:
    answers = iter([0xA700, 0x0000, 0x0000])
    peer = fault_peer(lambda _event: next(answers))
    plan = planned(photos(2), peer.remote)
    with desks() as desk:
        job_id = desk.engine.accept(plan)
        first = desk.finish(job_id)
        desk.engine.retry(job_id)
        second = desk.finish(job_id, times=2)

    assert sorted(first.values()) == [State.STORED, State.WAITING]
    assert set(second.values()) == {State.STORED}
    assert {str(d.SOPInstanceUID) for d in peer.stored} == uids(plan)
    assert len(peer.stored) == 3


def test_a_warning_of_the_peer_is_stored_with_its_sentence(
    desks: Desks, photos: Photos, planned: Planned, fault_peer: Any
) -> None:
    peer = fault_peer(0xB000)
    with desks() as desk:
        job_id = desk.engine.accept(planned(photos(1), peer.remote))
        states = desk.finish(job_id)
        causes = desk.causes(job_id)

    assert set(states.values()) == {State.STORED}
    assert causes == {"store-coerced"}


def test_after_a_refused_connection_everything_waits_and_that_is_said_once(
    desks: Desks, photos: Photos, planned: Planned, free_port: Callable[[], int]
) -> None:
    nobody = RemoteAE("NOBODY", "127.0.0.1", free_port())
    with desks() as desk:
        job_id = desk.engine.accept(planned(photos(5), nobody))
        states = desk.finish(job_id)
        told = [e for e in desk.events if isinstance(e, DestinationTrouble)]
        causes = desk.causes(job_id)

    assert set(states.values()) == {State.WAITING}
    assert causes == {"connection-refused"}
    assert len(told) == 1


def test_a_connection_that_breaks_costs_one_instance(
    desks: Desks, photos: Photos, planned: Planned, fault_peer: Any
) -> None:
    seen: list[str] = []

    def break_the_second(event: Any) -> int:
        seen.append(event.request.AffectedSOPInstanceUID)
        return fault_peer.drop(event) if len(seen) == 2 else 0x0000

    peer = fault_peer(break_the_second)
    with desks() as desk:
        job_id = desk.engine.accept(planned(photos(5), peer.remote))
        states = desk.finish(job_id)

    assert sorted(states.values()) == [State.STORED] * 4 + [State.WAITING]


def test_a_peer_that_aborts_now_and_then_gets_all_the_rest(
    desks: Desks, photos: Photos, planned: Planned, fault_peer: Any
) -> None:
    aborts = iter([True, False] * 5)

    def answer(event: Any) -> int:
        return int(fault_peer.abort(event)) if next(aborts) else 0x0000

    peer = fault_peer(answer)
    with desks() as desk:
        states = desk.finish(desk.engine.accept(planned(photos(10), peer.remote)))

    assert list(states.values()).count(State.STORED) == 5


def test_the_time_for_a_study_is_for_sending_it(
    desks: Desks, photos: Photos, planned: Planned, archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A conversion of hours takes nothing of it."""
    passed_s = 0.0

    class Clock:
        @staticmethod
        def monotonic() -> float:
            return time.monotonic() + passed_s

    def slow(*arguments: Any, **options: Any) -> Any:
        nonlocal passed_s
        passed_s += 8000.0
        return create(*arguments, **options)

    monkeypatch.setattr("sendtopacs.delivery.time", Clock)
    monkeypatch.setattr("sendtopacs.convert.create.create", slow)
    with desks() as desk:
        states = desk.finish(desk.engine.accept(planned(photos(1), at(archive))))

    assert set(states.values()) == {State.STORED}


def test_cancel_stops_within_a_second_and_can_be_taken_back(
    desks: Desks, photos: Photos, planned: Planned, fault_peer: Any
) -> None:
    hanging = fault_peer(fault_peer.hang)
    with desks() as desk:
        job_id = desk.engine.accept(planned(photos(4), hanging.remote))
        desk.wait_for(lambda e: isinstance(e, InstanceChanged) and e.state is State.SENDING)
        began = time.monotonic()
        desk.engine.cancel(job_id)
        states = desk.finish(job_id)
        took_s = time.monotonic() - began
        assert set(states.values()) == {State.CANCELLED}
        assert took_s < 1.0 + 0.5  # the machine may be busy

        hanging.stored.clear()
        desk.engine.retry(job_id)
        desk.wait_for(lambda e: isinstance(e, InstanceChanged) and e.state is State.SENDING, count=2)
        desk.engine.cancel(job_id)
        desk.finish(job_id, times=2)


def test_a_peer_that_hangs_holds_up_no_other(
    desks: Desks, photos: Photos, planned: Planned, fault_peer: Any, archive: Archive
) -> None:
    hanging = fault_peer(fault_peer.hang)
    paths = photos(3)
    with desks() as desk:
        stuck = desk.engine.accept(planned(paths, hanging.remote))
        desk.wait_for(lambda e: isinstance(e, InstanceChanged) and e.state is State.SENDING)
        states = desk.finish(desk.engine.accept(planned(paths, at(archive))))
        desk.engine.cancel(stuck)
        desk.finish(stuck)

    assert set(states.values()) == {State.STORED}


def test_a_program_that_stops_goes_on_at_its_next_start(
    desks: Desks, photos: Photos, planned: Planned, fault_peer: Any, archive: Archive
) -> None:
    plan = planned(photos(6), at(archive))
    with desks() as desk:
        blocker = desk.engine.accept(planned(photos(1), fault_peer(fault_peer.hang).remote))
        desk.wait_for(lambda e: isinstance(e, InstanceChanged) and e.state is State.SENDING)
        desk.engine.stop()
        job_id = desk.engine.accept(plan)
        assert set(desk.states(job_id).values()) == {State.PLANNED}
        assert set(desk.states(blocker).values()) == {State.CONVERTED}
        desk.outbox.forget(blocker)

    with desks() as desk:
        desk.finish(job_id)

    assert held(archive) == sorted(uids(plan))


def test_a_second_process_hands_its_job_over(
    desks: Desks, photos: Photos, planned: Planned, archive: Archive
) -> None:
    plan = planned(photos(3), at(archive))
    with desks() as owner, desks(take_up_old_jobs=False) as guest:
        owner.finish(owner.engine.accept(planned(photos(1), at(archive))))
        assert owner.outbox.owner.held
        job_id = guest.engine.accept(plan)
        states = guest.finish(job_id)
        assert not guest.outbox.owner.held

    assert set(states.values()) == {State.STORED}
    assert uids(plan) <= set(held(archive))


def test_a_second_process_takes_over_when_the_first_has_gone(
    desks: Desks, photos: Photos, planned: Planned, archive: Archive, fault_peer: Any
) -> None:
    plan = planned(photos(3), at(archive))
    with desks(take_up_old_jobs=False) as guest:
        with desks() as owner:
            owner.finish(owner.engine.accept(planned(photos(1), at(archive))))
        job_id = guest.engine.accept(plan)
        states = guest.finish(job_id)

    assert set(states.values()) == {State.STORED}


def test_a_job_that_another_finished_and_left_is_reported(
    desks: Desks, photos: Photos, planned: Planned, archive: Archive, home: Path
) -> None:
    """The owner goes right after the guest's job: the guest holds the lock and finds nothing to do."""
    with closing(Outbox(home / "outbox.sqlite", home / "spool")) as outbox:
        heard: queue.SimpleQueue[Event] = queue.SimpleQueue()
        guest = Engine(outbox, heard.put, take_up_old_jobs=False)
        job_id = guest.accept(planned(photos(2), at(archive)))
        with desks() as owner:
            owner.finish(job_id)
        guest.start()
        events = [heard.get(timeout=10)]
        while not isinstance(events[-1], JobFinished):
            events.append(heard.get(timeout=10))
        guest.stop()

    assert [e.state for e in events if isinstance(e, InstanceChanged)] == [State.STORED] * 2


def test_a_listener_that_fails_costs_no_object(
    photos: Photos, planned: Planned, archive: Archive, home: Path
) -> None:
    finished = threading.Event()

    def listen(event: Event) -> None:
        if isinstance(event, JobFinished):
            finished.set()
        raise RuntimeError

    with closing(Outbox(home / "outbox.sqlite", home / "spool")) as outbox:
        engine = Engine(outbox, listen, take_up_old_jobs=True)
        engine.start()
        job_id = engine.accept(planned(photos(2), at(archive)))
        came = finished.wait(30)
        engine.stop()
        states = {r.state for r in outbox.job(job_id).instances}

    assert came
    assert states == {State.STORED}


def test_a_run_that_breaks_off_fails_the_rest_and_ends(
    desks: Desks, photos: Photos, planned: Planned, archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError

    monkeypatch.setattr("sendtopacs.net.storage.StorageSession.send", broken)
    with desks() as desk:
        job_id = desk.engine.accept(planned(photos(3), at(archive)))
        states = desk.finish(job_id)

        assert set(states.values()) == {State.FAILED}
        assert desk.causes(job_id) == {"internal"}
        assert desk.engine.job(job_id).finished


def test_what_a_killed_owner_left_half_done_is_cleared_away(
    desks: Desks, photos: Photos, planned: Planned, archive: Archive, home: Path
) -> None:
    left = home / "spool" / "0" / ".x.work"
    left.mkdir(parents=True)
    (left / "half.mp4").write_bytes(b"half")
    with desks() as desk:
        desk.finish(desk.engine.accept(planned(photos(1), at(archive))))

    assert not left.exists()


def test_kept_files_are_named_after_their_sources_and_overwrite_nothing(
    desks: Desks, photos: Photos, planned: Planned, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "photo-000.dcm").write_bytes(b"mine")
    with desks() as desk:
        job_id = desk.engine.accept(planned(photos(2), None, output_folder=out))
        states = desk.finish(job_id)
        outputs = {r.converted.path for r in desk.engine.job(job_id).instances}

    assert set(states.values()) == {State.CONVERTED}
    assert sorted(p.name for p in out.iterdir()) == ["photo-000-2.dcm", "photo-000.dcm", "photo-001.dcm"]
    assert outputs == {out / "photo-000-2.dcm", out / "photo-001.dcm"}
    assert (out / "photo-000.dcm").read_bytes() == b"mine"
    assert (out / "photo-001.dcm").stat().st_mode == (out / "photo-000.dcm").stat().st_mode


def test_an_output_folder_that_is_gone_fails_in_words(
    desks: Desks, photos: Photos, planned: Planned, tmp_path: Path
) -> None:
    with desks() as desk:
        job_id = desk.engine.accept(planned(photos(2), None, output_folder=tmp_path / "gone"))
        desk.finish(job_id)
        causes = desk.causes(job_id)

    assert causes == {"disk-failed"}


@pytest.mark.parametrize("count", [300])
def test_more_pairs_than_one_association_can_propose(
    desks: Desks, planned: Planned, photos: Photos, storescp: Any, count: int
) -> None:
    """A job of many SOP classes is parted over associations; nothing is left out."""
    from sendtopacs.model.profile import ConversionProfile  # noqa: PLC0415

    first = photos(1)[0]
    paths = []
    for number in range(count // 2):
        path = first.with_name(f"p.x{number}")
        path.write_bytes(first.read_bytes())
        paths.append(path)
    classes = {f"X{number}": f"1.2.826.0.1.3680043.10.999.{number + 1}" for number in range(count // 2)}
    peer = storescp("--promiscuous")
    with desks() as desk:
        plan = planned(paths, peer.remote, profile=ConversionProfile(sop_class_by_extension=classes))
        states = desk.finish(desk.engine.accept(plan))

    assert set(states.values()) == {State.STORED}
    assert len(peer.files()) == count // 2
