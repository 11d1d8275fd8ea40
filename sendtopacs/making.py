"""Makes the files of one job's instances: in the spool, or where they are kept."""

from __future__ import annotations

import contextlib
import dataclasses
import threading
import time
from collections.abc import Iterator
from pathlib import Path

from sendtopacs.export import give_name
from sendtopacs.model.errors import SourceChanged, SpoolError
from sendtopacs.model.events import CancelToken, InstanceProgress, Listener, Progress
from sendtopacs.model.files import free_bytes
from sendtopacs.model.job import ConvertedFile, JobHeader
from sendtopacs.model.problems import error
from sendtopacs.model.states import State
from sendtopacs.outbox import InstanceRecord, Outbox

PROGRESS_S = 0.05
"""The least time between two reports about one instance."""

RESERVE_BYTES = 8 << 20
"""What the spool leaves free, so that the outbox can note on the same disk what has failed."""


class Twins:
    """Has what goes to several destinations made one after the other, so that the second can share it."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._making: dict[tuple[str, str], threading.Lock] = {}

    @contextlib.contextmanager
    def making(self, record: InstanceRecord) -> Iterator[None]:
        """Hold others up that make the same object of the same job, until it is noted that it is made."""
        key = record.job_id, record.planned.SOPInstanceUID
        with self._lock:
            lock = self._making.setdefault(key, threading.Lock())
        try:
            with lock:
                yield
        finally:
            with self._lock:
                self._making.pop(key, None)


class Maker:
    """Converts instances; may be used from any thread."""

    def __init__(self, outbox: Outbox, tell: Listener, cancel: CancelToken) -> None:
        self._outbox, self._tell, self._cancel = outbox, tell, cancel

    def make(self, header: JobHeader, record: InstanceRecord) -> ConvertedFile:
        """Make the file of an instance; raise what `convert.create` raises."""
        from sendtopacs.convert.create import create  # noqa: PLC0415 - brings pydicom and Pillow

        folder = header.output_folder
        if folder is None:
            if (twin := self._outbox.objects.twin(record)) is not None:
                with contextlib.suppress(SpoolError):  # stored and removed meanwhile
                    return self._outbox.spool.shared(twin, record)
            target = self._outbox.spool.file(record)
            _check_room(target.parent, record.planned.source.size_bytes)
            sync = not self._outbox.spool.lasts(record.planned)
            made = create(header, record.planned, target, self._progress(record), sync=sync)
            return _of_the_same(record, made)
        part = folder / f".{record.job_id}-{record.instance_id}.part"
        made = create(header, record.planned, part, self._progress(record))
        return dataclasses.replace(made, path=give_name(part, folder, record))

    def _progress(self, record: InstanceRecord) -> Progress:
        last = 0.0

        def report(fraction: float) -> None:
            nonlocal last
            self._cancel.checkpoint()
            now = time.monotonic()
            if now - last >= PROGRESS_S:
                last = now
                self._tell(InstanceProgress(record.job_id, record.instance_id, State.PLANNED, fraction))

        return report


def _of_the_same(record: InstanceRecord, made: ConvertedFile) -> ConvertedFile:
    """Return the file; raise SourceChanged where it was made once before, of sources with other contents."""
    before = record.converted.sources if record.converted else ()
    if before and [one.sha256 for one in before] != [one.sha256 for one in made.sources]:
        made.path.unlink(missing_ok=True)
        raise SourceChanged(error("source-changed"))
    return made


def _check_room(spool: Path, size_bytes: int) -> None:
    """Raise SpoolError where a file of this size would take the outbox's own room on the disk."""
    if free_bytes(spool) < size_bytes + RESERVE_BYTES:
        raise SpoolError(error("disk-full", folder=spool))
