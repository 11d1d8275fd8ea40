"""Serves C-GET and C-MOVE (PS3.4 C.4.2, C.4.3): sub-operations straight from the files.

pynetdicom's own service reads each object into memory and queues it whole; here a file goes out in PDUs, with
the queue kept short, so that a video of any size costs nothing and a cancel is seen between two objects.
"""

from __future__ import annotations

import logging
import sqlite3
import time
from collections.abc import Iterable
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pydicom import dcmread
from pydicom.dataset import Dataset
from pydicom.uid import UID
from pynetdicom import evt
from pynetdicom.dimse_messages import C_STORE_RQ
from pynetdicom.dimse_primitives import C_GET, C_MOVE, C_STORE
from pynetdicom.dsutils import encode, split_dataset
from pynetdicom.presentation import build_context

from sendtopacs.archive.attributes import UNREADABLE
from sendtopacs.archive.index import Index, Located
from sendtopacs.archive.levels import MODELS
from sendtopacs.archive.query import (
    IdentifierError,
    level_of,
    negotiated,
    read_identifier,
    throttle,
    unique_keys,
)
from sendtopacs.archive.store import InstanceStore
from sendtopacs.model.remote import RemoteAE
from sendtopacs.model.sop import (
    EXPLICIT_VR_BIG_ENDIAN,
    EXPLICIT_VR_LITTLE_ENDIAN,
    IMPLICIT_VR_LITTLE_ENDIAN,
)
from sendtopacs.net.scp import ReceiverConfig, make_ae, prepare_socket, wake

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pynetdicom.association import Association
    from pynetdicom.presentation import PresentationContext

LOGGER = logging.getLogger(__name__)

SUCCESS = 0x0000
CANCELLED = 0xFE00
PENDING = 0xFF00
SOME_FAILED = 0xB000
NONE_DONE = 0xA702
DESTINATION_UNKNOWN = 0xA801
UNABLE = 0xC000

_PLAIN = (EXPLICIT_VR_LITTLE_ENDIAN, IMPLICIT_VR_LITTLE_ENDIAN)
_UNCOMPRESSED = frozenset({*_PLAIN, EXPLICIT_VR_BIG_ENDIAN})
_MOST_CONTEXTS = 128
_LARGEST_PDU = 131072  # bytes; a peer without a limit would otherwise get a file in one PDU
_MOST_SUBOPERATIONS = 65535  # the counts are US
_SETTLE_S = 0.01


@dataclass(slots=True)
class _Counts:
    remaining: int
    completed: int = 0
    warning: int = 0
    failed: list[str] = field(default_factory=list)

    def add(self, sop_instance_uid: str, status: int | None) -> None:
        self.remaining -= 1
        if status == SUCCESS:
            self.completed += 1
        elif status is not None and status & 0xF000 == 0xB000:
            self.warning += 1
        else:
            self.failed.append(sop_instance_uid)

    @property
    def final(self) -> int:
        """The status of the last response."""
        if not self.failed and not self.warning:
            return SUCCESS
        return SOME_FAILED if self.completed or self.warning else NONE_DONE


