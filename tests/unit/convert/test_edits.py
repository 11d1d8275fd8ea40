"""What is done to a picture is in the object, said of it, and what was redacted is nowhere any more."""

from __future__ import annotations

import io
import subprocess
from dataclasses import replace
from pathlib import Path
from typing import Any

import jpeglib
import numpy as np
import pydicom
import pytest
from PIL import Image, ImageDraw, ImageFont, ImageOps
from pydicom.sr._cid_dict import cid_concepts
from pydicom.sr._concepts_dict import concepts

from sendtopacs.convert import text_areas
from sendtopacs.convert.edit_view import Board, edited_thumbnail
from sendtopacs.convert.edited import edited
from sendtopacs.convert.inspect import inspect
from sendtopacs.convert.thumbnail import thumbnail
from sendtopacs.model import anatomy, sop
from sendtopacs.model.edits import EditKind, Edits, Step, problems_of, size_after
from sendtopacs.model.errors import ConversionError
from sendtopacs.model.items import ImageDetails, Kind
from sendtopacs.model.job import PlannedInstance
from sendtopacs.model.profile import Preset
from sendtopacs.model.serial import from_json, to_json

REDACTED = Step(EditKind.REDACT, (16.0, 8.0, 40.0, 24.0))
JPEGTRAN: dict[str, tuple[tuple[Step, ...], tuple[str, ...]]] = {
    "turned right": ((Step(EditKind.TURN, (90,)),), ("-rotate", "90")),
    "turned left": ((Step(EditKind.TURN, (270,)),), ("-rotate", "270")),
    "upside down": ((Step(EditKind.TURN, (90,)), Step(EditKind.TURN, (90,))), ("-rotate", "180")),
    "mirrored": ((Step(EditKind.MIRROR),), ("-flip", "horizontal")),
    "transposed": ((Step(EditKind.TURN, (90,)), Step(EditKind.MIRROR)), ("-transpose",)),
    "cropped": ((Step(EditKind.CROP, (16, 32, 64, 48)),), ("-crop", "64x48+16+32")),
}


def photo(folder: Path, draw: Any, name: str = "a.jpg", **options: Any) -> Path:
    pixels = draw.colour(96, 160)
    pixels[8:32, 16:56] = (200, 30, 90)
    path = folder / name
    Image.fromarray(pixels).save(path, **options)
    return path


def coded(path: Path) -> bytes:
    value = pydicom.dcmread(path).PixelData
    return bytes(next(pydicom.encaps.generate_frames(value, number_of_frames=1)))


def shown(path: Path, tool: Any, folder: Path) -> np.ndarray[Any, Any]:
    """Return the pixels as DCMTK's dcmj2pnm shows them."""
    picture = folder / "shown.png"
    done = tool("dcmj2pnm", "+on", path, picture)
    assert done.returncode == 0, done.stderr
    return np.asarray(Image.open(picture).convert("RGB")).astype(int)


@pytest.mark.parametrize("subsampling", [0, 2])
@pytest.mark.parametrize("what", JPEGTRAN)
def test_turning_mirroring_and_cropping_lose_nothing(
    what: str, subsampling: int, tmp_path: Path, draw: Any, convert: Any, tool: Any
) -> None:
    path = photo(tmp_path, draw, quality=88, subsampling=subsampling)
    steps, arguments = JPEGTRAN[what]
    made = convert(path, edits=Edits(steps))
    ours, theirs = tmp_path / "ours.jpg", tmp_path / "theirs.jpg"
    ours.write_bytes(coded(made.path))
    assert tool("jpegtran", "-perfect", "-copy", "none", *arguments, "-outfile", theirs, path).returncode == 0
    a, b = jpeglib.read_dct(str(ours)), jpeglib.read_dct(str(theirs))
    for plane in ("Y", "Cb", "Cr"):
        assert np.array_equal(getattr(a, plane), getattr(b, plane)), plane
    held = pydicom.dcmread(made.path)
    assert (held.Rows, held.Columns) == (b.height, b.width) == size_after(steps, 96, 160)
    assert "edit-without-loss" in [warning.code for warning in made.warnings]
    assert held.ImageType == ["DERIVED", "PRIMARY"]
    assert "without loss" in held.DerivationDescription


