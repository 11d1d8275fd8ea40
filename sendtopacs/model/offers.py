"""What the program makes, in plain words, for the question what a PACS takes of it."""

from __future__ import annotations

from dataclasses import dataclass

from sendtopacs.model import sop
from sendtopacs.model.messages.marks import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Offer:
    """One kind of object, in plain words (context 'takes')."""

    words: str
    sop_class_uid: str
    transfer_syntax_uid: str


OFFERS = (
    Offer(QT_TRANSLATE_NOOP("takes", "photos"), sop.SECONDARY_CAPTURE, sop.JPEG_BASELINE),
    Offer(
        QT_TRANSLATE_NOOP("takes", "photos as VL Photographic"),
        sop.VL_PHOTOGRAPHIC,
        sop.JPEG_BASELINE,
    ),
    Offer(
        QT_TRANSLATE_NOOP("takes", "uncompressed pictures"),
        sop.SECONDARY_CAPTURE,
        sop.EXPLICIT_VR_LITTLE_ENDIAN,
    ),
    Offer(QT_TRANSLATE_NOOP("takes", "video H.264"), sop.SECONDARY_CAPTURE, sop.H264_HIGH_41),
    Offer(
        QT_TRANSLATE_NOOP("takes", "video H.264 as Video Photographic"),
        sop.VIDEO_PHOTOGRAPHIC,
        sop.H264_HIGH_41,
    ),
    Offer(QT_TRANSLATE_NOOP("takes", "video MPEG-2"), sop.SECONDARY_CAPTURE, sop.MPEG2_MAIN_LEVEL),
    Offer(QT_TRANSLATE_NOOP("takes", "PDF"), sop.ENCAPSULATED_PDF, sop.EXPLICIT_VR_LITTLE_ENDIAN),
    Offer(QT_TRANSLATE_NOOP("takes", "3D models"), sop.ENCAPSULATED_STL, sop.EXPLICIT_VR_LITTLE_ENDIAN),
    Offer(QT_TRANSLATE_NOOP("takes", "CDA documents"), sop.ENCAPSULATED_CDA, sop.EXPLICIT_VR_LITTLE_ENDIAN),
)
