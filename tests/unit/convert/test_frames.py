"""Several pictures in one object: animations, pages, and files that somebody joined."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pillow_heif
import pydicom
import pytest
from PIL import Image, ImageSequence

from sendtopacs.becomes import foretold, target
from sendtopacs.convert.inspect import inspect, multi_frame_target
from sendtopacs.convert.thumbnail import thumbnail
from sendtopacs.model import sop
from sendtopacs.model.errors import ConversionError, SourceChanged
from sendtopacs.model.items import ImageDetails, Kind
from sendtopacs.model.profile import ConversionProfile, Pages, Preset

Errors = Callable[[Path], list[str]]


@pytest.fixture
def joined(convert: Any) -> Callable[..., Any]:
    """Give a function that makes one object of a file's pages, or of several files."""

    def run(*paths: Path, preset: Preset = Preset.STATEMENT) -> tuple[Any, pydicom.Dataset]:
        details = inspect(paths[0]).details
        assert isinstance(details, ImageDetails)
        class_uid, syntax = multi_frame_target(details, ConversionProfile(preset=preset))
        made = convert(
            paths[0],
            preset,
            SOPClassUID=class_uid,
            TransferSyntaxUID=syntax,
            pages=details.pages,
            more_sources=tuple(inspect(path).file for path in paths[1:]),
        )
        return made, pydicom.dcmread(made.path)

    return run


def _frames(held: pydicom.Dataset) -> list[Any]:
    coded = pydicom.encaps.generate_frames(held.PixelData, number_of_frames=held.NumberOfFrames)
    return [np.asarray(Image.open(io.BytesIO(frame))).astype(int) for frame in coded]


def _moving(path: Path, draw: Any, durations: list[int], **options: Any) -> Path:
    frames = [Image.fromarray(np.roll(draw.colour(48, 64), 9 * n, axis=1)) for n in range(len(durations))]
    frames[0].save(path, save_all=True, append_images=frames[1:], duration=durations, loop=0, **options)
    return path


@pytest.mark.parametrize("name", ["a.gif", "a.webp", "a.png", "a.avif"])
@pytest.mark.parametrize("preset", Preset)
def test_an_animation_is_one_object(
    name: str, preset: Preset, tmp_path: Path, draw: Any, joined: Any, errors: Errors, tool: Any
) -> None:
    path = _moving(tmp_path / name, draw, [80, 80, 80, 80])
    made, held = joined(path, preset=preset)
    assert errors(made.path) == []
    assert (held.SOPClassUID, held.NumberOfFrames) == (sop.MULTIFRAME_TRUE_COLOR_SC, 4)
    assert (held.FrameIncrementPointer, float(held.FrameTime)) == (0x00181063, 80.0)
    assert (held.CineRate, held.BurnedInAnnotation) == (12, "YES")
    with Image.open(path) as source:
        expected = [np.asarray(frame.convert("RGB")).astype(int) for frame in ImageSequence.Iterator(source)]
    for shown, wanted in zip(_frames(held), expected, strict=True):
        assert np.abs(shown - wanted).mean() < 6
    for number in range(1, 5):
        shown = tmp_path / "shown.ppm"
        assert tool("dcmj2pnm", "+cl", "+F", str(number), made.path, shown).returncode == 0
        assert np.abs(np.asarray(Image.open(shown)).astype(int) - expected[number - 1]).mean() < 6
    assert held.pixel_array.shape == (4, 48, 64, 3)


def test_frames_that_last_differently_have_a_vector(
    tmp_path: Path, draw: Any, joined: Any, errors: Errors
) -> None:
    made, held = joined(_moving(tmp_path / "a.gif", draw, [50, 200, 70]))
    assert errors(made.path) == []
    assert held.FrameIncrementPointer == 0x00181065
    assert [float(ms) for ms in held.FrameTimeVector] == [0.0, 50.0, 200.0]


def test_pages_of_a_fax_and_of_a_deep_tiff(tmp_path: Path, draw: Any, joined: Any, errors: Errors) -> None:
    grey, deep = draw.grey(), draw.deep()
    fax, scan = tmp_path / "fax.tif", tmp_path / "scan.tif"
    pages = [Image.fromarray(np.roll(grey, 7 * n, axis=0)) for n in range(3)]
    pages[0].convert("1").save(fax, save_all=True, append_images=[p.convert("1") for p in pages[1:]])
    layers = [Image.fromarray(np.roll(deep, 7 * n, axis=0)) for n in range(3)]
    layers[0].save(scan, save_all=True, append_images=layers[1:])
    made, held = joined(fax)
    assert errors(made.path) == []
    assert (held.SOPClassUID, held.NumberOfFrames) == (sop.MULTIFRAME_GRAYSCALE_BYTE_SC, 3)
    assert list(held.PageNumberVector) == [1, 2, 3]
    assert np.abs(_frames(held)[2] - np.asarray(pages[2].convert("1").convert("L")).astype(int)).mean() < 3
    made, held = joined(scan, preset=Preset.RECOMMENDED)
    assert errors(made.path) == []
    assert (held.SOPClassUID, held.BitsStored) == (sop.MULTIFRAME_GRAYSCALE_WORD_SC, 16)
    assert np.array_equal(held.pixel_array, np.stack([np.asarray(layer) for layer in layers]))
    made, held = joined(scan)
    assert errors(made.path) == []
    assert (held.SOPClassUID, held.BitsStored) == (sop.MULTIFRAME_GRAYSCALE_BYTE_SC, 8)
    assert [w.code for w in made.warnings] == ["image-windowed"]


