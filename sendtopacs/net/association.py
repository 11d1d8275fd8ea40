"""Associations with peers; the only place that opens one (PS3.8 7, 9.2; statement, tables 4, 8, 27, 28).

pynetdicom negotiates, releases and aborts, and carries the small services. What it lacks is here: time
limits that hold, a cancel that is felt within a second, the cause of a failure in words, a cap on what is
sent, and a way for storage to use the connection directly.
"""

from __future__ import annotations

import contextlib
import socket
import threading
import time
from collections.abc import Iterator, Sequence
from typing import Any

from pynetdicom import evt
from pynetdicom.association import Association
from pynetdicom.pdu import A_ABORT_RQ
from pynetdicom.pdu_primitives import A_ASSOCIATE, MaximumLengthNotification

from sendtopacs.model.errors import (
    AssociationLost,
    Cancelled,
    NothingAccepted,
    NotSecured,
    Rejected,
    SendToPacsError,
    TimedOut,
)
from sendtopacs.model.events import CancelToken
from sendtopacs.model.problems import Problem, error
from sendtopacs.model.remote import LocalAE, RemoteAE
from sendtopacs.net import tls
from sendtopacs.net.connection import connect
from sendtopacs.net.noting import failures_noted
from sendtopacs.net.upper_layer import Context, HandedSocket, propose, requestor

MAXIMUM_CONTEXTS = 128  # context IDs are the odd numbers below 256 (PS3.8 9.3.2.2)
SMALLEST_PDU = 128  # bytes; less could hardly carry a command

_RELEASE_S = 1.0  # table 28 says 50 ms, which a busy peer on a slow line would miss
_A_ABORT_PDU = bytes((7, 0, 0, 0, 0, 4, 0, 0, 0, 0))  # PS3.8 9.3.8, by the service user

_REJECTIONS: dict[tuple[int | None, int | None], str] = {  # by source and reason (PS3.8 9.3.4)
    (1, 2): "rejected-application-context",
    (1, 3): "rejected-calling",
    (1, 7): "rejected-called",
    (2, 2): "rejected-protocol",
    (3, 1): "rejected-congestion",
    (3, 2): "rejected-limit",
}
_TRANSIENT = 2


@contextlib.contextmanager
def open_association(
    remote: RemoteAE,
    local: LocalAE,
    contexts: Sequence[Context],
    *,
    cancel: CancelToken | None = None,
    limit_s: float,
    extended: Sequence[Any] = (),
) -> Iterator[PeerAssociation]:
    """Associate with the peer; release on leaving, abort on leaving with an error.

    `limit_s` is for all of it, from the look-up of the host's name; `extended` are items of the extended
    negotiation, pynetdicom's (PS3.7 D.3.3). Raises Unreachable, Rejected,
    NothingAccepted, AssociationLost, TimedOut or Cancelled; ValueError for more than 128 contexts.
    """
    with failures_noted(), _opened(remote, local, contexts, cancel, limit_s, extended) as peer:
        yield peer


@contextlib.contextmanager
def _opened(
    remote: RemoteAE,
    local: LocalAE,
    contexts: Sequence[Context],
    cancel: CancelToken | None,
    limit_s: float,
    extended: Sequence[Any],
) -> Iterator[PeerAssociation]:
    if not 0 < len(contexts) <= MAXIMUM_CONTEXTS:
        raise ValueError(f"{len(contexts)} presentation contexts; 1 to {MAXIMUM_CONTEXTS} can be proposed")
    deadline = time.monotonic() + limit_s
    cancel = cancel or CancelToken()
    cancel.checkpoint()
    association = requestor(remote, local)
    propose(association, tuple(contexts))
    for item in extended:
        association.requestor.add_negotiation_item(item)
    connection = connect(remote, cancel, min(remote.limits.connect_s, limit_s))
    left_s = min(remote.limits.associate_s, deadline - time.monotonic())
    connection = tls.secure(connection, remote, cancel, left_s)
    peer = PeerAssociation(remote, local, association, connection)
    forget = cancel.on_cancel(lambda: peer.hang_up(Cancelled()))
    try:
        peer.associate(min(remote.limits.associate_s, deadline - time.monotonic()))
        peer.limit(deadline - time.monotonic(), limit_s)
        yield peer
        peer.release()
    except BaseException:
        peer.abort()
        raise
    finally:
        forget()
        peer.close()


