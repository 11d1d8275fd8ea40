"""Writes another patient, study or UIDs into a DICOM file, and notes what was there (IHE IRWF.b).

PS3.3 C.7.1.1, C.7.2.1. Every other byte stays as it is. Only where the file's character set cannot hold the
new values is the text of the whole header written anew, in the job's.
"""

from __future__ import annotations

import tempfile
import zlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

from sendtopacs.convert import elements
from sendtopacs.convert.dataset import dictionary, padded
from sendtopacs.convert.dicom import CHARACTER_SET, PATIENT_TAGS, STUDY_TAGS, Layout, read_layout, terms
from sendtopacs.convert.elements import ITEM, PIXEL_DATA, Encoding, Found
from sendtopacs.convert.reading import CHUNK_BYTES, reading, stream_chunks
from sendtopacs.convert.rewriting import Rewriting
from sendtopacs.convert.signatures import MAC_PARAMETERS, outdated
from sendtopacs.model import text
from sendtopacs.model.attributes import Equipment, Identity, Patient, Study
from sendtopacs.model.changes import changed_values
from sendtopacs.model.charset import CharacterSet
from sendtopacs.model.errors import ConversionError, SourceError
from sendtopacs.model.problems import error
from sendtopacs.model.traces import TRACES
from sendtopacs.model.valuerep import TEXT_VRS

_ORIGINAL_ATTRIBUTES, _CONTRIBUTING_EQUIPMENT = 0x04000561, 0x0018A001
_UID_TAGS = (0x00080018, 0x0020000D, 0x0020000E, 0x00200052)
_INSTITUTION = 0x00080080
_LONG_STRING = 64  # characters of an LO
_FORM_TAGS = PATIENT_TAGS | STUDY_TAGS


@dataclass(frozen=True, slots=True)
class Labels:
    """What is to be written in."""

    patient: Patient
    study: Study
    charset: CharacterSet
    uids: Mapping[str, str] = field(default_factory=dict)  # old: new, wherever they stand
    identity: Identity = field(default_factory=Identity)
    equipment: Equipment = field(default_factory=Equipment)
    when: str = ""  # DT


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


def _changed(stream: BinaryIO, encoding: Encoding, start: int, labels: Labels) -> Iterator[bytes]:
    end = stream.seek(0, 2)
    header = _header(stream, encoding, start, end)
    charset = terms(_raw(stream, header, CHARACTER_SET))
    wanted = changed_values(_held(stream, header, charset), labels.patient, labels.study)
    values = {dictionary(keyword)[0]: value for keyword, value in wanted.items()}
    renamed = _renamed(stream, header, labels.uids)
    if not values and not renamed:
        yield from stream_chunks(stream, start, end)
        return
    new_charset = _charset(charset, values, labels.charset)
    rewriting = Rewriting(stream, encoding, charset, new_charset, labels.uids)
    new = _encoded(values, rewriting)
    replaced = [header[tag] for tag in sorted({*new, *renamed}) if tag in header and tag != CHARACTER_SET]
    new |= _account(rewriting, header, replaced, labels)
    new |= outdated(stream, encoding, header, lambda tag: tag in new or rewriting.changes(header.get(tag)))
    yield from _merged(rewriting, (start, end), new)


def _merged(rewriting: Rewriting, whole: tuple[int, int], new: dict[int, bytes]) -> Iterator[bytes]:
    """Yield the elements with the new ones in their places; b'' is one that goes."""
    last = max(new)
    for found in elements.walk(rewriting.stream, rewriting.encoding, *whole):
        if (found.tag == PIXEL_DATA and last < PIXEL_DATA) or (rewriting.keeps_all and found.tag > last):
            yield from (new.pop(tag) for tag in sorted(new))
            yield from stream_chunks(rewriting.stream, found.start, whole[1])
            return
        yield from (new.pop(tag) for tag in sorted(new) if tag < found.tag)
        if found.tag in new:
            yield new.pop(found.tag)
        elif found.tag & 0xFFFF:  # group lengths (retired) would not be true any more
            yield from rewriting.element(found)
    yield from (new.pop(tag) for tag in sorted(new))


def _header(stream: BinaryIO, encoding: Encoding, start: int, end: int) -> dict[int, Found]:
    """Return the elements before the pixel data; where there are signatures, also those behind."""
    found: dict[int, Found] = {}
    for element in elements.walk(stream, encoding, start, end):
        if element.tag == PIXEL_DATA and MAC_PARAMETERS not in found:
            break
        found[element.tag] = element
    return found


def _raw(stream: BinaryIO, header: Mapping[int, Found], tag: int) -> bytes:
    return elements.value(stream, header[tag]) if tag in header else b""


def _held(stream: BinaryIO, header: Mapping[int, Found], charset: tuple[str, ...]) -> dict[str, str]:
    """Return what stands in the file, by keyword: as text what a form has; of other traces that they are."""
    said = {
        keyword: text.decode(_raw(stream, header, tag), charset).strip()
        for keyword, tag in _FORM_TAGS.items()
        if _filled(header, tag)
    }
    return {keyword: "there" for tag, keyword in TRACES.items() if _filled(header, tag)} | said


def _filled(header: Mapping[int, Found], tag: int) -> bool:
    return tag in header and header[tag].length > 0


