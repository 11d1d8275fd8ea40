"""The C-STORE exchange on a connection: a request streamed from a file, and its response.

PS3.7 9.1.1, 9.3.1 and 6.3 (command sets are Implicit VR Little Endian), PS3.8 9.3.5 and annex E (P-DATA).
pynetdicom queues a whole file before the first byte leaves and answers at most 400 objects a second
(measured, 3.0.4); here the connection itself is the brake, and memory is one PDU.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from io import FileIO
from socket import socket

from sendtopacs.net.connection import acknowledge_at_once

_P_DATA, _RELEASE_RQ, _ABORT = 0x04, 0x05, 0x07
_COMMAND, _LAST = 0x01, 0x02  # message control header (PS3.8 E.2)
_HEADER = struct.Struct(">BBLLBB")  # PDU type, reserved, PDU length, PDV length, context ID, control
_C_STORE_RQ, _C_STORE_RSP = 0x0001, 0x8001
_MEDIUM = 0x0000
_WITH_DATA_SET = 0x0001
_LARGEST_RESPONSE_BYTES = 1 << 20
_PROTOCOL_ERROR = "protocol-error"


class NoResponse(Exception):
    """Something else came instead of a response; `code` is its sentence's."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class SourceFailed(Exception):
    """The file ended early or could not be read; the message is unfinished, so the association is lost."""


@dataclass(frozen=True, slots=True)
class Response:
    """A C-STORE response."""

    Status: int
    ErrorComment: str = ""


@dataclass(frozen=True, slots=True)
class DataSet:
    """What is sent of a file: from where its stream stands, in the presentation context agreed on."""

    stream: FileIO
    size_bytes: int
    context_id: int


def store_request(sop_class_uid: str, sop_instance_uid: str, message_id: int) -> bytes:
    """Return the command set of a C-STORE request (PS3.7 9.3.1.1)."""
    elements = (
        _uid(0x0002, sop_class_uid)
        + _unsigned_short(0x0100, _C_STORE_RQ)
        + _unsigned_short(0x0110, message_id)
        + _unsigned_short(0x0700, _MEDIUM)
        + _unsigned_short(0x0800, _WITH_DATA_SET)
        + _uid(0x1000, sop_instance_uid)
    )
    return struct.pack("<HHLL", 0x0000, 0x0000, 4, len(elements)) + elements


def command_pdus(context_id: int, command: bytes, maximum_pdu: int) -> bytes:
    """Return a command set in P-DATA PDUs of its own (statement, table 28: not packed with the data set)."""
    step = fragment_bytes(maximum_pdu)
    pdus = bytearray()
    for start in range(0, len(command), step):
        fragment = command[start : start + step]
        last = _LAST if start + step >= len(command) else 0
        pdus += _pdu_header(len(fragment), context_id, _COMMAND | last) + fragment
    return bytes(pdus)


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


def receive_response(connection: socket, message_id: int) -> Response:
    """Wait for the response to this message.

    Raises NoResponse, and OSError where the connection ends.
    """
    command = b""
    while True:
        for control, fragment in _receive_fragments(connection):
            if not control & _COMMAND:
                raise NoResponse(_PROTOCOL_ERROR)
            command += fragment
            if control & _LAST:
                return _response(command, message_id)


def fragment_bytes(maximum_pdu: int) -> int:
    """Return how much of a message fits into one PDU of this maximum length: even, 6 bytes are overhead."""
    return (maximum_pdu - 6) & ~1


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


def _receive_fragments(connection: socket) -> Iterator[tuple[int, bytes]]:
    kind, length = struct.unpack(">BxL", _receive(connection, 6))
    if length > _LARGEST_RESPONSE_BYTES:
        raise NoResponse(_PROTOCOL_ERROR)
    body = _receive(connection, length)
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


def _response(command: bytes, message_id: int) -> Response:
    elements = dict(_command_elements(command))
    try:
        field, answered, status = (_number(elements[tag]) for tag in (0x0100, 0x0120, 0x0900))
    except (KeyError, struct.error) as failure:
        raise NoResponse(_PROTOCOL_ERROR) from failure
    if (field, answered) != (_C_STORE_RSP, message_id):
        raise NoResponse(_PROTOCOL_ERROR)
    comment = elements.get(0x0902, b"").decode("ascii", "replace").strip(" \0")
    return Response(status, comment)


def _command_elements(command: bytes) -> Iterator[tuple[int, bytes]]:
    start = 0
    while start + 8 <= len(command):
        _, element, length = struct.unpack_from("<HHL", command, start)
        yield element, command[start + 8 : start + 8 + length]
        start += 8 + length


def _number(value: bytes) -> int:
    number: int = struct.unpack("<H", value)[0]
    return number


def _uid(element: int, uid: str) -> bytes:
    value = uid.encode("ascii")
    value += b"\0" * (len(value) % 2)
    return struct.pack("<HHL", 0x0000, element, len(value)) + value


def _unsigned_short(element: int, value: int) -> bytes:
    return struct.pack("<HHLH", 0x0000, element, 2, value)
