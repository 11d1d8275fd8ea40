"""A window with an engine that does what a test says, and one with the real engine and a real PACS."""

from __future__ import annotations

import dataclasses
import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, QSettings, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from sendtopacs.export import Exported
from sendtopacs.model.attributes import FormValues, Patient, Study
from sendtopacs.model.events import InstanceChanged, InstanceProgress, JobFinished
from sendtopacs.model.items import (
    DicomDetails,
    DocumentDetails,
    ImageDetails,
    Kind,
    SourceFile,
    SourceItem,
    VideoDetails,
)
from sendtopacs.model.job import Plan
from sendtopacs.model.outbox_rules import OutboxRules
from sendtopacs.model.problems import Problem
from sendtopacs.model.states import State
from sendtopacs.outbox import InstanceRecord, JobRecord, JobSummary, Wish
from sendtopacs.plan import SentBefore
from sendtopacs.settings.schema import Settings, StorageAE
from sendtopacs.ui.garbage import GarbageCollector
from sendtopacs.ui.jobs import JobRunner
from sendtopacs.ui.languages import Languages
from sendtopacs.ui.main_window import MainWindow
from sendtopacs.ui.ports import Backend

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

PACS = StorageAE(name="Main PACS", ae_title="MAIN", host="pacs.example", port=104)
LATIN = StorageAE(name="Old PACS", ae_title="OLD", host="old.example", port=104, character_set="ISO_IR 100")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let the offscreen platform say that it has no window manager to tell sizes and order to."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore("propagateSizeHints", "does not support raise"))


@pytest.fixture(scope="session", autouse=True)
def english(qapp: QApplication) -> None:
    """Speak English with its plurals, whatever the machine's language."""
    Languages(qapp).speak("en_GB")


@pytest.fixture(scope="session", autouse=True)
def garbage(qapp: QApplication) -> Iterator[None]:
    """Collect garbage as the program does: never in a worker."""
    collector = GarbageCollector()
    collector.start()
    yield
    collector.stop()


@pytest.fixture(autouse=True)
def no_key_is_held(qapp: QApplication) -> Iterator[None]:
    """Let go of Shift and Ctrl after each test: Qt believes the last key event, and selects by it."""
    yield
    QTest.keyClick(QWidget(), Qt.Key.Key_Escape)


@pytest.fixture
def runner(qapp: QApplication) -> Iterator[JobRunner]:
    made = JobRunner()
    yield made
    made.shutdown()
    made.deleteLater()


@dataclass
class FakeEngine:
    """Accepts plans and does nothing by itself; a test tells what happens."""

    runner: JobRunner
    jobs: dict[str, JobRecord] = field(default_factory=dict)
    cancelled: list[str] = field(default_factory=list)
    retried: list[str] = field(default_factory=list)
    agreed: list[int] = field(default_factory=list)  # instances, to what lies before their damage
    held: list[str] = field(default_factory=list)

    def use(self, rules: OutboxRules) -> None:
        self.rules = rules

    def accept(self, plan: Plan) -> str:
        first = 1 + sum(len(job.instances) for job in self.jobs.values())
        records = tuple(
            InstanceRecord(first + n, plan.header.job_id, planned, State.PLANNED, None, None, 0)
            for n, planned in enumerate(plan.instances)
        )
        self.jobs[plan.header.job_id] = JobRecord(plan.header, records, False, Wish.NONE)
        return plan.header.job_id

    def cancel(self, job_id: str, instance_ids: Any = None, reason: Any = None) -> None:
        self.cancelled.append(job_id)

    def hold(self, job_id: str, instance_ids: Any = None) -> None:
        self.held.append(job_id)

    def retry(self, job_id: str, instance_ids: Any = None, *, until_damage: bool = False) -> None:
        self.retried.append(job_id)
        if until_damage:
            self.agreed += instance_ids

    def send_elsewhere(self, job_id: str, instance_ids: Any, destination: Any, confirmation: Any) -> str:
        return job_id

    def export(self, job_id: str, folder: Path, instance_ids: Any = None) -> Iterator[Exported]:
        return iter(())

    def job(self, job_id: str) -> JobRecord:
        return self.jobs[job_id]

    @property
    def latest(self) -> JobRecord:
        return list(self.jobs.values())[-1]

    def tell(self, place: int, state: State, problem: Problem | None = None) -> None:
        """Say that an instance of the latest job reached a state."""
        job = self.latest
        self.runner.listen(
            InstanceChanged(job.header.job_id, job.instances[place].instance_id, state, problem)
        )

    def tell_progress(self, place: int, state: State, fraction: float) -> None:
        job = self.latest
        self.runner.listen(
            InstanceProgress(job.header.job_id, job.instances[place].instance_id, state, fraction)
        )

    def finish(self) -> None:
        self.runner.listen(JobFinished(self.latest.header.job_id))


