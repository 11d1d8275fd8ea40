"""Reads from JPEG 2000 whether it has lost something, and how deep it is (ISO/IEC 15444-1 annex A)."""

from __future__ import annotations

_START = b"\xff\x4f\xff\x51"  # SOC and SIZ: within a JP2 file boxes come before it
_COD, _COC, _TILE = 0x52, 0x53, 0x90
_MANY_COMPONENTS = 257  # from here on a component's number has two bytes


def is_reversible(coded: bytes) -> bool | None:
    """Tell whether every component goes through the reversible transformation; None where nothing says so.

    `coded` is the beginning of a codestream, or of a JP2 file. Layers that were left out do not show.
    """
    position = _size_segment(coded)
    if position is None:
        return None
    many = int.from_bytes(coded[position + 38 : position + 40], "big") >= _MANY_COMPONENTS
    found: list[bool] = []
    while len(coded) >= position + 4 and coded[position] == 0xFF and coded[position + 1] != _TILE:
        end = position + 2 + int.from_bytes(coded[position + 2 : position + 4], "big")
        # The fifth parameter of the coding style: 1 for the reversible transformation (A.6.1, A.6.2).
        place = {_COD: 13, _COC: 11 if many else 10}.get(coded[position + 1])
        if place is not None and position + place < min(end, len(coded)):
            found.append(coded[position + place] == 1)
        position = max(end, position + 4)
    return all(found) if found else None


def bits(coded: bytes) -> int:
    """Return the bits of a sample of the first component; 0 where nothing says so."""
    position = _size_segment(coded)
    return 0 if position is None else (coded[position + 40] & 0x7F) + 1


def _size_segment(coded: bytes) -> int | None:
    """Return where the SIZ segment begins."""
    position = coded.find(_START) + 2
    return None if position < 2 or len(coded) <= position + 40 else position
