"""Marks beside the picture: they lie where they would be burnt in, and the picture stays as it is."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pydicom
import pytest
from PIL import Image, ImageDraw

from sendtopacs.convert.create import create
from sendtopacs.convert.edited import edited
from sendtopacs.convert.inspect import inspect
from sendtopacs.model import sop
from sendtopacs.model.attributes import FormValues, Patient
from sendtopacs.model.edits import EditKind, Edits, Step
from sendtopacs.model.profile import ConversionProfile, Preset
from sendtopacs.plan import PlanOptions, make_plan

ARROW = Step(EditKind.ARROW, (20, 30, 60, 50))
TEXT = Step(EditKind.TEXT, (30, 20), "Randą žr. čia")
RULER = Step(EditKind.RULER, (10, 70, 110, 70))
REARRANGED: dict[str, tuple[Step, ...]] = {
    "right": (Step(EditKind.TURN, (90,)),),
    "over": (Step(EditKind.TURN, (180,)),),
    "left": (Step(EditKind.TURN, (270,)),),
    "mirrored": (Step(EditKind.MIRROR),),
    "cropped": (Step(EditKind.CROP, (16, 8, 120, 80)),),
    "straightened": (Step(EditKind.STRAIGHTEN, (10,)),),
    "all": (
        Step(EditKind.TURN, (90,)),
        Step(EditKind.STRAIGHTEN, (-20,)),
        Step(EditKind.MIRROR),
        Step(EditKind.CROP, (8, 8, 100, 140)),
    ),
}


@pytest.mark.parametrize("steps", REARRANGED.values(), ids=REARRANGED)
def test_a_mark_moves_with_the_picture(steps: tuple[Step, ...]) -> None:
    """A dot that is drawn at its place goes where the picture's pixels go."""
    picture = Image.new("L", (160, 96), 0)
    ImageDraw.Draw(picture).ellipse((57, 47, 63, 53), fill=255)
    moved = np.asarray(edited(picture, Edits(steps)))
    y, x = (float(axis.mean()) + 0.5 for axis in np.nonzero(moved > 128))
    (mark,) = Edits((ARROW, *steps), beside=True).marks(96, 160)
    assert math.dist(mark.points[1], (x, y)) < 1.5


@pytest.mark.parametrize(
    ("steps", "burnt_in", "beside"),
    [
        ((ARROW, TEXT), 0, 2),
        ((ARROW, Step(EditKind.REDACT, (0, 0, 50, 50)), TEXT), 1, 1),
        ((TEXT, Step(EditKind.FREEHAND, (0, 0, 90, 0, 90, 90))), 1, 0),
        ((TEXT, Step(EditKind.CROP, (80, 48, 40, 40))), 0, 0),
        ((ARROW, Step(EditKind.CROP, (80, 48, 40, 40))), 0, 0),
        ((ARROW, Step(EditKind.CROP, (35, 35, 10, 10))), 0, 1),
        ((ARROW, Step(EditKind.CROP, (22, 42, 18, 10))), 0, 0),
    ],
    ids=[
        *(
            "all",
            "what-was-before-a-redaction",
            "under-a-freehand",
            "text-cropped-away",
            "arrow-cropped-away",
        ),
        *("arrow-goes-through", "arrow-goes-past-a-corner"),
    ],
)
def test_nothing_that_was_covered_comes_to_light(steps: tuple[Step, ...], burnt_in: int, beside: int) -> None:
    edits = Edits(steps, beside=True)
    drawn = {EditKind.ARROW, EditKind.TEXT}
    assert sum(step.kind in drawn for step in edits.pixel_steps) == burnt_in
    assert len(edits.marks(96, 160)) == beside


def planned(path: Path, edits: Edits, **options: Any) -> Any:
    item = replace(inspect(path), edits=edits)
    values = FormValues(patient=Patient("Balčiūnaitė^Rūta", "T-1001"))
    profile = ConversionProfile(**options)
    return make_plan([item], values, PlanOptions(None, output_folder=path.parent, profile=profile))


def made(path: Path, edits: Edits, **options: Any) -> list[Any]:
    """Return the objects of a picture."""
    plan = planned(path, edits, **options)
    folder = path.parent / "made"
    folder.mkdir(exist_ok=True)
    found = []
    for number, instance in enumerate(plan.instances):
        target = folder / f"{number}.dcm"
        create(plan.header, instance, target, lambda _fraction: None)
        found.append(pydicom.dcmread(target))
    return found


@pytest.fixture
def colour(tmp_path: Path, draw: Any) -> Path:
    path = tmp_path / "a.jpg"
    Image.fromarray(draw.colour(96, 160)).save(path, quality=88)
    return path


@pytest.fixture
def grey(tmp_path: Path, draw: Any) -> Path:
    path = tmp_path / "grey.jpg"
    Image.fromarray(draw.grey(96, 160)).save(path, quality=95)
    return path


