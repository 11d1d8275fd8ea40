"""Colour profiles for pictures that name their colours but hold no profile (ICC.1:2001-04).

Cameras set to Adobe RGB say so in one word of EXIF (DCF 2.0 5.3), telephones name Display P3 by a number
(ISO/IEC 23091-2). Shown as sRGB, which a viewer takes what has no profile for, skin and wounds look pale.
"""

from __future__ import annotations

import struct
from functools import cache

_Point = tuple[float, float, float]

_D50: _Point = (0.9642, 1.0, 0.8249)
_SRGB_STEPS = 1024
DISPLAY_P3_PRIMARIES = 12  # of ColourPrimaries


@cache
def adobe_rgb() -> bytes:
    """Return a profile of Adobe RGB (1998)."""
    primaries: tuple[_Point, ...] = (
        (0.60974, 0.31111, 0.01947),
        (0.20528, 0.62567, 0.06087),
        (0.14919, 0.06322, 0.74457),
    )
    return _profile("Adobe RGB (1998) compatible", primaries, _curve([563]))


@cache
def display_p3() -> bytes:
    """Return a profile of Display P3."""
    primaries: tuple[_Point, ...] = (
        (0.51512, 0.24120, -0.00105),
        (0.29198, 0.69225, 0.04189),
        (0.15710, 0.06657, 0.78407),
    )
    steps = (_linear(step / (_SRGB_STEPS - 1)) for step in range(_SRGB_STEPS))
    return _profile("Display P3 compatible", primaries, _curve([round(65535 * value) for value in steps]))


def _linear(value: float) -> float:
    """Return the light of a value in sRGB's curve (IEC 61966-2-1)."""
    return float(value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4)


def _curve(entries: list[int]) -> bytes:
    """Encode a curve: one entry is a power, in 256ths; several are the curve itself."""
    content = struct.pack(f">4s4xI{len(entries)}H", b"curv", len(entries), *entries)
    return content + bytes(-len(content) % 4)


def _number(value: float) -> bytes:
    return struct.pack(">i", round(value * 65536))


def _xyz(point: _Point) -> bytes:
    return b"XYZ \0\0\0\0" + b"".join(map(_number, point))


def _profile(name: str, primaries: tuple[_Point, ...], curve: bytes) -> bytes:
    """Make a matrix profile for displays; `primaries` are red, green, blue in XYZ, adapted to D50."""
    text = name.encode("ascii") + b"\0"
    described = b"desc\0\0\0\0" + struct.pack(">I", len(text)) + text + bytes(78)
    contents = {
        b"desc": described + bytes(-len(described) % 4),
        b"cprt": b"text\0\0\0\0None\0\0\0\0",
        b"wtpt": _xyz(_D50),
        **{tag: _xyz(point) for tag, point in zip((b"rXYZ", b"gXYZ", b"bXYZ"), primaries, strict=True)},
        **dict.fromkeys((b"rTRC", b"gTRC", b"bTRC"), curve),
    }
    table, body = struct.pack(">I", len(contents)), b""
    first = 128 + 4 + 12 * len(contents)
    places: dict[bytes, int] = {}
    for tag, content in contents.items():
        if content not in places:
            places[content] = first + len(body)
            body += content
        table += tag + struct.pack(">II", places[content], len(content))
    size = first + len(body)
    head = struct.pack(">I4xI4s4s4s12x4s", size, 0x02400000, b"mntr", b"RGB ", b"XYZ ", b"acsp")
    head += bytes(68 - len(head)) + b"".join(map(_number, _D50))
    return head + bytes(128 - len(head)) + table + body
