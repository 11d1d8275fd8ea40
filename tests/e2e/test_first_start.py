"""The first start of a new workstation, by keyboard alone: the guided set-up, left once and finished."""

from __future__ import annotations

import contextlib
import re
import sys
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

from sendtopacs.archive import Archive, ArchiveConfig
from tests.e2e.conftest import found_within

GUIDE = "Guided set-up – SendToPACS"
PACS_STEP = 3


def test_a_new_workstation_is_set_up_by_keyboard(
    desktop: Any, until: Callable[..., Any], home: Path, tmp_path: Path
) -> None:
    archive = Archive(ArchiveConfig(tmp_path / "archive", ae_title="WARDS", bind="127.0.0.1", port=0))
    archive.start()
    port = archive.port
    try:
        desktop.start(sys.executable, "-m", "sendtopacs")
        desktop.activate(desktop.window(GUIDE))
        desktop.key("Return", "Return", "Return")  # begin; the names as they are; the proposed root
        # A key that comes while a step is being kept is not heard; a person sees that, and presses it again.
        with contextlib.suppress(TimeoutError):
            found_within(lambda: has_root(home), 20.0)
        if not has_root(home):
            desktop.press_until("Return", lambda: has_root(home), "the root to be saved")
        until("the page of the PACS, which has the keyboard then", lambda: step_of(home) == PACS_STEP)
        desktop.key("Tab")
        desktop.type("WARDS")
        desktop.key("Tab")
        desktop.type("127.0.0.1")
        desktop.key("Tab")
        desktop.type(str(port))
        desktop.key("alt+n")
        until("the PACS to be saved", lambda: written(home).get("storage"))
        desktop.key("alt+s", "Return")  # without a worklist; done
        search = ("xdotool", "search", "--onlyvisible", "--name", GUIDE)
        until("the set-up to be closed", lambda: not desktop.run(*search).split())
    finally:
        archive.stop()
    [record] = written(home)["storage"]
    assert (record["ae_title"], record["host"], record["port"]) == ("WARDS", "127.0.0.1", port)
    assert "Traceback" not in desktop.log.read_text()


def step_of(home: Path) -> int:
    """Return the step that is remembered: the last that was shown."""
    remembered = next(home.rglob("window.ini"), None)
    found = re.search(r"^step=(\d+)", remembered.read_text(), re.MULTILINE) if remembered else None
    return int(found[1]) if found else 0


def has_root(home: Path) -> bool:
    return "uid_root" in written(home).get("identity", {})


def written(home: Path) -> dict[str, Any]:
    file = home / "settings.toml"
    return tomllib.loads(file.read_text()) if file.is_file() else {}


def test_the_built_in_pacs_is_tried_from_the_first_window(desktop: Any, home: Path) -> None:
    desktop.start(sys.executable, "-m", "sendtopacs")
    desktop.activate(desktop.window(GUIDE))
    sent = home / "archive" / "instances"

    def stored() -> int:
        return sum(path.is_file() for path in sent.rglob("*"))

    desktop.press_until("alt+t", (home / "archive" / "demo-port").is_file, "the built-in PACS")
    desktop.activate(desktop.window("SendToPACS"))
    desktop.key("alt+f")
    desktop.type("TRIAL")
    desktop.key("alt+i")
    desktop.type("TRIAL-1")
    desktop.press_until("ctrl+Return", stored, "the first object in the archive")
    assert "Traceback" not in desktop.log.read_text()