@pytest.mark.parametrize("preset", Preset)
def test_the_picture_stays_and_its_marks_are_an_object_of_their_own(
    colour: Path, preset: Preset, errors: Any
) -> None:
    steps = (Step(EditKind.CALIBRATE, (0, 0, 100, 0, 50)), ARROW, TEXT, RULER)
    picture, state = made(colour, Edits(steps, beside=True), preset=preset)
    (untouched,) = made(colour, Edits(), preset=preset)

    assert picture.PixelData == untouched.PixelData
    assert "DerivationDescription" not in picture
    assert state.SOPClassUID == sop.COLOR_PRESENTATION_STATE
    assert (state.Modality, state.SeriesDescription) == ("PR", "Marks")
    assert state.StudyInstanceUID == picture.StudyInstanceUID
    assert state.SeriesInstanceUID != picture.SeriesInstanceUID
    assert "ConversionType" not in state
    (series,) = state.ReferencedSeriesSequence
    assert series.SeriesInstanceUID == picture.SeriesInstanceUID
    (shown,) = series.ReferencedImageSequence
    assert (shown.ReferencedSOPClassUID, shown.ReferencedSOPInstanceUID) == (
        picture.SOPClassUID,
        picture.SOPInstanceUID,
    )
    (area,) = state.DisplayedAreaSelectionSequence
    assert area.DisplayedAreaBottomRightHandCorner == [160, 96]
    assert area.PresentationPixelSpacing == [0.5, 0.5]
    (drawn,) = state.GraphicAnnotationSequence
    assert [text.UnformattedTextValue for text in drawn.TextObjectSequence] == ["Randą žr. čia", "50.0 mm"]
    assert list(drawn.GraphicObjectSequence[0].GraphicData) == [20, 30, 60, 50]
    assert len(state.ICCProfile) > 300
    assert errors(colour.parent / "made" / "1.dcm") == []


def test_dcmtk_shows_a_grey_picture_under_its_state(grey: Path, tool: Any, errors: Any) -> None:
    """dcmp2pgm reads the whole state, and shows the picture under it as it is."""
    picture, state = made(grey, Edits((ARROW, RULER), beside=True), preset=Preset.STATEMENT)
    folder = grey.parent / "made"
    assert state.SOPClassUID == sop.GRAYSCALE_PRESENTATION_STATE
    assert picture.PhotometricInterpretation == "MONOCHROME2"
    assert errors(folder / "1.dcm") == []
    plain, seen = folder / "plain.dcm", folder / "seen.pgm"
    assert tool("dcmdjpeg", folder / "0.dcm", plain).returncode == 0
    done = tool("dcmp2pgm", "-v", "-p", folder / "1.dcm", plain, seen)
    assert done.returncode == 0, done.stderr
    assert b"error" not in (done.stdout + done.stderr).lower()
    assert np.array_equal(np.asarray(Image.open(seen)), pydicom.dcmread(plain).pixel_array)


def test_deep_greys_keep_their_window(tmp_path: Path, draw: Any, errors: Any) -> None:
    path = tmp_path / "deep.png"
    Image.fromarray(draw.deep(96, 160)).save(path)
    picture, state = made(path, Edits((TEXT,), beside=True), preset=Preset.RECOMMENDED)
    assert state.SOPClassUID == sop.GRAYSCALE_PRESENTATION_STATE
    (window,) = state.SoftcopyVOILUTSequence
    assert (window.WindowCenter, window.WindowWidth) == (picture.WindowCenter, picture.WindowWidth)
    assert errors(tmp_path / "made" / "1.dcm") == []


def test_what_has_several_pictures_says_that_its_marks_must_be_burnt_in(tmp_path: Path, draw: Any) -> None:
    path = tmp_path / "pages.tif"
    pages = [Image.fromarray(draw.colour(96, 160)) for _ in range(2)]
    pages[0].save(path, save_all=True, append_images=pages[1:])
    codes = [problem.code for problem in planned(path, Edits((ARROW,), beside=True)).problems]
    assert "edit-beside-pages" in codes


@pytest.mark.parametrize(
    ("steps", "is_said"),
    [((TEXT,), True), ((TEXT, Step(EditKind.REDACT, (0, 0, 9, 9))), False)],
    ids=["beside", "burnt-in"],
)
def test_a_text_that_the_character_set_lacks_is_said_before(
    colour: Path, steps: tuple[Step, ...], is_said: bool
) -> None:
    edits = Edits((*steps, ARROW), beside=True)
    item = replace(inspect(colour), edits=edits)
    options = PlanOptions(None, character_set="ISO_IR 100", output_folder=colour.parent)
    problems = make_plan([item], FormValues(patient=Patient("A^B", "1")), options).problems
    assert any(p.params.get("name") == "UnformattedTextValue" for p in problems) is is_said, problems
