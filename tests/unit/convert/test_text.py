"""All thirty character sets, as pydicom's reader, dcmdump and the standard's examples have them."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable
from pathlib import Path

import pydicom
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sendtopacs.model import text
from sendtopacs.model.attributes import Patient, Study
from sendtopacs.model.charset import CHARACTER_SETS, CharacterSet, character_set
from sendtopacs.model.errors import ConversionError
from sendtopacs.model.job import ConvertedFile

NAMES = {
    "": "Smith^John",
    "100": "Müller^Jürgen",
    "101": "Žižka^Łukasz",
    "109": "Ġorġ^Ħalli",
    "110": "Žukauskas^Jūratė",
    "148": "Yıldız^Gülşen",
    "144": "Иванов^Пётр",
    "127": "قباني^لنزار",
    "126": "Παπαδόπουλος^Νίκος",
    "138": "שרון^דבורה",
    "13": "ﾔﾏﾀﾞ^ﾀﾛｳ",
    "166": "สมชาย^ใจดี",
    "6": "Smith^John",
    "87": "Yamada^Tarou=山田^太郎=やまだ^たろう",
    "159": "Takahashi^Jiro=高橋^丟郎",
    "149": "Hong^Gildong=洪^吉洞=홍^길동",
    "58": "Zhang^XiaoDong=张^小东",
    "GB18030": "Wang^XiaoDong=王^小东",
    "ISO_IR 192": "Wang^XiaoDong=王^小东=Žemaitė^Ё",
}
# DCMTK 3.6.7 as packaged has no Japanese tables; its IR 13 comes through.
NOT_IN_DCMTK = {"ISO 2022 IR 87", "ISO 2022 IR 159"}
BY_ICONV = {
    "ISO 2022 IR 87": ("ISO-2022-JP-2", b""),
    "ISO 2022 IR 159": ("ISO-2022-JP-2", b""),
    "ISO 2022 IR 149": ("EUC-KR", b"\x1b$)C"),
    "ISO 2022 IR 58": ("GB2312", b"\x1b$)A"),
}
"""What reads these bytes, and the designation before each component that it does not know."""


def _name(charset: CharacterSet) -> str:
    term = charset.term
    return NAMES.get(term) or NAMES[term.rpartition(" ")[2]]


def test_there_are_thirty() -> None:
    assert len(CHARACTER_SETS) == 30


@pytest.mark.parametrize("charset", CHARACTER_SETS, ids=lambda c: c.term or "default")
def test_names_come_back(
    charset: CharacterSet,
    media: Path,
    convert: Callable[..., ConvertedFile],
    tool: Callable[..., subprocess.CompletedProcess[bytes]],
    errors: Callable[[Path], list[str]],
) -> None:
    name = _name(charset)
    assert charset.can_encode(name)
    job = {
        "character_set": charset.term,
        "patient": Patient(name, "1"),
        "study": Study("1.2.3", "20260101", "10", name.replace("^", " ").split("=")[-1]),
    }
    path = convert(media / "colour.jpg", job=job).path
    held = pydicom.dcmread(path)
    if charset.term != "ISO 2022 IR 58":  # pydicom leaves the escape sequence in the text
        assert held.PatientName == name
        assert held.StudyDescription == job["study"].StudyDescription  # type: ignore[attr-defined]
    assert held.get("SpecificCharacterSet") == (_expected(charset) or None)
    if charset.codec != "shift_jis":  # dciodvfy takes half-width katakana for wrong characters
        assert errors(path) == []
    if charset.term not in NOT_IN_DCMTK:
        dump = tool("dcmdump", "-q", "+U8", "+P", "PatientName", "+P", "StudyDescription", path)
        assert dump.returncode == 0
        assert name in dump.stdout.decode("utf-8").replace("\ufeff", "")


@pytest.mark.parametrize("term", BY_ICONV)
def test_what_not_every_reader_knows_is_right_byte_by_byte(
    term: str, media: Path, convert: Callable[..., ConvertedFile]
) -> None:
    """pydicom 3.0.2 cannot read IR 58, DCMTK 3.6.7 not IR 87 and 159: the C library's tables judge here."""
    name, (coding, designation) = NAMES[term.rpartition(" ")[2]], BY_ICONV[term]
    job = {"character_set": term, "patient": Patient(name, "1"), "study": Study("1.2.3", "20260101", "10")}
    raw = bytes(pydicom.dcmread(convert(media / "colour.jpg", job=job).path).get_item("PatientName").value)
    if designation:
        parts = [part for part in re.split(rb"[\^=]", raw.rstrip(b" ")) if not part.isascii()]
        assert parts
        assert all(part.startswith(designation) for part in parts)
        assert raw.count(designation) == len(parts)
        raw = raw.replace(designation, b"")
    else:  # back to ASCII before each delimiter, and at the end
        runs = rb"(?:\x1b\$(?:B|\(D)(?:[\x21-\x7e]{2})+)+\x1b\(B"
        assert re.search(runs, raw)
        assert b"\x1b" not in re.sub(runs, b"", raw)
    read = subprocess.run(["iconv", "-f", coding, "-t", "UTF-8"], input=raw, capture_output=True, check=True)
    assert read.stdout.decode().rstrip(" ") == name


