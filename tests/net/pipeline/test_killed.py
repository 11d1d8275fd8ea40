"""Killed at any moment (SIGKILL), the next start goes on: each object arrives, once, under its one UID."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from sendtopacs.model.states import DONE, State
from sendtopacs.outbox import Outbox

COUNT = 200
PATIENCE_S = 120
_WORTH = {State.PLANNED: 0, State.CONVERTED: 1, State.SENDING: 1, State.STORED: 2}

LONG = (pytest.mark.long, pytest.mark.timeout(3600))  # sixty starts of the program

COMMANDS = {"command": ["outbox", "run", "--quiet"], "window": []}


def begin(home: Path, how: str) -> subprocess.Popen[bytes]:
    """Start the program on this home."""
    environment = {**os.environ, "SENDTOPACS_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.Popen(
        [sys.executable, "-m", "sendtopacs", *COMMANDS[how]],
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )


def progress(outbox: Outbox, job_id: str) -> int:
    """Count steps done: two for each object."""
    states = outbox.overview.summary(job_id).states
    return sum(_WORTH.get(state, 0) * count for state, count in states.items())


def kill_at(steps: int, process: subprocess.Popen[bytes], outbox: Outbox, job_id: str) -> None:
    """Kill the process once so many steps are done; it may be done with all before."""
    deadline = time.monotonic() + PATIENCE_S
    while process.poll() is None and progress(outbox, job_id) < steps:
        assert time.monotonic() < deadline, f"{progress(outbox, job_id)} of {steps} steps"
        time.sleep(0.002)
    if process.poll() is None:
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()


@pytest.mark.parametrize("how", list(COMMANDS))
@pytest.mark.parametrize(
    "moments", [6, pytest.param(60, marks=[pytest.mark.long, pytest.mark.timeout(3600)])]
)
def test_killed_at_random_moments_nothing_is_lost_or_sent_under_a_second_uid(
    how: str, moments: int, home: Path, photos: Any, planned: Callable[..., Any], orthanc: Any
) -> None:
    plan = planned(photos(COUNT), orthanc.remote)
    chance = random.Random(8)
    with closing(Outbox(home / "outbox.sqlite", home / "spool")) as outbox:
        job_id = outbox.accept(plan)
        for steps in sorted(chance.randrange(2 * COUNT) for _ in range(moments)):
            kill_at(steps, begin(home, how), outbox, job_id)
        last = begin(home, how)
        deadline = time.monotonic() + PATIENCE_S
        while not outbox.is_finished(job_id) and time.monotonic() < deadline:
            time.sleep(0.05)
        if how == "window":
            os.killpg(last.pid, signal.SIGKILL)
        last.wait(PATIENCE_S)

        states = outbox.overview.summary(job_id).states
        assert set(states) <= DONE, states
        assert sum(states.values()) == COUNT
        assert not [p for p in outbox.spool.folder.rglob("*") if p.is_file()]  # no half file either

    arrived = [orthanc.tags(one)["SOPInstanceUID"] for one in orthanc.instances()]
    assert sorted(arrived) == sorted(planned.SOPInstanceUID for planned in plan.instances)
