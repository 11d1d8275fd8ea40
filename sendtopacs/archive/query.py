"""Answers C-FIND: the Query/Retrieve models (PS3.4 C.4.1) and the modality worklist (PS3.4 K.4.1).

UPS Pull (PS3.4 CC) is answered with no match. What the keys ask for is read in the request's character set;
an answer is in that set where it is a one-byte one and holds the text, else in UTF-8.
"""

from __future__ import annotations

import logging
import sqlite3
import time
from collections.abc import Iterable, Iterator
from io import BytesIO
from typing import TYPE_CHECKING, Any

from pydicom.dataset import Dataset
from pydicom.errors import InvalidDicomError
from pydicom.uid import UID
from pynetdicom.dsutils import decode

from sendtopacs.archive.index import Index
from sendtopacs.archive.levels import COMPUTED, FIND_CLASSES, MODELS, UNIQUE_KEYS, Level, Model, supported
from sendtopacs.archive.matching import has_wildcard, matches
from sendtopacs.archive.worklist import Worklist
from sendtopacs.model.charset import character_set as character_set_of
from sendtopacs.model.charset import is_character_set
from sendtopacs.net.attributes import (
    UNREADABLE,
    Attributes,
    first_text,
    fits,
    is_ascii,
    read,
    tag_of,
    text_values,
    to_dataset,
)

if TYPE_CHECKING:
    from pynetdicom.association import Association
    from pynetdicom.events import Event

LOGGER = logging.getLogger(__name__)

MODALITY_WORKLIST = "1.2.840.10008.5.1.4.31"
UPS_PULL = "1.2.840.10008.5.1.4.34.6.3"

CANCELLED = 0xFE00
PENDING = 0xFF00
PENDING_KEYS_UNSUPPORTED = 0xFF01
OUT_OF_RESOURCES = 0xA700
DOES_NOT_MATCH = 0xA900
UNABLE = 0xC000

_LEVEL = tag_of("QueryRetrieveLevel")
_CHARSET = tag_of("SpecificCharacterSet")
_RETRIEVE_AE = tag_of("RetrieveAETitle")
_AVAILABILITY = tag_of("InstanceAvailability")
_NOT_KEYS = frozenset({_LEVEL, _CHARSET, _RETRIEVE_AE, _AVAILABILITY, tag_of("TimezoneOffsetFromUTC")})
_QUEUE = 64  # messages; more would only make a cancel late

Answer = tuple[int | Dataset, Dataset | None]


class IdentifierError(Exception):
    """An identifier that cannot be served; carries its status."""

    def __init__(self, status: int, comment: str) -> None:
        super().__init__(comment)
        self.status = status
        self.comment = comment

    def dataset(self) -> Dataset:
        """Return the status with a comment (PS3.7 C), for pynetdicom."""
        status = Dataset()
        status.Status = self.status
        status.ErrorComment = str(self)[:64]
        return status


class QueryService:
    """Finds; one call for each request, in its association's thread."""

    def __init__(self, index: Index, worklist: Worklist, ae_title: str) -> None:
        self._index = index
        self._worklist = worklist
        self._ae_title = ae_title

    def find(self, event: Event) -> Iterator[Answer]:
        """Yield statuses and answers for a C-FIND request."""
        uid = str(event.context.abstract_syntax)
        try:
            keys = read_identifier(event.request, str(event.context.transfer_syntax))
            answers = self._answers(uid, keys, negotiated(event.assoc, uid))
            for status, answer in answers:
                if event.is_cancelled:
                    yield CANCELLED, None
                    return
                if answer is not None:
                    yield status, with_character_set(answer, keys)
                    throttle(event.assoc)
        except IdentifierError as failure:
            yield failure.dataset(), None
        except sqlite3.Error as failure:
            LOGGER.error("The index cannot be read: %s", failure)
            yield OUT_OF_RESOURCES, None

    def _answers(self, uid: str, keys: Attributes, options: bytes) -> Iterator[tuple[int, Attributes | None]]:
        if uid == MODALITY_WORKLIST:
            return self._scheduled(keys)
        if uid in MODELS:
            return self._found(MODELS[uid], keys, options)
        return iter(())

    def _scheduled(self, keys: Attributes) -> Iterator[tuple[int, Attributes | None]]:
        """Yield the worklist's items; date and time ranges are one stretch of time (PS3.4 table K.6-1)."""
        wanted = {tag: key for tag, key in keys.items() if tag != _CHARSET}
        for item in self._worklist.items():
            yield PENDING, project(wanted, item) if matches(wanted, item, combined=True) else None

    def _found(
        self, model: Model, keys: Attributes, options: bytes
    ) -> Iterator[tuple[int, Attributes | None]]:
        """Yield an answer, or None for a candidate that does not match: a cancel is seen in between."""
        level = level_of(model, keys)
        restrict = unique_keys(model, level, keys, relational=options[0:1] == b"\x01")
        known = supported(level)
        wanted = {tag: key for tag, key in keys.items() if tag in known}
        status = PENDING if keys.keys() <= known | _NOT_KEYS else PENDING_KEYS_UNSUPPORTED
        combined = options[1:2] == b"\x01"
        for candidate in self._index.find(level, restrict, wanted.keys() & COMPUTED.keys()):
            matching = matches(wanted, candidate, combined=combined)
            yield status, self._answer(keys, candidate, level) if matching else None

    def _answer(self, keys: Attributes, candidate: Attributes, level: Level) -> Attributes:
        asked = {tag: key for tag, key in keys.items() if tag not in _NOT_KEYS}
        unique = UNIQUE_KEYS[level]
        answer = project(asked, candidate)
        answer[unique] = candidate.get(unique, {"vr": "UI"})
        answer[_LEVEL] = {"vr": "CS", "Value": [level.name]}
        answer[_RETRIEVE_AE] = {"vr": "AE", "Value": [self._ae_title]}
        if _AVAILABILITY in keys:
            answer[_AVAILABILITY] = {"vr": "CS", "Value": ["ONLINE"]}
        return answer


