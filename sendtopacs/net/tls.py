"""TLS on a connection to a peer, and in words why there is none (PS3.15 B.12, BCP 195: RFC 9325).

The peer's certificate is verified, its name compared, in every case; there is no way back to a plain
connection. What OpenSSL says is told apart by its codes, so that a person knows whose certificate to mend.
"""

from __future__ import annotations

import contextlib
import select
import socket
import ssl
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from sendtopacs.model import secrets
from sendtopacs.model.errors import NotSecured
from sendtopacs.model.events import CancelToken
from sendtopacs.model.problems import Problem, error
from sendtopacs.model.remote import Incoming, RemoteAE, Tls

SUITES = "ECDHE+AESGCM:ECDHE+CHACHA20"
"""Of TLS 1.2 (RFC 9325 4.2: forward secrecy and AEAD); those of TLS 1.3 are all good."""

_STEP_S = 0.1
_EXPIRED, _NOT_YET_VALID = 10, 9  # X509_V_ERR_*
_WRONG_NAME = frozenset({62, 64})  # host name, IP address
_DEMANDED = ("CERTIFICATE_REQUIRED",)
_REFUSED = (
    "BAD_CERTIFICATE",
    "UNSUPPORTED_CERTIFICATE",
    "CERTIFICATE_REVOKED",
    "CERTIFICATE_EXPIRED",
    "CERTIFICATE_UNKNOWN",
    "ALERT_UNKNOWN_CA",
    "ALERT_ACCESS_DENIED",
)
_NO_COMMON = ("PROTOCOL_VERSION", "UNSUPPORTED_PROTOCOL", "INSUFFICIENT_SECURITY", "NO_PROTOCOLS_AVAILABLE")
_NOT_TLS = ("WRONG_VERSION_NUMBER", "HTTP_REQUEST", "RECORD_LAYER_FAILURE", "INVALID_CONTENT_TYPE")
_ALERT = b"\x15\x03"  # how a TLS server answers what is no TLS


def client_context(remote: RemoteAE, tls: Tls) -> ssl.SSLContext:
    """Return the context by which we call; raise NotSecured for files that cannot be used."""
    context = _strict(ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT))
    _trust(context, tls, remote.label, ssl.Purpose.SERVER_AUTH)
    if tls.certificate:
        load_own_certificate(context, tls, remote.label, remote.key_secret)
    return context


def server_context(tls: Tls, label: str, key_secret: str) -> ssl.SSLContext:
    """Return the context by which we are called: with `ca_file`, callers need a certificate signed by it."""
    context = _strict(ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER))
    context.num_tickets = 0  # each association is a connection of its own; see upper_layer on tickets
    load_own_certificate(context, tls, label, key_secret)
    if tls.ca_file:
        _trust(context, tls, label, ssl.Purpose.CLIENT_AUTH)
        context.verify_mode = ssl.CERT_REQUIRED
    return context


def incoming_context(expected: Sequence[RemoteAE]) -> ssl.SSLContext | None:
    """Return the context by which these peers call us on one port; None where all of them do so plainly.

    Our certificate is the one of the first that has one. Raises NotSecured.
    """
    secured = [(one, one.tls) for one in expected if one.tls and one.tls.incoming is not Incoming.PLAIN]
    if not secured:
        return None
    remote, own = next(((one, tls) for one, tls in secured if tls.certificate), secured[0])
    if not own.certificate:
        raise NotSecured(error("own-certificate-missing", peer=remote.label))
    context = server_context(replace(own, ca_file=""), remote.label, remote.key_secret)
    verified = [(one, tls) for one, tls in secured if tls.incoming is Incoming.VERIFIED]
    for one, tls in verified:
        _trust(context, tls, one.label, ssl.Purpose.CLIENT_AUTH)
    if verified:
        all_of_them = len(verified) == len(secured)
        context.verify_mode = ssl.CERT_REQUIRED if all_of_them else ssl.CERT_OPTIONAL
    return context


def may_call(connection: socket.socket | None, remote: RemoteAE) -> bool:
    """Tell whether a connection on which a peer calls us is as safe as the peer's record has it."""
    if remote.tls is None or remote.tls.incoming is Incoming.PLAIN:
        return True
    if not isinstance(connection, ssl.SSLSocket):
        return False
    return remote.tls.incoming is Incoming.ENCRYPTED or bool(connection.getpeercert())


def _trust(context: ssl.SSLContext, tls: Tls, label: str, purpose: ssl.Purpose) -> None:
    try:
        if tls.ca_file:
            context.load_verify_locations(cafile=tls.ca_file)
        else:
            context.load_default_certs(purpose)
    except OSError as failure:  # SSLError is one: no PEM in it
        raise NotSecured(_file_problem("tls-ca-unusable", label, tls.ca_file, failure)) from failure


