"""The Additional Info tag: what may be set, what not, and that nothing the program writes can be."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pydicom
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sendtopacs.model import tags
from sendtopacs.model.messages import sentence
from sendtopacs.model.problems import Problem
from sendtopacs.model.profile import Preset


@pytest.mark.parametrize(
    ("given_text", "number", "vr", "keyword"),
    [
        ("PatientComments", 0x00104000, "LT", "PatientComments"),
        ("0010,4000", 0x00104000, "LT", "PatientComments"),
        (" (0010,4000) ", 0x00104000, "LT", "PatientComments"),
        ("ImageComments", 0x00204000, "LT", "ImageComments"),
        ("00181000", 0x00181000, "LO", "DeviceSerialNumber"),
        ("PatientAge", 0x00101010, "AS", "PatientAge"),
        ("0009,1001", 0x00091001, "LT", ""),
        ("0019,10ff", 0x001910FF, "LT", ""),
        ("7FE1,FF00", 0x7FE1FF00, "LT", ""),
    ],
)
def test_what_may_be_set(given_text: str, number: int, vr: str, keyword: str) -> None:
    tag = tags.parse_tag(given_text)
    assert isinstance(tag, tags.Tag)
    assert (tag.number, tag.vr, tag.keyword, tag.private) == (number, vr, keyword, not keyword)


@pytest.mark.parametrize(
    ("given_text", "code"),
    [
        ("", "tag-malformed"),
        ("Nonsense", "tag-malformed"),
        ("10,4000", "tag-malformed"),
        ("0010,40001", "tag-malformed"),
        ("xyz1,0000", "tag-malformed"),
        ("0010,0010", "tag-forbidden"),
        ("PatientName", "tag-forbidden"),
        ("StudyInstanceUID", "tag-forbidden"),
        ("PixelData", "tag-forbidden"),
        ("7FE0,0008", "tag-forbidden"),
        ("0002,0010", "tag-forbidden"),
        ("0000,0002", "tag-forbidden"),
        ("0004,1130", "tag-forbidden"),
        ("0001,1010", "tag-forbidden"),
        ("0003,1010", "tag-forbidden"),
        ("0005,1010", "tag-forbidden"),
        ("0007,1010", "tag-forbidden"),
        ("FFFF,1010", "tag-forbidden"),
        ("FFFE,E000", "tag-forbidden"),
        ("0008,0000", "tag-forbidden"),
        ("0009,0000", "tag-forbidden"),
        ("0009,0010", "tag-forbidden"),
        ("0009,0FFF", "tag-forbidden"),
        ("0010,4001", "tag-unknown"),
        ("OtherPatientIDsSequence", "tag-not-text"),
        ("RedPaletteColorLookupTableData", "tag-not-text"),
    ],
)
def test_what_may_not(given_text: str, code: str) -> None:
    problem = tags.parse_tag(given_text)
    assert isinstance(problem, Problem)
    assert problem.code == code
    assert sentence(problem)


@pytest.mark.parametrize(
    ("tag_text", "value", "codes"),
    [
        ("PatientComments", "two\r\nlines, and a \\", []),
        ("PatientAge", "031Y", []),
        ("PatientAge", "31", ["tag-value-malformed"]),
        ("DateOfSecondaryCapture", "20260230", ["not-a-date"]),
        ("FrameAcquisitionDateTime", "202601011200", []),
        ("FrameAcquisitionDateTime", "1.1.2026", ["tag-value-malformed"]),
        ("DeviceSerialNumber", "x" * 65, ["too-long"]),
        ("RetrieveAETitle", "ä", ["tag-value-malformed"]),
        ("0009,1001", "x" * 10241, ["too-long"]),
        ("0009,1001", "", []),
    ],
)
def test_values(tag_text: str, value: str, codes: list[str]) -> None:
    tag = tags.parse_tag(tag_text)
    assert isinstance(tag, tags.Tag)
    found = tags.check_value(tag, value)
    assert [p.code for p in found] == codes
    assert all(sentence(p) for p in found)


@given(st.text(max_size=12))
def test_any_text_is_a_tag_or_a_problem(given_text: str) -> None:
    tags.parse_tag(given_text)


@pytest.mark.parametrize("preset", Preset)
def test_all_that_the_program_writes_is_taken(
    preset: Preset, media: Path, clip: Path, convert: Callable[..., Any], order: Any
) -> None:
    for path in (media / "colour.jpg", media / "deep.png", media / "consent form.pdf", clip):
        held = pydicom.dcmread(convert(path, preset, job={"order": order}).path)
        assert {element.keyword for element in held} <= tags.WRITTEN