def test_the_primary_picture_of_a_heic_comes_first_and_none_is_lost(tmp_path: Path, convert: Any) -> None:
    red, blue = Image.new("RGB", (64, 48), (200, 30, 30)), Image.new("RGB", (80, 60), (30, 30, 200))
    made = pillow_heif.from_pillow(red)
    made.add_from_pillow(blue)
    path = tmp_path / "a.heic"
    made.save(path, primary_index=1)
    details = inspect(path).details
    assert isinstance(details, ImageDetails)
    assert (details.pages, details.rows, details.columns, details.uniform) == (2, 60, 80, False)
    for page, wanted in enumerate((blue, red)):
        held = pydicom.dcmread(convert(path, page=page).path)
        shown = np.asarray(
            Image.open(io.BytesIO(next(pydicom.encaps.generate_frames(held.PixelData, number_of_frames=1))))
        )
        assert np.abs(shown.astype(int) - np.asarray(wanted).astype(int)).mean() < 4
    seen = thumbnail(path, Kind.PHOTO, 40)
    assert seen is not None
    assert seen.pixels[0] < seen.pixels[2]


def test_joined_photos_keep_their_coded_pixels(
    tmp_path: Path, draw: Any, joined: Any, errors: Errors
) -> None:
    paths = []
    for n in range(3):
        path = tmp_path / f"{n}.jpg"
        pixels = np.roll(draw.colour(64, 96), 9 * n, axis=1)
        Image.fromarray(pixels).save(path, quality=90, exif=draw.exif(1))
        paths.append(path)
    made, held = joined(*paths)
    assert errors(made.path) == []
    assert held.NumberOfFrames == 3
    for path, shown in zip(paths, _frames(held), strict=True):
        assert np.array_equal(shown, np.asarray(Image.open(path)))
    assert b"SECRET" not in made.path.read_bytes()


@pytest.mark.parametrize(
    "way",
    [
        {"sop_class_by_kind": {Kind.PHOTO: sop.VL_PHOTOGRAPHIC}},
        {"sop_class_by_extension": {"GIF": sop.VL_PHOTOGRAPHIC}},
    ],
)
def test_a_class_of_single_pictures_that_somebody_chose_is_not_overridden_in_silence(
    way: dict[str, Any], tmp_path: Path, draw: Any, convert: Any
) -> None:
    path, profile = _moving(tmp_path / "a.gif", draw, [80, 80]), ConversionProfile(**way)
    item = inspect(path)
    assert isinstance(item.details, ImageDetails)
    class_uid, syntax = multi_frame_target(item.details, profile)
    made = convert(path, job={"profile": way}, SOPClassUID=class_uid, TransferSyntaxUID=syntax, pages=2)
    assert [w.code for w in made.warnings] == ["class-of-several"]
    assert foretold(item, profile) == made.warnings
    assert foretold(item, ConversionProfile()) == ()
    first = ConversionProfile(animations=Pages.FIRST, **way)
    assert [p.code for p in foretold(item, first)] == ["class-as-statement"]
    assert foretold(item, replace(first, preset=Preset.RECOMMENDED)) == ()
    assert target(item, first)[0] == sop.VL_PHOTOGRAPHIC


def test_pictures_that_do_not_fit_together_fail(tmp_path: Path, draw: Any, joined: Any) -> None:
    Image.fromarray(draw.colour(64, 96)).save(tmp_path / "a.jpg")
    Image.fromarray(draw.colour(64, 88)).save(tmp_path / "b.jpg")
    with pytest.raises(ConversionError) as caught:
        joined(tmp_path / "a.jpg", tmp_path / "b.jpg")
    assert caught.value.problem.code == "frames-differ"


def test_a_change_of_any_of_them_is_noticed(
    tmp_path: Path, draw: Any, convert: Any, make_instance: Any, make_job: Any
) -> None:
    for name in "ab":
        Image.fromarray(draw.colour(64, 96)).save(tmp_path / f"{name}.jpg")
    other = inspect(tmp_path / "b.jpg").file
    Image.fromarray(draw.colour(64, 96)).save(tmp_path / "b.jpg", quality=30)
    with pytest.raises(SourceChanged):
        convert(tmp_path / "a.jpg", more_sources=(other,))


@pytest.mark.parametrize(
    ("class_uid", "name", "bits", "samples", "codes"),
    [
        (sop.MULTIFRAME_GRAYSCALE_BYTE_SC, "grey.jpg", 8, 1, []),
        (sop.MULTIFRAME_GRAYSCALE_BYTE_SC, "colour.png", 8, 1, ["image-made-grey"]),
        (sop.MULTIFRAME_GRAYSCALE_BYTE_SC, "colour.jpg", 8, 1, ["image-made-grey"]),
        (sop.MULTIFRAME_GRAYSCALE_WORD_SC, "deep.png", 16, 1, []),
        (sop.MULTIFRAME_GRAYSCALE_WORD_SC, "grey.jpg", 16, 1, []),
        (sop.MULTIFRAME_TRUE_COLOR_SC, "grey.jpg", 8, 3, []),
    ],
)
def test_one_picture_in_a_multi_frame_class(
    class_uid: str,
    name: str,
    bits: int,
    samples: int,
    codes: list[str],
    media: Path,
    convert: Any,
    errors: Errors,
) -> None:
    profile = {"sop_class_by_kind": {Kind.PHOTO: class_uid}}
    made = convert(media / name, Preset.RECOMMENDED, job={"profile": profile})
    held = pydicom.dcmread(made.path)
    assert errors(made.path) == []
    assert (held.SOPClassUID, held.NumberOfFrames) == (class_uid, 1)
    assert (held.BitsStored, held.SamplesPerPixel) == (bits, samples)
    assert [w.code for w in made.warnings] == codes
