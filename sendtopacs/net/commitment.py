"""Storage Commitment, Push Model: the peer takes on to keep instances (PS3.4 J.3).

We ask by N-ACTION; the answer is an N-EVENT-REPORT, on the same association or on one that the peer opens to
us, where we listen only while an answer is expected and let in only the peer that was asked.
"""

from __future__ import annotations

import contextlib
import queue
import threading
import time
import uuid
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from pydicom.dataset import Dataset
from pynetdicom import evt

from sendtopacs.model import sop
from sendtopacs.model.errors import NetworkError
from sendtopacs.model.events import CancelToken
from sendtopacs.model.problems import error
from sendtopacs.model.remote import LocalAE, RemoteAE
from sendtopacs.net.acceptor import bound_reads, give_up_negotiation, prepare_socket, wake
from sendtopacs.net.association import PeerAssociation, open_association
from sendtopacs.net.scp import ReceiverConfig, make_ae

if TYPE_CHECKING:
    from pynetdicom.transport import ThreadedAssociationServer

PUSH_MODEL = "1.2.840.10008.1.20.1"
WELL_KNOWN_INSTANCE = "1.2.840.10008.1.20.1.1"
_REQUEST = 1  # action type ID
SYNTAXES = (sop.IMPLICIT_VR_LITTLE_ENDIAN, sop.EXPLICIT_VR_LITTLE_ENDIAN)
_LARGEST_PDU_BYTES = 1 << 20
_PDU_S = 30.0  # for one PDU to come whole
_POLL_S = 0.1

Reference = tuple[str, str]
"""SOP Class UID and SOP Instance UID."""


@dataclass(frozen=True, slots=True)
class Report:
    """What the peer took on, and what not: SOP Instance UID to failure reason."""

    committed: frozenset[str] = frozenset()
    failed: dict[str, int] = field(default_factory=dict)


