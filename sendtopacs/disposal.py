"""Moves the sources of a job away once it is proved that what was made of them is held: by choice only."""

from __future__ import annotations

import shutil
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from sendtopacs.model.errors import SpoolError
from sendtopacs.model.files import private_folder
from sendtopacs.model.items import SourceFile
from sendtopacs.model.job import Afterwards, AfterwardsKind
from sendtopacs.model.problems import Problem, warning
from sendtopacs.model.states import State
from sendtopacs.model.trash import is_on_network, move_to_bin
from sendtopacs.outbox import InstanceRecord, JobRecord, Outbox


def dispose(outbox: Outbox, job: JobRecord) -> Iterator[Problem]:
    """Move what is wanted; yield what could not be moved, and why. Never raises for a file.

    A file stays where any object of it is not confirmed, another job still needs it, it was changed
    meanwhile, or it is on a network folder and that was not allowed. Doing it twice does no harm.
    """
    wanted = job.header.afterwards
    if wanted.kind is AfterwardsKind.LEAVE:
        return
    made: dict[SourceFile, list[InstanceRecord]] = defaultdict(list)
    for record in job.instances:
        for source in record.planned.sources:
            made[source].append(record)
    proved = [one for one, records in made.items() if all(r.state is State.CONFIRMED for r in records)]
    needed = set(outbox.known.needed()) if proved else set()
    for source in proved:
        if source.path not in needed and _is_unchanged(source):
            yield from _dispose_of(source.path, wanted)


def _is_unchanged(source: SourceFile) -> bool:
    try:
        found = source.path.stat()
    except OSError:
        return False  # moved already, or by somebody
    return (found.st_size, found.st_mtime_ns) == (source.size_bytes, source.modified_ns)


def _dispose_of(path: Path, wanted: Afterwards) -> Iterator[Problem]:
    if is_on_network(path) and not wanted.network:
        yield warning("source-on-network", source=path)
        return
    try:
        if wanted.kind is AfterwardsKind.BIN:
            move_to_bin(path)
        else:
            shutil.move(path, _free_name(private_folder(Path(wanted.folder)), path.name))
    except (OSError, shutil.Error, SpoolError) as failure:
        reason = getattr(failure, "strerror", None) or failure
        yield warning("source-not-moved", source=path, reason=reason)


def _free_name(folder: Path, name: str) -> Path:
    """Return a name in a folder that no other file has: nothing is overwritten."""
    stem, suffix = Path(name).stem, Path(name).suffix
    number = 1
    while True:
        target = folder / (name if number == 1 else f"{stem}-{number}{suffix}")
        if not target.exists():
            return target
        number += 1