def _renamed(stream: BinaryIO, header: Mapping[int, Found], uids: Mapping[str, str]) -> list[int]:
    """Return which of the object's own UIDs change."""
    held = {tag: _raw(stream, header, tag).decode("latin-1").strip(" \0") for tag in _UID_TAGS}
    return [tag for tag, uid in held.items() if uid in uids]


def _charset(old: tuple[str, ...], values: Mapping[int, str | None], job: CharacterSet) -> tuple[str, ...]:
    """Return the file's character set where it can hold the new values, else the job's."""
    texts = [value for value in values.values() if value]
    if all(value.isascii() for value in texts) or (
        text.known(old) and all(text.can_encode(value, old) for value in texts)
    ):
        return old
    if not text.known(old):
        raise ConversionError(error("dicom-charset-unknown"))
    return job.values


def _encoded(values: Mapping[int, str | None], rewriting: Rewriting) -> dict[int, bytes]:
    """Return the new elements, encoded, by tag; nothing for what has to go."""
    keywords = {tag: keyword for keyword, tag in _FORM_TAGS.items()}
    new = {
        tag: b"" if value is None else _element(keywords[tag], value, rewriting)
        for tag, value in values.items()
    }
    if not rewriting.keeps_text:
        raw = padded("\\".join(rewriting.new).encode("ascii"), "CS")
        header = rewriting.encoding.header(CHARACTER_SET, "CS", len(raw))
        new[CHARACTER_SET] = header + raw if raw else b""
    return new


def _element(keyword: str, value: str, rewriting: Rewriting) -> bytes:
    tag, vr = dictionary(keyword)
    raw = padded(rewriting.encoded(value) if vr in TEXT_VRS else value.encode("ascii"), vr)
    return rewriting.encoding.header(tag, vr, len(raw)) + raw


# --- what was changed, and by whom ---------------------------------------------------------------------


def _account(
    rewriting: Rewriting, header: Mapping[int, Found], replaced: Iterable[Found], labels: Labels
) -> dict[int, bytes]:
    """Return the sequences that tell of the change, each with what it told before.

    Original Attributes (PS3.3 C.12.1.1.9) hold the old values, Contributing Equipment (C.12.1.1.5) us.
    """
    texts = Rewriting(rewriting.stream, rewriting.encoding, rewriting.old, rewriting.new)
    before = b"".join(piece for found in replaced for piece in texts.element(found))
    source = text.decode(_raw(rewriting.stream, header, _INSTITUTION), rewriting.old).strip()
    return {
        tag: _appended(tag, item, rewriting, header)
        for tag, item in (
            (_ORIGINAL_ATTRIBUTES, _original(before, source, rewriting, labels)),
            (_CONTRIBUTING_EQUIPMENT, _contribution(rewriting, labels)),
        )
    }


def _appended(tag: int, item: bytes, rewriting: Rewriting, header: Mapping[int, Found]) -> bytes:
    earlier = rewriting.items(header[tag]) if tag in header else b""
    return _sequence(tag, [item], rewriting.encoding, earlier)


def _sequence(tag: int, items: Iterable[bytes], encoding: Encoding, earlier: bytes = b"") -> bytes:
    content = earlier + b"".join(encoding.header(ITEM, "", len(item)) + item for item in items)
    return encoding.header(tag, "SQ", len(content)) + content


def _original(before: bytes, source: str, rewriting: Rewriting, labels: Labels) -> bytes:
    system = f"{labels.identity.model_name} {labels.equipment.StationName}".strip()
    return b"".join(
        (
            _sequence(dictionary("ModifiedAttributesSequence")[0], [before], rewriting.encoding),
            _element("AttributeModificationDateTime", labels.when, rewriting),
            _fitting("ModifyingSystem", system, rewriting),
            _fitting("SourceOfPreviousValues", source, rewriting),
            _element("ReasonForTheAttributeModification", "COERCE", rewriting),
        )
    )


def _contribution(rewriting: Rewriting, labels: Labels) -> bytes:
    identity, equipment = labels.identity, labels.equipment
    code = b"".join(
        _element(keyword, value, rewriting)
        for keyword, value in (
            ("CodeValue", "MEDIM"),
            ("CodingSchemeDesignator", "DCM"),
            ("CodeMeaning", "Portable Media Importer Equipment"),
        )
    )
    return b"".join(
        (
            _fitting("Manufacturer", identity.manufacturer, rewriting),
            _fitting("InstitutionName", equipment.InstitutionName, rewriting),
            _fitting("StationName", equipment.StationName, rewriting),
            _fitting("ManufacturerModelName", identity.model_name, rewriting),
            _fitting("SoftwareVersions", equipment.SoftwareVersions, rewriting),
            _element("ContributionDateTime", labels.when, rewriting),
            _element("ContributionDescription", "Patient, study or UIDs changed at import", rewriting),
            _sequence(dictionary("PurposeOfReferenceCodeSequence")[0], [code], rewriting.encoding),
        )
    )


def _fitting(keyword: str, value: str, rewriting: Rewriting) -> bytes:
    """Encode what is ours as far as the file's character set holds it: it changes no text of others."""
    value = value[:_LONG_STRING]
    fits = text.can_encode(value, rewriting.new)
    return _element(keyword, value if fits else value.encode("ascii", "ignore").decode(), rewriting)


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
    if not inflater.eof:
        raise SourceError(error("dicom-truncated"))


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
