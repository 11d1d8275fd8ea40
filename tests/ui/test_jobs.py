"""The bridge between Qt and the workers."""

from __future__ import annotations

import threading
from typing import Any

import pytest

from sendtopacs.model.errors import Cancelled, SendToPacsError, SourceError
from sendtopacs.model.events import Event, InstanceChanged, InstanceProgress, JobFinished
from sendtopacs.model.problems import error
from sendtopacs.model.states import State
from sendtopacs.ui.jobs import JobRunner, Task, coalesce


class Heard:
    """What came back, and in which thread."""

    def __init__(self) -> None:
        self.values: list[Any] = []
        self.threads: set[int] = set()

    def __call__(self, value: Any) -> None:
        self.values.append(value)
        self.threads.add(threading.get_ident())


def test_work_runs_elsewhere_and_its_news_comes_here(runner: JobRunner, qtbot: Any) -> None:
    reported, done = Heard(), Heard()

    def work(task: Task) -> int:
        task.report(5_000_000_000)  # more than a C int
        return threading.get_ident()

    runner.run(work, done, on_report=reported)
    qtbot.waitUntil(lambda: bool(done.values))
    assert reported.values == [5_000_000_000]
    assert reported.threads == done.threads == {threading.get_ident()}
    assert done.values != [threading.get_ident()]


@pytest.mark.parametrize(
    ("raised", "code"),
    [
        (SourceError(error("source-empty")), "source-empty"),
        (Cancelled(), "cancelled"),
        (ZeroDivisionError(), "internal"),
    ],
)
def test_what_work_raises_comes_back_as_a_problem(
    runner: JobRunner, qtbot: Any, raised: Exception, code: str
) -> None:
    failed = Heard()

    def work(_task: Task) -> None:
        raise raised

    runner.run(work, lambda _value: None, failed)
    qtbot.waitUntil(lambda: bool(failed.values))
    (failure,) = failed.values
    assert isinstance(failure, SendToPacsError)
    assert failure.problem.code == code


def test_cancel_reaches_the_work(runner: JobRunner, qtbot: Any) -> None:
    failed = Heard()

    def work(task: Task) -> None:
        assert task.cancel_token.wait(30)
        task.cancel_token.checkpoint()

    runner.run(work, lambda _value: None, failed).cancel()
    qtbot.waitUntil(lambda: bool(failed.values))
    assert isinstance(failed.values[0], Cancelled)


def test_nothing_is_heard_of_what_was_dropped(runner: JobRunner, qtbot: Any) -> None:
    heard, after = Heard(), Heard()
    task = runner.run(lambda task: task.cancel_token.wait(30), heard, heard, on_report=heard)
    task.drop()
    runner.run(lambda _task: 1, after)
    qtbot.waitUntil(lambda: bool(after.values))
    assert not heard.values


def test_shutdown_stops_what_runs(qapp: Any) -> None:
    runner = JobRunner()
    stopped = threading.Event()

    def work(task: Task) -> None:
        task.cancel_token.wait(30)
        stopped.set()

    runner.run(work, lambda _value: None)
    runner.shutdown()
    runner.listen(JobFinished("j"))
    assert stopped.is_set()


def test_events_come_in_bundles(runner: JobRunner, qtbot: Any) -> None:
    bundles: list[tuple[Event, ...]] = []
    runner.events.connect(bundles.append)
    with qtbot.waitSignal(runner.events):
        for n in range(1000):
            runner.listen(InstanceProgress("j", 1, State.SENDING, n / 1000))
    assert len(bundles) == 1
    assert len(bundles[0]) == 1


def test_only_the_last_progress_of_an_instance_counts_and_order_is_kept() -> None:
    first, second = InstanceProgress("j", 1, State.SENDING, 0.1), InstanceProgress("j", 1, State.SENDING, 0.2)
    other, stored = InstanceProgress("j", 2, State.SENDING, 0.3), InstanceChanged("j", 2, State.STORED)
    assert coalesce([first, other, second, stored]) == (other, second, stored)