def test_what_is_turned_back_is_what_it_was(tmp_path: Path, draw: Any, convert: Any) -> None:
    path = photo(tmp_path, draw, quality=88)
    plain = convert(path)
    there_and_back = Edits((Step(EditKind.TURN, (90,)), Step(EditKind.TURN, (270,))))
    assert coded(convert(path, edits=there_and_back).path) == coded(plain.path)


@pytest.mark.parametrize("orientation", [1, 3, 6, 7])
def test_edits_count_in_the_upright_picture(
    orientation: int, tmp_path: Path, draw: Any, convert: Any, tool: Any
) -> None:
    path = photo(tmp_path, draw, quality=95, subsampling=2, exif=draw.exif(orientation))
    steps = (Step(EditKind.CROP, (16, 16, 64, 64)), Step(EditKind.TURN, (90,)))
    made = convert(path, edits=Edits(steps))
    with Image.open(path) as source:
        upright = ImageOps.exif_transpose(source).crop((16, 16, 80, 80)).transpose(Image.Transpose.ROTATE_270)
    assert np.abs(shown(made.path, tool, tmp_path) - np.asarray(upright).astype(int)).mean() < 2.5
    assert [warning.code for warning in made.warnings] == ["edit-without-loss"]


XMP_TURNED = (
    b'http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="r">'
    b'<rdf:Description tiff:Orientation="6"/></rdf:RDF></x:xmpmeta>'
)


@pytest.mark.parametrize("told", ["by XMP alone", "twice", "twice, the other way round", "as bytes"])
def test_what_is_seen_while_it_is_edited_is_what_is_sent(
    told: str, tmp_path: Path, draw: Any, convert: Any, tool: Any
) -> None:
    """Else somebody crops a name away in a picture that lies otherwise in the object."""
    upright, turned = draw.exif(1), draw.exif(6)
    short = (
        b"\x12\x01\x03\x00\x01\x00\x00\x00\x06"
        if turned[6:8] == b"II"
        else b"\x01\x12\x00\x03\x00\x00\x00\x01\x00\x06"
    )
    as_bytes = turned.replace(short, short.replace(b"\x03", b"\x01", 1), 1)
    assert as_bytes != turned
    segments = {
        "by XMP alone": [XMP_TURNED],
        "twice": [turned, upright],
        "twice, the other way round": [upright, turned],
        "as bytes": [as_bytes],
    }[told]
    path = photo(tmp_path, draw, quality=95, subsampling=2)
    data = path.read_bytes()
    path.write_bytes(data[:2] + b"".join(draw.segment(0xE1, one) for one in segments) + data[2:])
    item = inspect(path)
    assert isinstance(item.details, ImageDetails)
    for steps in ((), (Step(EditKind.CROP, (16, 16, 48, 64)),), (Step(EditKind.REDACT, (16, 16, 48, 64)),)):
        seen = Board(path).picture(Edits(steps), 3000)
        assert (seen.rows, seen.columns) == size_after(steps, item.details.rows, item.details.columns)
        looked = np.frombuffer(seen.pixels, np.uint8).reshape(seen.rows, seen.columns, 3).astype(int)
        sent = shown(convert(path, edits=Edits(steps)).path, tool, tmp_path)
        assert sent.shape == looked.shape
        assert np.abs(sent - looked).mean() < 3
        small = thumbnail(path, Kind.PHOTO, 160)
        assert small is not None
        assert (small.rows > small.columns) == (item.details.rows > item.details.columns)


@pytest.mark.parametrize("crop", [(3, 0, 64, 64), (0, 0, 61, 64), (0, 5, 64, 64), (0, 0, 64, 33)])
def test_a_cut_within_blocks_is_coded_anew(
    crop: tuple[float, ...], tmp_path: Path, draw: Any, convert: Any, tool: Any
) -> None:
    """What a lossless cut leaves of a block would stay in the coded data."""
    path = photo(tmp_path, draw, quality=95, subsampling=2)
    made = convert(path, edits=Edits((Step(EditKind.CROP, crop),)))
    held = pydicom.dcmread(made.path)
    x, y, width, height = map(int, crop)
    assert (held.Rows, held.Columns) == (height, width)
    assert [warning.code for warning in made.warnings] == ["edit-coded-anew"]
    assert held.DerivationCodeSequence[0].CodeValue == "113040"
    source = np.asarray(Image.open(path)).astype(int)[y : y + height, x : x + width]
    assert np.abs(shown(made.path, tool, tmp_path) - source).mean() < 3


