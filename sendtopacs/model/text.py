"""Text in the Specific Character Set, strictly: what a set cannot hold is an error, never a '?'.

PS3.5 6.1.2.5 (code extensions), PS3.3 C.12.1.1.2. pydicom replaces what it cannot write with '?', and writes
and reads GB2312 without its escape sequence; therefore the bytes are made here.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class _Set:
    codec: str
    escape: bytes = b""  # what designates it; G0 sets of two bytes have theirs from the codec
    two_byte_g0: bool = False


_ONE_BYTE = {
    "100": _Set("iso8859_1", b"\x1b-A"),
    "101": _Set("iso8859_2", b"\x1b-B"),
    "109": _Set("iso8859_3", b"\x1b-C"),
    "110": _Set("iso8859_4", b"\x1b-D"),
    "144": _Set("iso8859_5", b"\x1b-L"),
    "127": _Set("iso8859_6", b"\x1b-G"),
    "126": _Set("iso8859_7", b"\x1b-F"),
    "138": _Set("iso8859_8", b"\x1b-H"),
    "148": _Set("iso8859_9", b"\x1b-M"),
    "203": _Set("iso8859_15", b"\x1b-b"),
    "166": _Set("tis_620", b"\x1b-T"),
    "13": _Set("shift_jis", b"\x1b)I"),
}
_ASCII = _Set("ascii", b"\x1b(B")
_SETS = {
    "": _ASCII,
    "ISO_IR 6": _ASCII,
    "ISO 2022 IR 6": _ASCII,
    **{f"ISO_IR {number}": one for number, one in _ONE_BYTE.items()},
    **{f"ISO 2022 IR {number}": one for number, one in _ONE_BYTE.items()},
    "ISO 2022 IR 87": _Set("iso2022_jp", b"\x1b$B", two_byte_g0=True),
    "ISO 2022 IR 159": _Set("iso2022_jp_1", b"\x1b$(D", two_byte_g0=True),
    "ISO 2022 IR 149": _Set("euc_kr", b"\x1b$)C"),
    "ISO 2022 IR 58": _Set("gb2312", b"\x1b$)A"),
    "ISO_IR 192": _Set("utf_8"),
    "GB18030": _Set("gb18030"),
    "GBK": _Set("gbk"),
}
_BY_ESCAPE = {s.escape: s for s in _SETS.values() if s.escape} | {b"\x1b(J": _ONE_BYTE["13"]}
_ESCAPE = re.compile(rb"(\x1b(?:\([BJ]|\)I|-[A-Zb]|\$B|\$\(D|\$\)[AC]))")
_DELIMITER = re.compile(r"([\\^=\r\n\t\f])")
_DELIMITER_BYTE = re.compile(rb"[\\^=\r\n\t\f]")


def encode(text: str, terms: Sequence[str]) -> bytes:
    """Encode text under these values of (0008,0005); raise UnicodeEncodeError for what they cannot hold."""
    sets = _sets(terms)
    if len(sets) == 1:
        return _strictly(text, sets[0])
    allowed = {s.escape for s in sets} | {b"\x1b(B"}
    return b"".join(_component(part, sets, allowed) for part in _DELIMITER.split(text))


def can_encode(text: str, terms: Sequence[str]) -> bool:
    """Tell whether `encode` would succeed."""
    try:
        encode(text, terms)
    except UnicodeEncodeError:
        return False
    return True


def decode(raw: bytes, terms: Sequence[str]) -> str:
    """Decode a text value; what cannot be read becomes U+FFFD, trailing padding goes."""
    first = _sets(terms)[0]
    plain, *escaped = _ESCAPE.split(raw)
    text = plain.decode(first.codec, "replace")
    for escape, run in zip(escaped[::2], escaped[1::2], strict=True):
        text += _decode_run(escape, run, first)
    return text.rstrip(" \0")


def known(terms: Sequence[str]) -> bool:
    """Tell whether every value of (0008,0005) is one that this module reads and writes."""
    return all(term in _SETS for term in terms)


def _sets(terms: Sequence[str]) -> list[_Set]:
    return [_SETS.get(term, _ASCII) for term in terms] or [_ASCII]


def _strictly(text: str, one: _Set) -> bytes:
    katakana_only = one.codec == "shift_jis"  # JIS X 0201: no kanji, and no yen sign that becomes a backslash
    if katakana_only and not all(c.isascii() or "\uff61" <= c <= "\uff9f" for c in text):
        raise UnicodeEncodeError("iso_ir_13", text, 0, len(text), "not in JIS X 0201")
    return text.encode(one.codec)


def _component(text: str, sets: Sequence[_Set], allowed: set[bytes]) -> bytes:
    """Encode what stands between delimiters: each starts in the first set, each returns to it."""
    for position, one in enumerate(sets):
        try:
            encoded = _strictly(text, one)
        except UnicodeEncodeError:
            continue
        if not allowed.issuperset(_ESCAPE.findall(encoded)):
            continue
        return encoded if position == 0 or one.two_byte_g0 else one.escape + encoded
    raise UnicodeEncodeError("specific_character_set", text, 0, len(text), "in none of the sets")


def _decode_run(escape: bytes, run: bytes, first: _Set) -> str:
    one = _BY_ESCAPE[escape]
    if one.two_byte_g0:  # its bytes may look like delimiters; what ends it is another escape sequence
        return (escape + run + b"\x1b(B").decode("iso2022_jp_1", "replace")
    delimiter = _DELIMITER_BYTE.search(run)
    end = delimiter.start() if delimiter else len(run)
    return run[:end].decode(one.codec, "replace") + run[end:].decode(first.codec, "replace")
