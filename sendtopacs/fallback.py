"""What is made instead of an object that a peer does not take: as its destination is set, each said.

A picture may go uncompressed, a PDF as images of its pages, a video under another SOP class or in another
transfer syntax.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from datetime import datetime

from sendtopacs import __version__
from sendtopacs.convert.inspect import drawn_target
from sendtopacs.model import sop
from sendtopacs.model.items import DocumentDetails, Kind
from sendtopacs.model.job import JobHeader, PlannedInstance
from sendtopacs.model.problems import Problem, warning
from sendtopacs.model.remote import Fallbacks
from sendtopacs.model.uids import UidFactory
from sendtopacs.scan import Scanning, scan

Pair = tuple[str, str]
Accepts = Callable[[Pair], bool]

_VIDEO_CLASSES = (sop.VIDEO_PHOTOGRAPHIC, sop.VIDEO_ENDOSCOPIC, sop.SECONDARY_CAPTURE)
_VIDEO_SYNTAXES = (sop.H264_HIGH_41, sop.MPEG2_HIGH_LEVEL, sop.MPEG2_MAIN_LEVEL)


def plain_syntaxes(planned: PlannedInstance, fallbacks: Fallbacks) -> tuple[str, ...]:
    """Return the transfer syntaxes for a peer that refuses its own, the better one first; none for video."""
    picture = planned.kind is Kind.PHOTO or planned.dpi > 0
    may = planned.kind is Kind.DICOM or (picture and fallbacks.uncompressed)
    decompressible = may and planned.TransferSyntaxUID in sop.DECOMPRESSIBLE
    if decompressible or planned.TransferSyntaxUID == sop.EXPLICIT_VR_LITTLE_ENDIAN:
        return sop.EXPLICIT_VR_LITTLE_ENDIAN, sop.IMPLICIT_VR_LITTLE_ENDIAN
    return ()


def proposed(planned: PlannedInstance, header: JobHeader) -> frozenset[Pair]:
    """Return all that may have to be proposed for an object, what may be made instead of it too."""
    fallbacks = _fallbacks(header)
    refused = {planned.instead_of} if planned.instead_of else set()
    plain = {(planned.SOPClassUID, syntax) for syntax in plain_syntaxes(planned, fallbacks)}
    return frozenset({planned.pair, *plain, *refused, *_others(planned, header)})


def instead(planned: PlannedInstance, header: JobHeader, accepts: Accepts) -> tuple[PlannedInstance, ...]:
    """Return what is made instead of an object that is not accepted, under UIDs of its own; or nothing."""
    if planned.instead_of is not None:
        return ()  # it is what was made instead
    pair = next(filter(accepts, _others(planned, header)), None)
    if pair is None:
        return ()
    uids = UidFactory(header.identity.uid_root, __version__, datetime.now())
    number = int(planned.series.SeriesNumber or 1)
    series = dataclasses.replace(planned.series, SeriesInstanceUID=uids.series(number))
    if modality := sop.CLASS_MODALITIES.get(pair[0]):
        series = dataclasses.replace(series, Modality=modality)
    made = dataclasses.replace(
        planned,
        SOPClassUID=pair[0],
        TransferSyntaxUID=pair[1],
        SOPInstanceUID=uids.instance(1),
        series=series,
        instead_of=planned.pair,
    )
    return _page_by_page(made, header, uids) if planned.kind is Kind.PDF else (made,)


def remark(planned: PlannedInstance, peer: str) -> tuple[Problem, ...]:
    """Say what an object is made instead of, if it is."""
    if planned.instead_of is None:
        return ()
    if planned.kind is Kind.PDF:
        return (warning("pdf-as-pages-for-peer", peer=peer),)
    return (
        warning(
            "video-otherwise-for-peer",
            peer=peer,
            refused=_in_words(planned.instead_of),
            made=_in_words(planned.pair),
        ),
    )


def _in_words(pair: Pair) -> str:
    return f"{sop.CLASS_NAMES.get(pair[0], pair[0])}, {sop.syntax_name(pair[1])}"


def _fallbacks(header: JobHeader) -> Fallbacks:
    return header.destination.fallbacks if header.destination is not None else Fallbacks()


def _others(planned: PlannedInstance, header: JobHeader) -> list[Pair]:
    """Return what may be made instead, the best first."""
    fallbacks = _fallbacks(header)
    if planned.instead_of is not None:
        return []
    if planned.kind is Kind.PDF and not planned.dpi and fallbacks.pdf_pages:
        class_uid, syntax_uid = drawn_target(header.profile, joined=False)
        plain = [(class_uid, sop.EXPLICIT_VR_LITTLE_ENDIAN)] if fallbacks.uncompressed else []
        return list(dict.fromkeys([(class_uid, syntax_uid), *plain]))
    if planned.kind is Kind.VIDEO:
        classes = [planned.SOPClassUID, *(_VIDEO_CLASSES if fallbacks.video_class else ())]
        syntaxes = [planned.TransferSyntaxUID, *(_VIDEO_SYNTAXES if fallbacks.video_syntax else ())]
        pairs = [(class_uid, syntax_uid) for syntax_uid in syntaxes for class_uid in classes]
        return [pair for pair in dict.fromkeys(pairs) if pair != planned.pair]
    return []


def _page_by_page(made: PlannedInstance, header: JobHeader, uids: UidFactory) -> tuple[PlannedInstance, ...]:
    """Return an object for each page of a PDF; none where it cannot be read any more."""
    how = Scanning(passwords=(made.password,) if made.password else ())
    item = next(iter(scan([made.source.path], how=how)), None)
    if item is None or item.file != made.source or not isinstance(item.details, DocumentDetails):
        return ()
    return tuple(
        dataclasses.replace(
            made,
            page=page,
            dpi=header.profile.pdf_dpi,
            InstanceNumber=page + 1,
            SOPInstanceUID=uids.instance(page + 1),
        )
        for page in range(item.details.pages)
    )
