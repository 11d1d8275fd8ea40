"""Every window and state of the program: SENDTOPACS_UPDATE_SCREENS=1 keeps their pictures in docs/screens."""

from __future__ import annotations

import select
import socket
import sqlite3
import time
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from tests.e2e.screens import Gallery, still

pytestmark = pytest.mark.long
LOOKS = ("de", "ar", "dark", "200")
LONG = "Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh^Hubert"  # 64 characters are allowed


def three(samples: Path) -> list[Path]:
    return [samples / name for name in ("photo.jpg", "clip.mp4", "consent.pdf")]


def tour(gallery: Gallery, home: Path) -> None:
    """Go once through the work and what is beside it, by keys that are the same in all languages."""
    work_through(gallery, home)
    gallery.visit("outbox", "F4")
    gallery.visit("settings", "ctrl+comma")
    for name, keys in (("search", "F3"), ("log", "ctrl+l"), ("keyboard", "shift+F1"), ("camera-none", "F7")):
        gallery.visit(name, keys)


def work_through(gallery: Gallery, home: Path) -> None:
    """Have what is in the list stored under a patient of the worklist."""
    gallery.take("list")
    gallery.desktop.key("ctrl+f", "Down")  # into the list, whose first row is chosen then
    gallery.visit("edit", "ctrl+e")
    gallery.visit("preview", "space")
    gallery.visit("details", "F6")
    choose_order(gallery, keep=True)
    gallery.desktop.press_until("ctrl+Return", lambda: stored(home) == 6, "six stored objects")
    gallery.take("stored")


def choose_order(gallery: Gallery, *, keep: bool = False) -> None:
    """Find the patient in the worklist; `keep`: take pictures on the way."""
    desktop = gallery.desktop
    take = gallery.take if keep else gallery.see
    worklist = gallery.open("F2")
    take("worklist-empty", worklist)
    desktop.type("Žuk")
    desktop.key("Return")
    take("worklist", worklist)
    desktop.press_until(
        "Return",
        lambda: desktop.run("xdotool", "getactivewindow").strip() == gallery.window,
        "the order to be taken over",
    )
    take("filled")


def stored(home: Path) -> int:
    return sum(path.is_file() for path in (home / "archive" / "instances").rglob("*"))


def test_the_work_and_what_is_beside_it(gallery: Any, desktop: Any, home: Path, work: list[Path]) -> None:
    seen = gallery("", "--demo", *work)
    tour(seen, home)
    manual = seen.open("F1")
    seen.take("manual", manual)
    desktop.key("Tab", "End")  # of the contents
    desktop.key("Up")
    seen.take("about", manual)


def test_a_scanner(gallery: Any, tmp_path: Path) -> None:
    """SANE's own test device, once it is found."""
    configured = tmp_path / "sane.d"
    configured.mkdir()
    (configured / "dll.conf").write_text("test\n")
    (configured / "test.conf").write_text("number_of_devices 1\n")
    seen = gallery("", "--demo", SANE_CONFIG_DIR=str(configured))
    window = seen.open("F8")
    seen.until("the search to end", search_is_over)
    seen.take("scanner", window)


def search_is_over() -> bool:
    """Tell whether nothing is searched for a second: after the scanners it is what they can do."""
    for _look in range(10):
        if searching():
            return False
        time.sleep(0.1)
    return True


def searching() -> bool:
    names = (path.read_text(errors="replace") for path in Path("/proc").glob("[0-9]*/comm") if path.exists())
    return any(name.strip() == "scanimage" for name in names)


def test_a_live_camera(gallery: Any) -> None:
    """Frames that are injected, for no camera is here."""
    seen = gallery("", "--demo", program=Path(__file__).with_name("injected_camera.py"))
    window = seen.open("F7")
    live = seen.folder / "live.png"
    seen.until("the live picture", lambda: still(seen.desktop, window, live) and many_colours(live))
    seen.take("camera", window)


def many_colours(path: Path) -> bool:
    with Image.open(path) as picture:
        return len(picture.convert("RGB").getcolors(1 << 24) or []) > 5000


def test_what_was_sent_and_its_papers(gallery: Any, desktop: Any, home: Path, work: list[Path]) -> None:
    """The stored job in the outbox, its report, and what is told where it was the wrong patient's."""
    seen = gallery("", "--demo", *work)
    work_through(seen, home)
    outbox = seen.open("F4")
    desktop.key("alt+h", "End")  # 'All'
    seen.see("outbox-stored", outbox)  # as the tour's
    for name, keys in (("report", "alt+r"), ("wrong-patient", "alt+w")):
        paper = seen.open(keys, outbox)
        seen.take(name, paper)
        seen.close(paper, outbox)
    seen.reach("press", "outbox_went_wrong")
    seen.take("outbox-nothing-wrong", outbox)


def test_a_watched_folder(gallery: Any, home: Path, clinic: Path, set_up: Any) -> None:
    watched = clinic / "from the scope"
    watched.mkdir()
    set_up(104)
    with (home / "settings.toml").open("a") as written:
        written.write(f'[watch]\nfolder = "{watched}"\n')
    gallery("").visit("watched-folder", "shift+F7")


