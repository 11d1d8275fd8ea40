"""Messages on a connection: a C-STORE request streamed from a file, a request at once, and responses.

PS3.7 9.1.1, 9.1.2, 9.3 and 6.3 (command sets are Implicit VR Little Endian), PS3.8 9.3.5 and annex E
(P-DATA). pynetdicom queues a whole file before the first byte leaves and answers at most 400 objects a
second (measured, 3.0.4); here the connection itself is the brake, and memory is one PDU.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from io import FileIO
from socket import socket

from sendtopacs.net.connection import acknowledge_at_once

_P_DATA, _RELEASE_RQ, _ABORT = 0x04, 0x05, 0x07
_COMMAND, _LAST = 0x01, 0x02  # message control header (PS3.8 E.2)
_HEADER = struct.Struct(">BBLLBB")  # PDU type, reserved, PDU length, PDV length, context ID, control
_C_STORE_RQ, _C_FIND_RQ, _C_CANCEL_RQ = 0x0001, 0x0020, 0x0FFF
_RESPONSE = 0x8000  # set in the command field of a response
_MEDIUM = 0x0000
_WITH_DATA_SET, _WITHOUT_DATA_SET = 0x0001, 0x0101
_LARGEST_PDU_BYTES = _LARGEST_DATA_SET_BYTES = 1 << 24  # of a response: what matches, never pixels
_PIECE_BYTES = 1 << 16
_PROTOCOL_ERROR = "protocol-error"

_Receive = Callable[[int], bytes]
"""Returns exactly so many bytes; raises OSError where the connection ends."""


class NoResponse(Exception):
    """Something else came instead of a response; `code` is its sentence's."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class SourceFailed(Exception):
    """The file ended early or could not be read; the message is unfinished, so the association is lost."""


@dataclass(frozen=True, slots=True)
class Response:
    """A response of a C service; a C-FIND response that is pending brings what matches."""

    Status: int
    ErrorComment: str = ""
    identifier: bytes | None = None


@dataclass(frozen=True, slots=True)
class DataSet:
    """What is sent of a file: from where its stream stands, in the presentation context agreed on."""

    stream: FileIO
    size_bytes: int
    context_id: int


def store_request(sop_class_uid: str, sop_instance_uid: str, message_id: int) -> bytes:
    """Return the command set of a C-STORE request (PS3.7 9.3.1.1)."""
    return _command_set(
        _uid(0x0002, sop_class_uid)
        + _unsigned_short(0x0100, _C_STORE_RQ)
        + _unsigned_short(0x0110, message_id)
        + _unsigned_short(0x0700, _MEDIUM)
        + _unsigned_short(0x0800, _WITH_DATA_SET)
        + _uid(0x1000, sop_instance_uid)
    )


def find_request(sop_class_uid: str, message_id: int) -> bytes:
    """Return the command set of a C-FIND request (PS3.7 9.3.2.1)."""
    return _command_set(
        _uid(0x0002, sop_class_uid)
        + _unsigned_short(0x0100, _C_FIND_RQ)
        + _unsigned_short(0x0110, message_id)
        + _unsigned_short(0x0700, _MEDIUM)
        + _unsigned_short(0x0800, _WITH_DATA_SET)
    )


def cancel_request(message_id: int) -> bytes:
    """Return the command set of a C-CANCEL request (PS3.7 9.3.2.3)."""
    return _command_set(
        _unsigned_short(0x0100, _C_CANCEL_RQ)
        + _unsigned_short(0x0120, message_id)
        + _unsigned_short(0x0800, _WITHOUT_DATA_SET)
    )


def command_pdus(context_id: int, command: bytes, maximum_pdu: int) -> bytes:
    """Return a command set in P-DATA PDUs of its own (statement, table 28: not packed with the data set)."""
    return _pdus(context_id, command, _COMMAND, maximum_pdu)


def data_set_pdus(context_id: int, data_set: bytes, maximum_pdu: int) -> bytes:
    """Return a small data set in P-DATA PDUs of its own."""
    return _pdus(context_id, data_set, 0, maximum_pdu)


def send_message(
    connection: socket, command: bytes, data_set: DataSet, maximum_pdu: int, on_sent: Callable[[int], None]
) -> None:
    """Send a command's PDUs, then a data set; `on_sent` gets how much of the data set is on the wire.

    The command goes with the first PDU of the data set: a call of its own would wake the peer twice for each
    object. Raises SourceFailed where the stream gives less, OSError for the connection, and what `on_sent`
    raises.
    """
    left, begin = data_set.size_bytes, len(command)
    buffer = bytearray(begin + _HEADER.size + min(left, fragment_bytes(maximum_pdu)))
    buffer[:begin] = command
    first = 0
    with memoryview(buffer) as view:
        room = view[begin + _HEADER.size :]
        while True:
            size = min(left, len(room))
            _fill(data_set.stream, room[:size])
            left -= size
            _HEADER.pack_into(buffer, begin, *_pdu_fields(size, data_set.context_id, 0 if left else _LAST))
            connection.sendall(view[first : begin + _HEADER.size + size])
            on_sent(data_set.size_bytes - left)
            if not left:
                return
            first = begin


def receive_response(connection: socket, request: bytes) -> Response:
    """Wait for the response to this request (its command set), and read nothing behind it.

    Raises NoResponse, and OSError where the connection ends.
    """
    return next(_responses(partial(_receive, connection), request))


def receive_responses(connection: socket, request: bytes) -> Iterator[Response]:
    """Yield what answers this request, without end: the caller knows the last by its status.

    Many answers are read at once, and with them what follows the last: after it the association is good for
    its release only. Raises NoResponse, and OSError where the connection ends.
    """
    return _responses(_Buffered(connection).receive, request)


