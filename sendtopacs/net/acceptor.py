"""What pynetdicom's associations need mended before they may face any peer: sockets, bounds, waiting threads.

All of it is done to one association at a time; nothing of pynetdicom is changed for the process.
"""

from __future__ import annotations

import contextlib
import logging
import socket
import threading
import time
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from sendtopacs.net.connection import acknowledge_at_once

if TYPE_CHECKING:
    from ssl import SSLContext

    from pynetdicom.association import Association
    from pynetdicom.presentation import PresentationContext
    from pynetdicom.transport import ThreadedAssociationServer

LOGGER = logging.getLogger(__name__)

_READ_BYTES = 1 << 16
_CLIENT_HELLO = b"\x16"  # the first byte of TLS; DICOM's would be 01
_CROWD = 2  # connections to each association that may be
_LEAST_WAIT_S = 0.001  # 0 would not wait at all, and fail where nothing is there yet

Operation = Callable[["Association", Any, "PresentationContext"], None]
"""Called in the association's thread with a request; sends all its responses itself."""

_QUICK_ACK: int | None = getattr(socket, "TCP_QUICKACK", None)  # Linux


def bound_connections(server: ThreadedAssociationServer | None, maximum_associations: int) -> None:
    """Hang up at once on whoever calls while a crowd is connected already.

    pynetdicom rejects an association too many once it is asked for, and keeps a thread for who never asks.
    """
    if server is None:
        return
    most = _CROWD * maximum_associations  # so that there is somebody to be told so

    def verify_request(_request: object, _client_address: object) -> bool:
        if len(server.active_associations) < most:
            return True
        LOGGER.warning("A caller was not let in: %d connections are open", most)
        return False

    server.verify_request = verify_request  # type: ignore[method-assign, assignment]


def prepare_socket(association: Association) -> None:
    """Make an open connection send and acknowledge at once, and close for sure.

    A message in two pieces waits for the delayed ACK of the first, 40 ms: ours for peers that leave Nagle's
    algorithm on, theirs where we would. And pynetdicom leaves the socket open where the peer has gone first.
    """
    transport = association.dul.socket
    if transport is None or transport.socket is None:
        return
    connection = transport.socket
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def shut_down() -> None:
        with contextlib.suppress(OSError):
            socket.socket.shutdown(connection, socket.SHUT_RDWR)  # as of a plain one, from any thread
        connection.close()

    receive = transport.recv

    def recv(nr_bytes: int) -> bytearray:
        if _QUICK_ACK is not None:  # not sticky
            with contextlib.suppress(OSError):
                connection.setsockopt(socket.IPPROTO_TCP, _QUICK_ACK, 1)
        return receive(nr_bytes)

    transport._shutdown_socket = shut_down  # type: ignore[method-assign]
    transport.recv = recv  # type: ignore[method-assign]


def demand_tls(association: Association, context: SSLContext, limit_s: float) -> None:
    """Put TLS under an open connection; the handshake is made by the association's own thread.

    pynetdicom makes it where it accepts connections: one caller that says nothing would stop everybody.
    """
    transport = association.dul.socket
    if transport is None or transport.socket is None:
        return
    secured = context.wrap_socket(transport.socket, server_side=True, do_handshake_on_connect=False)
    transport.socket = secured
    run = association.dul.run

    def shake_hands_and_run() -> None:
        secured.settimeout(limit_s)
        try:
            secured.do_handshake()
        except OSError as failure:
            LOGGER.warning("A caller was refused: no TLS (%s)", type(failure).__name__)
            transport.close()
        else:
            secured.settimeout(None)
        run()

    association.dul.run = shake_hands_and_run  # type: ignore[method-assign]


