"""Which JPEG files stay as they are, and what is cut out of them."""

from __future__ import annotations

import contextlib
import io
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from sendtopacs.convert import exif, jpeg
from sendtopacs.model.errors import SourceError


def _frame(marker: int, precision: int = 8, rows: int = 8, ids: bytes = b"\1\2\3") -> bytes:
    components = b"".join(bytes((one, 0x11, 0)) for one in ids)
    return bytes((precision,)) + rows.to_bytes(2, "big") + b"\0\x08" + bytes((len(ids),)) + components


def _file(draw: Any, *segments: tuple[int, bytes]) -> io.BytesIO:
    body = b"".join(draw.segment(marker, content) for marker, content in segments)
    return io.BytesIO(b"\xff\xd8" + body + draw.segment(0xDA, b"\0" * 6) + b"\x12\x34\xff\xd9")


ADOBE = b"Adobe\0\x64\0\0\0\0"
JFIF = b"JFIF\0\1\1\0\0\1\0\1\0\0"


@pytest.mark.parametrize(
    ("segments", "colour", "embeddable"),
    [
        ([(0xC0, _frame(0xC0))], "YBR_FULL_422", True),
        ([(0xC0, _frame(0xC0, ids=b"\0\1\2"))], "YBR_FULL_422", True),
        ([(0xC0, _frame(0xC0, ids=b"RGB"))], "RGB", True),
        ([(0xE0, JFIF), (0xC0, _frame(0xC0, ids=b"RGB"))], "YBR_FULL_422", False),
        ([(0xEE, ADOBE + b"\0"), (0xC0, _frame(0xC0))], "RGB", True),
        ([(0xEE, ADOBE + b"\1"), (0xC0, _frame(0xC0, ids=b"RGB"))], "YBR_FULL_422", True),
        ([(0xE0, JFIF), (0xEE, ADOBE + b"\0"), (0xC0, _frame(0xC0))], "YBR_FULL_422", False),
        ([(0xC0, _frame(0xC0, ids=b"\1"))], "MONOCHROME2", True),
        ([(0xC0, _frame(0xC0, ids=b"\1\2\3\4"))], "CMYK", False),
        ([(0xC1, _frame(0xC1))], "YBR_FULL_422", False),
        ([(0xC1, _frame(0xC1, precision=12))], "YBR_FULL_422", False),
        ([(0xC2, _frame(0xC2))], "YBR_FULL_422", False),
        ([(0xC3, _frame(0xC3))], "YBR_FULL_422", False),
        ([(0xC9, _frame(0xC9))], "YBR_FULL_422", False),
        ([(0xC0, _frame(0xC0, rows=0))], "YBR_FULL_422", False),
    ],
)
def test_what_may_be_embedded(
    segments: list[tuple[int, bytes]], colour: str, embeddable: bool, draw: Any
) -> None:
    header = jpeg.probe(_file(draw, *segments))
    assert (header.colour, header.embeddable) == (colour, embeddable)


def test_only_what_decodes_stays(tmp_path: Path, draw: Any) -> None:
    plain = draw.jpeg(Image.fromarray(draw.colour()), quality=90)
    dressed = (
        plain[:2]
        + draw.segment(0xE1, b"Exif\0\0" + draw.exif()[6:])
        + b"\xff\xff"  # fill bytes
        + draw.segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0SECRET")[1:]
        + draw.segment(0xED, b"Photoshop SECRET")
        + draw.segment(0xEE, ADOBE + b"\1")
        + draw.segment(0xFE, b"SECRET comment")
        + plain[2:]
        + b"\xff\xd8 a film of two seconds, SECRET"
    )
    path = tmp_path / "dressed.jpg"
    path.write_bytes(dressed)
    header = jpeg.probe(io.BytesIO(dressed))
    assert jpeg.complete(path, header)
    kept = b"".join(dressed[a:b] for a, b in jpeg.ranges_to_embed(path, header))
    assert b"SECRET" not in kept
    assert b"JFIF" not in kept
    assert b"Adobe" in kept
    assert kept.endswith(b"\xff\xd9")
    assert kept == jpeg.strip(dressed)
    assert np.array_equal(np.asarray(Image.open(io.BytesIO(kept))), np.asarray(Image.open(io.BytesIO(plain))))


