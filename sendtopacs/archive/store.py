"""Keeps objects: file first, then its row; and mends what a crash left between the two.

PS3.4 B.2.3 gives the statuses. A file's name is a hash of its SOP Instance UID: nothing from the network ever
becomes part of a path.
"""

from __future__ import annotations

import hashlib
import logging
import re
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from pydicom import dcmread
from pydicom.dataset import FileDataset
from pydicom.errors import InvalidDicomError
from pydicom.tag import Tag

from sendtopacs.archive.index import Entry, Index
from sendtopacs.archive.levels import INDEXED, UNIQUE_KEYS, Level
from sendtopacs.model.files import private_folder
from sendtopacs.net.attributes import (
    SPECIFIC_CHARACTER_SET,
    UNREADABLE,
    Attributes,
    first_text,
    read,
    tag_of,
)
from sendtopacs.net.scp import (
    CANNOT_UNDERSTAND,
    DOES_NOT_MATCH,
    INVALID_INSTANCE,
    OUT_OF_RESOURCES,
    SUCCESS,
)
from sendtopacs.net.spooling import Received

LOGGER = logging.getLogger(__name__)

_TAGS = [Tag(SPECIFIC_CHARACTER_SET), *(Tag(int(t, 16)) for level in Level for t in INDEXED[level])]
_UID = re.compile(r"[0-9.]{1,64}")
_WITHOUT_PATIENT = frozenset(
    {
        "1.2.840.10008.5.1.4.1.1.200.1",  # CT Defined Procedure Protocol
        "1.2.840.10008.5.1.4.1.1.200.3",  # Protocol Approval
        "1.2.840.10008.5.1.4.1.1.200.7",  # XA Defined Procedure Protocol
        "1.2.840.10008.5.1.4.1.1.201.1",  # Inventory
        "1.2.840.10008.5.1.4.38.1",  # Hanging Protocol
        "1.2.840.10008.5.1.4.39.1",  # Color Palette
        "1.2.840.10008.5.1.4.43.1",  # Generic Implant Template
        "1.2.840.10008.5.1.4.44.1",  # Implant Assembly Template
        "1.2.840.10008.5.1.4.45.1",  # Implant Template Group
    }
)


class InstanceStore:
    """The files and their index; safe to use from several associations."""

    def __init__(self, folder: Path, index: Index) -> None:
        self._folder = private_folder(folder)
        self._index = index

    def path_of(self, relative: str) -> Path:
        """Return where a file of the index is."""
        return self._folder / relative

    def keep(self, received: Received) -> int:
        """Store one object and return the status; a duplicate is answered with success and not kept twice."""
        if not _UID.fullmatch(received.sop_instance_uid):
            return INVALID_INSTANCE
        try:
            if self._index.has(received.sop_instance_uid):
                return SUCCESS
            attributes = _header(received.path)
        except sqlite3.Error as failure:
            LOGGER.error("The index cannot be read: %s", failure)
            return OUT_OF_RESOURCES
        except (*UNREADABLE, InvalidDicomError, OSError) as failure:
            if isinstance(failure, OSError) and failure.errno is not None:
                raise  # the disk, not the object
            LOGGER.warning("An object could not be read: %s", type(failure).__name__)
            return CANNOT_UNDERSTAND
        if not _agrees(attributes, received.sop_class_uid, received.sop_instance_uid):
            return DOES_NOT_MATCH
        return self._keep(received, attributes)

    def mend(self) -> None:
        """Make rows for files without one, and forget rows whose file has gone."""
        known = {located.path for located in self._index.everything()}
        present = set(self._files())
        if known - present:
            LOGGER.warning("%d files of the archive have gone", len(known - present))
            self._index.remove(known - present)
        for relative in sorted(present - known):
            self._adopt(relative)

    def _keep(self, received: Received, attributes: Attributes) -> int:
        relative = _relative_path(received.sop_instance_uid)
        target = self._folder / relative
        private_folder(target.parent)
        entry = Entry(
            received.sop_class_uid,
            received.sop_instance_uid,
            received.transfer_syntax_uid,
            relative,
            received.size_bytes,
            attributes,
            in_hierarchy=received.sop_class_uid not in _WITHOUT_PATIENT,
        )
        received.keep(target)
        try:
            self._index.add(entry)  # False: another association brought the same object meanwhile
        except sqlite3.Error as failure:
            LOGGER.error("The index cannot be written: %s", failure)
            target.unlink(missing_ok=True)
            return OUT_OF_RESOURCES
        return SUCCESS

    def _files(self) -> Iterator[str]:
        for path in self._folder.glob("??/*.dcm"):
            yield path.relative_to(self._folder).as_posix()

    def _adopt(self, relative: str) -> None:
        path = self._folder / relative
        try:
            attributes = _header(path)
            meta = dcmread(path, specific_tags=[], stop_before_pixels=True).file_meta
            entry = Entry(
                str(meta.MediaStorageSOPClassUID),
                str(meta.MediaStorageSOPInstanceUID),
                str(meta.TransferSyntaxUID),
                relative,
                path.stat().st_size,
                attributes,
                in_hierarchy=str(meta.MediaStorageSOPClassUID) not in _WITHOUT_PATIENT,
            )
        except (*UNREADABLE, InvalidDicomError, OSError) as failure:
            LOGGER.warning("%s of the archive cannot be read: %s", relative, type(failure).__name__)
            return
        self._index.add(entry)


def _header(path: Path) -> Attributes:
    """Read what is indexed; large values are passed over, not read."""
    dataset: FileDataset = dcmread(path, specific_tags=list(_TAGS), stop_before_pixels=True)
    return read(dataset)


def _agrees(attributes: Attributes, sop_class_uid: str, sop_instance_uid: str) -> bool:
    """Tell whether the data set is what its C-STORE request says, and has its place in the hierarchy."""
    if first_text(attributes, tag_of("SOPClassUID")) != sop_class_uid:
        return False
    if first_text(attributes, tag_of("SOPInstanceUID")) != sop_instance_uid:
        return False
    above = (first_text(attributes, UNIQUE_KEYS[level]) for level in (Level.STUDY, Level.SERIES))
    return sop_class_uid in _WITHOUT_PATIENT or all(above)


def _relative_path(sop_instance_uid: str) -> str:
    name = hashlib.sha256(sop_instance_uid.encode()).hexdigest()
    return f"{name[:2]}/{name[2:34]}.dcm"
