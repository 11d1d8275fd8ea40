"""The sample files are what the first steps promise: small, ordinary, and of nobody."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

import pytest

from sendtopacs.model.items import DocumentDetails, ImageDetails, Kind, VideoDetails
from sendtopacs.scan import scan

SAMPLES = Path(str(files("sendtopacs.resources"))) / "samples"


@pytest.mark.parametrize(
    ("name", "kind", "limit_bytes"),
    [
        ("photo.jpg", Kind.PHOTO, 300_000),
        ("clip.mp4", Kind.VIDEO, 300_000),
        ("consent.pdf", Kind.PDF, 50_000),
    ],
)
def test_each_is_found_usable_and_small(name: str, kind: Kind, limit_bytes: int) -> None:
    (item,) = scan([SAMPLES / name])
    assert (item.kind, item.problem, item.warnings) == (kind, None, ())
    assert item.file.size_bytes < limit_bytes


def test_the_photo_keeps_its_pixels_and_says_nothing_of_its_maker() -> None:
    (item,) = scan([SAMPLES / "photo.jpg"])
    assert isinstance(item.details, ImageDetails)
    assert (item.details.rows, item.details.columns, item.details.embeddable) == (1200, 1600, True)
    assert b"Exif" not in (SAMPLES / "photo.jpg").read_bytes()


def test_the_clip_is_three_seconds_that_need_no_new_encoding() -> None:
    (item,) = scan([SAMPLES / "clip.mp4"])
    assert isinstance(item.details, VideoDetails)
    found = (item.details.codec, item.details.rows, item.details.columns, item.details.has_audio)
    assert found == ("h264", 480, 640, False)
    assert item.details.duration_s == pytest.approx(3.0, abs=0.05)


def test_the_form_has_one_page() -> None:
    (item,) = scan([SAMPLES / "consent.pdf"])
    assert isinstance(item.details, DocumentDetails)
    assert item.details.pages == 1
