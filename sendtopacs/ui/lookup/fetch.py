"""Fetches chosen studies or series into the list, or into a folder with a DICOMDIR."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QInputDialog,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from sendtopacs.fetched import FetchedFiles
from sendtopacs.model.errors import SendToPacsError
from sendtopacs.model.problems import Problem, error, note, warning
from sendtopacs.model.remote import ae_title_problem
from sendtopacs.net.attributes import Attributes
from sendtopacs.net.doorway import Doorway
from sendtopacs.net.find import Client
from sendtopacs.net.keys import put, value_at
from sendtopacs.net.retrieve import (
    Asked,
    Listening,
    Place,
    Retrieved,
    SubOperations,
    Way,
    retrieve_from,
)
from sendtopacs.support.report import Reported
from sendtopacs.ui.allowing import allow
from sendtopacs.ui.field import ReportLine
from sendtopacs.ui.flow import FlowLayout
from sendtopacs.ui.icons import Tone, icon
from sendtopacs.ui.jobs import JobRunner, Task
from sendtopacs.ui.lookup.targets import Target
from sendtopacs.ui.problems import in_words
from sendtopacs.ui.reasons import Reason
from sendtopacs.ui.widgets import button, named

_MOST_UIDS = 10  # that are listed


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be fetched: studies of a patient, or series of one study."""

    target: Target
    patient: Attributes
    study: Attributes | None  # of the series; None: the answers are studies
    answers: tuple[Attributes, ...]


