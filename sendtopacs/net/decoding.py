"""Text from peers, in the character sets that they name, or forgot to name (PS3.5 6.1, PS3.3 C.12.1.1.2)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from sendtopacs.model.charset import CHARACTER_SETS

_CODECS = {c.term: c.codec for c in CHARACTER_SETS}
_ESCAPES = {
    b"\x1b(B": "ascii",
    b"\x1b(J": "shift_jis",
    b"\x1b)I": "shift_jis",
    b"\x1b$B": "iso2022_jp",
    b"\x1b$(D": "iso2022_jp_2",
    b"\x1b$)C": "euc_kr",
    b"\x1b$)A": "gb2312",
    b"\x1b-A": "iso8859_1",
    b"\x1b-B": "iso8859_2",
    b"\x1b-C": "iso8859_3",
    b"\x1b-D": "iso8859_4",
    b"\x1b-L": "iso8859_5",
    b"\x1b-G": "iso8859_6",
    b"\x1b-F": "iso8859_7",
    b"\x1b-H": "iso8859_8",
    b"\x1b-M": "iso8859_9",
    b"\x1b-T": "tis_620",
}
"""What follows an escape sequence (PS3.3 tables C.12-3 and C.12-4), as Python's codec."""
_ESCAPE = re.compile(b"(" + b"|".join(re.escape(e) for e in _ESCAPES) + b")")


def codecs_of(value: Any) -> list[str]:
    """Return Python's names of the character sets that a value of Specific Character Set names."""
    terms = value.decode("latin-1").split("\\") if isinstance(value, bytes) else value
    terms = [terms] if isinstance(terms, str) else list(terms)
    return [_CODECS.get(t.strip(" \0"), "ascii") for t in terms]


def decode(value: bytes, encodings: Sequence[str]) -> str:
    """Decode text; without a known set UTF-8 is tried before Latin-1, since peers forget to name it."""
    if value.isascii() and b"\x1b" not in value:
        return value.decode("ascii")
    if b"\x1b" in value:
        return _decode_escapes(value, encodings)
    codec = encodings[0] if encodings else "ascii"
    for candidate in (codec, "utf-8"):
        try:
            return value.decode(candidate)
        except (UnicodeDecodeError, LookupError):
            continue
    return value.decode("latin-1")


def _decode_escapes(value: bytes, encodings: Sequence[str]) -> str:
    """Decode text with code extensions (PS3.5 6.1.2.5): an escape sequence names the set that follows."""
    text, codec, prefix = "", encodings[0] if encodings else "ascii", b""
    for part in _ESCAPE.split(value):
        if part in _ESCAPES:
            codec = _ESCAPES[part]
            prefix = part if codec.startswith("iso2022") else b""
        elif part:
            text += (prefix + part).decode(codec, errors="replace")
    return text
