"""What the window asks, what it says above the list, and the PIN, in every look. See test_screens."""

from __future__ import annotations

import shutil
import socket
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from sendtopacs.demo import demonstration
from tests.e2e.screens import Gallery
from tests.e2e.test_screens import LOOKS, choose_order, is_called, waiting
from tests.ris import Ris, running_ris

pytestmark = pytest.mark.long
AN_ORDER_IS_REPORTED = """\
[[storage]]
name = "Main PACS"
ae_title = "DEMO"
host = "127.0.0.1"
port = {pacs}

[[query]]
name = "RIS"
kind = "mwl"
ae_title = "DEMO"
host = "127.0.0.1"
port = {worklist}
procedure_steps = true
procedure_steps_to = "Order status"

[[query]]
name = "Order status"
kind = "mwl"
ae_title = "RIS"
host = "127.0.0.1"
port = {ris}
"""


def give(gallery: Gallery) -> None:
    """Type a patient."""
    gallery.fill({"PatientName_family": "Testas", "PatientID": "E2E-7"})


def wait_in_the_outbox(gallery: Gallery, home: Path, count: int = 1) -> None:
    """Send to a PACS that is away."""
    gallery.desktop.press_until("ctrl+Return", lambda: waiting(home) == count, "the files to wait")


@pytest.mark.parametrize("look", ["", *LOOKS])
def test_files_are_given_up(gallery: Any, home: Path, set_up: Any, samples: Path, look: str) -> None:
    set_up(104)
    seen = gallery(look, samples / "photo.jpg")
    give(seen)
    wait_in_the_outbox(seen, home)
    outbox = seen.open("F4")
    seen.visit_by("ask-give-up", "outbox_cancel", outbox)


@pytest.fixture
def ris(home: Path, tmp_path: Path) -> Iterator[Ris]:
    """Set up a worklist, a RIS that is told of its orders, and a PACS that is away."""
    with demonstration(tmp_path / "orders") as shown, running_ris(Ris()) as told:
        home.mkdir()
        ports = {"pacs": 104, "worklist": shown.archive.port, "ris": told.remote.port}
        (home / "settings.toml").write_text(AN_ORDER_IS_REPORTED.format(**ports))
        yield told


@pytest.mark.parametrize("look", ["", *LOOKS])
def test_an_order_is_given_up(
    gallery: Any, home: Path, ris: Ris, samples: Path, until: Any, look: str
) -> None:
    seen = gallery(look, samples / "photo.jpg")
    choose_order(seen)
    wait_in_the_outbox(seen, home)
    until("the RIS to be told", lambda: ris.statuses() == [["IN PROGRESS"]])
    outbox = seen.open("F4")
    seen.take("outbox-order", outbox)
    seen.visit_by("ask-give-up-order", "outbox_cancel", outbox)


@pytest.mark.parametrize("look", ["", *LOOKS])
def test_the_window_is_closed_while_files_are_sent(
    gallery: Any, desktop: Any, set_up: Any, samples: Path, look: str
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as deaf:  # accepts, and never answers
        set_up(deaf.getsockname()[1])
        seen = gallery(look, samples / "photo.jpg")
        give(seen)
        desktop.press_until("ctrl+Return", lambda: is_called(deaf), "the PACS to be called")
        seen.visit("ask-close", "alt+F4")


def test_the_window_is_closed_while_files_wait(
    gallery: Any, desktop: Any, home: Path, set_up: Any, samples: Path
) -> None:
    set_up(104)
    seen = gallery("", samples / "photo.jpg")
    give(seen)
    wait_in_the_outbox(seen, home)
    seen.change("the next patient's form", lambda: desktop.key("ctrl+n"))
    seen.visit("ask-close-waiting", "alt+F4")


@pytest.mark.parametrize("look", ["", "de", "ar"])
def test_files_would_leave_the_list(gallery: Any, set_up: Any, samples: Path, look: str) -> None:
    set_up(104)
    seen = gallery(look, samples / "photo.jpg")
    give(seen)
    seen.visit("ask-new-patient", "ctrl+n")
    seen.visit_by("ask-emergency", "emergency")


@pytest.mark.parametrize("look", ["", *LOOKS])
def test_a_patient_without_identity(gallery: Any, set_up: Any, samples: Path, look: str) -> None:
    set_up(104)
    seen = gallery(look, samples / "photo.jpg")
    seen.change("a temporary identity", lambda: seen.reach("press", "emergency"))
    seen.take("emergency")


@pytest.mark.parametrize("look", ["", *LOOKS])
def test_what_was_captured_and_never_sent(
    gallery: Any, home: Path, set_up: Any, samples: Path, look: str
) -> None:
    set_up(104)
    (home / "captured").mkdir(mode=0o700)
    for number in (1, 2):
        shutil.copy(samples / "photo.jpg", home / "captured" / f"photo-08150{number}.jpg")
    seen = gallery(look)
    seen.take("captured-left")
    seen.visit_by("ask-delete-captured", "left_delete")


@pytest.mark.parametrize("look", ["", *LOOKS])
def test_nobody_is_there_any_more(gallery: Any, home: Path, set_up: Any, samples: Path, look: str) -> None:
    """The bar that counts down, in the instant it comes; and what is said afterwards."""
    set_up(104)
    with (home / "settings.toml").open("a") as written:
        written.write("[workstation]\nclear_idle_minutes = 1\n")
    seen = gallery(look, samples / "photo.jpg")
    give(seen)
    seen.reach("find", "clear_now")
    time.sleep(0.3)  # until it is painted whole
    seen.snap("idle")
    seen.reach("press", "clear_now")
    seen.take("idle-cleared")


def test_a_new_pin_and_what_is_wrong_with_it(gallery: Any, desktop: Any, set_up: Any) -> None:
    set_up(104)
    seen = gallery("")
    settings = seen.open("ctrl+comma")
    seen.reach("row", "pages", 7)
    take_new_pins(seen, settings)


@pytest.mark.parametrize("look", LOOKS)
def test_a_new_pin_in_another_look(gallery: Any, set_up: Any, look: str) -> None:
    set_up(104)
    seen = gallery(look)
    settings = seen.open("ctrl+comma")
    seen.reach("row", "pages", 7)
    take_new_pins(seen, settings)


def take_new_pins(gallery: Gallery, settings: str) -> None:
    """Look at the dialog of a new PIN, empty and with two that differ."""
    asked = gallery.open_by("set_pin", settings)
    gallery.take("pin-new", asked)
    gallery.desktop.type("4711")
    gallery.desktop.key("Tab")
    gallery.desktop.type("4712")
    gallery.change("what is wrong", lambda: gallery.desktop.key("Return"), asked)
    gallery.take("pin-differs", asked)


@pytest.mark.parametrize("look", ["", *LOOKS])
def test_a_wrong_pin(gallery: Any, desktop: Any, set_up: Any, look: str) -> None:
    set_up(104)
    seen = gallery(look, pin="4711")
    asked = seen.open("ctrl+comma")
    if look:
        seen.take("pin", asked)
    desktop.type("1234")
    seen.change("what is wrong", lambda: desktop.key("Return"), asked)
    seen.take("pin-wrong", asked)