class PeerAssociation:
    """One association with a peer, as its requestor."""

    def __init__(
        self, remote: RemoteAE, local: LocalAE, association: Association, connection: socket.socket
    ) -> None:
        self.association = association  # pynetdicom's, for its send_c_echo and the like
        self.accepted: dict[tuple[str, str], int] = {}  # (abstract, transfer syntax): context ID
        self.maximum_pdu_sent = 0  # bytes
        self._remote = remote
        self._calling_ae_title = local.ae_title
        self._connection = connection
        self._socket = HandedSocket(association, connection)
        self._cause: SendToPacsError | None = None
        self._aborted_by_peer = False
        self._writing = False
        self._watchdog: threading.Timer | None = None
        association.bind(evt.EVT_CONN_CLOSE, _wake)
        association.bind(evt.EVT_PDU_RECV, self._on_pdu)

    def associate(self, limit_s: float) -> None:
        """Negotiate; raise Rejected, NothingAccepted, AssociationLost, TimedOut or Cancelled."""
        mute = error("association-mute", peer=self._remote.label, seconds=_seconds(limit_s))
        self._watch(limit_s, TimedOut(mute))
        self.association.acse_timeout = limit_s + 1  # the watchdog comes first, and knows the words
        self.association.request()
        if not self.association.is_established:
            raise self._not_established()
        self.association.start()
        self.accepted = {
            (str(c.abstract_syntax), str(c.transfer_syntax[0])): c.context_id or 0
            for c in self.association.accepted_contexts
        }
        self._cap_pdu()

    def limit(self, left_s: float, limit_s: float) -> None:
        """End the association in `left_s`, whatever goes on in it; `limit_s` is for the sentence."""
        problem = error("time-limit", peer=self._remote.label, seconds=_seconds(limit_s))
        self._watch(left_s, TimedOut(problem))

    @property
    def alive(self) -> bool:
        """True while it can be used, as far as is known."""
        return self._cause is None and bool(self.association.is_established)

    @contextlib.contextmanager
    def exclusive(self) -> Iterator[socket.socket]:
        """Give the connection itself, which pynetdicom leaves alone for as long."""
        self._socket.hold(True)
        try:
            yield self._connection
        finally:
            self._socket.hold(False)

    @contextlib.contextmanager
    def writing(self) -> Iterator[None]:
        """Mark that a message is under way, inside which an A-ABORT might be taken for its data."""
        self._writing = True
        try:
            yield
        finally:
            self._writing = False

    def hang_up(self, cause: SendToPacsError) -> None:
        """Break the connection, from any thread: whoever waits for it wakes, and `failure` is `cause`."""
        self._cause = self._cause or cause
        dont_wait = getattr(socket, "MSG_DONTWAIT", None)
        plain = self._remote.tls is None  # under TLS another thread may be writing a record
        if dont_wait is not None and plain and not self._writing:
            with contextlib.suppress(OSError):
                self._connection.send(_A_ABORT_PDU, dont_wait)
        tls.shut_down(self._connection)

    def failure(self) -> SendToPacsError:
        """Return why the association is dead; a response without a status means that it is."""
        return self._cause or self.lost(self._lost_code())

    def lost(self, code: str) -> AssociationLost:
        """Make the error of an association that ended too early."""
        return AssociationLost(error(code, peer=self._remote.label))

    def release(self) -> None:
        """End it in good order; a peer that does not answer in time is aborted."""
        if self.alive:
            self._watch(2 * _RELEASE_S, self.lost("connection-lost"))
            self.association.acse_timeout = _RELEASE_S
            self.association.release()

    def abort(self) -> None:
        """End it at once."""
        self.hang_up(self.lost("connection-lost"))

    def close(self) -> None:
        """Let go of the connection and wait for pynetdicom's threads."""
        self._unwatch()
        tls.shut_down(self._connection)
        for thread in (self.association.dul, self.association):
            if thread.is_alive():
                thread.join(_RELEASE_S)
        self._connection.close()

    def _cap_pdu(self) -> None:
        """Send no larger PDUs than the peer and its record allow; 0 means that the peer sets no limit.

        For such a peer pynetdicom would put a whole message into one PDU (measured, 3.0.4).
        """
        cap = self._remote.maximum_pdu_sent
        announced = self.association.acceptor.maximum_length or cap
        self.maximum_pdu_sent = max(min(announced, cap), SMALLEST_PDU)
        for item in self.association.acceptor.user_information:
            if isinstance(item, MaximumLengthNotification):
                item.maximum_length_received = self.maximum_pdu_sent

    def _not_established(self) -> SendToPacsError:
        if self._cause is not None:
            return self._cause
        answer = self.association.acceptor.primitive or self._unread_answer()
        if answer is not None and answer.result:
            return Rejected(self._rejection(answer))
        if answer is not None and self.association.rejected_contexts:
            return NothingAccepted(error("nothing-accepted", peer=self._remote.label))
        if self._aborted_by_peer:
            return self.lost("association-refused-by-abort")
        if self._remote.tls is not None and self._socket.failure is not None:
            return NotSecured(self._late_refusal(self._socket.failure))
        host, port = self._remote.host, self._remote.port
        code = "tls-demanded" if tls.is_alert(self._socket.first_bytes) else "not-dicom"
        return AssociationLost(error(code, peer=self._remote.label, host=host, port=port))

    def _late_refusal(self, failure: OSError) -> Problem:
        """Return why a peer hung up after the handshake; only then TLS 1.3 asks for a certificate."""
        found = tls.problem_of(failure, self._remote)
        if found.code != "tls-hung-up":
            return found
        return error("tls-hung-up-after", **found.params)

    def _unread_answer(self) -> A_ASSOCIATE | None:
        """Return an answer that came so fast that pynetdicom saw the connection closed before it looked.

        It then takes it for one that was never made, and leaves the answer in its queue (3.0.4).
        """
        primitive = self.association.dul.receive_pdu()
        return primitive if isinstance(primitive, A_ASSOCIATE) else None

    def _rejection(self, answer: A_ASSOCIATE) -> Problem:
        silent = "rejected-for-now" if answer.result == _TRANSIENT else "rejected"
        if self._remote.user_identity is not None:
            silent = "rejected-user"  # there is no reason of its own for it (PS3.7 D.3.3.7)
        code = _REJECTIONS.get((answer.result_source, answer.diagnostic), silent)
        called, calling = self._remote.ae_title, self._calling_ae_title
        return error(code, peer=self._remote.label, called=called, calling=calling)

    def _lost_code(self) -> str:
        if self._aborted_by_peer:
            return "association-aborted"
        return "association-released" if self.association.is_released else "connection-lost"

    def _on_pdu(self, event: evt.Event) -> None:
        self._aborted_by_peer = self._aborted_by_peer or isinstance(event.pdu, A_ABORT_RQ)

    def _watch(self, left_s: float, cause: SendToPacsError) -> None:
        self._unwatch()
        self._watchdog = threading.Timer(max(left_s, 0.0), self.hang_up, (cause,))
        self._watchdog.name = "association-limit"
        self._watchdog.daemon = True
        self._watchdog.start()

    def _unwatch(self) -> None:
        if self._watchdog is not None:
            self._watchdog.cancel()
            self._watchdog.join(_RELEASE_S)


def _seconds(limit_s: float) -> str:
    return f"{limit_s:.0f}" if limit_s >= 2 else f"{limit_s:.1f}"


def _wake(event: evt.Event) -> None:
    """Wake whoever waits for a response; without it an aborted C-FIND waits for ever (measured, 3.0.4)."""
    event.assoc.dimse.msg_queue.put((None, None))