def secure_where_asked(
    association: Association, context: SSLContext | None, limit_s: float, then: Callable[[], None]
) -> None:
    """Look in the association's own thread how its caller begins, and put TLS under it if it asks for it.

    `then` is called before anything is read; a caller that says nothing within the limit is let go.
    """
    transport = association.dul.socket
    if transport is None or transport.socket is None:
        return
    run = association.dul.run

    def look_and_run() -> None:
        connection, failed = transport.socket, False
        try:
            if connection is not None and _begins_with(connection, limit_s) == _CLIENT_HELLO and context:
                secured = context.wrap_socket(connection, server_side=True, do_handshake_on_connect=False)
                transport.socket = secured
                secured.settimeout(limit_s)
                secured.do_handshake()
                secured.settimeout(None)
        except (OSError, ValueError) as failure:  # ValueError: closed from elsewhere
            LOGGER.warning("A caller was refused: no TLS (%s)", type(failure).__name__)
            failed = True
        then()  # it also has the connection closed for sure
        if failed:
            transport.close()
        run()

    association.dul.run = look_and_run  # type: ignore[method-assign]


def _begins_with(connection: socket.socket, limit_s: float) -> bytes:
    """Return the first byte that a caller sends, and leave it there; b'' where it hangs up."""
    connection.settimeout(limit_s)
    try:
        return connection.recv(1, socket.MSG_PEEK)
    finally:
        connection.settimeout(None)


def bound_reads(association: Association, largest_bytes: int, limit_s: float | None = None) -> None:
    """Refuse a PDU that is longer than announced, and give up one that does not come whole in time.

    pynetdicom would allocate whatever its header says, up to 4 GB, and wait for the rest for ever.
    `largest_bytes` 0 and `limit_s` None are without a limit.
    """
    transport = association.dul.socket
    if transport is None or transport.socket is None:
        return
    connection, receive = transport.socket, transport.recv

    def recv(nr_bytes: int) -> bytearray:
        if largest_bytes and nr_bytes > largest_bytes:
            raise OSError(f"a PDU of {nr_bytes} bytes")
        if limit_s is None:
            return receive(nr_bytes)
        received = bytearray()
        deadline = time.monotonic() + limit_s
        try:
            while len(received) < nr_bytes:
                connection.settimeout(max(deadline - time.monotonic(), _LEAST_WAIT_S))
                acknowledge_at_once(connection)  # not sticky
                part = connection.recv(min(nr_bytes - len(received), _READ_BYTES))
                if not part:
                    break
                received += part
                if time.monotonic() > deadline:
                    raise TimeoutError
        finally:
            with contextlib.suppress(OSError):
                connection.settimeout(None)
        return received

    transport.recv = recv  # type: ignore[method-assign]


def route(association: Association, operations: Mapping[type, Operation]) -> None:
    """Let requests of these primitives be served by ours instead of pynetdicom's service classes."""
    inherited = association._serve_request

    def serve_request(msg: Any, context_id: int) -> None:
        operation = operations.get(type(msg))
        context = association._accepted_cx.get(context_id)
        if operation is None or context is None or not msg.is_valid_request:
            inherited(msg, context_id)
            return
        association.dimse.cancel_req = {}
        operation(association, msg, context)
        association.dimse.cancel_req = {}

    association._serve_request = serve_request  # type: ignore[method-assign]


def wake(association: Association) -> None:
    """Wake what waits for a message of an association that is gone (dicom.md E.1: it would wait for ever)."""
    association.dimse.msg_queue.put((None, None))


def wait_for_end(association: threading.Thread, limit_s: float) -> None:
    """Wait until an association's thread has ended, also one that is just about to begin; at most so long."""
    deadline = time.monotonic() + limit_s
    while True:
        try:
            association.join(max(0.0, deadline - time.monotonic()))
        except RuntimeError:  # it was made, and has not begun
            if time.monotonic() > deadline:
                return
            time.sleep(_LEAST_WAIT_S)
        else:
            return


def give_up_negotiation(association: Association) -> bool:
    """Wake a thread that waits for an association request, as if its limit had come; tell whether one did."""
    if association.requestor.primitive is not None:
        return False
    association.dul.to_user_queue.put(None)
    transport = association.dul.socket
    if transport is not None and transport.socket is not None:  # it may be shaking hands, or saying nothing
        with contextlib.suppress(OSError):
            socket.socket.shutdown(transport.socket, socket.SHUT_RDWR)
    return True
