"""A part of the screen, chosen in the real window; SENDTOPACS_UPDATE_SCREENS=1 keeps its picture."""

from __future__ import annotations

import sys
from importlib.resources import as_file, files
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageChops

from tests.e2e.screens import KEPT, keep, still

VIEWER = Path(__file__).with_name("viewer.py")
TITLE = "A part of the screen"
BORDER = 4  # what is drawn around the part


@pytest.fixture
def window(desktop: Any, home: Path) -> str:
    """Start the program beside one that shows a picture; return its window."""
    home.mkdir(exist_ok=True)
    (home / "settings.toml").write_text("[general]\nreduced_motion = true\n")
    with as_file(files("sendtopacs.resources") / "samples" / "photo.jpg") as photo:
        desktop.start(sys.executable, str(VIEWER), str(photo))
        viewer = desktop.window("Viewer")
    desktop.run("xdotool", "windowmove", "--sync", viewer, "480", "180")
    desktop.start(sys.executable, "-m", "sendtopacs", "--demo")
    window = str(desktop.window("SendToPACS"))
    desktop.activate(window)
    return window


def test_a_part_of_the_screen_is_chosen_with_the_mouse(
    desktop: Any, until: Any, home: Path, window: str, tmp_path: Path
) -> None:
    overlay = begin(desktop, window)
    left, top, right, bottom = part = inside_viewer(desktop)
    for step in (
        ("mousemove", str(left), str(top), "mousedown", "1"),
        ("mousemove", str(left + 50), str(top + 30)),
        ("mousemove", str(right), str(bottom)),
    ):
        desktop.run("xdotool", *step)
    path = tmp_path / "screen-part.png"
    still(desktop, overlay, path)
    keep(path, KEPT)
    desktop.run("xdotool", "mouseup", "1")
    with Image.open(until("the picture", lambda: kept(home))) as taken, Image.open(path) as shown:
        assert taken.size == (right - left + 1, bottom - top + 1)  # both borders belong to it
        there = shown.convert("RGB").crop(part)
        middle = (BORDER, BORDER, there.width - BORDER, there.height - BORDER)
        seen = there.crop(middle)
        assert len(seen.getcolors(1 << 24) or []) > 1000  # a photo's, not those of an empty screen
        assert ImageChops.difference(taken.convert("RGB").crop(middle), seen).getbbox() is None
    until("the window to come back", lambda: active(desktop) == window)
    assert not on_screen(desktop)


@pytest.mark.parametrize("key", ["Escape", "alt+F4"])
def test_nothing_is_taken_and_the_window_comes_back(
    desktop: Any, until: Any, home: Path, window: str, key: str
) -> None:
    begin(desktop, window)
    desktop.press_until(key, lambda: not on_screen(desktop), "the picture of the screen to go")
    until("the window to come back", lambda: active(desktop) == window)
    assert kept(home) is None


def begin(desktop: Any, window: str) -> str:
    """Have the window step aside; return the window that shows the screen."""
    desktop.press_until("ctrl+shift+s", lambda: on_screen(desktop), TITLE)
    overlay = str(desktop.window(TITLE))
    assert window not in desktop.run("xdotool", "search", "--onlyvisible", "--name", ".").split()
    desktop.activate(overlay)
    return overlay


def inside_viewer(desktop: Any) -> tuple[int, int, int, int]:
    """Return a part of the other program's window, in the screen's coordinates."""
    x, y = desktop.centre(desktop.window("Viewer"))
    return x - 200, y - 150, x + 200, y + 150


def on_screen(desktop: Any) -> str:
    return str(desktop.run("xdotool", "search", "--onlyvisible", "--name", f"^{TITLE}$")).strip()


def active(desktop: Any) -> str:
    return str(desktop.run("xdotool", "getactivewindow")).strip()


def kept(home: Path) -> Path | None:
    return next((path for path in (home / "captured").glob("screen-*.png") if path.stat().st_size), None)
