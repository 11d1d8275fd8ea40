"""The spool folder: the Part 10 files of what is on its way, a folder for each job; this user's alone."""

from __future__ import annotations

import contextlib
import dataclasses
import errno
import os
import re
import shutil
import zlib
from collections.abc import Iterable
from pathlib import Path

from sendtopacs.model.errors import SpoolError
from sendtopacs.model.files import disk_problem, file_identity, private_folder
from sendtopacs.model.items import SourceFile
from sendtopacs.model.job import ConvertedFile, PlannedInstance
from sendtopacs.outbox.erasing import Eraser
from sendtopacs.outbox.records import InstanceRecord

_PIECE_BYTES = 1 << 20
_JOB = re.compile(r"[0-9a-f]{32}")


class Spool:
    """Knows where files belong, and takes them away again."""

    def __init__(self, folder: Path, fleeting: Iterable[Path] = ()) -> None:
        """Make the folder; raise SpoolError where it cannot be made.

        What lies in `fleeting` folders, or in the program's own, may be gone at the next start.
        """
        self.folder = private_folder(folder)
        self._fleeting = (folder.parent, *fleeting)
        self.eraser = Eraser(self.folder)

    def lasts(self, planned: PlannedInstance) -> bool:
        """Tell whether the sources are somebody's files, which stay where they are."""
        return not any(
            source.path.is_relative_to(folder) for source in planned.sources for folder in self._fleeting
        )

    def source_stays(self, record: InstanceRecord) -> bool:
        """Tell whether what an instance was converted from is there, the very same: size, time, identity."""
        if record.converted is None or len(record.converted.sources) != len(record.planned.sources):
            return False
        pairs = zip(record.planned.sources, record.converted.sources, strict=True)
        return all(_is_there(source, content.identity) for source, content in pairs)

    def file(self, record: InstanceRecord) -> Path:
        """Return where the instance's Part 10 file belongs."""
        return private_folder(self.folder / record.job_id, in_private=True) / f"{record.instance_id}.dcm"

    def shared(self, twin: InstanceRecord, record: InstanceRecord) -> ConvertedFile:
        """Give an instance the file of another one that is the very same object; raise SpoolError."""
        if twin.converted is None:
            raise ValueError("only a converted instance has a file to share")
        target = self.file(record)
        try:
            try:
                os.link(twin.converted.path, target)  # it is never written into
            except OSError:
                copy_whole(twin.converted.path, target)
        except OSError as failure:
            raise SpoolError(disk_problem(failure, target.parent)) from failure
        return dataclasses.replace(twin.converted, path=target)

    def holds(self, record: InstanceRecord) -> bool:
        """Tell whether the instance's converted file is there whole."""
        return is_whole(record.converted)

    def clean(self, instance_ids: Iterable[int], job_id: str) -> None:
        """Remove the files of instances that need them no more."""
        for instance_id in instance_ids:
            self.eraser.remove(self.folder / job_id / f"{instance_id}.dcm")

    def close(self, job_id: str) -> None:
        """Remove a job's folder if it is empty: nobody may be about to write into it."""
        with contextlib.suppress(OSError):  # not empty, or gone
            (self.folder / job_id).rmdir()

    def jobs(self) -> list[str]:
        """Return the jobs that have a folder here; other folders are somebody else's."""
        return [path.name for path in self.folder.iterdir() if _JOB.fullmatch(path.name)]

    def keep_only(self, instance_ids: Iterable[int], job_id: str) -> None:
        """Remove the files of a job but for these."""
        kept = {f"{instance_id}.dcm" for instance_id in instance_ids}
        folder = self.folder / job_id
        for path in folder.glob("*.dcm"):
            if path.name not in kept:
                self.eraser.remove(path)
        self.close(job_id)

    def forget(self, job_id: str) -> None:
        """Remove what is left of a job."""
        for path in (self.folder / job_id).glob("*.dcm"):
            self.eraser.remove(path)
        shutil.rmtree(self.folder / job_id, ignore_errors=True)

    def remove_halves(self) -> None:
        """Remove what a killed process left half written, or half removed."""
        for half in (*self.folder.glob("*/.*"), *self.eraser.left()):
            if half.is_dir():
                shutil.rmtree(half, ignore_errors=True)
            else:
                self.eraser.remove(half)


def copy_whole(source: Path, target: Path) -> None:
    """Copy a file of the spool; raise OSError, also where it was removed meanwhile, and so overwritten."""
    before = file_identity(source)
    shutil.copyfile(source, target)
    if file_identity(source) != before:
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT))


def is_whole(converted: ConvertedFile | None) -> bool:
    """Tell whether the converted file is there with its size; one never synced, with its checksum."""
    if converted is None:
        return False
    try:
        if converted.path.stat().st_size != converted.size_bytes:
            return False
        return converted.synced or _crc32(converted.path) == converted.crc32
    except OSError:
        return False


def _crc32(path: Path) -> int:
    checksum = 0
    with path.open("rb") as stream:
        while piece := stream.read(_PIECE_BYTES):
            checksum = zlib.crc32(piece, checksum)
    return checksum


def _is_there(source: SourceFile, identity: str) -> bool:
    try:
        found = source.path.stat()
        known = (source.size_bytes, source.modified_ns, identity)
        return (found.st_size, found.st_mtime_ns, file_identity(source.path)) == known
    except OSError:
        return False
