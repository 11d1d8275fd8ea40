"""What is done to a file, and what DICOM files say of themselves, in every look. See test_screens."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageDraw, ImageFont

from tests.e2e.screens import Gallery
from tests.e2e.test_screens import LOOKS, choose_order

pytestmark = pytest.mark.long


@pytest.fixture
def ultrasound(clinic: Path) -> Path:
    """Draw a picture with three lines of print: a name, what is no name, a date."""
    image = Image.new("RGB", (1024, 768), (34, 38, 42))
    draw = ImageDraw.Draw(image)
    draw.pieslice((112, -360, 912, 700), 55, 125, fill=(92, 96, 100))
    draw.ellipse((430, 330, 600, 450), fill=(20, 22, 24))
    font = ImageFont.load_default(26)
    for place, text in (
        ((24, 20), "VARDENIS JONAS"),
        ((24, 380), "LEFT KNEE"),
        ((24, 710), "1970-01-01 12:30"),
    ):
        draw.text(place, text, fill="white", font=font)
    path = clinic / "knee.png"
    image.save(path)
    return path


def edited(gallery: Gallery) -> str:
    """Open the editor for the first file; return its window."""
    gallery.see("list")
    gallery.desktop.key("ctrl+f", "Down")
    window = gallery.open("ctrl+e")
    gallery.see("opened", window)
    return window


def draw(gallery: Gallery, window: str, tool: str, **values: object) -> None:
    """Use a tool by its fields, and apply it."""
    gallery.reach("press", f"edit_tool_{tool}")
    for field, value in values.items():
        gallery.fill({f"edit_{field}": str(value)}, window)
    gallery.change(f"what {tool} does", lambda: gallery.reach("press", "edit_apply"), window)


@pytest.mark.parametrize("look", ["", *LOOKS])
def test_text_in_a_picture_is_found_and_redacted(
    gallery: Any, set_up: Any, ultrasound: Path, look: str
) -> None:
    set_up(104)
    seen = gallery(look, ultrasound)
    window = edited(seen)
    seen.change("what is found", lambda: seen.reach("press", "edit_suggest"), window)
    seen.desktop.key("Down", "space")
    seen.take("edit-found", window)
    seen.change("black areas", lambda: seen.reach("press", "edit_redact_found"), window)
    seen.take("edit-redacted", window)


@pytest.mark.parametrize("look", ["", *LOOKS])
def test_arrow_text_and_ruler(gallery: Any, set_up: Any, ultrasound: Path, look: str) -> None:
    """The last one is drawn and not applied yet."""
    set_up(104)
    seen = gallery(look, ultrasound)
    window = edited(seen)
    draw(seen, window, "arrow", x=700, y=250, to_x=560, to_y=350)
    draw(seen, window, "text", x=710, y=225, text="Cyst")
    draw(seen, window, "calibrate", x=430, y=470, to_x=600, to_y=470, length=24)
    draw(seen, window, "ruler", x=515, y=330, to_x=515, to_y=450)
    seen.take("edit-marks", window)


@pytest.mark.parametrize("look", ["", *LOOKS])
def test_a_video_is_cut_exactly(gallery: Any, set_up: Any, samples: Path, look: str) -> None:
    set_up(104)
    seen = gallery(look, samples / "clip.mp4")
    seen.see("list")
    seen.desktop.key("ctrl+f", "Down")
    window = seen.open_by("film")
    seen.see("opened", window)
    seen.fill({"film_begin": "1"}, window)
    seen.change("what is said of it", lambda: seen.reach("press", "film_exact"), window)
    seen.take("film-exact", window)


@pytest.fixture
def disc(clinic: Path, samples: Path) -> Path:
    """Give a folder with two DICOM files, of two patients, as another hospital would have made them."""
    folder = clinic / "cd"
    for name, number, born in (
        ("Zukauskaite^Ruta", "OTHER-77", "19800202"),
        ("Kazlauskas^Petras", "K-9", ""),
    ):
        said = (f"PatientName={name}", f"PatientID={number}", f"PatientBirthDate={born}", "PatientSex=F")
        options = [part for one in said[: 4 if born else 2] for part in ("--set", one)]
        options += ["--set", "StudyDescription=Hand, follow-up"]
        command = [sys.executable, "-m", "sendtopacs", "convert", str(samples / "photo.jpg")]
        subprocess.run(
            [*command, "--out", str(folder / number), *options], check=True, capture_output=True, timeout=120
        )
    return folder


@pytest.mark.parametrize("look", ["", *LOOKS])
def test_dicom_files_of_two_patients(gallery: Any, set_up: Any, disc: Path, look: str) -> None:
    """What they are, which of them fills the form, one of them large with what stands in it."""
    set_up(104)
    seen = gallery(look, disc)
    seen.visit_by("patient-from-files", "patient_from_files")
    seen.take("dicom")
    seen.desktop.key("ctrl+f", "Down")
    window = seen.open("space")
    seen.take("preview-dicom", window)
    seen.change("the data set", lambda: seen.reach("press", "look_data"), window)
    seen.take("preview-data-set", window)


@pytest.mark.parametrize("look", ["", *LOOKS])
def test_a_patient_is_written_into_dicom_files(
    gallery: Any, home: Path, disc: Path, samples: Path, look: str
) -> None:
    seen = gallery(look, "--demo", disc / "OTHER-77")
    choose_order(seen)
    seen.change("what is asked then", lambda: seen.reach("press", "relabel_dicom"))
    seen.reach("choose", "new_uids", 2)
    seen.reach("find", "changes")  # it is reckoned in a worker
    seen.reach("row", "sources", 0)
    seen.visit("details-changes", "F6")
    seen.take("changes")
