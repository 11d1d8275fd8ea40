"""Commits last in groups, and what must wait for that waits."""

from __future__ import annotations

import random
import shutil
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from sendtopacs.model.errors import SpoolError
from sendtopacs.model.problems import error
from sendtopacs.model.states import State
from sendtopacs.outbox import Outbox
from sendtopacs.outbox.hardening import Hardener
from tests.unit.test_outbox import a_plan, converted


class Disk:
    """Syncs when it may, and counts."""

    def __init__(self) -> None:
        self.may = threading.Event()
        self.began = threading.Event()
        self.syncs = 0
        self.broken = False

    def sync(self) -> None:
        self.began.set()
        assert self.may.wait(10)
        if self.broken:
            raise SpoolError(error("outbox-failed", reason="broken"))
        self.syncs += 1


@pytest.fixture
def disk() -> Disk:
    return Disk()


@pytest.fixture
def hardener(disk: Disk) -> Iterator[Hardener]:
    made = Hardener(disk.sync)
    yield made
    disk.broken = False
    disk.may.set()
    made.close()


def test_what_needs_a_commit_to_last_waits_for_the_disk(disk: Disk, hardener: Hardener) -> None:
    done = threading.Event()
    hardener.after(done.set)
    assert disk.began.wait(10)
    assert not done.is_set()

    disk.may.set()

    assert done.wait(10)


def test_many_commits_are_one_sync(disk: Disk, hardener: Hardener) -> None:
    for _ in range(1000):
        hardener.soon()
    disk.may.set()
    hardener.now()

    assert 1 <= disk.syncs <= 3


def test_a_disk_that_refuses_is_said_and_nothing_is_done_before_its_time(
    disk: Disk, hardener: Hardener
) -> None:
    done = threading.Event()
    disk.broken = True
    disk.may.set()
    hardener.after(done.set)
    with pytest.raises(SpoolError):
        hardener.now()
    assert not done.is_set()

    disk.broken = False
    hardener.now()

    assert done.is_set()


def test_a_step_is_seen_by_other_processes_at_once(tmp_path: Path) -> None:
    with closing(opened(tmp_path)) as ours, closing(opened(tmp_path)) as theirs:
        job_id = ours.accept(a_plan(1))
        instance_id = converted(ours, job_id)
        assert theirs.instance(instance_id).state is State.CONVERTED


def opened(folder: Path) -> Outbox:
    return Outbox(folder / "outbox.sqlite", folder / "spool")


STEPS = (State.SENDING, State.WAITING, State.SENDING, State.STORED)


@pytest.mark.parametrize("seed", range(8))
def test_a_power_cut_takes_back_the_last_steps_and_nothing_else(tmp_path: Path, seed: int) -> None:
    """The log is torn somewhere behind what was made to last: what is left is what was, steps earlier."""
    chance = random.Random(seed)
    before, after = tmp_path / "before", tmp_path / "after"
    with closing(opened(before)) as outbox:
        job_id = outbox.accept(a_plan(3))
        ids = [record.instance_id for record in outbox.job(job_id).instances]
        log = before / "outbox.sqlite-wal"
        lasting = log.stat().st_size
        history = [states(outbox, job_id)]
        for position, instance_id in enumerate(ids):
            converted(outbox, job_id, position)
            history.append(states(outbox, job_id))
            for state in STEPS:
                outbox.move(instance_id, state)
                history.append(states(outbox, job_id))
        after.mkdir()
        shutil.copy(before / "outbox.sqlite", after)
        torn = after / "outbox.sqlite-wal"
        torn.write_bytes(log.read_bytes()[: chance.randrange(lasting, log.stat().st_size)])

    with closing(opened(after)) as outbox:
        assert states(outbox, job_id) in history


def states(outbox: Outbox, job_id: str) -> list[State]:
    return [record.state for record in outbox.job(job_id).instances]