def load_own_certificate(context: ssl.SSLContext, tls: Tls, label: str, key_secret: str) -> None:
    """Load our certificate and key; raise NotSecured where that cannot be, or the password is missing."""
    asked = False

    def password() -> str:
        nonlocal asked
        asked = True
        found = secrets.read(key_secret)
        if found is None:
            raise NotSecured(error("tls-key-password-missing", peer=label, path=tls.key_file))
        return found

    try:
        context.load_cert_chain(tls.certificate, tls.key or None, password)
    except ssl.SSLError as failure:
        code = "tls-certificate-unusable"
        if "KEY_VALUES_MISMATCH" in _reason(failure):
            code = "tls-key-mismatch"
        elif asked:
            code = "tls-key-password-wrong"
        raise NotSecured(error(code, peer=label, path=tls.certificate, key=tls.key_file)) from failure
    except OSError as failure:
        wanted = next((f for f in (tls.certificate, tls.key) if f and not Path(f).is_file()), tls.certificate)
        raise NotSecured(_file_problem("tls-file-unreadable", label, wanted, failure)) from failure


def secure(connection: socket.socket, remote: RemoteAE, cancel: CancelToken, limit_s: float) -> socket.socket:
    """Return the connection under TLS where the peer is to have it, else as it is; it is blocking again.

    Closes it and raises NotSecured or Cancelled otherwise.
    """
    if remote.tls is None:
        return connection
    try:
        context = client_context(remote, remote.tls)
        secured = context.wrap_socket(
            connection, server_hostname=remote.host.partition("%")[0], do_handshake_on_connect=False
        )
        connection = secured
        _shake_hands(secured, cancel, time.monotonic() + limit_s)
    except OSError as failure:
        connection.close()
        raise NotSecured(problem_of(failure, remote, limit_s)) from failure
    except BaseException:
        connection.close()
        raise
    return secured


def problem_of(failure: OSError, remote: RemoteAE, limit_s: float = 0.0) -> Problem:
    """Return what a failure of TLS means."""
    where = {"peer": remote.label, "host": remote.host, "port": str(remote.port)}
    if isinstance(failure, ssl.SSLCertVerificationError):
        return error(_verification_code(failure), **where, reason=failure.verify_message)
    if isinstance(failure, TimeoutError):
        return error("tls-mute", **where, seconds=f"{limit_s:.0f}")
    if isinstance(failure, ssl.SSLEOFError | ssl.SSLZeroReturnError | ConnectionError):
        return error("tls-hung-up", **where)
    if isinstance(failure, ssl.SSLError):
        own = remote.tls.certificate if remote.tls else ""
        return error(_code(_reason(failure), own), **where, reason=_reason(failure), path=own)
    return error("connection-failed", **where, reason=failure.strerror or type(failure).__name__)


def is_alert(received: bytes) -> bool:
    """Tell whether a peer answered our plain association request as a TLS server does."""
    return received.startswith(_ALERT)


def shut_down(connection: socket.socket) -> None:
    """Break a connection from any thread; ssl's own would take its object from under whoever reads."""
    with contextlib.suppress(OSError):
        socket.socket.shutdown(connection, socket.SHUT_RDWR)


def _strict(context: ssl.SSLContext) -> ssl.SSLContext:
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.set_ciphers(SUITES)
    context.options |= ssl.OP_NO_COMPRESSION | ssl.OP_NO_RENEGOTIATION
    return context


def _shake_hands(connection: ssl.SSLSocket, cancel: CancelToken, deadline: float) -> None:
    connection.setblocking(False)
    while True:
        try:
            connection.do_handshake()
            break
        except ssl.SSLWantReadError:
            _wait(connection, cancel, deadline, for_reading=True)
        except ssl.SSLWantWriteError:
            _wait(connection, cancel, deadline, for_reading=False)
    connection.setblocking(True)


def _wait(connection: socket.socket, cancel: CancelToken, deadline: float, *, for_reading: bool) -> None:
    reading, writing = ([connection], []) if for_reading else ([], [connection])
    while True:
        cancel.checkpoint()
        left_s = deadline - time.monotonic()
        if left_s <= 0:
            raise TimeoutError
        if any(select.select(reading, writing, [], min(_STEP_S, left_s))):
            return


def _verification_code(failure: ssl.SSLCertVerificationError) -> str:
    if failure.verify_code == _EXPIRED:
        return "tls-expired"
    if failure.verify_code == _NOT_YET_VALID:
        return "tls-not-yet-valid"
    return "tls-wrong-name" if failure.verify_code in _WRONG_NAME else "tls-untrusted"


def _code(reason: str, own_certificate: str) -> str:
    def is_one_of(reasons: tuple[str, ...]) -> bool:
        return any(part in reason for part in reasons)

    if is_one_of(_DEMANDED) or (is_one_of(_REFUSED) and not own_certificate):
        return "tls-certificate-demanded"
    if is_one_of(_REFUSED):
        return "tls-certificate-refused"
    if is_one_of(_NO_COMMON):
        return "tls-nothing-common"
    if is_one_of(_NOT_TLS):
        return "tls-plain-peer"
    # TLS 1.2 says this both for a missing certificate and for no suite in common
    if "HANDSHAKE_FAILURE" in reason:
        return "tls-nothing-common" if own_certificate else "tls-handshake-refused"
    return "tls-failed"


def _reason(failure: ssl.SSLError) -> str:
    return (failure.reason or "").upper() or type(failure).__name__


def _file_problem(code: str, label: str, path: str, failure: OSError) -> Problem:
    reason = "PEM" if isinstance(failure, ssl.SSLError) else failure.strerror or type(failure).__name__
    return error(code, peer=label, path=path, reason=reason)
