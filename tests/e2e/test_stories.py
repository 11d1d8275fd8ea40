"""The manual's three stories, played in the real window; SENDTOPACS_UPDATE_SCREENS=1 takes their pictures."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from sendtopacs.archive import Archive, ArchiveConfig
from tests.e2e.screens import keep, still

IN_THE_MANUAL = Path(__file__).parents[2] / "sendtopacs" / "resources" / "manual"
Story = Callable[..., str]


@pytest.fixture
def story(desktop: Any, home: Path) -> Story:
    """Give a function that starts the program with its own PACS and worklist, and with files."""

    def begin(*paths: Path) -> str:
        desktop.start(sys.executable, "-m", "sendtopacs", "--demo", *map(str, paths))
        window = str(desktop.window("SendToPACS"))
        desktop.run("xdotool", "windowmove", "--sync", window, "10", "30")
        desktop.activate(window)
        return window

    return begin


def take(desktop: Any, window: str, name: str, folder: Path) -> Path:
    """Take a picture of a window; keep it for the manual where that is asked for."""
    path = folder / f"{name}.png"
    still(desktop, window, path)
    keep(path, IN_THE_MANUAL)
    return path


def instances(home: Path) -> int:
    """Count what the embedded PACS holds."""
    return sum(path.is_file() for path in (home / "archive" / "instances").rglob("*"))


def test_a_wound_photo_with_an_order(
    desktop: Any, story: Story, until: Any, home: Path, tmp_path: Path
) -> None:
    window = story()
    desktop.press_until("F2", lambda: shown(desktop, "Worklist"), "the worklist")
    dialog = desktop.window("Worklist")
    desktop.activate(dialog)
    empty = still(desktop, dialog, tmp_path / "empty.png")
    desktop.type("Žuk")
    typed = still(desktop, dialog, tmp_path / "typed.png")
    assert typed != empty
    desktop.key("Return")
    until("an order", lambda: still(desktop, dialog, tmp_path / "found.png") != typed)
    take(desktop, dialog, "story-worklist", tmp_path)
    desktop.press_until("Return", lambda: not shown(desktop, "Worklist"), "the order to be taken over")
    desktop.activate(window)
    take(desktop, window, "story-order", tmp_path)
    desktop.press_until("ctrl+Return", lambda: instances(home), "a stored object")
    until("all three", lambda: instances(home) == 3)
    take(desktop, window, "story-stored", tmp_path)


def shown(desktop: Any, title: str) -> str:
    """Return the identifier of a window with this title, or ''."""
    return str(desktop.run("xdotool", "search", "--onlyvisible", "--name", f"^{title}$")).strip()


@pytest.fixture
def pacs(tmp_path: Path, samples: Path, set_up: Callable[[int], None]) -> Iterator[Archive]:
    """Run a PACS with a worklist of today, and set it up for the program."""
    orders = json.loads((samples / "worklist.json").read_bytes())
    for order in orders:
        for step in order["00400100"]["Value"]:
            step["00400002"]["Value"] = [f"{datetime.now():%Y%m%d}"]
    listed = tmp_path / "worklist.json"
    listed.write_text(json.dumps(orders))
    archive = Archive(
        ArchiveConfig(tmp_path / "pacs", ae_title="DEMO", bind="127.0.0.1", port=0, worklist=listed)
    )
    archive.start()
    try:
        set_up(archive.port)
        yield archive
    finally:
        archive.stop()


def convert(source: Path, out: Path, *options: str) -> None:
    """Make DICOM files, as another hospital would have."""
    patient = ("--set", "PatientName=Zukauskaite^Ruta", "--set", "PatientID=OTHER-77")
    command = [
        sys.executable,
        "-m",
        "sendtopacs",
        "convert",
        str(source),
        "--out",
        str(out),
        *patient,
        *options,
    ]
    subprocess.run(command, check=True, capture_output=True, timeout=120)


def test_a_cd_from_another_hospital(
    desktop: Any, pacs: Archive, samples: Path, until: Any, tmp_path: Path
) -> None:
    shots = tmp_path / "shots"
    shots.mkdir()
    for number in range(1, 4):
        shutil.copy(samples / "photo.jpg", shots / f"IM{number:04d}.jpg")
    convert(shots, tmp_path / "cd", "--set", "StudyDescription=Hand, follow-up")
    desktop.start(sys.executable, "-m", "sendtopacs", str(tmp_path / "cd"))
    window = desktop.window("SendToPACS")
    desktop.run("xdotool", "windowmove", "--sync", window, "10", "30")
    choose(desktop, window, until, tmp_path)
    before, now = still(desktop, window, tmp_path / "before.png"), tmp_path / "now.png"
    desktop.key("alt+w")  # write this patient into them
    until("what is asked then", lambda: still(desktop, window, now) != before)
    desktop.key("alt+t", "Tab", "Tab", "Tab", "Down", "Down")  # new UIDs
    desktop.key(*["shift+Tab"] * 4)
    desktop.type("LT-1001")
    desktop.key("Return")
    take(desktop, window, "story-cd", tmp_path)
    desktop.press_until("ctrl+Return", pacs.contents, "a stored object")
    until("all three", lambda: len(pacs.contents()) == 3)
    assert {one.patient_id for one in pacs.contents()} == {"LT-1001"}


def test_a_clip_is_cut_and_a_picture_of_it_taken(
    desktop: Any, pacs: Archive, samples: Path, until: Any, tmp_path: Path
) -> None:
    clip = shutil.copy(samples / "clip.mp4", tmp_path / "scope.mp4")
    desktop.start(sys.executable, "-m", "sendtopacs", clip)
    window = desktop.window("SendToPACS")
    desktop.run("xdotool", "windowmove", "--sync", window, "10", "30")
    choose(desktop, window, until, tmp_path)
    desktop.run("xdotool", "mousemove", "--window", window, "100", "90", "click", "1")
    title = "scope.mp4: cut, or take pictures"
    desktop.press_until("alt+c", lambda: shown(desktop, title), "the dialog that cuts")
    film = desktop.window(title)
    desktop.activate(film)
    desktop.key("alt+f")
    desktop.type("0:01")
    before = still(desktop, film, tmp_path / "before.png")
    after = tmp_path / "taken.png"
    desktop.press_until("alt+p", lambda: still(desktop, film, after) != before, "the line of what was taken")
    take(desktop, film, "story-clip", tmp_path)
    desktop.key("Escape")
    desktop.activate(window)
    desktop.press_until("ctrl+Return", pacs.contents, "a stored object")
    until("clip and picture", lambda: len(pacs.contents()) == 2)


def choose(desktop: Any, window: str, until: Any, folder: Path) -> None:
    """Take the patient from the worklist, by keyboard."""
    desktop.activate(window)
    desktop.press_until("F2", lambda: shown(desktop, "Worklist"), "the worklist")
    dialog = desktop.window("Worklist")
    desktop.activate(dialog)
    desktop.type("Žuk")
    typed = still(desktop, dialog, folder / "typed.png")
    desktop.key("Return")
    until("an order", lambda: still(desktop, dialog, folder / "found.png") != typed)
    desktop.press_until("Return", lambda: not shown(desktop, "Worklist"), "the order to be taken over")
    desktop.activate(window)
