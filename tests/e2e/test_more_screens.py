"""What stands beside the work, in every look; and states that come seldom. See test_screens."""

from __future__ import annotations

import shutil
import socket
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.screens import Gallery, still
from tests.e2e.test_screens import LOOKS, choose_order, is_called, search_is_over, stored

pytestmark = pytest.mark.long
PAGES = (
    *("conversion", "identity", "destinations", "worklists", "outbox"),
    *("profiles", "workstation", "audit", "watch"),
)
GUIDE = ("names", "identity", "pacs", "worklist", "end")


READ_S = 3.0  # a page of a PDF is drawn by a process of its own


def next_row(gallery: Gallery, name: str, keys: str) -> None:
    """Go down a row in the list, and look at what a key opens there, once it was read."""
    gallery.desktop.key("Down")
    gallery.visit(name, keys, READ_S)


@pytest.mark.parametrize("look", ["", *LOOKS])
def test_other_kinds_of_files_and_papers_of_a_job(gallery: Any, desktop: Any, home: Path, look: str) -> None:
    """A video and a PDF large; what is cut; what is told of a job that is stored."""
    seen = gallery(look, "--demo")
    seen.see("list")
    desktop.key("ctrl+f", "Down")
    next_row(seen, "preview-video", "space")
    seen.visit_by("film", "film")
    next_row(seen, "preview-pdf", "space")
    choose_order(seen)
    desktop.press_until("ctrl+Return", lambda: stored(home) == 3, "three stored objects")
    outbox = seen.open("F4")
    seen.visit_by("report", "outbox_report", outbox)
    seen.visit_by("wrong-patient", "outbox_wrong_patient", outbox)


@pytest.mark.parametrize("look", LOOKS)
def test_nothing_in_the_list_in_another_look(gallery: Any, set_up: Any, look: str) -> None:
    set_up(104)
    seen = gallery(look)
    seen.take("empty")
    seen.visit("outbox-empty", "F4")


@pytest.mark.parametrize("look", ["", *LOOKS])
def test_each_step_of_the_guide(gallery: Any, desktop: Any, until: Any, look: str) -> None:
    seen = gallery(look)

    def guide() -> str:
        found = desktop.run("xdotool", "search", "--onlyvisible", "--name", "SendToPACS").split()
        return next((window for window in found if window != seen.window), "")

    window = until("the guide", guide)
    desktop.activate(window)  # the main window was, which may have been later
    seen.take("guide", window)
    for name in GUIDE if not look else ():
        seen.reach("press", "guide_next")
        seen.take(f"guide-{name}", window)


@pytest.mark.parametrize("look", ["", *LOOKS])
def test_each_page_of_the_settings(gallery: Any, set_up: Any, look: str) -> None:
    """In another look one page with what is not on the first: a list of records."""
    set_up(104)
    seen = gallery(look)
    window = seen.open("ctrl+comma")
    for number, name in enumerate(PAGES, 1):
        if not look or name == "destinations":
            seen.reach("row", "pages", number)
            seen.take(f"settings-{name}", window)


def test_settings_that_are_not_saved_hold_their_window_once(gallery: Any, set_up: Any, until: Any) -> None:
    set_up(104)
    seen = gallery("")
    window = seen.open("ctrl+comma")
    seen.reach("focus", "station_name")
    seen.desktop.type("ROOM-7")
    typed = still(seen.desktop, window, seen.folder / "typed.png")
    seen.desktop.key("alt+F4")
    until("a word", lambda: still(seen.desktop, window, seen.folder / "warned.png", 1.0) != typed)
    seen.take("settings-unsaved", window)
    seen.desktop.key("alt+F4")
    windows = ("xdotool", "search", "--onlyvisible", "--name", ".")
    until("the settings to be closed", lambda: window not in seen.desktop.run(*windows).split())