@pytest.mark.parametrize("name", ["a.jpg", "a.png", "a.tif"])
@pytest.mark.parametrize(
    "step",
    [REDACTED, Step(EditKind.FREEHAND, (16, 8, 56, 8, 56, 32, 16, 32))],
    ids=["rectangle", "freehand"],
)
def test_what_is_redacted_is_gone(
    name: str, step: Step, tmp_path: Path, draw: Any, convert: Any, tool: Any
) -> None:
    """Two files that differ only there make objects that do not differ, byte by byte, in their pixels."""
    objects = []
    for secret in ((200, 30, 90), (10, 220, 250)):
        pixels = draw.colour(96, 160)
        pixels[8:32, 16:56] = secret
        pixels[8:32:2, 16:56:3] = 255 - np.array(secret)
        small = Image.fromarray(pixels).resize((80, 48))
        folder = tmp_path / str(secret[0])
        folder.mkdir()
        path = folder / name
        options: dict[str, Any] = {"quality": 95, "subsampling": 0} if name == "a.jpg" else {}
        if name == "a.jpg":
            options["exif"] = _with_thumbnail(small)
        Image.fromarray(pixels).save(path, **options)
        made = convert(path, edits=Edits((step,)))
        picture = shown(made.path, tool, folder)
        assert picture[9:31, 17:55].max() <= 8, "black, but for what coding does"
        assert pydicom.dcmread(made.path).BurnedInAnnotation == "YES", "until somebody says that none is left"
        raw = made.path.read_bytes()
        assert _jpeg_of(small) not in raw
        assert b"Exif" not in raw
        objects.append(picture)
        seen = edited_thumbnail(path, Edits((step,)), 160, None)
        assert seen is not None
        looked = np.frombuffer(seen.pixels, np.uint8).reshape(seen.rows, seen.columns, 3)
        assert looked[9:31, 17:55].max() == 0, "neither does the list's small picture show it"
    inside = np.abs(objects[0] - objects[1])[9:31, 17:55]
    assert inside.max() <= 8


def _jpeg_of(small: Image.Image) -> bytes:
    buffer = io.BytesIO()
    small.save(buffer, "JPEG", quality=80)
    return buffer.getvalue()


def _with_thumbnail(small: Image.Image) -> bytes:
    """Return EXIF with a small picture, as cameras write it (IFD1)."""
    picture = _jpeg_of(small)
    entries = [(0x0103, 3, 1, 6), (0x0201, 4, 1, 56), (0x0202, 4, 1, len(picture))]
    first = b"\0\0" + (14).to_bytes(4, "little")
    second = len(entries).to_bytes(2, "little") + b"".join(
        tag.to_bytes(2, "little")
        + kind.to_bytes(2, "little")
        + count.to_bytes(4, "little")
        + value.to_bytes(4, "little")
        for tag, kind, count, value in entries
    )
    block = b"II*\0" + (8).to_bytes(4, "little") + first + second + b"\0\0\0\0"
    return b"Exif\0\0" + block.ljust(56, b"\0") + picture


@pytest.mark.parametrize("mode", ["RGB", "L", "I;16"])
@pytest.mark.parametrize(("x", "y", "width", "height"), [(3, 5, 1, 1), (16, 8, 31, 40), (5, 9, 60, 20)])
def test_a_small_part_is_cut_out_without_loss_too(
    mode: str, x: int, y: int, width: int, height: int, tmp_path: Path, draw: Any, convert: Any, errors: Any
) -> None:
    """OpenJPEG refuses pictures below 32 pixels with its usual six resolutions."""
    made = {"RGB": draw.colour, "L": draw.grey, "I;16": draw.deep}[mode](96, 160)
    path = tmp_path / "a.png"
    Image.fromarray(made).save(path)
    steps = (Step(EditKind.CROP, (x, y, width, height)),)
    done = convert(path, TransferSyntaxUID=sop.JPEG_2000_LOSSLESS, edits=Edits(steps))
    held = pydicom.dcmread(done.path).pixel_array
    assert np.array_equal(np.squeeze(held), np.squeeze(made[y : y + height, x : x + width]))
    assert errors(done.path) == []