def test_several_scans_and_restarts_are_kept(tmp_path: Path, draw: Any) -> None:
    picture = Image.fromarray(draw.colour(200, 300))
    for options in ({"progressive": True}, {"restart_marker_blocks": 2}, {"optimize": True}):
        coded = draw.jpeg(picture, **options)
        stripped = jpeg.strip(coded)
        assert np.array_equal(
            np.asarray(Image.open(io.BytesIO(stripped))), np.asarray(Image.open(io.BytesIO(coded)))
        )


@pytest.mark.parametrize("piece", [1, 2, 3, 7])
def test_markers_are_found_across_pieces(
    piece: int, draw: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    coded = draw.jpeg(Image.fromarray(draw.colour()), progressive=True) + b"trailing"
    expected = jpeg.strip(coded)
    monkeypatch.setattr(jpeg, "CHUNK_BYTES", piece)
    assert jpeg.strip(coded) == expected


@pytest.mark.parametrize("orientation", range(1, 9))
def test_orientation_and_time_are_read(orientation: int, draw: Any) -> None:
    coded = draw.jpeg(Image.fromarray(draw.colour()), exif=draw.exif(orientation))
    header = jpeg.probe(io.BytesIO(coded))
    assert header.exif == exif.Exif(orientation, datetime(2024, 5, 6, 7, 8, 9))
    assert header.embeddable == (orientation == 1)
    assert header.upright_size == ((83, 61) if orientation > 4 else (61, 83))


@pytest.mark.parametrize(
    "taken", ["0000:00:00 00:00:00", "1970:01:01 00:00:00", "2999:01:01 00:00:00", "nonsense", "", "\0\xff"]
)
def test_a_clock_that_was_never_set_is_not_believed(taken: str) -> None:
    assert exif.capture_time(taken) is None


def test_a_colour_profile_in_parts_is_joined(draw: Any) -> None:
    parts = [(0xE2, b"ICC_PROFILE\0\2\2world"), (0xE2, b"ICC_PROFILE\0\1\2hello ")]
    assert jpeg.probe(_file(draw, *parts, (0xC0, _frame(0xC0)))).icc_profile == b"hello world"
    assert jpeg.probe(_file(draw, parts[0], (0xC0, _frame(0xC0)))).icc_profile == b""


@pytest.mark.parametrize("length", [2, 3, 10, 100, 400, 700])
def test_a_cut_file_is_said_to_be_cut(length: int, tmp_path: Path, draw: Any) -> None:
    coded = draw.jpeg(Image.fromarray(draw.colour(200, 300)), quality=90)
    path = tmp_path / "cut.jpg"
    path.write_bytes(coded[:length])
    with pytest.raises(SourceError) as caught:
        jpeg.ranges_to_embed(path, jpeg.probe(io.BytesIO(coded[:length])))
    assert caught.value.problem.code == "image-truncated"


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(data=st.data())
def test_damage_is_an_error_of_ours(data: st.DataObject, draw: Any) -> None:
    coded = bytearray(draw.jpeg(Image.fromarray(draw.grey(16, 16)), exif=draw.exif()))
    for _ in range(data.draw(st.integers(1, 6))):
        coded[data.draw(st.integers(2, len(coded) - 1))] = data.draw(st.integers(0, 255))
    with contextlib.suppress(SourceError):
        jpeg.strip(bytes(coded))


@given(st.binary(max_size=200))
def test_damaged_exif_counts_as_none(tail: bytes) -> None:
    for start in (b"II*\0\x08\0\0\0", b"MM\0*\0\0\0\x08", b""):
        found = exif.read_exif(start + tail)
        assert 1 <= found.orientation <= 8


def test_our_own_files_carry_nothing_but_the_picture(media: Path, convert: Callable[..., Any]) -> None:
    content = convert(media / "colour.png").path.read_bytes()
    start = content.index(b"\xff\xd8")
    assert content[start : start + 4] == b"\xff\xd8\xff\xdb"
