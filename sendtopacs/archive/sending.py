"""Sends stored files as C-STORE sub-operations (PS3.7 9.1.1), in PDUs straight from the file.

pynetdicom's own `send_c_store` reads an object into memory and queues it whole; here the queue is kept short,
so that a video of any size costs nothing.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Iterable
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from pydicom import dcmread
from pydicom.uid import UID
from pynetdicom import evt
from pynetdicom.dimse_messages import C_STORE_RQ
from pynetdicom.dimse_primitives import C_STORE
from pynetdicom.dsutils import encode, split_dataset
from pynetdicom.presentation import build_context

from sendtopacs.archive.index import Located
from sendtopacs.archive.query import throttle
from sendtopacs.archive.store import InstanceStore
from sendtopacs.model.remote import RemoteAE
from sendtopacs.model.sop import (
    EXPLICIT_VR_BIG_ENDIAN,
    EXPLICIT_VR_LITTLE_ENDIAN,
    IMPLICIT_VR_LITTLE_ENDIAN,
)
from sendtopacs.net.acceptor import prepare_socket, wake
from sendtopacs.net.attributes import UNREADABLE
from sendtopacs.net.scp import ReceiverConfig, make_ae

if TYPE_CHECKING:
    from pynetdicom.association import Association
    from pynetdicom.presentation import PresentationContext

LOGGER = logging.getLogger(__name__)

_PLAIN = (EXPLICIT_VR_LITTLE_ENDIAN, IMPLICIT_VR_LITTLE_ENDIAN)
_UNCOMPRESSED = frozenset({*_PLAIN, EXPLICIT_VR_BIG_ENDIAN})
_MOST_CONTEXTS = 128
_LARGEST_PDU = 131072  # bytes; a peer without a limit would otherwise get a file in one PDU
_SETTLE_S = 0.01


def call(destination: RemoteAE, config: ReceiverConfig, wanted: Iterable[Located]) -> Association:
    """Open an association for the sub-operations of a C-MOVE, its reactor held still.

    It may not have come about: look at `is_established`. `hang_up` ends it.
    """
    association = make_ae(config, ()).associate(
        destination.host,
        destination.port,
        contexts=[build_context(uid, [syntax]) for uid, syntax in _pairs(wanted)],
        ae_title=destination.ae_title,
        evt_handlers=[
            (evt.EVT_CONN_OPEN, lambda event: prepare_socket(event.assoc)),
            (evt.EVT_CONN_CLOSE, lambda event: wake(event.assoc)),
        ],
    )
    if association.is_established:
        _hold_reactor(association)
    return association


def hang_up(association: Association) -> None:
    """Release an association of `call`."""
    association._reactor_checkpoint.set()
    if association.is_established:
        association.release()


class Sender:
    """Sends stored files as C-STORE sub-operations on one association, from one thread."""

    def __init__(
        self, association: Association, store: InstanceStore, originator: tuple[str, int] | None = None
    ) -> None:
        self._association = association
        self._store = store
        self._originator = originator
        self._message_id = 0

    def send(self, instance: Located) -> int | None:
        """Send one and return the peer's status; None where it could not be sent or was not answered."""
        context = self._context_for(instance)
        if context is None or context.context_id is None or not self._association.is_established:
            return None
        try:
            request = self._request(instance, str(context.transfer_syntax[0]))
        except (*UNREADABLE, OSError) as failure:
            LOGGER.warning("A stored object cannot be read: %s", type(failure).__name__)
            return None
        return self._exchange(request, context.context_id)

    def _context_for(self, instance: Located) -> PresentationContext | None:
        """Return the accepted context for it: its own transfer syntax, or another uncompressed one."""
        possible = [
            context
            for context in self._association.accepted_contexts
            if context.abstract_syntax == instance.sop_class_uid and context.as_scu
        ]
        syntaxes = {str(context.transfer_syntax[0]): context for context in possible}
        own = instance.transfer_syntax_uid
        order = (own, *_PLAIN) if own in _UNCOMPRESSED else (own,)
        return next((syntaxes[s] for s in order if s in syntaxes), None)

    def _request(self, instance: Located, transfer_syntax_uid: str) -> C_STORE:
        self._message_id = self._message_id % 65535 + 1
        request = C_STORE()
        request.MessageID = self._message_id
        request.Priority = 2
        request.AffectedSOPClassUID = UID(instance.sop_class_uid)
        request.AffectedSOPInstanceUID = UID(instance.sop_instance_uid)
        if self._originator:
            request.MoveOriginatorApplicationEntityTitle = self._originator[0]
            request.MoveOriginatorMessageID = self._originator[1]
        path = self._store.path_of(instance.path)
        if transfer_syntax_uid == instance.transfer_syntax_uid:
            request._dataset_path = (path, split_dataset(path)[1])
        else:
            request.DataSet = BytesIO(_converted(path, transfer_syntax_uid))
        return request

    def _exchange(self, request: C_STORE, context_id: int) -> int | None:
        message = C_STORE_RQ()
        message.primitive_to_message(request)
        association = self._association
        largest = min(association.dimse.maximum_pdu_size or _LARGEST_PDU, _LARGEST_PDU)
        for fragment in message.encode_msg(context_id, largest):
            throttle(association)
            if not association.is_established:
                return None
            association.dul.send_pdu(fragment)
        _, response = association.dimse.get_msg(block=True)
        if not isinstance(response, C_STORE) or response.Status is None:
            association.abort()
            return None
        return int(response.Status)


def _pairs(wanted: Iterable[Located]) -> list[tuple[str, str]]:
    """Return what to propose: each class and syntax, then plain syntaxes for what is uncompressed."""
    pairs = {(i.sop_class_uid, i.transfer_syntax_uid): None for i in wanted}
    plain = {(uid, p): None for uid, syntax in pairs if syntax in _UNCOMPRESSED for p in _PLAIN}
    return list({**pairs, **plain})[:_MOST_CONTEXTS]


def _converted(path: Path, transfer_syntax_uid: str) -> bytes:
    """Read an uncompressed object and encode it in another uncompressed syntax."""
    dataset = dcmread(path)
    syntax = UID(transfer_syntax_uid)
    encoded = encode(dataset, syntax.is_implicit_VR, syntax.is_little_endian)
    if encoded is None:
        raise ValueError("cannot be encoded")
    return encoded


def _hold_reactor(association: Association) -> None:
    """Keep pynetdicom's reactor from taking responses off the queue before we do.

    Its flag may still say 'paused' just before it wakes, so it is looked at twice, a turn apart.
    """
    association._reactor_checkpoint.clear()
    for _ in range(2):
        time.sleep(_SETTLE_S)
        while not association._is_paused and association.is_alive():
            time.sleep(0.001)
