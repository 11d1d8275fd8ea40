"""Paths become SourceItems: folders are walked, each file is known by its content, nothing is refused aloud.

A file that cannot be used is an item with a problem; it never stops the rest.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from sendtopacs.model.events import CancelToken
from sendtopacs.model.items import Kind, SourceFile, SourceItem
from sendtopacs.model.problems import error

# What file managers, cameras and CDs leave in folders; named in a drop by itself, each gets its sentence.
_LITTER = frozenset({"thumbs.db", "desktop.ini", "dicomdir", "autorun.inf"})


def scan(
    paths: Iterable[Path], cancel: CancelToken | None = None, passwords: Sequence[str] = ()
) -> Iterator[SourceItem]:
    """Yield an item for each file in or under `paths`, in that order; of a folder by name, 2 before 10.

    Lazy: a file is opened when its item is asked for. `passwords` are tried on files that need one. Raises
    Cancelled once `cancel` is set, nothing else.
    """
    from sendtopacs.convert.inspect import inspect  # noqa: PLC0415 - brings pydicom

    token = cancel or CancelToken()
    for path in paths:
        if not path.is_dir():
            token.checkpoint()
            yield inspect(path, passwords, token.checkpoint)
            continue
        found = False
        for file in _files_under(path):
            token.checkpoint()
            found = True
            yield inspect(file, passwords, token.checkpoint)
        if not found:
            yield SourceItem(SourceFile(path, 0, 0), Kind.UNKNOWN, problem=error("folder-empty"))


def _files_under(folder: Path) -> Iterator[Path]:
    for parent, folders, names in os.walk(folder):
        folders[:] = sorted((name for name in folders if not name.startswith(".")), key=_as_numbered)
        for name in sorted(names, key=_as_numbered):
            if not name.startswith(".") and name.lower() not in _LITTER:
                yield Path(parent, name)


def _as_numbered(name: str) -> tuple[list[str | int], str]:
    """Return the key by which 'img2' comes before 'img10', whatever the letters' case."""
    parts = re.split(r"(\d+)", name.casefold())
    return [int(part) if place % 2 else part for place, part in enumerate(parts)], name
