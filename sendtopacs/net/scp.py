"""The one receiving core: an SCP that takes every storage SOP class and serves what else it is given.

PS3.4 B (Storage), PS3.8 (association, limits). The embedded PACS is built on it; `door`, where retrievals and
storage commitment let PACSs in, uses its parts. Objects are streamed to disk as they arrive (`net.spooling`);
the callback gets whole, closed Part 10 files and decides. Nothing that came from the network becomes a path.
"""

from __future__ import annotations

import logging
import socket
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pynetdicom import AE, _config, evt

from sendtopacs.model.errors import NetworkError, SendToPacsError, SpoolError
from sendtopacs.model.files import private_folder
from sendtopacs.model.problems import error
from sendtopacs.model.remote import LocalAE, Tls
from sendtopacs.model.sop import (
    DEFLATED_EXPLICIT_VR_LITTLE_ENDIAN,
    EXPLICIT_VR_BIG_ENDIAN,
    EXPLICIT_VR_LITTLE_ENDIAN,
    IMPLICIT_VR_LITTLE_ENDIAN,
    VERIFICATION,
)
from sendtopacs.net.acceptor import (
    Operation,
    bound_connections,
    bound_reads,
    demand_tls,
    give_up_negotiation,
    prepare_socket,
    route,
    wait_for_end,
    wake,
)
from sendtopacs.net.contexts import Prefer, proposed_contexts, serve_as_storage, storage_contexts
from sendtopacs.net.spooling import PART_GLOB, Received, Spool, SpoolingDimse, SpoolPlace

if TYPE_CHECKING:
    from ssl import SSLContext

    from pynetdicom.events import Event
    from pynetdicom.transport import ThreadedAssociationServer

LOGGER = logging.getLogger(__name__)

SUCCESS = 0x0000
OUT_OF_RESOURCES = 0xA700
DOES_NOT_MATCH = 0xA900
CANNOT_UNDERSTAND = 0xC000
INVALID_INSTANCE = 0x0117

Store = Callable[[Received], int]
"""Called in the association's thread with each object; keeps its file or leaves it; returns the status."""

_LARGEST_NEGOTIATION_BYTES = 1 << 20  # 128 contexts of all 45 syntaxes come to 150 kB
_JOIN_S = 5.0


@dataclass(frozen=True, slots=True)
class ReceiverLimits:
    """What a peer may use up."""

    maximum_pdu: int = 131072  # bytes; 0 for unlimited
    maximum_associations: int = 32
    connect_s: float = 10.0  # TCP, where we connect (C-MOVE sub-operations)
    acse_s: float = 30.0  # association and release
    dimse_s: float = 30.0  # a peer's answer to a sub-operation
    network_s: float = 60.0  # an association without a byte


@dataclass(frozen=True, slots=True)
class ReceiverConfig:
    """Who listens, where, and to whom."""

    ae_title: str
    bind: str = "127.0.0.1"  # address; '' for all interfaces
    port: int = 0  # 0: a free one
    known_ae_titles: frozenset[str] | None = None  # None: anyone
    limits: ReceiverLimits = field(default_factory=ReceiverLimits)
    local: LocalAE = field(default_factory=LocalAE)  # implementation UID and version name
    tls: Tls | None = None  # None: plain; with `ca_file`, callers need a certificate

    def __post_init__(self) -> None:
        if self.known_ae_titles is not None and not self.known_ae_titles:
            raise ValueError("no AE title may call")  # pynetdicom would let everyone


@dataclass(frozen=True, slots=True)
class Service:
    """A service beside storage: its SOP classes and what handles them."""

    sop_class_uids: tuple[str, ...]
    handlers: tuple[tuple[Any, Callable[..., Any]], ...] = ()  # pynetdicom's (event, handler)
    operations: Mapping[type, Operation] = field(default_factory=dict)  # by request primitive, all our own


