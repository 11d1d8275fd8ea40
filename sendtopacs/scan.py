"""Paths become SourceItems: folders are walked, each file is known by its content, nothing is refused aloud.

A folder with a DICOMDIR is a medium: its DICOM files are taken, with what is missing and what is not listed;
viewers and their pictures are not. ZIP archives are unpacked. A file that cannot be used is an item with a
problem; it never stops the rest.
"""

from __future__ import annotations

import dataclasses
import filecmp
import os
import re
from collections.abc import Iterable, Iterator, MutableMapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from sendtopacs.model.errors import SourceError
from sendtopacs.model.events import CancelToken
from sendtopacs.model.items import DicomDetails, Kind, SourceFile, SourceItem
from sendtopacs.model.problems import Problem, error, warning

# What file managers, cameras and CDs leave in folders; named in a drop by itself, each gets its sentence.
_LITTER = frozenset({"thumbs.db", "desktop.ini", "autorun.inf"})
_DIRECTORY = "dicomdir"

Seen = MutableMapping[str, Path]
"""The first file of each SOP Instance UID."""


@dataclass(frozen=True, slots=True)
class Scanning:
    """What a scan may use."""

    cancel: CancelToken = field(default_factory=CancelToken)
    passwords: tuple[str, ...] = ()  # tried on files that need one
    unpack_into: Path | None = None  # None: ZIP archives are refused
    seen: Seen = field(default_factory=dict)  # goes on over several scans of one list


def scan(
    paths: Iterable[Path],
    cancel: CancelToken | None = None,
    passwords: Sequence[str] = (),
    how: Scanning | None = None,
) -> Iterator[SourceItem]:
    """Yield an item for each file in or under `paths`, in that order; of a folder by name, 2 before 10.

    Lazy: a file is opened when its item is asked for. `passwords` are tried on files that need one. Raises
    Cancelled once `cancel` is set, nothing else. `how` says all of this, and more.
    """
    how = how or Scanning(cancel or CancelToken(), tuple(passwords))
    for path in paths:
        for item in _found(path, how):
            how.cancel.checkpoint()
            yield _compared(item, how.seen)


def _found(path: Path, how: Scanning) -> Iterator[SourceItem]:
    how.cancel.checkpoint()
    if not path.is_dir():
        yield from _file(path, how)
        return
    count = 0
    for item in _folder(path, how):
        count += 1
        yield item
    if not count:
        yield SourceItem(SourceFile(path, 0, 0), Kind.UNKNOWN, problem=error("folder-empty"))


def _file(path: Path, how: Scanning) -> Iterator[SourceItem]:
    """Yield what one file is, or what it leads to: a medium, or what an archive holds."""
    from sendtopacs.convert.inspect import inspect, is_archive  # noqa: PLC0415 - brings pydicom

    item = inspect(path, how.passwords, how.cancel.checkpoint)
    if item.problem is not None and item.problem.code == "dicom-directory":
        yield from _medium(path, how)
    elif item.problem is not None and item.problem.code == "source-unknown" and is_archive(path):
        yield from _archive(item, how)
    else:
        yield item


def _folder(folder: Path, how: Scanning) -> Iterator[SourceItem]:
    for parent, folders, names in os.walk(folder):
        directory = next((name for name in names if name.lower() == _DIRECTORY), None)
        if directory is not None:
            folders.clear()
            yield from _medium(Path(parent, directory), how)
            continue
        folders[:] = sorted((name for name in folders if not name.startswith(".")), key=_as_numbered)
        for name in sorted(filter(_wanted, names), key=_as_numbered):
            how.cancel.checkpoint()
            yield from _file(Path(parent, name), how)


# --- media ---------------------------------------------------------------------------------------------


def _medium(directory: Path, how: Scanning) -> Iterator[SourceItem]:
    """Yield the DICOM files beside and below a DICOMDIR: those listed, in its order, then the others."""
    from sendtopacs.convert.inspect import inspect  # noqa: PLC0415
    from sendtopacs.convert.medium import listed_files  # noqa: PLC0415

    there = {_key(path.relative_to(directory.parent).parts): path for path in _below(directory, how)}
    try:
        listed = listed_files(directory)
    except SourceError as failure:
        yield SourceItem(SourceFile(directory, 0, 0), Kind.DICOM, problem=failure.problem)
        listed = []
    for parts in listed:
        path = there.pop(_key(parts), None)
        if path is None:
            missing = SourceFile(directory.parent.joinpath(*parts), 0, 0)
            yield SourceItem(missing, Kind.DICOM, problem=error("dicomdir-missing"))
        else:
            yield inspect(path)
    for path in there.values():
        how.cancel.checkpoint()
        item = inspect(path)
        if item.kind is Kind.DICOM:  # all else is a viewer's, or its help
            yield _with(item, warning("dicomdir-surplus", file=path.name, source=path)) if listed else item


def _below(directory: Path, how: Scanning) -> Iterator[Path]:
    for parent, folders, names in os.walk(directory.parent):
        how.cancel.checkpoint()
        folders[:] = sorted((name for name in folders if not name.startswith(".")), key=_as_numbered)
        for name in sorted(filter(_wanted, names), key=_as_numbered):
            if name.lower() != _DIRECTORY:
                yield Path(parent, name)


def _key(parts: Iterable[str]) -> tuple[str, ...]:
    """Return a name as media compare it: without case, version and final dot (ISO 9660)."""
    return tuple(re.sub(r"(\.?;\d+|\.)$", "", part.casefold()) for part in parts)


# --- archives ------------------------------------------------------------------------------------------


def _archive(item: SourceItem, how: Scanning) -> Iterator[SourceItem]:
    from sendtopacs.convert.zipped import unpacked  # noqa: PLC0415 - seldom needed

    if how.unpack_into is None:
        yield item
        return
    try:
        folder = unpacked(item.file.path, how.unpack_into, how.cancel.checkpoint)
    except SourceError as failure:
        yield dataclasses.replace(item, problem=failure.problem)
        return
    if folder is None:
        yield item
    else:
        yield from _folder(folder, dataclasses.replace(how, unpack_into=None))  # none within another


# --- duplicates ----------------------------------------------------------------------------------------


def _compared(item: SourceItem, seen: Seen) -> SourceItem:
    """Note an object that has the UID of another one, but not its content."""
    if not item.usable or not isinstance(item.details, DicomDetails):
        return item
    path = item.file.path
    first = seen.setdefault(item.details.SOPInstanceUID, path)
    if first == path or _same_content(first, path):
        return item
    return _with(item, warning("dicom-uid-twice", file=path.name, source=path, other=first))


def _same_content(one: Path, other: Path) -> bool:
    try:
        return filecmp.cmp(one, other, shallow=False)
    except OSError:
        return True  # one is gone: what is sent is compared with what was scanned anyway


def _with(item: SourceItem, problem: Problem) -> SourceItem:
    return dataclasses.replace(item, warnings=(*item.warnings, problem))


def _wanted(name: str) -> bool:
    return not name.startswith(".") and name.lower() not in _LITTER


def _as_numbered(name: str) -> tuple[list[str | int], str]:
    """Return the key by which 'img2' comes before 'img10', whatever the letters' case."""
    parts = re.split(r"(\d+)", name.casefold())
    return [int(part) if place % 2 else part for place, part in enumerate(parts)], name
