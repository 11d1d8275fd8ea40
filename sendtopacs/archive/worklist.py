"""The modality worklist: items from DICOM files (*.wl, *.dcm) and JSON (PS3.18 F), read anew on change.

One item is one scheduled procedure step (PS3.4 K.6.1.2): a file with several of them gives as many items.
"""

from __future__ import annotations

import json
import logging
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from pydicom import dcmread
from pydicom.errors import InvalidDicomError

from sendtopacs.model.errors import SourceError
from sendtopacs.model.messages import sentence
from sendtopacs.model.problems import error
from sendtopacs.net.attributes import UNREADABLE, Attributes, read, tag_of

LOGGER = logging.getLogger(__name__)

_STEPS = tag_of("ScheduledProcedureStepSequence")
_PATTERNS = ("*.wl", "*.dcm", "*.json")

Signature = tuple[tuple[str, int, int], ...]


class Worklist:
    """The items under one path; safe to use from several threads."""

    def __init__(self, path: Path | None) -> None:
        """Watch `path`, a file or a folder, None for no items; raise SourceError where it is missing."""
        if path is not None and not path.exists():
            raise SourceError(error("worklist-missing", path=path))
        self._path = path
        self._lock = threading.Lock()
        self._signature: Signature = ()
        self._items: tuple[Attributes, ...] = ()

    def items(self) -> tuple[Attributes, ...]:
        """Return the items as the files have them now; unreadable files are logged and left out."""
        with self._lock:
            files = sorted(self._files())
            signature = tuple(_signature(files))
            if signature != self._signature:
                self._signature = signature
                self._items = tuple(item for path in files for item in _items_of(path))
            return self._items

    def _files(self) -> Iterator[Path]:
        if self._path is None:
            return
        if self._path.is_dir():
            for pattern in _PATTERNS:
                yield from self._path.glob(pattern)
        else:
            yield self._path


def _signature(files: list[Path]) -> Iterator[tuple[str, int, int]]:
    for path in files:
        try:
            found = path.stat()
        except OSError:  # gone since it was listed
            continue
        yield str(path), found.st_mtime_ns, found.st_size


def _items_of(path: Path) -> list[Attributes]:
    try:
        whole = _from_json(path) if path.suffix.lower() == ".json" else [_from_dicom(path)]
        return [item for attributes in whole for item in _steps_of(attributes)]
    except (*UNREADABLE, InvalidDicomError, OSError) as failure:
        problem = error("worklist-damaged", path=path, reason=type(failure).__name__)
        LOGGER.warning("%s", sentence(problem))
        return []


def _from_dicom(path: Path) -> Attributes:
    return read(dcmread(path, force=True))  # worklist files seldom have a preamble


def _from_json(path: Path) -> list[Attributes]:
    content = json.loads(path.read_text(encoding="utf-8"))
    objects = content if isinstance(content, list) else [content]
    return [_checked(o) for o in objects]


def _checked(content: dict[str, Any]) -> Attributes:
    """Return an object of the JSON model, its names in capitals; raise one of UNREADABLE if it is none."""
    attributes: Attributes = {}
    for name, element in content.items():
        tag = f"{int(name, 16):08X}"
        values = element.get("Value", [])
        if element["vr"] == "SQ":
            values = [_checked(item) for item in values]
        attributes[tag] = {"vr": element["vr"], "Value": list(values)} if values else {"vr": element["vr"]}
    return attributes


def _steps_of(attributes: Attributes) -> Iterator[Attributes]:
    steps = attributes[_STEPS]["Value"]  # an item without a step is none: KeyError, the file is left out
    for step in steps:
        yield {**attributes, _STEPS: {"vr": "SQ", "Value": [step]}}