class Reports:
    """Where answers come in: one for the process, since a port can be had once; from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._waiting: dict[str, queue.SimpleQueue[Report]] = {}
        self._callers: list[str] = []
        self._server: ThreadedAssociationServer | None = None

    @contextlib.contextmanager
    def expect(
        self, transaction_uid: str, remote: RemoteAE, local: LocalAE, port: int
    ) -> Iterator[queue.SimpleQueue[Report]]:
        """Give where this transaction's report comes in; listen meanwhile, where there is a port.

        Raises NetworkError where the port cannot be had.
        """
        inbox: queue.SimpleQueue[Report] = queue.SimpleQueue()
        with self._lock:
            if port and self._server is None:
                self._server = self._listen(local, port)
            self._waiting[transaction_uid] = inbox
            self._callers.append(remote.ae_title)
        try:
            yield inbox
        finally:
            with self._lock:
                del self._waiting[transaction_uid]
                self._callers.remove(remote.ae_title)
                server = None if self._waiting else self._server
                if server is not None:
                    self._server = None
            if server is not None:
                _stop(server)

    def take(self, event: Any) -> tuple[int, None]:
        """Take an N-EVENT-REPORT; return its status."""
        try:
            information = event.event_information
            transaction_uid = str(information.TransactionUID)
            report = _report(information)
        except (AttributeError, ValueError, TypeError):
            return 0x0110, None
        with self._lock:
            inbox = self._waiting.get(transaction_uid)
        if inbox is None:
            return 0x0112, None  # no such transaction is awaited, or it is too late
        inbox.put(report)
        return 0x0000, None

    def _listen(self, local: LocalAE, port: int) -> ThreadedAssociationServer:
        ae = make_ae(ReceiverConfig(local.ae_title, bind="", port=port, local=local), [])
        ae.add_supported_context(PUSH_MODEL, list(SYNTAXES), scu_role=False, scp_role=True)
        handlers: list[Any] = [
            (evt.EVT_CONN_OPEN, _on_open),
            (evt.EVT_CONN_CLOSE, _on_close),
            (evt.EVT_REQUESTED, self._on_requested),
            (evt.EVT_N_EVENT_REPORT, self.take),
        ]
        try:
            server = ae.start_server(("", port), block=False, evt_handlers=handlers)
        except OSError as failure:
            problem = error("cannot-listen", place=f"*:{port}", reason=failure.strerror)
            raise NetworkError(problem) from failure
        if server is None:
            raise RuntimeError("a server that does not block is returned")
        return server

    def _on_requested(self, event: Any) -> None:
        """Let in only who was asked."""
        with self._lock:
            known = event.assoc.requestor.ae_title in self._callers
        if not known:
            event.assoc.acse.send_reject(event.assoc, 0x01, 0x01, 0x03)  # calling AE title not recognised
            event.assoc.kill()


@dataclass(frozen=True, slots=True)
class CommitmentClient:
    """Who is asked, by whom, and where the answer may come in."""

    remote: RemoteAE
    local: LocalAE
    reports: Reports
    port: int = 0
    cancel: CancelToken = field(default_factory=CancelToken)

    def commit(self, references: Sequence[Reference], limit_s: float) -> Report | None:
        """Ask the peer to commit to these; return its report, None where none came in time.

        Raises NetworkError where it cannot be asked or refuses to be, Cancelled.
        """
        deadline = time.monotonic() + limit_s
        transaction_uid = f"2.25.{uuid.uuid4().int}"
        with self.reports.expect(transaction_uid, self.remote, self.local, self.port) as inbox:
            with open_association(
                self.remote, self.local, [(PUSH_MODEL, SYNTAXES)], cancel=self.cancel, limit_s=limit_s + 1
            ) as peer:
                peer.association.bind(evt.EVT_N_EVENT_REPORT, self.reports.take)
                self._request(peer, transaction_uid, references)
                report = self._wait(inbox, deadline, peer)
            return report or (self._wait(inbox, deadline) if self.port else None)

    def _request(self, peer: PeerAssociation, transaction_uid: str, references: Sequence[Reference]) -> None:
        status, _ = peer.association.send_n_action(
            _action(transaction_uid, references), _REQUEST, PUSH_MODEL, WELL_KNOWN_INSTANCE
        )
        if "Status" not in status:
            raise peer.failure()
        if status.Status != 0x0000:
            problem = error("commit-refused", peer=self.remote.label, status=f"{status.Status:04X}")
            raise NetworkError(problem)

    def _wait(
        self, inbox: queue.SimpleQueue[Report], deadline: float, peer: PeerAssociation | None = None
    ) -> Report | None:
        """Wait for the report; with a peer, only while its association lasts."""
        while time.monotonic() < deadline and (peer is None or peer.alive):
            self.cancel.checkpoint()
            with contextlib.suppress(queue.Empty):
                return inbox.get(timeout=_POLL_S)
        return None


def _action(transaction_uid: str, references: Sequence[Reference]) -> Dataset:
    information = Dataset()
    information.TransactionUID = transaction_uid
    information.ReferencedSOPSequence = [_item(*reference) for reference in references]
    return information


def _item(sop_class_uid: str, sop_instance_uid: str) -> Dataset:
    item = Dataset()
    item.ReferencedSOPClassUID = sop_class_uid
    item.ReferencedSOPInstanceUID = sop_instance_uid
    return item


def _report(information: Dataset) -> Report:
    """Read a report (PS3.4 table J.3-2); what failed is not committed, whatever else it says."""
    failed = {
        str(item.ReferencedSOPInstanceUID): int(item.get("FailureReason", 0x0110))
        for item in information.get("FailedSOPSequence", None) or ()
    }
    committed = {
        str(item.ReferencedSOPInstanceUID) for item in information.get("ReferencedSOPSequence", None) or ()
    }
    return Report(frozenset(committed - failed.keys()), failed)


def _on_open(event: Any) -> None:
    prepare_socket(event.assoc)
    bound_reads(event.assoc, _LARGEST_PDU_BYTES, _PDU_S)


def _on_close(event: Any) -> None:
    give_up_negotiation(event.assoc)
    wake(event.assoc)


def _stop(server: ThreadedAssociationServer) -> None:
    for association in server.active_associations:
        give_up_negotiation(association)
    server.ae.shutdown()
