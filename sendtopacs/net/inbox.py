"""Keeps the objects of a retrieval in a folder: only what was asked for, within the room that there is.

A file's place is made of numbers in the order of arrival (a File ID of PS3.10 8.2, as a DICOMDIR needs it):
nothing that came from the network becomes a part of it.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from pydicom import dcmread
from pydicom.errors import InvalidDicomError
from pydicom.tag import Tag

from sendtopacs.model.files import free_bytes, private_folder
from sendtopacs.net.attributes import UNREADABLE, Attributes, first_text, read, tag_of
from sendtopacs.net.scp import CANNOT_UNDERSTAND, DOES_NOT_MATCH, OUT_OF_RESOURCES, SUCCESS
from sendtopacs.net.spooling import Received

LOGGER = logging.getLogger(__name__)

NOT_AUTHORISED = 0x0124  # PS3.7 C.4.2
RESERVE_BYTES = 64 << 20
"""What a retrieval leaves free on the disk."""

UNIQUE_KEYWORDS = {
    "PATIENT": "PatientID",
    "STUDY": "StudyInstanceUID",
    "SERIES": "SeriesInstanceUID",
    "IMAGE": "SOPInstanceUID",
}
_CLASS, _INSTANCE = tag_of("SOPClassUID"), tag_of("SOPInstanceUID")
_TAGS = [Tag(int(tag, 16)) for tag in (_CLASS, *map(tag_of, UNIQUE_KEYWORDS.values()))]
_FOLDERS = (("PatientID", "PA"), ("StudyInstanceUID", "ST"), ("SeriesInstanceUID", "SE"))

Wanted = dict[str, frozenset[str]]
"""What one request asks for: the values of unique keys, by keyword."""


@dataclass(frozen=True, slots=True)
class Fetched:
    """One object that arrived and was kept."""

    path: Path
    size_bytes: int
    SOPClassUID: str
    SOPInstanceUID: str
    TransferSyntaxUID: str


class Room:
    """How much may still be written; asked for every fragment, from several threads."""

    def __init__(self, folder: Path, most_bytes: int, on_bytes: Callable[[], None] = lambda: None) -> None:
        self.used_up = False
        self._left = min(most_bytes, max(free_bytes(folder) - RESERVE_BYTES, 0))
        self._lock = threading.Lock()
        self._on_bytes = on_bytes

    def take(self, count: int) -> bool:
        """Take room for so many bytes; False where there is none left."""
        self._on_bytes()
        with self._lock:
            if count > self._left:
                self.used_up = True
                return False
            self._left -= count
        return True

    def give_back(self, count: int) -> None:
        """Return the room of what was not kept."""
        with self._lock:
            self._left += count


class Inbox:
    """The callback of a receiver; safe to use from several associations."""

    def __init__(self, folder: Path, wanted: Sequence[Wanted], room: Room, *, keep: bool = True) -> None:
        """Keep in `folder`; without `keep` objects are taken and dropped."""
        self.refused = 0  # objects that nobody asked for
        self._folder, self._wanted, self._room, self._keep = folder, wanted, room, keep
        self._originator = ""
        self._lock = threading.Lock()
        self._fetched: dict[str, Fetched] = {}
        self._numbers: dict[tuple[str, ...], int] = {}  # of patients, studies, series, by their keys
        self._counters: dict[tuple[str, ...], int] = {}  # of what is beneath each of them
        self._open = True
        self._first = _first_free(folder) if keep else 1

    @property
    def fetched(self) -> tuple[Fetched, ...]:
        """What has arrived and was kept, or would have been, in the order of arrival."""
        with self._lock:
            return tuple(self._fetched.values())

    @property
    def count(self) -> int:
        """How many objects have arrived."""
        return len(self._fetched)

    def expect_from(self, originator_ae_title: str) -> None:
        """Take only sub-operations of moves that this AE asked for, where they say whose they are."""
        self._originator = originator_ae_title

    def close(self) -> None:
        """Take nothing any more."""
        self._open = False

    def store(self, received: Received) -> int:
        """Keep one object or leave it; return the status to answer. Raises OSError, SpoolError."""
        try:
            header = read(dcmread(received.path, specific_tags=list(_TAGS), stop_before_pixels=True))
        except (*UNREADABLE, InvalidDicomError, OSError) as failure:
            if isinstance(failure, OSError) and failure.errno is not None:
                raise
            self._leave(received)
            return CANNOT_UNDERSTAND
        said = (received.sop_class_uid, received.sop_instance_uid)
        if (first_text(header, _CLASS), first_text(header, _INSTANCE)) != said:
            self._leave(received)
            return DOES_NOT_MATCH
        if not self._asked_for(header, received):
            self.refused += 1
            LOGGER.warning("%s sent an object that nobody asked for", received.calling_ae_title)
            self._leave(received)
            return NOT_AUTHORISED
        if self._room.used_up:
            self._leave(received)
            return OUT_OF_RESOURCES
        self._take(received, header)
        return SUCCESS

    def _asked_for(self, header: Attributes, received: Received) -> bool:
        stranger = self._originator and received.originator_ae_title not in ("", self._originator)
        if not self._open or stranger:
            return False
        return any(
            all(first_text(header, tag_of(keyword)) in values for keyword, values in wanted.items())
            for wanted in self._wanted
        )

    def _take(self, received: Received, header: Attributes) -> None:
        with self._lock:
            if received.sop_instance_uid in self._fetched:  # sent twice
                self._leave(received)
                return
            path = self._place(header)
            if self._keep:
                private_folder(path.parent)
                received.keep(path)
            else:
                self._leave(received)
            self._fetched[received.sop_instance_uid] = Fetched(
                path,
                received.size_bytes,
                received.sop_class_uid,
                received.sop_instance_uid,
                received.transfer_syntax_uid,
            )

    def _leave(self, received: Received) -> None:
        self._room.give_back(received.size_bytes)

    def _place(self, header: Attributes) -> Path:
        """Return DICOM/PA000001/ST000001/SE000001/IM000001, by what was seen before."""
        path = self._folder / "DICOM"
        key: tuple[str, ...] = ()
        for keyword, prefix in _FOLDERS:
            above, key = key, (*key, first_text(header, tag_of(keyword)))
            if key not in self._numbers:
                self._numbers[key] = self._count(above)
            path /= f"{prefix}{self._numbers[key]:06d}"
        return path / f"IM{self._count(key):06d}"

    def _count(self, above: tuple[str, ...]) -> int:
        """Return the next number beneath a patient, study or series; of patients, beneath nothing."""
        before = self._counters.get(above, 0 if above else self._first - 1)
        self._counters[above] = before + 1
        return before + 1


def _first_free(folder: Path) -> int:
    """Return the number after those of the patients' folders that an earlier retrieval left."""
    taken = [int(p.name[2:]) for p in (folder / "DICOM").glob("PA[0-9]*") if p.name[2:].isdecimal()]
    return max(taken, default=0) + 1
