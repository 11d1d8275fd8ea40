"""The presentation contexts of a C-GET: which classes may come back, and in which transfer syntaxes.

PS3.4 C.5.3, PS3.7 D.3.3.4 (we are the SCP of storage there). 128 contexts hold few classes in every syntax,
so the PACS is asked first which classes it will send.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from sendtopacs.model import sop
from sendtopacs.model.errors import NetworkError
from sendtopacs.model.uids import is_uid
from sendtopacs.net.association import MAXIMUM_CONTEXTS
from sendtopacs.net.attributes import Attributes
from sendtopacs.net.find import Client, Query
from sendtopacs.net.keys import put, value_at
from sendtopacs.net.sop_classes import storage_classes, transfer_syntaxes
from sendtopacs.net.upper_layer import Context

_STUDY_ROOT_FIND = "1.2.840.10008.5.1.4.1.2.2.1"
QUERY_SYNTAXES = (sop.EXPLICIT_VR_LITTLE_ENDIAN, sop.IMPLICIT_VR_LITTLE_ENDIAN, sop.EXPLICIT_VR_BIG_ENDIAN)
CONVERTED = frozenset(
    {
        "1.2.840.10008.5.1.4.1.1.2.2",  # Legacy Converted Enhanced CT
        "1.2.840.10008.5.1.4.1.1.4.4",  # Legacy Converted Enhanced MR
        "1.2.840.10008.5.1.4.1.1.128.1",  # Legacy Converted Enhanced PET
    }
)
"""What a PACS that converts sends in place of single images."""

_MOST_SERIES = 200  # of a study that are looked into
_COMMON = (
    sop.EXPLICIT_VR_LITTLE_ENDIAN,
    sop.IMPLICIT_VR_LITTLE_ENDIAN,
    sop.JPEG_BASELINE,
    "1.2.840.10008.1.2.4.70",  # JPEG Lossless, first-order prediction
    sop.JPEG_2000_LOSSLESS,
    "1.2.840.10008.1.2.4.91",  # JPEG 2000
    "1.2.840.10008.1.2.4.80",  # JPEG-LS Lossless
    "1.2.840.10008.1.2.5",  # RLE Lossless
    sop.H264_HIGH_41,
    sop.MPEG2_HIGH_LEVEL,
    sop.MPEG2_MAIN_LEVEL,
)


def retrieval_contexts(sop_class_uid: str) -> list[Context]:
    """Return the context of the request itself."""
    return [(sop_class_uid, QUERY_SYNTAXES)]


def storage_contexts(classes: Collection[str]) -> list[Context]:
    """Return those of what comes back: a syntax in each while there is room, the rest of a class in one."""
    room = MAXIMUM_CONTEXTS - 1
    uids = sorted(uid for uid in classes if is_uid(uid))[:room] or _known_classes()[:room]
    alone = min(room // len(uids) - 1, len(_syntaxes()))
    contexts: list[Context] = []
    for uid in uids:
        contexts += [(uid, (syntax,)) for syntax in _syntaxes()[:alone]]
        if rest := _syntaxes()[alone:]:
            contexts.append((uid, rest))
    return contexts


def classes_of(client: Client, requests: Iterable[Attributes], *, relational: bool) -> frozenset[str]:
    """Return the SOP classes that the PACS says it will send; empty where it does not say."""
    classes: set[str] = set()
    try:
        for request in requests:
            found = set(_Search(client, relational).classes_of(request))
            if not found:
                return frozenset()
            classes |= found
    except NetworkError:  # it does not search like this: then all classes that we know are proposed
        return frozenset()
    return frozenset(classes)


@cache
def _syntaxes() -> tuple[str, ...]:
    return tuple(dict.fromkeys([*_COMMON, *(one.uid for one in transfer_syntaxes())]))


@cache
def _known_classes() -> tuple[str, ...]:
    return tuple(row.uid for row in storage_classes() if not row.retired and not row.private)


@dataclass(frozen=True, slots=True)
class _Search:
    client: Client
    relational: bool

    def classes_of(self, request: Attributes) -> Iterator[str]:
        level = value_at(request, "QueryRetrieveLevel")
        if level in ("SERIES", "IMAGE"):
            yield from self._of_images(request)
            return
        for study in self._find("STUDY", request, ("PatientID", "StudyInstanceUID"), ("SOPClassesInStudy",)):
            said = [uid for uid in value_at(study, "SOPClassesInStudy").split("\\") if uid]
            yield from said or self._of_series(study)

    def _of_series(self, study: Attributes) -> Iterator[str]:
        found = self._find("SERIES", study, ("StudyInstanceUID",), ("SeriesInstanceUID",))
        for series in found[:_MOST_SERIES]:
            within: Attributes = {}
            put(within, "StudyInstanceUID", value_at(study, "StudyInstanceUID"))
            put(within, "SeriesInstanceUID", value_at(series, "SeriesInstanceUID"))
            yield from self._of_images(within)

    def _of_images(self, request: Attributes) -> Iterator[str]:
        restrict = ("StudyInstanceUID", "SeriesInstanceUID", "SOPInstanceUID")
        for image in self._find("IMAGE", request, restrict, ("SOPInstanceUID", "SOPClassUID")):
            yield value_at(image, "SOPClassUID")

    def _find(
        self, level: str, given: Attributes, restrict: Sequence[str], asked: Sequence[str]
    ) -> tuple[Attributes, ...]:
        keys: Attributes = {}
        for keyword in restrict:
            put(keys, keyword, value_at(given, keyword))
        for keyword in asked:
            put(keys, keyword, value_at(keys, keyword))
        put(keys, "QueryRetrieveLevel", level)
        found = self.client.find(Query(_STUDY_ROOT_FIND, keys, relational=self.relational))
        return found.answers if found.complete else ()
