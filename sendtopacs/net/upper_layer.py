"""pynetdicom's association, made to run on a connection that is ours.

Its own connecting hides why it failed, knows no cancel and tries one address of a host's several.
"""

from __future__ import annotations

import logging
import socket
import ssl
import threading
from typing import Any

from pydicom.uid import UID
from pynetdicom import AE, _config, build_context
from pynetdicom.association import Association
from pynetdicom.pdu_primitives import SOPClassExtendedNegotiation, UserIdentityNegotiation
from pynetdicom.transport import T_CONNECT, AddressInformation, AssociationSocket

from sendtopacs.model import secrets
from sendtopacs.model.errors import NotSecured, Unreachable
from sendtopacs.model.problems import error
from sendtopacs.model.remote import LocalAE, RemoteAE, UserIdentity, UserIdentityType
from sendtopacs.net.connection import acknowledge_at_once

Context = tuple[str, tuple[str, ...]]
"""An abstract syntax and the transfer syntaxes proposed for it."""

# Identifiers hold patients' names, and pynetdicom logs them at INFO.
_config.LOG_HANDLER_LEVEL = "none"
_config.LOG_REQUEST_IDENTIFIERS = False
_config.LOG_RESPONSE_IDENTIFIERS = False
logging.getLogger("pynetdicom").setLevel(logging.WARNING)


def requestor(remote: RemoteAE, local: LocalAE) -> Association:
    """Make the association of a requestor; raise Unreachable for a peer that is not set up whole."""
    if remote.incomplete:
        raise Unreachable(error("peer-incomplete", peer=remote.label))
    association = Association(AE(local.ae_title), "requestor")
    ours, theirs = association.requestor, association.acceptor
    theirs.ae_title = remote.ae_title
    ours.ae_title = local.ae_title
    ours.maximum_length = local.maximum_pdu_received
    ours.implementation_class_uid = UID(local.implementation_class_uid)
    ours.implementation_version_name = local.implementation_version_name
    # All four, since their defaults are either endless or too short; PeerAssociation keeps the real limits.
    association.connection_timeout = remote.limits.connect_s
    association.acse_timeout = remote.limits.associate_s
    association.dimse_timeout = None  # no limit for one response (table 28); see association._wake
    association.network_timeout = None  # it would abort between two files while one is converted
    if remote.user_identity is not None:
        ours.add_negotiation_item(_user_identity(remote, remote.user_identity))
    return association


def _user_identity(remote: RemoteAE, user: UserIdentity) -> UserIdentityNegotiation:
    """Return who uses the program; raise NotSecured where the passcode or token is not known."""
    item = UserIdentityNegotiation()
    item.user_identity_type = int(user.type)
    item.positive_response_requested = False
    item.primary_field = user.user_name.encode()
    if user.type is UserIdentityType.USERNAME:
        return item
    secret = secrets.read(remote.user_secret)
    if not secret:
        raise NotSecured(error("secret-missing", peer=remote.label))
    if user.type is UserIdentityType.JWT:
        item.primary_field = secrets.token(secret).encode()
    else:
        item.secondary_field = secret.encode()
    return item


def propose(association: Association, contexts: tuple[Context, ...]) -> None:
    """Set the presentation contexts to propose, numbered 1, 3, 5 ..."""
    proposed = [build_context(abstract, list(syntaxes)) for abstract, syntaxes in contexts]
    for number, context in enumerate(proposed):
        context.context_id = 2 * number + 1
    association.requestor.requested_contexts = proposed


def extended_negotiation(sop_class_uid: str, information: bytes) -> Any:
    """Return an item of the SOP class extended negotiation (PS3.7 D.3.3.5)."""
    item = SOPClassExtendedNegotiation()
    item.sop_class_uid = UID(sop_class_uid)
    item.service_class_application_information = information
    return item


class HandedSocket(AssociationSocket):
    """A socket that is connected already, and whose incoming data can be kept from pynetdicom."""

    def __init__(self, association: Association, connection: socket.socket) -> None:
        self.failure: OSError | None = None  # of reading
        self.first_bytes = b""  # of what came
        # TLS 1.3 sends tickets that look like something to read: a read before the request is sent blocks it
        self._quiet = isinstance(connection, ssl.SSLSocket)
        self._held = False
        self._lock = threading.Lock()
        self._connection = connection
        here = AddressInformation.from_tuple(connection.getsockname())
        association.requestor.address_info = here
        association.acceptor.address_info = here  # for its log only; asking for the peer's may fail by now
        super().__init__(association, address=here)
        association.set_socket(self)

    @property
    def ready(self) -> bool:
        """True when there is something to read, for pynetdicom."""
        with self._lock:  # else it could look just before a hold, and read the response that follows
            return not self._held and not self._quiet and super().ready

    def hold(self, held: bool) -> None:
        """Keep what comes in from pynetdicom from now on, or leave it to it again."""
        with self._lock:
            self._held = held

    def recv(self, nr_bytes: int) -> bytearray:
        """Read exactly so many bytes; fewer only where the connection has ended."""
        acknowledge_at_once(self._connection)
        try:
            received = super().recv(nr_bytes)
        except OSError as failure:
            self.failure = failure
            raise
        self.first_bytes = self.first_bytes or bytes(received[:6])
        return received

    def send(self, bytestream: bytes) -> None:
        """Send a PDU; from the first on, there is something to wait for."""
        super().send(bytestream)
        self._quiet = False

    def connect(self, primitive: T_CONNECT) -> None:
        """Report the connection that is there."""
        self._is_connected = True
        primitive.result = "Evt2"  # transport connection confirmed (PS3.8 9.2.2)
        self.provider_queue.put(primitive)
        self._ready.set()

    def _create_socket(self, address: AddressInformation) -> socket.socket:
        self._is_connected = False
        return self._connection
