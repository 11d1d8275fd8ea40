"""Takes out digital signatures that a change makes invalid; others stay (PS3.15 A.2, PS3.3 C.12.1.1.3)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import BinaryIO

from sendtopacs.convert import elements
from sendtopacs.convert.elements import ITEM, UNDEFINED, Encoding, Found

MAC_PARAMETERS, SIGNATURES = 0x4FFE0001, 0xFFFAFFFA
_MAC_ID, _SIGNED_TAGS = 0x04000005, 0x04000020

_Item = tuple[dict[int, bytes], bytes]  # what its elements hold, and all of it


def outdated(
    stream: BinaryIO, encoding: Encoding, found: Mapping[int, Found], changes: Callable[[int], bool]
) -> dict[int, bytes]:
    """Return the two sequences without the signatures of what changes, by tag; nothing where all stay valid.

    `found` has the elements of a data set, those behind the pixel data too. b'' is a sequence that goes.
    """
    if SIGNATURES not in found:
        return {}
    macs = [_item(stream, encoding, place) for place in _places(stream, encoding, found, MAC_PARAMETERS)]
    signed = {held.get(_MAC_ID, b""): _tags(held.get(_SIGNED_TAGS, b""), encoding) for held, _ in macs}
    items = [_item(stream, encoding, place) for place in _places(stream, encoding, found, SIGNATURES)]
    kept = [
        (held, raw)
        for held, raw in items
        if (tags := signed.get(held.get(_MAC_ID, b""))) and not any(map(changes, tags))
    ]
    if len(kept) == len(items):
        return {}
    used = {held[_MAC_ID] for held, _ in kept}
    still = [raw for held, raw in macs if held.get(_MAC_ID) in used]
    return {
        MAC_PARAMETERS: _sequence(MAC_PARAMETERS, still, encoding),
        SIGNATURES: _sequence(SIGNATURES, [raw for _, raw in kept], encoding),
    }


def _places(
    stream: BinaryIO, encoding: Encoding, found: Mapping[int, Found], tag: int
) -> list[tuple[int, int]]:
    return list(elements.items(stream, encoding, found[tag])) if tag in found else []


def _item(stream: BinaryIO, encoding: Encoding, place: tuple[int, int]) -> _Item:
    held = {
        inner.tag: elements.value(stream, inner)
        for inner in elements.walk(stream, encoding, *place)
        if inner.length != UNDEFINED
    }
    stream.seek(place[0])
    return held, stream.read(place[1] - place[0])


def _tags(raw: bytes, encoding: Encoding) -> list[int]:
    return [encoding.tag(raw[at : at + 4]) for at in range(0, len(raw) - 3, 4)]


def _sequence(tag: int, items: list[bytes], encoding: Encoding) -> bytes:
    content = b"".join(encoding.header(ITEM, "", len(item)) + item for item in items)
    return encoding.header(tag, "SQ", len(content)) + content if content else b""