class RetrieveService:
    """Serves retrieval; one call for each request, in its association's thread."""

    def __init__(
        self,
        index: Index,
        store: InstanceStore,
        config: ReceiverConfig,
        destinations: Mapping[str, RemoteAE],
    ) -> None:
        self._index = index
        self._store = store
        self._config = config
        self._destinations = dict(destinations)

    def get(self, association: Association, request: Any, context: PresentationContext) -> None:
        """Serve a C-GET: the objects go back on the same association."""
        responder = _Responder(association, request, context)
        wanted = self._wanted(responder)
        if wanted is not None:
            self._perform(responder, wanted, Sender(association, self._store))

    def move(self, association: Association, request: Any, context: PresentationContext) -> None:
        """Serve a C-MOVE: the objects go to a destination that we know, on an association of our own."""
        responder = _Responder(association, request, context)
        destination = self._destinations.get(str(request.MoveDestination).strip())
        if destination is None:
            responder.send(DESTINATION_UNKNOWN, comment="The move destination is not known here")
            return
        wanted = self._wanted(responder)
        if wanted is None:
            return
        if not wanted:
            responder.send(SUCCESS, _Counts(0))
            return
        self._move_to(destination, responder, wanted)

    def _move_to(self, destination: RemoteAE, responder: _Responder, wanted: list[Located]) -> None:
        outgoing = self._associate(destination, wanted)
        if not outgoing.is_established:
            counts = _Counts(0, failed=[i.sop_instance_uid for i in wanted])
            responder.send(NONE_DONE, counts, comment="The move destination cannot be reached")
            return
        try:
            originator = (str(responder.association.requestor.ae_title).strip(), responder.message_id)
            self._perform(responder, wanted, Sender(outgoing, self._store, originator))
        finally:
            outgoing._reactor_checkpoint.set()
            if outgoing.is_established:
                outgoing.release()

    def _wanted(self, responder: _Responder) -> list[Located] | None:
        """Return the instances asked for; None where the request was answered with its failure."""
        try:
            keys = read_identifier(responder.request, responder.transfer_syntax_uid)
            model = MODELS[responder.sop_class_uid]
            options = negotiated(responder.association, responder.sop_class_uid)
            relational = options[0:1] == b"\x01"
            level = level_of(model, keys)
            restrict = unique_keys(model, level, keys, relational=relational, own_needed=True)
            located = self._index.locate(restrict)
        except IdentifierError as failure:
            responder.send(failure.status, comment=failure.comment)
            return None
        except sqlite3.Error as failure:
            LOGGER.error("The index cannot be read: %s", failure)
            responder.send(UNABLE, comment="The index cannot be read")
            return None
        if len(located) > _MOST_SUBOPERATIONS:
            responder.send(UNABLE, comment="More than 65535 objects match")
            return None
        return located

    def _perform(self, responder: _Responder, wanted: list[Located], sender: Sender) -> None:
        counts = _Counts(len(wanted))
        for instance in wanted:
            if responder.cancelled:
                responder.send(CANCELLED, counts)
                return
            counts.add(instance.sop_instance_uid, sender.send(instance))
            if counts.remaining:
                responder.send(PENDING, counts)
        responder.send(counts.final, counts)

    def _associate(self, destination: RemoteAE, wanted: Iterable[Located]) -> Association:
        """Open the association for a C-MOVE's sub-operations, its reactor held still (dicom.md E.1)."""
        ae = make_ae(self._config, ())
        contexts = [build_context(uid, [syntax]) for uid, syntax in _pairs(wanted)]
        outgoing = ae.associate(
            destination.host,
            destination.port,
            contexts=contexts,
            ae_title=destination.ae_title,
            evt_handlers=[
                (evt.EVT_CONN_OPEN, lambda event: prepare_socket(event.assoc)),
                (evt.EVT_CONN_CLOSE, lambda event: wake(event.assoc)),
            ],
        )
        if outgoing.is_established:
            _hold_reactor(outgoing)
        return outgoing


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


class _Responder:
    """Sends the responses of one C-GET or C-MOVE request."""

    def __init__(self, association: Association, request: Any, context: PresentationContext) -> None:
        self.association = association
        self.request = request
        self.message_id = int(request.MessageID)
        self.sop_class_uid = str(context.abstract_syntax)
        self.transfer_syntax_uid = str(context.transfer_syntax[0])
        self._context_id = int(context.context_id or 0)

    @property
    def cancelled(self) -> bool:
        """True once the peer sent a C-CANCEL for the request, or is gone."""
        return self.message_id in self.association.dimse.cancel_req or not self.association.is_established

    def send(self, status: int, counts: _Counts | None = None, comment: str = "") -> None:
        """Send a response; the last one names what failed (PS3.4 C.4.2.1.4.2)."""
        if not self.association.is_established:
            return
        response: Any = C_GET() if isinstance(self.request, C_GET) else C_MOVE()
        response.MessageIDBeingRespondedTo = self.message_id
        response.AffectedSOPClassUID = self.request.AffectedSOPClassUID
        response.Status = status
        if comment:
            response.ErrorComment = comment[:64]
        if counts is not None:
            if status in {PENDING, CANCELLED}:
                response.NumberOfRemainingSuboperations = counts.remaining
            response.NumberOfCompletedSuboperations = counts.completed
            response.NumberOfWarningSuboperations = counts.warning
            response.NumberOfFailedSuboperations = len(counts.failed)
            if counts.failed and status != PENDING:
                response.Identifier = self._failed(counts.failed)
        throttle(self.association)
        self.association.dimse.send_msg(response, self._context_id)

    def _failed(self, uids: list[str]) -> BytesIO:
        identifier = Dataset()
        identifier.FailedSOPInstanceUIDList = uids
        syntax = UID(self.transfer_syntax_uid)
        implicit, little = syntax.is_implicit_VR, syntax.is_little_endian
        return BytesIO(encode(identifier, implicit, little, syntax.is_deflated) or b"")


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
