"""What a PACS takes of what we make: proposed in one association, nothing is sent (PS3.8 7.1.1.13)."""

from __future__ import annotations

from sendtopacs.model.errors import NothingAccepted
from sendtopacs.model.events import CancelToken
from sendtopacs.model.offers import OFFERS, Offer
from sendtopacs.model.remote import LocalAE, RemoteAE
from sendtopacs.net.association import open_association


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
