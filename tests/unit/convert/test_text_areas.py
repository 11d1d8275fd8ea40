"""'Redact text areas' covers lines wholly, however they lie, and leaves skin and wounds alone."""

from __future__ import annotations

import io
from importlib.resources import files
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from sendtopacs.convert.text_areas import suggested
from sendtopacs.convert.video_still import still

SAMPLES = Path(str(files("sendtopacs.resources") / "samples"))
_TURNS = {
    90: Image.Transpose.ROTATE_270,
    180: Image.Transpose.ROTATE_180,
    270: Image.Transpose.ROTATE_90,
}
NAME = "DOE JOHN 1970-01-01 ID 12345 #1"


def skin(width: int, height: int, noise: float = 9.0, seed: int = 1) -> Image.Image:
    """Paint something like skin: slow changes, noise, and paler spots."""
    rng = np.random.default_rng(seed)
    y, x = np.mgrid[0:height, 0:width]
    light = 18 * np.sin(x / 290) + 14 * np.cos(y / 230) + rng.normal(0, noise, (height, width))
    spots = Image.fromarray(rng.normal(0, 8, (height // 16, width // 16)).astype(np.float32))
    light += np.asarray(spots.resize((width, height), Image.Resampling.BICUBIC))
    values = light[..., None] + (165, 120, 100) + rng.normal(0, noise / 3, (height, width, 3))
    return Image.fromarray(np.clip(values, 0, 255).astype(np.uint8))


def as_jpeg(picture: Image.Image) -> Image.Image:
    coded = io.BytesIO()
    picture.save(coded, "JPEG", quality=85)
    return Image.open(coded)


def with_text(
    ground: Image.Image, text: str, size: int, fill: str, turn: int
) -> tuple[Image.Image, Image.Image]:
    """Print a text; return the picture, and which of its pixels the text touches."""
    letters = Image.new("L", ground.size, 0)
    ImageDraw.Draw(letters).text((60, 70), text, fill=255, font=ImageFont.load_default(size))
    ground.paste(fill, mask=letters)
    if turn:
        ground, letters = ground.transpose(_TURNS[turn]), letters.transpose(_TURNS[turn])
    return as_jpeg(ground), letters


def covered(picture: Image.Image) -> np.ndarray:
    areas = np.zeros((picture.height, picture.width), np.bool_)
    for step in suggested(picture):
        left, top, right, bottom = step.box
        areas[top:bottom, left:right] = True
    return areas


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
@pytest.mark.parametrize("fill", ["white", "black"])
@pytest.mark.parametrize("size", [12, 17, 28, 40, 80])
def test_every_pixel_of_a_line_lies_within_and_little_else(size: int, fill: str, turn: int) -> None:
    picture, letters = with_text(skin(1500, 420), NAME, size, fill, turn)
    areas = covered(picture)
    assert not (np.asarray(letters) > 0)[~areas].any()
    left, top, right, bottom = letters.getbbox() or (0, 0, 0, 0)
    assert areas.sum() < 6 * (right - left) * (bottom - top)


@pytest.mark.parametrize("turn", [0, 90])
def test_a_plain_line_on_a_photo_is_one_area(turn: int) -> None:
    picture, letters = with_text(Image.new("RGB", (1600, 1200), (200, 160, 120)), NAME, 40, "white", turn)
    assert len(suggested(picture)) == 1
    assert not (np.asarray(letters) > 0)[~covered(picture)].any()


@pytest.mark.parametrize(
    "text",
    ["Žukauskaitė Ąžuolas, g. 1970-01-01", "gypsy (age: 45) / f.", "WARD 7   BED 3     12:30", "M 45 y"],
)
@pytest.mark.parametrize(("size", "turn"), [(14, 0), (36, 270), (60, 0)])
def test_accents_points_and_what_stands_apart_are_covered(text: str, size: int, turn: int) -> None:
    picture, letters = with_text(skin(1500, 420, seed=2), text, size, "white", turn)
    assert not (np.asarray(letters) > 0)[~covered(picture)].any()


def test_what_a_device_prints_on_black_is_covered() -> None:
    picture, letters = with_text(Image.new("RGB", (800, 600), (8, 8, 10)), NAME, 16, "lightgrey", 0)
    assert not (np.asarray(letters) > 0)[~covered(picture)].any()
    grey = Image.fromarray(np.asarray(picture.convert("L")).astype(np.uint16) * 200)
    assert not (np.asarray(letters) > 0)[~covered(grey)].any()


@pytest.mark.parametrize("seed", range(4))
def test_skin_is_no_text(seed: int) -> None:
    assert suggested(as_jpeg(skin(1200, 900, noise=4.0 + 4 * seed, seed=seed))) == []


def test_a_wound_and_a_mucosa_are_no_text() -> None:
    with Image.open(SAMPLES / "photo.jpg") as photo:
        areas = covered(photo)
    assert not areas[400:700, 500:1050].any(), "the wound"
    assert areas[1105:1130, 300:560].all(), "the words on the ruler"
    assert suggested(still(SAMPLES / "clip.mp4", 1.0)) == []


def test_spots_hairs_and_the_lines_of_a_ruler_are_no_text() -> None:
    rng = np.random.default_rng(4)
    picture = skin(1200, 900, noise=5)
    pen = ImageDraw.Draw(picture)
    for x, y, width in rng.uniform((0, 0, 4), (1200, 700, 30), (200, 3)):
        pen.ellipse((x, y, x + width, y + width * 0.8), fill=(110, 60, 60))
    for n in range(90):
        pen.line((60 + 12 * n, 800, 60 + 12 * n, 830 if n % 10 == 0 else 815), fill="black", width=2)
    assert covered(as_jpeg(picture)).mean() < 0.02


def test_tiny_and_empty_pictures_have_no_text() -> None:
    for size in ((1, 1), (15, 300), (300, 200)):
        assert suggested(Image.new("L", size, 90)) == []
