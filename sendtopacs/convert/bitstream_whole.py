"""Tells from a coded picture that something was written over it, without decoding it.

Three zero bytes stand nowhere in a unit of H.264 or HEVC (7.4.1), nor of MPEG-2 (6.2.1), so that start codes
are found. Broken cards and copies leave blocks of zeros, or of other files; those break the lengths too.
"""

from __future__ import annotations

import re

_ZEROS = b"\x00\x00\x00"
_NO_ZERO = re.compile(rb"[^\x00]")


def is_whole(packet: bytes, length_bytes: int) -> bool:
    """Tell whether a packet may be what an encoder wrote; `length_bytes` is 0 where start codes part it."""
    return _units_are_whole(packet, length_bytes) if length_bytes else _stream_is_whole(packet)


def _units_are_whole(packet: bytes, length_bytes: int) -> bool:
    place = 0
    while place < len(packet):
        begin = place + length_bytes
        place = begin + int.from_bytes(packet[place:begin], "big")
        if not begin < place <= len(packet) or packet[begin] & 0x80:  # forbidden_zero_bit
            return False
        if _ZEROS in packet[begin:place].rstrip(b"\x00"):  # some makers pad with zeros
            return False
    return True


def _stream_is_whole(packet: bytes) -> bool:
    """Tell it of a stream, where any number of zeros may stand before a start code and at the end."""
    place = packet.find(_ZEROS)
    while place >= 0:
        found = _NO_ZERO.search(packet, place)
        if found is None:
            return True
        if found[0] != b"\x01":
            return False
        place = packet.find(_ZEROS, found.end())
    return True
