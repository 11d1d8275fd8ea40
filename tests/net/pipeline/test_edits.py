"""Edits from the command line: sent, read back from Orthanc, sent again the same, refused in sentences."""

from __future__ import annotations

import dataclasses
import io
import json
from collections.abc import Callable
from contextlib import closing
from importlib.resources import files
from pathlib import Path
from typing import Any

import numpy as np
import pydicom
import pytest
from PIL import Image, ImageDraw, ImageFont

from sendtopacs.cli import main
from sendtopacs.convert.inspect import inspect
from sendtopacs.model.attributes import FormValues, Patient
from sendtopacs.model.edits import EditKind, Edits, Step
from sendtopacs.model.items import still_of
from sendtopacs.model.serial import to_json
from sendtopacs.outbox import JobFilter, Outbox
from sendtopacs.plan import PlanOptions, make_plan
from tests.conftest import Orthanc

WHO = ("--set", "PatientName=TEST^Edits", "--set", "PatientID=E-1")
SECRET = (250, 250, 10)


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    pixels = np.full((96, 160, 3), (90, 120, 110), np.uint8)
    pixels[8:32, 16:56] = SECRET
    path = tmp_path / "wound.jpg"
    Image.fromarray(pixels).save(path, quality=95, subsampling=2)
    return path


@pytest.fixture
def convert(tmp_path: Path, home: Path) -> Callable[..., tuple[int, list[pydicom.FileDataset]]]:
    """Give a function that runs `convert`; it returns the exit code and what was made."""

    def run(*arguments: object) -> tuple[int, list[pydicom.FileDataset]]:
        out = tmp_path / "out"
        code = main(["convert", *map(str, arguments), *WHO, "--out", str(out)])
        return code, [pydicom.dcmread(path) for path in sorted(out.rglob("*.dcm"))]

    return run


def test_orthanc_shows_what_was_redacted_no_more(photo: Path, orthanc: Orthanc, home: Path) -> None:
    before = photo.read_bytes()
    options = ("--redact", f"{photo}=16,8,40,24", "--body-part", f"{photo}=Hand", "--nameless", str(photo))
    assert main(["send", str(photo), "--to", orthanc.remote.address, *WHO, *options]) == 0
    (instance,) = orthanc.instances()
    tags = orthanc.tags(instance)
    assert tags["ImageType"].startswith("DERIVED")
    assert tags["BurnedInAnnotation"] == "NO"
    assert tags["AnatomicRegionSequence"][0]["CodeMeaning"] == "Hand"
    shown = np.asarray(Image.open(io.BytesIO(orthanc.get(f"/instances/{instance}/preview"))).convert("RGB"))
    assert shown[9:31, 17:55].max() <= 8
    assert abs(int(shown[60, 100, 1]) - 120) < 6
    assert photo.read_bytes() == before


def test_orthanc_keeps_the_marks_beside_their_picture(photo: Path, orthanc: Orthanc, home: Path) -> None:
    """Two objects in two series of one study; the picture is the untouched one."""
    options = ("--arrow", f"{photo}=20,30,60,50", "--text", f"{photo}=30,20,Randas", "--marks-beside", photo)
    assert main(["send", str(photo), "--to", orthanc.remote.address, *WHO, *map(str, options)]) == 0
    found = {tags["Modality"]: tags for tags in map(orthanc.tags, orthanc.instances())}
    (state,) = [tags for modality, tags in found.items() if modality == "PR"]
    (picture,) = [tags for modality, tags in found.items() if modality != "PR"]
    assert state["StudyInstanceUID"] == picture["StudyInstanceUID"]
    (series,) = state["ReferencedSeriesSequence"]
    assert series["ReferencedImageSequence"][0]["ReferencedSOPInstanceUID"] == picture["SOPInstanceUID"]
    (drawn,) = state["GraphicAnnotationSequence"]
    assert drawn["TextObjectSequence"][0]["UnformattedTextValue"] == "Randas"
    assert "DerivationDescription" not in picture


def test_edits_are_done_in_the_order_given(photo: Path, convert: Any) -> None:
    code, (made,) = convert(photo, "--turn", f"{photo}=90", "--crop", f"{photo}=0,0,64,80")
    assert code == 0
    assert (made.Rows, made.Columns) == (80, 64)
    code, made_both = convert(photo, "--crop", f"{photo}=0,0,64,80", "--turn", f"{photo}=90")
    assert code == 0
    assert (80, 64) in [(one.Rows, one.Columns) for one in made_both]
    assert (64, 80) in [(one.Rows, one.Columns) for one in made_both]