def _responses(receive: _Receive, request: bytes) -> Iterator[Response]:
    fragments = _fragments(receive)
    while True:
        command = _joined(fragments, _COMMAND)
        status, comment, with_data_set = _response(command, request)
        identifier = _joined(fragments, 0) if with_data_set else None
        yield Response(status, comment, identifier)


def fragment_bytes(maximum_pdu: int) -> int:
    """Return how much of a message fits into one PDU of this maximum length: even, 6 bytes are overhead."""
    return (maximum_pdu - 6) & ~1


def _pdus(context_id: int, message: bytes, kind: int, maximum_pdu: int) -> bytes:
    step = fragment_bytes(maximum_pdu)
    pdus = bytearray()
    for start in range(0, len(message), step):
        fragment = message[start : start + step]
        last = _LAST if start + step >= len(message) else 0
        pdus += _pdu_header(len(fragment), context_id, kind | last) + fragment
    return bytes(pdus)


def _pdu_header(size: int, context_id: int, control: int) -> bytes:
    return _HEADER.pack(*_pdu_fields(size, context_id, control))


def _pdu_fields(size: int, context_id: int, control: int) -> tuple[int, int, int, int, int, int]:
    return _P_DATA, 0, size + 6, size + 2, context_id, control


def _fill(stream: FileIO, room: memoryview) -> None:
    filled = 0
    while filled < len(room):
        try:
            count = stream.readinto(room[filled:])
        except OSError as failure:
            raise SourceFailed from failure
        if not count:
            raise SourceFailed
        filled += count


def _joined(fragments: Iterator[tuple[int, bytes]], kind: int) -> bytes:
    """Return a command set or a data set from its fragments."""
    whole = bytearray()
    for control, fragment in fragments:
        whole += fragment
        if control & _COMMAND != kind or len(whole) > _LARGEST_DATA_SET_BYTES:
            raise NoResponse(_PROTOCOL_ERROR)
        if control & _LAST:
            break
    return bytes(whole)


def _fragments(receive: _Receive) -> Iterator[tuple[int, bytes]]:
    """Yield the fragments of the PDUs that come, without end."""
    while True:
        yield from _fragments_of_pdu(receive)


def _fragments_of_pdu(receive: _Receive) -> Iterator[tuple[int, bytes]]:
    kind, length = struct.unpack(">BxL", receive(6))
    if length > _LARGEST_PDU_BYTES:
        raise NoResponse(_PROTOCOL_ERROR)
    body = receive(length)
    if kind == _ABORT:
        raise NoResponse("association-aborted")
    if kind == _RELEASE_RQ:
        raise NoResponse("association-released")
    if kind != _P_DATA:
        raise NoResponse(_PROTOCOL_ERROR)
    start = 0
    while start + 6 <= length:
        (size,) = struct.unpack_from(">L", body, start)
        if size < 2 or start + 4 + size > length:
            raise NoResponse(_PROTOCOL_ERROR)
        yield body[start + 5], body[start + 6 : start + 4 + size]
        start += 4 + size


def _receive(connection: socket, count: int) -> bytes:
    parts = bytearray()
    while len(parts) < count:
        acknowledge_at_once(connection)
        part = connection.recv(count - len(parts))
        if not part:
            raise ConnectionResetError
        parts += part
    return bytes(parts)


class _Buffered:
    """Reads in large pieces: a thread that lets go of the interpreter for each PDU waits for it each time."""

    def __init__(self, connection: socket) -> None:
        self._connection = connection
        self._held = bytearray()

    def receive(self, count: int) -> bytes:
        """Return exactly so many bytes."""
        while len(self._held) < count:
            acknowledge_at_once(self._connection)
            part = self._connection.recv(_PIECE_BYTES)
            if not part:
                raise ConnectionResetError
            self._held += part
        with memoryview(self._held) as held:
            wanted = bytes(held[:count])
        del self._held[:count]
        return wanted


def _response(command: bytes, request: bytes) -> tuple[int, str, bool]:
    """Return status, comment and whether a data set follows; raise NoResponse for another message."""
    elements, asked = dict(_command_elements(command)), dict(_command_elements(request))
    try:
        field, answered, status = (_number(elements[tag]) for tag in (0x0100, 0x0120, 0x0900))
    except (KeyError, struct.error) as failure:
        raise NoResponse(_PROTOCOL_ERROR) from failure
    if (field, answered) != (_number(asked[0x0100]) | _RESPONSE, _number(asked[0x0110])):
        raise NoResponse(_PROTOCOL_ERROR)
    comment = elements.get(0x0902, b"").decode("ascii", "replace").strip(" \0")
    with_data_set = elements.get(0x0800, b"\x01\x01") != struct.pack("<H", _WITHOUT_DATA_SET)
    return status, comment, with_data_set


def _command_elements(command: bytes) -> Iterator[tuple[int, bytes]]:
    start = 0
    while start + 8 <= len(command):
        _, element, length = struct.unpack_from("<HHL", command, start)
        yield element, command[start + 8 : start + 8 + length]
        start += 8 + length


def _command_set(elements: bytes) -> bytes:
    """Put the group's length before the elements (PS3.7 6.3.1)."""
    return struct.pack("<HHLL", 0x0000, 0x0000, 4, len(elements)) + elements


def _number(value: bytes) -> int:
    number: int = struct.unpack("<H", value)[0]
    return number


def _uid(element: int, uid: str) -> bytes:
    value = uid.encode("ascii")
    value += b"\0" * (len(value) % 2)
    return struct.pack("<HHL", 0x0000, element, len(value)) + value


def _unsigned_short(element: int, value: int) -> bytes:
    return struct.pack("<HHLH", 0x0000, element, 2, value)
