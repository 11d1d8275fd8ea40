"""Storage Commitment, Push Model: the peer takes on to keep instances (PS3.4 J.3).

We ask by N-ACTION; the answer is an N-EVENT-REPORT, on the same association or on one that the peer opens to
us, at a `doorway` that is open only while an answer is expected and lets in only the peer that was asked.
"""

from __future__ import annotations

import contextlib
import queue
import threading
import time
import uuid
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from pydicom.dataset import Dataset
from pynetdicom import evt

from sendtopacs.model import sop
from sendtopacs.model.errors import NetworkError
from sendtopacs.model.events import CancelToken
from sendtopacs.model.problems import error
from sendtopacs.model.remote import LocalAE, RemoteAE
from sendtopacs.net.association import PeerAssociation, open_association
from sendtopacs.net.door import PUSH_MODEL, Visit
from sendtopacs.net.doorway import Doorway
from sendtopacs.net.scp import ReceiverLimits

__all__ = ["PUSH_MODEL", "SYNTAXES", "WELL_KNOWN_INSTANCE", "CommitmentClient", "Report", "Reports"]

WELL_KNOWN_INSTANCE = "1.2.840.10008.1.20.1.1"
_REQUEST = 1  # action type ID
__all__ = [
    "PUSH_MODEL",
    "SYNTAXES",
    "WELL_KNOWN_INSTANCE",
    "CommitmentClient",
    "Reference",
    "Report",
    "Reports",
]

SYNTAXES = (sop.IMPLICIT_VR_LITTLE_ENDIAN, sop.EXPLICIT_VR_LITTLE_ENDIAN)
_LIMITS = ReceiverLimits(network_s=30.0)
_POLL_S = 0.1

Reference = tuple[str, str]
"""SOP Class UID and SOP Instance UID."""


@dataclass(frozen=True, slots=True)
class Report:
    """What the peer took on, and what not: SOP Instance UID to failure reason."""

    committed: frozenset[str] = frozenset()
    failed: dict[str, int] = field(default_factory=dict)


class Reports:
    """Where answers come in, told apart by their transactions; from any thread."""

    def __init__(self, doorway: Doorway | None = None) -> None:
        """Let in at this doorway whoever reports; without one, at one of our own."""
        self._doorway = doorway or Doorway()
        self._lock = threading.Lock()
        self._waiting: dict[str, queue.SimpleQueue[Report]] = {}

    @contextlib.contextmanager
    def expect(
        self, transaction_uid: str, remote: RemoteAE, local: LocalAE, port: int, bind: str = ""
    ) -> Iterator[queue.SimpleQueue[Report]]:
        """Give where this transaction's report comes in; listen meanwhile, where there is a port.

        Raises NetworkError where the port cannot be had, NotSecured where we cannot be called under TLS.
        """
        inbox: queue.SimpleQueue[Report] = queue.SimpleQueue()
        with contextlib.ExitStack() as stack:
            if port:
                visit = Visit(remote, local.ae_title, local, _LIMITS, report=self.take)
                stack.enter_context(self._doorway.expect((bind, port), visit))
            with self._lock:
                self._waiting[transaction_uid] = inbox
            stack.callback(self._forget, transaction_uid)
            yield inbox

    def _forget(self, transaction_uid: str) -> None:
        with self._lock:
            del self._waiting[transaction_uid]

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


@dataclass(frozen=True, slots=True)
class CommitmentClient:
    """Who is asked, by whom, and where the answer may come in."""

    remote: RemoteAE
    local: LocalAE
    reports: Reports
    port: int = 0
    cancel: CancelToken = field(default_factory=CancelToken)
    bind: str = ""  # at which of our addresses it may come in; '': at every one

    def commit(self, references: Sequence[Reference], limit_s: float) -> Report | None:
        """Ask the peer to commit to these; return its report, None where none came in time.

        Raises NetworkError where it cannot be asked or refuses to be, Cancelled.
        """
        deadline = time.monotonic() + limit_s
        transaction_uid = f"2.25.{uuid.uuid4().int}"
        with self.reports.expect(transaction_uid, self.remote, self.local, self.port, self.bind) as inbox:
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