def read_identifier(request: Any, transfer_syntax_uid: str) -> Attributes:
    """Read a request's identifier; raise IdentifierError where it is none."""
    syntax = UID(transfer_syntax_uid)
    try:
        dataset = decode(
            request.Identifier or BytesIO(),
            syntax.is_implicit_VR,
            syntax.is_little_endian,
            syntax.is_deflated,
        )
        return read(dataset)
    except (*UNREADABLE, InvalidDicomError, OSError) as failure:
        raise IdentifierError(UNABLE, "The identifier cannot be read") from failure


def level_of(model: Model, keys: Attributes) -> Level:
    """Return the level that is asked for; raise IdentifierError where the model has no such level."""
    name = first_text(keys, _LEVEL)
    for level in model.levels:
        if level.name == name:
            return level
    raise IdentifierError(DOES_NOT_MATCH, f"No such level in this model: {name[:16] or 'none given'}")


def unique_keys(
    model: Model, level: Level, keys: Attributes, *, relational: bool, own_needed: bool = False
) -> dict[Level, list[str]]:
    """Return the values of the unique keys by level, those that hold patterns left out.

    Above `level` each must hold a single value (PS3.4 C.4.1.3.1.1) unless relational queries were negotiated;
    `own_needed` asks for one at the level itself too, as retrieval does (PS3.4 C.4.2.2.1).
    """
    restrict = {}
    for each in model.levels:
        key = keys.get(UNIQUE_KEYS[each], {"vr": "LO" if each is Level.PATIENT else "UI"})
        texts = [text for text in text_values(key) if text]
        exact = bool(texts) and not any(has_wildcard(key["vr"], text) for text in texts)
        if each < level and not relational and not (exact and len(texts) == 1):
            raise IdentifierError(DOES_NOT_MATCH, f"The unique key of the {each.name} level is missing")
        if each == level and own_needed and not exact:
            raise IdentifierError(DOES_NOT_MATCH, f"The unique key of the {each.name} level is missing")
        if each <= level and exact:
            restrict[each] = texts
    return restrict


def project(keys: Attributes, candidate: Attributes) -> Attributes:
    """Return what the keys ask for, empty where there is nothing; of sequences, what the item asks."""
    answer: Attributes = {}
    for tag, key in keys.items():
        element = candidate.get(tag)
        if element is None:
            answer[tag] = {"vr": key["vr"]}
        elif key["vr"] == "SQ" and key.get("Value") and key["Value"][0]:
            items = element.get("Value", [])
            answer[tag] = {"vr": "SQ", "Value": [project(key["Value"][0], item) for item in items]}
        else:
            answer[tag] = element
    return answer


def with_character_set(answer: Attributes, keys: Attributes) -> Dataset:
    """Return the answer as a data set in a character set that holds it, named unless it is ASCII."""
    answer = {tag: element for tag, element in answer.items() if tag != _CHARSET}
    if not is_ascii(answer):
        term = _peers_set(text_values(keys.get(_CHARSET, {"vr": "CS"})), answer) or "ISO_IR 192"
        answer[_CHARSET] = {"vr": "CS", "Value": [term]}
    return to_dataset(answer)


def _peers_set(terms: Iterable[str], answer: Attributes) -> str | None:
    """Return the request's character set where it is a plain one-byte one that holds the answer."""
    term = next(iter(terms), "") if len(list(terms)) == 1 else ""
    if not term.startswith("ISO_IR ") or term == "ISO_IR 13" or not is_character_set(term):
        return None
    return term if fits(answer, character_set_of(term).codec) else None


def negotiated(association: Association, uid: str) -> bytes:
    """Return the extended negotiation's application information that we answered for a SOP class."""
    return association.acceptor.sop_class_extended.get(UID(uid), b"")


def accept_options(event: Any) -> dict[str, bytes]:
    """Answer extended negotiation (PS3.4 C.5): relational queries and combined date and time, no more."""
    answer = {}
    for uid, asked in event.app_info.items():
        if str(uid) in MODELS and asked:
            ours = b"\x01\x01" if str(uid) in FIND_CLASSES else b"\x01"
            answer[uid] = bytes(a & b for a, b in zip(asked, ours.ljust(len(asked), b"\0"), strict=False))
    return answer


def throttle(association: Association) -> None:
    """Wait while the messages queued for the peer are many: pynetdicom's queue has no bound of its own."""
    queue = association.dul.to_provider_queue
    while queue.qsize() > _QUEUE and association.is_established and association.dul.is_alive():
        time.sleep(0.001)