def test_sixteen_bits_are_edited_too(tmp_path: Path, draw: Any, convert: Any, errors: Any) -> None:
    path = tmp_path / "deep.png"
    Image.fromarray(draw.deep(96, 160)).save(path)
    steps = (
        REDACTED,
        Step(EditKind.TURN, (90,)),
        Step(EditKind.STRAIGHTEN, (2,)),
        Step(EditKind.TEXT, (10, 70), "A"),
    )
    for step_count in range(1, 5):
        picture = edited(Image.open(path), Edits(steps[:step_count]))
        assert picture.mode.startswith("I;16")
        assert size_after(steps[:step_count], 96, 160) == (picture.height, picture.width)
    held = pydicom.dcmread(
        convert(
            path,
            TransferSyntaxUID=sop.EXPLICIT_VR_LITTLE_ENDIAN,
            edits=Edits((REDACTED,)),
        ).path
    )
    assert held.pixel_array[8:32, 16:56].max() == 0
    assert held.pixel_array[40:, :].min() > 0


def test_straightening_is_what_everybody_calls_it(draw: Any) -> None:
    """A line that falls by three degrees lies level afterwards."""
    picture = Image.new("L", (400, 300))
    ImageDraw.Draw(picture).line((0, 100, 400, 100 + 400 * np.tan(np.radians(3))), fill=255, width=5)
    level = np.asarray(edited(picture, Edits((Step(EditKind.STRAIGHTEN, (-3,)),))))
    middle = level[:, 120:-120]
    heights = [np.average(np.arange(middle.shape[0]), weights=column) for column in middle.T.astype(float)]
    assert max(heights) - min(heights) < 2  # of 9 as it was; it was drawn in steps of a pixel


def test_marks_are_burnt_in_and_said(tmp_path: Path, draw: Any, convert: Any, tool: Any, errors: Any) -> None:
    path = tmp_path / "wound.png"
    Image.new("RGB", (400, 300), (120, 120, 120)).save(path)
    steps = (
        Step(EditKind.CALIBRATE, (50, 200, 250, 200, 50)),
        Step(EditKind.ARROW, (50, 50, 150, 100)),
        Step(EditKind.TEXT, (200, 40), "Rand Ž"),
        Step(EditKind.RULER, (50, 220, 250, 220)),
    )
    made = convert(path, edits=Edits(steps))
    assert errors(made.path) == []
    picture = shown(made.path, tool, tmp_path)
    assert picture[220, 150].tolist() == pytest.approx([255, 226, 0], abs=40)
    assert (np.abs(picture - 120).max(axis=2) > 60)[40:70, 200:280].sum() > 100
    held = pydicom.dcmread(made.path)
    assert list(map(float, held.PixelSpacing)) == [0.25, 0.25]
    assert held.PixelSpacingCalibrationType == "FIDUCIAL"
    assert "50 mm" in held.PixelSpacingCalibrationDescription
    assert held.BurnedInAnnotation == "YES"
    assert "Rand" not in held.DerivationDescription


def test_a_scale_alone_changes_no_pixel(tmp_path: Path, draw: Any, convert: Any) -> None:
    path = photo(tmp_path, draw, quality=88)
    made = convert(path, edits=Edits((Step(EditKind.CALIBRATE, (0, 0, 100, 0, 30)),)))
    held = pydicom.dcmread(made.path)
    assert coded(made.path) == coded(convert(path).path)
    assert held.PixelSpacing == [0.3, 0.3]
    assert "DerivationDescription" not in held
    assert "DERIVED" not in held.get("ImageType", [])


@pytest.mark.parametrize("class_uid", [sop.SECONDARY_CAPTURE, sop.VL_PHOTOGRAPHIC, sop.VL_ENDOSCOPIC])
def test_what_it_shows_stands_in_codes(
    class_uid: str,
    tmp_path: Path,
    draw: Any,
    convert: Any,
    errors: Any,
    make_job: Any,
    make_instance: Any,
) -> None:
    path = photo(tmp_path, draw, quality=88)
    edits = Edits((REDACTED,), region="85562004", laterality="L", view="399348003", nameless=True)
    modality = sop.CLASS_MODALITIES.get(class_uid, "OT")
    series = replace(make_instance(path, make_job()).series, Modality=modality)
    made = convert(path, Preset.RECOMMENDED, edits=edits, SOPClassUID=class_uid, series=series)
    held = pydicom.dcmread(made.path)
    region, view = held.AnatomicRegionSequence[0], held.ViewCodeSequence[0]
    assert (region.CodeValue, region.CodingSchemeDesignator, region.CodeMeaning) == (
        "85562004",
        "SCT",
        "Hand",
    )
    assert view.CodeMeaning == anatomy.views()["399348003"].CodeMeaning
    assert held.ImageLaterality == "L"
    assert "Laterality" not in held
    assert held.BurnedInAnnotation == "NO"
    assert errors(made.path) == []


