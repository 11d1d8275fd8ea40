"""Sources, a home and engines for tests of the whole way through."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from sendtopacs.archive import Archive, ArchiveConfig
from sendtopacs.model.attributes import FormValues, Patient, Series, Study
from sendtopacs.model.events import CancelToken, Event, InstanceProgress, JobFinished
from sendtopacs.model.job import Plan
from sendtopacs.model.remote import RemoteAE
from sendtopacs.model.states import State
from sendtopacs.outbox import Outbox
from sendtopacs.pipeline import Engine
from sendtopacs.plan import PlanOptions, make_plan
from sendtopacs.scan import scan

VALUES = FormValues(
    Patient("ŠIMKUTĖ^Ona", "P-1"),
    Study(StudyDate="20261121", StudyTime="0905"),
    Series(Modality="XC"),
)


@pytest.fixture
def photos(tmp_path: Path) -> Callable[[int], list[Path]]:
    """Give a function that makes so many small photos, each of its own colour."""

    def make(count: int) -> list[Path]:
        paths = [tmp_path / f"photo-{number:03d}.jpg" for number in range(count)]
        for number, path in enumerate(paths):
            if not path.exists():  # one rewritten would be another file than the one planned
                Image.new("RGB", (64, 48), (number * 7 % 256, 99, 40)).save(path)
        return paths

    return make


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    """Give a running embedded PACS."""
    with Archive(ArchiveConfig(folder=tmp_path / "archive", port=0)) as running:
        yield running


@dataclass
class Desk:
    """An engine as a window or a command line has it, and all that it told."""

    outbox: Outbox
    engine: Engine = field(init=False)
    events: list[Event] = field(default_factory=list)
    look: Callable[[Event], object] = lambda _event: None  # what a test does meanwhile
    _news: threading.Condition = field(default_factory=threading.Condition)

    def hear(self, event: Event) -> None:
        self.look(event)
        with self._news:
            self.events.append(event)
            self._news.notify_all()

    def wait_for(self, wanted: Callable[[Event], bool], count: int = 1, timeout_s: float = 30) -> None:
        """Wait until so many events were as wanted."""
        with self._news:
            came = self._news.wait_for(lambda: sum(map(wanted, self.events)) >= count, timeout_s)
        assert came, f"waited in vain; heard {self.events[-5:]}"

    def finish(self, job_id: str, times: int = 1) -> dict[str, State]:
        """Wait for the job's end; return the state of each source by name."""
        self.wait_for(lambda e: isinstance(e, JobFinished) and e.job_id == job_id, times)
        return self.states(job_id)

    def states(self, job_id: str) -> dict[str, State]:
        return {r.planned.source.path.name: r.state for r in self.engine.job(job_id).instances}

    def causes(self, job_id: str) -> set[str]:
        return {r.problem.code for r in self.engine.job(job_id).instances if r.problem}

    def wait_for_sending(self, timeout_s: float = 30) -> None:
        self.wait_for(
            lambda e: isinstance(e, InstanceProgress) and e.state is State.SENDING, timeout_s=timeout_s
        )


@pytest.fixture
def desks(home: Path) -> Iterator[Callable[..., contextlib.AbstractContextManager[Desk]]]:
    """Give a function that opens a desk on the test's home; several at once are several processes' desks."""

    @contextlib.contextmanager
    def open_desk(
        *, clock: Callable[[], datetime] = datetime.now, fleeting: Sequence[Path] = (), **how: Any
    ) -> Iterator[Desk]:
        with contextlib.closing(Outbox(home / "outbox.sqlite", home / "spool", clock, fleeting)) as outbox:
            desk = Desk(outbox)
            takes = how.pop("takes", None)
            desk.engine = Engine(outbox, desk.hear, **{"take_up_old_jobs": True, **how})
            if takes is not None:
                desk.engine.know(takes)
            desk.engine.start()
            try:
                yield desk
            finally:
                desk.engine.stop()

    return open_desk


@pytest.fixture
def planned() -> Callable[..., Plan]:
    """Give a function that plans these paths for a destination."""

    def plan(paths: list[Path], destination: RemoteAE | None, **changes: object) -> Plan:
        options = PlanOptions(destination, **changes)  # type: ignore[arg-type]
        made = make_plan(list(scan(paths, CancelToken())), VALUES, options)
        assert made.blocking == ()
        return made

    return plan