UNUSABLE = """\
[[storage]]
name = "Main PACS"
ae_title = "A TITLE TOO LONG FOR ANY PACS"
host = "127.0.0.1"
"""


def test_a_destination_that_cannot_be_used(gallery: Any, desktop: Any, home: Path, samples: Path) -> None:
    """The settings' file has a mistake: said at the start, beside Send, and where it is put right."""
    home.mkdir()
    (home / "settings.toml").write_text(UNUSABLE)
    seen = gallery("", samples / "photo.jpg")
    for keys, text in (("alt+f", "Testas"), ("alt+i", "E2E-7")):
        desktop.key(keys)
        desktop.type(text)
    seen.take("destination-unusable")
    settings = seen.open("ctrl+comma")
    desktop.key("ctrl+f")
    desktop.type("destinations ae title")
    seen.take("settings-unusable", settings)


def test_a_new_destination(gallery: Any, desktop: Any, set_up: Any) -> None:
    """Asked for, and what is missing once it is to be saved."""
    set_up(104)
    settings = (seen := gallery("")).open("ctrl+comma")
    desktop.key("ctrl+f")
    desktop.type("destinations protocol")
    desktop.key("alt+a")
    seen.take("settings-new", settings)
    desktop.key("alt+s")
    seen.take("settings-missing", settings)


def test_a_watched_folder_that_is_gone(gallery: Any, home: Path, clinic: Path, set_up: Any) -> None:
    set_up(104)
    with (home / "settings.toml").open("a") as written:
        written.write(f'[watch]\nfolder = "{clinic / "from the scope"}"\nactive = true\nprofile = "scope"\n')
        written.write('[[profiles]]\nname = "scope"\n')
    seen = gallery("")
    seen.take("watched-folder-gone-window")
    seen.visit("watched-folder-gone", "shift+F7")


def test_the_settings_behind_a_pin(gallery: Any, home: Path, set_up: Any) -> None:
    set_up(104)
    seen = gallery("", pin="4711")
    seen.visit("pin", "ctrl+comma")


@pytest.mark.parametrize("look", LOOKS)
def test_in_another_look(gallery: Any, home: Path, work: list[Path], look: str) -> None:
    tour(gallery(look, "--demo", *work), home)


def test_three_times_as_large(gallery: Any) -> None:
    gallery("300", "--demo").take("list")


def test_nothing_in_the_list(gallery: Any, set_up: Any) -> None:
    set_up(104)
    gallery("").take("empty")


def test_the_first_start(gallery: Any, desktop: Any) -> None:
    seen = gallery("")
    seen.take("guide", desktop.window("Guided set-up – SendToPACS"))


def pictures_beside_rows(gallery: Gallery) -> int:
    """Count those of the first two rows that have their picture: an icon has few colours."""
    path = gallery.folder / "rows.png"
    gallery.desktop.picture(gallery.window, path)
    with Image.open(path) as window:
        picture = window.convert("RGB")
    boxes = [picture.crop((5, middle - 25, 55, middle + 25)) for middle in (90, 146)]
    return sum(len(box.getcolors(1 << 12) or []) > 100 for box in boxes)


def test_tools_of_a_file(gallery: Any, desktop: Any) -> None:
    seen = gallery("", "--demo")
    seen.until("the pictures of both files", lambda: pictures_beside_rows(seen) == 2)
    desktop.run("xdotool", "mousemove", "--window", seen.window, "100", "146", "click", "1")
    seen.visit("film", "alt+c")


def is_called(listener: socket.socket) -> bool:
    return bool(select.select([listener], [], [], 0)[0])


def waiting(home: Path) -> int:
    """Count the files that wait for their PACS."""
    with closing(sqlite3.connect(home / "outbox.sqlite")) as outbox:
        return int(outbox.execute("SELECT count(*) FROM instance WHERE state = 'waiting'").fetchone()[0])


@pytest.mark.parametrize("look", ["", *LOOKS])
def test_busy_and_failed(
    gallery: Any, desktop: Any, home: Path, set_up: Any, samples: Path, tmp_path: Path, look: str
) -> None:
    broken = tmp_path / "broken.jpg"
    broken.write_bytes((samples / "photo.jpg").read_bytes()[:300])
    with socket.create_server(("127.0.0.1", 0)) as deaf:  # accepts, and never answers
        set_up(deaf.getsockname()[1])
        seen = gallery(look, *three(samples), broken)
        desktop.type(LONG)
        seen.see("name")  # what is typed comes later than it is sent
        for field, text in (("PatientID", "E2E-7"), ("StudyDescription", "Follow-up, " * 4)):
            seen.reach("focus", field)
            desktop.type(text)
            seen.see(field)
        seen.take("long-names")
        before = still(desktop, seen.window, tmp_path / "before.png")
        now = tmp_path / "now.png"
        desktop.press_until(
            "ctrl+Return", lambda: still(desktop, seen.window, now) != before, "the job to be under way"
        )
        seen.until("the PACS to be called", lambda: is_called(deaf))
        seen.take("busy")
    seen.until("the refusal to be noted", lambda: waiting(home) == len(three(samples)))
    seen.take("failed")
    seen.visit("outbox-failed", "F4")