@dataclass
class FakeOutbox:
    """Is its own overview, with nothing in it."""

    held: dict[State, int] = field(default_factory=dict)
    before: dict[Path, SentBefore] = field(default_factory=dict)
    tries: dict[str, datetime] = field(default_factory=dict)

    @property
    def overview(self) -> FakeOutbox:
        return self

    @property
    def known(self) -> FakeOutbox:
        return self

    def jobs(self, which: Any, offset: int = 0, limit: int = 0, search: Any = None) -> list[JobSummary]:
        return []

    def instances(self, job_id: str, offset: int = 0, limit: int = 0) -> list[InstanceRecord]:
        return []

    def counts(self) -> dict[State, int]:
        return dict(self.held)

    def next_tries(self) -> dict[str, datetime]:
        return dict(self.tries)

    def sent_before(self, files: Iterable[SourceFile]) -> Mapping[SourceFile, SentBefore]:
        return {f: self.before[f.path] for f in files if f.path in self.before}

    def job_of(self, file: SourceFile) -> str | None:
        return None

    def job(self, job_id: str) -> JobRecord:
        raise KeyError(job_id)


@pytest.fixture
def engine(runner: JobRunner) -> FakeEngine:
    return FakeEngine(runner)


@pytest.fixture
def outbox() -> FakeOutbox:
    return FakeOutbox()


@pytest.fixture
def memory(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def make_window(
    qtbot: Any, runner: JobRunner, engine: FakeEngine, outbox: FakeOutbox, memory: QSettings
) -> Iterator[Callable[..., MainWindow]]:
    """Give a function that shows a window: make_window(settings, **changes of the backend)."""
    windows: list[MainWindow] = []

    def make(settings: Settings | None = None, *, unfinished: int = 0, **changes: Any) -> MainWindow:
        backend = Backend(engine, outbox, lambda wanted, _base: wanted)
        backend = dataclasses.replace(backend, **changes)
        settings = settings or Settings(storage=(PACS, LATIN))
        window = MainWindow(backend, runner, settings, memory, unfinished=unfinished)
        window.resize(1240, 760)
        window.show()
        qtbot.waitExposed(window)
        windows.append(window)
        return window

    yield make
    for window in filter(isValid, windows):
        window.intake.cancel()
        qtbot.waitUntil(lambda window=window: not window.intake.reading)
        window.close_now()
        window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def window(make_window: Callable[..., MainWindow]) -> MainWindow:
    return make_window()


def _item(name: str, kind: Kind, details: Any, **more: Any) -> SourceItem:
    size = more.pop("size_bytes", 1_000_000)
    return SourceItem(SourceFile(Path("/photos") / name, size, 1), kind, details, **more)


def _photo(name: str = "wound.jpg", **more: Any) -> SourceItem:
    return _item(name, Kind.PHOTO, ImageDetails("JPEG", 3000, 4000, more.pop("pages", 1)), **more)


def _video(name: str = "scope.mp4", **more: Any) -> SourceItem:
    return _item(name, Kind.VIDEO, VideoDetails("h264", "mp4", 1080, 1920, 25.0, 63.0), **more)


def _pdf(name: str = "consent.pdf", **more: Any) -> SourceItem:
    return _item(name, Kind.PDF, DocumentDetails(3), **more)


def _dicom(
    name: str = "IM0001", patient: Patient | None = None, study: str = "1.2.5", **more: Any
) -> SourceItem:
    details = DicomDetails(
        SOPClassUID="1.2.840.10008.5.1.4.1.1.2",
        SOPInstanceUID=f"1.2.3.{abs(hash(name)) % 10**9}",
        TransferSyntaxUID="1.2.840.10008.1.2.1",
        SeriesInstanceUID="1.2.4",
        patient=patient or Patient("Other^One", "77"),
        study=Study(StudyInstanceUID=study),
        Modality="CT",
    )
    return _item(name, Kind.DICOM, details, **more)


@pytest.fixture
def source() -> SimpleNamespace:
    """Give makers of items: source.photo(name), .video, .pdf, .dicom."""
    return SimpleNamespace(photo=_photo, video=_video, pdf=_pdf, dicom=_dicom, item=_item)


@pytest.fixture
def patient() -> FormValues:
    """Give a form with all that is required."""
    return FormValues(Patient("Kairys^Ona", "12345", PatientBirthDate="19700130", PatientSex="F"))


def _drop(target: QWidget, *paths: Path | str) -> bool:
    """Send a widget the events of a real drop in its middle; return whether somebody took it."""
    data = QMimeData()
    urls = [p if isinstance(p, str) else QUrl.fromLocalFile(str(p)) for p in paths]
    data.setUrls([QUrl(u) for u in urls])
    middle = QPointF(target.rect().center())
    rest = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    entered = QDragEnterEvent(middle.toPoint(), *rest)
    QApplication.sendEvent(target, entered)
    if not entered.isAccepted():
        return False
    QApplication.sendEvent(target, QDragMoveEvent(middle.toPoint(), *rest))
    dropped = QDropEvent(middle, *rest)
    QApplication.sendEvent(target, dropped)
    return dropped.isAccepted()


@pytest.fixture
def drop() -> Callable[..., bool]:
    return _drop
