"""What a PACS takes of what we make: proposed in one association, nothing is sent (PS3.8 7.1.1.13)."""

from __future__ import annotations

from dataclasses import dataclass

from sendtopacs.model import sop
from sendtopacs.model.errors import NothingAccepted
from sendtopacs.model.events import CancelToken
from sendtopacs.model.messages.marks import QT_TRANSLATE_NOOP
from sendtopacs.model.remote import LocalAE, RemoteAE
from sendtopacs.net.association import open_association


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


def what_it_takes(
    remote: RemoteAE, local: LocalAE, cancel: CancelToken | None = None
) -> tuple[tuple[Offer, bool], ...]:
    """Propose all that we make; return what the peer accepted. Raises NetworkError, or Cancelled."""
    contexts = [(offer.sop_class_uid, (offer.transfer_syntax_uid,)) for offer in OFFERS]
    try:
        with open_association(remote, local, contexts, cancel=cancel, limit_s=remote.limits.query_s) as peer:
            accepted = set(peer.accepted)
    except NothingAccepted:
        accepted = set()
    return tuple((one, (one.sop_class_uid, one.transfer_syntax_uid) in accepted) for one in OFFERS)