def test_edits_come_from_a_file_too(photo: Path, convert: Any, tmp_path: Path) -> None:
    described = tmp_path / "edits.json"
    described.write_text(to_json(Edits((Step(EditKind.TURN, (90,)),), region="85562004", laterality="L")))
    code, (made,) = convert(photo, "--edits", f"{photo}={described}")
    assert code == 0
    assert (made.Rows, made.Columns, made.ImageLaterality) == (160, 96, "L")


@pytest.mark.parametrize(
    ("option", "value", "said"),
    [
        ("--crop", "0,0,500,10", "lies outside the picture, which has 160 by 96 pixels"),
        ("--crop", "0,0,10", "does not have the numbers"),
        ("--redact", "a,b,c,d", "does not have the numbers"),
        ("--turn", "45", "90, 180 or 270"),
        ("--straighten", "50", "45 degrees at most"),
        ("--text", "1,2", "1 to 200 characters"),
        ("--calibrate", "0,0,10,0,-3", "more than 0 mm"),
        ("--ruler", "5,5,5,5", "same place"),
        ("--body-part", "Elbow of a chair", "is not in the list"),
        ("--laterality", "Q", "is not in the list"),
        ("--edits", "/nowhere.json", "cannot be read"),
    ],
)
def test_what_cannot_be_done_is_said_before_anything_is_made(
    option: str, value: str, said: str, photo: Path, convert: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    code, made = convert(photo, option, f"{photo}={value}")
    assert code == 2
    assert made == []
    assert said in capsys.readouterr().err


@pytest.fixture
def labelled(tmp_path: Path) -> Path:
    """Give a picture with a name in it, as devices print it."""
    picture = Image.new("RGB", (640, 400), (20, 20, 24))
    ImageDraw.Draw(picture).text(
        (40, 30), "KAIRYS ONA 1956-02-11", (240, 240, 240), ImageFont.load_default(28)
    )
    path = tmp_path / "scope.png"
    picture.save(path)
    return path


def test_text_areas_are_printed_as_redact_takes_them(
    convert: Any, labelled: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    plain = Path(str(files("sendtopacs.resources") / "samples" / "consent.pdf"))
    assert main(["text-areas", str(labelled)]) == 0
    areas = capsys.readouterr().out.splitlines()
    assert areas
    before = np.asarray(Image.open(labelled))
    assert before.max() == 240
    options = [word for area in areas for word in ("--redact", area)]
    code, (made,) = convert(labelled, *options)
    assert code == 0
    assert made.pixel_array.max() < 60  # nothing of the name is left
    capsys.readouterr()
    assert main(["text-areas", str(plain), str(labelled), "--json"]) == 1
    told = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [one["event"] for one in told] == ["refused", "text-areas", "finished"]
    assert "neither a photo nor a video" in told[0]["reason"]
    written = [f"{labelled}={','.join(map(str, area))}" for area in told[1]["areas"]]
    assert written == areas


def test_text_areas_of_a_video_and_of_nothing(
    tmp_path: Path, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    clip = Path(str(files("sendtopacs.resources") / "samples" / "clip.mp4"))
    assert main(["text-areas", str(clip), "--at", "1"]) == 0
    assert main(["text-areas", str(tmp_path / "no.png")]) == 1
    assert "no.png" in capsys.readouterr().err
    blank = tmp_path / "blank.png"
    Image.new("L", (300, 200), 90).save(blank)
    assert main(["text-areas", str(blank)]) == 0
    out, err = capsys.readouterr()
    assert (out, "Look yourself" in err) == ("", True)


def test_only_pictures_are_edited(convert: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    samples = Path(str(files("sendtopacs.resources") / "samples"))
    code, _ = convert(samples / "consent.pdf", "--turn", "consent.pdf=90")
    assert code == 2
    assert "neither a photo nor a video" in capsys.readouterr().err
    code, _ = convert(samples / "clip.mp4", "--turn", "clip.mp4=90")
    assert code == 2
    assert "rectangles can be redacted in it, and nothing else" in capsys.readouterr().err
    code, _ = convert(samples / "clip.mp4", "--turn", "no.mp4=90")
    assert code == 2


@pytest.mark.parametrize(
    ("redaction", "code", "count"),
    [
        (("--redact", "100,60,40,30"), 1, 1),
        (("--freehand", "100,60,150,60,120,90"), 1, 1),
        (("--redact", "40,20,40,30"), 0, 2),
    ],
    ids=["rectangle-beyond", "freehand-beyond", "in-both"],
)
def test_a_page_on_which_nothing_would_be_redacted_is_not_sent(
    convert: Any,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    redaction: tuple[str, str],
    code: int,
    count: int,
) -> None:
    """Somebody redacts what is seen on the first page, and the second one is smaller."""
    pages = [Image.new("RGB", size, (200, 180, 160)) for size in ((160, 96), (80, 48))]
    path = tmp_path / "pages.tif"
    pages[0].save(path, save_all=True, append_images=pages[1:])
    option, area = redaction
    ended, made = convert(path, option, f"{path}={area}")
    assert (ended, len(made)) == (code, count)
    said = capsys.readouterr().err
    assert ("outside a page, which has 80 by 48 pixels" in said) is bool(code)


@pytest.mark.parametrize("redact_still", [False, True])
def test_a_picture_taken_before_its_video_was_redacted_is_told_of(redact_still: bool) -> None:
    clip = inspect(Path(str(files("sendtopacs.resources") / "samples" / "clip.mp4")))
    redacted = Edits((Step(EditKind.REDACT, (200, 150, 240, 180)),))
    still = still_of(clip, 0.5)
    still = dataclasses.replace(still, edits=redacted) if redact_still else still
    options = PlanOptions(None, output_folder=Path("/out"))
    values = FormValues(Patient("Kairys^Ona", "1"))
    problems = make_plan([dataclasses.replace(clip, edits=redacted), still], values, options).problems
    told = [problem.code for problem in problems if problem.code.startswith("edit-")]
    assert told == ([] if redact_still else ["edit-still-unredacted"])


def test_pictures_taken_out_of_a_video_are_not_joined() -> None:
    """All but the first were left out of the object without a word."""
    clip = inspect(Path(str(files("sendtopacs.resources") / "samples" / "clip.mp4")))
    stills = [dataclasses.replace(still_of(clip, at_s), group=1) for at_s in (0.5, 1.0)]
    plan = make_plan(
        stills, FormValues(Patient("Kairys^Ona", "1")), PlanOptions(None, output_folder=Path("/out"))
    )
    assert "join-of-stills" in [problem.code for problem in plan.blocking]


def test_what_is_said_of_one_of_joined_pictures_holds_of_their_object(
    convert: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """It was left out without a word where it was not said of each of them."""
    for name in ("a.png", "b.png"):
        Image.new("RGB", (160, 96), (90, 80, 70)).save(tmp_path / name)
    both = (tmp_path / "a.png", tmp_path / "b.png", "--join")
    code, (made,) = convert(*both, "--body-part", "b.png=Hand", "--laterality", "a.png=L")
    assert code == 0
    assert made.AnatomicRegionSequence[0].CodeMeaning == "Hand"
    assert made.ImageLaterality == "L"
    code, _ = convert(*both, "--laterality", "a.png=L", "--laterality", "b.png=R")
    assert code == 2
    assert "different body parts, sides or views" in capsys.readouterr().err
    code, made = convert(*both, "--calibrate", "a.png=0,0,100,0,50")
    assert code == 0
    assert all("PixelSpacing" not in one for one in made)
    assert "not all calibrated alike" in capsys.readouterr().err


def test_a_still_of_a_redacted_video_is_redacted(convert: Any) -> None:
    clip = Path(str(files("sendtopacs.resources") / "samples" / "clip.mp4"))
    code, (made,) = convert(clip, "--still", "0.5", "--only-stills", "--redact", "clip.mp4=200,150,240,180")
    assert code == 0
    assert made.pixel_array[160:320, 210:430].max() <= 10


def test_the_outbox_keeps_them(
    photo: Path, storescp: Any, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What could not be delivered goes elsewhere later, edited as it was."""
    options = ("--redact", f"{photo}=16,8,40,24", "--laterality", f"{photo}=R")
    main(["send", str(photo), "--to", "NOBODY@127.0.0.1:1", *WHO, *options, "--json", "--wait", "0"])
    capsys.readouterr()
    with closing(Outbox(home / "outbox.sqlite", home / "spool")) as outbox:
        (job_id,) = outbox.overview.job_ids(JobFilter.ALL)
        (record,) = outbox.job(job_id).instances
    assert record.planned.edits == Edits((Step(EditKind.REDACT, (16, 8, 40, 24)),), laterality="R")
    peer = storescp("+B")
    assert main(["outbox", "retry", job_id, "--to", peer.remote.address]) == 0
    (arrived,) = map(pydicom.dcmread, peer.files())
    assert arrived.SOPInstanceUID == record.planned.SOPInstanceUID
    assert arrived.pixel_array[9:31, 17:55].max() <= 16
    assert arrived.ImageLaterality == "R"
