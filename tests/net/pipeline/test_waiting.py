"""What a PACS cannot take now waits, and goes out by itself; what it will never take fails at once."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from sendtopacs.archive import Archive, ArchiveConfig
from sendtopacs.model.events import InstanceChanged, JobFinished
from sendtopacs.model.job import Plan
from sendtopacs.model.outbox_rules import OutboxRules
from sendtopacs.model.remote import RemoteAE
from sendtopacs.model.states import State
from sendtopacs.net.storage import StorageSession
from sendtopacs.outbox import JobFilter
from tests.net.pipeline.conftest import Desk

Desks = Callable[..., AbstractContextManager[Desk]]
Photos = Callable[[int], list[Path]]
Planned = Callable[..., Plan]


class Clock:
    """Stands still until it is set; may be read from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._now = datetime(2026, 11, 21, 9, 0, 0)

    def __call__(self) -> datetime:
        with self._lock:
            return self._now

    def set(self, now: datetime) -> None:
        with self._lock:
            self._now = now


@pytest.fixture
def clock() -> Clock:
    return Clock()


def is_waiting(event: Any) -> bool:
    return isinstance(event, InstanceChanged) and event.state is State.WAITING


def test_what_waits_goes_out_when_its_time_has_come(
    desks: Desks, photos: Photos, planned: Planned, free_port: Callable[[], int], clock: Clock, tmp_path: Path
) -> None:
    port = free_port()
    with desks(clock=clock) as desk:
        job_id = desk.engine.accept(planned(photos(3), RemoteAE("DEMO", "127.0.0.1", port)))
        desk.finish(job_id)
        first = desk.outbox.job(job_id).instances[0]
        assert first.next_try_at == clock() + timedelta(seconds=10)
        with Archive(ArchiveConfig(folder=tmp_path / "archive", port=port)):
            clock.set(clock() + timedelta(seconds=10))
            states = desk.finish(job_id, times=2)

    assert set(states.values()) == {State.STORED}


