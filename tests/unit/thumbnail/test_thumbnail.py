"""Small pictures: upright, in the right colours, and nothing at all rather than an error."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from sendtopacs.convert import thumbnail as module
from sendtopacs.convert.thumbnail import Thumbnail, thumbnail
from sendtopacs.model.items import Kind

RED, BLUE = (200, 30, 30), (30, 30, 200)
ORIENTATION = 0x0112


def two_colours(width: int = 400, height: int = 200) -> Image.Image:
    """Return a picture whose left half is red and whose right half is blue."""
    picture = Image.new("RGB", (width, height), RED)
    picture.paste(BLUE, (width // 2, 0, width, height))
    return picture


def saved(path: Path, picture: Image.Image, **options: object) -> Path:
    picture.save(path, **options)  # type: ignore[arg-type]
    return path


def shown(path: Path, kind: Kind = Kind.PHOTO, size_px: int = 64) -> Thumbnail:
    made = thumbnail(path, kind, size_px)
    assert made is not None
    assert len(made.pixels) == made.rows * made.columns * 3
    return made


def colour_at(made: Thumbnail, x: float, y: float) -> str:
    """Name the colour at a place given in fractions of the picture."""
    pixels = np.frombuffer(made.pixels, np.uint8).reshape(made.rows, made.columns, 3)
    red, _green, blue = pixels[int(y * made.rows), int(x * made.columns)]
    return "red" if int(red) > int(blue) + 60 else "blue" if int(blue) > int(red) + 60 else "neither"


@pytest.mark.parametrize("suffix", ["jpg", "png", "bmp", "tif", "webp", "gif"])
def test_a_photo_keeps_its_shape_and_colours(tmp_path: Path, suffix: str) -> None:
    made = shown(saved(tmp_path / f"a.{suffix}", two_colours()))
    assert (made.rows, made.columns) == (32, 64)
    assert (colour_at(made, 0.2, 0.5), colour_at(made, 0.8, 0.5)) == ("red", "blue")


def test_it_looks_as_what_is_sent_does(tmp_path: Path) -> None:
    """White where the picture is transparent, and where a TIFF says that zero is white."""
    clear = Image.new("RGBA", (400, 200), (0, 0, 0, 0))
    clear.paste((*BLUE, 255), (200, 0, 400, 200))
    made = shown(saved(tmp_path / "a.png", clear))
    assert made.pixels[:3] == b"\xff\xff\xff"
    assert colour_at(made, 0.8, 0.5) == "blue"
    ramp = Image.fromarray(np.tile(np.arange(400, dtype=np.uint16) * 150, (200, 1)))
    for photometric, left in ((0, 255), (1, 0)):
        made = shown(saved(tmp_path / "a.tif", ramp, tiffinfo={262: photometric}))
        assert abs(made.pixels[0] - left) < 12


@pytest.mark.parametrize(
    ("orientation", "red_at", "shape"),
    [
        (1, (0.2, 0.5), (32, 64)),
        (2, (0.8, 0.5), (32, 64)),
        (3, (0.8, 0.5), (32, 64)),
        (4, (0.2, 0.5), (32, 64)),
        (5, (0.5, 0.2), (64, 32)),
        (6, (0.5, 0.2), (64, 32)),
        (7, (0.5, 0.8), (64, 32)),
        (8, (0.5, 0.8), (64, 32)),
    ],
)
def test_a_photo_stands_upright(
    tmp_path: Path, orientation: int, red_at: tuple[float, float], shape: tuple[int, int]
) -> None:
    exif = Image.Exif()
    exif[ORIENTATION] = orientation
    made = shown(saved(tmp_path / "a.jpg", two_colours(), exif=exif))
    assert (made.rows, made.columns) == shape
    assert colour_at(made, *red_at) == "red"


@pytest.mark.parametrize("mode", ["L", "LA", "P", "RGBA", "CMYK", "1", "I;16", "I", "F"])
def test_every_kind_of_pixel_becomes_rgb(tmp_path: Path, mode: str) -> None:
    ramp = np.linspace(0, 60_000, 64 * 64).reshape(64, 64)
    if mode in ("I;16", "I", "F"):
        numbers = {"I;16": np.uint16, "I": np.int32, "F": np.float32}[mode]
        picture = Image.fromarray(ramp.astype(numbers))
    else:
        picture = Image.fromarray((ramp / 256).astype(np.uint8)).convert(mode)
    made = shown(saved(tmp_path / "a.tif", picture))
    grey = np.frombuffer(made.pixels, np.uint8)
    assert grey.min() < 60
    assert grey.max() > 190


def exif_with_thumbnail(small: Image.Image) -> bytes:
    """Return an EXIF block that holds a thumbnail."""
    coded = io.BytesIO()
    small.save(coded, "JPEG")
    data = coded.getvalue()
    ifd1 = 8 + 2 + 12 + 4  # behind a first directory with one entry
    at = ifd1 + 2 + 2 * 12 + 4
    upright = ORIENTATION.to_bytes(2, "little") + b"\3\0" + b"\1\0\0\0" + b"\1\0\0\0"
    entries = b"".join(
        tag.to_bytes(2, "little")
        + (4).to_bytes(2, "little")
        + (1).to_bytes(4, "little")
        + value.to_bytes(4, "little")
        for tag, value in ((0x0201, at), (0x0202, len(data)))
    )
    first = (1).to_bytes(2, "little") + upright + ifd1.to_bytes(4, "little")
    second = (2).to_bytes(2, "little") + entries + (0).to_bytes(4, "little")
    return b"Exif\0\0II*\0\x08\0\0\0" + first + second + data


@pytest.mark.parametrize(("shape", "used"), [((160, 80), True), ((160, 120), False), ((32, 16), False)])
def test_a_cameras_own_thumbnail_is_used_where_it_is_large_enough_and_of_the_same_shape(
    tmp_path: Path, shape: tuple[int, int], used: bool
) -> None:
    own = Image.new("RGB", shape, BLUE)
    path = saved(tmp_path / "a.jpg", Image.new("RGB", (400, 200), RED), exif=exif_with_thumbnail(own))
    assert colour_at(shown(path), 0.5, 0.5) == ("blue" if used else "red")


@pytest.mark.parametrize(
    "content", [b"", b"not a picture", b"\xff\xd8\xff\xe0" + b"\0" * 50, b"\x89PNG\r\n\x1a\n" + b"\0" * 50]
)
@pytest.mark.parametrize("kind", list(Kind))
def test_a_broken_file_has_no_picture(tmp_path: Path, content: bytes, kind: Kind) -> None:
    path = tmp_path / "a"
    path.write_bytes(content)
    assert thumbnail(path, kind, 64) is None
    assert thumbnail(tmp_path / "missing", kind, 64) is None


def test_a_cut_off_photo_has_no_picture(tmp_path: Path) -> None:
    path = saved(tmp_path / "a.png", two_colours())
    path.write_bytes(path.read_bytes()[:200])
    assert thumbnail(path, Kind.PHOTO, 64) is None


def test_a_picture_too_large_for_a_list_has_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_PIXELS", 10)
    assert thumbnail(saved(tmp_path / "a.png", two_colours()), Kind.PHOTO, 64) is None


@pytest.fixture
def clip(tmp_path: Path) -> Path:
    import av  # noqa: PLC0415 - heavy

    path = tmp_path / "clip.mp4"
    with av.open(str(path), "w") as container:
        stream = container.add_stream("mpeg4", rate=25)
        stream.width, stream.height, stream.pix_fmt = 128, 64, "yuv420p"
        for _ in range(3):
            frame = av.VideoFrame.from_image(two_colours(128, 64))
            container.mux(stream.encode(frame))
        container.mux(stream.encode())
    return path


def test_a_video_shows_its_first_frame(clip: Path) -> None:
    made = shown(clip, Kind.VIDEO)
    assert (made.rows, made.columns) == (32, 64)
    assert (colour_at(made, 0.2, 0.5), colour_at(made, 0.8, 0.5)) == ("red", "blue")