def _expected(charset: CharacterSet) -> object:
    values = list(charset.values)
    return values[0] if len(values) == 1 else values


@pytest.mark.parametrize("charset", CHARACTER_SETS, ids=lambda c: c.term or "default")
def test_our_own_reader_agrees(charset: CharacterSet) -> None:
    name = _name(charset)
    assert text.decode(text.encode(name, charset.values), charset.values) == name


@pytest.mark.parametrize(
    ("name", "terms", "expected"),
    [  # PS3.5 H.3.1, H.3.2, I.2, K.2, J.1
        (
            "Yamada^Tarou=山田^太郎=やまだ^たろう",
            ("", "ISO 2022 IR 87"),
            b"Yamada^Tarou=\x1b$B;3ED\x1b(B^\x1b$BB@O:\x1b(B=\x1b$B$d$^$@\x1b(B^\x1b$B$?$m$&\x1b(B",
        ),
        (
            "ﾔﾏﾀﾞ^ﾀﾛｳ=山田^太郎",
            ("ISO 2022 IR 13", "ISO 2022 IR 87"),
            b"\xd4\xcf\xc0\xde^\xc0\xdb\xb3=\x1b$B;3ED\x1b(B^\x1b$BB@O:\x1b(B",
        ),
        (
            "Hong^Gildong=洪^吉洞=홍^길동",
            ("", "ISO 2022 IR 149"),
            b"Hong^Gildong=\x1b$)C\xfb\xf3^\x1b$)C\xd1\xce\xd4\xd7=\x1b$)C\xc8\xab^\x1b$)C\xb1\xe6\xb5\xbf",
        ),
        (
            "Zhang^XiaoDong=张^小东=",
            ("", "ISO 2022 IR 58"),
            b"Zhang^XiaoDong=\x1b$)A\xd5\xc5^\x1b$)A\xd0\xa1\xb6\xab=",
        ),
        ("Wang^XiaoDong=王^小东=", ("GB18030",), b"Wang^XiaoDong=\xcd\xf5^\xd0\xa1\xb6\xab="),
        ("Люкceмбypг", ("ISO_IR 144",), b"\xbb\xee\xdace\xdc\xd1yp\xd3"),
    ],
)
def test_the_standards_examples(name: str, terms: tuple[str, ...], expected: bytes) -> None:
    assert text.encode(name, terms) == expected
    assert text.decode(expected, terms) == name


@pytest.mark.parametrize(
    ("term", "value"),
    [
        ("", "Ž"),
        ("ISO_IR 100", "Ž"),
        ("ISO_IR 13", "山"),
        ("ISO 2022 IR 87", "¥"),
        ("ISO 2022 IR 58", "洪한"),
    ],
)
def test_what_does_not_fit_is_refused_and_nothing_is_written(
    term: str, value: str, media: Path, convert: Callable[..., ConvertedFile], tmp_path: Path
) -> None:
    assert not character_set(term).can_encode(value)
    with pytest.raises(ConversionError) as caught:
        convert(media / "colour.jpg", job={"character_set": term, "patient": Patient(value, "1")})
    assert caught.value.problem.code == "not-encodable"
    assert value not in caught.value.problem.params.values()
    assert not list(tmp_path.glob("made*"))
    assert not list(tmp_path.glob(".*"))


@given(st.text(st.characters(exclude_categories=["Cc", "Cs"]), max_size=12), st.sampled_from(CHARACTER_SETS))
def test_encoding_succeeds_exactly_where_the_model_says_so(value: str, charset: CharacterSet) -> None:
    assert text.can_encode(value, charset.values) == charset.can_encode(value)


@given(st.binary(max_size=40), st.sampled_from(CHARACTER_SETS))
def test_reading_never_fails(raw: bytes, charset: CharacterSet) -> None:
    assert isinstance(text.decode(raw, charset.values), str)