def test_what_is_sent_next_is_named_while_the_pacs_answers(
    desks: Desks,
    photos: Photos,
    planned: Planned,
    free_port: Callable[[], int],
    clock: Clock,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    sent, named, send = [], [], StorageSession.send

    def noted(session: Any, path: Path, pair: Any, uid: str, progress: Any, following: Any) -> Any:
        def told() -> Any:
            found = following()
            named.append(found[2] if found else None)
            return found

        sent.append(uid)
        return send(session, path, pair, uid, progress, told)

    monkeypatch.setattr(StorageSession, "send", noted)
    port = free_port()
    with desks(clock=clock) as desk:
        job_id = desk.engine.accept(planned(photos(4), RemoteAE("DEMO", "127.0.0.1", port)))
        desk.finish(job_id)  # all are converted, and wait
        with Archive(ArchiveConfig(folder=tmp_path / "archive", port=port)):
            clock.set(clock() + timedelta(seconds=10))
            assert set(desk.finish(job_id, times=2).values()) == {State.STORED}
    assert named == [*sent[1:], None]


def test_a_program_that_runs_for_months_forgets_what_ended_long_ago(
    desks: Desks,
    photos: Photos,
    planned: Planned,
    archive: Archive,
    free_port: Callable[[], int],
    clock: Clock,
) -> None:
    done, left = RemoteAE("DEMO", "127.0.0.1", archive.port), RemoteAE("AWAY", "127.0.0.1", free_port())
    rules = OutboxRules(keep_trying=timedelta(days=365), remember=timedelta(days=30))
    with desks(clock=clock, rules=rules) as desk:
        sent = desk.engine.accept(planned(photos(1), done))
        desk.finish(sent)
        kept = desk.engine.accept(planned(photos(2), left))
        desk.finish(kept)
        clock.set(clock() + timedelta(days=29))
        desk.finish(kept, times=2)  # looked at meanwhile
        assert desk.outbox.overview.count_jobs(JobFilter.ALL) == 2
        clock.set(clock() + timedelta(days=2))
        desk.finish(kept, times=3)
        desk.finish(desk.engine.accept(planned(photos(3), done)))
        assert desk.outbox.overview.job_ids(JobFilter.OPEN) == [kept]
        with pytest.raises(KeyError):
            desk.outbox.job(sent)


def test_one_attempt_and_no_more_where_that_is_wanted(
    desks: Desks,
    photos: Photos,
    planned: Planned,
    free_port: Callable[[], int],
    clock: Clock,
    archive: Archive,
) -> None:
    with desks(clock=clock, keep_trying=False) as desk:
        waiting = desk.engine.accept(planned(photos(1), RemoteAE("DEMO", "127.0.0.1", free_port())))
        desk.finish(waiting)
        clock.set(clock() + timedelta(days=1))
        other = desk.engine.accept(planned(photos(1), RemoteAE("DEMO", "127.0.0.1", archive.port)))
        desk.finish(other)  # the engine looked at its work since

        assert desk.outbox.job(waiting).instances[0].attempts == 1


def test_a_clock_that_is_set_back_delays_nothing(
    desks: Desks, photos: Photos, planned: Planned, free_port: Callable[[], int], clock: Clock
) -> None:
    with desks(clock=clock) as desk:
        job_id = desk.engine.accept(planned(photos(1), RemoteAE("DEMO", "127.0.0.1", free_port())))
        desk.finish(job_id)
        clock.set(clock() - timedelta(days=365))
        desk.finish(job_id, times=2)


def test_a_pacs_that_is_down_delays_no_other(
    desks: Desks, photos: Photos, planned: Planned, listener: Any, archive: Archive
) -> None:
    mute = RemoteAE("MUTE", "127.0.0.1", listener.getsockname()[1])
    with desks() as desk:
        desk.engine.accept(planned(photos(1), mute))
        job_id = desk.engine.accept(planned(photos(2), RemoteAE("DEMO", "127.0.0.1", archive.port)))
        states = desk.finish(job_id)

    assert set(states.values()) == {State.STORED}


def test_what_is_paused_waits_for_somebody(
    desks: Desks, photos: Photos, planned: Planned, free_port: Callable[[], int], clock: Clock
) -> None:
    with desks(clock=clock) as desk:
        job_id = desk.engine.accept(planned(photos(2), RemoteAE("DEMO", "127.0.0.1", free_port())))
        desk.finish(job_id)
        held = desk.outbox.job(job_id).instances[0].instance_id
        desk.engine.hold(job_id, [held])
        desk.wait_for(lambda e: is_waiting(e) and e.problem.code == "held")
        clock.set(clock() + timedelta(seconds=30))
        desk.wait_for(lambda e: isinstance(e, JobFinished), 3)

        attempts = [r.attempts for r in desk.outbox.job(job_id).instances]
        assert attempts == [1, 2]
        desk.engine.retry(job_id, [held])
        desk.wait_for(lambda e: isinstance(e, JobFinished), 4)
        assert desk.outbox.instance(held).attempts == 2


@pytest.mark.parametrize("hours", [6, pytest.param(24, marks=pytest.mark.long)])
def test_the_schedule_to_its_end_with_an_injected_clock(
    desks: Desks, photos: Photos, planned: Planned, free_port: Callable[[], int], clock: Clock, hours: int
) -> None:
    started, waits = clock(), []
    rules = OutboxRules(keep_trying=timedelta(hours=hours))
    with desks(clock=clock, rules=rules) as desk:
        job_id = desk.engine.accept(planned(photos(1), RemoteAE("DEMO", "127.0.0.1", free_port())))
        attempt = 0
        while True:
            attempt += 1
            desk.finish(job_id, times=attempt)
            record = desk.outbox.job(job_id).instances[0]
            if record.next_try_at is None:
                break
            waits.append((record.next_try_at - clock()).total_seconds())
            clock.set(record.next_try_at)

    assert waits[:5] == [10, 30, 120, 600, 1800]
    assert set(waits[4:]) == {1800}
    assert record.state is State.FAILED
    assert record.problem is not None
    assert record.problem.code == "connection-refused"
    assert record.attempts == attempt == len(waits) + 1
    assert timedelta(hours=hours) - (clock() - started) < timedelta(minutes=30)
