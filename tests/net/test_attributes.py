"""Data sets to the JSON model and back, in every kind of character set and encoding."""

from __future__ import annotations

from io import BytesIO

import pytest
from pydicom.dataset import Dataset
from pynetdicom.dsutils import decode, encode

from sendtopacs.net.attributes import (
    Attributes,
    fits,
    is_ascii,
    name_text,
    read,
    tag_of,
    text_values,
    to_dataset,
)

TEXTS = (
    ("", "plain ASCII", b"Adams^John"),
    ("ISO_IR 100", "Größe^Jürgen", "Größe^Jürgen".encode("iso8859_1")),
    ("ISO_IR 101", "Wiśniewska^Łucja", "Wiśniewska^Łucja".encode("iso8859_2")),
    ("ISO_IR 110", "Žukauskaitė^Rūta", "Žukauskaitė^Rūta".encode("iso8859_4")),
    ("ISO_IR 144", "Соколова^Вера", "Соколова^Вера".encode("iso8859_5")),
    ("ISO_IR 13", "ﾔﾏﾀﾞ^ﾀﾛｳ", "ﾔﾏﾀﾞ^ﾀﾛｳ".encode("shift_jis")),
    ("ISO_IR 192", "王^小东", "王^小东".encode()),
    ("GB18030", "王^小东", "王^小东".encode("gb18030")),
    ("ISO 2022 IR 6\\ISO 2022 IR 100", "Buc^Jérôme", b"Buc^J\x1b-A\xe9r\xf4me"),
    ("\\ISO 2022 IR 58", "Wang=王^小东", b"Wang=\x1b$)A\xcd\xf5^\x1b$)A\xd0\xa1\xb6\xab"),
    ("\\ISO 2022 IR 149", "Hong=洪^吉洞", b"Hong=\x1b$)C\xfb\xf3^\x1b$)C\xd1\xce\xd4\xd7"),
    ("\\ISO 2022 IR 87", "Yamada=山田^太郎", b"Yamada=\x1b$B;3ED\x1b(B^\x1b$BB@O:\x1b(B"),
    ("ISO 2022 IR 13\\ISO 2022 IR 87", "ﾔﾏﾀﾞ=山田", b"\xd4\xcf\xc0\xde=\x1b$B;3ED\x1b(J"),
)


def raw(charset: str, name: bytes, *, implicit: bool) -> Dataset:
    """Return a data set as it comes from the network, with this name."""
    dataset = Dataset()
    if charset:
        dataset.SpecificCharacterSet = charset.split("\\")
    dataset.PatientName = "X" * (len(name) + len(name) % 2)
    whole = encode(dataset, implicit, True)
    assert whole is not None
    padded = name + b" " * (len(name) % 2)
    return decode(BytesIO(whole.replace(b"X" * len(padded), padded)), implicit, True)


@pytest.mark.parametrize("implicit", [True, False])
@pytest.mark.parametrize(("charset", "text", "encoded"), TEXTS, ids=[t[0] or "none" for t in TEXTS])
def test_names_are_read_in_their_character_set(
    charset: str, text: str, encoded: bytes, implicit: bool
) -> None:
    attributes = read(raw(charset, encoded, implicit=implicit))
    expected = "Adams^John" if not charset else text
    assert text_values(attributes[tag_of("PatientName")]) == [expected]


@pytest.mark.parametrize("codec", ["utf-8", "iso8859_1"])
def test_a_character_set_that_was_forgotten_is_guessed(codec: str) -> None:
    attributes = read(raw("", "Größe^Jürgen".encode(codec), implicit=False))
    assert text_values(attributes[tag_of("PatientName")]) == ["Größe^Jürgen"]


def sample() -> Attributes:
    """Return attributes of every kind."""
    return {
        "00080005": {"vr": "CS", "Value": ["ISO_IR 192"]},
        "00080061": {"vr": "CS", "Value": ["CT", "US"]},
        "00100010": {"vr": "PN", "Value": [{"Alphabetic": "Tanaka^Hanako", "Ideographic": "田中^花子"}]},
        "00100020": {"vr": "LO"},
        "00101030": {"vr": "DS", "Value": ["70.5"]},
        "001021C0": {"vr": "US", "Value": [4]},
        "0020000D": {"vr": "UI", "Value": ["1.2.3"]},
        "00200013": {"vr": "IS", "Value": ["7"]},
        "00400100": {"vr": "SQ", "Value": [{"00400002": {"vr": "DA", "Value": ["20240101-20240131"]}}]},
        "004008EA": {"vr": "SQ"},
    }


@pytest.mark.parametrize(("implicit", "little"), [(True, True), (False, True), (False, False)])
def test_there_and_back(implicit: bool, little: bool) -> None:
    encoded = encode(to_dataset(sample()), implicit, little)
    assert encoded is not None
    assert read(decode(BytesIO(encoded), implicit, little)) == sample()


@pytest.mark.parametrize(
    ("vr", "value", "written"),
    [
        ("IS", "seven", ""),
        ("DS", "x", ""),
        ("US", "text", ""),
        ("US", 70000, ""),
        ("US", "4", "4"),
        ("FD", None, ""),
        ("IS", "12345678901234", "12345678901234"),
        ("DA", "1970-01-01", "1970-01-01"),
        ("TM", "25", "25"),
        ("UI", "1.02.x", "1.02.x"),
        ("CS", "lower case and too long", "lower case and too long"),
    ],
)
def test_malformed_values_are_written_or_left_empty(vr: str, value: object, written: str) -> None:
    encoded = encode(to_dataset({"00091001": {"vr": vr, "Value": [value]}}), False, True)
    assert encoded is not None
    back = read(decode(BytesIO(encoded), False, True))
    assert "".join(text_values(back["00091001"])) == written


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ({"Alphabetic": "A^B"}, "A^B"),
        ({"Ideographic": "山田"}, "=山田"),
        ({"Alphabetic": "A", "Phonetic": "p"}, "A==p"),
        ("A^B", "A^B"),
        (None, ""),
    ],
)
def test_a_names_groups_are_joined(value: object, text: str) -> None:
    assert name_text(value) == text


def test_what_a_codec_holds() -> None:
    assert not is_ascii(sample())
    assert fits(sample(), "utf-8")
    assert not fits(sample(), "iso8859_1")
    assert is_ascii({"00100020": {"vr": "LO", "Value": ["A"]}})
