"""What a file is, by its content; whatever is wrong with it is a sentence, never an exception."""

from __future__ import annotations

import os
import shutil
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from sendtopacs.convert import limits
from sendtopacs.convert.inspect import classify, inspect, photo_target
from sendtopacs.model import sop
from sendtopacs.model.items import DocumentDetails, ImageDetails, Kind
from sendtopacs.model.messages import sentence
from sendtopacs.model.profile import ConversionProfile, Preset

FORMATS = {
    "colour.jpg": ("JPEG", 1, True, 8),
    "grey.jpg": ("JPEG", 1, True, 8),
    "turned.jpg": ("JPEG", 1, False, 8),
    "progressive.jpg": ("JPEG", 1, False, 8),
    "cmyk.jpg": ("JPEG", 1, False, 8),
    "colour.png": ("PNG", 1, False, 8),
    "deep.png": ("PNG", 1, False, 16),
    "deep.tif": ("TIFF", 1, False, 16),
    "colour.bmp": ("BMP", 1, False, 8),
    "colour.webp": ("WEBP", 1, False, 8),
    "colour.jp2": ("JPEG2000", 1, False, 8),
    "colour.ppm": ("PPM", 1, False, 8),
    "colour.avif": ("AVIF", 1, False, 8),
    "colour.heic": ("HEIF", 1, False, 8),
    "pages.tif": ("TIFF", 2, False, 8),
    "moving.gif": ("GIF", 3, False, 8),
}


def test_images_are_known_whatever_they_are_called(media: Path, tmp_path: Path) -> None:
    for name, (form, pages, embeddable, bits) in FORMATS.items():
        path = tmp_path / "no-name.dat"
        shutil.copy(media / name, path)
        item = inspect(path)
        assert item.problem is None, name
        assert item.kind is Kind.PHOTO
        assert isinstance(item.details, ImageDetails)
        found = item.details
        assert (found.format, found.pages, found.embeddable, found.bits) == (form, pages, embeddable, bits), (
            name
        )
        assert (found.rows, found.columns) == ((83, 61) if name == "turned.jpg" else (61, 83)), name


def test_other_kinds_are_known(media: Path, clip: Path, convert: Callable[..., Any]) -> None:
    pdf = inspect(media / "consent form.pdf")
    assert (pdf.kind, pdf.details) == (Kind.PDF, DocumentDetails(3, "Consent to photography"))
    assert inspect(clip).kind is Kind.VIDEO
    dicom = inspect(convert(media / "colour.jpg").path)
    assert (dicom.kind, dicom.problem) == (Kind.DICOM, None)


def test_a_pdf_behind_a_mail_header_is_a_pdf(media: Path, tmp_path: Path) -> None:
    path = tmp_path / "scan"
    path.write_bytes(b"%!PS-Adobe-3.0\n" + (media / "consent form.pdf").read_bytes())
    assert inspect(path).kind is Kind.PDF


def test_a_document_in_dicom_without_a_preamble_is_dicom() -> None:
    """Its PDF may begin within the first kilobyte."""
    element = b"\x08\0\x05\0CS\x0a\0ISO_IR 192"
    assert classify(element + b"\x42\0\x11\0OB\0\0\x10\0\0\0%PDF-1.4" + bytes(8)) is Kind.DICOM
    assert classify(b"\x08\0\x05\0\x0a\0\0\0ISO_IR 192" + b"%PDF-1.4") is Kind.DICOM


