"""One association that asks for objects, from the first request to the last response.

PS3.7 9.1.3 (C-GET), 9.1.4 (C-MOVE), 9.3.2.3 (C-CANCEL); PS3.4 C.4.2.1.5 and C.4.3.1.4 (statuses).
"""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from pydicom.dataset import Dataset
from pydicom.uid import UID
from pynetdicom import build_role, evt

from sendtopacs.model.errors import Cancelled, NothingAccepted, SendToPacsError, TimedOut
from sendtopacs.model.events import CancelToken
from sendtopacs.model.problems import Problem, error, warning
from sendtopacs.net.acceptor import bound_reads
from sendtopacs.net.association import PeerAssociation, open_association
from sendtopacs.net.attributes import Attributes, tag_of
from sendtopacs.net.find import Client, Query, identifier_of
from sendtopacs.net.keys import put, value_at
from sendtopacs.net.noting import note_failure
from sendtopacs.net.retrieve_contexts import retrieval_contexts, storage_contexts
from sendtopacs.net.retrieve_keys import Asked
from sendtopacs.net.scp import Store, take_object
from sendtopacs.net.spooling import SpoolingDimse, SpoolPlace
from sendtopacs.net.upper_layer import extended_negotiation

_QR = "1.2.840.10008.5.1.4.1.2."
_MODELS = {"patient": "1", "study": "2", "patient-study": "3"}
_MOVE, _GET = "2", "3"
_VIEW = "QueryRetrieveView"  # PS3.4 C.4.2.1.4: only where enhanced conversion was negotiated
_CANCEL_S = 5.0  # to answer a C-CANCEL, before the association is aborted
_TURN_S = 0.1
_SUCCESS, _CANCELLED, _SOME_FAILED = 0x0000, 0xFE00, 0xB000
_PENDING = frozenset({0xFF00, 0xFF01})
_LARGEST_NEGOTIATION_BYTES = 1 << 20
STATUSES = (
    (range(0x0122, 0x0123), "retrieve-unsupported"),
    (range(0x0124, 0x0125), "retrieve-not-authorised"),
    (range(0xA801, 0xA802), "retrieve-destination-unknown"),
    (range(0xA700, 0xA800), "retrieve-out-of-resources"),
    (range(0xA900, 0xAA00), "retrieve-does-not-match"),
    (range(0xC000, 0xD000), "retrieve-unable"),
)


@dataclass(frozen=True, slots=True)
class SubOperations:
    """How far a retrieval is, as the PACS counts, and how many objects have arrived here."""

    remaining: int = 0
    completed: int = 0
    failed: int = 0
    warning: int = 0
    arrived: int = 0

    def __add__(self, other: SubOperations) -> SubOperations:
        return SubOperations(
            self.remaining + other.remaining,
            self.completed + other.completed,
            self.failed + other.failed,
            self.warning + other.warning,
        )


OnCounts = Callable[[SubOperations], None]
"""Called with each response, in the thread that retrieves."""


@dataclass(frozen=True, slots=True)
class Ended:
    """How the requests of a session ended; `problems` is given how many objects are kept."""

    counts: SubOperations
    status: int
    failed_uids: tuple[str, ...]
    problems: Callable[[int], Sequence[Problem]]


