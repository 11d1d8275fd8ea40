"""One listener: who calls is told by AE titles which visit it is, and gets what that visit is for, no more.

PS3.8 (association, rejection), PS3.4 B (Storage) and J (Storage Commitment).
"""

from __future__ import annotations

import logging
import socket
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from pynetdicom import evt
from pynetdicom.presentation import build_context

from sendtopacs.model import sop
from sendtopacs.model.errors import NetworkError
from sendtopacs.model.problems import error
from sendtopacs.model.remote import LocalAE, RemoteAE
from sendtopacs.net.acceptor import (
    bound_connections,
    bound_reads,
    give_up_negotiation,
    prepare_socket,
    secure_where_asked,
    wait_for_end,
    wake,
)
from sendtopacs.net.caller import caller_of, calls_from_known_place
from sendtopacs.net.contexts import proposed_contexts, serve_as_storage, storage_contexts
from sendtopacs.net.scp import ReceiverConfig, ReceiverLimits, Store, make_ae, probe, take_object
from sendtopacs.net.spooling import SpoolingDimse, SpoolPlace
from sendtopacs.net.tls import incoming_context, may_call

if TYPE_CHECKING:
    from ssl import SSLContext

    from pynetdicom.association import Association
    from pynetdicom.events import Event
    from pynetdicom.presentation import PresentationContext
    from pynetdicom.transport import ThreadedAssociationServer

LOGGER = logging.getLogger(__name__)

PUSH_MODEL = "1.2.840.10008.1.20.1"
OUT_OF_RESOURCES = 0xA700
NO_SUCH_INSTANCE = 0x0112
_REJECTED, _USER, _NO_REASON, _CALLING, _CALLED = 1, 1, 1, 3, 7  # PS3.8 table 9-21
_UNKNOWN = "nobody of this AE title is expected (it called from {place})"
_NOT_US = "it called an AE title that is not ours (from {place})"
_ELSEWHERE = "it called from {place}, which its record neither has as its host nor under 'Also calls from'"
_NOT_SAFE = "it called from {place} without TLS, or without a certificate, which its record demands"
_LARGEST_NEGOTIATION_BYTES = 1 << 20
_JOIN_S = 5.0

Address = tuple[str, int]
Report = Callable[[Any], tuple[int, None]]
"""Is given an N-EVENT-REPORT; returns its status and no data set."""


@dataclass(frozen=True, slots=True, eq=False)
class Visit:
    """A peer that is expected, by what it is called and calls us, and what it may bring."""

    remote: RemoteAE  # its record says, too, whether it calls us under TLS
    called_ae_title: str
    local: LocalAE
    limits: ReceiverLimits = field(default_factory=ReceiverLimits)
    place: SpoolPlace | None = None
    store: Store | None = None  # takes objects, which are written in `place` until then
    report: Report | None = None

    @property
    def contexts(self) -> list[PresentationContext]:
        """What it is offered beside storage, for which its own proposal counts."""
        if self.report is None:
            return []
        made = build_context(PUSH_MODEL, [sop.IMPLICIT_VR_LITTLE_ENDIAN, sop.EXPLICIT_VR_LITTLE_ENDIAN])
        made.scu_role, made.scp_role = False, True
        return [made]


