"""Files on their way into the list: dropped, pasted or chosen, scanned in a worker, added in batches."""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Signal

from sendtopacs.model.errors import SendToPacsError
from sendtopacs.model.items import SourceItem
from sendtopacs.model.loading import load
from sendtopacs.scan import Scanning, scan
from sendtopacs.ui.jobs import JobRunner, Task
from sendtopacs.ui.sources import SourceModel

_BATCH_S = 0.1
_LARGEST_BATCH = 500
_SHOWN_WITH = ("sendtopacs.convert.video_check",)
"""What the window's thread wants to know of the first film: it would stand still while they are imported."""


def local_paths(data: QMimeData) -> list[Path]:
    """Return the files and folders of this computer that a drop or the clipboard names."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


class Intake(QObject):
    """One scan after the other; several drops form a queue."""

    changed = Signal()  # `reading` or `found` did
    ended = Signal()

    def __init__(
        self,
        runner: JobRunner,
        model: SourceModel,
        parent: QObject | None = None,
        *,
        unpack_into: Path | None = None,
    ) -> None:
        super().__init__(parent)
        self._unpack_into = unpack_into
        self._seen: dict[str, Path] = {}
        self._runner, self._model = runner, model
        self._queue: list[Sequence[Path]] = []
        self._task: Task | None = None
        self.found = 0

    @property
    def reading(self) -> bool:
        """True while files are being looked at."""
        return self._task is not None

    def add(self, paths: Sequence[Path]) -> None:
        """Scan these files and folders, after those that wait already."""
        if paths:
            self._queue.append(paths)
            self._begin()

    def cancel(self) -> None:
        """Stop reading; what is in the list stays."""
        self._queue.clear()
        if self._task is not None:
            self._task.cancel()

    def _begin(self) -> None:
        if self._task is not None or not self._queue:
            return
        paths = self._queue.pop(0)
        self.found = 0
        self._task = self._runner.run(
            lambda task: _scan_in_batches(paths, task, self._how(task)),
            self._end,
            self._fail,
            on_report=self._take,
        )
        self.changed.emit()

    def _how(self, task: Task) -> Scanning:
        return Scanning(task.cancel_token, unpack_into=self._unpack_into, seen=self._seen)

    def _take(self, items: list[SourceItem]) -> None:
        if self._task is not None and not self._task.cancel_token.cancelled:
            self._model.append(items)
            self.found += len(items)
            self.changed.emit()

    def _end(self, _result: object) -> None:
        self._task = None
        self.changed.emit()
        self.ended.emit()
        self._begin()

    def _fail(self, _failure: SendToPacsError) -> None:
        self._end(None)


def _scan_in_batches(paths: Sequence[Path], task: Task, how: Scanning) -> None:
    """Report items in batches: often enough to be seen to go on, seldom enough not to be in the way."""
    load(*_SHOWN_WITH)
    batch: list[SourceItem] = []
    due = time.monotonic() + _BATCH_S
    for item in scan(paths, task.cancel_token, how=how):
        batch.append(item)
        if len(batch) >= _LARGEST_BATCH or time.monotonic() >= due:
            task.report(batch)
            batch, due = [], time.monotonic() + _BATCH_S
    if batch:
        task.report(batch)