class Receiver:
    """Listens from `start` to `stop`; each association has its thread.

    `folder` takes the parts of what is arriving and belongs to the receiver alone. Handlers of `services` may
    answer with pynetdicom's generators.
    """

    def __init__(
        self,
        config: ReceiverConfig,
        folder: Path,
        store: Store,
        *,
        services: Iterable[Service] = (),
        prefer: Prefer | None = None,
        may_take: Callable[[int], bool] = lambda _count: True,
    ) -> None:
        """`may_take` is asked for every fragment of an object whether so many bytes more may be written."""
        self._config = config
        self._place = SpoolPlace(folder, config.local, may_take)
        self._folder = folder
        self._store = store
        self._services = tuple(services)
        self._prefer = prefer
        self._secured: SSLContext | None = None
        self._ae: AE | None = None
        self._server: ThreadedAssociationServer | None = None

    def __enter__(self) -> Receiver:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    @property
    def port(self) -> int:
        """The port that is listened on; 0 before the start."""
        return int(self._server.server_address[1]) if self._server else 0

    def start(self) -> None:
        """Listen; what a crash left half-received is deleted first.

        Raises NetworkError where the address cannot be had, SpoolError where the folder cannot.
        """
        for part in private_folder(self._folder).glob(PART_GLOB):
            part.unlink(missing_ok=True)
        self._secured = _secured(self._config)
        self._ae = make_ae(self._config, [uid for s in self._services for uid in s.sop_class_uids])
        address = (self._config.bind, self._config.port)
        try:
            probe(address)
            self._server = self._ae.start_server(address, block=False, evt_handlers=self._handlers())
            bound_connections(self._server, self._config.limits.maximum_associations)
        except OSError as failure:
            place = f"{self._config.bind or '*'}:{self._config.port}"
            raise NetworkError(error("cannot-listen", place=place, reason=failure.strerror)) from failure

    def stop(self) -> None:
        """Stop listening, abort what is under way, and wait for its threads."""
        if self._ae is None or self._server is None:
            return
        self._server.shutdown()  # first, so that nobody else comes in
        associations = list(self._server.active_associations)
        for association in associations:
            if give_up_negotiation(association):
                wait_for_end(association, _JOIN_S)  # pynetdicom's abort fails in a thread that has just begun
        self._ae.shutdown()
        for association in associations:
            wait_for_end(association, _JOIN_S)
        self._server = self._ae = None

    def _handlers(self) -> list[Any]:
        return [
            (evt.EVT_CONN_OPEN, self._on_open),
            (evt.EVT_CONN_CLOSE, _on_close),
            (evt.EVT_REQUESTED, self._on_requested),
            (evt.EVT_SOP_COMMON, serve_as_storage),
            (evt.EVT_C_STORE, self._on_store),
            *(pair for service in self._services for pair in service.handlers),
        ]

    def _on_open(self, event: Event) -> None:
        association = event.assoc
        limits = self._config.limits
        if self._secured is not None:
            demand_tls(association, self._secured, limits.acse_s)
        largest = max(limits.maximum_pdu, _LARGEST_NEGOTIATION_BYTES) if limits.maximum_pdu else 0
        association.dimse = SpoolingDimse(association, self._place)
        prepare_socket(association)
        bound_reads(association, largest, limits.network_s)
        route(association, {kind: op for s in self._services for kind, op in s.operations.items()})

    def _on_requested(self, event: Event) -> None:
        """Support for this association alone what it proposes for storage, whatever the class."""
        acceptor = event.assoc.acceptor
        roles = event.assoc.requestor.role_selection
        receiving = {str(uid) for uid, role in roles.items() if role.scp_role}
        proposed = proposed_contexts(event.assoc)
        acceptor.supported_contexts = [
            *acceptor.supported_contexts,
            *storage_contexts(proposed, self._prefer, receiving),
        ]

    def _on_store(self, event: Event) -> int:
        return take_object(event, self._store)


def take_object(event: Event, store: Store) -> int:
    """Hand the object of a C-STORE request to `store`; return the status to answer."""
    spool = getattr(event.request, "DataSet", None)
    received = spool.claim() if isinstance(spool, Spool) else None
    if received is None:
        return OUT_OF_RESOURCES
    try:
        return store(received)
    except (OSError, SpoolError) as failure:
        reason = failure.problem.code if isinstance(failure, SendToPacsError) else failure.strerror
        LOGGER.error("An object could not be kept: %s", reason)
        return OUT_OF_RESOURCES
    finally:
        received.path.unlink(missing_ok=True)


def probe(address: tuple[str, int]) -> None:
    """Raise OSError where the address cannot be bound; pynetdicom would leave its socket open then."""
    family = socket.AF_INET6 if ":" in address[0] else socket.AF_INET
    socket.create_server(address, family=family).close()


_QUERY_SYNTAXES = [
    EXPLICIT_VR_LITTLE_ENDIAN,
    IMPLICIT_VR_LITTLE_ENDIAN,
    DEFLATED_EXPLICIT_VR_LITTLE_ENDIAN,
    EXPLICIT_VR_BIG_ENDIAN,
]


def make_ae(config: ReceiverConfig, sop_class_uids: Iterable[str]) -> AE:
    """Make pynetdicom's application entity with all limits set and nothing of a patient in its log."""
    _config.LOG_REQUEST_IDENTIFIERS = False  # they hold names, and are logged at INFO
    _config.LOG_RESPONSE_IDENTIFIERS = False
    ae = AE(ae_title=config.ae_title)
    ae.implementation_class_uid = config.local.implementation_class_uid
    ae.implementation_version_name = config.local.implementation_version_name
    ae.require_called_aet = True
    ae.require_calling_aet = sorted(config.known_ae_titles or ())
    ae.maximum_associations = config.limits.maximum_associations
    ae.maximum_pdu_size = config.limits.maximum_pdu
    ae.connection_timeout = config.limits.connect_s
    ae.acse_timeout = config.limits.acse_s
    ae.dimse_timeout = config.limits.dimse_s
    ae.network_timeout = config.limits.network_s
    for uid in (VERIFICATION, *sop_class_uids):
        ae.add_supported_context(uid, _QUERY_SYNTAXES)
    return ae


def _secured(config: ReceiverConfig) -> SSLContext | None:
    if config.tls is None:
        return None
    from sendtopacs.net.tls import server_context  # noqa: PLC0415 - seldom wanted

    return server_context(config.tls, config.ae_title, f"key {config.tls.key_file}")


def _on_close(event: Event) -> None:
    if isinstance(event.assoc.dimse, SpoolingDimse):
        event.assoc.dimse.discard()
    give_up_negotiation(event.assoc)
    wake(event.assoc)
