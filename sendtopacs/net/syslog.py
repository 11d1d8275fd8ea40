"""Audit messages to a syslog server, over TLS alone (PS3.15 A.6; RFC 5424, RFC 5425).

Syslog acknowledges nothing. What comes nearest to it: each batch has a connection of its own, which we close
and to which the server has to answer in kind (RFC 5425 4.4). Where it breaks before, the batch counts as not
sent: it may come twice, and is never lost.
"""

from __future__ import annotations

import contextlib
import select
import socket
import ssl
from collections.abc import Callable, Sequence

from sendtopacs.model.errors import Cancelled, NotSecured
from sendtopacs.model.events import CancelToken
from sendtopacs.model.problems import Problem, error
from sendtopacs.model.remote import RemoteAE, Tls
from sendtopacs.net import tls
from sendtopacs.net.connection import connect

_PRIORITY = 10 * 8 + 5  # facility: security and authorization; severity: notice (PS3.15 A.6)
_MESSAGE_ID = "DICOM+RFC3881"
_BOM = "\ufeff"
_WAIT_S = 15.0  # for each step of the server
_FIRST_WORDS_S = 0.5
_READ_BYTES = 1 << 14
_XML = '<?xml version="1.0" encoding="UTF-8"?>'


def record(message: str, when: str, host: str) -> bytes:
    """Return an audit message as a syslog message (RFC 5424 6); `when` is ISO 8601 with its offset."""
    header = f"<{_PRIORITY}>1 {when or '-'} {_printable(host)} SendToPACS - {_MESSAGE_ID} - "
    return f"{header}{_BOM}{_XML}{message}".encode()


def framed(record: bytes) -> bytes:
    """Return a syslog message with its length before it (RFC 5425 4.3)."""
    return b"%d %s" % (len(record), record)


def send(server: RemoteAE, records: Sequence[bytes], cancel: CancelToken) -> None:
    """Send a batch; raise NetworkError where it may not have come whole, Cancelled."""
    context = tls.client_context(server, server.tls or Tls())
    connection = connect(server, cancel, server.limits.connect_s)
    forget = cancel.on_cancel(lambda: tls.shut_down(connection))
    try:
        connection.settimeout(_WAIT_S)
        channel = _Channel(connection, context, server.host)
        for one in records:
            channel.send(framed(one))
        channel.close_in_turn()
    except OSError as failure:
        if cancel.cancelled:
            raise Cancelled from failure
        raise NotSecured(_problem(failure, server)) from failure
    finally:
        forget()
        connection.close()


class _Channel:
    """TLS over a connection, step by step.

    Python's SSLSocket.unwrap takes a fatal alert, such as that a certificate is demanded, for an orderly
    close: what TLS 1.3 says after the handshake has to be read before.
    """

    def __init__(self, connection: socket.socket, context: ssl.SSLContext, host: str) -> None:
        self._connection = connection
        self._incoming, self._outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
        name = host.partition("%")[0]
        self._tls = context.wrap_bio(self._incoming, self._outgoing, server_hostname=name)
        while not self._done(self._tls.do_handshake):
            self._receive()
        self._hear_first_words()

    def send(self, data: bytes) -> None:
        """Send all of it; raise OSError."""
        left = memoryview(data)
        while left:
            left = left[self._tls.write(left) :]
            self._flush()

    def close_in_turn(self) -> None:
        """Say that no more comes, and wait until the server says so too; raise OSError."""
        self._done(lambda: self._tls.read(1))
        self._done(self._tls.unwrap)
        with contextlib.suppress(ssl.SSLZeroReturnError):
            while not self._done(lambda: self._tls.read(1)):
                self._receive()

    def _hear_first_words(self) -> None:
        """Wait a moment for what a server of TLS 1.3 says to our certificate; most send tickets, too.

        Once we have written to one that refuses us, its words are lost with the connection.
        """
        if self._tls.version() == "TLSv1.3" and select.select([self._connection], [], [], _FIRST_WORDS_S)[0]:
            self._receive()
            self._done(lambda: self._tls.read(1))

    def _done(self, step: Callable[[], object]) -> bool:
        """Take a step, and tell whether it was all; else more has to come first."""
        try:
            step()
        except ssl.SSLWantReadError:
            self._flush()
            return False
        self._flush()
        return True

    def _receive(self) -> None:
        received = self._connection.recv(_READ_BYTES)
        if received:
            self._incoming.write(received)
        else:
            self._incoming.write_eof()

    def _flush(self) -> None:
        self._connection.sendall(self._outgoing.read())


def _problem(failure: OSError, server: RemoteAE) -> Problem:
    if isinstance(failure, TimeoutError):
        return error("time-limit", peer=server.label, seconds=f"{_WAIT_S:.0f}")
    if isinstance(failure, ssl.SSLError) and not isinstance(failure, ssl.SSLEOFError):
        return tls.problem_of(failure, server)
    return error("connection-lost", peer=server.label)


def _printable(host: str) -> str:
    """Return a host name as RFC 5424 wants it: printable ASCII without blanks, 255 at most."""
    return "".join(c for c in host if "!" <= c <= "~")[:255] or "-"
