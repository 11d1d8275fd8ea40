"""Responses as peers may cut and mangle them."""

from __future__ import annotations

import contextlib
import socket
import struct
import subprocess
import sys
import threading

import pytest

from sendtopacs.net.dimse import NoResponse, Response, find_request, receive_responses, store_request


def element(number, value):
    return struct.pack("<HHL", 0, number, len(value)) + value


def number(tag, value):
    return element(tag, struct.pack("<H", value))


def command(status=0, message_id=7, field=0x8001, more=b""):
    rest = number(0x0100, field) + number(0x0120, message_id) + number(0x0800, 0x0101)
    rest += number(0x0900, status) + more
    return element(0, struct.pack("<L", len(rest))) + rest


def value(fragment, control):
    return struct.pack(">LBB", len(fragment) + 2, 1, control) + fragment


def pdu(body, kind=4):
    return struct.pack(">BBL", kind, 0, len(body)) + body


STORE, FIND = store_request("1.2", "1.2.3", 7), find_request("1.2", 7)


def received(content, request=STORE, count=1):
    ours, theirs = socket.socketpair()
    with ours, theirs:
        theirs.sendall(content)
        theirs.shutdown(socket.SHUT_WR)
        responses = receive_responses(ours, request)
        return [next(responses) for _ in range(count)]


WHOLE = command(0xB006, more=element(0x0902, b"cut away "))


@pytest.mark.parametrize(
    "content",
    [
        pdu(value(WHOLE, 3)),
        pdu(value(WHOLE[:30], 1)) + pdu(value(WHOLE[30:], 3)),
        pdu(value(WHOLE[:30], 1) + value(WHOLE[30:], 3)),
        pdu(value(b"", 1)) + pdu(value(WHOLE, 3)),
        b"".join(pdu(value(WHOLE[i : i + 1], 1)) for i in range(len(WHOLE))) + pdu(value(b"", 3)),
    ],
)
def test_however_it_is_cut(content):
    assert received(content) == [Response(0xB006, "cut away")]


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (pdu(bytes(4), kind=7), "association-aborted"),
        (pdu(bytes(4), kind=5), "association-released"),
        (pdu(bytes(4), kind=2), "protocol-error"),
        (pdu(bytes(4), kind=0x48), "protocol-error"),
        (pdu(value(command(message_id=8), 3)), "protocol-error"),
        (pdu(value(command(field=0x8020), 3)), "protocol-error"),
        (pdu(value(element(0x0100, b"\1\x80"), 3)), "protocol-error"),
        (
            pdu(value(number(0x0100, 0x8001) + number(0x0120, 7) + element(0x0900, b"\0"), 3)),
            "protocol-error",
        ),
        (pdu(value(WHOLE, 2)), "protocol-error"),
        (pdu(struct.pack(">LBB", 4000, 1, 3) + WHOLE), "protocol-error"),
        (pdu(struct.pack(">LBB", 0, 1, 3)), "protocol-error"),
        (struct.pack(">BBL", 4, 0, 0xFFFFFFFF), "protocol-error"),
    ],
)
def test_what_is_no_response(content, code):
    with pytest.raises(NoResponse) as caught:
        received(content)
    assert caught.value.code == code


PENDING = command(0xFF00, field=0x8020).replace(number(0x0800, 0x0101), number(0x0800, 0x0000))
FINISHED = command(0x0000, field=0x8020)


@pytest.mark.parametrize(
    "content",
    [
        pdu(value(PENDING, 3)) + pdu(value(b"what", 0)) + pdu(value(b"matches", 2)) + pdu(value(FINISHED, 3)),
        pdu(value(PENDING, 3) + value(b"what", 0) + value(b"matches", 2) + value(FINISHED, 3)),
        pdu(value(PENDING, 3) + value(b"whatmatches", 0)) + pdu(value(b"", 2) + value(FINISHED, 3)),
    ],
)
def test_answers_with_data_sets(content):
    answers = received(content, FIND, 2)
    assert answers == [Response(0xFF00, "", b"whatmatches"), Response(0x0000)]


def test_a_command_where_a_data_set_was_announced():
    with pytest.raises(NoResponse):
        received(pdu(value(PENDING, 3)) + pdu(value(FINISHED, 3)), FIND)


def test_a_data_set_without_end():
    endless = pdu(value(PENDING, 3)) + pdu(value(bytes(1 << 16), 0)) * 300
    ours, theirs = socket.socketpair()
    with ours, theirs:

        def send():
            with contextlib.suppress(OSError):
                theirs.sendall(endless)

        sending = threading.Thread(target=send)
        sending.start()
        with pytest.raises(NoResponse):
            next(receive_responses(ours, FIND))
        ours.close()
        sending.join()


@pytest.mark.parametrize("length", [0, 3, 6, 20])
def test_the_connection_ends(length):
    with pytest.raises(ConnectionError):
        received(pdu(value(WHOLE, 3))[:length])


def test_what_needs_no_network_does_not_load_pynetdicom():
    program = (
        "import sys, sendtopacs.net.status, sendtopacs.net.sop_classes; sys.exit('pynetdicom' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