class Fetcher(QObject):
    """Runs one retrieval at a time; outlives the dialog, so that what has arrived is never lost."""

    changed = Signal()
    progressed = Signal(object)  # SubOperations
    ended = Signal(object)  # tuple[Problem, ...]
    fetched = Signal(object)  # list[Path], for the list
    saved = Signal(object)  # Path, count
    moved = Signal(object)  # AE title, count

    def __init__(
        self, files: FetchedFiles | None, doorway: Doorway, runner: JobRunner, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._files, self._doorway, self._runner = files, doorway, runner
        self._task: Task | None = None

    @property
    def busy(self) -> bool:
        """True while something is fetched."""
        return self._task is not None

    def fetch(self, wanted: Wanted, folder: Path | None = None, move_to: str = "") -> None:
        """Fetch into the list, or into a folder with a DICOMDIR; or have it sent elsewhere."""
        if self._task is None and self._files is not None:
            self._task = self._runner.run(
                _move(wanted, move_to) if move_to else _work(wanted, folder, self._files, self._doorway),
                partial(self._done, move_to),
                self._failed,
                on_report=self.progressed.emit,
            )
            self.changed.emit()

    @Slot()
    def cancel(self) -> None:
        """Stop; what has arrived stays."""
        if self._task is not None:
            self._task.cancel()

    def _done(self, move_to: str, result: tuple[Retrieved, Path | None, tuple[Problem, ...]]) -> None:
        done, folder, more = result
        self._task = None
        failed = [note("retrieve-uid-failed", uid=uid) for uid in done.failed_uids[:_MOST_UIDS]]
        if move_to:
            self.moved.emit((move_to, done.counts.completed + done.counts.warning))
        elif folder is None:
            self.fetched.emit([one.path for one in done.fetched])
        elif done.fetched:
            self.saved.emit((folder, len(done.fetched)))
        self.ended.emit((*done.problems, *more, *failed))
        self.changed.emit()

    def _failed(self, failure: SendToPacsError) -> None:
        self._task = None
        self.ended.emit((failure.problem,))
        self.changed.emit()


class FetchBar(QWidget):
    """The buttons under the studies, the progress, and what came of it."""

    series_wanted = Signal()

    def __init__(self, fetcher: Fetcher, wanted: Callable[[], Wanted | None], parent: QWidget) -> None:
        """`wanted` tells what is chosen at present."""
        super().__init__(parent)
        self._fetcher, self._wanted = fetcher, wanted
        self._series = self._button("lookup_series", self.tr("Series of this stud&y"), "folder")
        self._fetch = self._button("lookup_fetch", self.tr("Fetch into the lis&t"), "add")
        self._move = self._button("lookup_move", self.tr("Send to another PACS…"), "send")
        self._save = self._button("lookup_save", self.tr("Save as &DICOM files…"), "save")
        self._cancel = self._button("fetch_cancel", self.tr("Ca&ncel fetching"), "cancel")
        self._bar = named(QProgressBar(self), "fetch_progress")
        self._bar.setAccessibleName(self.tr("Objects fetched"))
        self._said = ReportLine("retrieval", self)
        self._result = ""
        self._lay_out()
        self._connect()

    def show_state(self, *, studies: bool, series: bool, may: bool) -> None:
        """Offer what can be done now: with studies or series listed, and something chosen or not."""
        busy = self._fetcher.busy
        self.setVisible(studies or busy or bool(self._result))
        self._series.setVisible(not series)
        why_not = (Reason.UNDER_WAY if busy else Reason.CHOOSE_ENTRY).said()
        allow(self._series, may, why_not)
        for one in (self._fetch, self._save, self._move):
            allow(one, may and not busy, why_not)
        self._cancel.setVisible(busy)
        self._bar.setVisible(busy)

    def _button(self, name: str, text: str, icon_name: str) -> QPushButton:
        made: QPushButton = button(name, text, self)
        made.setIcon(icon(icon_name))
        return made

    def _lay_out(self) -> None:
        row = FlowLayout(at_end=True)
        row.setSpacing(6)
        for widget in (self._series, self._move, self._fetch, self._save):
            row.addWidget(widget)
        progress = QHBoxLayout()
        progress.addWidget(self._bar, 1)
        progress.addWidget(self._cancel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._said)
        layout.addLayout(progress)
        layout.addLayout(row)

    def _connect(self) -> None:
        self._series.clicked.connect(self.series_wanted)
        self._fetch.clicked.connect(self._on_fetch)
        self._save.clicked.connect(self._on_save)
        self._move.clicked.connect(self._on_move)
        self._fetcher.moved.connect(self._on_moved)
        self._cancel.clicked.connect(self._fetcher.cancel)
        self._fetcher.progressed.connect(self._on_progress)
        self._fetcher.fetched.connect(self._on_fetched)
        self._fetcher.saved.connect(self._on_saved)
        self._fetcher.ended.connect(self._on_ended)

    @Slot()
    def _on_fetch(self) -> None:
        wanted = self._wanted()
        if wanted is not None:
            self._begin(wanted, None)

    @Slot()
    def _on_save(self) -> None:
        dialog = named(QFileDialog(self, self.tr("Save as DICOM files into…")), "file_dialog")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.filesSelected.connect(self.save_into)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(list)
    def save_into(self, names: list[str]) -> None:
        """Fetch into the folder that was chosen."""
        wanted = self._wanted()
        if wanted is not None:
            self._begin(wanted, Path(names[0]))

    @Slot()
    def _on_move(self) -> None:
        wanted = self._wanted()
        if wanted is None:
            return
        dialog = named(QInputDialog(self), "move_destination")
        dialog.setWindowTitle(self.tr("Send to another PACS"))
        dialog.setLabelText(self.tr("AE title, as {name} knows it").format(name=wanted.target.label))
        dialog.setComboBoxItems(list(wanted.target.destinations))
        dialog.setComboBoxEditable(True)
        dialog.textValueSelected.connect(self.move_to)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def move_to(self, ae_title: str) -> None:
        """Have it sent to an AE; say what is wrong with the title."""
        wanted, code = self._wanted(), ae_title_problem(ae_title.strip())
        if code:
            self._on_ended((error(code, text=ae_title),))
        elif wanted is not None:
            self._begin(wanted, None, ae_title.strip())

    def _begin(self, wanted: Wanted, folder: Path | None, move_to: str = "") -> None:
        self._result = ""
        self._bar.setRange(0, 0)  # until the PACS counts
        self._said.say(self.tr("Fetching from {name}…").format(name=wanted.target.label), "waiting")
        self._fetcher.fetch(wanted, folder, move_to)

    @Slot(object)
    def _on_progress(self, counts: SubOperations) -> None:
        done = counts.completed + counts.failed + counts.warning
        self._bar.setRange(0, done + counts.remaining)
        self._bar.setValue(done)
        self._said.say(self.tr("%n object(s) fetched", None, max(counts.arrived, done)), "waiting")

    @Slot(object)
    def _on_fetched(self, paths: list[Path]) -> None:
        self._result = self.tr("%n object(s) are in the list now.", None, len(paths)) if paths else ""

    @Slot(object)
    def _on_saved(self, saved: tuple[Path, int]) -> None:
        folder, count = saved
        self._result = self.tr("%n object(s) saved in {folder}.", None, count).format(folder=folder)

    @Slot(object)
    def _on_moved(self, moved: tuple[str, int]) -> None:
        ae_title, count = moved
        self._result = self.tr("%n object(s) sent to {name}.", None, count).format(name=ae_title)

    @Slot(object)
    def _on_ended(self, problems: Sequence[Problem]) -> None:
        words = [*map(in_words, problems), *([self._result] if self._result else [])]
        bad = bool(problems)
        self._result = " ".join(words)
        self._said.say(self._result, "warning" if bad else "ready", Tone.WARN if bad else Tone.GOOD)
        self._said.offer_report([Reported(problem, "retrieval") for problem in problems])


def _work(
    wanted: Wanted, folder: Path | None, files: FetchedFiles, doorway: Doorway
) -> Callable[[Task], tuple[Retrieved, Path | None, tuple[Problem, ...]]]:
    """Return what runs in a worker."""
    target = wanted.target

    def work(task: Task) -> tuple[Retrieved, Path | None, tuple[Problem, ...]]:
        client = Client(target.remote, target.local, task.cancel_token)
        place = Place(folder or files.new_folder(), most_bytes=target.fetch_limit_bytes)
        done = retrieve_from(client, _asked(wanted), _way(target, doorway), place, task.report)
        more: tuple[Problem, ...] = ()
        if folder is not None and done.fetched:
            from sendtopacs.convert.dicomdir import write_dicomdir  # noqa: PLC0415 - seldom needed

            left_out = write_dicomdir(folder, target.local.implementation_class_uid)
            more = (warning("dicomdir-left-out", count=left_out),) if left_out else ()
        return done, folder, more

    return work


def _move(
    wanted: Wanted, ae_title: str
) -> Callable[[Task], tuple[Retrieved, Path | None, tuple[Problem, ...]]]:
    """Return what has the PACS send to another."""
    target = wanted.target

    def work(task: Task) -> tuple[Retrieved, Path | None, tuple[Problem, ...]]:
        client = Client(target.remote, target.local, task.cancel_token)
        return retrieve_from(client, _asked(wanted), Way(ae_title), None, task.report), None, ()

    return work


def _way(target: Target, doorway: Doorway) -> Way:
    if target.receiving is None:
        return Way()
    ae_title, port, address = target.receiving
    return Way(ae_title, Listening(ae_title, port, address, doorway))


def _asked(wanted: Wanted) -> Asked:
    """Return the keys: the patient's, the studies' and the series'."""
    keys: Attributes = {}
    model = wanted.target.model
    if identifier := value_at(wanted.patient, "PatientID"):
        put(keys, "PatientID", identifier)
    own = "StudyInstanceUID" if wanted.study is None else "SeriesInstanceUID"
    if wanted.study is not None:
        model = "study" if model == "patient-study" else model  # which knows no series
        put(keys, "StudyInstanceUID", value_at(wanted.study, "StudyInstanceUID"))
    put(keys, own, "\\".join(value_at(answer, own) for answer in wanted.answers))
    put(keys, "QueryRetrieveLevel", "STUDY" if wanted.study is None else "SERIES")
    relational, converted = wanted.target.extended
    return Asked(keys, model, relational, converted, wanted.target.character_set)
