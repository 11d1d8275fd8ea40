"""Serves C-GET and C-MOVE (PS3.4 C.4.2, C.4.3): finds what is asked for, sends and reports it."""

from __future__ import annotations

import logging
import sqlite3
from dataclasses import dataclass, field
from io import BytesIO
from typing import TYPE_CHECKING, Any

from pydicom.dataset import Dataset
from pydicom.uid import UID
from pynetdicom.dimse_primitives import C_GET, C_MOVE
from pynetdicom.dsutils import encode

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
from sendtopacs.archive.sending import Sender, call, hang_up
from sendtopacs.archive.store import InstanceStore
from sendtopacs.model.remote import RemoteAE
from sendtopacs.net.scp import ReceiverConfig

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

_MOST_SUBOPERATIONS = 65535  # the counts are US


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
        outgoing = call(destination, self._config, wanted)
        if not outgoing.is_established:
            counts = _Counts(0, failed=[i.sop_instance_uid for i in wanted])
            responder.send(NONE_DONE, counts, comment="The move destination cannot be reached")
            return
        try:
            originator = (str(responder.association.requestor.ae_title).strip(), responder.message_id)
            self._perform(responder, wanted, Sender(outgoing, self._store, originator))
        finally:
            hang_up(outgoing)

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