def test_the_lists_are_those_of_the_standard() -> None:
    for table, cid in ((anatomy.regions(), 4031), (anatomy.views(), 4010)):
        wanted = {
            (code, meaning)
            for keyword in cid_concepts[cid]["SCT"]
            for code, (meaning, cids) in concepts["SCT"][keyword].items()
            if cid in cids
        }
        assert {(value, code.CodeMeaning) for value, code in table.items()} == wanted
    assert set(anatomy.COMMON_REGIONS) <= set(anatomy.regions())


def test_each_picture_of_an_object_has_its_own_edits(
    tmp_path: Path, draw: Any, make_job: Any, make_instance: Any, convert: Any, tool: Any
) -> None:
    paths = [photo(tmp_path, draw, f"{n}.jpg", quality=95) for n in range(2)]
    job = make_job()
    other = make_instance(paths[1], job)
    made = convert(
        paths[0],
        SOPClassUID=sop.MULTIFRAME_TRUE_COLOR_SC,
        more_sources=(other.source,),
        more_edits=(Edits((REDACTED,)),),
    )
    frames = pydicom.dcmread(made.path).pixel_array
    assert frames[0][10:30, 20:50].max() > 100
    assert frames[1][10:30, 20:50].max() <= 16


def test_the_outbox_keeps_edits(tmp_path: Path, draw: Any, make_job: Any, make_instance: Any) -> None:
    edits = Edits((REDACTED, Step(EditKind.TEXT, (1.5, 2), "x, y")), region="85562004", nameless=True)
    planned = replace(make_instance(photo(tmp_path, draw), make_job()), edits=edits, more_edits=(edits,))
    assert from_json(to_json(planned), PlannedInstance) == planned


def test_a_freehand_line_that_crosses_itself_leaves_no_hole() -> None:
    """Twice round, there and back, or in an eight: what the line goes round is gone."""
    ring = (10, 10, 90, 10, 90, 90, 10, 90)
    back = (10, 10, 10, 90, 90, 90, 90, 10)
    for corners in (ring, ring * 2, ring + back):
        step = Step(EditKind.FREEHAND, tuple(map(float, corners)))
        made = np.asarray(edited(Image.new("L", (100, 100), 255), Edits((step,))))
        assert made[10:91, 10:91].max() == 0
        assert made[:9].min() == made[:, 92:].min() == 255
    hook = Step(EditKind.FREEHAND, (10, 10, 90, 10, 90, 30, 30, 30, 30, 90, 10, 90))
    made = np.asarray(edited(Image.new("L", (100, 100), 255), Edits((hook,))))
    assert made[11:29, 11:89].max() == made[30:89, 11:29].max() == 0
    assert made[40:, 40:].min() == 255


@pytest.mark.parametrize(
    ("corners", "gone"),
    [
        ((60, 20, 100, 20, 100, 60, 60, 60), (slice(20, 61), slice(60, 100))),  # drawn to the border
        ((0, 0, 100, 0, 100, 80, 0, 80), (slice(0, 80), slice(0, 100))),
        ((-10, 10, 50, 10, 50, 50, -10, 50), (slice(10, 51), slice(0, 51))),
        ((60, -99999, 130, -99999, 130, 60, 60, 60), (slice(0, 61), slice(60, 100))),
    ],
)
def test_a_freehand_area_over_the_border_is_redacted_up_to_it(corners: Any, gone: Any) -> None:
    picture = Image.new("L", (100, 80), 200)
    pixels = np.asarray(edited(picture, Edits((Step(EditKind.FREEHAND, corners),))))
    assert not pixels[gone].any()
    rows, columns = gone
    kept = pixels.copy()
    kept[max(rows.start - 1, 0) : rows.stop + 1, max(columns.start - 1, 0) : columns.stop + 1] = 200
    assert (kept == 200).all(), "nothing is touched but the outline's own width"