class Session:
    """Sends the requests one after the other; used once, from one thread."""

    def __init__(
        self, client: Client, asked: Asked, move_to: str, silence_s: tuple[float, float] = (0.0, 0.0)
    ) -> None:
        """`move_to` is empty for C-GET; `silence_s`: the longest wait for a message, for a byte; 0: none."""
        self._client, self._asked, self._move_to = client, asked, move_to
        self._message_s, self._byte_s = silence_s
        self._uid = f"{_QR}{_MODELS[asked.model]}.{_MOVE if move_to else _GET}"
        self._place: SpoolPlace | None = None
        self._store: Store | None = None
        self._classes: frozenset[str] = frozenset()
        self._message_id = 0
        self._enhanced = False  # conversion was agreed to
        self._under_way: PeerAssociation | None = None  # while a request is unanswered
        self._inner = CancelToken()
        self._grace: threading.Timer | None = None
        self._heard = self._heard_bytes = time.monotonic()
        self._done, self._total = SubOperations(), SubOperations()
        self._failed: list[str] = []
        self._status = _SUCCESS
        self._problems: list[Callable[[int], Problem]] = []

    def receive(self, place: SpoolPlace, store: Store, classes: frozenset[str]) -> None:
        """Take objects of these classes on the association itself; empty: of all that we know."""
        self._place, self._store, self._classes = place, store, classes

    def heard_bytes(self) -> None:
        """Note that something came in elsewhere; from any thread."""
        self._heard_bytes = time.monotonic()

    def hold(self, requests: Sequence[Attributes], on_counts: OnCounts) -> Ended:
        """Ask, and take the responses until the last; raises what `open_association` raises."""
        contexts = retrieval_contexts(self._uid)
        if self._place is not None:
            contexts += storage_contexts(self._classes)
        forget = self._client.cancel.on_cancel(self._on_cancel)
        try:
            with open_association(
                self._client.remote,
                self._client.local,
                contexts,
                cancel=self._inner,
                limit_s=self._client.remote.limits.study_s,
                extended=self._extended([abstract for abstract, _ in contexts[1:]]),
            ) as peer:
                self._prepare(peer)
                with self._watching(peer):
                    self._ask_all(peer, requests, on_counts)
        finally:
            forget()
            if self._grace is not None:
                self._grace.cancel()
        return Ended(
            self._total,
            self._status,
            tuple(self._failed),
            lambda count: [make(count) for make in self._problems],
        )

    # -- the association -----------------------------------------------------------------------------------

    def _extended(self, storage: Sequence[str]) -> list[Any]:
        items: list[Any] = [build_role(uid, scp_role=True) for uid in dict.fromkeys(storage)]
        if self._options:
            items.append(extended_negotiation(self._uid, self._options))
        return items

    @property
    def _options(self) -> bytes:
        """The application information (PS3.4 C.5.2.1, C.5.3.1): relational, enhanced conversion."""
        wanted = bytes((self._asked.relational, self._asked.enhanced_conversion))
        return wanted if any(wanted) else b""

    def _prepare(self, peer: PeerAssociation) -> None:
        label = self._client.remote.label
        if not any(abstract == self._uid for abstract, _ in peer.accepted):
            operation = "C-MOVE" if self._move_to else "C-GET"
            raise NothingAccepted(error("retrieve-model-refused", peer=label, operation=operation))
        association = peer.association
        agreed = association.acceptor.sop_class_extended.get(UID(self._uid), b"") if self._options else b""
        self._enhanced = self._asked.enhanced_conversion and agreed[1:2] == b"\x01"
        names = ("relational retrieval", "enhanced conversion")
        refused = [
            name
            for n, (name, ours) in enumerate(zip(names, self._options, strict=False))
            if ours and agreed[n : n + 1] != b"\x01"
        ]
        if refused:
            self._say(warning("retrieve-not-agreed", peer=label, options=", ".join(refused)))
        if self._place is not None and self._store is not None:
            store = self._store
            association.dimse = SpoolingDimse(association, self._place)
            association.bind(evt.EVT_C_STORE, lambda event: self._on_store(event, store))
            largest = self._client.local.maximum_pdu_received
            bound_reads(association, max(largest, _LARGEST_NEGOTIATION_BYTES) if largest else 0)
        association.bind(evt.EVT_PDU_RECV, lambda _event: self.heard_bytes())

    def _on_store(self, event: evt.Event, store: Store) -> int:
        self._heard = time.monotonic()
        return take_object(event, store)

    # -- requests and responses ----------------------------------------------------------------------------

    def _ask_all(self, peer: PeerAssociation, requests: Sequence[Attributes], on_counts: OnCounts) -> None:
        try:
            for keys in requests:
                if self._client.cancel.cancelled:
                    self._say_cancelled()
                    return
                if not self._ask(peer, keys, on_counts):
                    return
        finally:
            if isinstance(peer.association.dimse, SpoolingDimse):
                peer.association.dimse.discard()

    def _ask(self, peer: PeerAssociation, keys: Attributes, on_counts: OnCounts) -> bool:
        """Send one request; return whether another may follow."""
        self._done, self._message_id = self._total, self._message_id + 1
        (syntax,) = (ts for abstract, ts in peer.accepted if abstract == self._uid)
        query = Query(self._uid, self._with_view(keys), self._asked.character_set)
        identifier = identifier_of(query, syntax)
        self._heard = self._heard_bytes = time.monotonic()
        responses = self._send(peer, identifier)
        self._under_way = peer
        if self._client.cancel.cancelled:  # between the look before and now
            self._on_cancel()
        try:
            for status, answer in responses:
                if "Status" not in status:
                    self._broken(peer)
                    return False
                self._take(status, on_counts)
                if status.Status not in _PENDING:
                    return self._final(status.Status, answer)
        finally:
            self._under_way = None
        self._broken(peer)
        return False

    def _with_view(self, keys: Attributes) -> Attributes:
        """Return the keys with the view that is wanted, where conversion was agreed to and only there."""
        wanted = {tag: key for tag, key in keys.items() if tag != tag_of(_VIEW)}
        if self._enhanced:
            put(wanted, _VIEW, value_at(self._asked.keys, _VIEW) or "ENHANCED")
        return wanted

    def _send(self, peer: PeerAssociation, identifier: Dataset) -> Iterator[tuple[Dataset, Dataset | None]]:
        association, uid = peer.association, self._uid
        if self._move_to:
            return association.send_c_move(identifier, self._move_to, uid, msg_id=self._message_id)
        return association.send_c_get(identifier, uid, msg_id=self._message_id)

    def _take(self, status: Dataset, on_counts: OnCounts) -> None:
        """Count; a response may leave counts out, the last one remaining ones."""
        self._heard = time.monotonic()
        now = [
            status.get(f"NumberOf{name}Suboperations")
            for name in ("Remaining", "Completed", "Failed", "Warning")
        ]
        if any(count is not None for count in now):
            self._total = self._done + SubOperations(*(int(count or 0) for count in now))
        on_counts(self._total)

    def _final(self, status: int, answer: Dataset | None) -> bool:
        self._status = status
        uids = answer.get("FailedSOPInstanceUIDList") if answer is not None else None
        if uids:
            self._failed += [uids] if isinstance(uids, str) else map(str, uids)
        if status == _CANCELLED or (self._client.cancel.cancelled and status != _SUCCESS):
            self._say_cancelled()
            return False
        if status in (_SUCCESS, _SOME_FAILED):
            return True
        code = next((code for statuses, code in STATUSES if status in statuses), "retrieve-unknown-status")
        label, destination = self._client.remote.label, self._move_to or self._client.local.ae_title
        self._say(error(code, peer=label, status=f"{status:04X}", destination=destination))
        return True

    # -- what ends it early --------------------------------------------------------------------------------

    def _on_cancel(self) -> None:
        """Send a C-CANCEL, and abort where it is not heeded; from any thread."""
        peer = self._under_way
        if peer is None:
            self._inner.cancel()
            return
        with contextlib.suppress(RuntimeError, ValueError):  # it is over already
            peer.association.send_c_cancel(self._message_id, query_model=self._uid)
        if self._grace is None:
            self._grace = threading.Timer(_CANCEL_S, self._inner.cancel)
            self._grace.daemon = True
            self._grace.start()

    def _broken(self, peer: PeerAssociation) -> None:
        failure: SendToPacsError = peer.failure()
        label, limit = self._client.remote.label, self._client.remote.limits.study_s
        if isinstance(failure, Cancelled) or self._client.cancel.cancelled:
            self._say_cancelled()
        elif failure.problem.code == "retrieve-silent":
            seconds = failure.problem.params["seconds"]
            self._problems.append(
                lambda count: error("retrieve-silent", peer=label, seconds=seconds, count=count)
            )
        elif isinstance(failure, TimedOut):
            self._problems.append(
                lambda count: error("retrieve-time-limit", peer=label, seconds=f"{limit:g}", count=count)
            )
        else:
            self._problems.append(lambda count: error("retrieve-broken-off", peer=label, count=count))
        if not isinstance(failure, Cancelled):
            note_failure(failure.problem)

    def _say_cancelled(self) -> None:
        self._problems.append(lambda count: error("retrieve-cancelled", count=count))

    def _say(self, problem: Problem) -> None:
        note_failure(problem)
        self._problems.append(lambda _count: problem)

    @contextlib.contextmanager
    def _watching(self, peer: PeerAssociation) -> Iterator[None]:
        """Break the association off where nothing comes for too long."""
        if not self._message_s and not self._byte_s:
            yield
            return
        over = threading.Event()
        watch = threading.Thread(target=self._watch, args=(peer, over), name="retrieve-watch", daemon=True)
        watch.start()
        try:
            yield
        finally:
            over.set()
            watch.join()

    def _watch(self, peer: PeerAssociation, over: threading.Event) -> None:
        while not over.wait(_TURN_S):
            now = time.monotonic()
            limits = ((self._message_s, self._heard), (self._byte_s, self._heard_bytes))
            for limit_s, heard in limits:
                if limit_s and now - heard > limit_s:
                    label = self._client.remote.label
                    silent = error("retrieve-silent", peer=label, seconds=f"{limit_s:g}", count=0)
                    peer.hang_up(TimedOut(silent))
                    return
