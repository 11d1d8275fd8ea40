"""Writes a form's patient and study into a DICOM file; every other byte of it stays as it is.

PS3.3 C.7.1.1, C.7.2.1. Only where the file's character set cannot hold the new values is the text of the
whole header written anew, in the job's.
"""

from __future__ import annotations

import tempfile
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from sendtopacs.convert import elements
from sendtopacs.convert.dataset import LONG_VRS, dictionary, padded
from sendtopacs.convert.dicom import CHARACTER_SET, PATIENT_TAGS, STUDY_TAGS, Layout, read_layout, terms
from sendtopacs.convert.elements import PIXEL_DATA, UNDEFINED, Encoding, Found
from sendtopacs.convert.reading import CHUNK_BYTES, reading, stream_chunks
from sendtopacs.model import text
from sendtopacs.model.attributes import Patient, Study
from sendtopacs.model.charset import CharacterSet
from sendtopacs.model.errors import ConversionError
from sendtopacs.model.loading import load
from sendtopacs.model.problems import error
from sendtopacs.model.valuerep import TEXT_VRS

_LAST_CHANGED = 0x0020FFFF
_LONGEST_READ = 1 << 20  # bytes; what is longer is no text and is copied
_LONGEST_SHORT = 0xFFFE  # bytes; a length of 16 bits, even
_DEEPEST = 64


@dataclass(frozen=True, slots=True)
class Labels:
    """What is to be written in."""

    patient: Patient
    study: Study
    charset: CharacterSet


def relabelled(path: Path, labels: Labels, folder: Path) -> Iterator[bytes]:
    """Yield the file's data set with the labels written in, in its own transfer syntax.

    A deflated one is inflated into a file without a name in `folder`.
    """
    with reading(), path.open("rb") as stream:
        layout = read_layout(stream)
        if not layout.deflated:
            yield from _changed(stream, layout.encoding, layout.data_start, labels)
            return
        with tempfile.TemporaryFile(dir=folder) as inflated:
            inflate(stream, layout, inflated)
            yield from _deflated(_changed(inflated, layout.encoding, 0, labels))


@dataclass(frozen=True, slots=True)
class _Text:
    """How text is read and, where it differs, written anew."""

    old: tuple[str, ...]
    new: tuple[str, ...]

    @property
    def kept(self) -> bool:
        return self.old == self.new


def _changed(stream: BinaryIO, encoding: Encoding, start: int, labels: Labels) -> Iterator[bytes]:
    end = stream.seek(0, 2)
    old = _present(stream, encoding, start, end)
    charset = terms(old.get(CHARACTER_SET, b""))
    values = _values(old, charset, labels)
    texts = _Text(charset, _charset(charset, values, labels.charset))
    new = _encoded(values, texts, encoding)
    for found in elements.walk(stream, encoding, start, end):
        if found.tag == PIXEL_DATA or (texts.kept and found.tag > _LAST_CHANGED):
            yield from (new.pop(tag) for tag in sorted(new))
            yield from stream_chunks(stream, found.start, end)
            return
        yield from (new.pop(tag) for tag in sorted(new) if tag < found.tag)
        if found.tag in new:
            yield new.pop(found.tag)
        elif found.tag & 0xFFFF:  # group lengths (retired) would not be true any more
            yield from _element(stream, encoding, found, texts)
    yield from (new.pop(tag) for tag in sorted(new))


def _present(stream: BinaryIO, encoding: Encoding, start: int, end: int) -> dict[int, bytes]:
    """Return the values that may change."""
    wanted = {CHARACTER_SET, *PATIENT_TAGS.values(), *STUDY_TAGS.values()}
    found: dict[int, bytes] = {}
    for element in elements.walk(stream, encoding, start, end):
        if element.tag > _LAST_CHANGED:
            break
        if element.tag in wanted:
            found[element.tag] = elements.value(stream, element)
    return found


def _values(old: Mapping[int, bytes], charset: tuple[str, ...], labels: Labels) -> dict[str, str | None]:
    """Return what differs, by keyword; None for what has to go."""
    held = {tag: text.decode(raw, charset).strip() for tag, raw in old.items()}
    traces = _traces(held, labels.patient)
    wanted: dict[str, str | None] = {}
    for keyword, tag in PATIENT_TAGS.items():
        value = getattr(labels.patient, keyword)
        if value and value != held.get(tag, ""):
            wanted[keyword] = value
        elif not value and held.get(tag) and keyword in traces:
            wanted[keyword] = None if keyword == "IssuerOfPatientID" else ""
    for keyword, tag in STUDY_TAGS.items():
        value = getattr(labels.study, keyword)
        if value and value != held.get(tag, ""):
            wanted[keyword] = value
    return wanted


def _traces(held: Mapping[int, str], form: Patient) -> frozenset[str]:
    """Return what of the file's patient may not stay where the form says nothing of it.

    Of the same patient the file may know more than the form. Under a new ID nothing of the old patient
    stays; under a new name the ID stays with its issuer, and what else describes the person goes.
    """
    if form.PatientID and form.PatientID != held.get(PATIENT_TAGS["PatientID"], ""):
        return frozenset(PATIENT_TAGS)
    old_name = held.get(PATIENT_TAGS["PatientName"], "")
    if form.PatientName and form.PatientName.rstrip("^=") != old_name.rstrip("^="):
        return frozenset({"PatientBirthDate", "PatientSex"})
    return frozenset()


