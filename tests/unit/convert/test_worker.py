"""Processes that do what may end them: kept for the next file where that is asked for, replaced when gone."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from sendtopacs.convert import worker

_NOTE = "import os, pathlib; pathlib.Path({!r}).write_text(str(os.getpid()))"


@pytest.fixture(autouse=True)
def _alone(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    idle: list[worker._Worker] = []
    monkeypatch.setattr(worker, "_idle", idle)
    yield
    for one in idle:
        one.end()


def _pid(tmp_path: Path, *, keep: bool) -> int:
    note = tmp_path / "pid"
    assert worker.run(exec, (_NOTE.format(str(note)),), lambda: None, keep=keep)
    return int(note.read_text())


def test_one_process_does_one_thing_after_the_other(tmp_path: Path) -> None:
    first = _pid(tmp_path, keep=True)
    assert first != os.getpid()
    assert _pid(tmp_path, keep=True) == first
    assert _pid(tmp_path, keep=False) != first


def test_one_that_is_gone_meanwhile_is_replaced(tmp_path: Path) -> None:
    first = _pid(tmp_path, keep=True)
    os.kill(first, signal.SIGTERM)
    assert _pid(tmp_path, keep=True) != first


@pytest.mark.parametrize("ending", ["import os; os._exit(3)", "import os; os._exit(0)"])
def test_one_that_ends_itself_has_done_nothing(tmp_path: Path, ending: str) -> None:
    first = _pid(tmp_path, keep=True)
    assert not worker.run(exec, (ending,), lambda: None, keep=True)
    assert _pid(tmp_path, keep=True) != first


def test_one_that_does_not_end_is_not_kept(tmp_path: Path) -> None:
    first = _pid(tmp_path, keep=True)
    began = time.monotonic()
    assert not worker.run(exec, ("while True: pass",), lambda: None, 0.2, keep=True)
    assert time.monotonic() - began < 60
    assert _pid(tmp_path, keep=True) != first
