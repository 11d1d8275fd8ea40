"""The spool folder: the Part 10 files of what is on its way, a folder for each job; this user's alone."""

from __future__ import annotations

import contextlib
import re
import shutil
from collections.abc import Iterable
from pathlib import Path

from sendtopacs.model.files import private_folder
from sendtopacs.model.job import ConvertedFile
from sendtopacs.outbox.records import InstanceRecord

_JOB = re.compile(r"[0-9a-f]{32}")


class Spool:
    """Knows where files belong, and takes them away again."""

    def __init__(self, folder: Path) -> None:
        """Make the folder; raise SpoolError where it cannot be made."""
        self.folder = private_folder(folder)

    def file(self, record: InstanceRecord) -> Path:
        """Return where the instance's Part 10 file belongs."""
        return private_folder(self.folder / record.job_id) / f"{record.instance_id}.dcm"

    def holds(self, record: InstanceRecord) -> bool:
        """Tell whether the instance's converted file is there whole."""
        return is_whole(record.converted)

    def clean(self, instance_ids: Iterable[int], job_id: str) -> None:
        """Remove the files of instances that need them no more."""
        folder = self.folder / job_id
        for instance_id in instance_ids:
            _remove(folder / f"{instance_id}.dcm")
        with contextlib.suppress(OSError):  # not empty, or gone
            folder.rmdir()

    def jobs(self) -> list[str]:
        """Return the jobs that have a folder here; other folders are somebody else's."""
        return [path.name for path in self.folder.iterdir() if _JOB.fullmatch(path.name)]

    def keep_only(self, instance_ids: Iterable[int], job_id: str) -> None:
        """Remove the files of a job but for these."""
        kept = {f"{instance_id}.dcm" for instance_id in instance_ids}
        folder = self.folder / job_id
        for path in folder.glob("*.dcm"):
            if path.name not in kept:
                _remove(path)
        with contextlib.suppress(OSError):  # not empty, or gone
            folder.rmdir()

    def forget(self, job_id: str) -> None:
        """Remove what is left of a job."""
        _remove(self.folder / job_id)

    def remove_halves(self) -> None:
        """Remove what a killed process left half written."""
        for half in self.folder.glob("*/.*"):
            _remove(half)


def is_whole(converted: ConvertedFile | None) -> bool:
    """Tell whether the converted file is there with its size."""
    if converted is None:
        return False
    try:
        return converted.path.stat().st_size == converted.size_bytes
    except OSError:
        return False


def _remove(path: Path) -> None:
    """Remove a file or a folder; one that cannot be removed costs room, not work."""
    if path.is_dir():
        shutil.rmtree(path, ignore_errors=True)
        return
    with contextlib.suppress(OSError):
        path.unlink(missing_ok=True)