def _charset(old: tuple[str, ...], values: Mapping[str, str | None], job: CharacterSet) -> tuple[str, ...]:
    """Return the file's character set where it can hold the new values, else the job's."""
    texts = [value for value in values.values() if value]
    if all(value.isascii() for value in texts) or (
        text.known(old) and all(text.can_encode(value, old) for value in texts)
    ):
        return old
    if not text.known(old):
        raise ConversionError(error("dicom-charset-unknown"))
    return job.values


def _encoded(values: Mapping[str, str | None], texts: _Text, encoding: Encoding) -> dict[int, bytes]:
    """Return the new elements, encoded, by tag; nothing for what has to go."""
    new: dict[int, bytes] = {}
    for keyword, value in values.items():
        tag, vr = dictionary(keyword)
        if value is None:
            new[tag] = b""
            continue
        raw = padded(_in_charset(value, texts.new) if vr in TEXT_VRS else value.encode("ascii"), vr)
        new[tag] = encoding.header(tag, vr, len(raw)) + raw
    if not texts.kept:
        raw = padded("\\".join(texts.new).encode("ascii"), "CS")
        new[CHARACTER_SET] = encoding.header(CHARACTER_SET, "CS", len(raw)) + raw if raw else b""
    return new


def _in_charset(value: str, new: tuple[str, ...]) -> bytes:
    try:
        return text.encode(value, new)
    except UnicodeEncodeError as failure:
        raise ConversionError(error("dicom-not-encodable", charset=_name(new))) from failure


def _name(charset: tuple[str, ...]) -> str:
    return ", ".join(term for term in charset if term) or "ASCII"


def _element(
    stream: BinaryIO, encoding: Encoding, found: Found, texts: _Text, depth: int = 0
) -> Iterator[bytes]:
    """Yield an element as it is, or with its text in the new character set."""
    vr = found.vr or _implicit_vr(found.tag)
    if texts.kept or depth > _DEEPEST:
        yield from stream_chunks(stream, found.start, found.end)
    elif vr == "SQ" or (found.length == UNDEFINED and vr != "UN"):
        yield _sequence(stream, encoding, found, texts, depth)
    elif vr in TEXT_VRS and found.length < _LONGEST_READ:
        decoded = _decoded(elements.value(stream, found), texts.old)
        raw = padded(_in_charset(decoded, texts.new), vr)
        yield _header(encoding, found.tag, vr, raw) + raw
    else:
        yield from stream_chunks(stream, found.start, found.end)


def _header(encoding: Encoding, tag: int, vr: str, raw: bytes) -> bytes:
    if encoding.explicit and vr not in LONG_VRS and len(raw) > _LONGEST_SHORT:
        raise ConversionError(error("value-too-large", limit="64 kB"))
    return encoding.header(tag, vr, len(raw))


def _decoded(raw: bytes, old: tuple[str, ...]) -> str:
    if not old:  # many write Latin-1 without saying so
        return raw.decode("latin-1").rstrip(" \0")
    return text.decode(raw, old)


def _sequence(stream: BinaryIO, encoding: Encoding, found: Found, texts: _Text, depth: int) -> bytes:
    """Write a sequence anew, with defined lengths."""
    content = b""
    for start, end in elements.items(stream, encoding, found):
        item = b"".join(
            piece
            for inner in elements.walk(stream, encoding, start, end)
            if inner.tag not in (CHARACTER_SET, 0xFFFEE00D)
            for piece in _element(stream, encoding, inner, texts, depth + 1)
        )
        content += encoding.header(0xFFFEE000, "", len(item)) + item
    return encoding.header(found.tag, "SQ", len(content)) + content


def _implicit_vr(tag: int) -> str:
    load("pydicom")
    from pydicom.datadict import dictionary_has_tag, dictionary_VR  # noqa: PLC0415 - heavy

    return dictionary_VR(tag) if dictionary_has_tag(tag) else ""


def inflate(stream: BinaryIO, layout: Layout, inflated: BinaryIO) -> None:
    """Write what a deflated data set holds (PS3.5 A.5); raise SourceError where it is damaged."""
    inflater = zlib.decompressobj(-zlib.MAX_WBITS)
    stream.seek(layout.data_start)
    try:
        while chunk := inflater.unconsumed_tail or stream.read(CHUNK_BYTES):
            inflated.write(inflater.decompress(chunk, CHUNK_BYTES))
        inflated.write(inflater.flush())
    except zlib.error as failure:
        raise elements.damaged() from failure


def _deflated(chunks: Iterator[bytes]) -> Iterator[bytes]:
    """Deflate, padded to an even length (PS3.5 A.5)."""
    deflater = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    length = 0
    for chunk in chunks:
        packed = deflater.compress(chunk)
        length += len(packed)
        yield packed
    last = deflater.flush()
    yield last + b"\0" * ((length + len(last)) % 2)
