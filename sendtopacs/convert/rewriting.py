"""Writes elements of others anew: their text in another character set, their UIDs replaced; else untouched.

What holds neither goes through byte for byte. Sequences that change are written with defined lengths.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import BinaryIO

from sendtopacs.convert import elements
from sendtopacs.convert.dataset import LONG_VRS, padded, vr_of
from sendtopacs.convert.dicom import CHARACTER_SET
from sendtopacs.convert.elements import ITEM, ITEM_END, UNDEFINED, Encoding, Found
from sendtopacs.convert.reading import stream_chunks
from sendtopacs.convert.signatures import outdated
from sendtopacs.model import text
from sendtopacs.model.errors import ConversionError, SourceError
from sendtopacs.model.problems import error
from sendtopacs.model.valuerep import TEXT_VRS

_LONGEST_READ = 1 << 20  # bytes; what is longer is no text and is copied
_LONGEST_SHORT = 0xFFFE  # bytes; a length of 16 bits, even
_DEEPEST = 64
_LONGEST_UIDS = 1 << 10  # bytes; of elements that nobody knows, these may be UIDs
_CHANGEABLE = TEXT_VRS | {"SQ", "UI", ""}
_DELIMITERS_BYTES = 16  # of an item and of its sequence
_IN_UNKNOWN = Encoding(explicit=False)
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
        vr = self._vr(found)
        if self.keeps_all or depth > _DEEPEST:
            yield from stream_chunks(self.stream, found.start, found.end)
        elif vr == "SQ":
            yield from self._sequence(found, depth)
        elif self.uids and (vr == "UI" or (not vr and found.length <= _LONGEST_UIDS)):
            raw = self.renamed(elements.value(self.stream, found))
            yield self.encoding.header(found.tag, found.vr, len(raw)) + raw
        elif vr in TEXT_VRS and not self.keeps_text and found.length < _LONGEST_READ:
            decoded = self._decoded(elements.value(self.stream, found))
            raw = padded(self.encoded(decoded), vr)
            yield self._header(found.tag, found.vr, raw) + raw
        else:
            yield from stream_chunks(self.stream, found.start, found.end)

    def items(self, found: Found, depth: int = 0) -> bytes:
        """Return the items of a sequence as they are now, with defined lengths."""
        if found.vr == "UN" and self.encoding.explicit:  # what is in it is in Implicit VR (PS3.5 6.2.2)
            return replace(self, encoding=_IN_UNKNOWN).items(found, depth)
        content = []
        for place in elements.items(self.stream, self.encoding, found):
            item = b"".join(self._item(place, depth + 1))
            content.append(self.encoding.header(ITEM, "", len(item)) + item)
        return b"".join(content)

    def _item(self, place: tuple[int, int], depth: int) -> Iterator[bytes]:
        """Yield the elements of an item; where they change, its own signatures are of something else."""
        walked = [e for e in elements.walk(self.stream, self.encoding, *place) if e.tag != ITEM_END]
        found = {e.tag: e for e in walked}
        gone = outdated(self.stream, self.encoding, found, lambda tag: self.changes(found.get(tag), depth))
        for inner in walked:
            if inner.tag in gone:
                yield gone[inner.tag]
            elif self.keeps_text or inner.tag != CHARACTER_SET:
                yield from self.element(inner, depth)

    def changes(self, found: Found | None, depth: int = 0) -> bool:
        """Tell whether an element is another one now."""
        if found is None or self._vr(found) not in _CHANGEABLE:  # pixel data may be large
            return False
        now = b"".join(self.element(found, depth))
        self.stream.seek(found.start)
        return now != self.stream.read(found.end - found.start)

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
        yield self.encoding.header(found.tag, found.vr, len(content)) + content

    def _vr(self, found: Found) -> str:
        """Return the VR of an element, also where the file does not say it; '' where nobody knows."""
        if found.vr not in ("", "UN"):
            return found.vr
        if found.length == UNDEFINED:
            return "SQ"
        return vr_of(found.tag) or ("SQ" if self._holds_items(found) else "")

    def _holds_items(self, found: Found) -> bool:
        """Tell whether an unknown value is a sequence from its first byte to its last."""
        inner = _IN_UNKNOWN if found.vr else self.encoding
        if not found.length or elements.start_of(self.stream, found, 4) != inner.header(ITEM, "", 0)[:4]:
            return False
        end = found.value_start
        try:
            for place in elements.items(self.stream, inner, found):
                for element in elements.walk(self.stream, inner, *place):
                    end = element.end
        except SourceError:
            return False
        return found.end - end <= _DELIMITERS_BYTES

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
