"""Sequences read from their bytes, against what pydicom reads of the same bytes."""

from __future__ import annotations

from io import BytesIO
from typing import Any

import pytest
from pydicom.dataset import Dataset
from pydicom.filebase import DicomBytesIO
from pydicom.filereader import read_dataset
from pydicom.filewriter import write_dataset
from pynetdicom.dsutils import decode

from sendtopacs.net.attributes import Attributes, read, read_encoded
from sendtopacs.net.elements import Encoding, items_of

from .find.conftest import SCRIPTS, worklist_item

ENCODINGS = ((True, True), (False, True), (False, False))


def encoded(dataset: Dataset, implicit: bool, little: bool) -> bytes:
    stream = DicomBytesIO()
    stream.is_implicit_VR, stream.is_little_endian = implicit, little
    write_dataset(stream, dataset)
    return stream.getvalue()


def from_bytes(dataset: Dataset, implicit: bool, little: bool) -> Dataset:
    return decode(BytesIO(encoded(dataset, implicit, little)), implicit, little)


def by_pydicom(dataset: Dataset) -> Attributes:
    """Return what `read` makes of it once pydicom has made items of all its sequences."""

    def unfold(one: Dataset) -> None:
        for tag in list(one.keys()):
            if one[tag].VR == "SQ":
                for item in one[tag].value:
                    unfold(item)

    unfold(dataset)
    return read(dataset)


@pytest.mark.parametrize(("implicit", "little"), ENCODINGS)
@pytest.mark.parametrize("number", range(len(SCRIPTS)))
def test_worklist_items_in_every_script_and_encoding(number: int, implicit: bool, little: bool) -> None:
    item = worklist_item(number)
    step = item.ScheduledProcedureStepSequence[0]
    step.ScheduledProcedureStepDescription = SCRIPTS[number][0].split("^")[0]
    assert step.ScheduledProtocolCodeSequence  # sequences in sequences
    read_here = read(from_bytes(item, implicit, little))
    assert read_here == by_pydicom(from_bytes(item, implicit, little))
    assert read_encoded(encoded(item, implicit, little), Encoding(implicit, little)) == read_here
    (shown,) = read_here["00400100"]["Value"]
    assert shown["00400007"]["Value"] == [SCRIPTS[number][0].split("^")[0]]


@pytest.mark.parametrize(("implicit", "little"), ENCODINGS)
@pytest.mark.parametrize("which", ["sequence", "item", "inner"])
def test_lengths_that_are_not_told(which: str, implicit: bool, little: bool) -> None:
    item = worklist_item(4)
    step = item.ScheduledProcedureStepSequence
    inner = step[0]["ScheduledProtocolCodeSequence"]
    if which == "sequence":
        item["ScheduledProcedureStepSequence"].is_undefined_length = True
    elif which == "item":
        step[0].is_undefined_length_sequence_item = True
    else:
        inner.is_undefined_length = True
    plain = read(from_bytes(worklist_item(4), implicit, little))
    assert b"\xff\xff\xff\xff" in encoded(item, implicit, little)
    assert read(from_bytes(item, implicit, little)) == plain
    assert read_encoded(encoded(item, implicit, little), Encoding(implicit, little)) == plain


def test_an_item_may_name_a_character_set_of_its_own() -> None:
    item, code = Dataset(), Dataset()
    item.SpecificCharacterSet = "ISO_IR 100"
    code.SpecificCharacterSet = "ISO_IR 144"
    code.CodeMeaning = "Рана"
    item.RequestedProcedureCodeSequence = [code]
    (shown,) = read(from_bytes(item, False, True))["00321064"]["Value"]
    assert shown["00080104"]["Value"] == ["Рана"]


def test_numbers_in_the_order_of_bytes_of_their_encoding() -> None:
    item, inner = Dataset(), Dataset()
    inner.PregnancyStatus = 3
    item.ReferencedStudySequence = [inner]
    for implicit, little in ENCODINGS:
        (shown,) = read(from_bytes(item, implicit, little))["00081110"]["Value"]
        assert shown["001021C0"]["Value"] == [3]


def test_an_empty_sequence_and_an_empty_item() -> None:
    item = Dataset()
    item.ReferencedStudySequence = []
    item.ReferencedPatientSequence = [Dataset()]
    found = read(from_bytes(item, False, True))
    assert found["00081110"] == {"vr": "SQ"}
    assert found["00081120"] == {"vr": "SQ", "Value": [{}]}


@pytest.mark.parametrize(
    "damaged",
    [
        b"\x08\x00\x50\x00SH\x02\x00A ",  # no item
        b"\xfe\xff\x00\xe0\x20\x00\x00\x00\x08\x00\x50\x00SH\x02\x00A ",  # longer than there is
        b"\xfe\xff\x00\xe0\x0a\x00\x00\x00\x08\x00\x50\x00SH\x09\x00A ",  # an element longer than its item
        b"\xfe\xff\x00\xe0\x03\x00\x00\x00\x08\x00\x50",  # cut off
        b"\xfe\xff\x00",
    ],
)
def test_damaged_bytes_are_no_sequence(damaged: bytes) -> None:
    with pytest.raises(ValueError, match=r"item|cut off"):
        items_of(damaged, Encoding(implicit=False, little_endian=True))


def test_a_sequence_that_a_peer_calls_unknown() -> None:
    """In explicit encodings 'UN' holds a sequence in Implicit VR Little Endian (PS3.5 6.2.2)."""
    code = Dataset()
    code.CodeValue = "R-1"
    inside = encoded(code, True, True)
    value = b"\xfe\xff\x00\xe0" + len(inside).to_bytes(4, "little") + inside
    element = b"\x32\x00\x64\x10UN\x00\x00" + len(value).to_bytes(4, "little") + value
    dataset: Any = read_dataset(BytesIO(element), is_implicit_VR=False, is_little_endian=True)
    assert read(dataset)["00321064"]["Value"] == [{"00080100": {"vr": "SH", "Value": ["R-1"]}}]
    with pytest.raises(ValueError, match="encoding of its own"):
        read_encoded(element, Encoding(implicit=False, little_endian=True))
