"""How long a file says it is, so that one which breaks off is noticed: AVI and Matroska.

Decoders read such a file to where it ends and say nothing.
"""

from __future__ import annotations

HEAD_BYTES = 256
_EBML, _SEGMENT = b"\x1a\x45\xdf\xa3", b"\x18\x53\x80\x67"  # RFC 8794 and RFC 9559, element identifiers
_SLACK_BYTES = 8  # sloppy writers count padding that they do not write


def promised_bytes(head: bytes) -> int:
    """Return the least length of a file that begins like this; 0 where it promises none."""
    if head[:4] == b"RIFF" and head[8:12] == b"AVI ":
        return int.from_bytes(head[4:8], "little") + 8 - _SLACK_BYTES
    if head.startswith(_EBML):
        return _matroska_bytes(head)
    return 0


def _matroska_bytes(head: bytes) -> int:
    size, place = _length(head, len(_EBML))
    place += size or 0
    if head[place : place + 4] != _SEGMENT:
        return 0
    size, begin = _length(head, place + 4)
    return begin + size if size is not None else 0


def _length(head: bytes, place: int) -> tuple[int | None, int]:
    """Read a length (RFC 8794 5) and return it with the place behind it; None for an unknown one."""
    first = head[place] if place < len(head) else 0
    if not first:
        return None, place
    count = 9 - first.bit_length()
    number = int.from_bytes(head[place : place + count], "big") & ((1 << 7 * count) - 1)
    unknown = number == (1 << 7 * count) - 1
    return (None if unknown else number), place + count
