"""A TCP connection to a peer: every address of its name is tried, within one time limit, and says why not.

Neither looking up a name nor connecting can be interrupted from outside, so both are waited for in short
steps between which a cancel is noticed.
"""

from __future__ import annotations

import contextlib
import errno
import os
import select
import socket
import threading
import time
from dataclasses import dataclass, field

from sendtopacs.model.errors import Unreachable
from sendtopacs.model.events import CancelToken
from sendtopacs.model.problems import Problem, error
from sendtopacs.model.remote import RemoteAE

_STEP_S = 0.1
_NO_ROUTE = frozenset({errno.ENETUNREACH, errno.EHOSTUNREACH, errno.EADDRNOTAVAIL, errno.ENETDOWN})
_UNDER_WAY = frozenset({errno.EINPROGRESS, errno.EWOULDBLOCK})
_KEEPALIVE = (("TCP_KEEPIDLE", 60), ("TCP_KEEPINTVL", 15), ("TCP_KEEPCNT", 4))  # seconds, seconds, probes

_Address = tuple[socket.AddressFamily, tuple[str, int] | tuple[str, int, int, int]]


def connect(remote: RemoteAE, cancel: CancelToken, limit_s: float) -> socket.socket:
    """Return a connected, blocking socket; raise Unreachable or Cancelled."""
    deadline = time.monotonic() + limit_s
    failure: OSError = TimeoutError()
    for family, address in _addresses(remote, cancel, deadline, limit_s):
        try:
            return _connect_one(family, address, cancel, deadline)
        except OSError as one_failure:
            failure = one_failure
    raise Unreachable(_problem(remote, failure, limit_s)) from failure


@dataclass(slots=True)
class _Lookup:
    """A name being looked up in a thread of its own; `done` once either outcome is there."""

    addresses: list[_Address] = field(default_factory=list)
    failure: OSError | None = None
    done: threading.Event = field(default_factory=threading.Event)

    def run(self, host: str, port: int) -> None:
        try:
            found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
            self.addresses = [(family, address) for family, _, _, _, address in found]  # type: ignore[misc]
        except OSError as failure:
            self.failure = failure
        except UnicodeError:  # a label that is empty or too long: getaddrinfo encodes names as IDNA
            self.failure = socket.gaierror(socket.EAI_NONAME, "not a host name")
        finally:
            self.done.set()


def _addresses(remote: RemoteAE, cancel: CancelToken, deadline: float, limit_s: float) -> list[_Address]:
    lookup = _Lookup()
    thread = threading.Thread(
        target=lookup.run, args=(remote.host, remote.port), name="host-lookup", daemon=True
    )
    thread.start()
    while not lookup.done.wait(_STEP_S):
        cancel.checkpoint()
        if time.monotonic() > deadline:
            raise Unreachable(_problem(remote, socket.gaierror(socket.EAI_AGAIN, "no answer"), limit_s))
    thread.join()
    if lookup.failure is not None:
        raise Unreachable(_problem(remote, lookup.failure, limit_s)) from lookup.failure
    return lookup.addresses


def _connect_one(
    family: socket.AddressFamily,
    address: tuple[str, int] | tuple[str, int, int, int],
    cancel: CancelToken,
    deadline: float,
) -> socket.socket:
    connection = socket.socket(family, socket.SOCK_STREAM)
    try:
        connection.setblocking(False)
        code = connection.connect_ex(address)
        if code in _UNDER_WAY:
            _wait_writable(connection, cancel, deadline)
            code = connection.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
        if code:
            raise OSError(code, os.strerror(code))
        connection.setblocking(True)
        _tune(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _wait_writable(connection: socket.socket, cancel: CancelToken, deadline: float) -> None:
    while True:
        cancel.checkpoint()
        left_s = deadline - time.monotonic()
        if left_s <= 0:
            raise TimeoutError
        # Windows reports a refused connection as exceptional, not as writable.
        _, writable, failed = select.select([], [connection], [connection], min(_STEP_S, left_s))
        if writable or failed:
            return


def _tune(connection: socket.socket) -> None:
    """Send small messages at once, and notice a peer that has lost its power or its cable."""
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    for name, value in _KEEPALIVE:
        if hasattr(socket, name):
            with contextlib.suppress(OSError):  # the system's own values stay, two hours at worst
                connection.setsockopt(socket.IPPROTO_TCP, getattr(socket, name), value)


def acknowledge_at_once(connection: socket.socket) -> None:
    """Spare the 40 ms for which a peer with Nagle's algorithm on waits in the middle of a response.

    Not lasting: call it for each piece of a response. Linux only; elsewhere nothing happens.
    """
    quick_ack = getattr(socket, "TCP_QUICKACK", None)
    if quick_ack is not None:
        with contextlib.suppress(OSError):
            connection.setsockopt(socket.IPPROTO_TCP, quick_ack, 1)


def _problem(remote: RemoteAE, failure: OSError, limit_s: float) -> Problem:
    where = {"peer": remote.label, "host": remote.host, "port": str(remote.port)}
    if isinstance(failure, socket.gaierror):
        return error("host-unknown", **where)
    if isinstance(failure, ConnectionRefusedError):
        return error("connection-refused", **where)
    if isinstance(failure, TimeoutError):
        return error("no-answer", **where, seconds=f"{limit_s:g}")
    if failure.errno in _NO_ROUTE:
        return error("no-route", **where)
    return error("connection-failed", **where, reason=failure.strerror or failure)