@pytest.mark.parametrize(
    "corners",
    [
        ((-5, 40), (40, -5), (105, 40), (40, 85)),
        ((-25, -11), (131, 34), (20, 117)),
        ((12, 9), (87, 31), (64, 70), (23, 44)),
    ],
)
def test_no_pixel_is_left_that_a_slanted_area_touches(corners: Any) -> None:
    finer, margin = 8, 40
    drawn = Image.new("L", ((100 + 2 * margin) * finer, (80 + 2 * margin) * finer), 0)
    ImageDraw.Draw(drawn).polygon([((x + margin) * finer, (y + margin) * finer) for x, y in corners], fill=1)
    inner = np.asarray(drawn)[margin * finer : (margin + 80) * finer, margin * finer : (margin + 100) * finer]
    touched = inner.reshape(80, finer, 100, finer).any(axis=(1, 3))
    numbers = tuple(float(number) for corner in corners for number in corner)
    pixels = np.asarray(edited(Image.new("L", (100, 80), 200), Edits((Step(EditKind.FREEHAND, numbers),))))
    assert not pixels[touched].any()
    assert ((pixels == 0) & ~touched).sum() < 800, "little more than the outline"


def test_an_area_beside_the_picture_is_refused() -> None:
    beside = Edits((Step(EditKind.FREEHAND, (110.0, 10.0, 150.0, 10.0, 150.0, 50.0)),))
    assert [problem.code for problem in problems_of(beside, 80, 100, "a.jpg")] == ["edit-outside"]


def test_letters_that_no_font_has_are_refused() -> None:
    with pytest.raises(ConversionError) as failure:
        edited(Image.new("RGB", (100, 100)), Edits((Step(EditKind.TEXT, (1, 1), "\U0001f9ff\ue123"),)))
    assert failure.value.problem.code == "edit-text-letters"


def test_printed_text_is_found_and_other_things_are_not(draw: Any) -> None:
    rng = np.random.default_rng(3)
    skin = draw.colour(480, 640) // 3 + 60 + rng.integers(0, 12, (480, 640, 1), dtype=np.uint8)
    picture = Image.fromarray(skin.astype(np.uint8))
    pen = ImageDraw.Draw(picture)
    pen.rectangle((300, 200, 420, 320), fill=(230, 20, 40))
    assert text_areas.suggested(picture) == []
    font = ImageFont.load_default(20)
    pen.text((20, 20), "VARDENIS JONAS 1970-01-01", fill="white", font=font)
    pen.text((330, 440), "ID 1234567 12:30", fill="black", font=font)
    found = text_areas.suggested(picture)
    assert len(found) == 2
    for step, text_box in zip(
        found,
        (
            pen.textbbox((20, 20), "VARDENIS JONAS 1970-01-01", font),
            pen.textbbox((330, 440), "ID 1234567 12:30", font),
        ),
        strict=True,
    ):
        left, top, right, bottom = step.box
        assert left <= text_box[0]
        assert top <= text_box[1]
        assert right >= text_box[2]
        assert bottom >= text_box[3]


def test_a_video_is_black_there_from_beginning_to_end(
    tmp_path: Path, convert: Any, tool: Any, errors: Any
) -> None:
    clip = tmp_path / "clip.mp4"
    source = ("-f", "lavfi", "-i", "testsrc2=size=640x480:rate=25:duration=1")
    subprocess.run(
        [
            "ffmpeg",
            "-v",
            "error",
            *source,
            "-c:v",
            "libx264",
            "-pix_fmt",
            "yuv420p",
            "-profile:v",
            "high",
            clip,
        ],
        check=True,
    )
    plain = convert(clip)
    made = convert(clip, edits=Edits((Step(EditKind.REDACT, (101, 51, 120, 61)),), nameless=True))
    assert coded(plain.path)[:2000] != coded(made.path)[:2000]
    held = pydicom.dcmread(made.path)
    assert held.ImageType[0] == "DERIVED"
    assert held.BurnedInAnnotation == "NO"
    stream = tmp_path / "made.mp4"
    stream.write_bytes(coded(made.path))
    done = subprocess.run(
        ["ffmpeg", "-v", "error", "-i", stream, "-f", "rawvideo", "-pix_fmt", "rgb24", "-"],
        check=True,
        capture_output=True,
    )
    frames = np.frombuffer(done.stdout, np.uint8).reshape(-1, 480, 640, 3)
    assert len(frames) == 25
    assert frames[:, 51:112, 101:221].max() <= 12
    assert frames[:, 200:300, 300:500].max() > 200
    assert errors(made.path) == []