class Door:
    """A listener and who is expected at it; an association belongs to the visits that it was let in for."""

    def __init__(self, address: Address) -> None:
        self._address = address
        self._lock = threading.Lock()
        self._visits: list[Visit] = []
        self._inside: dict[Association, list[Visit]] = {}
        self._server: ThreadedAssociationServer | None = None

    @property
    def port(self) -> int:
        """The port that is listened on; 0 before the start."""
        return int(self._server.server_address[1]) if self._server else 0

    def let_in(self, visit: Visit) -> None:
        """Expect somebody from now on; raise NotSecured where it could not call as its record has it.

        Raises NetworkError where objects of the same peer are expected already: nobody could tell them apart.
        """
        incoming_context([visit.remote])
        with self._lock:
            if visit.store and any(one.store and _same_caller(one, visit) for one in self._visits):
                raise NetworkError(error("cannot-listen", place=self._place, reason="another retrieval"))
            self._visits.append(visit)

    def send_away(self, visit: Visit) -> bool:
        """Expect a visit no more; return whether it was the last one."""
        with self._lock:
            self._visits.remove(visit)
            return not self._visits

    def start(self) -> None:
        """Listen; raise NetworkError where the address cannot be had."""
        first = self._visits[0]
        ae = make_ae(ReceiverConfig("ANY", limits=first.limits, local=first.local), [])
        ae.require_called_aet = False  # told by the visits
        try:
            probe(self._address)
            self._server = ae.start_server(self._address, block=False, evt_handlers=self._handlers())
            bound_connections(self._server, first.limits.maximum_associations)
        except OSError as failure:
            reason = failure.strerror or type(failure).__name__
            raise NetworkError(error("cannot-listen", place=self._place, reason=reason)) from failure

    def close(self) -> None:
        """Listen no more; associations go on until `hang_up`."""
        if self._server is not None:
            self._server.shutdown()

    def hang_up(self, visit: Visit) -> None:
        """Abort the associations that were there for this visit alone, and wait for their threads."""
        with self._lock:
            for visits in self._inside.values():
                if visit in visits:
                    visits.remove(visit)
            over = [one for one, visits in self._inside.items() if not visits]
        for association in over:
            if not give_up_negotiation(association) and association.is_established:
                association.abort()
            wait_for_end(association, _JOIN_S)

    # -- what callers do -----------------------------------------------------------------------------------

    @property
    def _place(self) -> str:
        return f"{self._address[0] or '*'}:{self._address[1]}"

    def _handlers(self) -> list[Any]:
        return [
            (evt.EVT_CONN_OPEN, self._on_open),
            (evt.EVT_CONN_CLOSE, self._on_close),
            (evt.EVT_REQUESTED, self._on_requested),
            (evt.EVT_SOP_COMMON, serve_as_storage),
            (evt.EVT_C_STORE, self._on_store),
            (evt.EVT_N_EVENT_REPORT, self._on_report),
        ]

    def _on_open(self, event: Event) -> None:
        association = event.assoc
        with self._lock:
            visits = list(self._visits)
            self._inside[association] = visits
        limits = [visit.limits for visit in visits]
        largest = [one.maximum_pdu for one in limits]
        most = max(*largest, _LARGEST_NEGOTIATION_BYTES) if largest and all(largest) else 0
        acse_s = max((one.acse_s for one in limits), default=1.0)
        network_s = max((one.network_s for one in limits), default=1.0)

        def prepare() -> None:
            prepare_socket(association)
            bound_reads(association, most, network_s)

        secure_where_asked(association, self._context(visits), acse_s, prepare)

    def _context(self, visits: list[Visit]) -> SSLContext | None:
        try:
            return incoming_context([visit.remote for visit in visits])
        except NetworkError as failure:  # a file that was there when the visit began
            LOGGER.warning("Nobody can call under TLS: %s", failure.problem.code)
            return None

    def _on_requested(self, event: Event) -> None:
        """Let a caller in for the visits that it is; what it may bring is settled for it alone."""
        association = event.assoc
        calling, called = _titles(association)
        with self._lock:
            known = [visit for visit in self._visits if visit.remote.ae_title == calling]
        visits = [visit for visit in known if visit.called_ae_title == called]
        connection = _connection(association)
        near = [visit for visit in visits if calls_from_known_place(connection, visit.remote)]
        safe = [visit for visit in near if may_call(connection, visit.remote)]
        if not safe:
            diagnostic = _NO_REASON if visits else _CALLED if known else _CALLING
            why = _NOT_SAFE if near else _ELSEWHERE if visits else _NOT_US if known else _UNKNOWN
            place = caller_of(connection) or "?"
            LOGGER.warning("%s was not let in: %s", calling or "?", why.format(place=place))
            association.acse.send_reject(_REJECTED, _USER, diagnostic)
            association.kill()
            return
        with self._lock:
            self._inside[association] = safe
        self._admit(association, safe)

    def _admit(self, association: Association, visits: list[Visit]) -> None:
        storing = next((visit for visit in visits if visit.store), None)
        contexts = [*association.acceptor.supported_contexts, *(c for v in visits for c in v.contexts)]
        lead = storing or visits[0]
        if storing is not None and storing.place is not None:
            contexts += storage_contexts(proposed_contexts(association), None, ())
            association.dimse = SpoolingDimse(association, storing.place)
        association.acceptor.supported_contexts = contexts
        association.acceptor.maximum_length = lead.limits.maximum_pdu
        association.network_timeout = lead.limits.network_s

    def _visits_of(self, event: Event) -> list[Visit]:
        with self._lock:
            return list(self._inside.get(event.assoc, ()))

    def _on_store(self, event: Event) -> int:
        store = next((visit.store for visit in self._visits_of(event) if visit.store), None)
        return take_object(event, store) if store else OUT_OF_RESOURCES

    def _on_report(self, event: Event) -> tuple[int, None]:
        """Offer a report to the visits in turn, until one of them awaits its transaction."""
        answer: tuple[int, None] = (NO_SUCH_INSTANCE, None)
        for report in [visit.report for visit in self._visits_of(event) if visit.report]:
            answer = report(event)
            if answer[0] != NO_SUCH_INSTANCE:
                break
        return answer

    def _on_close(self, event: Event) -> None:
        if isinstance(event.assoc.dimse, SpoolingDimse):
            event.assoc.dimse.discard()
        give_up_negotiation(event.assoc)
        wake(event.assoc)
        with self._lock:
            self._inside.pop(event.assoc, None)


def _same_caller(one: Visit, other: Visit) -> bool:
    callers = (one.remote.ae_title, one.called_ae_title), (other.remote.ae_title, other.called_ae_title)
    return callers[0] == callers[1]


def _titles(association: Association) -> tuple[str, str]:
    """Return what the caller is called and what it calls us; pynetdicom has not taken them over yet."""
    request = association.requestor.primitive
    if request is None:
        return "", ""
    return str(request.calling_ae_title).strip(), str(request.called_ae_title).strip()


def _connection(association: Association) -> socket.socket | None:
    return association.dul.socket.socket if association.dul.socket is not None else None