@pytest.mark.parametrize("look", LOOKS)
def test_a_watched_folder_in_another_look(
    gallery: Any, home: Path, clinic: Path, set_up: Any, look: str
) -> None:
    watched = clinic / "from the scope"
    watched.mkdir()
    set_up(104)
    with (home / "settings.toml").open("a") as written:
        written.write(f'[watch]\nfolder = "{watched}"\n')
    gallery(look).visit("watched-folder", "shift+F7")


def test_a_file_in_a_watched_folder_that_needs_attention(
    gallery: Any, home: Path, clinic: Path, set_up: Any, samples: Path, until: Any
) -> None:
    watched = clinic / "from the scope"
    watched.mkdir()
    shutil.copy(samples / "photo.jpg", watched / "nobody-knows-whose.jpg")
    set_up(104)
    with (home / "settings.toml").open("a") as written:
        written.write(f'[watch]\nfolder = "{watched}"\n')
    seen = gallery("")
    window = seen.open("shift+F7")
    empty = still(seen.desktop, window, seen.folder / "watch-empty.png")
    seen.reach("press", "watch_on")
    until("what it found", lambda: still(seen.desktop, window, seen.folder / "watch.png", 2.0) != empty)
    seen.take("watched-folder-failed", window)


@pytest.mark.parametrize("look", ["", *LOOKS])
def test_a_scanner_and_none(gallery: Any, tmp_path: Path, look: str) -> None:
    configured = tmp_path / "sane.d"
    configured.mkdir()
    (configured / "dll.conf").write_text("test\n" if look else "")
    (configured / "test.conf").write_text("number_of_devices 1\n")
    seen = gallery(look, "--demo", SANE_CONFIG_DIR=str(configured))
    window = seen.open("F8")
    seen.until("the search to end", search_is_over)
    seen.take("scanner" if look else "scanner-none", window)


def test_a_recording(gallery: Any) -> None:
    seen = gallery("", program=Path(__file__).with_name("injected_camera.py"))
    window = seen.open("F7")
    before = still(seen.desktop, window, seen.folder / "before.png", 1.0)
    seen.reach("press", "camera_record")
    seen.until("a second", lambda: still(seen.desktop, window, seen.folder / "now.png", 0.5) != before)
    seen.take("camera-recording", window)


def search(gallery: Gallery, keys: str) -> str:
    """Search for a patient by name."""
    window = gallery.open(keys)
    gallery.desktop.type("Žuk")
    gallery.desktop.key("Return")
    return window


def test_searches_that_find_nothing_wait_or_fail(
    gallery: Any, home: Path, set_up: Any, tmp_path: Path
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as deaf:
        set_up(deaf.getsockname()[1])
        seen = gallery("")
        window = search(seen, "F2")
        seen.until("the worklist to be called", lambda: is_called(deaf))
        seen.take("worklist-busy", window)
        seen.reach("press", "lookup_cancel")
    seen.desktop.key("Return")
    seen.take("worklist-failed", window)


def test_what_the_built_in_pacs_holds(gallery: Any, desktop: Any, home: Path) -> None:
    seen = gallery("", "--demo")
    choose_order(seen)
    desktop.press_until("ctrl+Return", lambda: stored(home) == 3, "three stored objects")
    window = search(seen, "F3")
    seen.take("search-found", window)
    seen.reach("press", "lookup_studies")
    seen.take("search-studies", window)
    seen.close(window)


def test_a_second_look_is_asked_for(
    gallery: Any, desktop: Any, home: Path, clinic: Path, samples: Path, until: Any
) -> None:
    """The same picture goes to the same patient once more."""
    again = Path(shutil.copy(samples / "photo.jpg", clinic / "wound.jpg"))
    seen = gallery("", "--demo", again)
    choose_order(seen)
    desktop.press_until("ctrl+Return", lambda: stored(home) == 4, "four stored objects")
    desktop.key("ctrl+n")
    before = still(desktop, seen.window, seen.folder / "before.png")
    desktop.start(sys.executable, "-m", "sendtopacs", str(again))  # hands it over to the one that runs
    until("the file", lambda: still(desktop, seen.window, seen.folder / "now.png") != before)
    choose_order(seen)
    seen.take("second-look")