def test_what_is_missing_empty_or_unknown(tmp_path: Path) -> None:
    empty, letter = tmp_path / "empty.jpg", tmp_path / "letter.jpg"
    empty.touch()
    letter.write_text("Dear colleague, thank you for referring this patient to us.\n" * 30)
    assert _code(tmp_path / "gone.jpg") == "source-missing"
    assert _code(tmp_path / "gone.jpg" / "inside") == "source-missing"
    assert _code(tmp_path) == "source-not-a-file"
    assert _code(empty) == "source-empty"
    assert _code(letter) == "source-unknown"
    for mark in (b"PK\x03\x04", b"\x7fELF", b"MZ", b"BM tiny", b"G", b"\0" * 600, b"<svg>", b"8BPS\0\1"):
        letter.write_bytes(mark + b"rest" * 80)
        assert _code(letter) == "source-unknown", mark


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_a_pipe_is_not_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.jpg")
    assert _code(tmp_path / "pipe.jpg") == "source-not-a-file"


def test_what_may_not_be_read(media: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    problem = inspect(media / "colour.jpg").problem
    assert problem is not None
    assert (problem.code, problem.params) == ("source-unreadable", {"reason": "Permission denied"})


def test_a_stick_that_is_pulled_while_it_is_read(media: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr("sendtopacs.convert.jpeg.probe", fail)
    assert _code(media / "colour.jpg") == "source-unreadable"


@pytest.mark.parametrize("name", [*FORMATS, "consent form.pdf"])
def test_a_cut_file_has_a_sentence(name: str, media: Path, convert: Callable[..., Any]) -> None:
    """Cut anywhere, a file is refused when it is looked at, or else when it is decoded; it never crashes."""
    whole = (media / name).read_bytes()
    for part in (0.02, 0.3, 0.7, 0.95):
        cut = media / f"cut-{name}"
        cut.write_bytes(whole[: int(len(whole) * part)])
        item = inspect(cut)
        if item.problem is not None:
            assert item.problem.code in {
                "image-truncated",
                "image-damaged",
                "image-unidentified",
                "pdf-damaged",
                "source-unknown",
                "source-empty",
            }
            assert sentence(item.problem)


def test_a_cut_jpeg_or_pdf_is_refused_at_once(media: Path) -> None:
    for name, code in (("colour.jpg", "image-truncated"), ("consent form.pdf", "pdf-damaged")):
        path = media / name
        path.write_bytes(path.read_bytes()[:-40])
        assert _code(path) == code


def test_pdfs_that_are_not(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    for content in (b"%PDF-1.7\n%%EOF", b"%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"):
        path.write_bytes(content)
        assert _code(path) == "pdf-damaged"


def test_pictures_that_are_too_large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, draw: Any) -> None:
    Image.new("1", (65536, 1)).save(tmp_path / "wide.png")
    assert _code(tmp_path / "wide.png") == "image-too-wide"
    _bomb(tmp_path / "bomb.png", 60000, 60000)
    assert _code(tmp_path / "bomb.png") == "image-too-large"
    monkeypatch.setattr(limits, "MOST_PIXELS", 100)
    Image.fromarray(draw.colour()).save(tmp_path / "plain.jpg")
    assert _code(tmp_path / "plain.jpg") is None  # needs no decoding
    Image.fromarray(draw.colour()).save(tmp_path / "progressive.jpg", progressive=True)
    assert _code(tmp_path / "progressive.jpg") == "image-too-large"


def _bomb(path: Path, rows: int, columns: int) -> None:
    def chunk(name: bytes, content: bytes) -> bytes:
        body = name + content
        return len(content).to_bytes(4, "big") + body + zlib.crc32(body).to_bytes(4, "big")

    header = columns.to_bytes(4, "big") + rows.to_bytes(4, "big") + b"\x08\x02\0\0\0"
    data = zlib.compress(bytes(1000))
    path.write_bytes(
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", data) + chunk(b"IEND", b"")
    )


@pytest.mark.parametrize(("marker", "precision"), [(0xC3, 8), (0xC1, 12), (0xC7, 8)])
def test_rare_jpegs_are_refused(marker: int, precision: int, tmp_path: Path, draw: Any) -> None:
    frame = bytes((precision,)) + b"\0\x08\0\x08\1\1\x11\0"
    path = tmp_path / "rare.jpg"
    body = draw.segment(marker, frame) + draw.segment(0xDA, bytes(6))
    path.write_bytes(b"\xff\xd8" + body + b"\x12\xff\xd9")
    assert _code(path) == "image-coding-unsupported"


def test_a_smaller_copy_in_a_tiff_is_no_page(tmp_path: Path, draw: Any) -> None:
    from PIL import TiffImagePlugin  # noqa: PLC0415

    reduced = TiffImagePlugin.ImageFileDirectory_v2()
    reduced[0x00FE] = 1
    with TiffImagePlugin.AppendingTiffWriter(tmp_path / "a.tif", True) as writer:
        Image.fromarray(draw.colour()).save(writer, "TIFF")
        writer.newFrame()
        Image.fromarray(draw.grey(10, 12)).save(writer, "TIFF", tiffinfo=reduced)
        writer.newFrame()
    details = inspect(tmp_path / "a.tif").details
    assert isinstance(details, ImageDetails)
    assert (details.pages, details.rows) == (1, 61)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60)
@given(data=st.data())
def test_damage_never_raises(data: st.DataObject, media: Path) -> None:
    names = sorted([*FORMATS, "consent form.pdf"])
    content = bytearray((media / data.draw(st.sampled_from(names))).read_bytes())
    for _ in range(data.draw(st.integers(1, 8))):
        content[data.draw(st.integers(0, min(len(content) - 1, 600)))] = data.draw(st.integers(0, 255))
    path = media / "damaged"
    path.write_bytes(content)
    item = inspect(path)
    assert item.problem is None or sentence(item.problem)


@given(st.binary(max_size=300))
def test_any_bytes_have_a_kind(head: bytes) -> None:
    assert classify(head) in Kind


def _code(path: Path) -> str | None:
    problem = inspect(path).problem
    assert problem is None or sentence(problem)
    return problem.code if problem else None


@pytest.mark.parametrize(
    ("name", "preset", "chosen", "expected"),
    [
        ("colour.jpg", Preset.STATEMENT, "", (sop.SECONDARY_CAPTURE, sop.JPEG_BASELINE)),
        ("colour.jpg", Preset.RECOMMENDED, "", (sop.VL_PHOTOGRAPHIC, sop.JPEG_BASELINE)),
        ("deep.png", Preset.STATEMENT, "", (sop.SECONDARY_CAPTURE, sop.JPEG_BASELINE)),
        ("deep.png", Preset.RECOMMENDED, "", (sop.SECONDARY_CAPTURE, sop.EXPLICIT_VR_LITTLE_ENDIAN)),
        ("deep.png", Preset.RECOMMENDED, sop.ULTRASOUND, (sop.ULTRASOUND, sop.JPEG_BASELINE)),
        ("rgb.jpg", Preset.RECOMMENDED, "", (sop.SECONDARY_CAPTURE, sop.JPEG_BASELINE)),
        ("rgb.jpg", Preset.RECOMMENDED, sop.VL_ENDOSCOPIC, (sop.VL_ENDOSCOPIC, sop.JPEG_BASELINE)),
        # the preset's class too, where somebody chose it
        ("rgb.jpg", Preset.RECOMMENDED, sop.VL_PHOTOGRAPHIC, (sop.VL_PHOTOGRAPHIC, sop.JPEG_BASELINE)),
        ("deep.png", Preset.RECOMMENDED, sop.VL_PHOTOGRAPHIC, (sop.VL_PHOTOGRAPHIC, sop.JPEG_BASELINE)),
    ],
)
def test_what_a_photo_is_written_as(
    name: str, preset: Preset, chosen: str, expected: tuple[str, str], media: Path
) -> None:
    details = inspect(media / name).details
    assert isinstance(details, ImageDetails)
    profile = ConversionProfile(preset=preset, sop_class_by_kind={Kind.PHOTO: chosen} if chosen else {})
    assert photo_target(details, profile, profile.chosen_class(Kind.PHOTO, "")) == expected
