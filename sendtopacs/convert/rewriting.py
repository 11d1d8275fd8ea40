"""Writes elements of others anew: their text in another character set, their UIDs replaced; else untouched.

What holds neither goes through byte for byte. Sequences that change are written with defined lengths.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import BinaryIO

from sendtopacs.convert import elements
from sendtopacs.convert.dataset import LONG_VRS, padded
from sendtopacs.convert.dicom import CHARACTER_SET
from sendtopacs.convert.elements import ITEM, UNDEFINED, Encoding, Found
from sendtopacs.convert.reading import stream_chunks
from sendtopacs.model import text
from sendtopacs.model.errors import ConversionError
from sendtopacs.model.loading import load
from sendtopacs.model.problems import error
from sendtopacs.model.valuerep import TEXT_VRS

_LONGEST_READ = 1 << 20  # bytes; what is longer is no text and is copied
_LONGEST_SHORT = 0xFFFE  # bytes; a length of 16 bits, even
_DEEPEST = 64
_ITEM_END = 0xFFFEE00D
_UID_LIKE = re.compile(rb"[0-9][0-9.]{1,63}")


@dataclass(frozen=True, slots=True)
class Rewriting:
    """How elements are written anew."""

    stream: BinaryIO
    encoding: Encoding
    old: tuple[str, ...]  # values of (0008,0005)
    new: tuple[str, ...]
    uids: Mapping[str, str] = field(default_factory=dict)  # old: new

    @property
    def keeps_text(self) -> bool:
        """True where the character set stays."""
        return self.old == self.new

    @property
    def keeps_all(self) -> bool:
        """True where nothing but what is replaced as a whole changes."""
        return self.keeps_text and not self.uids

    def element(self, found: Found, depth: int = 0) -> Iterator[bytes]:
        """Yield an element as it is now."""
        vr = found.vr or implicit_vr(found.tag)
        if self.keeps_all or depth > _DEEPEST:
            yield from stream_chunks(self.stream, found.start, found.end)
        elif vr == "SQ" or (found.length == UNDEFINED and vr != "UN"):
            yield from self._sequence(found, depth)
        elif vr == "UI" and self.uids:
            raw = self.renamed(elements.value(self.stream, found))
            yield self.encoding.header(found.tag, vr, len(raw)) + raw
        elif vr in TEXT_VRS and not self.keeps_text and found.length < _LONGEST_READ:
            decoded = self._decoded(elements.value(self.stream, found))
            raw = padded(self.encoded(decoded), vr)
            yield self._header(found.tag, vr, raw) + raw
        else:
            yield from stream_chunks(self.stream, found.start, found.end)

    def items(self, found: Found, depth: int = 0) -> bytes:
        """Return the items of a sequence as they are now, with defined lengths."""
        content = []
        for start, end in elements.items(self.stream, self.encoding, found):
            item = b"".join(
                piece
                for inner in elements.walk(self.stream, self.encoding, start, end)
                if inner.tag != _ITEM_END and (self.keeps_text or inner.tag != CHARACTER_SET)
                for piece in self.element(inner, depth + 1)
            )
            content.append(self.encoding.header(ITEM, "", len(item)) + item)
        return b"".join(content)

    def renamed(self, raw: bytes) -> bytes:
        """Return UIDs with those replaced that have new ones."""
        values = raw.decode("latin-1").strip(" \0").split("\\")
        if not any(value.strip() in self.uids for value in values):
            return raw
        changed = "\\".join(self.uids.get(value.strip(), value) for value in values)
        return padded(changed.encode("latin-1"), "UI")

    def encoded(self, value: str) -> bytes:
        """Encode text; raise ConversionError where the character set cannot hold it."""
        try:
            return text.encode(value, self.new)
        except UnicodeEncodeError as failure:
            name = ", ".join(term for term in self.new if term) or "ASCII"
            raise ConversionError(error("dicom-not-encodable", charset=name)) from failure

    def _sequence(self, found: Found, depth: int) -> Iterator[bytes]:
        if self.keeps_text and not self._names_a_uid(found):
            yield from stream_chunks(self.stream, found.start, found.end)
            return
        content = self.items(found, depth)
        yield self.encoding.header(found.tag, "SQ", len(content)) + content

    def _names_a_uid(self, found: Found) -> bool:
        raw = elements.value(self.stream, found)
        return any(uid.decode() in self.uids for uid in _UID_LIKE.findall(raw))

    def _header(self, tag: int, vr: str, raw: bytes) -> bytes:
        if self.encoding.explicit and vr not in LONG_VRS and len(raw) > _LONGEST_SHORT:
            raise ConversionError(error("value-too-large", limit="64 kB"))
        return self.encoding.header(tag, vr, len(raw))

    def _decoded(self, raw: bytes) -> str:
        if not self.old:  # many write Latin-1 without saying so
            return raw.decode("latin-1").rstrip(" \0")
        return text.decode(raw, self.old)


def implicit_vr(tag: int) -> str:
    """Return the VR that the dictionary has; '' for private and unknown elements."""
    load("pydicom")
    from pydicom.datadict import dictionary_has_tag, dictionary_VR  # noqa: PLC0415 - heavy

    return dictionary_VR(tag) if dictionary_has_tag(tag) else ""
