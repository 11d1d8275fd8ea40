"""The main job in the real window: files dragged in, a patient typed, Send pressed; the PACS has them."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable
from importlib.resources import files
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from sendtopacs.model import sop

SETTINGS = """\
[[storage]]
name = "Main PACS"
ae_title = "{ae_title}"
host = "{host}"
port = {port}
"""
SCREEN = Path(__file__).resolve().parents[2] / "docs" / "screens" / "main-window.png"
IN_THE_MANUAL = Path(__file__).parents[2] / "sendtopacs" / "resources" / "manual" / SCREEN.name


def samples(folder: Path) -> list[Path]:
    """Copy the sample files into a folder as a camera, a scope and an office would have left them."""
    source = files("sendtopacs.resources") / "samples"
    folder.mkdir()
    return [
        Path(shutil.copy(str(source / name), folder)) for name in ("photo.jpg", "clip.mp4", "consent.pdf")
    ]


def test_files_dragged_into_the_window_are_in_the_pacs_under_the_typed_patient(
    desktop: Any,
    file_window: Callable[..., str],
    until: Callable[..., Any],
    orthanc: Any,
    home: Path,
    tmp_path: Path,
) -> None:
    home.mkdir()
    peer = orthanc.remote
    (home / "settings.toml").write_text(
        SETTINGS.format(ae_title=peer.ae_title, host=peer.host, port=peer.port)
    )
    desktop.start(sys.executable, "-m", "sendtopacs")
    window = desktop.window("SendToPACS")
    desktop.run("xdotool", "windowmove", "--sync", window, "10", "30")
    source = file_window(*samples(tmp_path / "stick"))
    desktop.run("xdotool", "windowmove", "--sync", source, "1330", "200")

    desktop.drag(source, window)
    desktop.activate(window)
    fill_form(desktop)
    desktop.press_until("ctrl+Return", orthanc.instances, "the first object in the PACS")
    until("all three objects in the PACS", lambda: len(orthanc.instances()) == 3)
    seen = tmp_path / "window.png"

    def ticks() -> int:
        desktop.picture(window, seen)
        return len(green_lines(seen))

    until("a green tick in each of three rows, and one for the whole", lambda: ticks() == 4)

    found = [orthanc.tags(instance) for instance in orthanc.instances()]
    assert {t["PatientName"] for t in found} == {"ŽUKAUSKIENĖ^Ona"}
    assert {t["PatientID"] for t in found} == {"E2E-7"}
    assert {t["PatientBirthDate"] for t in found} == {"19700130"}
    assert {t["StudyDescription"] for t in found} == {"Follow-up, left forearm"}
    assert len({t["StudyInstanceUID"] for t in found}) == 1
    assert sorted(t["SOPClassUID"] for t in found) == sorted(
        [sop.SECONDARY_CAPTURE, sop.SECONDARY_CAPTURE, sop.ENCAPSULATED_PDF]
    )
    if os.environ.get("SENDTOPACS_UPDATE_SCREENS") == "1":
        for target in (SCREEN, IN_THE_MANUAL):
            shutil.copy(seen, target)


def fill_form(desktop: Any) -> None:
    """Type a patient, by keyboard alone."""
    desktop.key("alt+f")
    desktop.type("ŽUKAUSKIENĖ^Ona")
    for keys, text in (("alt+i", "E2E-7"), ("alt+b", "1970-01-30"), ("alt+r", "Follow-up, left forearm")):
        desktop.key(keys)
        desktop.type(text)


def green_lines(picture: Path) -> list[int]:
    """Return the heights at which a picture has something green, those of one icon taken together."""
    with Image.open(picture) as image:
        pixels = np.asarray(image.convert("RGB")).astype(int)
    red, green, blue = pixels[..., 0], pixels[..., 1], pixels[..., 2]
    heights = np.flatnonzero(((green - red > 60) & (green - blue > 40)).any(axis=1))
    return [int(h) for h, above in zip(heights, [-100, *heights], strict=False) if h - above > 4]
