"""The first minute: ./scripts/run's window has the embedded PACS and three samples; a few keys send them."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from importlib.resources import files
from pathlib import Path
from typing import Any

from sendtopacs.archive import Archive, ArchiveConfig

PROGRAM = (sys.executable, "-m", "sendtopacs")


def test_two_fields_and_send_store_the_samples_in_the_embedded_pacs(
    desktop: Any, until: Callable[..., Any], home: Path, tmp_path: Path
) -> None:
    program = desktop.start(*PROGRAM, "--demo")
    window = desktop.window("SendToPACS")
    desktop.activate(window)
    # A second start, such as a double click on a file, hands its file to the window that is there.
    source = str(files("sendtopacs.resources") / "samples" / "photo.jpg")
    another = shutil.copy(source, tmp_path / "another.jpg")
    assert desktop.start(*PROGRAM, another).wait(90) == 0

    desktop.activate(window)
    desktop.key("alt+f")
    desktop.type("MINUTE")
    desktop.key("alt+i")
    desktop.type("FIRST-1")
    kept = home / "archive" / "instances"

    def stored() -> int:
        return sum(path.is_file() for path in kept.rglob("*"))

    desktop.press_until("ctrl+Return", stored, "the first object in the archive")
    until("all four objects in the archive", lambda: stored() == 4)

    close(desktop, window, program, until)
    archive = Archive(ArchiveConfig(home / "archive", port=0))
    try:
        assert [one.patient_id for one in archive.contents()] == ["FIRST-1"] * 4
    finally:
        archive.stop()
    assert "Traceback" not in desktop.log.read_text()
    assert "MINUTE" not in "".join(log.read_text() for log in (home / "logs").glob("*.log"))


def close(desktop: Any, window: str, program: subprocess.Popen[bytes], until: Callable[..., Any]) -> None:
    """Close the window by keyboard, as soon as nothing runs any more, and expect a good end."""

    def ended() -> bool:
        desktop.run("xdotool", "windowactivate", window, "key", "alt+F4")
        return program.poll() is not None

    until("the program to end", ended)
    assert program.returncode == 0


def test_without_a_display_the_command_line_does_the_same(home: Path) -> None:
    environment = {
        k: v for k, v in os.environ.items() if k not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    }
    ran = subprocess.run(
        [*PROGRAM, "--demo"],
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    arrived = [line for line in ran.stdout.splitlines() if line.startswith("arrived: ")]
    assert len(arrived) == 3
    assert {
        kind for kind in ("JPEG Baseline", "H.264", "Encapsulated PDF") for a in arrived if kind in a
    } == {
        "JPEG Baseline",
        "H.264",
        "Encapsulated PDF",
    }
