"""Saves what is in the outbox as DICOM files: from the spool, or made again from its source."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

from sendtopacs.model.errors import SendToPacsError, SpoolError
from sendtopacs.model.events import Progress
from sendtopacs.model.files import disk_problem, private_folder
from sendtopacs.model.job import JobHeader
from sendtopacs.model.problems import Problem
from sendtopacs.outbox import InstanceRecord, Outbox
from sendtopacs.outbox.spool import copy_whole


@dataclass(frozen=True, slots=True)
class Exported:
    """What became of one instance that was to be saved."""

    record: InstanceRecord
    path: Path | None
    problem: Problem | None = None


def export(
    outbox: Outbox, job_id: str, folder: Path, instance_ids: Collection[int] | None, progress: Progress
) -> Iterator[Exported]:
    """Save a job's instances, or some of them, under the UIDs they have; one that fails stops no other.

    The outbox stays as it is. `progress` may raise Cancelled, which ends it.
    """
    job = outbox.job(job_id)
    header = job.header.knowing(record.planned for record in job.instances)
    for record in job.instances:
        if instance_ids is not None and record.instance_id not in instance_ids:
            continue
        try:
            yield Exported(record, _save(outbox, header, record, folder, progress))
        except SendToPacsError as failure:
            yield Exported(record, None, failure.problem)


def give_name(part: Path, folder: Path, record: InstanceRecord) -> Path:
    """Name a file after its source with a name that no other file has: nothing is ever overwritten."""
    place = record.planned.place
    stem = record.planned.source.path.stem + (f"-{place}" if place else "")
    number = 1
    while True:
        target = folder / (f"{stem}.dcm" if number == 1 else f"{stem}-{number}.dcm")
        try:
            target.touch(exist_ok=False)
            part.chmod(target.stat().st_mode)  # kept for whoever may read there, unlike the spool
            return part.replace(target)
        except FileExistsError:
            number += 1
        except OSError as failure:
            part.unlink(missing_ok=True)
            raise SpoolError(disk_problem(failure, folder)) from failure


def _save(
    outbox: Outbox, header: JobHeader, record: InstanceRecord, folder: Path, progress: Progress
) -> Path:
    part = _folder(folder) / f".{record.job_id}-{record.instance_id}.part"
    if not _copied(outbox, record, part):
        from sendtopacs.convert.create import create  # noqa: PLC0415 - brings pydicom and Pillow

        create(header, record.planned, part, progress)
    return give_name(part, folder, record)


def _copied(outbox: Outbox, record: InstanceRecord, part: Path) -> bool:
    """Copy what the spool holds; return False where it holds nothing, or no more; raise SpoolError."""
    if record.converted is None or not outbox.spool.holds(record):
        return False
    try:
        copy_whole(record.converted.path, part)
    except FileNotFoundError:  # it was stored meanwhile
        part.unlink(missing_ok=True)
        return False
    except OSError as failure:
        part.unlink(missing_ok=True)
        raise SpoolError(disk_problem(failure, part.parent)) from failure
    return True


def _folder(folder: Path) -> Path:
    return folder if folder.is_dir() else private_folder(folder)
